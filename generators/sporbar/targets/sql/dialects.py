"""SQL text of the two databases, as a script holds it: not as a driver would want it."""

import re

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.schema import DDLElement, ExecutableDDLElement

from sporbar.projections.relational import Engine

_LAYOUT = re.compile(r"""('(?:[^']|'')*'|"(?:[^"]|"")*")|(,?) ?\n(\t?)""")


def dialect_of(engine: Engine) -> Dialect:
    """The dialect of an engine; a parameter style without `%` keeps SQLAlchemy from doubling it in texts."""
    if engine == Engine.SQLITE:
        return sqlite.dialect(paramstyle="named")
    dialect = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    dialect._backslash_escapes = False  # noqa: SLF001 - the script sets standard_conforming_strings
    return dialect


def statement(element: DDLElement | ExecutableDDLElement, dialect: Dialect) -> str:
    """One statement with its semicolon; only the layout outside quotes is changed."""
    text = str(element.compile(dialect=dialect)).strip()
    return f"{_LAYOUT.sub(_laid_out, text)};"


def _laid_out(match: re.Match[str]) -> str:
    quoted, comma, tab = match.groups()
    return quoted if quoted is not None else f"{comma}\n{'    ' if tab else ''}"


def comment(text: str, indent: str = "") -> str:
    """A text as SQL comment lines; every character that some program takes for a line end starts a new one."""
    return "\n".join(f"-- {indent}{line}".rstrip() for line in text.splitlines() or [""])
