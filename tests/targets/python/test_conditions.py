"""Rules and boolean combinations that hold in the models."""

import pytest
from pydantic import ValidationError
from tests.projections.handmade import class_, graph, slot
from tests.targets.python.generated import imported

from sporbar.graph.expression import ClassExpression, Expression, Rule
from sporbar.text import Span

HERE = Span("model/library.yaml", 1, 1, 1, 2)


def refused(model, data):
    try:
        model.model_validate(data)
    except ValidationError:
        return True
    return False


def rule(**given):
    about = {"title": 'fees """ need a payer', "description": "", "elseconditions": None, "bidirectional": False}
    return Rule(**about | {"open_world": False, "deactivated": False, "span": HERE} | given)


def loan(tmp_path, **given):
    condition = ClassExpression(conditions={"fee": Expression(minimum="1")})
    consequence = ClassExpression(conditions={"payer": Expression(required=True)})
    found = rule(preconditions=condition, postconditions=consequence, **given)
    return imported(graph(class_("Loan", slot("fee", "integer"), slot("payer"), rules=(found,))), tmp_path).Loan


def test_a_rule_holds_where_its_condition_does_and_says_its_title(tmp_path):
    model = loan(tmp_path)
    assert not refused(model, {"fee": 1, "payer": "Bo"})
    assert not refused(model, {"fee": 0})
    assert not refused(model, {})
    with pytest.raises(ValidationError, match='fees """ need a payer'):
        model.model_validate({"fee": 1})


def test_a_rule_that_is_switched_off_does_not_hold(tmp_path):
    assert not refused(loan(tmp_path, deactivated=True), {"fee": 1})


def test_exactly_one_choice_holds(tmp_path):
    choices = tuple(ClassExpression(conditions={name: Expression(required=True)}) for name in ("email", "phone"))
    both = class_("Contact", slot("email"), slot("phone"), expressions=(ClassExpression(exactly_one_of=choices),))
    model = imported(graph(both), tmp_path).Contact
    data = ({}, {"email": "x"}, {"phone": "y"}, {"email": "x", "phone": "y"})
    assert [refused(model, each) for each in data] == [True, False, False, True]


def test_one_member_or_all_members_are_judged(tmp_path):
    high = Expression(minimum="10")
    some = slot("some", "integer", multivalued=True, expression=Expression(has_member=high))
    every = slot("every", "integer", multivalued=True, expression=Expression(all_members=high))
    model = imported(graph(class_("Scores", some, every)), tmp_path).Scores
    assert [refused(model, {"some": values}) for values in ([9, 10], [9], [])] == [False, True, True]
    assert [refused(model, {"every": values}) for values in ([9, 10], [10], [])] == [True, False, False]


def test_objects_are_of_a_class_that_is_not_abstract(tmp_path):
    made = imported(graph(class_("Item", slot("title"), abstract=True), class_("Book", is_a="Item")), tmp_path)
    assert refused(made.Item, {"title": "x"})
    assert not refused(made.Book, {"title": "x"})
