"""What all tests share."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytest_plugins = ["tests.conftest_postgres"]


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="rewrite the expected files")


@pytest.fixture
def update(request):
    """Whether expected files are rewritten."""
    return request.config.getoption("--update")
