"""A draft as the text of a LinkML file, written by a YAML library."""

from collections.abc import Mapping
from typing import Any

import yaml

from sporbar.emit.naming import slug
from sporbar.imports.draft import Attribute, Class, Draft, Element, Enum, Type

_WIDTH = 120


class _Dumper(yaml.CSafeDumper):
    """Writes what is empty as nothing, and texts of several lines as blocks."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Never write an anchor: people edit the file."""
        return True


def _nothing(dumper: yaml.CSafeDumper, _data: None) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:null", "")


def _text(dumper: yaml.CSafeDumper, data: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style="|" if "\n" in data else None)


_Dumper.add_representer(type(None), _nothing)
_Dumper.add_representer(str, _text)


def linkml_text(draft: Draft) -> str:
    """The draft as LinkML: the same draft gives the same text."""
    return str(yaml.dump(_schema(draft), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH))


def _schema(draft: Draft) -> dict[str, Any]:
    base = f"https://example.org/{slug(draft.name)}"
    head = {
        "id": base,
        "name": draft.name,
        "title": draft.title,
        "description": draft.description,
        "comments": draft.comments,
        "prefixes": {"linkml": "https://w3id.org/linkml/", draft.name: f"{base}/", **draft.prefixes},
        "default_prefix": draft.name,
        "default_range": "string",
        "imports": ["linkml:types"],
    }
    body = {
        "types": {name: _type(each) for name, each in draft.types.items()},
        "enums": {name: _enum(each) for name, each in draft.enums.items()},
        "classes": {name: _class(each) for name, each in draft.classes.items()},
    }
    return _filled(head | body)


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that say something."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {}, False)}


def _element(each: Element) -> dict[str, Any]:
    return {
        "title": each.title if each.title != each.name else "",
        "description": each.description,
        "aliases": [text for text in dict.fromkeys(each.aliases) if text.strip() and text != each.name],
        "comments": each.comments,
        "see_also": each.see_also,
        "deprecated": each.deprecated,
        "annotations": each.annotations,
    }


def _type(each: Type) -> dict[str, Any]:
    bounds = {"minimum_value": each.minimum, "maximum_value": each.maximum}
    return {"typeof": each.typeof} | _filled(_element(each) | {"pattern": each.pattern}) | _numbers(bounds)


def _numbers(bounds: Mapping[str, int | float | None]) -> dict[str, Any]:
    return {key: bound for key, bound in bounds.items() if bound is not None}


def _enum(each: Enum) -> dict[str, Any]:
    values = {name: _value(value) or None for name, value in each.values.items()}
    return _filled(_element(each) | {"enum_uri": each.uri, "permissible_values": values})


def _value(each: Element) -> dict[str, Any]:
    return _filled(_element(each) | {"meaning": each.uri})


def _class(each: Class) -> dict[str, Any] | None:
    keys = {name: {"unique_key_slots": list(slots)} for name, slots in each.unique_keys.items()}
    return (
        _filled(
            {
                "is_a": each.is_a,
                "mixins": each.mixins,
                "abstract": each.abstract,
                "tree_root": each.tree_root,
                "class_uri": each.uri,
                **_element(each),
                "unique_keys": keys,
                "attributes": {name: _attribute(attribute) for name, attribute in each.attributes.items()},
            }
        )
        or None
    )


def _attribute(each: Attribute) -> dict[str, Any] | None:
    flags = {
        "slot_uri": each.uri,
        **_element(each),
        "range": each.range,
        "any_of": [{"range": name} for name in each.any_of],
        "identifier": each.identifier,
        "required": each.required,
        "multivalued": each.multivalued,
        "inlined_as_list": each.inlined_as_list,
        "pattern": each.pattern,
        "unit": {"symbol": each.unit} if each.unit else None,
        "ifabsent": each.default,
        "equals_string": each.equals,
        "examples": [{"value": text} for text in each.examples],
    }
    counts = {"minimum_cardinality": each.least, "maximum_cardinality": each.most}
    bounds = {"minimum_value": each.minimum, "maximum_value": each.maximum}
    inlined = {} if each.inlined is None else {"inlined": each.inlined}
    return (_filled(flags) | inlined | _numbers(bounds) | _numbers(counts)) or None
