"""Every label that the tool itself prints into a publication, in Danish and English: the one table."""

from collections.abc import Mapping

from sporbar.emit.label import Label
from sporbar.emit.site_labels import SITE_LABELS

LABELS: Mapping[str, Label] = {
    # Words of every publication
    "specification": Label("Specifikation", "Specification"),
    "version": Label("Version", "Version"),
    "status": Label("Status", "Status"),
    "yes": Label("ja", "yes"),
    "no": Label("nej", "no"),
    "none": Label("Ingen", "None"),
    "element": Label("Element", "Element"),
    "relation": Label("Relation", "Relation"),
    "kind": Label("Type", "Kind"),
    "count": Label("Antal", "Number"),
    "open_questions": Label("Åbne spørgsmål", "Open questions"),
    "in_force": Label("Gælder", "In force"),
    "always": Label("altid", "always"),
    "from": Label("fra {first}", "from {first}"),
    "until": Label("til og med {last}", "until {last}"),
    "defined_in": Label("Defineret i", "Defined in"),
    # The red thread
    "thread_title": Label("Den røde tråd: {title}", "The red thread: {title}"),
    "thread_law": Label("Lov", "Law"),
    "thread_meaning": Label("Begreb og mål", "Concept and goal"),
    "thread_information": Label("Information", "Information"),
    "thread_rule": Label("Regel", "Rule"),
    "thread_requirement": Label("Krav", "Requirement"),
    "thread_course": Label("Use case og proces", "Use case and process"),
    "thread_artefact": Label("Artefakt", "Artefact"),
    "thread_more": Label("og {number} flere", "and {number} more"),
    "thread_up": Label("Opstrøms", "Upstream"),
    "thread_down": Label("Nedstrøms", "Downstream"),
    # The API
    "api_version": Label("{title}, version {version}", "{title}, version {version}"),
    "api_list": Label("Hent en liste: {title}", "List: {title}"),
    "api_create": Label("Opret: {title}", "Create: {title}"),
    "api_read": Label("Hent: {title}", "Read: {title}"),
    "api_replace": Label("Erstat: {title}", "Replace: {title}"),
    "api_search": Label("Søg: {title}", "Search: {title}"),
    "api_search_why": Label(
        "Søgningen har sine værdier i indholdet, fordi personnumre og følsomme oplysninger aldrig må stå i en adresse.",
        "The search has its values in the body, because civil registration numbers and sensitive data must never stand "
        "in an address.",
    ),
    "api_definition": Label("Definition: {text}", "Definition: {text}"),
    "api_law": Label("Lovgrundlag: {text}", "Legal basis: {text}"),
    "api_key": Label("Nøglen til det enkelte objekt.", "The key of the single object."),
    "api_id": Label("Id, som serveren tildeler.", "Id that the server assigns."),
    "api_page": Label("Side af listen: {title}", "Page of the list: {title}"),
    "api_page_items": Label("Objekterne på siden, i fast rækkefølge.", "The objects of the page, in a stable order."),
    "api_page_after": Label(
        "Markøren til næste side; udeladt på den sidste.", "The cursor of the next page; left out on the last."
    ),
    "api_after": Label("Markøren fra den forrige side.", "The cursor of the previous page."),
    "api_limit": Label("Antal objekter på siden, højst 100.", "Number of objects of the page, at most 100."),
    "api_first": Label("Første dag eller tidspunkt, som skal med: {title}", "First day or time to include: {title}"),
    "api_last": Label("Sidste dag eller tidspunkt, som skal med: {title}", "Last day or time to include: {title}"),
    "api_equal": Label("Kun objekter med denne værdi: {title}", "Only objects with this value: {title}"),
    "api_effect_time": Label(
        "Dagen, hvis gældende oplysninger ønskes; i dag, når den udelades.",
        "The day whose data in effect are wanted; today when left out.",
    ),
    "api_registration_time": Label(
        "Tidspunktet, hvis registrerede oplysninger ønskes; nu, når det udelades.",
        "The time whose registered data are wanted; now when left out.",
    ),
    "api_idempotency": Label(
        "Nøgle, som klienten vælger: Samme nøgle og indhold inden for 24 timer giver samme svar uden at oprette igen.",
        "Key chosen by the client: the same key and body within 24 hours give the same answer and create nothing.",
    ),
    "api_if_match": Label(
        "Den version (ETag), som ændringen bygger på.", "The version (ETag) that the change is based on."
    ),
    "api_if_none_match": Label("Den version (ETag), som klienten har.", "The version (ETag) that the client has."),
    "api_etag": Label("Objektets version.", "The version of the object."),
    "api_location": Label("Adressen på det nye objekt.", "The address of the new object."),
    "api_link": Label("Adressen på næste side, rel=next.", "The address of the next page, rel=next."),
    "api_ok": Label("Svaret.", "The answer."),
    "api_created": Label("Objektet er oprettet.", "The object is created."),
    "api_not_modified": Label("Klienten har den nyeste version.", "The client has the newest version."),
    "api_allow": Label("De metoder, som adressen har.", "The methods that the address has."),
    "api_echo_effect": Label("Dagen, som svaret gælder for.", "The day that the answer holds for."),
    "api_echo_registration": Label("Tidspunktet, som svaret gælder for.", "The time that the answer holds for."),
    "api_effect_from": Label(
        "Første dag, hvor ændringen har virkning; i dag, når den udelades.",
        "First day on which the change is in effect; today when left out.",
    ),
    "api_effect_to": Label(
        "Dagen, hvor ændringen ikke længere har virkning; ingen slutning, når den udelades.",
        "The day on which the change is no longer in effect; no end when left out.",
    ),
    "api_deprecation": Label(
        "Hvornår adressen blev frarådet (RFC 9745).", "When the address became deprecated (RFC 9745)."
    ),
    "api_sunset": Label("Hvornår adressen holder op (RFC 8594).", "When the address ceases (RFC 8594)."),
    "api_deprecated": Label("Udgår.", "Deprecated."),
    "api_deprecated_why": Label("Udgår: {text}", "Deprecated: {text}"),
    "api_traceparent": Label(
        "Det spor, som kaldet hører til (W3C Trace Context).", "The trace that the call belongs to (W3C Trace Context)."
    ),
    "api_part": Label("{owner} / {title}", "{owner} / {title}"),
    "api_page_of_site": Label("Siden om {title}", "The page on {title}"),
    "api_site": Label("Specifikationen", "The specification"),
    "api_user": Label(
        "Brugeradgang med et token, der bærer brugersystemroller. Rollerne følger af de aktiviteter og use cases, der "
        "nævnes ved hver adresse.",
        "Access of users with a token that carries system roles. The roles follow from the activities and use cases "
        "named at each address.",
    ),
    "api_example": Label("Attributternes eksempler", "The examples of the attributes"),
    "api_400": Label("Forespørgslen kan ikke læses.", "The request cannot be read."),
    "api_401": Label("Klienten er ikke logget ind.", "The client is not authenticated."),
    "api_403": Label("Klienten har ikke adgang.", "The client has no access."),
    "api_404": Label("Objektet findes ikke.", "There is no such object."),
    "api_405": Label("Adressen har ikke metoden.", "The address does not have the method."),
    "api_409": Label(
        "En forespørgsel med samme nøgle er i gang, eller objektet findes i forvejen.",
        "A request with the same key is running, or the object exists already.",
    ),
    "api_412": Label(
        "Objektet er ændret siden den angivne version.", "The object has changed since the version given."
    ),
    "api_415": Label("Indholdet har en anden form end JSON.", "The content is of another form than JSON."),
    "api_422": Label(
        "Indholdet strider mod en regel; `krav` og `regel` siger hvilken.",
        "The content breaks a rule; `krav` and `regel` say which.",
    ),
    "api_428": Label("If-Match mangler.", "If-Match is missing."),
    "api_default": Label("Uventet fejl.", "Unexpected fault."),
    "api_problem": Label("Fejl efter RFC 9457", "Problem by RFC 9457"),
    "api_problem_type": Label("Fejlens art som stabil adresse.", "The kind of problem as a stable address."),
    "api_problem_title": Label("Fejlens art i ord.", "The kind of problem in words."),
    "api_problem_status": Label("HTTP-status.", "The HTTP status."),
    "api_problem_detail": Label("Hvad der er galt her.", "What is wrong here."),
    "api_problem_instance": Label("Denne forekomst af fejlen.", "This occurrence of the problem."),
    "api_problem_requirements": Label("Krav, som er brudt.", "Requirements that are broken."),
    "api_problem_rules": Label("Regler, som er brudt.", "Rules that are broken."),
    "api_problem_errors": Label("Fejl i enkelte felter.", "Faults of single fields."),
    "api_problem_pointer": Label("Feltet som JSON Pointer.", "The field as JSON Pointer."),
    "api_scheme": Label("System-til-system-adgang med scopes.", "System-to-system access with scopes."),
    "api_scope_read": Label("Læse: {title}", "Read: {title}"),
    "api_scope_write": Label("Oprette og ændre: {title}", "Create and change: {title}"),
    # The data dictionary
    "type_string": Label("Tekst", "Text"),
    "type_integer": Label("Heltal", "Whole number"),
    "type_number": Label("Tal", "Number"),
    "type_decimal": Label("Decimaltal", "Decimal number"),
    "type_boolean": Label("Ja/nej", "Yes/no"),
    "type_date": Label("Dato", "Date"),
    "type_datetime": Label("Dato og klokkeslæt", "Date and time"),
    "type_time": Label("Klokkeslæt", "Time of day"),
    "type_uri": Label("Adresse", "Address"),
    "type_enum": Label("Værdi fra liste", "Value from a list"),
    "type_part": Label("Objekt", "Object"),
    "type_reference": Label("Henvisning", "Reference"),
    "type_any": Label("Hvad som helst", "Anything"),
    "type_form_date": Label("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
    "type_form_time": Label("TT:MM:SS", "HH:MM:SS"),
    "type_decimals": Label("{number} decimaler", "{number} decimals"),
    "type_length": Label("{most} tegn", "{most} characters"),
    "type_length_to": Label("højst {most} tegn", "at most {most} characters"),
    "type_length_from": Label("mindst {least} tegn", "at least {least} characters"),
    "type_length_between": Label("{least}-{most} tegn", "{least}-{most} characters"),
    "dictionary_required": Label("Skal udfyldes", "Must be filled in"),
    "dictionary_recommended": Label("Bør udfyldes", "Should be filled in"),
    "dictionary_optional": Label("Ikke obligatorisk", "Optional"),
    "dictionary_deprecated": Label("Udgår: {text}", "Deprecated: {text}"),
    "dictionary_relation_must": Label("Skal henvise til {target}", "Must refer to {target}"),
    "dictionary_relation_may": Label("Kan henvise til {target}", "May refer to {target}"),
    "dictionary_part_must": Label("Skal indeholde {target}", "Must hold {target}"),
    "dictionary_part_may": Label("Kan indeholde {target}", "May hold {target}"),
    "dictionary_always": Label("Er altid {value}", "Is always {value}"),
    "dictionary_default": Label("Er {value}, når intet er angivet", "Is {value} when left out"),
    "dictionary_unique": Label("Er entydig", "Is unique"),
    "dictionary_unique_with": Label("Er entydig sammen med {names}", "Is unique together with {names}"),
    "dictionary_values": Label("værdier", "values"),
    "dictionary_or": Label("eller", "or"),
    "dictionary_inherited": Label("Nedarvet fra {name}: {attributes}", "Inherited from {name}: {attributes}"),
    "dictionary_readme": Label(
        "`dataordbog.csv` har én række for hver attribut i hver klasse, også de nedarvede. Filen er i UTF-8 med komma "
        "mellem cellerne. En celle, som et regneark ellers ville regne ud, begynder med en apostrof. De fem første "
        "kolonner efter klassen er dataordbogen, som udbud bruger den; resten siger, hvor rækken kommer fra.",
        "`dataordbog.csv` has one row for each attribute of each class, inherited ones included. The file is in UTF-8 "
        "with commas between the cells. A cell that a spreadsheet would compute starts with an apostrophe. The first "
        "five columns after the class are the dictionary as tenders use it; the rest says where the row comes from.",
    ),
    "dictionary_class": Label("Klasse", "Class"),
    "dictionary_element": Label("Element", "Element"),
    "dictionary_key": Label("Navn i data", "Name in data"),
    "dictionary_kind": Label("Art", "Kind"),
    "dictionary_kind_value": Label("værdi", "value"),
    "dictionary_kind_part": Label("del", "part"),
    "dictionary_kind_relation": Label("rolle", "role"),
    "dictionary_occurrences": Label("Forekomster", "Occurrences"),
    "dictionary_obligation": Label("Obligatorisk", "Obligation"),
    "dictionary_sensitivity": Label("Følsomhed", "Sensitivity"),
    "dictionary_personal": Label("Personoplysning", "Personal data"),
    "dictionary_from": Label("Nedarvet fra", "Inherited from"),
    "dictionary_source": Label("Kilde", "Source"),
    # Comments of generated code and databases
    "unit_law": Label("Lovgrundlag: {text}", "Legal basis: {text}"),
    "unit_requirements": Label("Krav: {text}", "Requirements: {text}"),
    "unit_source": Label("Kilde: {text}", "Source: {text}"),
    # The database
    "sql_header": Label(
        "{title}, version {version}: database til {engine}\nDannet af specifikationen; ret den, ikke denne fil.",
        "{title}, version {version}: database for {engine}\nMade from the specification; edit that, not this file.",
    ),
    "sql_role_surrogate": Label("Nøgle, som databasen tildeler", "Key that the database assigns"),
    "sql_role_owner": Label("Objektet, som rækken er en del af", "The object that the row is a part of"),
    "sql_role_position": Label("Plads i listen; den første er 0", "Position in the list; the first is 0"),
    "sql_role_class_name": Label("Klassen, som rækken er et objekt af", "The class that the row is an object of"),
    "sql_role_effect_from": Label("Første dag, hvor rækken har virkning", "First day on which the row has effect"),
    "sql_role_effect_to": Label(
        "Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt",
        "First day on which the row no longer has effect; empty while that is unknown",
    ),
    "sql_role_registered_from": Label("Da rækken blev registreret", "When the row was registered"),
    "sql_role_registered_to": Label(
        "Da en senere registrering trådte i stedet; tom for den gældende",
        "When a later registration took its place; empty for the current one",
    ),
    "sql_role_registered_by": Label("Den, som registrerede rækken", "Who registered the row"),
    "sql_kind_identities": Label(
        "Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner",
        "One row for each object; what references point to when there are several versions of the object",
    ),
    "sql_reason_pattern": Label("mønstret kan databasen ikke afprøve", "the database cannot test the pattern"),
    "sql_reason_bound": Label(
        "grænsen er ikke en værdi af attributtens type", "the bound is no value of the type of the attribute"
    ),
    "sql_reason_mixed_range": Label(
        "værdier af forskellig slags gemmes som tekst", "values of different kinds are kept as text"
    ),
    "sql_reason_no_common_table": Label(
        "objekterne ligger i flere tabeller; nøglen gemmes som tekst",
        "the objects are in several tables; the key is kept as text",
    ),
    "sql_reason_weaker_reference": Label(
        "henvisningen kan også nå andre klasser i hierarkiet",
        "the reference may also reach other classes of the hierarchy",
    ),
    "sql_reason_at_least_one": Label(
        "at der er mindst én, ses ikke af den enkelte række", "that there is at least one does not show in a single row"
    ),
    "sql_reason_count": Label(
        "hvor mange der er, ses ikke af den enkelte række", "how many there are does not show in a single row"
    ),
    "sql_reason_refined": Label(
        "specialiseringen strammer en attribut, som ligger i en anden tabel",
        "the specialisation refines an attribute that is kept in another table",
    ),
    "sql_reason_unique_key": Label(
        "nøglens attributter ligger ikke i én tabel", "the attributes of the key are not in one table"
    ),
    "sql_reason_history": Label(
        "historik kræver, at klassen har en identifikator", "history demands that the class has an identifier"
    ),
    "sql_reason_tenancy": Label(
        "attributten ligger ikke i klassens tabel", "the attribute is not in the table of the class"
    ),
    # The Python package
    "python_package": Label("{title}, version {version}", "{title}, version {version}"),
    "python_models": Label("{title}, version {version}: modeller", "{title}, version {version}: models"),
    "python_tables": Label("{title}, version {version}: tabeller", "{title}, version {version}: tables"),
    "python_made": Label(
        "Dannet af specifikationen; ret den, ikke denne fil.", "Made from the specification; edit that, not this file."
    ),
    "python_abstract": Label(
        "Abstrakt: kun specialiseringerne har objekter.", "Abstract: only what specialises it has objects."
    ),
    # RDF
    "rdf_message": Label("{owner}, {title}: {count}, {kind}.", "{owner}, {title}: {count}, {kind}."),
    "rdf_must_one": Label("præcis én værdi", "exactly one value"),
    "rdf_must_several": Label("mindst én værdi", "at least one value"),
    "rdf_may_one": Label("højst én værdi", "at most one value"),
    "rdf_may_several": Label("vilkårligt mange værdier", "any number of values"),
    "rdf_kind_any": Label("hvad som helst", "anything"),
    "rdf_kind_inside": Label("objekt: {title}", "object: {title}"),
    "rdf_kind_address": Label("henvisning til {title}", "reference to {title}"),
    "rdf_kind_enum": Label("en af værdierne i {title}", "one of the values of {title}"),
    "rdf_kind_text": Label("tekst", "text"),
    "rdf_kind_integer": Label("helt tal", "whole number"),
    "rdf_kind_boolean": Label("sandt eller falsk", "true or false"),
    "rdf_kind_decimal": Label("decimaltal", "decimal number"),
    "rdf_kind_float": Label("tal", "number"),
    "rdf_kind_double": Label("tal", "number"),
    "rdf_kind_date": Label("dato", "date"),
    "rdf_kind_dateTime": Label("tidspunkt", "date and time"),
    "rdf_kind_time": Label("klokkeslæt", "time of day"),
    "rdf_kind_anyURI": Label("webadresse", "web address"),
    "rdf_closed": Label(
        "{title}: Objektet har en egenskab, som klassen ikke har, er af en forkert klasse eller har en forkert nøgle.",
        "{title}: The object has a property that the class does not have, is of a wrong class, or has a wrong key.",
    ),
    "rdf_elsewhere": Label("Objekt, som er beskrevet et andet sted", "Object that is described elsewhere"),
    # Events
    "async_title": Label("{title}: hændelser", "{title}: events"),
    "async_receive": Label("Modtag: {title}", "Receive: {title}"),
    "async_send": Label("Send: {title}", "Send: {title}"),
    "async_payload": Label("Indhold: {title}", "Content: {title}"),
    "async_cause": Label("Årsag: {text}", "Cause: {text}"),
    "async_reaction": Label("Løsningens reaktion: {text}", "Reaction of the solution: {text}"),
    "async_caseworker_action": Label("Sagsbehandlerens handling: {text}", "What the caseworker does: {text}"),
    "async_envelope": Label("Konvolut", "Envelope"),
    "async_envelope_why": Label(
        "Headere på alle meddelelser. Personoplysninger må ikke stå her, for konvolutter havner i logge.",
        "Headers of all messages. Personal data may not stand here, because envelopes end up in logs.",
    ),
    "async_header_id": Label(
        "Meddelelsens id; to meddelelser med samme id og kilde er den samme.",
        "The id of the message; two messages with the same id and source are the same one.",
    ),
    "async_header_type": Label("Hændelsens id i specifikationen.", "The id of the event in the specification."),
    "async_header_time": Label("Tidspunktet, hvor hændelsen skete.", "When the event happened."),
    "async_header_source": Label("Systemet, som har dannet meddelelsen.", "The system that made the message."),
    "async_header_correlationid": Label(
        "Id, som meddelelser om samme forløb har til fælles.",
        "The id that messages about the same course of work share.",
    ),
    # Kinds in the plural
    "plural_goal": Label("Målsætninger", "Goals"),
    "plural_area": Label("Forretningsområder", "Business areas"),
    "plural_system": Label("Systemer", "Systems"),
    "plural_actor": Label("Aktører", "Actors"),
    "plural_law_source": Label("Lovkilder", "Law sources"),
    "plural_provision": Label("Bestemmelser", "Provisions"),
    "plural_concept": Label("Begreber", "Concepts"),
    "plural_class": Label("Klasser", "Classes"),
    "plural_attribute": Label("Attributter", "Attributes"),
    "plural_enum": Label("Enumerationer", "Enumerations"),
    "plural_enum_value": Label("Enumerationsværdier", "Permissible values"),
    "plural_process": Label("Processer", "Processes"),
    "plural_activity": Label("Aktiviteter", "Activities"),
    "plural_use_case": Label("Use cases", "Use cases"),
    "plural_requirement": Label("Krav", "Requirements"),
    "plural_rule": Label("Regler", "Rules"),
    "plural_decision": Label("Beslutningsmodeller", "Decisions"),
    "plural_calculation": Label("Beregninger", "Calculations"),
    "plural_rate": Label("Satser", "Rates"),
    "plural_event": Label("Hændelser", "Events"),
    "plural_interface": Label("Snitflader", "Interfaces"),
    "plural_example": Label("Eksempler", "Examples"),
    "plural_source": Label("Kilder", "Sources"),
    "plural_publication": Label("Bilag", "Publications"),
    "plural_consultation_answer": Label("Høringssvar", "Consultation answers"),
    # The site
    **SITE_LABELS,
}


def label(key: str, language: str = "da") -> str:
    """The label of a key in a language.

    Raises:
        KeyError: the table has no such key, which is a fault of the tool.
    """
    found = LABELS[key]
    return found.en if language == "en" else found.da
