"""The command `sporbar`. Heavy parts are loaded by the command that needs them."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from sporbar import __version__
from sporbar.write.workspace import NoWorkspaceError

CLEAN, FAULTS, USAGE, BUG = 0, 1, 2, 3
"""Exit codes: nothing wrong, something wrong in the specification, wrong use of the command, a bug in the tool."""

_COMMANDS = {
    "check": "show every fault of the specification",
    "build": "write generated/ (or compare it)",
    "trace": "show what an element rests on and what rests on it",
    "impact": "show everything that a change of an element or a provision would touch",
    "coverage": "show what has law, use case, rule and test, and what has not",
    "data": "validate data files against the information model",
    "import": "make a first information model from a foreign format",
    "site": "assemble and build the documentation site",
    "explain": "explain a fault code",
    "init": "start a specification, or set up the editor for one",
}


class UsageError(Exception):
    """The user asked for something that cannot be done; the message says why and what to do."""


def parser() -> argparse.ArgumentParser:
    """The command line with all commands."""
    top = argparse.ArgumentParser(
        prog="sporbar",
        description="Specification as code: law, concepts, data, rules and requirements as one checked graph.",
        epilog="Exit codes: 0 clean, 1 faults in the specification, 2 wrong use, 3 a bug in sporbar.",
    )
    top.add_argument("--version", action="version", version=f"sporbar {__version__}")
    top.add_argument("-C", "--directory", type=Path, default=Path(), metavar="DIR", help="work in this folder")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in _COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.")
        command.set_defaults(room=name)
        _ARGUMENTS[name](command)
    return top


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "path", nargs="?", type=Path, help="a workspace, a folder of schemas or one schema (default: here)"
    )
    formats = ("line", "caret", "json", "sarif", "github")
    command.add_argument("--format", choices=formats, default=None, help="default: caret on a terminal, line elsewhere")
    command.add_argument("--no-cache", action="store_true", help="read everything anew and remember nothing")


def _build(command: argparse.ArgumentParser) -> None:
    command.add_argument("targets", nargs="*", metavar="TARGET", help="the targets to write (default: all)")
    command.add_argument("--check", action="store_true", help="compare generated/ and write nothing")
    command.add_argument("--list", action="store_true", help="list the targets")


def _element(command: argparse.ArgumentParser) -> None:
    command.add_argument("element", help="an id, a class, an attribute, a term or a citation such as 'LAW § 25'")
    command.add_argument("--format", choices=("tree", "json", "svg"), default="tree")
    command.add_argument("--depth", type=int, default=4, help="how many links to follow (default: 4)")


def _coverage(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("tree", "json"), default="tree")


def _data(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    validate = actions.add_parser("validate", help="show every fault of data files")
    validate.add_argument("files", nargs="+", type=Path, metavar="FILE", help="YAML, JSON, JSON Lines, CSV or Parquet")
    validate.add_argument("--class", dest="class_name", default="", metavar="NAME", help="the class of the objects")
    validate.add_argument("--schema", type=Path, metavar="FILE", help="a LinkML schema (default: the workspace)")
    validate.add_argument("--format", choices=("line", "json"), default="line")
    validate.add_argument("--delimiter", default="", help="what separates the cells of CSV (default: found)")
    validate.add_argument("--list-separator", default="|", help="what separates several values in a cell (default: |)")


def _import(command: argparse.ArgumentParser) -> None:
    formats = ("sql", "database", "jsonschema", "csv", "excel", "xsd", "xmi")
    command.set_defaults(room="import_")
    command.add_argument("form", choices=formats, metavar="FORMAT", help=", ".join(formats))
    command.add_argument("file", metavar="FILE", help="what to import; for a database its SQLAlchemy URL")
    command.add_argument("--out", type=Path, metavar="FILE", help="the LinkML file to write (default: stdout)")
    command.add_argument("--report", type=Path, metavar="FILE", help="write the report here, as Markdown")
    command.add_argument("--force", action="store_true", help="overwrite files that exist")
    command.add_argument("--name", default="", help="the name of the schema (default: that of the file)")
    dialects = ("postgres", "sqlite", "tsql", "oracle", "mysql")
    command.add_argument("--dialect", choices=dialects, help="of SQL (default: postgres)")


def _site(command: argparse.ArgumentParser) -> None:
    command.add_argument("--assemble", action="store_true", help="only bring the pages together under build/docs")


def _explain(command: argparse.ArgumentParser) -> None:
    command.add_argument("code", nargs="?", help="a fault code such as SP202; left out: all codes")


def _init(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", nargs="?", type=Path, default=Path(), help="where (default: here)")


_ARGUMENTS = {
    "check": _check,
    "build": _build,
    "trace": _element,
    "impact": _element,
    "coverage": _coverage,
    "data": _data,
    "import": _import,
    "site": _site,
    "explain": _explain,
    "init": _init,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit code."""
    options = parser().parse_args(arguments)
    try:
        code: int = import_module(f"sporbar.cli.{options.room}").run(options)
    except (UsageError, NoWorkspaceError) as fault:
        sys.stderr.write(f"sporbar: {fault}\n")
        return USAGE
    except BrokenPipeError:
        return CLEAN
    except KeyboardInterrupt:
        sys.stderr.write("sporbar: interrupted\n")
        return 130
    return code


def run() -> None:
    """The entry point of the installed command; a bug shows its trace and says that it is one."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code: int | str | None = main()
    except SystemExit as end:
        code = end.code
    except Exception:  # noqa: BLE001 - the last line of defence: everything that reaches it is a bug
        import traceback

        traceback.print_exc()
        sys.stderr.write(
            "sporbar: this is a bug in sporbar, not in your files; please report it with the lines above\n"
        )
        code = BUG
    _flush()
    sys.exit(code)


def _flush() -> None:
    """Write what is still held back; a reader that has gone is no fault, and is not written to again at the end."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
