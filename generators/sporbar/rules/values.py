"""The values of FEEL (DMN 1.5, 10.3.2) as Python objects, none of which is ever changed.

null is None, a boolean is a bool, a number is a Decimal, a string is a str, a list is a list, a context is a dict;
dates, times and durations are those of `temporal`, ranges and functions are defined here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Protocol, TypeAlias, runtime_checkable

from sporbar.rules.run import Run
from sporbar.rules.temporal import Date, DateTime, DaysTime, Time, YearsMonths

Value: TypeAlias = object
"""Any value. An `object` to the type checker, which then asks for the type before anything is done with it."""


@dataclass(frozen=True, slots=True)
class RangeValue:
    """The values between two ends. An end that is None is open, as in `(< 5)`."""

    start: Value
    end: Value
    start_included: bool
    end_included: bool
    operator: str = ""
    """The operator of a range that is written with one; such a range equals no other."""


@runtime_checkable
class Function(Protocol):
    """Something that can be called."""

    @property
    def name(self) -> str:
        """What messages call it."""

    def call(self, run: Run, arguments: Sequence[Value]) -> Value:
        """The result for arguments in the order of the parameters.

        Raises:
            NoValue: the arguments do not fit.
        """

    def call_named(self, run: Run, arguments: Mapping[str, Value]) -> Value:
        """The result for named arguments.

        Raises:
            NoValue: the arguments do not fit.
        """

    def takes(self, count: int) -> bool:
        """Whether it may be called with so many arguments."""


_KINDS: Final[dict[type, str]] = {
    type(None): "null",
    bool: "boolean",
    Decimal: "number",
    str: "string",
    list: "list",
    dict: "context",
    Date: "date",
    Time: "time",
    DateTime: "date and time",
    YearsMonths: "years and months duration",
    DaysTime: "days and time duration",
    RangeValue: "range",
}


def kind_of(value: Value) -> str:
    """The name of the type of a value, without what it consists of."""
    return _KINDS.get(type(value), "function")
