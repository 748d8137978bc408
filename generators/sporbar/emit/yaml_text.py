"""YAML that readers of YAML 1.1 and 1.2 understand alike."""

import re
from typing import Any

import yaml

_NUMBER_OF_1_2 = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+")


class _Dumper(yaml.CSafeDumper):
    """Writes out what occurs twice, because an alias tells a reader nothing."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", _NUMBER_OF_1_2, list("-+.0123456789"))
"""`1e3` is text to YAML 1.1 and a number to 1.2, so it is quoted."""


def yaml_text(data: Any) -> str:
    """The data as YAML in the order that it has, without aliases."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
