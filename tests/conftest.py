"""What all tests share."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent

# The same examples on every machine, however busy it is; `pytest --hypothesis-profile default` draws others.
settings.register_profile(
    "project",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
settings.load_profile("project")

pytest_plugins = ["tests.conftest_postgres"]


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="rewrite the expected files")


@pytest.fixture
def update(request):
    """Whether expected files are rewritten."""
    return request.config.getoption("--update")
