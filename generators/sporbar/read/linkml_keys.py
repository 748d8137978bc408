"""The keys that LinkML knows, by what they stand in; a test compares them with linkml-runtime."""

from collections.abc import Mapping
from typing import Final

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "alias_predicate": ("EXACT_SYNONYM", "RELATED_SYNONYM", "BROAD_SYNONYM", "NARROW_SYNONYM"),
    "obligation_level": ("REQUIRED", "RECOMMENDED", "OPTIONAL", "EXAMPLE", "DISCOURAGED"),
    "presence": ("UNCOMMITTED", "PRESENT", "ABSENT"),
    "pv_formula": ("CODE", "CURIE", "URI", "FHIR_CODING", "LABEL"),
    "relational_role": ("SUBJECT", "OBJECT", "PREDICATE", "NODE", "OTHER_ROLE"),
}
"""The forms that are one of a few words."""
LISTS: Final[Mapping[str, str]] = {"texts": "text", "uris": "uri", "names": "name"}
"""The forms that are lists of scalars, with the form of one; a scalar that stands alone is a list of one."""
MANY: Final = "many_"
"""Begins the forms that are lists of nested values, or nested values by their names."""
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "structured_alias": ("literal_form",),
    "type_mapping": ("framework",),
    "unique_key": ("unique_key_slots",),
}
"""What a part of a schema cannot do without, beside its name."""
FIRST: Final[Mapping[str, str]] = {
    "alt_description": "description",
    "annotation": "value",
    "extension": "value",
    "local_name": "local_name_value",
    "prefix": "prefix_reference",
    "setting": "setting_value",
    "unique_key": "unique_key_slots",
    "value": "description",
}
"""The key that a part stands for when it is written as a plain value behind its name."""

NAME: Final[Mapping[str, str]] = {
    "alt_description": "source",
    "annotation": "tag",
    "class": "name",
    "enum": "name",
    "extension": "tag",
    "local_name": "local_name_source",
    "prefix": "prefix_prefix",
    "setting": "setting_key",
    "slot": "name",
    "subset": "name",
    "type": "name",
    "type_mapping": "framework",
    "unique_key": "unique_key_name",
    "value": "text",
}
"""The kinds of part that have names, with the key that the name stands under in a list."""


def _forms(**keys: str) -> dict[str, str]:
    """The form of each key, from the keys of each form."""
    return {key: form for form, names in keys.items() for key in names.split()}


_DOCUMENTED = _forms(
    moment="created_on last_updated_on",
    text="deprecated description imported_from in_language status title",
    texts="aliases comments in_subset keywords notes todos",
    uri=(
        "created_by deprecated_element_has_exact_replacement deprecated_element_has_possible_replacement "
        "from_schema modified_by source"
    ),
    uris=(
        "broad_mappings categories close_mappings contributors exact_mappings mappings narrow_mappings "
        "related_mappings see_also"
    ),
    whole="rank",
    many_alt_description="alt_descriptions",
    many_annotation="annotations",
    many_example="examples",
    many_extension="extensions",
    many_structured_alias="structured_aliases",
)
"""What every part of a schema may say about itself."""
_ELEMENT = _DOCUMENTED | _forms(
    flag="id_prefixes_are_closed",
    names="id_prefixes",
    text="conforms_to",
    uri="definition_uri",
    uris="implements instantiates",
    many_local_name="local_names",
)
_DEFINITION = _ELEMENT | _forms(
    flag="abstract mixin",
    text="is_a name string_serialization",
    texts="apply_to mixins",
    uris="values_from",
)
_ENUM_EXPRESSION = _forms(
    match="matches",
    pv_formula="pv_formula",
    reachability="reachable_from",
    text="code_set_tag code_set_version",
    texts="inherits",
    uri="code_set",
    uris="concepts",
    many_enum_expression="include minus",
    many_value="permissible_values",
)
_TYPE_EXPRESSION = _forms(
    scalar="maximum_value minimum_value",
    structured_pattern="structured_pattern",
    text="equals_string implicit_prefix pattern",
    texts="equals_string_in",
    unit="unit",
    whole="equals_number",
    many_type_expression="all_of any_of exactly_one_of none_of",
)
_SLOT_EXPRESSION = _DOCUMENTED | _forms(
    array="array",
    class_expression="range_expression",
    enum_expression="enum_range",
    flag="inlined inlined_as_list multivalued recommended required",
    presence="value_presence",
    scalar="maximum_value minimum_value",
    slot_expression="all_members has_member",
    structured_pattern="structured_pattern",
    text="equals_expression equals_string implicit_prefix pattern range",
    texts="equals_string_in",
    unit="unit",
    whole="equals_number exact_cardinality maximum_cardinality minimum_cardinality",
    many_binding="bindings",
    many_slot_expression="all_of any_of exactly_one_of none_of",
)
FORMS: Final[Mapping[str, Mapping[str, str]]] = {
    "schema": _ELEMENT
    | _forms(
        flag="slot_names_unique",
        moment="generation_date source_file_date",
        name="name",
        names="emit_prefixes",
        text="default_prefix default_range license metamodel_version source_file version",
        texts="default_curi_maps imports",
        uri="id",
        whole="source_file_size",
        many_binding="bindings",
        many_class="classes",
        many_enum="enums",
        many_prefix="prefixes",
        many_setting="settings",
        many_slot="slots",
        many_subset="subsets",
        many_type="types",
    ),
    "class": _DEFINITION
    | _forms(
        extra_slots="extra_slots",
        flag="children_are_mutually_disjoint represents_relationship slot_names_unique tree_root",
        text="alias",
        texts="defining_slots disjoint_with slots union_of",
        uri="class_uri subclass_of",
        many_class_expression="all_of any_of classification_rules exactly_one_of none_of",
        many_rule="rules",
        many_slot="attributes slot_conditions slot_usage",
        many_unique_key="unique_keys",
    ),
    "slot": _DEFINITION
    | _SLOT_EXPRESSION
    | _forms(
        flag=(
            "asymmetric children_are_mutually_disjoint designates_type identifier inherited irreflexive "
            "is_class_field is_grouping_slot is_usage_slot key list_elements_ordered list_elements_unique "
            "locally_reflexive reflexive shared symmetric transitive"
        ),
        path="path_rule",
        relational_role="relational_role",
        text=(
            "alias domain ifabsent inverse owner readonly reflexive_transitive_form_of role singular_name "
            "slot_group subproperty_of transitive_form_of usage_slot_name"
        ),
        texts="disjoint_with domain_of union_of",
        uri="slot_uri",
        many_type_mapping="type_mappings",
    ),
    "enum": _DEFINITION
    | _ENUM_EXPRESSION
    | _forms(
        uri="enum_uri",
    ),
    "value": _DOCUMENTED
    | _forms(
        text="is_a text",
        texts="mixins",
        unit="unit",
        uri="meaning",
        uris="implements instantiates",
    ),
    "type": _ELEMENT
    | _TYPE_EXPRESSION
    | _forms(
        text="base name repr typeof",
        texts="union_of",
        uri="uri",
    ),
    "subset": _ELEMENT
    | _forms(
        text="name",
    ),
    "slot_expression": _SLOT_EXPRESSION,
    "class_expression": _DOCUMENTED
    | _forms(
        text="is_a",
        many_class_expression="all_of any_of exactly_one_of none_of",
        many_slot="slot_conditions",
    ),
    "enum_expression": _ENUM_EXPRESSION,
    "type_expression": _TYPE_EXPRESSION,
    "rule": _DOCUMENTED
    | _forms(
        class_expression="elseconditions postconditions preconditions",
        flag="bidirectional deactivated open_world",
    ),
    "structured_pattern": _DOCUMENTED
    | _forms(
        flag="interpolated partial_match",
        text="syntax",
    ),
    "array": _DOCUMENTED
    | _forms(
        scalar="maximum_number_dimensions",
        whole="exact_number_dimensions minimum_number_dimensions",
        many_dimension="dimensions",
    ),
    "dimension": _DOCUMENTED
    | _forms(
        text="alias",
        whole="exact_cardinality maximum_cardinality minimum_cardinality",
    ),
    "unique_key": _DOCUMENTED
    | _forms(
        flag="consider_nulls_inequal",
        text="unique_key_name",
        texts="unique_key_slots",
    ),
    "extra_slots": _forms(
        flag="allowed",
        slot_expression="range_expression",
    ),
    "path": _DOCUMENTED
    | _forms(
        class_expression="range_expression",
        flag="reversed",
        path="followed_by",
        text="traverse",
        many_path="all_of any_of exactly_one_of none_of",
    ),
    "binding": _DOCUMENTED
    | _forms(
        obligation_level="obligation_level",
        pv_formula="pv_formula",
        text="binds_value_of range",
    ),
    "type_mapping": _DOCUMENTED
    | _forms(
        text="framework string_serialization type",
    ),
    "structured_alias": _DOCUMENTED
    | _forms(
        alias_predicate="predicate",
        text="literal_form",
        uris="contexts",
    ),
    "unit": _forms(
        text="abbreviation derivation descriptive_name iec61360code symbol ucum_code",
        uri="has_quantity_kind",
        uris="exact_mappings",
    ),
    "reachability": _forms(
        flag="include_self is_direct traverse_up",
        uri="source_ontology",
        uris="relationship_types source_nodes",
    ),
    "match": _forms(
        text="identifier_pattern",
        uri="source_ontology",
    ),
    "prefix": _forms(
        name="prefix_prefix",
        uri="prefix_reference",
    ),
    "setting": _forms(
        name="setting_key",
        text="setting_value",
    ),
    "local_name": _forms(
        name="local_name_source",
        text="local_name_value",
    ),
    "alt_description": _forms(
        text="description source",
    ),
    "example": _forms(
        anything="object",
        text="description value",
    ),
    "annotation": _forms(
        anything="value",
        uri="tag",
        many_annotation="annotations",
        many_extension="extensions",
    ),
    "extension": _forms(
        anything="value",
        uri="tag",
        many_extension="extensions",
    ),
}
"""By the kind of part the form of each key: a scalar, a list of scalars, or the kind of part that is nested in it."""
KEYS = FORMS
