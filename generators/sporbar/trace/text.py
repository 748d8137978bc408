"""Answers for a terminal: trees with box lines, lists by kind, tables."""

from collections.abc import Iterator

from sporbar.graph import Graph
from sporbar.trace.coverage import COLUMNS, Coverage
from sporbar.trace.impact import Impact, Touched
from sporbar.trace.tree import Branch
from sporbar.trace.words import kind_title, one_line, where


def tree_text(graph: Graph, up: Branch, down: Branch) -> str:
    """What an element rests on and what rests on it, as two trees."""
    lines = [_element(graph, up.id), "", "Upstream: what it rests on", *_tree_lines(graph, up)]
    lines += ["", "Downstream: what rests on it", *_tree_lines(graph, down)]
    return "\n".join(lines) + "\n"


def impact_text(graph: Graph, found: Impact) -> str:
    """Everything that a change would touch, by kind, each with its shortest path."""
    lines = [_element(graph, each) for each in found.starts]
    lines += ["", f"{len(found.touched)} touched" if found.touched else "Nothing is touched"]
    for kind, group in found.by_kind.items():
        lines += ["", f"{kind_title(graph, kind)} ({len(group)})"]
        for each in group:
            lines.append(f"  {one_line(each.id)} · {one_line(each.title)}  {where(graph, each.id, each.artefact)}")
            lines.append(f"    {_path_text(found, each)}")
    return "\n".join(lines) + "\n"


def coverage_text(graph: Graph, found: Coverage) -> str:
    """The counts, what is missing, statuses and open questions."""
    lines = ["Coverage"]
    for count in found.counts:
        total = count.covered + len(count.missing)
        name = f"{kind_title(graph, count.kind)}: {count.aspect.replace('_', ' ')}"
        lines.append(f"  {name:<34} {count.covered:>5} of {total:>5}{_missing(count.missing)}")
    lines += ["", f"Requirements ({len(found.requirements)})"]
    for column in COLUMNS:
        without = found.without(column)
        lines.append(f"  {'without ' + column.replace('_', ' '):<34} {len(without):>5}{_missing(without)}")
    lines += ["", "Status"]
    for kind, statuses in found.statuses.items():
        numbers = ", ".join(f"{status} {number}" for status, number in sorted(statuses.items()))
        lines.append(f"  {kind_title(graph, kind):<34} {numbers}")
    lines += ["", f"Open questions ({len(found.open_questions)})"]
    lines += [
        f"  {each.element}: {one_line(each.text)}  {each.span.path}:{each.span.line}" for each in found.open_questions
    ]
    return "\n".join(lines) + "\n"


_SHOWN = 8


def _missing(ids: tuple[str, ...]) -> str:
    """The first of those that have nothing."""
    if not ids:
        return ""
    rest = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return f"   missing: {', '.join(map(one_line, ids[:_SHOWN]))}{rest}"


def _element(graph: Graph, element: str) -> str:
    node = graph.nodes[element]
    return f"{one_line(node.id)} · {one_line(node.title)} ({kind_title(graph, node.kind)})  {where(graph, element)}"


def _tree_lines(graph: Graph, root: Branch) -> Iterator[str]:
    """Depth first without recursion; the bound of the depth is the user's."""
    if not root.children:
        yield "└─ nothing"
    todo = [(child, "", index == 0) for index, child in enumerate(reversed(root.children))]
    while todo:
        branch, indent, last = todo.pop()
        yield f"{indent}{'└─' if last else '├─'} {_branch(graph, branch)}"
        below = indent + ("   " if last else "│  ")
        if branch.more:
            yield f"{below}└─ … {branch.more} more"
        todo += [(child, below, index == 0) for index, child in enumerate(reversed(branch.children))]


def _branch(graph: Graph, branch: Branch) -> str:
    label = branch.step.label if branch.step else ""
    if branch.artefact:
        return f"{label} {branch.id} ({branch.artefact.kind})  {where(graph, branch.id, branch.artefact)}"
    return f"{label} {_element(graph, branch.id)}"


def _path_text(found: Impact, each: Touched) -> str:
    path = found.path(each.id)
    steps = (f" → {one_line(step.step.label)} {one_line(step.id)}" for step in path)
    return path[0].origin + "".join(steps)
