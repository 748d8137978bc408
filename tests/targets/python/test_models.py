import datetime as dt
import json
from decimal import Decimal

import pytest
from pydantic import ValidationError
from tests.projections.handmade import class_, enum, graph, real_graph, slot
from tests.projections.hostile import HOSTILE
from tests.projections.library import library
from tests.targets.python.generated import imported

BOOK = {"isbn": "123456789X", "title": "En titel", "categories": ["fact"]}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return imported(library(), tmp_path_factory.mktemp("library"))


def refused(model, data):
    try:
        model.model_validate(data)
    except ValidationError:
        return True
    return False


def test_data_comes_out_as_it_went_in(made):
    data = {
        **BOOK,
        "shelf": "25%",
        "pages": 10,
        "price": "12.50",
        "class": "A",
        "copies": [{"barcode": "1", "bought": "2024-01-02T03:04:05Z"}],
        "extra": {"anything": [1, None]},
    }
    book = made.Book.model_validate_json(json.dumps(data))
    assert book.price == Decimal("12.50")
    assert book.class_ == "A"
    assert json.loads(book.model_dump_json()) == data


def test_names_of_python_and_of_the_model_both_work(made):
    assert made.Person(id="P-1", navn="Bo", foedt=dt.date(1990, 1, 2)) == made.Person.model_validate(
        {"id": "P-1", "navn": "Bo", "født": "1990-01-02"}
    )


def test_what_is_left_out_has_its_default(made):
    assert made.Book.model_validate(BOOK).shelf is made.Shelf.OPEN
    assert made.Borrower(id="P-1", navn="Bo", kind="adult").active is True
    assert made.Person(id="P-1", navn="Bo").notes == []


VALUES = (
    ("shelf", ["open", "25%"], ["25%%", "OPEN", ""]),
    ("pages", [1, 5000], [0, 5001, "12", 1.5, True]),
    ("price", ["0", "12.34", 3], ["-0.01", "12.345", "free", "12345678901234567.00"]),
    ("rating", ["1.2345"], ["1.23456"]),
    ("weight", [0.5, 2], [0.4, "heavy"]),
    ("language", ["da"], ["en"]),
    ("isbn", ["1234567890"], ["123456789x", "12345678901", ""]),
    ("unknown", [], [1, None]),
)


@pytest.mark.parametrize(("field", "good", "bad"), VALUES)
def test_values_are_judged_as_the_model_says(made, field, good, bad):
    assert [value for value in good if refused(made.Book, {**BOOK, field: value})] == []
    assert [value for value in bad if not refused(made.Book, {**BOOK, field: value})] == []


def test_required_fields_are_required(made):
    for field in BOOK:
        assert refused(made.Book, {name: value for name, value in BOOK.items() if name != field})


def test_assignment_is_judged_too(made):
    book = made.Book.model_validate(BOOK)
    with pytest.raises(ValidationError):
        book.pages = 0


def test_a_pattern_that_looks_around_is_judged(made):
    loan = {"borrower": "P-1", "item": BOOK, "from": "2024-01-01"}
    assert not refused(made.Loan, {**loan, "code": "12"})
    assert refused(made.Loan, {**loan, "code": "012"})


def test_defaults_have_the_type_of_their_field(made):
    loan = made.Loan.model_validate({"borrower": "P-1", "item": BOOK, "from": "2024-01-01"})
    assert (loan.fee, loan.renewals, loan.due) == (Decimal("1.50"), 0, dt.date(2024, 2, 29))


def test_what_a_subclass_refines_holds_for_it_alone(made):
    assert made.Person(id="P-1", navn="Bo").kind is None
    assert refused(made.Borrower, {"id": "P-1", "navn": "Bo"})
    assert refused(made.Borrower, {"id": "P-1", "navn": "Bo", "kind": "dog"})


def test_inheritance_is_that_of_the_model(made):
    assert issubclass(made.Borrower, made.Person)
    assert issubclass(made.Person, made.HasNotes)
    assert "Abstrakt" in made.HasNotes.__doc__


def test_classes_tell_where_they_come_from(tmp_path):
    book = class_("Book", slot("title"), title="bog", description="noget, der læses, se [[BEG-bog|bøger]]")
    found = imported(graph(book, law={"Book": ["LAW § 1"]}, requirements={"Book": ["K-0001"]}), tmp_path)
    paragraphs = found.Book.__doc__.strip().split("\n\n")
    assert [paragraph.strip() for paragraph in paragraphs] == [
        "bog",
        "noget, der læses, se bøger",
        "Lovgrundlag: LAW § 1",
        "Krav: K-0001",
        "Kilde: model/library.yaml:7",
    ]


def test_permissible_values_have_labels(made):
    assert made.Shelf.OPEN == "open"
    assert made.Shelf.OPEN.label == "Åben hylde"
    assert made.Shelf.CLOSED.label == "closed"
    assert [member.value for member in made.Shelf] == ["open", "closed", "25%"]


def test_an_object_of_a_subclass_keeps_its_class(tmp_path):
    animal = class_("Animal", slot("name", required=True))
    dog = class_("Dog", slot("breed"), is_a="Animal")
    farm = class_("Farm", slot("animals", "Animal", multivalued=True, inlined=True, inlined_as_list=True))
    made = imported(graph(animal, dog, farm), tmp_path)
    data = {"animals": [{"name": "Pip"}, {"name": "Rex", "breed": "Collie"}]}
    found = made.Farm.model_validate(data)
    assert [type(animal).__name__ for animal in found.animals] == ["Animal", "Dog"]
    assert found.model_dump() == data


def test_what_names_the_class_of_an_object_decides_it(tmp_path):
    animal = class_("Animal", slot("kind", designates_type=True, required=True), slot("name"))
    classes = [class_(name, is_a="Animal") for name in ("Cat", "Dog")]
    farm = class_("Farm", slot("animals", "Animal", multivalued=True, inlined=True, inlined_as_list=True))
    made = imported(graph(animal, *classes, farm), tmp_path)
    found = made.Farm.model_validate({"animals": [{"kind": "Dog"}, {"kind": "Cat"}, {"kind": "Animal"}]})
    assert [type(animal).__name__ for animal in found.animals] == ["Dog", "Cat", "Animal"]
    assert refused(made.Farm, {"animals": [{"kind": "Cow"}]})


def test_objects_stand_under_their_identifiers(tmp_path):
    person = class_("Person", slot("id", identifier=True, required=True), slot("full name", required=True))
    team = class_("Team", slot("members", "Person", multivalued=True, inlined=True))
    made = imported(graph(person, team), tmp_path)
    expected = {"a": {"id": "a", "full_name": "Ann"}}
    for members in (expected, {"a": {"full_name": "Ann"}}, [expected["a"]], {"a": "Ann"}):
        assert made.Team.model_validate({"members": members}).model_dump() == {"members": expected}
    ann = made.Person(id="a", full_name="Ann")
    assert made.Team(members=[ann]).members == {"a": ann}


def test_how_many_there_may_be_is_judged(tmp_path):
    team = class_("Team", slot("names", multivalued=True, minimum_count=1, maximum_count=2))
    made = imported(graph(team), tmp_path)
    assert [refused(made.Team, {"names": ["x"] * count}) for count in range(4)] == [True, False, False, True]


def test_one_of_some_values_is_judged(tmp_path):
    team = class_("Team", slot("colour", equals_in=("red", "blue")), slot("size", "Size", equals_in=("L",)))
    made = imported(graph(team, enum("Size", "L", "XL")), tmp_path)
    assert not refused(made.Team, {"colour": "red", "size": "L"})
    assert refused(made.Team, {"colour": "green"})
    assert refused(made.Team, {"size": "XL"})


NAMES = (
    "date",
    "str",
    "int",
    "list",
    "json",
    "copy",
    "schema",
    "model_config",
    "model_dump",
    "class",
    "import",
    "None",
)


@pytest.mark.parametrize(
    "name", [*NAMES, "metadata", "registry", "æ", "3D", "self", "cls", "label", "sa", "models", "value"]
)
def test_names_that_mean_something_to_python_are_still_fields(tmp_path, name):
    book = class_(
        "Book", slot(name, "date", required=True), slot("later", "date"), slot("text"), slot("many", multivalued=True)
    )
    made = imported(graph(book), tmp_path)
    data = {name: "2024-01-01", "later": "2024-01-02", "text": "x", "many": ["y"]}
    assert json.loads(made.Book.model_validate(data).model_dump_json()) == data


CLASSES = {"3DModel": "N3DModel", "class": "Class", "None": "None_", "journal": "Journal"}
CLASSES |= {
    name: f"{name}_" for name in ("Date", "Decimal", "BaseModel", "Model", "Choice", "Field", "Base", "Any", "Mapped")
}


@pytest.mark.parametrize(("name", "python"), CLASSES.items())
def test_classes_may_have_the_names_of_what_the_package_uses(tmp_path, name, python):
    made = imported(graph(class_(name, slot("day", "date"), slot("price", "decimal"))), tmp_path)
    found = getattr(made, python).model_validate({"day": "2024-01-01", "price": "1.5"})
    assert found.price == Decimal("1.5")
    assert getattr(made.tables, python).__tablename__


def test_names_that_become_the_same_stay_apart(tmp_path):
    made = imported(
        graph(
            class_("my class", slot("a b"), slot("a-b"), slot("aB")),
            class_("MyClass"),
            enum("Values", "a b", "a-b", "A", "a"),
        ),
        tmp_path,
    )
    classes = [name for name in made.__all__ if name.startswith("MyClass")]
    assert len(classes) == 2
    fields = {field for name in classes for field in getattr(made, name).model_fields}
    assert len(fields) == 3
    assert [member.value for member in made.Values] == ["a b", "a-b", "A", "a"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_data(tmp_path, text):
    about = {"title": text, "description": text}
    model = graph(
        class_(
            "Book",
            slot("shelf", "Shelf", **about),
            slot(text, equals=text, **about),
            slot("code", pattern=text),
            **about,
        ),
        class_(text, **about),
        enum("Shelf", (text, text, text), **about),
        workspace={"title": text, "version": text, "namespace": text},
        law={"Book": [text]},
    )
    made = imported(model, tmp_path)
    assert [member.value for member in made.Shelf] == [text]
    assert [member.label for member in made.Shelf] == [text]
    data = {"shelf": text, text.replace(" ", "_"): text}
    assert made.Book.model_validate(data).model_dump(mode="json") == data
    assert text.strip().split("\n")[0].strip() in made.Book.__doc__


def test_the_data_of_personinfo_are_accepted(tmp_path):
    import yaml
    from tests.projections.handmade import SHARED

    made = imported(real_graph("personinfo"), tmp_path)
    data = yaml.safe_load((SHARED / "personinfo" / "data.yaml").read_text(encoding="utf-8"))
    found = made.Container.model_validate(data)
    again = made.Container.model_validate_json(found.model_dump_json())
    assert again == found
    assert len(found.persons) == len(data["persons"])


def test_objects_of_a_list_differ_in_their_keys(tmp_path):
    keys = {"unique_keys": {"place": ("row", "seat")}}
    seat = class_("Seat", slot("id", identifier=True, required=True), slot("row"), slot("seat"), **keys)
    hall = class_("Hall", slot("seats", "Seat", multivalued=True, inlined=True, inlined_as_list=True))
    made = imported(graph(seat, hall), tmp_path)
    first = {"id": "1", "row": "A", "seat": "1"}
    assert refused(made.Hall, {"seats": [first, {"id": "2", "row": "A", "seat": "1"}]})
    assert refused(made.Hall, {"seats": [first, {"id": "1", "row": "A", "seat": "2"}]})
    assert not refused(made.Hall, {"seats": [first, {"id": "2", "row": "A", "seat": "2"}, {"id": "3"}, {"id": "4"}]})


@pytest.mark.parametrize("value", ["1.5", True, None])
def test_numbers_are_not_guessed_from_other_values(tmp_path, value):
    made = imported(graph(class_("Book", slot("weight", "float"), slot("pages", "integer"))), tmp_path)
    assert refused(made.Book, {"weight": value}) == (value is not None)
    assert refused(made.Book, {"pages": value}) == (value is not None)


def test_addresses_have_no_spaces(tmp_path):
    made = imported(graph(class_("Book", slot("page", "uri"))), tmp_path)
    assert not refused(made.Book, {"page": "https://data.example/1"})
    assert refused(made.Book, {"page": "X 1"})
