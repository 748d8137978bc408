"""What can be wrong with the names that elements use."""

from typing import ClassVar

from sporbar.diagnostics import Problem, Severity
from sporbar.diagnostics.suggestion import did_you_mean


class DuplicateId(Problem):
    """Two elements have the same id.

    An id stands for one thing, in every file. Give the newer element a new id.
    """

    code: ClassVar[str] = "SP201"
    id: str

    def message(self) -> str:
        return f"the id '{self.id}' is already taken"

    def help(self) -> str:
        return "give the newer element an id of its own"


class DanglingReference(Problem):
    """A field refers to an id or a name that nothing has.

    Correct the id, or add the element.
    """

    code: ClassVar[str] = "SP202"
    name: str
    field: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"nothing is called '{self.name}' (in '{self.field}')"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class RetiredId(Problem):
    """An id is used again that belonged to an element which was removed.

    Contracts and letters refer to ids for years. Take a new one.
    """

    code: ClassVar[str] = "SP203"
    id: str

    def message(self) -> str:
        return f"the id '{self.id}' belonged to an element that was removed"

    def help(self) -> str:
        return "take a new id"


class FormerId(Problem):
    """A reference uses an id that the element had earlier.

    It still finds the element. Use the present id, so that readers find it too.
    """

    code: ClassVar[str] = "SP204"
    severity: ClassVar[Severity] = Severity.WARNING
    former: str
    present: str

    def message(self) -> str:
        return f"'{self.former}' is now called '{self.present}'"


class WrongKind(Problem):
    """A field refers to an element of a kind that it does not take."""

    code: ClassVar[str] = "SP205"
    name: str
    kind: str
    field: str
    expected: tuple[str, ...]

    def message(self) -> str:
        return f"'{self.name}' is a {self.kind}, and '{self.field}' takes: {', '.join(self.expected)}"


class DanglingLink(Problem):
    """A link in double brackets names no id, term, class, attribute or provision.

    Terms are found in their preferred, accepted and listed inflected forms; capital letters do not matter there.
    """

    code: ClassVar[str] = "SP206"
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"[[{self.name}]] leads nowhere"

    def help(self) -> str:
        return did_you_mean(self.name, self.known) or "link to an id, a term, a class, an attribute or a citation"


class AmbiguousTerm(Problem):
    """Two concepts claim the same term or inflected form, so a link to it could mean either.

    Write the id, or give the term to one of them.
    """

    code: ClassVar[str] = "SP207"
    term: str
    ids: tuple[str, ...]

    def message(self) -> str:
        return f"'{self.term}' may mean {' or '.join(self.ids)}"

    def help(self) -> str:
        return f"give the term to one of them, or link to an id: [[{self.ids[0]}|{self.term}]]"


class DeprecatedTerm(Problem):
    """A link uses a term that the concept advises against."""

    code: ClassVar[str] = "SP208"
    severity: ClassVar[Severity] = Severity.WARNING
    term: str
    preferred: str

    def message(self) -> str:
        return f"'{self.term}' is a deprecated term"

    def help(self) -> str:
        return f"write '{self.preferred}'"


class WithdrawnTarget(Problem):
    """An element that is in use refers to one that is withdrawn (`udgået`)."""

    code: ClassVar[str] = "SP209"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str

    def message(self) -> str:
        return f"'{self.name}' is withdrawn"

    def help(self) -> str:
        return "refer to what replaces it"


class UnknownLaw(Problem):
    """A citation names a law that the specification does not know.

    Add it under `law_sources`, or give the known law the popular name that is used here.
    """

    code: ClassVar[str] = "SP302"
    law: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"no law is called '{self.law}'"

    def help(self) -> str:
        return did_you_mean(self.law, self.known) or "add it under law_sources"


class RelativeCitation(Problem):
    """A citation names no law, and the element has no law of its own to read it by; or no paragraph.

    In a YAML list in brackets a comma separates the items, so that `[LAW § 3, stk. 2]` is two citations, the second
    without paragraph. Write such citations in a list with dashes, or as one text with semicolons.
    """

    code: ClassVar[str] = "SP303"
    citation: str
    lacks: str

    def message(self) -> str:
        return f"'{self.citation}' does not say which {self.lacks}"

    def help(self) -> str:
        return "write the whole citation; in a list in brackets a comma begins the next item"


class UnknownProvision(Problem):
    """A citation names a paragraph that the specification does not hold.

    Add it under `provisions` with its validity, so that the specification knows whether it is in force.
    """

    code: ClassVar[str] = "SP304"
    citation: str

    def message(self) -> str:
        return f"'{self.citation}' is not among the provisions"

    def help(self) -> str:
        return "add the paragraph under provisions"


class NotInForce(Problem):
    """A citation names a provision that was not in force when it should apply.

    A citation means the law at the reference date of the specification, or in the validity of the element or version
    that it stands in. Paragraphs are renumbered: the message says where the provision is found at that time, when
    that is known.
    """

    code: ClassVar[str] = "SP305"
    citation: str
    valid: str
    when: str
    elsewhere: str

    def message(self) -> str:
        return f"'{self.citation}' is not in force {self.when}; it applies {self.valid}"

    def help(self) -> str:
        return f"at that time it is {self.elsewhere}" if self.elsewhere else ""


class UnknownName(Problem):
    """A FEEL expression uses a name that is no attribute, rate, earlier step or enumeration value.

    Attributes are written `Class.attribute`, rates by their id, steps by their name.
    """

    code: ClassVar[str] = "SP702"
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"no attribute, rate or step is called '{self.name}'"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)
