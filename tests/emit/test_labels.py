import re

import pytest

from sporbar.emit.labels import LABELS, label


@pytest.mark.parametrize("key", LABELS)
def test_both_languages_say_something_and_take_the_same_values(key):
    found = LABELS[key]
    assert found.da.strip()
    assert found.en.strip()
    assert sorted(re.findall(r"{(\w*)}", found.da)) == sorted(re.findall(r"{(\w*)}", found.en))


def test_danish_is_the_default():
    assert label("thread_requirement") == "Krav"
    assert label("thread_requirement", "en") == "Requirement"


def test_a_key_that_is_not_there_is_a_fault_of_the_tool():
    with pytest.raises(KeyError):
        label("no_such_label")
