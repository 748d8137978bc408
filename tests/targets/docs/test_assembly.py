"""Written and generated pages come together; only written ones include anything."""

import pytest

from sporbar.targets.docs.assembly import assemble

FRAGMENT = {"fragments/goals.html": b"<p>M-A</p>\n"}


def test_a_written_page_includes_a_generated_fragment():
    found = assemble({"index.md": b"# A\n\n<!-- include fragments/goals.html -->\n"}, FRAGMENT)
    assert found == {"index.md": b'# A\n\n<div class="sb">\n<p>M-A</p>\n</div>\n'}


def test_a_generated_page_includes_nothing():
    line = b"<!-- include fragments/goals.html -->\n"
    assert assemble({}, {**FRAGMENT, "krav/x.md": line})["krav/x.md"] == line


def test_a_written_file_replaces_a_generated_one():
    assert assemble({"assets/sporbar.css": b"own"}, {"assets/sporbar.css": b"made"}) == {"assets/sporbar.css": b"own"}


def test_a_fragment_that_is_not_there_is_refused_with_its_name():
    with pytest.raises(ValueError, match=r"index\.md includes fragments/x\.html"):
        assemble({"index.md": b"<!-- include fragments/x.html -->"}, {})
