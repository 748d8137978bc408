"""The names that a FEEL expression uses, found by walking through its syntax."""

from collections.abc import Mapping
from typing import NamedTuple

from sporbar.rules.cursor import COMPOUND, LITERALS, Cursor, starts_value
from sporbar.rules.tokens import BUILT_IN_FUNCTIONS, BUILT_IN_TYPES, FeelError, Kind, Token, tokens

__all__ = ["FeelError", "FoundName", "names_in", "names_in_unary_tests"]

_COMPARISONS = frozenset({"=", "!=", "<", "<=", ">", ">="})
_OPERATORS = _COMPARISONS | {"or", "and", "between", "+", "-", "*", "/", "**"}
_KEY_SIGNS = frozenset({".", "/", "-", "+", "*"})
_NONE: frozenset[str] = frozenset()


class FoundName(NamedTuple):
    """A name that an expression reads."""

    text: str
    """The qualified name, `Loan.days`; a variable that runs through `Loan.copies` stands for that path."""
    offset: int
    end: int
    """The offset after the last character; with `offset` the stretch that says the name or the last part of it."""
    filtered: str = ""
    """In a filter, `Loan.copies[days > 3]`, the path of what is filtered, since the name may be a member of it.

    It is `?` when what is filtered is no path, and empty outside a filter.
    """
    called: bool = False
    """Whether it is called as a function."""


def names_in(text: str, known_ids: frozenset[str] = _NONE) -> tuple[FoundName, ...]:
    """Find the names that an expression uses, in the order of the text.

    Keywords, built-in functions and types, local variables, parameters and the keys of contexts are left out.

    Args:
        text: a FEEL expression.
        known_ids: names that hold blanks or signs, such as `total fee`.

    Raises:
        FeelError: the text is no FEEL expression.
    """
    walk = _Walk(tokens(text, known_ids), len(text))
    walk.expression(_TOP)
    walk.finish()
    return tuple(walk.found)


def names_in_unary_tests(text: str, known_ids: frozenset[str] = _NONE) -> tuple[FoundName, ...]:
    """Find the names in an input cell of a decision table: `>= 30`, `[25..29]`, `"a", "b"`, `not(…)`, `-`.

    `?` is the value that is tested and no name.

    Raises:
        FeelError: the text is no unary tests.
    """
    if text.strip() == "-":
        return ()
    walk = _Walk(tokens(text, known_ids), len(text))
    walk.tests(_TOP)
    walk.finish()
    return tuple(walk.found)


class _Scope(NamedTuple):
    """What names stand for at a place."""

    variables: Mapping[str, str]
    """The paths that local variables run through; empty for those that hold something else."""
    filtered: str = ""

    def bound(self, name: str, path: str = "") -> "_Scope":
        return self._replace(variables={**self.variables, name: path})


_TOP = _Scope({"?": ""})


class _Walk(Cursor):
    """Reads tokens by the grammar of FEEL; every method reads one thing and moves past it.

    Methods that read a value give its path, or the empty text when it is no path.
    """

    def __init__(self, found: tuple[Token, ...], length: int) -> None:
        super().__init__(found, length)
        self.in_range_end = False
        self.found: list[FoundName] = []

    def tests(self, scope: _Scope) -> None:
        """Unary tests, separated by commas."""
        self._test(scope)
        while self.take(","):
            self._test(scope)

    def expression(self, scope: _Scope) -> str:
        """An expression, as far as it goes."""
        self.descend()
        path = ""
        if self.take("if"):
            self._condition(scope)
        elif self.take("for"):
            self._iteration(scope.bound("partial"), "return")
        elif self.take("some") or self.take("every"):
            self._iteration(scope, "satisfies")
        elif self.take("function"):
            self._function(scope)
        else:
            path = self._operation(scope)
        self.ascend()
        return path

    def _condition(self, scope: _Scope) -> None:
        self.expression(scope)
        for word in ("then", "else"):
            self.need(word)
            self.expression(scope)

    def _iteration(self, scope: _Scope, word: str) -> None:
        while True:
            name = self.name("a variable")
            self.need("in")
            path = self.expression(scope)
            if self.take(".."):
                self.expression(scope)
            scope = scope.bound(name.text, path)
            if not self.take(","):
                break
        self.need(word)
        self.expression(scope)

    def _function(self, scope: _Scope) -> None:
        self.need("(")
        while not self.take(")"):
            scope = scope.bound(self.name("a parameter").text)
            if self.take(":"):
                self._type()
            self.separate(")")
        self.take("external")
        self.expression(scope)

    def _operation(self, scope: _Scope) -> str:
        path = self._value(scope)
        return "" if self._operators(scope) else path

    def _operators(self, scope: _Scope) -> bool:
        start = self.position
        while True:
            if self.take("in"):
                self._tested(scope)
            elif self.take("instance"):
                self.need("of")
                self._type()
            elif self.at(*_OPERATORS):
                self.position += 1
                self._value(scope)
            else:
                return self.position > start

    def _tested(self, scope: _Scope) -> None:
        """What stands after `in`: a range, a list, tests in parentheses or a comparison."""
        if self.at(*_COMPARISONS):
            self.position += 1
            self._value(scope)
        elif self.take("("):
            self._test(scope)
            if not self._range_end(scope):
                while self.take(","):
                    self._test(scope)
                self.need(")")
        else:
            self._value(scope)

    def _test(self, scope: _Scope) -> None:
        self.descend()
        if self.token.text == "not" and self.tokens[self.position + 1].text == "(":
            self.position += 2
            self.tests(scope)
            self.need(")")
            self._operators(scope)
        else:
            self._compared(scope)
        self.ascend()

    def _compared(self, scope: _Scope) -> None:
        """An expression, or an open range such as `< 10`."""
        if self.at(*_COMPARISONS):
            self.position += 1
        self.expression(scope)

    def _value(self, scope: _Scope) -> str:
        while self.take("-"):
            pass
        token = self.token
        if self.at(*COMPOUND):
            return self.expression(scope)
        if token.kind == Kind.NAME:
            return self._parts_after(self._qualified(scope), scope)
        if token.kind in (Kind.NUMBER, Kind.STRING) or self.at(*LITERALS):
            self.position += 1
        elif self.take("@"):
            self._literal_after_sign()
        else:
            self._bracketed(scope)
        return self._parts_after("", scope)

    def _literal_after_sign(self) -> None:
        if self.token.kind != Kind.STRING:
            raise self.error('a string such as "2015-03-01"')
        self.position += 1

    def _bracketed(self, scope: _Scope) -> None:
        if self.take("("):
            self._compared(scope)
            if not self._range_end(scope):
                self.need(")")
        elif self.take("["):
            self._list(scope)
        elif self.take("]"):
            self.expression(scope)
            if not self._range_end(scope):
                raise self.error("'..'")
        elif self.take("{"):
            self._context(scope)
        else:
            raise self.error("a value")

    def _list(self, scope: _Scope) -> None:
        if self.take("]"):
            return
        self.expression(scope)
        if self._range_end(scope):
            return
        while self.take(","):
            self.expression(scope)
        self.need("]")

    def _range_end(self, scope: _Scope) -> bool:
        if not self.take(".."):
            return False
        outer, self.in_range_end = self.in_range_end, True
        self.expression(scope)
        self.in_range_end = outer
        if not (self.take("]") or self.take(")") or self.take("[")):
            raise self.error("']', ')' or '[' to end the range")
        return True

    def _context(self, scope: _Scope) -> None:
        while not self.take("}"):
            scope = scope.bound(self._key())
            self.expression(scope)
            self.separate("}")

    def _key(self) -> str:
        start = self.position
        if self.token.kind == Kind.STRING:
            self.position += 1
        else:
            while self.token.kind in (Kind.NAME, Kind.KEYWORD, Kind.NUMBER) or self.at(*_KEY_SIGNS):
                self.position += 1
        if start == self.position:
            raise self.error("a key or '}'")
        self.need(":")
        return " ".join(token.text for token in self.tokens[start : self.position - 1]).strip('"')

    def _qualified(self, scope: _Scope) -> str:
        first = self.name("a name")
        if self.at("(") and " ".join(first.text.split()) in BUILT_IN_FUNCTIONS and first.text not in scope.variables:
            return ""
        parts = [first]
        while self.at("."):
            self.position += 1
            parts.append(self.member())
        names = [part.text for part in parts]
        if first.text in scope.variables:
            names[0] = scope.variables[first.text]
            if not names[0] or len(names) == 1:
                return names[0]
        path = ".".join(names)
        filtered = "" if first.text in scope.variables else scope.filtered
        self.found.append(FoundName(path, first.offset, parts[-1].end, filtered, called=self.at("(")))
        return path

    def _parts_after(self, path: str, scope: _Scope) -> str:
        """Filters, members of what was filtered or returned, and calls."""
        while True:
            if self.at("[") and not self._ends_range():
                self.position += 1
                self.expression(_Scope({**scope.variables, "item": path}, path or "?"))
                self.need("]")
            elif self.take("."):
                member = self.member()
                path = f"{path}.{member.text}" if path else ""
                if path:
                    self.found.append(FoundName(path, member.offset, member.end))
            elif self.take("("):
                self._arguments(scope)
                path = ""
            else:
                return path

    def _ends_range(self) -> bool:
        return self.in_range_end and not starts_value(self.tokens[self.position + 1])

    def _arguments(self, scope: _Scope) -> None:
        while not self.take(")"):
            self._argument_name()
            self.expression(scope)
            self.separate(")")

    def _argument_name(self) -> None:
        end = self.position
        while self.tokens[end].kind in (Kind.NAME, Kind.KEYWORD):
            end += 1
        if end > self.position and self.tokens[end].text == ":":
            self.position = end + 1

    def _type(self) -> None:
        self.descend()
        token = self.token
        if not self.take("function") and not self.take("null"):
            self._type_name(self.name("a type"))
        if self.take("<"):
            while not self.take(">"):
                self._argument_name()
                self._type()
                self.separate(">")
        if token.text == "function" and self.take("->"):
            self._type()
        self.ascend()

    def _type_name(self, token: Token) -> None:
        if " ".join(token.text.split()) not in BUILT_IN_TYPES:
            self.found.append(FoundName(token.text, token.offset, token.end))
