"""The table of LinkML's generators against the version of LinkML that is installed."""

import re
from importlib.util import find_spec
from pathlib import Path

from sporbar.registry.targets import TARGETS
from sporbar.targets.linkml.generators import GENERATORS, REFUSED

PACKAGE = Path(find_spec("linkml").origin).parent
COMMANDS = (PACKAGE / "cli" / "main.py").read_text()
MODULES = dict(re.findall(r"from linkml\.generators\.([\w.]+) import cli as (\w+)", COMMANDS))
OFFERED = re.findall(r'generate\.add_command\((\w+), name="([\w-]+)"\)', COMMANDS)


def test_every_generator_of_linkml_is_offered_or_refused_with_a_reason():
    assert {name for _, name in OFFERED} == {*GENERATORS, *REFUSED}
    assert all(REFUSED.values())


def test_the_modules_are_those_of_linkml():
    by_command = {command: module for module, command in MODULES.items()}
    theirs = {name: by_command[command] for command, name in OFFERED}
    assert {name: each.module for name, each in GENERATORS.items()} == {name: theirs[name] for name in GENERATORS}


def test_what_is_to_be_used_instead_exists():
    assert {each.instead for each in GENERATORS.values()} - {""} <= {target.name for target in TARGETS}
