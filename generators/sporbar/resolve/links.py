"""Mentions to links: each name found, or a diagnostic that says what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.graph.interval import Interval, parse_interval
from sporbar.graph.metamodel import Metamodel
from sporbar.graph.node import Form, Link, Mention, Node, Origin
from sporbar.read.citation import CitationError, parse_citation
from sporbar.read.law_name import law_id
from sporbar.resolve.citations import Provisions
from sporbar.resolve.names import Names
from sporbar.resolve.problems import (
    AmbiguousTerm,
    DanglingLink,
    DanglingReference,
    DeprecatedTerm,
    FormerId,
    RelativeCitation,
    UnknownName,
    WithdrawnTarget,
    WrongKind,
)
from sporbar.text import span_at

Found = list[str] | Problem


@dataclass(slots=True)
class Linker:
    """Resolves the mentions of all nodes. Linear in their number; citations are resolved once per text and time."""

    metamodel: Metamodel
    names: Names
    provisions: Provisions
    found: list[tuple[Node, Mention, list[str]]] = field(default_factory=list)
    """What was found, link by link; `LazyLinks` makes links of it."""
    diagnostics: list[Diagnostic] = field(default_factory=list)
    cited: dict[tuple[str, str, str], Found] = field(default_factory=dict)

    def link(self, node: Node) -> None:
        """Make the links of one node."""
        nodes, targets = self.names.nodes, self.metamodel.targets
        hard = []
        for mention in node.mentions:
            target = nodes.get(mention.text) if mention.form == Form.REFERENCE else None
            if (
                target is None
                or "status" in target.fields
                or target.kind not in targets.get(mention.range, (target.kind,))
            ):
                hard.append(mention)
            else:
                self.found.append((node, mention, [target.id]))
        if hard:
            self._link_hard(node, hard)

    def _link_hard(self, node: Node, mentions: list[Mention]) -> None:
        """The mentions that are no plain ids of an element of the right kind and without a status of its own."""
        local = self._local_names(node)
        context_law = self._context_law(node)
        for mention in mentions:
            if mention.form == Form.CITATION:
                found = self._citation(node, mention, context_law)
                if isinstance(found, RelativeCitation) and not mention.declared:
                    continue  # running text may speak of a paragraph of anything
            elif mention.form == Form.REFERENCE:
                found = self._reference(node, mention)
            elif mention.form == Form.LINK:
                found = self._link(node, mention)
            else:
                found = self._name(mention, local)
            self._take(node, mention, found)

    def _take(self, node: Node, mention: Mention, found: Found) -> None:
        if isinstance(found, Problem):
            self._fault(node, mention, found)
            return
        self.found.append((node, mention, found))

    def _fault(self, node: Node, mention: Mention, problem: Problem) -> None:
        self.diagnostics.append(problem.at(span_at(node.path, mention.place), element=node.id))

    def _reference(self, node: Node, mention: Mention) -> Found:
        name = mention.text
        target = self.names.nodes.get(name)
        if target is None:
            present = self.names.element(name)
            if not present and self._takes(mention.range, "concept"):
                concepts = self.names.term(name)
                present = concepts[0] if len(concepts) == 1 else ""
            if not present:
                return DanglingReference(name, mention.field, self._candidates(mention.range))
            if name in self.names.former:
                self._fault(node, mention, FormerId(name, present))
            target = self.names.nodes[present]
        expected = self.metamodel.targets.get(mention.range, frozenset())
        if expected and target.kind not in expected:
            return WrongKind(name, target.kind, mention.field, tuple(sorted(expected)))
        if target.text("status") == "udgået" and node.text("status") != "udgået":
            self._fault(node, mention, WithdrawnTarget(name))
        return [target.id]

    def _takes(self, range_name: str, kind: str) -> bool:
        return kind in self.metamodel.targets.get(range_name, frozenset())

    def _candidates(self, range_name: str) -> tuple[str, ...]:
        expected = self.metamodel.targets.get(range_name, frozenset())
        nodes = self.names.nodes.values()
        ids = tuple(node.id for node in nodes if not expected or node.kind in expected)
        return (*ids, *self.names.terms) if "concept" in expected else ids

    def _link(self, node: Node, mention: Mention) -> Found:
        name = mention.text
        target = self.names.element(name)
        if target:
            return [target]
        if "§" in name or "kap." in name:
            return self._citation(node, mention, "")
        concepts = self.names.term(name)
        if len(concepts) > 1:
            return AmbiguousTerm(name, concepts)
        if not concepts:
            return DanglingLink(name, (*self.names.nodes, *self.names.terms))
        if name.casefold() in self.names.deprecated:
            self._fault(node, mention, DeprecatedTerm(name, self.names.nodes[concepts[0]].title))
        return [concepts[0]]

    def _citation(self, node: Node, mention: Mention, context_law: str) -> Found:
        when = self._when(node, mention)
        key = (mention.text, context_law, str(when))
        if key not in self.cited:
            self.cited[key] = self._found(mention.text, context_law, when)
        return self.cited[key]

    def _found(self, text: str, context_law: str, when: Interval | None) -> Found:
        try:
            found = self.provisions.find(text, context_law, when)
        except CitationError:
            return DanglingLink(text, ())
        return found if isinstance(found, Problem) else [node.id for node in found]

    def _when(self, node: Node, mention: Mention) -> Interval | None:
        """When a citation must be in force; running text may speak of any time, and so may `moved_to`."""
        if not mention.declared or mention.relation == "moved_to":
            return None
        if mention.valid:
            try:
                return parse_interval(mention.valid)
            except ValueError:
                return None
        return node.interval() if "valid" in node else self.provisions.reference

    def _context_law(self, node: Node) -> str:
        """The law that citations without law mean: that of a provision, else the first one that a field names."""
        if node.kind == "provision":
            return node.text("law_source")
        named = (
            parse_citation(each.text).law for each in node.mentions if each.form == Form.CITATION and each.declared
        )
        return next((law_id(law, self.provisions.laws) for law in named if law), "")

    def _name(self, mention: Mention, local: frozenset[str]) -> Found:
        """A name in an expression; in a filter, a member of what is filtered (`mention.range`) counts first."""
        name, filtered = mention.text, mention.range
        member = self.names.element(f"{filtered}.{name}") if filtered else ""
        if member:
            return [member]
        if name in local:
            return []
        target = self.names.element(name)
        if target:
            return [target]
        return [] if filtered == "?" else UnknownName(name, (*local, *self.names.nodes))

    def _local_names(self, node: Node) -> frozenset[str]:
        """The names of steps: a calculation may use its own, an example those of what it tests."""
        if node.kind == "calculation":
            return frozenset(_step_names(node))
        if node.kind == "example":
            tested = (self.names.nodes.get(name) for name in node.texts("tests"))
            return frozenset(step for other in tested if other for step in _step_names(other))
        return frozenset()


class LazyLinks(Sequence[Link]):
    """The links, made when somebody asks for them: checking a large specification often needs none."""

    def __init__(self, found: list[tuple[Node, Mention, list[str]]]) -> None:
        self._found = found

    @cached_property
    def _links(self) -> tuple[Link, ...]:
        return tuple(link for found in self._found for link in _links_of(*found))

    @overload
    def __getitem__(self, index: int) -> Link: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Link]: ...
    def __getitem__(self, index: int | slice) -> Link | Sequence[Link]:
        return self._links[index]

    def __len__(self) -> int:
        return len(self._links)

    def __iter__(self) -> Iterator[Link]:
        return iter(self._links)


def _links_of(node: Node, mention: Mention, targets: list[str]) -> Iterator[Link]:
    span = span_at(node.path, mention.place)
    for target in targets:
        yield Link(node.id, target, mention.relation, _origin(mention), span, mention.field)


def _origin(mention: Mention) -> Origin:
    if mention.form == Form.NAME:
        return Origin.DERIVED
    return Origin.DECLARED if mention.declared else Origin.TEXT


def _step_names(node: Node) -> Iterator[str]:
    for version in node.records("versions"):
        for step in version.records("steps"):
            yield step.text("name")
