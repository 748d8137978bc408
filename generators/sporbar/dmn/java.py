"""Pure methods of `java.lang` that models call as external functions (DMN 1.5, 10.3.2.13.3, tables 70 to 72).

They are written here in Python; no code that a model names is ever loaded.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from sporbar.rules.decimals import is_whole
from sporbar.rules.exchange import feel_value
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.values import Value, kind_of

_SIGNATURE: Final = re.compile(r"\s*(\w+)\s*\(([^()]*)\)\s*")
_FORMAT: Final = re.compile(r"%(?:%|[-+0]?\d{0,2}(?:\.\d)?[sdf])")
_BITS: Final = {"byte": 8, "short": 16, "int": 32, "long": 64}
_REALS: Final = frozenset({"double", "float", "java.lang.Double", "java.lang.Float", "java.lang.Number"})
_TEXTS: Final = frozenset({"java.lang.String"})
_VARIADIC: Final = "[Ljava.lang.Object;"


@dataclass(frozen=True, slots=True, eq=False)
class JavaMethod:
    """A method with the types of its parameters."""

    name: str
    types: tuple[str, ...]
    compute: Callable[..., object]

    def call(self, run: Run, arguments: Sequence[Value]) -> Value:
        """The result.

        Raises:
            NoValue: an argument is not of its type, or there is no result.
        """
        run.spend()
        if not self.takes(len(arguments)):
            raise NoValue(f"'{self.name}' does not take {len(arguments)} arguments")
        types = [*self.types, *(self.types[-1:] * (len(arguments) - len(self.types)))]
        given = [_converted(value, wanted) for value, wanted in zip(arguments, types, strict=False)]
        try:
            return feel_value(self.compute(*given))
        except (ValueError, OverflowError, TypeError) as error:
            raise NoValue(f"'{self.name}' fails: {error}") from None

    def call_named(self, run: Run, arguments: Mapping[str, Value]) -> Value:  # noqa: ARG002
        """Never a result: the parameters of a Java method have no names.

        Raises:
            NoValue: always.
        """
        raise NoValue(f"the parameters of '{self.name}' have no names")

    def takes(self, count: int) -> bool:
        """Whether it has so many parameters."""
        return count == len(self.types) or (self.types[-1:] == (_VARIADIC,) and count >= len(self.types) - 1)


def java_function(description: Value) -> JavaMethod | None:
    """The method that `{java: {class: …, method signature: …}}` names; None when there is none."""
    found = description.get("java") if isinstance(description, dict) else None
    if not isinstance(found, dict):
        return None
    match = _SIGNATURE.fullmatch(str(found.get("method signature")))
    if not match:
        return None
    types = tuple("".join(part.split()) for part in match[2].split(",") if part.strip())
    compute = METHODS.get((str(found.get("class")), match[1], _family(types)))
    return JavaMethod(match[1], types, compute) if compute else None


def _family(types: tuple[str, ...]) -> str:
    """What the overloads of a method are told apart by: `n` a number, `t` a text, `c` a character, `*` any number."""
    letters = {"char": "c", _VARIADIC: "*", **dict.fromkeys(_TEXTS, "t"), **dict.fromkeys((*_BITS, *_REALS), "n")}
    return "".join(letters.get(name, "?") for name in types)


def _converted(value: Value, wanted: str) -> object:
    """A value as a parameter of a type takes it."""
    if wanted in _REALS and isinstance(value, Decimal):
        return float(value)
    if wanted in _BITS and isinstance(value, Decimal):
        return _whole(value, _BITS[wanted])
    if wanted in _TEXTS and isinstance(value, str):
        return value
    if wanted == "char" and isinstance(value, str) and len(value) == 1:
        return value
    if wanted == _VARIADIC and isinstance(value, str | bool | Decimal):
        return value
    raise NoValue(f"a {kind_of(value)} is no {wanted}")


def _whole(number: Decimal, bits: int) -> int:
    if not is_whole(number) or not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
        raise NoValue("the number is out of bounds")
    return int(number)


def _format(pattern: str, *values: object) -> str:
    if "%" in _FORMAT.sub("", pattern):
        raise ValueError("no such format")
    return pattern % values


def _same(value: object) -> object:
    return value


def _rounded(number: float) -> int:
    return math.floor(number + 0.5)


_OF_ONE: Final[dict[str, Callable[..., object]]] = {
    "abs": abs, "acos": math.acos, "asin": math.asin, "atan": math.atan, "cbrt": math.cbrt, "ceil": math.ceil,
    "cos": math.cos, "cosh": math.cosh, "exp": math.exp, "floor": math.floor, "log": math.log, "log10": math.log10,
    "round": _rounded, "sin": math.sin, "sinh": math.sinh, "sqrt": math.sqrt, "tan": math.tan, "tanh": math.tanh,
    "toDegrees": math.degrees, "toRadians": math.radians,
}  # fmt: skip
_OF_TWO: Final[dict[str, Callable[..., object]]] = {
    "atan2": math.atan2, "hypot": math.hypot, "max": max, "min": min, "pow": math.pow,
}  # fmt: skip
_READERS: Final[dict[str, Callable[..., object]]] = {
    "Byte": int, "Short": int, "Integer": int, "Long": int, "Float": float, "Double": float,
}  # fmt: skip
METHODS: Final[Mapping[tuple[str, str, str], Callable[..., object]]] = {
    **{("java.lang.Math", name, "n"): compute for name, compute in _OF_ONE.items()},
    **{("java.lang.Math", name, "nn"): compute for name, compute in _OF_TWO.items()},
    **{(f"java.lang.{name}", "valueOf", "n"): _same for name in _READERS},
    **{(f"java.lang.{name}", "valueOf", "t"): read for name, read in _READERS.items()},
    ("java.lang.String", "valueOf", "c"): str,
    ("java.lang.String", "format", "t*"): _format,
}
"""By class, name and what the parameters are."""
