"""What can be wrong with an information model."""

from typing import ClassVar

from sporbar.diagnostics import Problem, Severity
from sporbar.diagnostics.suggestion import did_you_mean

_SHOWN = 60
"""Characters of a pattern that a message quotes."""


class UnknownRange(Problem):
    """The range of an attribute names no class, enumeration or type.

    Declare it, import the schema that does, or correct the name. Other tools would make a text of it without a word.
    """

    code: ClassVar[str] = "SP401"
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"no class, enumeration or type is called '{self.name}'"

    def help(self) -> str:
        return did_you_mean(self.name, self.known) or "declare it, or import the schema that does"


class UnknownParent(Problem):
    """A class or type derives from something that does not exist."""

    code: ClassVar[str] = "SP402"
    name: str
    relation: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"'{self.name}' in '{self.relation}' is not declared"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class InheritanceCycle(Problem):
    """A class is its own ancestor.

    Nothing can be both more and less general than itself. Remove one of the links of the circle.
    """

    code: ClassVar[str] = "SP403"
    names: tuple[str, ...]

    def message(self) -> str:
        return f"the inheritance goes in a circle: {' → '.join(self.names)}"


class UnknownSlot(Problem):
    """A class lists a slot that neither it, its ancestors nor the schema declare.

    Declare it under `slots`, or write it as an attribute of the class.
    """

    code: ClassVar[str] = "SP404"
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"the slot '{self.name}' is not declared"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class DeclaredTwice(Problem):
    """Two schemas, or two parts of one, declare the same name.

    All schemas of a workspace form one information model, so each name stands for one thing.
    """

    code: ClassVar[str] = "SP405"
    what: str
    name: str

    def message(self) -> str:
        return f"the {self.what} '{self.name}' is declared twice"

    def help(self) -> str:
        return "rename one of them, or import the other schema and use its declaration"


class UnknownImport(Problem):
    """A schema imports a file that is not in the workspace.

    Imports are names of schemas beside this file, without `.yaml`, or `linkml:types`. Files outside the workspace and
    network addresses are never read.
    """

    code: ClassVar[str] = "SP406"
    name: str

    def message(self) -> str:
        return f"the schema '{self.name}' is not in the workspace"

    def help(self) -> str:
        return "name a schema of the workspace relative to this file; nothing outside is read"


class UnknownSchemaKey(Problem):
    """A key of a schema is not one that LinkML knows."""

    code: ClassVar[str] = "SP407"
    key: str
    what: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"LinkML has no '{self.key}' in a {self.what}"

    def help(self) -> str:
        return did_you_mean(self.key, self.known) or "what is not LinkML's own stands under 'annotations'"


class WrongSchemaValue(Problem):
    """A truth value, a number or a name of a schema is not written as one."""

    code: ClassVar[str] = "SP408"
    key: str
    expected: str

    def message(self) -> str:
        return f"'{self.key}' takes {self.expected}"


class UnusablePattern(Problem):
    """A pattern is no regular expression, or one whose evaluation can take for ever.

    Patterns are checked by databases, browsers and Python alike. Nested repetition such as `(a+)+` can hang each
    of them.
    """

    code: ClassVar[str] = "SP409"
    pattern: str
    why: str

    def message(self) -> str:
        shown = self.pattern if len(self.pattern) <= _SHOWN else f"{self.pattern[:_SHOWN]}…"
        return f"the pattern '{shown}' cannot be used: {self.why}"


class EmptyBounds(Problem):
    """The smallest allowed value is larger than the largest one, so that nothing fits."""

    code: ClassVar[str] = "SP410"
    minimum: str
    maximum: str

    def message(self) -> str:
        return f"no value lies between {self.minimum} and {self.maximum}"


class NotImported(Problem):
    """A schema uses a name of another schema that it does not import.

    Inside this workspace the name is found, but any other LinkML tool would refuse the file.
    """

    code: ClassVar[str] = "SP411"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    schema: str

    def message(self) -> str:
        return f"'{self.name}' is declared in the schema '{self.schema}', which is not imported"

    def help(self) -> str:
        return f"add '{self.schema}' to imports"


class DeepInheritance(Problem):
    """A class, slot or type stands at the end of a chain of ancestors that no reader could follow.

    What lies above the limit is not inherited. Usually such a chain was made by a machine that went wrong.
    """

    code: ClassVar[str] = "SP430"
    parent: str
    limit: int

    def message(self) -> str:
        return f"'{self.parent}' is not inherited: more than {self.limit} levels lie above"


class UnusedRefinement(Problem):
    """A class refines, under `slot_usage`, an attribute that neither it nor a class below it has.

    The refinement changes nothing, and other LinkML tools drop it without a word. Correct the name, or delete it.
    """

    code: ClassVar[str] = "SP431"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"'{self.name}' refines nothing: the class has no such attribute"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class UniqueKeySlot(Problem):
    """A unique key names an attribute that the class does not have."""

    code: ClassVar[str] = "SP412"
    key: str
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"the unique key '{self.key}' names '{self.name}', which the class does not have"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)
