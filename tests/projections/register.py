"""A small register of trees with history, tenants and persons, for what databases do about them."""

from tests.projections.handmade import class_, graph, slot

CONFIDENTIAL = "FORTROLIGE_PERSONOPLYSNINGER"
SENSITIVE = "FOELSOMME_PERSONOPLYSNINGER"
BITEMPORAL = {"history": "bitemporal", "tenancy": "authority", "sensitivity": CONFIDENTIAL}


def register():
    """Owners and their trees, both with versions; visits without; species with effect only; parks with nothing."""
    return graph(*elements(), workspace={"namespace": "https://data.example/register/"})


def identifier():
    return slot("id", identifier=True, required=True)


def authority():
    return slot("authority", required=True)


def elements():
    return (
        class_(
            "Owner",
            identifier(),
            authority(),
            slot("number", required=True, annotations={"personal_data": "CivilRegistrationNumberData"}),
            slot("born", "date", annotations={"personal_data": "GeneralPersonalData"}),
            slot("illness", annotations={"personal_data": "SensitivePersonalData"}),
            annotations=BITEMPORAL,
        ),
        class_("Forester", slot("licence", required=True), is_a="Owner", annotations=BITEMPORAL),
        class_(
            "Tree",
            identifier(),
            authority(),
            slot("code", required=True),
            slot("owner", "Owner"),
            slot("species", "Species"),
            slot("names", multivalued=True),
            slot("neighbours", "Tree", multivalued=True),
            slot("measurements", "Measurement", multivalued=True, inlined=True, inlined_as_list=True),
            unique_keys={"code": ("authority", "code")},
            annotations=BITEMPORAL,
        ),
        class_("Measurement", slot("height", "integer", required=True)),
        class_(
            "Visit",
            identifier(),
            authority(),
            slot("tree", "Tree", required=True),
            slot("remark", annotations={"sensitivity": SENSITIVE}),
            slot("photos", multivalued=True),
            annotations={"history": "none", "tenancy": "authority", "sensitivity": CONFIDENTIAL},
        ),
        class_("Species", identifier(), slot("price", "integer"), annotations={"history": "virkning"}),
        class_("Park", slot("name", required=True), annotations={"history": "bitemporal"}),
    )
