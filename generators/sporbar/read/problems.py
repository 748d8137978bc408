"""What can be wrong with a source file before its content is looked at."""

from typing import ClassVar

from sporbar.diagnostics import Problem


class SyntaxFault(Problem):
    """The file is not valid YAML from this place on.

    A text that contains `: ` or ` #`, or that starts with a character such as `[`, `{`, `*`, `&`, `@` or `%`, must
    stand in quotes or in a block (`>-`). The rest of the file is not read until this is repaired.
    """

    code: ClassVar[str] = "SP001"
    what: str

    def message(self) -> str:
        return f"this is not valid YAML: {self.what}"

    def help(self) -> str:
        return "put the text in quotes, or check the indentation of this line and the one before"


class DuplicateKey(Problem):
    """A key stands twice in the same mapping.

    YAML tools would keep the last one silently. Keep one of them.
    """

    code: ClassVar[str] = "SP002"
    key: str

    def message(self) -> str:
        return f"the key '{self.key}' stands twice"

    def help(self) -> str:
        return "keep one of them"


class Tab(Problem):
    """A tab is used for indentation.

    YAML allows only spaces there. Replace each tab by two spaces.
    """

    code: ClassVar[str] = "SP003"

    def message(self) -> str:
        return "a tab is used for indentation"

    def help(self) -> str:
        return "replace it by spaces"


class TooManyAliases(Problem):
    """The anchors and aliases (`&a`, `*a`) of the file expand beyond the budget, or an alias contains itself.

    A specification is read by people: write the text where it belongs.
    """

    code: ClassVar[str] = "SP004"
    budget: int

    def message(self) -> str:
        return f"aliases expand to more than {self.budget} values, or contain themselves"

    def help(self) -> str:
        return "write the values out"


class MergeKey(Problem):
    """A merge key (`<<:`) is used.

    What a reader sees would not be what counts. Write the fields out.
    """

    code: ClassVar[str] = "SP005"

    def message(self) -> str:
        return "merge keys (<<) are not read"

    def help(self) -> str:
        return "write the fields out"


class TooDeep(Problem):
    """The values of the file are nested deeper than any specification needs.

    Usually a bracket is missing, or the file was made by a machine that went wrong.
    """

    code: ClassVar[str] = "SP006"
    limit: int

    def message(self) -> str:
        return f"values are nested deeper than {self.limit} levels"


class TooLarge(Problem):
    """The file is larger than the limit.

    Split it: which file holds what is free.
    """

    code: ClassVar[str] = "SP007"
    megabytes: int

    def message(self) -> str:
        return f"the file is larger than {self.megabytes} MB"

    def help(self) -> str:
        return "split it; which file holds what is free"


class SeveralDocuments(Problem):
    """The file holds more than one YAML document (`---`).

    Put each document in a file of its own.
    """

    code: ClassVar[str] = "SP008"

    def message(self) -> str:
        return "a second YAML document begins here"

    def help(self) -> str:
        return "put it in a file of its own"


class ConflictMarker(Problem):
    """The file holds the marks of a merge that was not finished.

    Decide between the two sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.
    """

    code: ClassVar[str] = "SP009"

    def message(self) -> str:
        return "the mark of an unfinished merge stands here"

    def help(self) -> str:
        return "choose one side and delete the marks"


class WrongEncoding(Problem):
    """The file is not UTF-8 text, or holds characters that no text has.

    Save it as UTF-8. A file that began as Windows-1252 or UTF-16 has to be converted once.
    """

    code: ClassVar[str] = "SP010"
    what: str

    def message(self) -> str:
        return f"the file is not UTF-8 text: {self.what}"

    def help(self) -> str:
        return "save it as UTF-8"


class Tag(Problem):
    """A value carries a YAML tag (`!…`).

    The type of a value follows from the field that it stands in. Delete the tag.
    """

    code: ClassVar[str] = "SP011"
    tag: str

    def message(self) -> str:
        return f"the tag '{self.tag}' is not read"

    def help(self) -> str:
        return "delete it; the field says what the value is"


class NotScalarKey(Problem):
    """A key is a list or a mapping.

    Keys are names.
    """

    code: ClassVar[str] = "SP012"

    def message(self) -> str:
        return "a key must be a name"


class Unreadable(Problem):
    """The file cannot be read.

    It may be missing, protected, a folder, or lead out of the workspace by a link.
    """

    code: ClassVar[str] = "SP013"
    why: str

    def message(self) -> str:
        return f"the file cannot be read: {self.why}"
