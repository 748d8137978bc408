"""Evaluates decisions of the DMN TCK: what its reader asks for, on our decision models.

Usage, in the folder of this repository: python ../shared/tck/tck_reader.py tests.conformance.tck:evaluate
"""

import sys
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from sporbar.dmn.evaluation import Model
from sporbar.dmn.java import java_function
from sporbar.dmn.reader import read_definitions
from sporbar.rules.exchange import feel_value
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.temporal import Date, DateTime, DaysTime, Time, YearsMonths
from sporbar.rules.temporal_text import read_date, read_date_time, read_duration, read_time, write
from sporbar.rules.values import Value

CLOCK = DateTime(Date(2015, 3, 1), Time(12, 0, Decimal(0), 0))
READERS = {"date": read_date, "time": read_time, "dateTime": read_date_time, "duration": read_duration}
KINDS = {Date: "date", Time: "time", DateTime: "dateTime", YearsMonths: "duration", DaysTime: "duration"}


@cache
def model_at(path: str) -> Model:
    """The model in a file, with all models beside it to import from."""
    file = Path(path)
    others = (other for other in sorted(file.parent.glob("*.dmn")) if other != file)
    imported = [read_definitions(other.read_bytes()) for other in others]
    return Model(read_definitions(file.read_bytes()), imported, java_function)


def evaluate(dmn_path: str, decision_name: str, inputs: dict[str, Any], service: str | None = None) -> Any:
    """The value of a decision, or of one output of a decision service."""
    model = model_at(dmn_path)
    values = {name: given(value) for name, value in inputs.items()}
    if service is None:
        return returned(model.decide(decision_name, values, Run(CLOCK)).value)
    value = model.call(service, values, Run(CLOCK)).value
    if isinstance(value, dict) and decision_name in value and decision_name != service:
        value = value[decision_name]
    return returned(value)


def given(value: Any) -> Value:
    """A value of the reader as one of FEEL."""
    if isinstance(value, list):
        return [given(item) for item in value]
    if isinstance(value, dict):
        return {name: given(member) for name, member in value.items()}
    if type(value).__name__ != "Temporal":
        return feel_value(value)
    try:
        return READERS[value.kind](value.text)
    except NoValue:
        return value.text


def returned(value: Value) -> Any:
    """A value of FEEL as one of the reader."""
    if isinstance(value, list):
        return [returned(item) for item in value]
    if isinstance(value, dict):
        return {name: returned(member) for name, member in value.items()}
    if isinstance(value, Date | Time | DateTime | YearsMonths | DaysTime):
        return temporal_class()(KINDS[type(value)], write(value))
    return value


def temporal_class() -> Any:
    """The class that the reader gives dates, times and durations in, wherever the reader was loaded."""
    modules = (sys.modules.get(name) for name in ("tck_reader", "__main__"))
    return next(getattr(module, "Temporal") for module in modules if hasattr(module, "Temporal"))  # noqa: B009
