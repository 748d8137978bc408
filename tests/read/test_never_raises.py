"""Whatever stands in the files, a check gives diagnostics and never raises."""

import os
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sporbar.diagnostics import Diagnostic
from sporbar.diagnostics.render import RENDERERS
from sporbar.pipeline import check, read_file
from sporbar.read.linkml_keys import KEYS
from sporbar.read.metamodel import metamodel

MORE = int(os.environ.get("EXAMPLES", "1"))
"""EXAMPLES=50 searches fifty times as long."""
ROOT = Path(__file__).parent.parent.parent
MODEL = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in sorted((ROOT / "model").rglob("*.yaml"))}
KINDS = metamodel()
KEYS_OF_KINDS = {*KINDS.by_root, *(field for kind in KINDS.kinds.values() for field in kind.fields)}
KEYS_OF_SCHEMAS = ["classes", "slots", "enums", "types", "imports", "attributes", "slot_usage", "permissible_values"]
KEY = st.sampled_from(
    [*sorted(KEYS_OF_KINDS.union(KEYS["class"], KEYS["slot"])), *KEYS_OF_SCHEMAS, "<<", "?", "", "'", "§"]
)
WORDS = (
    "K-0001 BEG-lån §§ [[ ]] [[lån]] / | >- # ' \" [ ] { } ~ true 1 0x10 æ 🙂 \u200b \x00 a(+)+ % @ if then Lån.x *a"
)
LINES = [
    "BIB § 3, stk. 2",
    "[[BIB § 3|x]]",
    "2015-01-01 /",
    "| a | b |",
    "\n",
    "\n  ",
    "\n    - ",
    ": ",
    "- ",
    "&a ",
    "!!int ",
]
PIECE = st.sampled_from([*WORDS.split(" "), *LINES, "\u2028", "\t", "\r", "<<<<<<< "])
TEXT = st.lists(PIECE | st.text(max_size=5), max_size=8).map("".join)
VALUE = st.recursive(
    TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY | TEXT, inner, max_size=4),
    max_leaves=12,
)


def written(value, indent=0):
    """A value as YAML, without care for what needs quotes."""
    if isinstance(value, str):
        return f" {value}\n"
    blank = "\n" + " " * indent
    if isinstance(value, list):
        return "".join(f"{blank}-{written(item, indent + 2)}".rstrip("\n") for item in value) + "\n"
    return "".join(f"{blank}{key}:{written(item, indent + 2)}".rstrip("\n") for key, item in value.items()) + "\n"


def is_told(sources, recall=None):
    found = check(sources, recall).diagnostics
    assert all(isinstance(fault, Diagnostic) and fault.message and fault.span.line > 0 for fault in found)
    for render in RENDERERS.values():
        assert render(found, lambda path: sources.get(path, b"").decode(errors="replace").split("\n")) is not None


@settings(max_examples=200 * MORE, deadline=None)
@given(st.lists(PIECE | st.text(max_size=20), max_size=30).map("".join))
def test_random_text_is_told(text):
    is_told({"model/sporbar.yaml": MODEL["model/sporbar.yaml"], "model/a.yaml": text.encode(errors="surrogatepass")})


@settings(max_examples=200 * MORE, deadline=None)
@given(st.dictionaries(st.sampled_from([*KINDS.by_root, "classes", "slots", "enums", "types"]), VALUE, max_size=3))
def test_random_yaml_is_told(value):
    is_told({"model/sporbar.yaml": MODEL["model/sporbar.yaml"], "model/a.yaml": written(value).encode()})


@settings(max_examples=200 * MORE, deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes_are_told(content):
    is_told({"a.yaml": content, "b.yaml": b"classes:\n  A: {}\n" + content})


@st.composite
def mutated(draw):
    """The specification of the repository with one file changed in a few places."""
    path = draw(st.sampled_from(list(MODEL)))
    text = MODEL[path].decode()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 1, 2, 10, 80, 400])))
        text = text[:start] + draw(st.just("") | PIECE | TEXT | st.just(text[end : end + 60])) + text[end:]
    return path, text.encode()


@cache
def _read(path, content, laws):
    return read_file(path, content, laws.vocabulary)


class _Laws:
    """A vocabulary that can be a key: two with the same names of laws are the same."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.key = tuple(sorted(vocabulary.laws.items()))

    def __hash__(self):
        return hash(self.key)

    def __eq__(self, other):
        return self.key == other.key


@settings(max_examples=12 * MORE, deadline=None)
@given(mutated())
def test_a_specification_damaged_anywhere_is_told(change):
    path, content = change
    is_told({**MODEL, path: content}, lambda path, content, vocabulary: _read(path, content, _Laws(vocabulary)))
