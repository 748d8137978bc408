""", version : modeller

Dannet af specifikationen; ret den, ikke denne fil.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StrictBool,
    StrictFloat,
    StrictInt,
    model_serializer,
    model_validator,
)


class Model(BaseModel):
    """An object: closed, with the names of the model in data and those of Python in programs."""

    model_config = ConfigDict(
        extra="forbid",
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        validate_assignment=True,
        protected_namespaces=(),
    )

    _is_abstract: ClassVar[bool] = False

    @model_validator(mode="before")
    @classmethod
    def _is_of_a_concrete_class(cls, data: Any) -> Any:
        """An object is of a class that specialises an abstract one."""
        if vars(cls).get("_is_abstract", False):
            raise ValueError(f"{cls.__name__} is abstract")
        return data

    @model_serializer(mode="wrap")
    def _without_nothing(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """An attribute without a value is left out of data."""
        return {name: value for name, value in handler(self).items() if value is not None}


class Choice(StrEnum):
    """A permissible value with its label."""

    _value_: str
    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value
        return member


def _matching(pattern: str) -> Callable[[str], str]:
    """Demands that a text matches a pattern."""

    def judged(text: str) -> str:
        if not re.search(pattern, text):
            raise ValueError(f"must match {pattern}")
        return text

    return judged


def _written(pattern: str) -> Callable[[Any], Any]:
    """Demands that a number, or the key of an object, matches a pattern as it is written."""

    def judged(value: Any) -> Any:
        if isinstance(value, str | int) and not re.search(pattern, str(value)):
            raise ValueError(f"must match {pattern}")
        return value

    return judged


def _with_time(value: Any) -> Any:
    """Demands that a text has a time of day, not a date alone."""
    if isinstance(value, str) and not re.search("[Tt ][0-9]", value):
        raise ValueError("must have a time of day")
    return value


def _one_of(*wanted: object) -> Callable[[Any], Any]:
    """Demands one of certain values."""

    def judged(value: Any) -> Any:
        if value not in wanted:
            raise ValueError(f"must be {' or '.join(map(str, wanted))}")
        return value

    return judged


def _unique(*keys: tuple[str, ...]) -> Callable[[Any], Any]:
    """Demands that no two objects of a list agree on a key; an object without a value in it agrees with none."""

    def judged(items: list[Any]) -> list[Any]:
        for key in keys:
            found = [tuple(getattr(item, name) for name in key) for item in items]
            shown = [repr(values) for values in found if None not in values]
            if len(set(shown)) < len(shown):
                raise ValueError(f"must differ in {', '.join(key)}")
        return items

    return judged


def _by_key(key: str, alone: str = "") -> Callable[[Any], Any]:
    """Objects by their identifier, which they need not repeat; a list of them is taken too.

    `alone` is the attribute whose value may stand for the whole object.
    """

    def keyed(value: Any) -> Any:
        if isinstance(value, list):
            return {str(_key_of(item, key)): item for item in value}
        if not isinstance(value, Mapping):
            return value
        return {name: _with_key(item, key, name, alone) for name, item in value.items()}

    return keyed


def _key_of(item: Any, key: str) -> Any:
    if isinstance(item, Mapping):
        return item.get(key)
    fields = type(item).model_fields if isinstance(item, Model) else {}
    return next((getattr(item, name) for name, field in fields.items() if key in (name, field.alias)), None)


def _with_key(item: Any, key: str, name: Any, alone: str) -> Any:
    if item is None:
        return {key: name}
    if isinstance(item, Mapping):
        return {key: name, **item}
    return {key: name, alone: item} if alone and not isinstance(item, Model) else item


class Kind(Choice):
    """Kilde: model/loan.yaml:26"""

    BOOK = "book"
    GAME = "game"
    """Digital or not"""


class Reader(Model):
    """Kilde: model/loan.yaml:9"""

    card: Annotated[str, Field(pattern="^[0-9]{8}$")]
    """card

    Kilde: model/loan.yaml:11
    """

    name: str
    """name

    Kilde: model/loan.yaml:12
    """


class Loan(Model):
    """An agreement to use an item for some time

    Kilde: model/loan.yaml:13
    """

    reader: Annotated[str, Field(pattern="^[0-9]{8}$")]
    """reader

    Kilde: model/loan.yaml:17
    """

    items: list[Item] = []
    """items

    Kilde: model/loan.yaml:18
    """

    due: Date | None = None
    """due

    Kilde: model/loan.yaml:19
    """

    fee: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fee

    Kilde: model/loan.yaml:20
    """


class Item(Model):
    """Kilde: model/loan.yaml:21"""

    title: str
    """title

    Kilde: model/loan.yaml:23
    """

    kind: Kind | None = None
    """kind

    Kilde: model/loan.yaml:24
    """


for model in (Reader, Loan, Item):
    model.model_rebuild()
