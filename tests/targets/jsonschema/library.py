"""The information model of a library, written by hand: everything that the schemas must cope with."""

from sporbar.graph import (
    Class,
    Enum,
    Graph,
    InformationModel,
    Link,
    Metamodel,
    Node,
    Origin,
    Record,
    Schema,
    Slot,
    Type,
)
from sporbar.graph.information import PermissibleValue
from sporbar.text import Span

PATH = "model/information/bibliotek.yaml"
HOSTILE = 'Tekst med """, */, {{ x }}, <script>alert(1)</script>, \\ og \n# ny linje\u2028og "citat"'


def span(line):
    return Span(PATH, line, 1, line, 9)


def slot(name, owner, range_name="string", **given):
    about = {
        "any_of": (), "title": "", "description": "", "required": False, "multivalued": False, "identifier": False,
        "inlined": False, "inlined_as_list": False, "pattern": "", "minimum": "", "maximum": "", "unit": "",
        "equals": "", "ifabsent": "", "annotations": {}, "span": span(10),
    }  # fmt: skip
    return Slot(name=name, owner=owner, range=range_name, **(about | given))


def class_of(name, *slots, ancestors=(), **given):
    about = {
        "title": name.lower(), "description": "", "is_a": ancestors[0] if ancestors else "", "mixins": (),
        "abstract": False, "mixin": False, "tree_root": False, "unique_keys": {}, "annotations": {}, "uri": "",
        "package": "bibliotek", "span": span(5),
    }  # fmt: skip
    return Class(name=name, ancestors=ancestors, slots={each.name: each for each in slots}, **(about | given))


def type_of(name, base, **given):
    about = {"title": "", "description": "", "pattern": "", "minimum": "", "maximum": "", "uri": ""}
    return Type(name=name, base=base, package="bibliotek", span=span(2), **(about | given))


def enum_of(name, *values):
    made = {value: PermissibleValue(value, f"titel på {value}", "", "", span(3)) for value in values}
    return Enum(name, name.lower(), "", made, {}, "bibliotek", span(3))


def model_of(*classes, enums=(), types=()):
    children = {}
    for each in classes:
        for parent in (each.is_a, *each.mixins):
            if parent:
                children[parent] = (*children.get(parent, ()), each.name)
    schema = Schema(
        "bibliotek", "https://eksempel.dk/bibliotek", "Bibliotekets model", "Alt om udlån", "1.0.0", PATH, {}, "bib",
        (), {}, span(1),
    )  # fmt: skip
    return InformationModel(
        {"bibliotek": schema},
        {each.name: each for each in classes},
        {each.name: each for each in enums},
        {each.name: each for each in types},
        children,
    )


def graph_of(model, links=(), extra=()):
    workspace = {
        "title": "Biblioteket", "version": "2.1.0", "status": "godkendt", "namespace": "https://eksempel.dk/bib#",
        "reference_date": "2015-03-01", "description": "Om [[BEG-lån|lån]] af bøger", "responsible": "Biblioteket",
    }  # fmt: skip
    nodes = [Node(PATH, "class", name, ({"title": name}, {}, (5, 1, 5, 9))) for name in model.classes]
    nodes += [
        Node(PATH, "attribute", each.node_id, ({"title": each.name}, {}, (10, 1, 10, 9)))
        for found in model.classes.values()
        for each in found.slots.values()
    ]
    nodes += [Node(PATH, "enum", name, ({"title": name}, {}, (3, 1, 3, 9))) for name in model.enums]
    nodes += extra
    made = tuple(Link(source, target, name, Origin.DECLARED, span(1)) for source, name, target in links)
    packed = (workspace, {}, (1, 1, 1, 1))
    metamodel = Metamodel({}, {}, {}, {}, {}, {}, {})
    return Graph(Record("model/sporbar.yaml", packed), metamodel, {each.id: each for each in nodes}, made, model)


def node(node_id, kind, **fields):
    return Node("model/a.yaml", kind, node_id, ({"title": f"Om {node_id}"} | fields, {}, (3, 1, 3, 2)))


def identifier(owner):
    return slot("id", "Objekt", "Uuid", identifier=True, required=True, annotations={"example": ID})


ID = "3b241101-e2bb-4255-8caf-4136c566a962"
PRIVATE = {"personal_data": "CivilRegistrationNumberData"}

LIBRARY = model_of(
    class_of("Objekt", identifier("Objekt"), abstract=True),
    class_of(
        "Låner",
        slot("cprNummer", "Låner", "CprNummer", identifier=True, required=True,
             annotations=PRIVATE | {"example": "0101701234"}),
        slot("navn", "Låner", required=True, description=HOSTILE, annotations={"example": "Ida"}),
        slot("helbred", "Låner", "Lånetype", annotations={"personal_data": "SensitivePersonalData"}),
        annotations={"resource": "laanere"},
    ),
    class_of(
        "Udlån",
        identifier("Udlån"),
        slot("låner", "Udlån", "Låner", required=True, title="låner"),
        slot("type", "Udlån", "Lånetype", required=True, annotations={"example": "dag"}),
        slot("frist", "Udlån", "date", required=True, title="frist", annotations={"example": "2015-03-14"}),
        slot("gebyr", "Udlån", "Beloeb", minimum="0", unit="kr",
             annotations={"scale": 2, "example": "12.50", "rule": "Regnes efter [[B-001]]."}),
        slot("fornyelser", "Udlån", "integer", minimum="0", maximum="3", ifabsent="int(0)"),
        slot("materialer", "Udlån", "Materiale", inlined=True, inlined_as_list=True, multivalued=True, required=True,
             minimum_count=1, maximum_count=2),
        slot("noter", "Udlån", "Note", inlined=True, multivalued=True),
        slot("mærker", "Udlån", "Mærke", inlined=True, multivalued=True),
        ancestors=("Objekt",),
        annotations={"resource": "/udlån/", "history": "bitemporal"},
    ),
    class_of("Materiale", slot("art", "Materiale", designates_type=True), slot("titel", "Materiale"), abstract=True),
    class_of("Bog", slot("art", "Materiale", designates_type=True), slot("titel", "Materiale"),
             slot("sider", "Bog", "integer", required=True, annotations={"example": "250"}), ancestors=("Materiale",)),
    class_of("Film", slot("art", "Materiale", designates_type=True), slot("titel", "Materiale"),
             slot("minutter", "Film", "integer", required=True), ancestors=("Materiale",)),
    class_of("Note", slot("nr", "Note", identifier=True, required=True, pattern="^N[0-9]+$"),
             slot("tekst", "Note", required=True), slot("dato", "Note", "date")),
    class_of("Mærke", slot("navn", "Mærke", identifier=True, required=True), slot("vægt", "Mærke", "integer"),
             slot("af", "Mærke")),
    class_of("Samling", slot("udlån", "Samling", "Udlån", inlined=True, inlined_as_list=True, multivalued=True),
             slot("kilde", "Samling", "", any_of=("integer", "Lånetype")), tree_root=True),
    enums=(enum_of("Lånetype", "dag", "uge", "1e3"),),
    types=(type_of("Uuid", "string", pattern="^[0-9a-f-]{36}$"), type_of("CprNummer", "string", pattern="^[0-9]{10}$"),
           type_of("Beloeb", "decimal")),
)  # fmt: skip

LINKS = [
    ("Udlån", "concept", "BEG-lån"),
    ("Udlån", "law", "BIB § 1"),
    ("Udlån.frist", "law", "BIB § 1, stk. 2"),
    ("K-0002", "classes", "Udlån"),
    ("K-0001", "classes", "Udlån"),
    ("K-0001", "classes", "Udlån.frist"),
]


def library():
    extra = [
        node("BEG-lån", "concept", title="lån", definition="aftale om brug i en periode"),
        node("BIB § 1", "provision"),
        node("BIB § 1, stk. 2", "provision"),
        node("K-0001", "requirement"),
        node("K-0002", "requirement"),
    ]
    return graph_of(LIBRARY, LINKS, extra)
