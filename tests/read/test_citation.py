"""Danish legal notation: every form that lawyers write, in fields and in running text."""

import contextlib
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sporbar.graph.citation import LEVELS, Citation, number_key
from sporbar.read.citation import CitationError, find_citations, law_id, parse_citation, parse_citations

LAWS = {
    "las": "LAS",
    "lov om aktiv socialpolitik": "LAS",
    "aktivloven": "LAS",
    "rsl": "RSL",
    "lov om retssikkerhed og administration på det sociale område": "RSL",
    "retssikkerhedsloven": "RSL",
    "lov om varmeforsyning": "VFL",
    "varmeforsyningsloven": "VFL",
    "bek-særligstøtte": "BEK-SÆRLIGSTØTTE",
    "pm-42-19": "PM-42-19",
    "databeskyttelsesforordningen": "GDPR",
}


def printed(text: str) -> str:
    return "; ".join(map(str, parse_citations(text)))


@pytest.mark.parametrize(
    "text",
    [
        "LAS",
        "PM-42-19",
        "BEK-SÆRLIGSTØTTE § 2",
        "LAS § 25",
        "LAS § 25, stk. 2",
        "LAS § 25, stk. 2, nr. 1",
        "LAS §§ 81-85 a",
        "LAS § 11 a, stk. 4, litra b",
        "LAS § 34, stk. 1, 2. pkt.",
        "LAS § 34, 1.-3. pkt.",
        "LAS § 9 A",
        "LAS § 25 i",
        "LAS § 25, stk. 2-3",
        "LAS § 25, stk. 2, nr. 1-3",
        "LAS § 2, litra a-c",
        "LAS kap. 10",
        "LAS kap. 4-6",
        "LAS kap. 4, § 25",
        "LBK 190 2012 LAS § 25",
        "LBK 1193 LAS § 25",
        "LBK 190 2012 § 25",
        "GDPR art. 6, stk. 1, litra e",
        "forordning (EF) nr. 883/2004 art. 11, stk. 3",
        "§ 34, stk. 1",
        "§§ 22-24",
        "stk. 2",
        "nr. 3",
        "2. pkt.",
        "LAS § 25, stk. 2; RSL § 10",
        "lov om retssikkerhed og administration på det sociale område § 66",
    ],
)
def test_a_canonical_citation_reads_back_as_it_stands(text: str) -> None:
    assert printed(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§25", "§ 25"),
        ("LAS §25,stk.2,nr.1", "LAS § 25, stk. 2, nr. 1"),
        ("LAS\u00a0§\u00a025,\u00a0stk.\u00a02", "LAS § 25, stk. 2"),
        ("LAS  §  25 ,  stk 2  nr 1", "LAS § 25, stk. 2, nr. 1"),
        ("LAS, § 25", "LAS § 25"),
        ("LAS § 25a", "LAS § 25 a"),
        ("LAS § 11 a, stk. 4, litra b)", "LAS § 11 a, stk. 4, litra b"),
        ("LAS § 4, litra a)-c) og litra e)", "LAS § 4, litra a-c; LAS § 4, litra e"),
        ("LAS §§ 81–85 a", "LAS §§ 81-85 a"),
        ("LAS § 81 − § 85", "LAS §§ 81-85"),
        ("LAS §§ 25 a-c", "LAS §§ 25 a-25 c"),
        ("LAS kapitel 10", "LAS kap. 10"),
        ("LAS § 34, stk. 1, 2.pkt", "LAS § 34, stk. 1, 2. pkt."),
        ("LAS § 34, stk. 1, 2. punktum", "LAS § 34, stk. 1, 2. pkt."),
        ("LAS § 25\n  stk. 2", "LAS § 25, stk. 2"),
        ("retssikkerhedslovens § 11 a, stk. 1", "retssikkerhedslovens § 11 a, stk. 1"),
        ("jf. LAS § 25", "LAS § 25"),
        ("§ 25, stk. 1, i aktivloven", "aktivloven § 25, stk. 1"),
        ("§ 25 i LAS og § 3 i RSL", "LAS § 25; RSL § 3"),
        ("LAS § 25 og § 66 i RSL", "LAS § 25; RSL § 66"),
        (
            "LBK om varmeforsyning (Varmeforsyningsloven) § 4, Stk. 2",
            "LBK om varmeforsyning (Varmeforsyningsloven) § 4, stk. 2",
        ),
        (
            "LBK 190 2012 lov om aktiv socialpolitik (aktivloven) Kapitel 4 § 25 Stk. 2 Pkt. 1 Litra a",
            "LBK 190 2012 lov om aktiv socialpolitik (aktivloven) kap. 4, § 25, stk. 2, litra a, 1. pkt.",
        ),
        ("Lovbekendtgørelse nr. 190 af 24. februar 2012 om trær § 4", "LBK 190 2012 om trær § 4"),
        ("lov nr. 928 af 18/9 2012 § 2", "LOV 928 2012 § 2"),
    ],
)
def test_sloppy_notation_is_read_and_put_in_canonical_form(text: str, expected: str) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FVL §§ 19 og 24", "FVL § 19; FVL § 24"),
        ("LAS §§ 4, 6 og 7 a", "LAS § 4; LAS § 6; LAS § 7 a"),
        ("LAS §§ 22-24 og 26", "LAS §§ 22-24; LAS § 26"),
        ("LAS §§ 2 a og b", "LAS § 2 a; LAS § 2 b"),
        ("LAS § 2 a, § 2 b og § 3", "LAS § 2 a; LAS § 2 b; LAS § 3"),
        ("LAS § 25; § 26; RSL § 10", "LAS § 25; LAS § 26; RSL § 10"),
        ("LAS § 25 samt RSL § 10", "LAS § 25; RSL § 10"),
        ("LAS § 25, stk. 2, og RSL § 10, stk. 1", "LAS § 25, stk. 2; RSL § 10, stk. 1"),
        ("§ 25, stk. 2 og 3", "§ 25, stk. 2; § 25, stk. 3"),
        ("LAS § 25, stk. 1, 2 og 4", "LAS § 25, stk. 1; LAS § 25, stk. 2; LAS § 25, stk. 4"),
        ("LAS § 25, stk. 2, nr. 1 og 2", "LAS § 25, stk. 2, nr. 1; LAS § 25, stk. 2, nr. 2"),
        ("LAS § 25, stk. 2, nr. 1, og stk. 3", "LAS § 25, stk. 2, nr. 1; LAS § 25, stk. 3"),
        ("LAS § 25, stk. 2; stk. 3", "LAS § 25, stk. 2; LAS § 25, stk. 3"),
        ("LAS § 25, nr. 1, stk. 2", "LAS § 25, nr. 1; LAS § 25, stk. 2"),
        ("LAS § 2, stk. 1, 1. og 2. pkt.", "LAS § 2, stk. 1, 1. pkt.; LAS § 2, stk. 1, 2. pkt."),
        ("LAS § 2, litra a eller b", "LAS § 2, litra a; LAS § 2, litra b"),
        ("LAS § 25, jf. § 26", "LAS § 25; LAS § 26"),
        ("LAS § 25, jf. dog stk. 3", "LAS § 25; LAS § 25, stk. 3"),
        ("LAS kap. 2 og 3", "LAS kap. 2; LAS kap. 3"),
        ("LAS kap. 4, § 25 og § 26", "LAS kap. 4, § 25; LAS § 26"),
        ("LAS og RSL", "LAS; RSL"),
        ("aktivloven, jf. RSL § 3", "aktivloven; RSL § 3"),
        ("lov om køb og salg og § 3", "lov om køb og salg; lov om køb og salg § 3"),
        ("LBK 190 2012 LAS § 25; § 26", "LBK 190 2012 LAS § 25; LBK 190 2012 LAS § 26"),
    ],
)
def test_lists_give_every_citation_in_full(text: str, expected: str) -> None:
    assert printed(text) == expected


def test_the_levels_stand_in_their_own_fields() -> None:
    assert parse_citation("LBK 190 2012 LAS kap. 4, § 25 a, stk. 2, nr. 1, litra b, 3. pkt.") == Citation(
        law="LAS", version="LBK 190 2012", chapter="4", paragraph="25 a", stk="2", nr="1", litra="b", pkt="3"
    )
    assert parse_citation("LAS §§ 81-85 a") == Citation("LAS", paragraph="81", paragraph_to="85 a")
    assert parse_citation("LAS § 25, stk. 2-3") == Citation("LAS", paragraph="25", stk="2", stk_to="3")


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("", 0, "a law or '§'"),
        ("   ", 0, "a law or '§'"),
        ("12", 0, "a law or '§'"),
        ("LAS §", 5, "a number"),
        ("LAS § x", 6, "a number"),
        ("§ 0", 2, "a number"),
        ("LAS stk. 2", 4, "a law or '§'"),
        ("LAS § 25, 3", 10, "'stk.', 'nr.', ';' or the end"),
        ("LAS § 25;", 9, "a law or '§'"),
        ("LAS § 25 hej", 9, "'stk.', 'nr.', ';' or the end"),
        ("LAS § 85-81", 8, "'stk.', 'nr.', ';' or the end"),
        ("LAS § 19 og 24", 12, "a law or '§'"),
        ("LAS §§ 22-24, stk. 2", 14, "'stk.', 'nr.', ';' or the end"),
        ("hej <script>", 4, "a law or '§'"),
    ],
)
def test_a_fault_tells_where_it_is_and_what_was_expected(text: str, offset: int, expected: str) -> None:
    with pytest.raises(CitationError) as fault:
        parse_citations(text)
    assert (fault.value.offset, fault.value.expected) == (offset, expected)
    assert str(fault.value) == f"expected {expected} at column {offset + 1}"


def test_one_citation_is_not_two() -> None:
    with pytest.raises(CitationError) as fault:
        parse_citation("LAS § 25; RSL § 10")
    assert fault.value.offset == 10


def found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], str(citation)) for start, end, citation in find_citations(text, LAWS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Efter LAS § 25, stk. 2, ydes hjælp.", [("LAS § 25, stk. 2", "LAS § 25, stk. 2")]),
        ("Se aktivlovens § 14, stk. 2.", [("aktivlovens § 14, stk. 2", "LAS § 14, stk. 2")]),
        ("Retssikkerhedslovens §\u00a066 gælder", [("Retssikkerhedslovens §\u00a066", "RSL § 66")]),
        ("efter lov om aktiv\n  socialpolitik §\n  25 a", [("lov om aktiv\n  socialpolitik §\n  25 a", "LAS § 25 a")]),
        ("§ 25 i lov om aktiv socialpolitik.", [("§ 25 i lov om aktiv socialpolitik", "LAS § 25")]),
        ("§ 66, stk. 1, i retssikkerhedsloven", [("§ 66, stk. 1, i retssikkerhedsloven", "RSL § 66, stk. 1")]),
        ("§ 25 i loven", [("§ 25", "§ 25")]),
        (
            "LBK om varmeforsyning (Varmeforsyningsloven) § 4, Stk. 2.",
            [("LBK om varmeforsyning (Varmeforsyningsloven) § 4, Stk. 2", "VFL § 4, stk. 2")],
        ),
        (
            "jf. LBK 190 2012 lov om aktiv socialpolitik (aktivloven) Kapitel 4 § 25 Stk. 2 Pkt. 1 Litra a",
            [
                (
                    "LBK 190 2012 lov om aktiv socialpolitik (aktivloven) Kapitel 4 § 25 Stk. 2 Pkt. 1 Litra a",
                    "LBK 190 2012 LAS kap. 4, § 25, stk. 2, litra a, 1. pkt.",
                )
            ],
        ),
        ("(LAS §§ 19 og 24)", [("LAS §§ 19", "LAS § 19"), ("24", "LAS § 24")]),
        ("LAS § 25 og RSL § 3", [("LAS § 25", "LAS § 25"), ("RSL § 3", "RSL § 3")]),
        ("LAS § 25 og 3 andre", [("LAS § 25", "LAS § 25")]),
        ("§ 25, stk. 2 og 3. januar", [("§ 25, stk. 2", "§ 25, stk. 2")]),
        ("§ 25, stk. 2 og 3. Derefter", [("§ 25, stk. 2", "§ 25, stk. 2"), ("3", "§ 25, stk. 3")]),
        ("LAS § 34 o.l. og § 34 m.v.", [("LAS § 34", "LAS § 34"), ("§ 34", "§ 34")]),
        ("aktivlovens kap. 10", [("aktivlovens kap. 10", "LAS kap. 10")]),
        ("kapitel 10 i aktivloven", [("kapitel 10 i aktivloven", "LAS kap. 10")]),
        ("se kapitel 4 i denne vejledning", []),
        (
            "databeskyttelsesforordningens artikel 6, stk. 1",
            [("databeskyttelsesforordningens artikel 6, stk. 1", "GDPR art. 6, stk. 1")],
        ),
        ("BEK-SÆRLIGSTØTTE § 2", [("BEK-SÆRLIGSTØTTE § 2", "BEK-SÆRLIGSTØTTE § 2")]),
        ("XLAS § 3 og B-LAS § 4", [("§ 3", "§ 3"), ("§ 4", "§ 4")]),
        ("§§§ 3", [("§ 3", "§ 3")]),
        ("(LAS § 4, litra b)", [("LAS § 4, litra b", "LAS § 4, litra b")]),
        ("§ 4, litra a – se nedenfor", [("§ 4, litra a", "§ 4, litra a")]),
        ("(§ 2) – 3 dage", [("§ 2", "§ 2")]),
        ("ingen paragraffer, 25 %, stk. 2", []),
    ],
)
def test_citations_are_found_in_running_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("LAS", "LAS"),
        ("las", "LAS"),
        ("Aktivlovens", "LAS"),
        ("LAS'", "LAS"),
        ("LAS's", "LAS"),
        ("Lov om  aktiv\nsocialpolitik", "LAS"),
        ("LBK om varmeforsyning (Varmeforsyningsloven)", "VFL"),
        ("lov om noget andet (aktivloven)", "LAS"),
        ("bekendtgørelse af lov om aktiv socialpolitik", "LAS"),
        ("om aktiv socialpolitik", "LAS"),
        ("ukendt lov", ""),
        ("", ""),
    ],
)
def test_a_law_is_known_by_all_its_names(name: str, expected: str) -> None:
    assert law_id(name, LAWS) == expected


# Generated citations

NUMBERS = st.integers(1, 9999).map(str)
LETTERED = st.builds(
    lambda number, letter: f"{number} {letter}".strip(), NUMBERS, st.sampled_from(["", *"abcixzæøåAÅ"])
)
LITRAS = st.sampled_from([*"abcizæøå", "aa"])
WORDS = st.text("abcdefghijklmnoprstuvxyzæøå", min_size=4, max_size=9).filter(
    lambda word: word not in {"samt", "eller", "litra", "punktum"}
)
TITLES = st.builds(lambda words: "lov om " + " ".join(words), st.lists(WORDS, min_size=1, max_size=5))
IDS = st.from_regex(r"[A-ZÆØÅ][0-9A-ZÆØÅ]{1,5}(-[0-9A-ZÆØÅ]{1,4})?", fullmatch=True).filter(
    lambda name: (
        not re.match(r"(kap|art|stk?|nr?|pkt)[0-9]|(og|jf|jfr|samt|eller|stk|pkt|litra)\b", name, re.IGNORECASE)
    )
)
NAMES = st.one_of(IDS, TITLES, WORDS.map(lambda word: f"{word}lovens"), st.sampled_from(list(LAWS)))
VERSIONS = st.sampled_from(["", "", "LBK 190 2012", "LOV 928", "BEK 1 1999"])
FORMS = dict.fromkeys(LEVELS, NUMBERS) | {"chapter": LETTERED, "paragraph": LETTERED, "litra": LITRAS}
NO_HEAD: st.SearchStrategy[list[str]] = st.builds(list)
HEADS = st.sampled_from([["chapter"], ["chapter", "paragraph"], ["paragraph"], ["paragraph"], ["article"]])


@st.composite
def citations(
    draw: st.DrawFn, laws: st.SearchStrategy[str] = NAMES, heads: st.SearchStrategy[list[str]] = HEADS
) -> Citation:
    law = draw(st.one_of(st.just(""), laws))
    version = draw(VERSIONS)
    levels = draw(st.one_of(heads, NO_HEAD))
    finer = ["stk", "nr", "litra", "pkt"]
    if levels not in ([], ["chapter"]) or not (law or version or levels):
        levels = levels + draw(
            st.lists(st.sampled_from(finer), unique=True).map(lambda some: sorted(some, key=LEVELS.index))
        )
    places = {level: draw(FORMS[level]) for level in levels}
    is_range = draw(st.booleans())
    if levels and is_range:
        last = draw(FORMS[levels[-1]])
        places |= {f"{levels[-1]}_to": last} if number_key(last) > number_key(places[levels[-1]]) else {}
    citation = Citation(law, version, **places)
    return citation if any(citation) else Citation("LAS")


@given(citations())
def test_what_is_printed_reads_back_as_the_same_citation(citation: Citation) -> None:
    assert parse_citation(str(citation)) == citation


@given(st.lists(citations().filter(lambda citation: citation.law or citation.version), min_size=1, max_size=5))
def test_a_printed_list_reads_back_as_the_same_list(several: list[Citation]) -> None:
    assert parse_citations("; ".join(map(str, several))) == tuple(several)


SPACES = st.sampled_from(
    [
        ("§ ", "§"),
        ("§ ", "§\u00a0"),
        ("stk. ", "Stk."),
        ("nr. ", "nr "),
        ("-", " – "),
        (", ", ","),
        (" ", "  "),
        (" ", "\n"),
    ]
)


@given(citations(st.sampled_from(["RSL", "aktivlovens", "lov om træer og buske"])), st.lists(SPACES, max_size=3))
def test_sloppy_spacing_changes_nothing(citation: Citation, changes: list[tuple[str, str]]) -> None:
    text = str(citation)
    for written, sloppy in changes:
        text = text.replace(written, sloppy)
    assert parse_citation(text) == citation


BEFORE = st.sampled_from(
    ["", "Efter ", "(", "Kommunen træffer afgørelse, jf. ", "**", "linje\n\n", "satsen er 25 % og ", "„"]
)
AFTER = st.sampled_from(
    [
        "",
        ".",
        " kan kommunen",
        ", og borgeren skal",
        ")",
        " – se nedenfor",
        "**",
        ". Derefter 3 dage",
        " i øvrigt",
        "\n\nNyt afsnit",
    ]
)
IN_TEXT = citations(st.sampled_from(["LAS", "RSL", "PM-42-19", "BEK-SÆRLIGSTØTTE"])).filter(
    lambda citation: (
        citation.paragraph or ((citation.law or citation.version) and (citation.chapter or citation.article))
    )
)


@given(IN_TEXT, BEFORE, AFTER)
def test_a_citation_is_found_wherever_it_stands(citation: Citation, before: str, after: str) -> None:
    # "§ 25 i øvrigt" cites § 25.
    after = "." if str(citation).endswith("i") else after
    expected = (len(before), len(before) + len(str(citation)), citation)
    assert [tuple(one) for one in find_citations(f"{before}{citation}{after}", LAWS)] == [expected]


PIECES = st.sampled_from(
    [
        " ",
        " ",
        "§",
        "§§",
        "LAS",
        "25",
        "2",
        "a",
        "i",
        "b)",
        ",",
        ", ",
        "-",
        "–",
        ";",
        " og ",
        " samt ",
        ", jf. ",
        "stk.",
        "stk. 2",
        "nr. 1",
        "litra a",
        "1.",
        "2. pkt.",
        "pkt.",
        "kap. 4",
        "art. 6",
        "§ 25",
        "lov om træer",
        "LBK 190 2012",
        "(",
        ")",
        "aktivlovens",
        " i ",
        "\n",
        "İ",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join))


@given(TEXTS)
def test_any_text_is_read_or_refused_and_what_is_read_prints_to_the_same(text: str) -> None:
    try:
        read = parse_citations(text)
    except CitationError as refused:
        offset = refused.offset
    else:
        offset = len(text)
        assert parse_citations("; ".join(map(str, read))) == read
    assert 0 <= offset <= len(text)


@given(TEXTS)
def test_what_is_found_in_any_text_lies_in_it_in_order_and_prints_to_the_same(text: str) -> None:
    done = 0
    for start, end, citation in find_citations(text, LAWS):
        assert done <= start < end <= len(text)
        assert parse_citation(str(citation)) == citation
        done = end


@pytest.mark.parametrize(
    "piece",
    [
        "§",
        "§ 1",
        "§ 1 ",
        "§ 1,",
        "1, ",
        "§ 1 i ",
        "§ 1, stk. 1 og ",
        "LAS § 1; ",
        " ",
        "a ",
        "a)",
        "aktivloven ",
        "LBK 1 ",
        "jf. ",
        "1. ",
        "1-",
        "§ 1 a",
        "kap. 1 ",
        "lov om aktiv ",
        "LBK 190 af 1. ",
        "i ",
        "\n",
        "(((",
        "§§ 1, ",
    ],
)
def test_time_grows_with_the_length_of_the_text_only(piece: str) -> None:
    text = "LAS § 1, stk. 1" + piece * (10_000 // len(piece)) + "§ 1 x"
    start = time.process_time()
    list(find_citations(text, LAWS))
    with contextlib.suppress(CitationError):
        parse_citations(text)
    assert time.process_time() - start < 5  # quadratic reading would take minutes
