"""FEEL text to syntax: a Pratt parser of all expressions and unary tests of DMN 1.5 (10.3.1.2).

Each operator binds with a power; an operand takes in what binds stronger than the operator before it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from sporbar.rules import syntax
from sporbar.rules.cursor import starts_value
from sporbar.rules.escapes import unescape
from sporbar.rules.name_cursor import NameCursor
from sporbar.rules.syntax import Expression
from sporbar.rules.tokens import FeelError, Kind
from sporbar.rules.vocabulary import EMPTY, Vocabulary

__all__ = ["COMPARISONS", "FeelError", "parse_expression", "parse_unary_tests"]

LOWEST: Final = 0
COMPARISON: Final = 3
SUM: Final = 4
PREFIX: Final = 7
POSTFIX: Final = 9
POWERS: Final = {
    "or": 1,
    "and": 2,
    **dict.fromkeys(("=", "!=", "<", "<=", ">", ">=", "between", "in"), COMPARISON),
    **dict.fromkeys(("+", "-"), SUM),
    **dict.fromkeys(("*", "/"), 5),
    "**": 6,
    "instance": 8,
    **dict.fromkeys((".", "[", "("), POSTFIX),
}
"""How strong operators bind (rules 1-4): `-2 ** 2` is 4, and `**` groups from the left as the others do."""
COMPARISONS: Final = frozenset({"=", "!=", "<", "<=", ">", ">="})
MAX_CHAIN: Final = 400
"""The longest row of operators on one level, so that no tree is deeper than Python's stack bears."""


def parse_expression(text: str, vocabulary: Vocabulary = EMPTY) -> Expression:
    """Read an expression.

    Args:
        text: the expression.
        vocabulary: the names with blanks or signs that it may use.

    Raises:
        FeelError: the text is no expression; tells at which offset what was expected.
    """
    parser = _Parser(text, vocabulary)
    expression = parser.expression()
    parser.finish()
    return expression


def parse_unary_tests(text: str, vocabulary: Vocabulary = EMPTY) -> syntax.UnaryTests:
    """Read the tests in an input cell of a decision table, or the allowed values of a type.

    Raises:
        FeelError: the text is no unary tests.
    """
    negated = _Parser(text, vocabulary).negated_tests()
    if negated:
        return negated
    parser = _Parser(text, vocabulary)
    tests = parser.unary_tests()
    parser.finish()
    return tests


class _Parser(NameCursor):
    """Reads tokens by the grammar; every method reads one thing and moves past it."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        super().__init__(text, vocabulary)
        self.in_range_end = False

    def unary_tests(self) -> syntax.UnaryTests:
        """All tests of a cell (rules 7-16)."""
        start = self.position
        if self.at("-") and self.tokens[start + 1].kind == Kind.END:
            self.position += 1
            return syntax.UnaryTests((), stretch=self.stretch_from(start))
        return syntax.UnaryTests(self._tests(), stretch=self.stretch_from(start))

    def expression(self, power: int = LOWEST) -> Expression:
        """An expression, as far as operators bind stronger than the one before it."""
        self.descend()
        start = self.position
        found = self._continued(self._operand(), start, power)
        self.ascend()
        return found

    def negated_tests(self) -> syntax.UnaryTests | None:
        """The tests in `not(…)` when nothing follows; none where the text is, for example, `not(a) or b`."""
        if self.token.text != "not" or self.tokens[1].text != "(":
            return None
        self.position = 2
        try:
            tests = self._tests()
            self.need(")")
            self.finish()
        except FeelError:
            return None
        return syntax.UnaryTests(tests, negated=True, stretch=self.stretch_from(0))

    def _tests(self) -> tuple[Expression, ...]:
        tests = [self._test()]
        while self.take(","):
            tests.append(self._test())
        return tuple(tests)

    def _test(self) -> Expression:
        return self._unary_range() if self.at(*COMPARISONS) else self.expression()

    def _unary_range(self) -> Expression:
        start = self.position
        operator = self.token.text
        self.position += 1
        operand = self.expression(COMPARISON)
        return syntax.UnaryRange(operator, operand, stretch=self.stretch_from(start))

    def _operand(self) -> Expression:
        start = self.position
        token = self.token
        if token.kind == Kind.NAME:
            name = self.variable()
            return syntax.Name(name, stretch=self.stretch_from(start))
        if token.kind == Kind.NUMBER:
            self.position += 1
            return syntax.Number(token.text, stretch=self.stretch_from(start))
        if token.kind == Kind.STRING:
            return syntax.String(self._string(), stretch=self.stretch_from(start))
        read = _OPERANDS.get(token.text)
        if read is None:
            raise self.error("a value")
        self.position += 1
        return read(self, start)

    def _string(self) -> str:
        token = self.token
        self.position += 1
        try:
            return unescape(token.text[1:-1])
        except ValueError as error:
            raise FeelError(token.offset, f"whole characters in this string, not {error}") from None

    def _continued(self, left: Expression, start: int, power: int) -> Expression:
        """What was read so far with the operators that follow it."""
        for _ in range(MAX_CHAIN):
            text = self.token.text
            if POWERS.get(text, LOWEST) <= power or (text == "[" and self._ends_range()):
                return left
            self.position += 1
            left = _CONTINUATIONS.get(text, _Parser._binary)(self, left, start)
        raise self.error(f"at most {MAX_CHAIN} operators in a row")

    def _binary(self, left: Expression, start: int) -> Expression:
        operator = self.tokens[self.position - 1].text
        right = self.expression(POWERS[operator])
        return syntax.Binary(operator, left, right, stretch=self.stretch_from(start))

    def _between(self, left: Expression, start: int) -> Expression:
        low = self.expression(COMPARISON)
        self.need("and")
        high = self.expression(COMPARISON)
        return syntax.Between(left, low, high, stretch=self.stretch_from(start))

    def _in(self, left: Expression, start: int) -> Expression:
        return syntax.In(left, self._tested(), stretch=self.stretch_from(start))

    def _tested(self) -> tuple[Expression, ...]:
        """What stands after `in`: one test, or several in parentheses."""
        start = self.position
        if self.at(*COMPARISONS):
            return (self._unary_range(),)
        if not self.take("("):
            return (self.expression(COMPARISON),)
        with self._delimited():
            tests = self._tests()
        if len(tests) == 1:
            return (self._continued(self._closed(tests[0], start), start, COMPARISON),)
        self.need(")")
        return tests

    def _instance_of(self, left: Expression, start: int) -> Expression:
        self.need("of")
        return syntax.InstanceOf(left, self.type(), stretch=self.stretch_from(start))

    def _path(self, left: Expression, start: int) -> Expression:
        member = self.member()
        return syntax.Path(left, member, stretch=self.stretch_from(start))

    def _filter(self, left: Expression, start: int) -> Expression:
        self.filters += 1
        with self._delimited():
            condition = self.expression()
        self.filters -= 1
        self.need("]")
        return syntax.Filter(left, condition, stretch=self.stretch_from(start))

    def _invocation(self, left: Expression, start: int) -> Expression:
        arguments: list[syntax.Argument] = []
        with self._delimited():
            while not self.take(")"):
                arguments.append(self._argument(named=bool(arguments and arguments[0].name), first=not arguments))
                self.separate(")")
        return syntax.Invocation(left, tuple(arguments), stretch=self.stretch_from(start))

    def _argument(self, *, named: bool, first: bool) -> syntax.Argument:
        start = self.position
        name = self.named_argument()
        if not first and named != bool(name):
            self.position = start
            raise self.error("a named argument" if named else "an argument without a name")
        value = self.expression()
        return syntax.Argument(name, value, stretch=self.stretch_from(start))

    @contextmanager
    def _delimited(self) -> Iterator[None]:
        """Between brackets, where no end of an outer range can stand."""
        outer, self.in_range_end = self.in_range_end, False
        yield
        self.in_range_end = outer

    def _ends_range(self) -> bool:
        """Whether a `[` ends a range; what follows the bracket of a filter starts a value."""
        return self.in_range_end and not starts_value(self.tokens[self.position + 1])

    def _negation(self, start: int) -> Expression:
        operand = self.expression(PREFIX)
        return syntax.Negation(operand, stretch=self.stretch_from(start))

    def _at_literal(self, start: int) -> Expression:
        if self.token.kind != Kind.STRING:
            raise self.error('a string such as "2015-03-01"')
        return syntax.AtLiteral(self._string(), stretch=self.stretch_from(start))

    def _word(self, start: int) -> Expression:
        stretch = self.stretch_from(start)
        text = self.tokens[start].text
        return syntax.Null(stretch=stretch) if text == "null" else syntax.Boolean(text == "true", stretch=stretch)

    def _parenthesis(self, start: int) -> Expression:
        with self._delimited():
            inner = self._test()
        return self._closed(inner, start)

    def _closed(self, inner: Expression, start: int) -> Expression:
        """What a parenthesis holds: a range when two points follow, else the expression itself."""
        if self.at("..") and self.tokens[start + 1].text not in COMPARISONS:
            return self._range(inner, start)
        self.need(")")
        return inner

    def _bracket(self, start: int) -> Expression:
        if self.take("]"):
            return syntax.ListLiteral((), stretch=self.stretch_from(start))
        items: list[Expression] = []
        with self._delimited():
            items.append(self.expression())
            if not self.at(".."):
                while self.take(","):
                    items.append(self.expression())
        if self.at("..") and len(items) == 1:
            return self._range(items[0], start)
        self.need("]")
        return syntax.ListLiteral(tuple(items), stretch=self.stretch_from(start))

    def _turned_bracket(self, start: int) -> Expression:
        with self._delimited():
            first = self.expression()
        return self._range(first, start)

    def _range(self, first: Expression, start: int) -> Expression:
        self.need("..")
        outer, self.in_range_end = self.in_range_end, True
        last = self.expression()
        self.in_range_end = outer
        closed = self.at("]")
        if not (closed or self.at(")", "[")):
            raise self.error("']', ')' or '[' to end the range")
        self.position += 1
        opened = self.tokens[start].text == "["
        return syntax.Range(first, last, opened, closed, stretch=self.stretch_from(start))

    def _context(self, start: int) -> Expression:
        entries: list[syntax.Entry] = []
        known = len(self.local_names)
        with self._delimited():
            while not self.take("}"):
                entries.append(self._entry())
                self.separate("}")
        del self.local_names[known:]
        return syntax.ContextLiteral(tuple(entries), stretch=self.stretch_from(start))

    def _entry(self) -> syntax.Entry:
        start = self.position
        key = self._string() if self.token.kind == Kind.STRING else self.new_name("a key or '}'", ":")
        self.need(":")
        value = self.expression()
        self.declare(key)
        self.keys.add(key)
        return syntax.Entry(key, value, stretch=self.stretch_from(start))

    def _if(self, start: int) -> Expression:
        condition = self.expression()
        self.need("then")
        then = self.expression()
        self.need("else")
        otherwise = self.expression()
        return syntax.If(condition, then, otherwise, stretch=self.stretch_from(start))

    def _for(self, start: int) -> Expression:
        known = len(self.local_names)
        iterators = self._iterators("return")
        result = self.expression()
        del self.local_names[known:]
        return syntax.For(iterators, result, stretch=self.stretch_from(start))

    def _quantified(self, start: int) -> Expression:
        known = len(self.local_names)
        iterators = self._iterators("satisfies")
        condition = self.expression()
        del self.local_names[known:]
        every = self.tokens[start].text == "every"
        return syntax.Quantified(every, iterators, condition, stretch=self.stretch_from(start))

    def _iterators(self, word: str) -> tuple[syntax.Iterator, ...]:
        iterators = [self._iterator()]
        while self.take(","):
            iterators.append(self._iterator())
        self.need(word)
        return tuple(iterators)

    def _iterator(self) -> syntax.Iterator:
        start = self.position
        name = self.new_name("a variable", "in")
        self.need("in")
        domain = self.expression()
        last = self.expression() if self.take("..") else None
        self.declare(name)
        return syntax.Iterator(name, domain, last, stretch=self.stretch_from(start))

    def _function(self, start: int) -> Expression:
        self.need("(")
        known = len(self.local_names)
        parameters: list[syntax.Parameter] = []
        while not self.take(")"):
            parameters.append(self._parameter())
            self.separate(")")
        external = self.take("external")
        body = self.expression()
        del self.local_names[known:]
        return syntax.FunctionDefinition(tuple(parameters), body, external, stretch=self.stretch_from(start))

    def _parameter(self) -> syntax.Parameter:
        start = self.position
        name = self.new_name("a parameter", ":", ",", ")")
        type_ = self.type() if self.take(":") else None
        self.declare(name)
        return syntax.Parameter(name, type_, stretch=self.stretch_from(start))


_OPERANDS: Final[dict[str, Callable[[_Parser, int], Expression]]] = {
    "-": _Parser._negation,  # noqa: SLF001
    "@": _Parser._at_literal,  # noqa: SLF001
    "(": _Parser._parenthesis,  # noqa: SLF001
    "[": _Parser._bracket,  # noqa: SLF001
    "]": _Parser._turned_bracket,  # noqa: SLF001
    "{": _Parser._context,  # noqa: SLF001
    "if": _Parser._if,  # noqa: SLF001
    "for": _Parser._for,  # noqa: SLF001
    "some": _Parser._quantified,  # noqa: SLF001
    "every": _Parser._quantified,  # noqa: SLF001
    "function": _Parser._function,  # noqa: SLF001
    **dict.fromkeys(("true", "false", "null"), _Parser._word),  # noqa: SLF001
}
_CONTINUATIONS: Final[dict[str, Callable[[_Parser, Expression, int], Expression]]] = {
    "between": _Parser._between,  # noqa: SLF001
    "in": _Parser._in,  # noqa: SLF001
    "instance": _Parser._instance_of,  # noqa: SLF001
    ".": _Parser._path,  # noqa: SLF001
    "[": _Parser._filter,  # noqa: SLF001
    "(": _Parser._invocation,  # noqa: SLF001
}
