"""What can be wrong with a field of an element."""

from typing import ClassVar

from sporbar.diagnostics import Problem
from sporbar.diagnostics.suggestion import did_you_mean

_SHOWN = 60
"""Characters of a value that a message quotes."""
_BEFORE = 20


def _cut(value: str) -> str:
    """A value on one line, short enough to be read in a message."""
    line = " ".join(value.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _expected(text: str, offset: int, expected: str) -> str:
    """What was expected, with the words after which it was."""
    before = " ".join(text[:offset].split())[-_BEFORE:]
    where = f"after '{before}'" if before else "at the start"
    return f"expected {expected} {where}"


class UnknownField(Problem):
    """An element has a field that its kind does not have.

    The fields of each kind are listed in the reference. A misspelt field would be lost without a word, so it
    is an error.
    """

    code: ClassVar[str] = "SP101"
    field: str
    kind: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"{self.kind} has no field '{self.field}'"

    def help(self) -> str:
        return did_you_mean(self.field, self.known) or f"the fields are: {', '.join(self.known)}"


class MissingField(Problem):
    """A field that the kind requires is left out or empty."""

    code: ClassVar[str] = "SP102"
    field: str
    kind: str
    description: str

    def message(self) -> str:
        return f"{self.kind} lacks '{self.field}'"

    def help(self) -> str:
        return f"add it: {self.description}"


class WrongShape(Problem):
    """A field holds a list, a mapping or a text where something else is expected.

    A field with several values takes one text or a list of texts; a field with one value takes one text.
    """

    code: ClassVar[str] = "SP103"
    field: str
    expected: str
    found: str

    def message(self) -> str:
        return f"'{self.field}' takes {self.expected}, not {self.found}"


class WrongValue(Problem):
    """A number, a date, a truth value or an interval is not written as one.

    Numbers are written `12` or `12.50`, days `2015-03-01`, truth values `true` and `false`, validity
    `2014-01-01 / 2014-12-31`.
    """

    code: ClassVar[str] = "SP104"
    field: str
    value: str
    expected: str

    def message(self) -> str:
        return f"'{_cut(self.value)}' in '{self.field}' is not {self.expected}"


class UnknownChoice(Problem):
    """A field holds a value that is not one of its choices."""

    code: ClassVar[str] = "SP105"
    field: str
    value: str
    choices: tuple[str, ...]

    def message(self) -> str:
        return f"'{_cut(self.value)}' is no choice of '{self.field}'"

    def help(self) -> str:
        return did_you_mean(self.value, self.choices) or f"the choices are: {', '.join(self.choices)}"


class WrongId(Problem):
    """An id does not have the form of its kind.

    The form keeps ids short, sortable and recognisable in texts: `K-0123` is a requirement wherever it stands.
    """

    code: ClassVar[str] = "SP106"
    id: str
    kind: str
    example: str

    def message(self) -> str:
        return f"'{_cut(self.id)}' is not the id of a {self.kind}"

    def help(self) -> str:
        return f"write it like {self.example}"


class UnknownRoot(Problem):
    """The key at the top of a file names no kind of element.

    A file says by its top keys what it holds: `requirements`, `concepts`, `law_sources` … or it is a LinkML schema.
    """

    code: ClassVar[str] = "SP107"
    key: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"no kind of element is listed under '{self.key}'"

    def help(self) -> str:
        return did_you_mean(self.key, self.known) or f"the top keys are: {', '.join(self.known)}"


class NoMapping(Problem):
    """A file or an element does not consist of fields.

    A file is a mapping from kinds to lists of elements; an element is a mapping from fields to values.
    """

    code: ClassVar[str] = "SP108"
    what: str

    def message(self) -> str:
        return f"{self.what} must consist of fields, written 'name: value'"


class WrongTable(Problem):
    """A table written with `|` is not in order.

    The first row names the columns; every row has as many cells as the first one.
    """

    code: ClassVar[str] = "SP109"
    what: str

    def message(self) -> str:
        return f"the table is not in order: {self.what}"


class NoTable(Problem):
    """Nested records or the rows of a decision stand in a text that is no table.

    A table is a block: `|` after the name of the field, the rows on the lines below, each from `|` to `|`. Records may
    also be written as a list of fields.
    """

    code: ClassVar[str] = "SP111"

    def message(self) -> str:
        return "a table was expected here"

    def help(self) -> str:
        return "write '|' after the name of the field, and the rows on the lines below"


class HiddenCharacter(Problem):
    """A text holds characters that nobody sees: direction marks, zero-width characters, control characters.

    They can make a text read differently from what a machine compares, and they survive into contracts.
    """

    code: ClassVar[str] = "SP110"
    character: str

    def message(self) -> str:
        return f"the text holds the invisible character U+{ord(self.character):04X}"

    def help(self) -> str:
        return "delete it"


class MissingWorkspace(Problem):
    """The file `model/sporbar.yaml` does not say what the specification is.

    It holds `workspace:` with title, version, status, reference date and the rest that everything else is read by.
    """

    code: ClassVar[str] = "SP112"

    def message(self) -> str:
        return "this file does not say what the specification is"

    def help(self) -> str:
        return "begin it with 'workspace:'; 'sporbar init' shows how in an empty folder"


class UnreadableCitation(Problem):
    """A law citation is not written the way that citations are written.

    The form is `LAW § 25, stk. 2, nr. 1`: the id or a name of the law, the paragraph, then stk., nr., litra, pkt.
    Several are separated by semicolons. In a YAML list in brackets a comma separates the items, so write
    citations in a list with dashes.
    """

    code: ClassVar[str] = "SP301"
    citation: str
    offset: int
    expected: str

    def message(self) -> str:
        return f"'{_cut(self.citation)}' is no law citation: {_expected(self.citation, self.offset, self.expected)}"

    def help(self) -> str:
        return "write it like 'LAW § 25, stk. 2, nr. 1'; several are separated by semicolons"


class UnreadableExpression(Problem):
    """A FEEL expression or a cell of a decision table cannot be read."""

    code: ClassVar[str] = "SP701"
    expression: str
    offset: int
    expected: str

    def message(self) -> str:
        return f"the expression cannot be read: {_expected(self.expression, self.offset, self.expected)}"
