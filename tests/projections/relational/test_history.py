from tests.projections.handmade import class_, graph, slot
from tests.projections.library import library
from tests.projections.register import register

from sporbar.projections.relational import Engine, Link, Reason, Role, TableKind, relational
from sporbar.projections.relational.statements import statements_of


def tables(made=None):
    return {table.name: table for table in relational(made or register()).tables}


def keys(table):
    return {(key.column, key.table, key.target) for key in table.foreign_keys}


def test_a_class_with_history_has_rows_of_versions_and_a_table_of_objects():
    tree = tables()["tree"]
    assert tree.primary_key == ("raekke",)
    assert tree.identity == "tree_objekt"
    assert [column.name for column in tree.columns][:7] == [
        "raekke",
        "id",
        "virkning_fra",
        "virkning_til",
        "registrering_fra",
        "registrering_til",
        "registreringsaktoer",
    ]
    assert ("id", "tree_objekt", "id") in keys(tree)


def test_effect_alone_has_two_times():
    roles = [column.role for column in tables()["species"].columns]
    assert Role.EFFECT_FROM in roles
    assert Role.REGISTERED_FROM not in roles


def test_references_point_to_objects_and_parts_to_versions():
    found = tables()
    assert ("tree_id", "tree_objekt", "id") in keys(found["visit"])
    assert ("owner_id", "owner_objekt", "id") in keys(found["tree"])
    assert keys(found["tree_names"]) == {("tree_raekke", "tree", "raekke")}
    assert keys(found["measurement"]) == {("tree_raekke", "tree", "raekke")}
    assert keys(found["tree_neighbours"]) == {("tree_raekke", "tree", "raekke"), ("tree_id", "tree_objekt", "id")}


def test_a_part_with_an_identifier_belongs_to_the_object():
    made = graph(
        class_(
            "Tree",
            slot("id", identifier=True, required=True),
            slot("nests", "Nest", multivalued=True, inlined=True, inlined_as_list=True),
            annotations={"history": "bitemporal"},
        ),
        class_("Nest", slot("id", identifier=True, required=True)),
    )
    nest = tables(made)["nest"]
    assert keys(nest) == {("tree_id", "tree_objekt", "id")}
    assert not nest.frozen


def test_a_subclass_shares_the_version_of_its_superclass():
    forester = tables()["forester"]
    assert keys(forester) == {("raekke", "owner", "raekke")}
    assert forester.frozen
    assert not forester.identity


def test_a_reference_to_a_subclass_with_history_is_noted_as_weaker():
    made = graph(
        class_("Owner", slot("id", identifier=True, required=True), annotations={"history": "bitemporal"}),
        class_("Forester", slot("licence"), is_a="Owner"),
        class_("Visit", slot("by", "Forester")),
    )
    found = relational(made)
    assert ("by_id", "owner_objekt", "id") in keys(tables(made)["visit"])
    assert [each.reason for each in found.omissions] == [Reason.WEAKER_REFERENCE]


def test_history_without_an_identifier_is_noted():
    found = relational(register())
    assert [(each.element, each.reason) for each in found.omissions if each.reason == Reason.HISTORY] == [
        ("Park", Reason.HISTORY)
    ]
    assert not tables()["park"].history


def test_unique_keys_hold_at_the_same_time_only():
    tree = tables()["tree"]
    assert tree.uniques == ()
    assert [overlap.columns for overlap in tree.overlaps] == [("id",), ("authority", "code")]
    assert {overlap.current for overlap in tree.overlaps} == {"registrering_til"}


def test_attributes_with_the_names_of_times_keep_them():
    slots = (slot("id", identifier=True, required=True), slot("virkning_fra", "date"), slot("raekke"))
    tree = tables(graph(class_("Tree", *slots, annotations={"history": "bitemporal"})))["tree"]
    names = [column.name for column in tree.columns]
    assert len(set(names)) == len(names)
    assert tree.column("virkning_fra").role == Role.VALUE
    assert tree.role(Role.EFFECT_FROM).startswith("virkning_fra_")
    assert tree.primary_key[0].startswith("raekke_")


def test_every_name_is_short_and_its_own():
    long = "Registered" * 9
    slots = (slot("id", identifier=True, required=True), slot("authority", required=True), slot("x", multivalued=True))
    about = {"history": "bitemporal", "tenancy": "authority", "sensitivity": "VIP_SAGER"}
    found = relational(graph(class_(long, *slots, annotations=about), class_(f"{long}Objekt", slot("y"))))
    names = [name for table in found.tables for name in (table.name, *table.asides.values())]
    assert len(set(names)) == len(names)
    assert all(len(name.encode()) <= 63 for name in names)


def test_a_model_that_asks_for_nothing_gets_no_statements():
    assert statements_of(relational(library())) == ()


def test_tables_of_objects_come_before_their_versions_and_have_a_comment_of_their_own():
    found = relational(register()).tables
    names = [table.name for table in found]
    assert names.index("tree_objekt") < names.index("tree")
    assert [table.name for table in found if table.kind == TableKind.IDENTITIES] == [
        "owner_objekt",
        "tree_objekt",
        "species_objekt",
    ]


def test_the_tenant_of_an_object_stands_beside_its_identity():
    found = tables()
    assert found["tree_objekt"].tenant == "authority"
    assert found["tree"].setting == "app.authority"
    assert [key.link for key in found["tree"].foreign_keys if key.table == "tree_objekt"] == [Link.VERSION]


def test_an_attribute_of_tenancy_that_is_not_there_is_noted():
    found = relational(graph(class_("Tree", slot("x"), annotations={"tenancy": "owner"})))
    assert [each.reason for each in found.omissions] == [Reason.TENANCY]


def test_sqlite_gets_no_policies_or_grants():
    texts = [each.text for each in statements_of(relational(register())) if each.engine == Engine.SQLITE]
    assert texts
    assert all(text.startswith(("CREATE TRIGGER", "CREATE VIEW")) for text in texts)
