"""Days, intervals, numbers and the order of citations."""

from datetime import date
from decimal import Decimal

import pytest

from sporbar.graph import Interval
from sporbar.targets.docs.formats import interval_text, number_text, short_interval, sort_key

FIRST, LAST = date(2014, 1, 1), date(2014, 12, 31)


@pytest.mark.parametrize(
    ("interval", "long", "short"),
    [
        (Interval(FIRST, LAST), "1. januar 2014 – 31. december 2014", "1.1.2014 – 31.12.2014"),
        (Interval(FIRST, None), "fra 1. januar 2014", "1.1.2014 –"),
        (Interval(None, LAST), "til og med 31. december 2014", "– 31.12.2014"),
        (Interval(None, None), "altid", "altid"),
    ],
)
def test_intervals_are_written_as_danes_write_them(interval, long, short):
    assert (interval_text(interval), short_interval(interval)) == (long, short)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("14203", "14.203"),
        ("1250.50", "1.250,50"),
        ("-7", "−7"),
        ("0.005", "0,005"),
        ("1000000", "1.000.000"),
        ("0", "0"),
    ],
)
def test_numbers_have_points_between_thousands_and_a_comma_before_decimals(amount, text):
    assert number_text(Decimal(amount)) == text


def test_citations_stand_in_the_order_of_the_law():
    ordered = ["§ 9", "§ 9, stk. 2", "§ 9, stk. 10", "§ 81", "§ 81 a", "§ 81 z", "§ 81 æ", "§ 81 å", "§ 82"]
    assert sorted(set(ordered), key=sort_key) == ordered
