"""Texts as readers see them, and the words in them."""

import re

_LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\]")
_WORD = re.compile(r"[\w§]+(?:-\w+)*-?")


def shown(text: str) -> str:
    """The text without the brackets of its links: `[[begreb|begreber]]` → `begreber`."""
    if "[[" not in text:
        return text
    return _LINK.sub(lambda match: str(match[2] or match[1]), text)


def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, signs left out."""
    return tuple(_WORD.findall(shown(text).casefold()))


def holds(text: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether the words of a phrase stand side by side in a text."""
    if not phrase or phrase[0] not in text:
        return False
    return any(text[at : at + len(phrase)] == phrase for at, word in enumerate(text) if word == phrase[0])
