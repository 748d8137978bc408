"""LinkML's own compliance cases, as far as they lie beside the repository."""

import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from pydantic import ValidationError
from tests.projections.handmade import SHARED

from sporbar import pipeline
from sporbar.targets.python.models import Models

CASES = SHARED.parent / "linkml-compliance"
RIGHT = 0.97
"""What is wanted of the cases whose schemas are complete; LinkML's own models are right in 0.786 of all its cases."""


def lines(name):
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


def classes(schema, name):
    """The generated classes of a schema by their name in it."""
    text = yaml.safe_dump(schema, allow_unicode=True, sort_keys=False)
    models = Models(pipeline.check({"schema.yaml": text.encode()}).graph)
    package, module = ModuleType(name), ModuleType(f"{name}.models")
    package.__path__ = []
    module.__package__ = name
    source = models.module([name])
    conditions = ModuleType(f"{name}.conditions")
    package.conditions = conditions
    sys.modules |= {each.__name__: each for each in (package, module, conditions)}
    exec(compile(models.conditions_module(), conditions.__name__, "exec"), vars(conditions))
    exec(compile(source, module.__name__, "exec"), vars(module))
    return {found.name: getattr(module, models.names.classes[found.name]) for found in models.classes}


def without_nothing(data):
    if isinstance(data, dict):
        return {key: without_nothing(value) for key, value in data.items() if value is not None}
    return [without_nothing(item) for item in data] if isinstance(data, list) else data


def accepts(model, data):
    try:
        model.model_validate(data)
    except ValidationError:
        return False
    return True


def known_misses():
    text = Path(__file__).with_name("compliance_misses.txt").read_text(encoding="utf-8")
    rows = [line.split(" ", 3) for line in text.splitlines() if not line.startswith("#")]
    return Counter({(test, verdict): int(count) for test, verdict, count, _ in rows})


@pytest.mark.skipif(not CASES.is_dir(), reason="../shared/linkml-compliance is not there")
@pytest.mark.filterwarnings("ignore")
def test_the_models_judge_the_cases_of_linkml():
    made = {line["h"]: classes(line["schema"], f"compliance_{line['h']}") for line in lines("schemas.jsonl")}
    cases = [case for case in lines("cases.jsonl") if not case["conflict"]]
    misses = Counter()
    for case in cases:
        data = without_nothing(case["obj"]) if case["strip_nulls"] else case["obj"]
        if accepts(made[case["schema"]][case["target_class"]], data) != case["valid"]:
            misses[case["test"], "accept" if case["valid"] else "reject"] += 1
    assert misses == known_misses()
    judged = len(cases) - misses["test_import", "accept"]
    assert sum((misses - Counter({("test_import", "accept"): 4})).values()) / judged <= 1 - RIGHT
