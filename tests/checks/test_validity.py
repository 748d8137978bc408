"""Checks of periods, rates, examples and law sources."""

import pytest

SCHEMA = """\
classes:
  Lån:
    description: aftale om brug
    attributes:
      dage:
        range: integer
      gebyr:
        range: decimal
      gruppe:
        range: string
"""
SOURCE = "sources:\n  - id: KILDE-TAKST\n    title: Takstblad\n    strength: municipality\n"


def decision(*periods, number=1):
    table = '        table: |\n          | Lån.dage | gruppe |\n          | -        | "lav"  |\n'
    head = f"  - id: B-{number:03}\n    title: Gruppe\n    output: Lån.gruppe\n    versions:\n"
    return head + "".join(f"      - valid: {period}\n        hit_policy: U\n{table}" for period in periods)


def rate(*periods):
    values = "".join(f"      | {period} | 10 | KILDE-TAKST |\n" for period in periods)
    head = (
        "rates:\n  - id: SATS-GEBYR\n    title: Gebyr\n    unit: kr\n    values: |\n      | valid | amount | source |\n"
    )
    return head + values


@pytest.mark.parametrize(
    "periods",
    [
        ["2010-01-01 / 2014-12-31", "2015-01-01 /"],
        ["2015-01-01 /", "/ 2014-12-31"],
        ["2015-01-01 / 2015-12-31", "2010-01-01 / 2014-12-31", "2016-01-01 /"],
        ["2010-01-01 /"],
        ["2012-02-01 / 2012-02-29", "2012-03-01 / 2012-03-31"],
    ],
)
def test_versions_that_follow_each_other_are_in_order(faults, periods):
    text = "decisions:\n" + decision(*periods)
    assert not faults("SP703", text, schema=SCHEMA)
    assert not faults("SP704", text, schema=SCHEMA)


def test_a_short_version_inside_a_long_one_overlaps_it(faults):
    periods = ["2010-01-01 / 2019-12-31", "2011-01-01 / 2011-12-31", "2015-01-01 / 2015-12-31"]
    found = faults("SP703", "decisions:\n" + decision(*periods), schema=SCHEMA)
    assert [fault.message for fault in found] == [
        f"the version {period} overlaps the version {periods[0]}" for period in periods[1:]
    ]


def test_versions_without_beginning_or_end_overlap(faults):
    assert faults("SP703", "decisions:\n" + decision("/ 2014-12-31", "/ 2010-12-31"), schema=SCHEMA)
    assert faults("SP703", "decisions:\n" + decision("2010-01-01 /", "2015-01-01 /"), schema=SCHEMA)


def test_an_interval_that_cannot_be_read_is_told_once(faults):
    text = "decisions:\n" + decision("2010-01-01 / 2009-01-01", "2015-01-01 /")
    assert not faults("SP703", text, schema=SCHEMA)
    assert not faults("SP704", text, schema=SCHEMA)


def test_a_gap_of_months_is_told_with_its_first_and_last_day(faults):
    text = "decisions:\n" + decision("2010-01-01 / 2014-12-31", "2015-07-01 /")
    (found,) = faults("SP704", text, schema=SCHEMA)
    assert found.message == "no version holds from 2015-01-01 to 2015-06-30"


def test_versions_of_two_decisions_are_not_compared(faults):
    text = "decisions:\n" + decision("2010-01-01 /") + decision("2010-01-01 /", number=2)
    assert not faults("SP703", text, schema=SCHEMA)


def test_years_without_amount_are_in_order_and_two_amounts_are_not(faults):
    assert not faults("SP705", SOURCE + rate("2010-01-01 / 2010-12-31", "2015-01-01 / 2015-12-31"))
    assert not faults("SP704", SOURCE + rate("2010-01-01 / 2010-12-31", "2015-01-01 / 2015-12-31"))
    assert faults("SP705", SOURCE + rate("2010-01-01 / 2010-12-31", "2010-12-31 / 2011-12-31"))


RULE = "rules:\n  - id: R-001\n    title: Gebyr\n    rule_kind: validation\n    text: Gebyret er [[SATS-GEBYR]]\n"
EXAMPLE = """\
examples:
  - id: EKS-001
    title: For sent
{tests}    inputs:
      - name: {read}
        value: 3
    expected:
      - name: {expected}
        value: lav
"""


@pytest.mark.parametrize("user", [RULE, EXAMPLE.format(tests="", read="SATS-GEBYR", expected="Lån.gruppe")])
def test_a_rule_or_an_example_uses_a_rate(faults, user):
    text = SOURCE + rate("2010-01-01 /")
    assert faults("SP706", text, schema=SCHEMA)
    assert not faults("SP706", text + user, schema=SCHEMA)


def test_what_a_tested_decision_sets_may_be_expected(faults):
    example = EXAMPLE.format(tests="    tests: B-001\n", read="Lån.dage", expected="Lån.gruppe")
    assert not faults("SP708", "decisions:\n" + decision("2010-01-01 /") + example, schema=SCHEMA)
    assert not faults("SP707", "decisions:\n" + decision("2010-01-01 /") + example, schema=SCHEMA)


def test_what_realises_a_tested_rule_counts(faults):
    rule = RULE.replace("[[SATS-GEBYR]]", "lav") + "    realised_by: B-001\n"
    example = EXAMPLE.format(tests="    tests: R-001\n", read="Lån.dage", expected="{}")
    text = "decisions:\n" + decision("2010-01-01 /") + rule + example
    assert not faults("SP708", text.format("Lån.gruppe"), schema=SCHEMA)
    assert faults("SP708", text.format("Lån.gebyr"), schema=SCHEMA)


def test_a_rule_in_words_alone_promises_nothing(faults):
    example = EXAMPLE.format(tests="    tests: R-001\n", read="Lån.dage", expected="Lån.gebyr")
    assert not faults("SP708", RULE.replace("[[SATS-GEBYR]]", "lav") + example, schema=SCHEMA)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.retsinformation.dk/eli/lta/2014/1193",
        "https://www.retsinformation.dk/eli/lta/2014/1193/dan",
        "https://www.retsinformation.dk/eli/lta/2014/1193#P25",
        "https://www.retsinformation.dk/eli/retsinfo/2018/9376",
        "https://www.retsinformation.dk/eli/accn/A19970045530",
        "https://www.retsinformation.dk/eli/mt/2009/103",
        "http://data.europa.eu/eli/reg/2016/679/oj",
        "http://data.europa.eu/eli/dir/2014/24/2020-01-01",
        "https://lovdata.no/eli/lov/2005/05/20/28/nor/html",
    ],
)
def test_the_known_forms_of_eli_are_accepted(faults, address):
    law = f"law_sources:\n  - id: BIB\n    title: Biblioteksloven\n    type: LOV\n    eli: {address}\n"
    assert not faults("SP607", law)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.retsinformation.dk/eli/lta/1193",
        "https://www.retsinformation.dk/eli/lta/2014/1193x",
        "https://retsinformation.dk/eli/lta/2014/1193",
        "https://danskelove.dk/biblioteksloven",
        "http://data.europa.eu/eli/2016/679",
    ],
)
def test_other_addresses_are_no_eli(faults, address):
    law = f"law_sources:\n  - id: BIB\n    title: Biblioteksloven\n    type: LOV\n    eli: {address}\n"
    assert len(faults("SP607", law)) == 1


def test_a_provision_that_ended_may_say_where_it_went(faults):
    law = "law_sources:\n  - id: BIB\n    title: Biblioteksloven\n    type: LOV\nprovisions:\n"
    moved = "  - id: BIB § 1\n    title: Gebyr\n    moved_to: BIB § 2\n"
    kept = "  - id: BIB § 2\n    title: Gebyr\n"
    assert not faults("SP307", law + moved + "    valid: / 2014-12-31\n" + kept)
    assert faults("SP307", law + moved + kept)


def test_versions_of_a_law_may_leave_years_out(faults):
    law = "law_sources:\n  - id: BIB\n    title: Biblioteksloven\n    type: LBK\n    versions:\n"
    versions = "      - {number: LBK 1, valid: 2000-01-01 / 2001-12-31}\n      - {number: LBK 2, valid: 2010-01-01 /}\n"
    assert not faults("SP306", law + versions)
    assert faults("SP306", law + versions + "      - {number: LBK 3, valid: 2015-01-01 /}\n")
