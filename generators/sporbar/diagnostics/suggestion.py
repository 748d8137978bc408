"""What a misspelt word may have meant."""

from collections.abc import Iterable


def closest(word: str, candidates: Iterable[str]) -> str:
    """The candidate that looks most like the word; empty when none does. Candidates are tried in the order given."""
    from difflib import get_close_matches  # noqa: PLC0415 - needed only when something is wrong

    folded = {candidate.casefold(): candidate for candidate in reversed(list(candidates))}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=0.7)
    return folded[found[0]] if found else ""


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """The help line for a misspelt word; empty when nothing is close."""
    found = closest(word, candidates)
    return f"did you mean '{found}'?" if found else ""
