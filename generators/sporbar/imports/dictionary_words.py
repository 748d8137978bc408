"""The words that headers and cells of data dictionaries use, in Danish and English."""

import re
import unicodedata
from collections.abc import Mapping

COLUMNS: Mapping[str, str] = {
    "class": "klasse|class|entitet|entity|objekt|object|objekttype|tabel|table|informationsobjekt|klassenavn"
    "|class name",
    "attribute": "attribut|attribute|felt|field|dataelement|navn på dataelement|data element|name of data element"
    "|egenskab|property|kolonne|column|element|attributnavn|attribute name|feltnavn|field name|navn|name",
    "title": "titel|title|label|betegnelse|præfereret term|foretrukken term|preferred term|term|visningsnavn",
    "definition": "definition|beskrivelse|description|forklaring|explanation",
    "datatype": "datatype|data type|type|datatype/format|data type/format|format|range|værditype",
    "required": "obligatorisk|required|mandatory|påkrævet|krævet|obligatorisk/valgfri|obligatorisk?|skal udfyldes",
    "multiplicity": "multiplicitet|multiplicity|kardinalitet|cardinality|antal|forekomster|occurs",
    "values": "værdier|udfaldsrum|tilladte værdier|values|permissible values|allowed values|enum|kodeliste|værdisæt",
    "identifier": "nøgle|key|primærnøgle|primary key|identifikator|identifier|id|entydig",
    "parent": "specialisering af|specialiserer|is a|superklasse|superclass|overklasse|arver fra|inherits"
    "|generalisering",
    "example": "eksempel|example|evt. eksempel|eksempler|examples",
    "comment": "kommentar|comment|bemærkning|bemærkninger|note|noter|regler for udfyldelse|rules for filling in"
    "|anvendelsesnote",
    "pattern": "mønster|pattern|regex|regulært udtryk",
    "unit": "enhed|unit",
    "source": "kilde|source|lovgrundlag|legal source|juridisk kilde",
    "synonym": "synonym|synonymer|accepteret term|alias|aliases|accepted term",
}
"""What a column says, with the headers that it may have."""

_HEADERS = {header: column for column, headers in COLUMNS.items() for header in headers.split("|")}
_YES = (
    "ja",
    "yes",
    "true",
    "sand",
    "x",
    "j",
    "y",
    "1",
    "obligatorisk",
    "mandatory",
    "required",
    "o",
    "m",
    "ob1",
    "skal",
)
_NO = ("nej", "no", "false", "falsk", "", "n", "0", "-", "valgfri", "optional", "frivillig", "ob2", "ob3", "ob4", "kan")
_TYPES: Mapping[str, str] = {
    "string": "tekst|text|string|streng|varchar|char|character string|alfanumerisk|fritekst|characterstring",
    "integer": "heltal|integer|int|tal|number|numerisk|nonnegativeinteger|positiveinteger|long|short",
    "decimal": "decimaltal|decimal|beløb|amount|kroner|kr|procent|money|currency|kommatal",
    "double": "float|double|real|flydende tal",
    "boolean": "boolean|bool|boolsk|ja/nej|sand/falsk|logisk|indikator|yes/no",
    "date": "dato|date|dag|day",
    "datetime": "datotid|datetime|tidspunkt|timestamp|dato og tid|date and time|dato-tid|tidsstempel",
    "time": "klokkeslæt|time|tid",
    "uri": "uri|url|webadresse|anyuri|link",
}
_TYPE_WORDS = {word: name for name, words in _TYPES.items() for word in words.split("|")}
_SIZE = re.compile(
    r"(.*?)\s*[\(\[]\s*(\d{1,6})(?:\s*[,.]\s*(\d{1,3}))?\s*(?:tegn|characters|chars|cifre|digits)?\s*[\)\]]"
)
_MULTIPLICITY = re.compile(r"\[?\s*(\d{1,6})\s*(?:(?:\.\.|-|–|til|to)\s*(\d{1,6}|\*|n|m))?\s*\]?")


def folded(text: str) -> str:
    """A header or word as it is compared."""
    composed = unicodedata.normalize("NFC", text).replace("\ufeff", "").casefold()
    return " ".join(composed.replace("_", " ").split()).rstrip(":*")


def column_of(header: str) -> str:
    """What a column says, by its header; empty when it is none of the known ones."""
    word = folded(header)
    return _HEADERS.get(word) or _HEADERS.get(word.split("(")[0].strip(), "")


def is_yes(text: str) -> bool | None:
    """Whether a cell says yes; None when it says neither yes nor no."""
    word = folded(text).split(" ")[0] if text.strip() else ""
    return True if word in _YES else False if word in _NO else None


def type_of(text: str) -> tuple[str, int | None, int | None] | None:
    """The type of LinkML for a word, the length or digits and the decimals; None when no type is called so."""
    word = folded(text)
    sized = _SIZE.fullmatch(word)
    base = sized[1] if sized else word
    name = _TYPE_WORDS.get(base.strip())
    if name is None:
        return None
    digits = int(sized[2]) if sized else None
    scale = int(sized[3]) if sized and sized[3] else None
    return ("decimal" if scale and name == "integer" else name), digits, scale


def multiplicity_of(text: str) -> tuple[int, int | None] | None:
    """The least and most number of values in `0..1`, `1..*`; None when it says none. A most of None: without end."""
    word = "".join(text.casefold().split())
    if word in ("*", "n", "mange", "many", "flere"):
        return 0, None
    found = _MULTIPLICITY.fullmatch(word)
    if not found:
        return None
    least = int(found[1])
    most = found[2] if found[2] is not None else found[1]
    return least, int(most) if most.isdigit() else None


def values_of(text: str) -> list[tuple[str, str]]:
    """The values in a cell with what each means: one on each line, or separated by `;`, `|` or `,`."""
    separators = [mark for mark in ("\n", ";", "|", ",") if mark in text]
    parts = text.split(separators[0]) if separators else [text]
    found = []
    for part in parts:
        bare = part.strip().removeprefix("-").removeprefix("•").strip().strip("\"'")
        name, mark, meaning = bare.partition(" = ") if " = " in bare else bare.partition(": ")
        if name.strip():
            found.append((name.strip(), meaning.strip() if mark else ""))
    return found
