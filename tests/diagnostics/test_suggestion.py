"""What a misspelt word may have meant."""

import pytest

from sporbar.diagnostics.suggestion import closest, did_you_mean

FIELDS = ["title", "description", "benefit_owner", "priority", "use_cases"]
IDS = [f"K-{number:04}" for number in range(500)] + ["BEG-lån", "BEG-låner", "BEG-udlån", "Lån.afleveret", "M-A"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("titel", "title"),
        ("Title", "title"),
        ("use_case", "use_cases"),
        ("usecases", "use_cases"),
        ("benefitowner", "benefit_owner"),
        ("desription", "description"),
        ("farve", ""),
        ("", ""),
        ("x" * 10_000, ""),
        ("1" * 10_000, ""),
    ],
)
def test_among_a_few_the_most_alike_is_meant(word, meant):
    assert closest(word, FIELDS) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("BEG-laan", ""),
        ("BEG-lan", "BEG-lån"),
        ("beg-låner", "BEG-låner"),
        ("BEG-lnåer", "BEG-låner"),
        ("Lån.afleverte", "Lån.afleveret"),
        ("Lån.aflevret", "Lån.afleveret"),
        ("K-012", "K-0012"),
        ("m-a", "M-A"),
        ("noget helt andet", ""),
    ],
)
def test_among_many_a_slip_of_the_finger_is_found(word, meant):
    assert closest(word, IDS) == meant


@pytest.mark.parametrize("known", [IDS, ["K-0012", "K-0014"]])
def test_another_number_is_no_misspelling(known):
    assert closest("K-0913", known) == ""
    assert closest("BIB § 99", ["BIB § 3", "BIB § 9"]) == ""


def test_a_number_of_any_length_is_compared():
    assert closest("9" * 60 + "1" * 9_000, ["9" * 60]) == ""


def test_the_hint_is_a_question_or_nothing():
    assert did_you_mean("titel", FIELDS) == "did you mean 'title'?"
    assert did_you_mean("farve", FIELDS) == ""
    assert did_you_mean("x", []) == ""
