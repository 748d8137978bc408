"""The same facts of a schema, once from linkml-runtime's SchemaView, once from our information model."""

import re
import warnings

from linkml_runtime.utils.pattern import PatternResolver

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from linkml_runtime.utils.schemaview import SchemaView

COMBINATIONS = ("any_of", "all_of", "exactly_one_of", "none_of")
MAPPINGS = ("exact", "close", "related", "narrow", "broad")
CHARACTERISTICS = ("symmetric", "asymmetric", "reflexive", "irreflexive", "locally_reflexive", "transitive")
METADATA = {
    "texts": (
        "aliases",
        "comments",
        "notes",
        "todos",
        "see_also",
        "in_subset",
        "id_prefixes",
        "keywords",
        "values_from",
    ),
    "text": ("deprecated", "in_language", "string_serialization", "slot_group", "rank", "status", "source"),
}


def view_of(text_or_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return SchemaView(text_or_path)


def text(value):
    """A value as it is written; enumerations of the metamodel by their code."""
    code = getattr(value, "code", None)
    return "" if value is None else str(code.text if code is not None else value)


def texts(values):
    return tuple(map(str, values))


def number(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return text(value)


def their_slots(view, name):
    """What SchemaView knows of the slots of a class."""
    return {slot.name: their_slot(view, slot) for slot in view.class_induced_slots(name)}


def their_slot(view, slot):
    exact = slot.exact_cardinality
    found = {
        "range": text(slot.range),
        "description": text(slot.description),
        "title": text(slot.title) or slot.name,
        "alias": text(slot.alias) or slot.name,
        "key": bool(slot.key) and not slot.identifier,
        "identifier": bool(slot.identifier or slot.key),
        "inlined": view.is_inlined(slot),
        "pattern": their_pattern(view, slot),
        "minimum": number(slot.minimum_value),
        "maximum": number(slot.maximum_value),
        "equals": text(slot.equals_string) or text(slot.equals_number),
        "equals_in": texts(slot.equals_string_in),
        "minimum_count": slot.minimum_cardinality if exact is None else exact,
        "maximum_count": slot.maximum_cardinality if exact is None else exact,
        "uri": text(slot.slot_uri),
        "readonly": text(slot.readonly),
        "mixins": texts(slot.mixins),
        "unique_members": bool(slot.list_elements_unique),
        "ordered_members": bool(slot.list_elements_ordered),
        "expression": their_expression(view, slot, COMBINATIONS, ("has_member", "all_members")),
        "array": their_array(slot.array),
        "relation": their_relation(slot),
        "metadata": their_metadata(slot),
    }
    for name in ("ifabsent", "is_a", "value_presence", "equals_expression", "implicit_prefix"):
        found[name] = text(getattr(slot, name))
    flags = ("required", "recommended", "multivalued", "inlined_as_list", "designates_type", "abstract", "mixin")
    return found | {name: bool(getattr(slot, name)) for name in flags}


def their_pattern(view, definition):
    """The pattern, with the settings of the importing schema too: see `settings` among the differences."""
    pattern = text(definition.pattern)
    structured = definition.structured_pattern
    if structured and "{{" not in structured.syntax and re.search(r"\{[a-zA-Z]", pattern):
        return PatternResolver(view).resolve(pattern)
    return pattern


def their_expression(view, body, combinations, members):
    """What stands in the boolean combinations, nested, as plain values."""
    found = {key: [their_part(view, each) for each in getattr(body, key)] for key in combinations}
    found |= {key: their_part(view, getattr(body, key)) for key in members if getattr(body, key)}
    return {key: value for key, value in found.items() if value}


def their_part(view, part):
    exact = part.exact_cardinality
    found = {
        "range": text(part.range),
        "required": part.required,
        "multivalued": part.multivalued,
        "pattern": text(view.resolve_pattern(part)) if part.structured_pattern else text(part.pattern),
        "minimum": number(part.minimum_value),
        "maximum": number(part.maximum_value),
        "equals": text(part.equals_string) or text(part.equals_number),
        "equals_in": texts(part.equals_string_in),
        "value_presence": text(part.value_presence),
        "minimum_count": part.minimum_cardinality if exact is None else exact,
        "maximum_count": part.maximum_cardinality if exact is None else exact,
    }
    return found | their_expression(view, part, COMBINATIONS, ("has_member", "all_members"))


def their_array(array):
    if array is None:
        return None
    exact, most = array.exact_number_dimensions, array.maximum_number_dimensions
    dimensions = [
        (text(each.alias), *((each.exact_cardinality,) * 2 if each.exact_cardinality else
                             (each.minimum_cardinality, each.maximum_cardinality)))
        for each in array.dimensions
    ]  # fmt: skip
    bounds = (exact or array.minimum_number_dimensions, exact or (most if most is not False else None))
    return (dimensions, *bounds, most is False)


def their_relation(slot):
    names = ("domain", "inverse", "subproperty_of", "transitive_form_of", "reflexive_transitive_form_of")
    flags = tuple(name for name in CHARACTERISTICS if getattr(slot, name))
    return (*(text(getattr(slot, name)) for name in names), flags, texts(slot.union_of), texts(slot.disjoint_with))


def their_metadata(element):
    found = {name: texts(getattr(element, name, ())) for name in METADATA["texts"]}
    found |= {name: text(getattr(element, name, None)) for name in METADATA["text"]}
    return found | {name: texts(getattr(element, f"{name}_mappings")) for name in MAPPINGS}


def our_slot(slot):
    """The same facts from our model."""
    plain = (
        *("range", "description", "title", "key", "identifier", "inlined", "pattern", "equals", "equals_in"),
        *("minimum_count", "maximum_count", "uri", "readonly", "mixins", "unique_members", "ordered_members"),
        *("ifabsent", "is_a", "value_presence", "equals_expression", "implicit_prefix", "required", "recommended"),
        *("multivalued", "inlined_as_list", "designates_type", "abstract", "mixin"),
    )
    return {name: getattr(slot, name) for name in plain} | {
        "alias": slot.alias or slot.name.strip().replace(" ", "_").replace(",", "").replace("-", "_"),
        "minimum": number(slot.minimum),
        "maximum": number(slot.maximum),
        "expression": our_expression(slot.expression) if slot.expression else {},
        "array": our_array(slot.array),
        "relation": our_relation(slot.relation),
        "metadata": our_metadata(slot.metadata),
    }


def our_expression(expression):
    found = {key: [our_part(each) for each in getattr(expression, key)] for key in COMBINATIONS}
    members = {key: getattr(expression, key) for key in ("has_member", "all_members")}
    found |= {key: our_part(member) for key, member in members.items() if member}
    return {key: value for key, value in found.items() if value}


def our_part(part):
    plain = (
        *("range", "required", "multivalued", "pattern", "equals", "equals_in", "value_presence"),
        *("minimum_count", "maximum_count"),
    )
    found = {name: getattr(part, name) for name in plain}
    return found | {"minimum": number(part.minimum), "maximum": number(part.maximum)} | our_expression(part)


def our_array(array):
    if array is None:
        return None
    dimensions = [(each.name, each.minimum, each.maximum) for each in array.dimensions]
    return (dimensions, array.minimum, array.maximum, array.unbounded)


def our_relation(relation):
    names = ("domain", "inverse", "subproperty_of", "transitive_form_of", "reflexive_transitive_form_of")
    values = (getattr(relation, name) for name in names)
    return (*values, relation.characteristics, relation.union_of, relation.disjoint_with)


def our_metadata(metadata):
    found = {name: metadata.texts(name) for name in METADATA["texts"]}
    found |= {name: metadata.text(name) for name in METADATA["text"]}
    return found | {name: metadata.mappings(name) for name in MAPPINGS}


def their_class(view, name):
    found = view.get_class(name)
    return {
        "is_a": text(found.is_a),
        "mixins": texts(found.mixins),
        "abstract": bool(found.abstract),
        "mixin": bool(found.mixin),
        "tree_root": bool(found.tree_root),
        "ancestors": set(view.class_ancestors(name, reflexive=False)),
        "unique_keys": {key: texts(about.unique_key_slots) for key, about in found.unique_keys.items()},
        "rules": len([rule for each in view.class_ancestors(name) for rule in view.get_class(each).rules]),
        "union_of": texts(found.union_of),
        "expressions": len(
            [each for each in view.class_ancestors(name) for key in COMBINATIONS if getattr(view.get_class(each), key)]
        ),
        "iri": view.get_uri(found, expand=True),
        "metadata": their_metadata(found),
    }


def our_class(model, name):
    found = model.classes[name]
    return {
        "is_a": found.is_a,
        "mixins": found.mixins,
        "abstract": found.abstract,
        "mixin": found.mixin,
        "tree_root": found.tree_root,
        "ancestors": set(found.ancestors),
        "unique_keys": dict(found.unique_keys),
        "rules": len(found.rules),
        "union_of": found.union_of,
        "expressions": sum(bool(getattr(each, key)) for each in found.expressions for key in COMBINATIONS),
        "iri": model.iri(found),
        "metadata": our_metadata(found.metadata),
    }


def their_type(view, name):
    found = view.induced_type(name)
    return {
        "base": text(found.base),
        "repr": text(found.repr),
        "uri": text(found.uri),
        "pattern": their_pattern(view, found),
        "minimum": number(found.minimum_value),
        "maximum": number(found.maximum_value),
        "equals": text(found.equals_string) or text(found.equals_number),
        "ancestors": tuple(view.type_ancestors(name, reflexive=False)),
    }


def our_type(found):
    return {
        "base": found.python,
        "repr": found.repr,
        "uri": found.uri,
        "pattern": found.pattern,
        "minimum": number(found.minimum),
        "maximum": number(found.maximum),
        "equals": found.equals,
        "ancestors": found.ancestors,
    }


def their_enum(view, name):
    found = view.get_enum(name)
    return {
        "iri": view.get_uri(found, expand=True),
        "values": [
            (value.text, text(value.meaning), text(value.description), text(value.is_a), texts(value.mixins))
            for value in found.permissible_values.values()
        ],
        "metadata": their_metadata(found),
    }


def our_enum(model, found):
    values = found.values.values()
    return {
        "iri": model.iri(found),
        "values": [(value.name, value.meaning, value.description, value.is_a, value.mixins) for value in values],
        "metadata": our_metadata(found.metadata),
    }
