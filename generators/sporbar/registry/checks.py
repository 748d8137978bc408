"""The checks: one line each."""

from collections.abc import Callable, Iterable, Mapping

from sporbar.checks import (
    approved_with_questions,
    bound_definition,
    broken_flow,
    circular_computation,
    circular_hierarchy,
    colliding_names,
    gap_between_versions,
    idle_example,
    malformed_definition,
    malformed_eli,
    missing_definition,
    missing_namespace,
    missing_obligation,
    missing_theme,
    mixed_primitives,
    moved_provision,
    mutual_definition,
    overlapping_validity,
    poor_name,
    purpose_form,
    repeated_definition,
    rule_without_law,
    self_definition,
    shared_address,
    undescribed_model,
    unfounded_information,
    unfounded_requirement,
    unknown_chapter,
    unknown_code,
    unnamed_approver,
    unnatural_term,
    unusable_version,
    unused_rate,
    vague_definition,
    wrong_capitals,
)
from sporbar.diagnostics import Diagnostic
from sporbar.graph import Graph, Node

ElementCheck = Callable[[Node], Iterable[Diagnostic]]
GraphCheck = Callable[[Graph], Iterable[Diagnostic]]

_DEFINITION: tuple[ElementCheck, ...] = (malformed_definition.check, vague_definition.check)
_INFORMATION: tuple[ElementCheck, ...] = (missing_definition.check, *_DEFINITION)
_COMPUTATION: tuple[ElementCheck, ...] = (
    gap_between_versions.check,
    overlapping_validity.check,
    rule_without_law.check,
)

ELEMENT_CHECKS: Mapping[str, tuple[ElementCheck, ...]] = {
    "attribute": _INFORMATION,
    "calculation": _COMPUTATION,
    "class": (*_INFORMATION, self_definition.check),
    "concept": (*_DEFINITION, self_definition.check, unnatural_term.check),
    "decision": _COMPUTATION,
    "enum": _INFORMATION,
    "enum_value": _INFORMATION,
    "law_source": (malformed_eli.check, overlapping_validity.check),
    "provision": (moved_provision.check,),
    "rate": (overlapping_validity.check,),
    "requirement": (missing_obligation.check,),
    "rule": (rule_without_law.check,),
    "use_case": (purpose_form.check,),
}
"""Checks that need one element alone, by its kind; what they find is remembered with the file."""

GRAPH_CHECKS: tuple[GraphCheck, ...] = (
    approved_with_questions.check,
    bound_definition.check,
    broken_flow.check,
    circular_computation.check,
    circular_hierarchy.check,
    colliding_names.check,
    idle_example.check,
    missing_namespace.check,
    missing_theme.check,
    mixed_primitives.check,
    mutual_definition.check,
    poor_name.check,
    repeated_definition.check,
    shared_address.check,
    undescribed_model.check,
    unfounded_information.check,
    unfounded_requirement.check,
    unknown_chapter.check,
    unknown_code.check,
    unnamed_approver.check,
    unusable_version.check,
    unused_rate.check,
    wrong_capitals.check,
)
"""Checks that need the whole specification."""
