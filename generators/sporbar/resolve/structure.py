"""Whether a schema has the form of LinkML, down to its last nested value; what it means is checked elsewhere."""

import re
from collections.abc import Callable, Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from datetime import datetime

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.read.field_problems import HiddenCharacter
from sporbar.read.linkml import FALSE, TRUE, is_empty, text_of
from sporbar.read.linkml_keys import CHOICES, FIRST, FORMS, LISTS, MANY, NAME, REQUIRED
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.scalars import HIDDEN
from sporbar.resolve.schema_problems import MissingSchemaKey, UnknownSchemaKey, UnportableAddress, WrongSchemaValue
from sporbar.text import Place, span_at

_WHOLE = re.compile(r"[-+]?[0-9]{1,18}")
_URI = re.compile(r"[!#$%&'()*+,./0-9:;=?@A-Z\[\]_a-z~\u00a1-\U000effff-]*")
_NAME = re.compile(r"[^\W\d][\w.\-]*")
_DAY = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?")


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return _DAY.fullmatch(text) is not None
    return True


_SCALARS: MappingType[str, tuple[Callable[[str], object], str]] = {
    "flag": (lambda text: text in TRUE or text in FALSE, "true or false"),
    "moment": (_is_moment, "a day such as 2024-05-01, or a day and a time"),
    "name": (_NAME.fullmatch, "a name of letters, digits, '_', '-' and '.'"),
    "uri": (_URI.fullmatch, "a URI or CURIE, without spaces and brackets"),
    "whole": (_WHOLE.fullmatch, "a whole number"),
}
"""The scalars that are not any text: a test, and what the message calls them."""


def structure_faults(path: str, root: Mapping) -> list[Diagnostic]:
    """What is wrong with the form of a schema, in the order in which it stands there."""
    check = _Structure(path)
    check.part("schema", root, root.place)
    return check.diagnostics


@dataclass(slots=True)
class _Structure:
    path: str
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def part(self, kind: str, body: Mapping, place: Place) -> None:
        """Check the keys of one part; `place` is that of its name."""
        forms = FORMS[kind]
        for key, value in body:
            form = forms.get(key.value)
            if form is None:
                self._fault(UnknownSchemaKey(key.value, kind.replace("_", " "), tuple(sorted(forms))), key.place)
            elif not (value.__class__ is Scalar and value.is_null):
                self._value(key.value, form, value)
        for required in REQUIRED.get(kind, ()):
            if required not in body.entries:
                self._fault(MissingSchemaKey(required, kind.replace("_", " ")), place)

    def _value(self, key: str, form: str, value: Raw) -> None:
        for item in value.items if isinstance(value, Sequence) else ():
            if is_empty(item) or (isinstance(item, Scalar) and not item.value):
                self._fault(WrongSchemaValue(key, "no empty items"), item.place)
        if form in LISTS:
            for item in value.items if isinstance(value, Sequence) else [value]:
                self._scalar(key, LISTS[form], item, "a text or a list of texts")
        elif form.startswith(MANY):
            self._parts(key, form.removeprefix(MANY), value)
        elif form not in FORMS:
            self._scalar(key, form, value, "one text")
        elif isinstance(value, Mapping):
            self.part(form, value, value.place)
        else:
            self._fault(WrongSchemaValue(key, "keys with values"), value.place)

    def _scalar(self, key: str, form: str, value: Raw, otherwise: str) -> None:
        if form == "anything":
            return
        if not isinstance(value, Scalar):
            self._fault(WrongSchemaValue(key, otherwise), value.place)
        elif form in CHOICES:
            if value.value not in CHOICES[form]:
                self._fault(WrongSchemaValue(key, f"one of {', '.join(CHOICES[form])}"), value.place)
        elif form in _SCALARS and not value.is_null:
            test, expected = _SCALARS[form]
            if not test(value.value.strip()):
                self._fault(WrongSchemaValue(key, expected), value.place)
            elif form == "uri" and not value.value.isascii():
                self._fault(UnportableAddress(value.value), value.place)

    def _parts(self, key: str, kind: str, value: Raw) -> None:
        if kind in NAME:
            self._named(key, kind, value)
            return
        for item in value.items if isinstance(value, Sequence) else [value]:
            if isinstance(item, Mapping):
                self.part(kind, item, item.place)
            else:
                self._fault(WrongSchemaValue(key, "a list of keys with values"), item.place)

    def _fault(self, problem: Problem, place: Place) -> None:
        self.diagnostics.append(problem.at(span_at(self.path, place)))

    def _check_hidden(self, name: Scalar) -> None:
        hidden = HIDDEN.search(name.value)
        if hidden:
            self._fault(HiddenCharacter(hidden.group()), name.place)

    def _named(self, key: str, kind: str, value: Raw) -> None:
        if isinstance(value, Scalar):
            self._fault(WrongSchemaValue(key, "names with their declarations"), value.place)
        for name, body in _entries(kind, value):
            self._check_hidden(name)
            if isinstance(body, Mapping):
                self.part(kind, body, name.place)
            elif kind not in FIRST:
                if text_of(body) or isinstance(body, Sequence):
                    self._fault(WrongSchemaValue(key, "names with their declarations"), body.place)
            elif not (isinstance(body, Scalar) and body.is_null):
                self._value(FIRST[kind], FORMS[kind][FIRST[kind]], body)


def _entries(kind: str, value: Raw) -> Iterator[tuple[Scalar, Raw]]:
    """The name and the body of each named part."""
    if isinstance(value, Mapping):
        yield from value
    elif isinstance(value, Sequence):
        for item in value.items:
            if isinstance(item, Scalar):
                yield item, Mapping(item.place)
            elif isinstance(item, Mapping):
                yield from _listed(kind, item)


def _listed(kind: str, item: Mapping) -> Iterator[tuple[Scalar, Raw]]:
    name = item.get(NAME[kind])
    if isinstance(name, Scalar):
        yield name, item
    elif len(item.entries) == 1:
        yield from item
