"""The registry of checks."""

from importlib import import_module
from pkgutil import iter_modules

from sporbar import checks
from sporbar.read.metamodel import metamodel
from sporbar.registry.checks import ELEMENT_CHECKS, GRAPH_CHECKS

NO_CHECKS = {"judgement"}


def test_every_check_is_registered():
    names = {module.name for module in iter_modules(checks.__path__)} - NO_CHECKS
    registered = {*GRAPH_CHECKS, *(check for found in ELEMENT_CHECKS.values() for check in found)}
    assert {import_module(f"sporbar.checks.{name}").check for name in names} == registered


def test_the_kinds_of_element_checks_exist():
    assert set(ELEMENT_CHECKS) <= set(metamodel().titles)
