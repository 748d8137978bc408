"""Draws FEEL syntax of every kind."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from sporbar.rules import syntax
from sporbar.rules.vocabulary import vocabulary

NAMES = ("a", "b", "x", "date", "time", "total fee", "a-b", "Years of Service", "månedlig sats", "item", "not")
MEMBERS = ("a", "fee", "time offset", "first name", "in")
VOCABULARY = vocabulary(NAMES, MEMBERS, ("t Loan",))

names = st.sampled_from(NAMES)
new_names = st.sampled_from(("n", "m", "my copy", "y2", "it's"))
keys = new_names | st.text(max_size=4).map(lambda text: "§" + text) | st.just("a//b") | st.just("")
numbers = st.from_regex(r"(?:[0-9]{1,3}(?:\.[0-9]{1,3})?|\.[0-9]{1,3})(?:[eE][+-]?[0-9]{1,2})?", fullmatch=True)
texts = st.text(max_size=6) | st.sampled_from(("\\d+", '"', "\n\u2028", "🐎"))

leaves = st.one_of(
    numbers.map(syntax.Number),
    texts.map(syntax.String),
    st.booleans().map(syntax.Boolean),
    st.just(syntax.Null()),
    st.sampled_from(("2015-03-01", "PT5H")).map(syntax.AtLiteral),
    names.map(syntax.Name),
)
types = st.recursive(
    st.sampled_from(("number", "date and time", "date", "t Loan", "null", "Any", "function")).map(syntax.TypeName),
    lambda inner: st.one_of(
        st.builds(lambda name, of: syntax.TypeName(name, (("", of),)), st.sampled_from(("list", "range")), inner),
        st.builds(
            lambda members: syntax.TypeName("context", tuple(members)),
            st.lists(st.tuples(st.sampled_from(("a", "first name")), inner), min_size=1, max_size=2),
        ),
        st.builds(
            lambda parameters, result: syntax.TypeName("function", tuple(("", p) for p in parameters), result),
            st.lists(inner, max_size=2),
            inner,
        ),
    ),
    max_leaves=3,
)


def tuples(strategy: st.SearchStrategy[Any], *, least: int = 0) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, min_size=least, max_size=3).map(tuple)


def composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Every kind of expression that consists of others."""
    ranges = st.builds(syntax.UnaryRange, st.sampled_from(("=", "!=", "<", "<=", ">", ">=")), inner)
    positional: Callable[[Any], syntax.Argument] = lambda value: syntax.Argument("", value)  # noqa: E731
    arguments = tuples(inner.map(positional)) | tuples(st.builds(syntax.Argument, new_names, inner), least=1)
    iterators = tuples(st.builds(syntax.Iterator, new_names, inner, st.none() | inner), least=1)
    parameters = tuples(st.builds(syntax.Parameter, new_names, st.none() | types))
    return st.one_of(
        st.builds(syntax.Path, inner, st.sampled_from(MEMBERS)),
        st.builds(syntax.Filter, inner, inner),
        st.builds(syntax.Invocation, inner, arguments),
        st.builds(syntax.FunctionDefinition, parameters, inner, st.booleans()),
        st.builds(syntax.If, inner, inner, inner),
        st.builds(syntax.For, iterators, inner),
        st.builds(syntax.Quantified, st.booleans(), iterators, inner),
        st.builds(syntax.Between, inner, inner, inner),
        st.builds(syntax.In, inner, tuples(inner | ranges, least=1)),
        st.builds(syntax.InstanceOf, inner, types),
        st.builds(
            syntax.Binary,
            st.sampled_from(("or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "**")),
            inner,
            inner,
        ),
        st.builds(syntax.Negation, inner),
        st.builds(syntax.ListLiteral, tuples(inner)),
        st.builds(syntax.ContextLiteral, tuples(st.builds(syntax.Entry, keys, inner))),
        st.builds(syntax.Range, inner, inner, st.booleans(), st.booleans()),
        ranges,
    )


expressions = st.recursive(leaves, composed, max_leaves=12)
tests = st.builds(
    syntax.UnaryTests,
    tuples(expressions, least=1),
    st.booleans(),
) | st.just(syntax.UnaryTests(()))
