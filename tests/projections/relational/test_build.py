import pytest
from tests.projections.handmade import REAL, class_, enum, graph, real_graph, slot, type_
from tests.projections.library import library

from sporbar.projections.relational import (
    CheckKind,
    ColumnType,
    Link,
    Primitive,
    Reason,
    Role,
    TableKind,
    relational,
)


@pytest.fixture(scope="module")
def found():
    return relational(library())


def table(found, name):
    return next(table for table in found.tables if table.name == name)


def key(table, column):
    return next(key for key in table.foreign_keys if key.column == column)


def checks(table, column):
    return {check.kind: check.values for check in table.checks if check.columns == (column,)}


def omitted(found, element):
    return {omission.reason for omission in found.omissions if omission.element == element}


def test_only_concrete_classes_are_tables(found):
    objects = {table.class_name for table in found.tables if table.kind == TableKind.OBJECTS}
    assert objects == {
        *("Person", "Borrower", "Employee", "Branch", "Address", "Line", "Book", "Journal", "Copy", "Loan"),
    }


def test_a_concrete_superclass_is_joined_by_key_and_an_abstract_one_is_folded_in(found):
    borrower = table(found, "borrower")
    assert borrower.parent == "person"
    assert key(borrower, "id").link == Link.PARENT
    assert key(borrower, "id").cascades
    assert "navn" not in [column.name for column in borrower.columns]
    assert [column.name for column in table(found, "journal").columns] == ["title", "price", "issn", "volume"] or {
        column.name for column in table(found, "journal").columns
    } == {"title", "price", "issn", "volume"}


def test_the_root_of_a_hierarchy_says_which_class_a_row_is(found):
    person = table(found, "person")
    assert person.discriminator == "class_name"
    assert checks(person, "class_name")[CheckKind.ONE_OF] == ("Person", "Borrower", "Employee")
    assert table(found, "book").discriminator == ""


def test_an_attribute_that_names_the_class_tells_the_rows_of_a_hierarchy_apart():
    animal = class_("Animal", slot("kind", designates_type=True))
    found = relational(graph(animal, class_("Dog", slot("name", required=True), is_a="Animal")))
    root = table(found, "animal")
    assert root.discriminator == "kind"
    assert checks(root, "kind") == {CheckKind.ONE_OF: ("Animal", "Dog")}
    assert not root.column("kind").nullable
    assert [column.name for column in root.columns] == ["id", "kind"]


def test_types_go_through_their_root_primitive_and_amounts_are_exact(found):
    types = {column.name: column.type for column in table(found, "book").columns}
    assert types["price"] == ColumnType(Primitive.DECIMAL, 2)
    assert types["rating"] == ColumnType(Primitive.DECIMAL, 4)
    assert types["pages"].primitive == Primitive.INTEGER
    assert types["weight"].primitive == Primitive.FLOAT
    assert types["isbn"].primitive == Primitive.TEXT
    assert types["extra"].primitive == Primitive.JSON


def test_constraints_of_type_and_attribute_both_hold(found):
    book = table(found, "book")
    assert checks(book, "price")[CheckKind.AT_LEAST] == (0,)
    assert checks(book, "pages")[CheckKind.AT_LEAST] == (1,)
    assert checks(book, "pages")[CheckKind.AT_MOST] == (5000,)
    assert checks(book, "isbn")[CheckKind.MATCHES] == ("^[0-9]{9}[0-9X]$",)
    assert checks(book, "language")[CheckKind.EQUALS] == ("da",)
    assert checks(book, "shelf")[CheckKind.ONE_OF] == ("open", "closed", "25%")


def test_a_value_that_is_given_when_none_is_becomes_the_default(found):
    assert table(found, "book").column("shelf").default == "open"
    assert table(found, "borrower").column("active").default is True


def test_values_references_and_parts_in_lists_are_stored_each_in_their_way(found):
    notes, favourites, copy = table(found, "person_notes"), table(found, "borrower_favourites"), table(found, "copy")
    assert notes.kind == TableKind.VALUES
    assert notes.primary_key == ("person_id", "position")
    assert favourites.kind == TableKind.REFERENCES
    assert favourites.primary_key == ("borrower_id", "book_isbn")
    assert copy.column("book_isbn").role == Role.OWNER
    assert not copy.column("book_isbn").nullable
    assert key(copy, "book_isbn").cascades
    assert not copy.column("position").nullable


def test_every_foreign_key_starts_an_index_or_a_key(found):
    for each in found.tables:
        first = {each.primary_key[0], *(named.columns[0] for named in (*each.indexes, *each.uniques))}
        assert {foreign.column for foreign in each.foreign_keys} <= first


def test_a_reference_to_objects_in_a_few_tables_has_a_key_to_each_and_one_is_filled(found):
    loan = table(found, "loan")
    assert key(loan, "item_book_isbn").table == "book"
    assert key(loan, "item_journal_issn").table == "journal"
    exactly = [check.columns for check in loan.checks if check.kind == CheckKind.EXACTLY_ONE]
    assert exactly == [("item_book_isbn", "item_journal_issn")]
    assert omitted(found, "Loan.item") == set()


def test_a_list_of_objects_in_a_few_tables_has_a_key_to_each():
    kinds = [class_(name, slot("id", identifier=True)) for name in ("Cat", "Dog")]
    farm = class_("Farm", slot("animals", any_of=("Cat", "Dog"), multivalued=True))
    found = table(relational(graph(*kinds, farm)), "farm_animals")
    assert found.primary_key == ("farm_id", "position")
    assert [check.columns for check in found.checks if check.kind == CheckKind.EXACTLY_ONE] == [("cat_id", "dog_id")]


def test_a_reference_to_objects_in_many_tables_is_text_that_is_not_empty():
    kinds = [class_(f"Item{number}", slot("id", identifier=True), is_a="Item") for number in range(5)]
    loan = class_("Loan", slot("item", "Item", required=True), slot("others", "Item", multivalued=True))
    found = relational(graph(class_("Item", abstract=True), *kinds, loan))
    assert CheckKind.NOT_EMPTY in checks(table(found, "loan"), "item")
    assert CheckKind.NOT_EMPTY in checks(table(found, "loan_others"), "value")
    assert omitted(found, "Loan.item") == {Reason.NO_COMMON_TABLE}


def test_a_reference_to_classes_of_one_hierarchy_points_to_what_they_share(found):
    assert key(table(found, "loan"), "by_id").table == "person"
    assert omitted(found, "Loan.by") == {Reason.WEAKER_REFERENCE}


def test_a_reference_to_an_abstract_class_with_one_concrete_class_is_a_key():
    book = class_("Book", is_a="Item")
    item = class_("Item", slot("id", identifier=True), abstract=True)
    found = relational(graph(item, book, class_("Loan", slot("item", "Item"))))
    assert key(table(found, "loan"), "item_id").table == "book"
    assert found.omissions == ()


def test_what_a_subclass_demands_more_holds_for_its_rows_only(found):
    person = table(found, "person")
    guarded = {check.kind: check for check in person.checks if check.columns == ("kind",)}
    assert guarded[CheckKind.PRESENT].classes == ("Borrower",)
    assert guarded[CheckKind.MATCHES].classes == ("Borrower",)
    assert guarded[CheckKind.PRESENT].discriminator == "class_name"
    assert person.column("kind").nullable


def test_mixed_ranges_are_text_and_enumerations_together_are_one_list(found):
    loan = table(found, "loan")
    assert loan.column("reference").type.primitive == Primitive.TEXT
    assert omitted(found, "Loan.reference") == {Reason.MIXED_RANGE}
    assert checks(loan, "shelf")[CheckKind.ONE_OF] == ("open", "closed", "25%", "fiction", "fact")
    assert checks(loan, "source") == {}


def test_a_circle_of_tables_is_closed_by_deferred_keys(found):
    deferred = [key.name for table in found.tables for key in table.foreign_keys if key.deferred]
    assert len(deferred) == 1
    assert table(found, "person").name == "person"


def test_a_class_without_identifier_gets_a_key_that_hits_no_attribute():
    found = relational(graph(class_("Note", slot("id"), slot("text"))))
    note = table(found, "note")
    assert note.primary_key[0] != "id"
    assert note.column("id").role == Role.VALUE
    assert note.column(note.primary_key[0]).role == Role.SURROGATE


def test_unique_keys_that_do_not_fit_in_one_table_are_told(found):
    assert [unique.columns for unique in table(found, "book").uniques] == [("title", "language")]
    assert [unique.columns for unique in table(found, "borrower").uniques] == [("address_id", "active")]
    child = class_("Child", slot("b"), is_a="Parent", unique_keys={"both": ("a", "b")})
    found = relational(graph(class_("Parent", slot("a")), child))
    assert omitted(found, "Child") == {Reason.UNIQUE_KEY}


def test_a_part_with_two_kinds_of_owner_has_exactly_one_of_them():
    line = class_("Line", slot("text"))
    owners = [class_(name, slot("lines", "Line", multivalued=True, inlined=True)) for name in ("Page", "Label")]
    found = table(relational(graph(line, *owners)), "line")
    assert found.column("page_id").nullable
    assert [check.columns for check in found.checks if check.kind == CheckKind.EXACTLY_ONE] == [("page_id", "label_id")]


def test_embedded_objects_with_an_identifier_belong_to_their_owner_too():
    line = class_("Line", slot("id", identifier=True))
    page = class_("Page", slot("lines", "Line", multivalued=True, inlined=True), slot("first", "Line"))
    found = table(relational(graph(line, page)), "line")
    assert not found.column("page_id").nullable
    standing = relational(graph(class_("Line", slot("id", identifier=True), annotations={"resource": "lines"}), page))
    assert table(standing, "line").column("page_id").nullable


def test_a_document_lists_objects_that_have_a_key_without_owning_them():
    line = class_("Line", slot("id", identifier=True))
    page = class_("Page", slot("lines", "Line", multivalued=True, inlined=True), tree_root=True)
    found = relational(graph(line, page))
    assert table(found, "page_lines").kind == TableKind.REFERENCES
    assert [column.name for column in table(found, "line").columns] == ["id"]


def test_a_part_that_may_stand_alone_need_not_have_an_owner():
    node = class_("Node", slot("children", "Node", multivalued=True, inlined=True))
    assert table(relational(graph(node)), "node").column("node_id").nullable
    line = class_("Line", slot("text"))
    page = class_("Page", slot("first", "Line", inlined=True), slot("lines", "Line", multivalued=True, inlined=True))
    assert table(relational(graph(line, page)), "line").column("page_id").nullable


def test_an_identifier_that_only_a_subclass_has_is_unique_beside_the_key():
    child = class_("Child", slot("code", identifier=True, required=True), is_a="Parent")
    found = table(relational(graph(class_("Parent", slot("a")), child)), "child")
    assert found.primary_key == ("id",)
    assert [unique.columns for unique in found.uniques] == [("code",)]
    assert not found.column("code").nullable


def test_names_that_become_the_same_stay_two_tables_and_two_columns():
    found = relational(graph(class_("my class", slot("a b"), slot("aB")), class_("MyClass")))
    assert len({table.name for table in found.tables}) == 2
    first = found.tables[0]
    assert len([column for column in first.columns if column.role == Role.VALUE]) == 2


def test_long_names_are_cut_to_63_bytes_and_stay_apart():
    long = "AVeryLongName" * 8
    found = relational(graph(class_(long + "A", slot(long + "b"), slot(long + "c")), class_(long + "B")))
    names = [table.name for table in found.tables] + [column.name for table in found.tables for column in table.columns]
    assert all(len(name.encode()) <= 63 for name in names)
    assert len({column.name for column in found.tables[0].columns}) == len(found.tables[0].columns)


def test_a_bound_that_is_no_value_of_its_type_is_told():
    found = relational(graph(class_("Book", slot("bought", "datetime", minimum="2014"), slot("title", minimum="3"))))
    assert omitted(found, "Book.bought") == {Reason.BOUND}
    assert omitted(found, "Book.title") == {Reason.BOUND}


def test_a_pattern_that_only_one_database_can_judge_is_told_for_the_other(found):
    email = relational(graph(class_("Person", slot("email", pattern=r"^\S+@\S+$"))))
    assert [omission.engines for omission in email.omissions] == [("sqlite",)]
    assert [omission.engines for omission in found.omissions if omission.element == "Loan.free"] == [
        ("postgresql", "sqlite")
    ]


def test_columns_know_their_law_and_requirements():
    book = class_("Book", slot("title"))
    about = {"law": {"Book.title": ["LAW § 1"]}, "requirements": {"Book.title": ["K-0001", "K-0002"]}}
    column = table(relational(graph(book, **about)), "book").column("title")
    assert column.provenance.laws == ("LAW § 1",)
    assert column.provenance.requirements == ("K-0001", "K-0002")
    assert column.provenance.place == "model/library.yaml:7"


def test_an_enumeration_without_values_allows_any_text():
    found = relational(graph(enum("Dynamic"), type_("Code"), class_("Book", slot("code", "Dynamic"))))
    assert table(found, "book").checks == ()


@pytest.mark.parametrize("name", REAL)
def test_names_in_real_models_are_short_and_unique(name):
    found = relational(real_graph(name))
    named = [table.primary_key_name for table in found.tables]
    for each in found.tables:
        named += [entry.name for entry in (*each.foreign_keys, *each.uniques, *each.indexes, *each.checks)]
        columns = [column.name for column in each.columns]
        assert len(set(columns)) == len(columns)
        assert all(len(column.encode()) <= 63 for column in columns)
    names = [*named, *(table.name for table in found.tables)]
    assert len(set(names)) == len(names)
    assert all(len(found_name.encode()) <= 63 for found_name in names)
