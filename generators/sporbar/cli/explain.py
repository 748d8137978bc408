"""`sporbar explain CODE`: the page of a fault code."""

import inspect
import sys
from argparse import Namespace
from collections.abc import Iterator
from importlib import import_module

from sporbar.cli.main import UsageError
from sporbar.diagnostics import Problem
from sporbar.diagnostics.suggestion import did_you_mean


def problems() -> dict[str, type[Problem]]:
    """Every kind of problem that the toolkit can find, by its code, in order."""
    for module in ("sporbar.pipeline", "sporbar.write.workspace", "sporbar.instances.problems"):
        import_module(module)
    return {problem.code: problem for problem in sorted(_all(Problem), key=lambda found: found.code)}


def _all(base: type[Problem]) -> Iterator[type[Problem]]:
    for found in base.__subclasses__():
        yield found
        yield from _all(found)


def run(options: Namespace) -> int:
    """Print the explanation of one code, or a line for each."""
    known = problems()
    if options.code is None:
        sys.stdout.write("".join(f"{code}  {_summary(problem)}\n" for code, problem in known.items()))
        return 0
    problem = known.get(options.code.upper())
    if problem is None:
        hint = did_you_mean(options.code.upper(), known)
        raise UsageError(f"there is no code {options.code}{f'; {hint}' if hint else ''}")
    sys.stdout.write(f"{problem.code} ({problem.severity})\n\n{inspect.getdoc(problem)}\n")
    return 0


def _summary(problem: type[Problem]) -> str:
    return (inspect.getdoc(problem) or "").split("\n\n")[0].replace("\n", " ")
