"""Law citations to provisions: the right law, the paragraph in force, and the finer parts it has."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sporbar.diagnostics import Problem
from sporbar.graph.citation import Citation
from sporbar.graph.interval import ALWAYS, Interval
from sporbar.graph.node import Form, Mention, Node
from sporbar.read.citation import parse_citation, parse_citations
from sporbar.read.law_name import law_id
from sporbar.resolve.problems import NotInForce, RelativeCitation, UnknownLaw, UnknownProvision


def law_names(sources: Iterable[Node]) -> dict[str, str]:
    """Law ids by every lower-cased name that citations may use: id, title and popular names."""
    names: dict[str, str] = {}
    for node in sources:
        for name in (node.id, node.text("title"), *node.texts("popular_names")):
            names.setdefault(name.casefold(), node.id)
    return names


@dataclass(slots=True)
class Provisions:
    """The provisions of the specification; makes the finer ones (stk., nr., litra, pkt.) as they are cited."""

    laws: Mapping[str, str]
    reference: Interval
    """The reference date of the specification, as an interval of one day."""
    declared: dict[str, list[Node]] = field(default_factory=dict)
    """By citation; several when the number stood for other content at other times."""
    paragraphs: dict[str, list[tuple[str, Node]]] = field(default_factory=dict)
    """The paragraphs of each law with their number."""
    origins: dict[str, list[Node]] = field(default_factory=dict)
    """The provisions that moved to a citation."""
    sources: dict[str, Node] = field(default_factory=dict)
    """The law sources by id."""
    made: dict[str, Node] = field(default_factory=dict)

    def add(self, citation: str, node: Node) -> None:
        """Take in a declared provision; a second one of the same citation must have another id."""
        parsed = parse_citation(citation)
        self.declared.setdefault(citation, []).append(node)
        if parsed.paragraph and parsed.parent() in (
            None,
            Citation(law=parsed.law),
            Citation(law=parsed.law, chapter=parsed.chapter),
        ):
            self.paragraphs.setdefault(parsed.law, []).append((parsed.paragraph, node))
        for target in parse_citations(node.text("moved_to")) if "moved_to" in node else ():
            self.origins.setdefault(str(target), []).append(node)

    def find(self, text: str, context_law: str, when: Interval | None) -> list[Node] | Problem:
        """The provisions that a citation means.

        Args:
            text: the citation in canonical form.
            context_law: the id of the law that a citation without law means; empty: none.
            when: the time at which it must be in force; None: at any time.
        """
        citation = parse_citation(text)
        law = law_id(citation.law, self.laws) if citation.law else context_law
        if not law:
            return UnknownLaw(citation.law, tuple(self.laws)) if citation.law else RelativeCitation(text, "law")
        if citation.level and not (citation.paragraph or citation.chapter or citation.article):
            return RelativeCitation(text, "paragraph")
        citation = citation._replace(law=law, version="")
        if not citation.paragraph:
            return self._in_force(citation, None) if str(citation) in self.declared else [self.sources[law]]
        if citation.paragraph_to:
            return self._range(citation, when)
        return self._single(citation, when)

    def _range(self, citation: Citation, when: Interval | None) -> list[Node] | Problem:
        known = self.paragraphs.get(citation.law, [])
        found = [node for number, node in known if citation.covers(number)]
        current = [node for node in found if when is None or node.interval().overlaps(when)]
        return current or found or self._unknown(citation)

    def _single(self, citation: Citation, when: Interval | None) -> list[Node] | Problem:
        for wider in _upwards(citation):
            if str(wider) in self.declared:
                found = self._in_force(wider, when)
                if isinstance(found, Problem) or wider == citation:
                    return found
                return [self._finer(found[0], wider, part) for part in _expanded(citation)]
        return self._unknown(citation)

    def _unknown(self, citation: Citation) -> Problem:
        return UnknownProvision(str(citation))

    def _in_force(self, citation: Citation, when: Interval | None) -> list[Node] | Problem:
        candidates = self.declared[str(citation)]
        wanted = when or self.reference
        current = [node for node in candidates if node.interval().overlaps(wanted)]
        if current:
            return current[:1]
        if when is None:
            return candidates[:1]
        applies = ", ".join(_words(node.interval()) for node in candidates)
        return NotInForce(str(citation), applies, _words(when), self._elsewhere(citation, when))

    def _elsewhere(self, citation: Citation, when: Interval) -> str:
        for node in self.declared[str(citation)]:
            if node.interval().last and node.text("moved_to"):
                return node.text("moved_to")
        earlier = [node.id for node in self.origins.get(str(citation), ()) if node.interval().overlaps(when)]
        return "; ".join(earlier)

    def _finer(self, base: Node, wider: Citation, citation: Citation) -> Node:
        """The node of a finer part, made with its chain of parts up to the declared one."""
        parent_citation = citation.parent()
        parent = base if parent_citation in (None, wider) else self._finer(base, wider, parent_citation)
        node_id = f"{base.id}{str(citation)[len(str(wider)) :]}"
        if node_id not in self.made:
            part = Mention("part_of", Form.REFERENCE, parent.id, base.place, "", "parent", declared=True)
            fields = {
                "title": node_id,
                "parent": parent.id,
                **({"valid": base.text("valid")} if "valid" in base else {}),
            }
            self.made[node_id] = Node(base.path, "provision", node_id, (fields, {}, base.place), (part,))
        return self.made[node_id]


def _words(interval: Interval) -> str:
    if interval.first and interval.first == interval.last:
        return f"on {interval.first}"
    ends = [(interval.first, "from {}"), (interval.last, "until {}")]
    return " ".join(word.format(day) for day, word in ends if day) or "always"


def _upwards(citation: Citation) -> Iterator[Citation]:
    step: Citation | None = citation
    while step is not None and step.paragraph:
        yield step
        step = step.parent()


def _expanded(citation: Citation) -> list[Citation]:
    """`stk. 2-3` as stk. 2 and stk. 3; `nr. 1-2` likewise. Other citations stand for themselves."""
    for part, end in (("nr", "nr_to"), ("stk", "stk_to")):
        first, last = getattr(citation, part), getattr(citation, end)
        if last and first.isdigit() and last.isdigit() and int(first) < int(last) <= int(first) + 100:
            numbers = range(int(first), int(last) + 1)
            return [citation._replace(**{part: str(number), end: ""}) for number in numbers]
    return [citation]


def interval_of(day_text: str) -> Interval:
    """One day as an interval; always, when there is none."""
    from datetime import date  # noqa: PLC0415

    day = date.fromisoformat(day_text) if day_text else None
    return Interval(day, day) if day else ALWAYS
