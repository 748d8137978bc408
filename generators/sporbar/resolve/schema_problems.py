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


class UnknownSetting(Problem):
    """A structured pattern names a setting that no schema declares.

    What stands in braces is replaced by the setting of that name: of the same schema, of one that it imports, or of one
    that imports it. Left as it is, the pattern would fit nothing. Declare the setting under `settings`, or leave out
    `interpolated`.
    """

    code: ClassVar[str] = "SP420"
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"the setting '{self.name}' of the pattern is not declared"

    def help(self) -> str:
        return did_you_mean(self.name, self.known) or "declare it under 'settings'"


class UnknownSchemaName(Problem):
    """A rule, a relation or another part of a schema names something that no schema declares.

    Conditions name slots of the class, `inverse` and `subproperty_of` name slots, `domain` and `union_of` classes,
    `inherits` enumerations, `in_subset` subsets. Correct the name, or declare what it stands for.
    """

    code: ClassVar[str] = "SP421"
    key: str
    what: str
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"'{self.key}' names the {self.what} '{self.name}', which is not declared"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class WrongDefault(Problem):
    """The default of an attribute (`ifabsent`) is not written as one, or is no value of its range.

    Objects that leave the attribute out would be wrong at once. Write `string(x)`, `integer(5)`, `Enumeration(value)`,
    `true`, `date(2024-05-01)`, or one of LinkML's words such as `class_curie`.
    """

    code: ClassVar[str] = "SP422"
    text: str
    range: str

    def message(self) -> str:
        return f"the default '{self.text}' is no value of '{self.range}'"


class DroppedPattern(Problem):
    """A pattern of a schema that stands alone is no regular expression, or can take for ever: it is left out.

    LinkML does not look at patterns, so that such schemas exist. What is generated would not run, or could be made to
    hang, and so the values are not held to the pattern. In a specification this is an error (SP409).
    """

    code: ClassVar[str] = "SP423"
    severity: ClassVar[Severity] = Severity.WARNING
    pattern: str
    why: str

    def message(self) -> str:
        return f"the pattern '{self.pattern}' is left out: {self.why}"


class MissingSchemaKey(Problem):
    """A part of a schema lacks a key without which it says nothing.

    A unique key needs its slots, a structured alias its text. Add the key, or delete the part.
    """

    code: ClassVar[str] = "SP424"
    key: str
    what: str

    def message(self) -> str:
        return f"the {self.what} has no '{self.key}'"


class UnidentifiedSchema(Problem):
    """A schema has no `id`, the address that other schemas and its own elements are known by.

    Sporbar does without, but every other LinkML tool refuses the schema.
    """

    code: ClassVar[str] = "SP425"
    severity: ClassVar[Severity] = Severity.WARNING

    def message(self) -> str:
        return "the schema has no 'id'"

    def help(self) -> str:
        return "other LinkML tools refuse it"


class SeveralIdentifiers(Problem):
    """A class has two identifiers or keys, so that nobody can tell which of them others refer to.

    Keep one. What must be unique besides stands under `unique_keys`.
    """

    code: ClassVar[str] = "SP426"
    names: tuple[str, ...]

    def message(self) -> str:
        return f"{' and '.join(repr(name) for name in self.names)} both identify the objects of the class"

    def help(self) -> str:
        return "keep one of them, and put the other under 'unique_keys'"


class WrongArray(Problem):
    """The shape of an array contradicts itself, so that no list of lists has it.

    Give an exact number of dimensions, or a least and a largest one, and count the named dimensions in.
    """

    code: ClassVar[str] = "SP427"
    why: str

    def message(self) -> str:
        return f"no array has this shape: {self.why}"


class NameTaken(Problem):
    """A class, an enumeration and a type share a name, so that a range of that name could be either.

    The types of LinkML, such as `date`, are taken too. Rename one of them.
    """

    code: ClassVar[str] = "SP428"
    name: str
    what: str
    other: str

    def message(self) -> str:
        return f"'{self.name}' is the name of two things: {self.what} and {self.other}"


class UnknownPrefix(Problem):
    """A URI of a schema begins with a prefix that is not declared.

    Without the prefix the short form cannot be written out. Declare it under `prefixes`.
    """

    code: ClassVar[str] = "SP429"
    severity: ClassVar[Severity] = Severity.WARNING
    prefix: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"the prefix '{self.prefix}' is not declared"

    def help(self) -> str:
        return did_you_mean(self.prefix, self.known) or "declare it under 'prefixes'"


class UnfoundedType(Problem):
    """A type says neither what it derives from (`typeof`) nor what represents it (`base`).

    It is taken for a text, but other LinkML tools refuse the schema.
    """

    code: ClassVar[str] = "SP432"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str

    def message(self) -> str:
        return f"the type '{self.name}' has neither 'typeof' nor 'base'"


class WrongCodeSet(Problem):
    """An enumeration gives a version or a formula of a code set, but no code set, or gives what excludes each other.

    Name the code set under `code_set`, and give either its version or its tag.
    """

    code: ClassVar[str] = "SP433"
    why: str

    def message(self) -> str:
        return f"the enumeration cannot be read: {self.why}"


class UnequalInverse(Problem):
    """A slot names another one as its inverse, which names a third one.

    If one slot is the inverse of another, the other is its inverse. Correct one of them, or leave the second out.
    """

    code: ClassVar[str] = "SP434"
    name: str
    inverse: str
    other: str

    def message(self) -> str:
        return f"'{self.inverse}' is the inverse of '{self.name}', but says it is that of '{self.other}'"


class UnusableSchemaName(Problem):
    """The name of a class, slot, type, enumeration or subset holds a colon, which makes a CURIE of it.

    Other tools would take what stands before the colon for a prefix. Use a space or `_`.
    """

    code: ClassVar[str] = "SP435"
    name: str

    def message(self) -> str:
        return f"the name '{self.name}' holds a colon"


class UnportableAddress(Problem):
    """A URI or CURIE of a schema holds letters such as æ.

    It is a good address on the web, but other LinkML tools refuse the schema. Write it with ASCII letters.
    """

    code: ClassVar[str] = "SP436"
    severity: ClassVar[Severity] = Severity.WARNING
    text: str

    def message(self) -> str:
        return f"the address '{self.text}' holds other letters than those of ASCII"

    def help(self) -> str:
        return "other LinkML tools refuse it; write ae, oe and aa"
