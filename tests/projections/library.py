"""A small model of a library that has one of everything that tables and classes must cope with."""

from tests.projections.handmade import class_, enum, graph, slot, type_

ISBN = "^[0-9]{9}[0-9X]$"


def library(**options):
    """Loans, books and people; options are those of `graph`."""
    return graph(*elements(), **options)


def elements():
    return (
        type_("Isbn", pattern=ISBN),
        type_("Amount", "decimal", minimum="0"),
        enum("Shelf", ("open", "Åben hylde", "Til at gå til"), "closed", "25%"),
        enum("Category", "fiction", "fact"),
        enum("Dynamic"),
        class_("Thing", slot("id", identifier=True, required=True, pattern="^[A-Z]-[0-9]+$"), abstract=True),
        class_("HasNotes", slot("notes", multivalued=True, pattern="^.{1,300}$"), mixin=True),
        class_(
            "Person",
            slot("navn", required=True, title="Navn", description="hvad personen hedder"),
            slot("født", "date", minimum="1850-01-01"),
            slot("guardian", "Person"),
            slot("kind"),
            is_a="Thing",
            mixins=("HasNotes",),
        ),
        class_(
            "Borrower",
            slot("address", "Address", inlined=True),
            slot("active", "boolean", ifabsent="true", required=True),
            slot("favourites", "Book", multivalued=True),
            slot("kind", required=True, pattern="^(adult|child)$"),
            is_a="Person",
            unique_keys={"name": ("address", "active")},
        ),
        class_("Employee", slot("branch", "Branch", required=True), is_a="Person"),
        class_("Branch", slot("manager", "Employee", required=True), slot("opening", "time"), is_a="Thing"),
        class_("Address", slot("street"), slot("lines", "Line", multivalued=True, inlined=True, inlined_as_list=True)),
        class_("Line", slot("text", required=True)),
        class_("Item", slot("title", required=True), slot("price", "Amount"), abstract=True),
        class_(
            "Book",
            slot("isbn", "Isbn", identifier=True, required=True),
            slot("shelf", "Shelf", ifabsent="Shelf(open)"),
            slot("pages", "integer", minimum="1", maximum="5000"),
            slot("weight", "float", minimum="0.5"),
            slot("rating", "decimal", annotations={"scale": 4}),
            slot("class"),
            slot("copies", "Copy", multivalued=True, inlined=True, inlined_as_list=True),
            slot("categories", "Category", multivalued=True, required=True),
            slot("language", equals="da"),
            slot("extra", "Anything"),
            is_a="Item",
            unique_keys={"title": ("title", "language")},
        ),
        class_("Journal", slot("issn", identifier=True, required=True), slot("volume", "integer"), is_a="Item"),
        class_("Copy", slot("barcode", required=True), slot("bought", "datetime")),
        class_(
            "Loan",
            slot("borrower", "Borrower", required=True),
            slot("item", "Item", required=True),
            slot("by", any_of=("Borrower", "Employee")),
            slot("reference", any_of=("string", "integer")),
            slot("shelf", any_of=("Shelf", "Category")),
            slot("from", "date", required=True),
            slot("source", "Dynamic"),
            slot("number", "integer"),
            slot("code", pattern="^(?!0)[0-9]+$"),
            slot("fee", "decimal", ifabsent="decimal(1.50)"),
            slot("renewals", "integer", ifabsent="int(0)"),
            slot("due", "date", ifabsent="date(2024-02-29)"),
            slot("free", pattern=r"^(?=.*\bx\b).*$"),
        ),
        class_("Anything", uri="linkml:Any"),
    )
