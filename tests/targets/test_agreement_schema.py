"""JSON Schema and the pydantic models judge the same objects alike."""

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.projections.library import library
from tests.targets.python.generated import imported

from sporbar.projections.schema import Definitions

TEXTS = st.sampled_from(["", "x", "open", "en", "da", "1234567890", "123456789X", "P-1", "p1", "adult", "fact"])
DAYS = st.sampled_from(["2024-01-02", "2024-13-01", "x"])
VALUES = {
    "Book": {
        "isbn": TEXTS, "title": TEXTS, "shelf": TEXTS, "pages": st.integers(-1, 5002) | TEXTS,
        "weight": st.floats(0, 1), "class": TEXTS, "language": TEXTS, "categories": st.lists(TEXTS, max_size=2),
    },
    "Branch": {"id": TEXTS, "manager": TEXTS},
    "Address": {"street": TEXTS, "lines": st.lists(st.fixed_dictionaries({}, optional={"text": TEXTS}), max_size=2)},
    "Line": {"text": TEXTS, "unknown": TEXTS},
    "Journal": {"issn": TEXTS, "title": TEXTS, "volume": st.integers() | st.booleans() | TEXTS},
    "Employee": {"id": TEXTS, "navn": TEXTS, "født": DAYS, "branch": TEXTS, "notes": st.lists(TEXTS, max_size=2)},
}  # fmt: skip


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return imported(library(), tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="module")
def schemas():
    definitions = Definitions(library()).all()
    return {
        name: jsonschema_rs.validator_for(
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": f"#/$defs/{name}"}
            | {"$defs": definitions},
            validate_formats=True,
        )
        for name in VALUES
    }


def accepted(model, data):
    try:
        model.model_validate(data)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("name", VALUES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_object_is_accepted_by_both_or_by_none(models, schemas, name, data):
    found = data.draw(st.fixed_dictionaries({}, optional=VALUES[name]))
    assert schemas[name].is_valid(found) == accepted(getattr(models, name), found)
