"""A server that answers by the document passes every check that schemathesis makes of one."""

import pytest
import schemathesis
import yaml
from hypothesis import HealthCheck, Phase, settings
from schemathesis.core.failures import FailureGroup
from tests.targets.openapi.specification import document_text
from tests.targets.openapi.stub import ACCESS, Stub

DOCUMENT = yaml.safe_load(document_text())
CONFIG = schemathesis.Config.from_dict(
    {
        # What is missing is told by the status of its own that HTTP has for If-Match.
        "checks": {"missing_required_header": {"expected-statuses": ["400", "401", "428"]}},
        "seed": 1,
    }
)
API = schemathesis.openapi.from_dict(DOCUMENT, config=CONFIG)
API.app = Stub(DOCUMENT)


@API.parametrize()
@settings(
    max_examples=4,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_a_server_that_answers_by_the_document_passes_every_check(case):
    case.call_and_validate(headers={"Authorization": ACCESS})


class Careless(Stub):
    """Answers a page without its objects."""

    def example(self, content):
        return {"efter": "b"} if "examples" not in content else super().example(content)


def test_a_server_that_answers_otherwise_is_found_out():
    schema = schemathesis.openapi.from_dict(DOCUMENT, config=CONFIG)
    schema.app = Careless(DOCUMENT)
    case = schema["/boeger"]["GET"].Case(headers={"Authorization": ACCESS})
    with pytest.raises(FailureGroup):
        case.call_and_validate()
