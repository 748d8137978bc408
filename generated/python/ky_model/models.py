"""Kommunernes Ydelsessystem, version 0.1.0: modeller

Dannet af specifikationen; ret den, ikke denne fil.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StrictBool,
    StrictFloat,
    StrictInt,
    model_serializer,
    model_validator,
)

from . import conditions as _is


class Model(BaseModel):
    """An object: closed, with the names of the model in data and those of Python in programs."""

    model_config = ConfigDict(
        extra="forbid",
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        validate_assignment=True,
        protected_namespaces=(),
    )

    _is_abstract: ClassVar[bool] = False
    _demands: ClassVar[tuple[_is.Demand, ...]] = ()

    @model_validator(mode="before")
    @classmethod
    def _is_of_a_concrete_class(cls, data: Any) -> Any:
        """An object is of a class that specialises an abstract one."""
        if vars(cls).get("_is_abstract", False):
            raise ValueError(f"{cls.__name__} is abstract")
        return data

    @model_validator(mode="after")
    def _fulfils_demands(self) -> Self:
        """The rules of the class and of all that it specialises hold."""
        for base in type(self).__mro__:
            for demand in vars(base).get("_demands", ()):
                if not demand.holds(self):
                    raise ValueError(demand.message)
        return self

    @model_serializer(mode="wrap")
    def _without_nothing(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """An attribute without a value is left out of data."""
        return {name: value for name, value in handler(self).items() if value is not None}


class Choice(StrEnum):
    """A permissible value with its label."""

    _value_: str
    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value
        return member


def _matching(pattern: str) -> Callable[[str], str]:
    """Demands that a text matches a pattern."""

    def judged(text: str) -> str:
        if not re.search(pattern, text):
            raise ValueError(f"must match {pattern}")
        return text

    return judged


def _written(pattern: str) -> Callable[[Any], Any]:
    """Demands that a number, or the key of an object, matches a pattern as it is written."""

    def judged(value: Any) -> Any:
        if isinstance(value, str | int) and not re.search(pattern, str(value)):
            raise ValueError(f"must match {pattern}")
        return value

    return judged


def _with_time(value: Any) -> Any:
    """Demands that a text has a time of day, not a date alone."""
    if isinstance(value, str) and not re.search("[Tt ][0-9]", value):
        raise ValueError("must have a time of day")
    return value


def _one_of(*wanted: object) -> Callable[[Any], Any]:
    """Demands one of certain values."""

    def judged(value: Any) -> Any:
        if value not in wanted:
            raise ValueError(f"must be {' or '.join(map(str, wanted))}")
        return value

    return judged


def _unique(*keys: tuple[str, ...]) -> Callable[[Any], Any]:
    """Demands that no two objects of a list agree on a key; an object without a value in it agrees with none."""

    def judged(items: list[Any]) -> list[Any]:
        for key in keys:
            found = [tuple(getattr(item, name) for name in key) for item in items]
            shown = [repr(values) for values in found if None not in values]
            if len(set(shown)) < len(shown):
                raise ValueError(f"must differ in {', '.join(key)}")
        return items

    return judged


def _by_key(key: str, alone: str = "") -> Callable[[Any], Any]:
    """Objects by their identifier, which they need not repeat; a list of them is taken too.

    `alone` is the attribute whose value may stand for the whole object.
    """

    def keyed(value: Any) -> Any:
        if isinstance(value, list):
            return {str(_key_of(item, key)): item for item in value}
        if not isinstance(value, Mapping):
            return value
        return {name: _with_key(item, key, name, alone) for name, item in value.items()}

    return keyed


def _key_of(item: Any, key: str) -> Any:
    if isinstance(item, Mapping):
        return item.get(key)
    fields = type(item).model_fields if isinstance(item, Model) else {}
    return next((getattr(item, name) for name, field in fields.items() if key in (name, field.alias)), None)


def _with_key(item: Any, key: str, name: Any, alone: str) -> Any:
    if item is None:
        return {key: name}
    if isinstance(item, Mapping):
        return {key: name, **item}
    return {key: name, alone: item} if alone and not isinstance(item, Model) else item


Uuid: TypeAlias = Annotated[str, Field(pattern="^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")]
"""universelt unikt id

identifikator på 128 bit, som ethvert system kan danne, uden at to objekter får den samme

Kilde: model/information/faelles.yaml:24
"""


CprNummer: TypeAlias = Annotated[str, Field(pattern="^[0-9]{10}$")]
"""personnummer

tal på ti cifre, som entydigt udpeger en person i folkeregistreringen

Kilde: model/information/faelles.yaml:31
"""


CvrNummer: TypeAlias = Annotated[str, Field(pattern="^[0-9]{8}$")]
"""CVR-nummer

tal på otte cifre, som entydigt udpeger en juridisk enhed i virksomhedsregistreringen

Kilde: model/information/faelles.yaml:38
"""


KleNummer: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$")]
"""KLE-nummer

nummer, der placerer en opgave i kommunernes fælles emnesystematik som gruppe eller emne

Kilde: model/information/faelles.yaml:45
"""


Myndighedskode: TypeAlias = Annotated[str, Field(pattern="^[0-9]{4}$")]
"""myndighedskode

tal på fire cifre, som entydigt udpeger en offentlig myndighed

Kilde: model/information/faelles.yaml:52
"""


Beloeb: TypeAlias = Annotated[Decimal, Field(max_digits=18, decimal_places=2)]
"""beløb

pengestørrelse i danske kroner med to decimaler og fortegn

Kilde: model/information/faelles.yaml:59
"""


Procent: TypeAlias = Annotated[Decimal, Field(max_digits=18, decimal_places=2)]
"""procent

forhold mellem to størrelser, udtrykt som antal hundrededele

Kilde: model/information/faelles.yaml:67
"""


Timetal: TypeAlias = Annotated[Decimal, Field(max_digits=18, decimal_places=2)]
"""timetal

varighed, udtrykt som antal timer med decimaler

Kilde: model/information/faelles.yaml:73
"""


Noegletekst: TypeAlias = Annotated[str, Field(pattern=r"^[^\n\r]{1,50}$")]
"""nøgletekst

tekst på én linje, som mennesker bruger til at udpege et objekt

Kilde: model/information/faelles.yaml:79
"""


Korttekst: TypeAlias = Annotated[str, Field(pattern=r"^[^\n\r]{1,255}$")]
"""kort tekst

tekst på én linje og højst 255 tegn

Kilde: model/information/faelles.yaml:86
"""


Lovhenvisning: TypeAlias = Annotated[str, Field(pattern=r"^[^\n\r]{1,1024}$")]
"""lovhenvisning

tekst på én linje, der udpeger en retskilde og stedet i den

Kilde: model/information/faelles.yaml:93
"""


class Samlivsvirkning(Choice):
    """samlivsvirkning

    inddeling af samliv efter, hvor meget den ene parts indtægter påvirker den andens hjælp

    Lovgrundlag: LAS § 2 a; LAS § 2 b

    Kilde: model/information/beregning.yaml:27
    """

    INGEN = "ingen"
    """parternes økonomi holdes helt adskilt"""
    HALV = "halv"
    """parterne har pligt til at hjælpe hinanden, men kun en del af pligten slår igennem i beregningen"""


class Ydelsesomraade(Choice):
    """ydelsesområde

    inddeling af ydelser efter den del af kommunens opgaver, de hører til

    Kilde: model/information/bevilling.yaml:27
    """

    FORSOERGELSESYDELSER = "forsørgelsesydelser"
    """hjælp til at leve for i perioder uden tilstrækkelig indkomst (område 1A)"""
    ENKELTYDELSER_BESKAEFTIGELSE = "enkeltydelserBeskæftigelse", "enkeltydelser, beskæftigelse"
    """hjælp til bestemte udgifter i en vanskelig periode (område 1B)"""
    ADMINISTRATION_BESKAEFTIGELSE = "administrationBeskæftigelse", "administrationssager, beskæftigelse"
    """styring af økonomien for en person, der får hjælp til forsørgelse (område 1C)"""
    PERSONLIGE_TILLAEG = "personligeTillæg", "personlige tillæg"
    """hjælp til pensionister i særligt vanskelige økonomiske forhold (område 2A)"""
    HELBREDSTILLAEG = "helbredstillæg"
    """tilskud til pensionisters egenbetaling for behandling og medicin (område 2B)"""
    UDVIDEDE_HELBREDSTILLAEG = "udvidedeHelbredstillæg", "udvidede helbredstillæg"
    """tilskud til pensionisters briller, tandproteser og fodbehandling (område 2C)"""
    ADMINISTRATION_PENSION = "administrationPension", "administrationssager, pension"
    """styring af økonomien for en person, der får pension (område 2D)"""
    ENKELTYDELSER_BOERN_OG_UNGE = "enkeltydelserBørnOgUnge", "enkeltydelser, børn og unge"
    """hjælp til bestemte udgifter for familier med børn (område 3)"""
    ENKELTYDELSER_SOCIAL_OG_HANDICAP = "enkeltydelserSocialOgHandicap", "enkeltydelser, social og handicap"
    """hjælp til bestemte udgifter på grund af nedsat funktionsevne eller sociale problemer (område 4)"""
    ENKELTYDELSER_DIVERSE = "enkeltydelserDiverse", "enkeltydelser, diverse"
    """hjælp til bestemte udgifter uden for de øvrige områder (område 5)"""


class Ydelsesart(Choice):
    """ydelsesart

    inddeling af ydelser efter det behov, loven lader dem dække

    Kilde: model/information/bevilling.yaml:64
    """

    KONTANTHJAELP = "kontanthjælp"
    """hjælp til forsørgelse for den, der mangler andre muligheder, og som falder uden for uddannelseshjælpen"""
    UDDANNELSESHJAELP = "uddannelseshjælp"
    """hjælp til forsørgelse for den, der er under 30 år og mangler en erhvervskompetencegivende uddannelse"""
    SAERLIG_STOETTE = "særligStøtte", "særlig støtte"
    """skattefri hjælp til den, der har høje boligudgifter eller stor forsørgerbyrde"""
    REVALIDERINGSYDELSE = "revalideringsydelse"
    """hjælp til forsørgelse under optræning eller uddannelse, der skal føre tilbage til arbejde"""
    LEDIGHEDSYDELSE = "ledighedsydelse"
    """hjælp til forsørgelse for den, der er visiteret til et fleksjob og er uden arbejde"""
    RESSOURCEFORLOEBSYDELSE = "ressourceforløbsydelse"
    """hjælp til forsørgelse under et ressourceforløb eller et jobafklaringsforløb"""
    FLEKSLOENTILSKUD = "fleksløntilskud"
    """supplement til lønnen for den, der arbejder i fleksjob"""
    ENKELTYDELSE = "enkeltydelse"
    """hjælp til en bestemt, rimelig udgift, som borgeren selv er ude af stand til at betale"""
    PERSONLIGT_TILLAEG = "personligtTillæg", "personligt tillæg"
    """hjælp til en pensionist, hvis økonomi er særligt vanskelig"""
    HELBREDSTILLAEG = "helbredstillæg"
    """tilskud til en pensionists egenbetaling for sundhedsydelser"""
    UDVIDET_HELBREDSTILLAEG = "udvidetHelbredstillæg", "udvidet helbredstillæg"
    """tilskud til en pensionists briller, tandproteser eller fodbehandling"""


class Beregningsfrekvens(Choice):
    """beregningsfrekvens

    inddeling af planer efter, hvor tit der regnes og udbetales

    Lovgrundlag: LAS § 89

    Kilde: model/information/bevilling.yaml:114
    """

    EN_GANG = "enGang", "én gang"
    """der regnes og udbetales en enkelt gang"""
    UGENTLIGT = "ugentligt"
    """der regnes og udbetales for syv dage ad gangen"""
    HVER_FJORTENDE_DAG = "hverFjortendeDag", "hver fjortende dag"
    """der regnes og udbetales for to uger ad gangen"""
    MAANEDLIGT = "månedligt"
    """der regnes og udbetales for en kalendermåned ad gangen"""


class ForudBagud(Choice):
    """forud eller bagud

    inddeling af betalinger efter, om de ligger før eller efter det tidsrum, de dækker

    Lovgrundlag: LAS § 89

    Kilde: model/information/bevilling.yaml:132
    """

    FORUD = "Forud", "forud"
    """pengene er til rådighed, når tidsrummet begynder"""
    BAGUD = "Bagud", "bagud"
    """pengene er til rådighed, når tidsrummet slutter"""


class Foelsomhed(Choice):
    """følsomhed

    inddeling af oplysninger efter, hvor snæver en kreds der må se dem

    Krav: K-0109

    Kilde: model/information/faelles.yaml:102
    """

    IKKE_FORTROLIGE_DATA = "IKKE_FORTROLIGE_DATA", "ikke fortrolige data"
    """oplysninger, som enhver medarbejder med adgang til emnet må se"""
    FORTROLIGE_PERSONOPLYSNINGER = "FORTROLIGE_PERSONOPLYSNINGER", "fortrolige personoplysninger"
    """oplysninger om økonomi, familie, adresse og andre forhold, som en person med rimelighed kan ville holde for sig selv"""
    FOELSOMME_PERSONOPLYSNINGER = "FOELSOMME_PERSONOPLYSNINGER", "følsomme personoplysninger"
    """oplysninger om helbred, etnicitet, tro, fagforening, sexliv, strafbare forhold eller væsentlige sociale problemer"""
    VIP_SAGER = "VIP_SAGER", "VIP-sager"
    """oplysninger i sager om personer, der kræver særlig beskyttelse mod opslag"""


class Civilstand(Choice):
    """civilstand

    inddeling af personer efter, om de er eller har været gift

    Lovgrundlag: LAS § 26

    Kilde: model/information/person.yaml:25
    """

    UGIFT = "ugift"
    """person, der aldrig har indgået ægteskab"""
    GIFT = "gift"
    """person, der lever i et bestående ægteskab"""
    SEPARERET = "separeret"
    """person, hvis ægteskab består, men hvis samliv er ophævet ved bevilling eller dom"""
    FRASKILT = "fraskilt"
    """person, hvis seneste ægteskab er opløst ved skilsmisse"""
    EFTERLADT = "efterladt", "enke eller enkemand"
    """person, hvis seneste ægteskab er opløst ved den anden parts død"""
    REGISTRERET_PARTNER = "registreretPartner", "registreret partner"
    """person, der lever i et bestående registreret partnerskab"""
    OPHAEVET_PARTNERSKAB = "ophævetPartnerskab", "partnerskab ophævet"
    """person, hvis seneste registrerede partnerskab er opløst, mens begge levede"""
    LAENGSTLEVENDE_PARTNER = "længstlevendePartner", "længstlevende partner"
    """person, hvis seneste registrerede partnerskab er opløst ved den anden parts død"""


class Boligtype(Choice):
    """boligtype

    inddeling af boliger efter den ret, som beboeren har til dem

    Kilde: model/information/person.yaml:55
    """

    LEJEBOLIG = "lejebolig"
    """bolig, som beboeren har lejet i sin helhed"""
    LEJET_VAERELSE = "lejetVærelse", "lejet værelse"
    """del af en bolig, som beboeren har lejet af den, der råder over resten"""
    ANDELSBOLIG = "andelsbolig"
    """bolig, som beboeren har brugsret til som medlem af en forening"""
    EJERBOLIG = "ejerbolig"
    """bolig, som beboeren ejer"""
    BOTILBUD = "botilbud"
    """bolig, som en myndighed har anvist sammen med hjælp eller ophold"""
    UDEN_FAST_BOLIG = "udenFastBolig", "uden fast bolig"
    """situation, hvor en person hverken ejer, lejer eller har fået anvist et sted at bo"""


class Indtaegtstype(Choice):
    """indtægtstype

    inddeling af indtægter efter det, som de er betaling eller erstatning for

    Lovgrundlag: LAS § 30

    Kilde: model/information/person.yaml:79
    """

    ARBEJDSINDTAEGT = "arbejdsindtægt"
    """betaling for udført arbejde uden offentligt tilskud"""
    PRAKTIKLOEN = "praktikløn"
    """betaling under et praktikforløb, der er led i en uddannelse"""
    SELVSTAENDIG_VIRKSOMHED = "selvstændigVirksomhed", "overskud af selvstændig virksomhed"
    """afkast af erhverv, som personen driver for egen regning"""
    ARBEJDSLOESHEDSDAGPENGE = "arbejdsløshedsdagpenge"
    """forsikringsydelse ved ledighed"""
    SYGEDAGPENGE = "sygedagpenge"
    """offentlig ydelse, der erstatter løn under sygdom"""
    BARSELSDAGPENGE = "barselsdagpenge"
    """offentlig ydelse, der erstatter løn ved graviditet, fødsel og adoption"""
    FERIEPENGE = "feriepenge"
    """betaling, der er optjent ved tidligere arbejde og hører til afholdt ferie"""
    LOENMODTAGERGARANTI = "lønmodtagergaranti", "løn fra garantiordning"
    """betaling fra en garantifond for løn, som en insolvent arbejdsgiver skylder"""
    UDENLANDSK_INDTAEGT = "udenlandskIndtægt", "indtægt fra udlandet"
    """betaling, som er optjent i et andet land"""
    ANDEN_BRUTTOINDTAEGT = "andenBruttoindtægt", "anden indtægt før skat"
    """skattepligtig betaling, der falder uden for de øvrige typer"""
    ANDEN_NETTOINDTAEGT = "andenNettoindtægt", "anden indtægt efter skat"
    """betaling, der er opgjort uden skat og falder uden for de øvrige typer"""


class Samlivsgrundlag(Choice):
    """samlivsgrundlag

    inddeling af samliv efter det forhold ud over fælles bolig, der knytter parterne sammen

    Lovgrundlag: LAS § 2 a

    Kilde: model/information/person.yaml:123
    """

    FAELLES_BARN = "fællesBarn", "fælles barn"
    """forhold, at parterne er forældre til det samme barn"""
    TIDLIGERE_AEGTESKAB = "tidligereÆgteskab", "tidligere ægteskab eller ægteskabslignende samliv"
    """forhold, at parterne før har været gift eller levet sammen som gifte"""
    REGISTRERING_SOM_SAMLEVENDE = "registreringSomSamlevende", "registreret som samlevende"
    """forhold, at parterne har meldt til en lovpligtig pensionsordning, at de lever sammen"""


class Sagsstatus(Choice):
    """sagsstatus

    inddeling af sager efter, hvor langt behandlingen er nået

    Kilde: model/information/sag.yaml:26
    """

    OPSTAAET = "Opstaaet", "opstået"
    """kommunen har fået anledning til at behandle et spørgsmål"""
    OPLYST = "Oplyst", "oplyst"
    """de oplysninger, der er nødvendige for at afgøre spørgsmålet, er til stede"""
    AFGJORT = "Afgjort", "afgjort"
    """kommunen har taget stilling til spørgsmålet"""
    AFSLUTTET = "Afsluttet", "afsluttet"
    """der er intet mere at foretage"""


class Kassationskode(Choice):
    """kassationskode

    inddeling af sager efter, om de skal gemmes for eftertiden

    Kilde: model/information/sag.yaml:44
    """

    B = "B", "bevares"
    """indholdet skal afleveres til et offentligt arkiv"""
    K = "K", "kan kasseres"
    """indholdet må slettes, når pligten til at opbevare det er ophørt"""


class Begivenhed(Choice):
    """begivenhed

    inddeling af ændringer i en persons liv, som kan udløse behov for hjælp

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/sag.yaml:56
    """

    SYGDOM = "sygdom"
    """helbredet hindrer personen i at forsørge sig selv"""
    LEDIGHED = "ledighed"
    """personen har mistet sit arbejde eller kan ikke finde et"""
    SAMLIVSOPHOER = "samlivsophør", "samlivets ophør"
    """personen lever ikke længere sammen med den, der bidrog til forsørgelsen"""
    ANDEN_AENDRING = "andenÆndring", "anden ændring"
    """et forhold uden for de øvrige værdier har taget forsørgelsen fra personen"""


class Kanal(Choice):
    """kanal

    inddeling af henvendelser efter den måde, de når kommunen på

    Kilde: model/information/sag.yaml:76
    """

    SELVBETJENING = "selvbetjening"
    """borgeren har selv indtastet oplysningerne i en løsning på nettet"""
    DIGITAL_POST = "digitalPost", "digital post"
    """borgeren har sendt en besked til kommunens digitale postkasse"""
    BREV = "brev"
    """borgeren har sendt eller afleveret papir"""
    FREMMOEDE = "fremmøde", "personligt fremmøde"
    """borgeren har mødt en medarbejder"""
    TELEFON = "telefon"
    """borgeren har talt med en medarbejder på afstand"""


class Dokumenttype(Choice):
    """dokumenttype

    inddeling af dokumenter efter det, de bruges til i sagen

    Kilde: model/information/sag.yaml:97
    """

    ANSOEGNING = "ansøgning"
    """den tekst, hvori borgeren beder om hjælp"""
    DOKUMENTATION = "dokumentation"
    """bevis for en oplysning, for eksempel en lønseddel eller et kontoudtog"""
    PARTSHOERINGSBREV = "partshøringsbrev"
    """kommunens opfordring til at udtale sig om bestemte oplysninger"""
    AFGOERELSESBREV = "afgørelsesbrev"
    """kommunens meddelelse om, hvad den har besluttet"""
    KLAGE = "klage"
    """borgerens indsigelse mod en beslutning"""
    BREV = "brev"
    """anden besked mellem kommunen og en part"""
    NOTAT = "notat"
    """medarbejderens egen gengivelse af en samtale, en vurdering eller et forløb"""


class Retning(Choice):
    """retning

    inddeling af dokumenter efter, om de kommer til kommunen eller fra den

    Kilde: model/information/sag.yaml:124
    """

    INDGAAENDE = "indgående"
    """modtaget fra en part eller en anden myndighed"""
    UDGAAENDE = "udgående"
    """sendt fra kommunen"""
    INTERN = "intern"
    """blevet i kommunen"""


class Opgaveprioritet(Choice):
    """opgaveprioritet

    inddeling af opgaver efter, hvor meget de haster

    Kilde: model/information/sag.yaml:139
    """

    LAV = "lav"
    """kan vente, til mere presserende arbejde er gjort"""
    MELLEM = "mellem"
    """løses i den rækkefølge, som fristerne giver"""
    HOEJ = "høj"
    """løses før andet arbejde"""


class Opgavestatus(Choice):
    """opgavestatus

    inddeling af opgaver efter, hvor langt arbejdet er nået

    Kilde: model/information/sag.yaml:154
    """

    AABEN = "åben"
    """ingen er begyndt"""
    I_GANG = "iGang", "i gang"
    """en medarbejder er begyndt og har endnu ikke gjort arbejdet færdigt"""
    UDFOERT = "udført"
    """arbejdet er gjort færdigt og godkendt"""
    AFBRUDT = "afbrudt"
    """arbejdet er opgivet, før det var færdigt"""


class Afgoerelsesresultat(Choice):
    """afgørelsesresultat

    inddeling af afgørelser efter, hvor meget af det ønskede borgeren får

    Lovgrundlag: FVL § 22

    Kilde: model/information/sag.yaml:172
    """

    FULDT_MEDHOLD = "fuldtMedhold", "fuldt medhold"
    """borgeren får alt det, der er søgt om"""
    DELVIST_MEDHOLD = "delvistMedhold", "delvist medhold"
    """borgeren får noget af det, der er søgt om, eller får det på vilkår"""
    INTET_MEDHOLD = "intetMedhold", "intet medhold"
    """borgeren får intet af det, der er søgt om"""


class Afslagsaarsag(Choice):
    """afslagsårsag

    inddeling af afslag efter den betingelse, som svigter

    Lovgrundlag: LAS § 11; LAS § 13; LAS § 14

    Kilde: model/information/sag.yaml:191
    """

    INGEN_SOCIAL_BEGIVENHED = "ingenSocialBegivenhed", "ingen social begivenhed"
    """der er ikke sket en ændring i ansøgerens forhold, som loven kræver"""
    KAN_FORSOERGE_SIG_SELV = "kanForsørgeSigSelv", "kan forsørge sig selv"
    """ansøgeren har midler nok til sig selv og familien"""
    ANDRE_YDELSER_DAEKKER = "andreYdelserDækker", "andre ydelser dækker"
    """ansøgeren kan få behovet dækket efter andre regler"""
    RAADIGHED_MANGLER = "rådighedMangler", "rådighed mangler"
    """ansøgeren eller ægtefællen udnytter ikke sine muligheder for arbejde eller uddannelse"""
    FORMUE_OVER_GRAENSEN = "formueOverGrænsen", "formue over grænsen"
    """ansøgeren og ægtefællen ejer mere, end loven lader ude af betragtning"""
    INDTAEGT_OVER_HJAELPEN = "indtægtOverHjælpen", "indtægt over hjælpen"
    """husstandens egne indkomster er mindst lige så store som det beløb, der ellers kunne gives"""


class Genvurderingsresultat(Choice):
    """genvurderingsresultat

    inddeling af kommunens svar på klager efter, hvad der sker med den oprindelige beslutning

    Lovgrundlag: RSL § 66

    Kilde: model/information/sag.yaml:222
    """

    FASTHOLDT = "fastholdt"
    """kommunen ændrer intet og sender sagen videre til klageinstansen"""
    DELVIST_AENDRET = "delvistÆndret", "delvist ændret"
    """kommunen giver borgeren ret i noget"""
    AENDRET = "ændret"
    """kommunen giver borgeren ret i alt"""


class Ledighedsydelsesniveau(Choice):
    """ledighedsydelsesniveau

    inddeling af modtagere efter, hvilken af de to størrelser ydelsen beregnes efter

    Lovgrundlag: LAS § 74 a

    Kilde: model/information/ydelsesberegning.yaml:30
    """

    DAGPENGENIVEAU = "dagpengeniveau"
    """ydelsen er en fast andel af højeste dagpenge"""
    KONTANTHJAELPSNIVEAU = "kontanthjælpsniveau"
    """ydelsen svarer til hjælpen til en person, der er fyldt 30 år"""


class Fordringstype(Choice):
    """fordringstype

    inddeling af krav på tilbagebetaling efter den ydelse, de angår, i inddrivelsesmyndighedens kodning

    Lovgrundlag: LAS § 91

    Kilde: model/information/ydelsesberegning.yaml:42
    """

    KTBRMUD = "KTBRMUD", "hjælp mellem uddannelser"
    """krav om hjælp givet før eller mellem uddannelser, opgjort før skat"""
    KTBRRRL = "KTBRRRL", "revalidering, ressourceforløb og ledighedsydelse"
    """krav om revalideringsydelse, ressourceforløbsydelse eller ledighedsydelse, opgjort før skat"""
    KTBRIUK = "KTBRIUK", "integrationsydelse, uddannelseshjælp og kontanthjælp"
    """krav om integrationsydelse, uddannelseshjælp eller kontanthjælp, opgjort før skat"""
    KTBRENK = "KTBRENK", "engangshjælp"
    """krav om hjælp til forsørgelse givet for en kort tid, opgjort før skat"""
    KTBRKYD = "KTBRKYD", "kontantydelse"
    """krav om ydelsen til dem, hvis ret til dagpenge er ophørt, opgjort før skat"""
    KTBRFLX = "KTBRFLX", "fleksløntilskud"
    """krav om tilskud til løn i fleksjob, opgjort før skat"""
    KTNESAER = "KTNESÆR", "hjælp i særlige tilfælde"
    """krav om hjælp til bestemte udgifter, opgjort efter skat"""
    KTNESTOE = "KTNESTØ", "særlig støtte til revalidender"
    """krav om støtte til revalidenders særlige udgifter, opgjort efter skat"""
    KTNEBOL = "KTNEBOL", "boligudgifter"
    """krav om hjælp til udgifter ved at bo, opgjort efter skat"""
    KTCIVIL = "KTCIVIL", "andre krav"
    """krav om fejludbetaling eller andet, der falder uden for de øvrige typer"""


class Meddelelsesform(Choice):
    """meddelelsesform

    inddeling af breve til parter efter, hvordan de bliver sendt

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:78
    """

    DIGITAL_POST = "digitalPost", "digital post"
    """brevet lægges i modtagerens digitale postkasse"""
    BREV = "brev"
    """brevet sendes på papir med den almindelige post"""
    QUICKBREV = "quickbrev"
    """brevet sendes på papir med hurtigere befordring"""


class Ugedag(Choice):
    """ugedag

    inddeling af dage efter deres plads i ugen

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:93
    """

    MANDAG = "mandag"
    """ugens første dag"""
    TIRSDAG = "tirsdag"
    """ugens anden dag"""
    ONSDAG = "onsdag"
    """ugens tredje dag"""
    TORSDAG = "torsdag"
    """ugens fjerde dag"""
    FREDAG = "fredag"
    """ugens femte dag"""
    LOERDAG = "lørdag"
    """ugens sjette dag"""
    SOENDAG = "søndag"
    """ugens syvende dag"""


class Forretningsobjekt(Model):
    """forretningsobjekt

    oplysninger om én ting i forretningen, som løsningen gemmer og kan finde igen

    Abstrakt: kun specialiseringerne har objekter.

    Kilde: model/information/faelles.yaml:140
    """

    _is_abstract: ClassVar[bool] = True

    id: Uuid
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """


class KommunaltObjekt(Forretningsobjekt):
    """kommunalt objekt

    forretningsobjekt, som én kommune ejer, og som andre kommuner kun må se med særlig hjemmel

    Abstrakt: kun specialiseringerne har objekter.

    Kilde: model/information/faelles.yaml:159
    """

    _is_abstract: ClassVar[bool] = True

    myndighedskode: Myndighedskode
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Beregningsgrundlag(KommunaltObjekt):
    """beregningsgrundlag

    samling af oplysninger og satser, som én måneds ydelse regnes ud fra

    Lovgrundlag: LAS § 25; LAS § 30; LAS § 31

    Krav: K-0013, K-0020, K-0021, K-0040, K-0043, K-0046, K-0053, K-0056, K-0082, K-0124

    Kilde: model/information/beregning.yaml:40
    """

    beregningsdato: Date
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Krav: K-0030, K-0053

    Kilde: model/information/beregning.yaml:54
    """

    ansoeger: Annotated[Uuid, Field(alias="ansøger")]
    """ansøger

    person, hvis hjælp der regnes på

    Kilde: model/information/beregning.yaml:60
    """

    sats: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """sats

    det faste beløb pr. måned, som ansøgerens alder, forsørgelse og bolig giver ret til

    Lovgrundlag: LAS § 25

    Krav: K-0012, K-0052, K-0055, K-0125

    Kilde: model/information/beregning.yaml:68
    """

    formuegraense: Annotated[Decimal | None, Field(alias="formuegrænse", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """formuegrænse

    det beløb, som den enlige eller parret må eje og stadig få hjælp

    Lovgrundlag: LAS § 14, stk. 1

    Krav: K-0011, K-0125

    Kilde: model/information/beregning.yaml:82
    """

    formue_overstiger_graense: Annotated[StrictBool | None, Field(alias="formueOverstigerGrænse")] = None
    """formue overstiger grænse

    angivelse af, om den enlige eller parret ejer mere, end loven lader ude af betragtning

    Lovgrundlag: LAS § 14, stk. 1

    Krav: K-0011

    Kilde: model/information/beregning.yaml:96
    """

    timefradrag: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """timefradrag

    den del af arbejdsindtægten, som ansøgeren beholder på grund af de timer, der er arbejdet

    Lovgrundlag: LAS § 31, stk. 1

    Krav: K-0017

    Kilde: model/information/beregning.yaml:108
    """

    fradrag_indtaegt: Annotated[Decimal | None, Field(alias="fradragIndtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fradrag for egen indtægt

    det, som hjælpen nedsættes med, fordi ansøgeren selv har fået penge til rådighed

    Lovgrundlag: LAS § 30, stk. 1

    Krav: K-0016

    Kilde: model/information/beregning.yaml:120
    """

    fradrag_aegtefaelle_indtaegt: Annotated[Decimal | None, Field(alias="fradragÆgtefælleIndtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fradrag for ægtefællens indtægt

    det, som hjælpen nedsættes med, fordi den anden part i ægteskabet har fået penge til rådighed

    Lovgrundlag: LAS § 30

    Krav: K-0014, K-0016

    Kilde: model/information/beregning.yaml:128
    """

    aegtefaelles_bruttoindtaegt: Annotated[Decimal | None, Field(alias="ægtefællesBruttoindtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ægtefælles bruttoindtægt

    det, som den anden part i ægteskabet har fået til rådighed i måneden, før noget er trukket fra

    Lovgrundlag: LAS § 30

    Krav: K-0014

    Kilde: model/information/beregning.yaml:143
    """

    opfylder_grundbetingelser: Annotated[StrictBool | None, Field(alias="opfylderGrundbetingelser")] = None
    """opfylder grundbetingelser

    angivelse af, om ansøgeren har en social begivenhed, mangler midler og er uden anden hjælp

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/beregning.yaml:151
    """

    samlivsvirkning: Samlivsvirkning | None = None
    """samlivsvirkning

    hvor meget en samlevers indtægter påvirker hjælpen

    Lovgrundlag: LAS § 2 a; LAS § 2 b

    Krav: K-0015, K-0125

    Kilde: model/information/beregning.yaml:162
    """


class Beregningsresultat(KommunaltObjekt):
    """beregningsresultat

    de beløb, som en beregning af én måneds ydelse fører til, med forklaring

    Lovgrundlag: FVL § 24

    Krav: K-0021, K-0030, K-0035, K-0046, K-0050, K-0056, K-0081, K-0082, K-0083, K-0124

    Kilde: model/information/beregning.yaml:174
    """

    grundlag: Beregningsgrundlag
    """grundlag

    de oplysninger og satser, som der er regnet på

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:187
    """

    bevilget_ydelse: Annotated[Uuid | None, Field(alias="bevilgetYdelse")] = None
    """bevilget ydelse

    den hjælp, som der er regnet på

    Kilde: model/information/beregning.yaml:194
    """

    bruttobeloeb: Annotated[Beloeb, Field(alias="bruttobeløb")]
    """bruttobeløb

    hjælpen for måneden, før skat og bidrag er trukket fra

    Lovgrundlag: LAS § 25; LAS § 30

    Krav: K-0020

    Kilde: model/information/beregning.yaml:204
    """

    skat: Beloeb | None = None
    """skat

    det, som tilbageholdes til indkomstskat

    Krav: K-0027

    Kilde: model/information/beregning.yaml:219
    """

    atp: Beloeb | None = None
    """ATP

    det, som tilbageholdes til den lovpligtige tillægspension

    Krav: K-0027

    Kilde: model/information/beregning.yaml:230
    """

    nettobeloeb: Annotated[Beloeb | None, Field(alias="nettobeløb")] = None
    """nettobeløb

    hjælpen for måneden, når skat og bidrag er trukket fra

    Kilde: model/information/beregning.yaml:236
    """

    forklaring: str
    """forklaring

    tekst, der i borgerens sprog siger, hvorfor beløbet er blevet, som det er

    Lovgrundlag: FVL § 24

    Krav: K-0021, K-0045, K-0046, K-0067, K-0125

    Kilde: model/information/beregning.yaml:249
    """

    trin: Annotated[list[Beregningstrin], AfterValidator(_unique(("id",)))]
    """trin

    de led, som der er regnet i, i den rækkefølge, de er udført

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:259
    """

    erstatter: Uuid | None = None
    """erstatter

    det tidligere udfald for samme måned, som dette træder i stedet for

    Kilde: model/information/beregning.yaml:268
    """

    reguleringsbeloeb: Annotated[Beloeb | None, Field(alias="reguleringsbeløb")] = None
    """reguleringsbeløb

    forskellen mellem det nye og det tidligere udfald for samme måned før skat

    Kilde: model/information/beregning.yaml:279
    """


class Beregningstrin(KommunaltObjekt):
    """beregningstrin

    ét led i en udregning med navn, udfald og hjemmel

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:294
    """

    navn: Noegletekst
    """navn

    betegnelse, som senere led henviser til

    Kilde: model/information/beregning.yaml:306
    """

    resultat: Annotated[Decimal, Field(max_digits=18, decimal_places=2)]
    """resultat

    det tal, som leddet giver

    Kilde: model/information/beregning.yaml:312
    """

    enhed: Noegletekst
    """enhed

    det, som tallet er målt i

    Kilde: model/information/beregning.yaml:318
    """

    lovgrundlag: Lovhenvisning | None = None
    """lovgrundlag

    den bestemmelse, som leddet følger af

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:324
    """

    uddybning: str
    """uddybning

    leddet skrevet ud med de tal, der er sat ind

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:329
    """


class Satsregulering(Forretningsobjekt):
    """satsregulering

    årlig ændring af en sats, så den følger udviklingen i samfundets lønninger

    Lovgrundlag: LAS § 109; SATSREG § 1

    Krav: K-0052, K-0057

    Kilde: model/information/beregning.yaml:339
    """

    satskode: Noegletekst
    """satskode

    betegnelse for det beløb, der ændres

    Kilde: model/information/beregning.yaml:352
    """

    aar: Annotated[StrictInt, Field(alias="år")]
    """år

    kalenderår, hvor det nye beløb gælder fra 1. januar

    Lovgrundlag: LAS § 109

    Kilde: model/information/beregning.yaml:358
    """

    reguleringsprocent: Procent
    """reguleringsprocent

    den andel, som beløbet ændres med

    Lovgrundlag: LAS § 109

    Krav: K-0057

    Kilde: model/information/beregning.yaml:365
    """

    tidligere_beloeb: Annotated[Beloeb, Field(alias="tidligereBeløb")]
    """tidligere beløb

    det, som var gældende før ændringen

    Lovgrundlag: SATSREG § 1

    Kilde: model/information/beregning.yaml:372
    """

    reguleret_beloeb: Annotated[Beloeb, Field(alias="reguleretBeløb")]
    """reguleret beløb

    det, som gælder efter ændringen

    Lovgrundlag: LAS § 109

    Krav: K-0057

    Kilde: model/information/beregning.yaml:380
    """


class Ydelse(Forretningsobjekt):
    """ydelse

    hjælp, som kommunen kan give en borger efter en lov

    Krav: K-0059, K-0084

    Kilde: model/information/bevilling.yaml:145
    """

    navn: Korttekst
    """navn

    betegnelse, som hjælpen er kendt under

    Kilde: model/information/bevilling.yaml:161
    """

    ydelsesart: Ydelsesart
    """ydelsesart

    det behov, som hjælpen dækker

    Krav: K-0084

    Kilde: model/information/bevilling.yaml:168
    """

    hjemmel: Lovhenvisning
    """hjemmel

    den bestemmelse, som hjælpen gives efter

    Krav: K-0054

    Kilde: model/information/bevilling.yaml:174
    """

    loebende: Annotated[StrictBool, Field(alias="løbende")]
    """løbende

    angivelse af, om hjælpen gives igen og igen, så længe behovet varer

    Krav: K-0084

    Kilde: model/information/bevilling.yaml:180
    """

    skattepligtig: StrictBool
    """skattepligtig

    angivelse af, om modtageren skal betale indkomstskat af hjælpen

    Kilde: model/information/bevilling.yaml:187
    """

    tilbagebetalingspligtig: StrictBool
    """tilbagebetalingspligtig

    angivelse af, om hjælpen fra begyndelsen gives på vilkår af, at pengene skal leveres tilbage

    Kilde: model/information/bevilling.yaml:193
    """

    kle: KleNummer | None = None
    """KLE-emne

    nummer på den slags opgave, som hjælpen hører under

    Krav: K-0080, K-0084, K-0087, K-0108

    Kilde: model/information/bevilling.yaml:199
    """


class Sag(KommunaltObjekt):
    """sag

    samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:238
    """

    sagsnummer: Noegletekst
    """sagsnummer

    betegnelse, som medarbejdere og borgere bruger til at udpege forløbet

    Krav: K-0044

    Kilde: model/information/sag.yaml:253
    """

    titel: Korttekst
    """titel

    kort betegnelse for det spørgsmål, der behandles

    Kilde: model/information/sag.yaml:266
    """

    status: Sagsstatus
    """status

    hvor langt behandlingen er nået

    Krav: K-0002, K-0044, K-0073, K-0114

    Kilde: model/information/sag.yaml:278
    """

    oprettet: Date
    """oprettet

    dag, hvor behandlingen er begyndt

    Lovgrundlag: RSL § 3, stk. 2

    Krav: K-0087

    Kilde: model/information/sag.yaml:291
    """

    hjemmel: Lovhenvisning | None = None
    """hjemmel

    den bestemmelse, som spørgsmålet behandles efter

    Kilde: model/information/sag.yaml:302
    """

    kle: KleNummer
    """KLE-emne

    nummer på den slags opgave, som spørgsmålet hører under

    Krav: K-0001, K-0085, K-0087, K-0108, K-0114

    Kilde: model/information/sag.yaml:313
    """

    foelsomhed: Annotated[Foelsomhed, Field(alias="følsomhed")]
    """følsomhed

    hvor snæver en kreds der må se indholdet

    Krav: K-0085, K-0108, K-0109

    Kilde: model/information/sag.yaml:324
    """

    kassationskode: Kassationskode | None = None
    """kassationskode

    om indholdet skal gemmes for eftertiden

    Kilde: model/information/sag.yaml:337
    """

    primaer_part: Annotated[Uuid, Field(alias="primærPart")]
    """primær part

    person, som spørgsmålet først og fremmest angår

    Krav: K-0001, K-0080, K-0104

    Kilde: model/information/sag.yaml:343
    """

    ansvarlig_myndighed: Annotated[Uuid, Field(alias="ansvarligMyndighed")]
    """ansvarlig myndighed

    kommune, som skal tage stilling til spørgsmålet

    Krav: K-0001, K-0006, K-0085, K-0107

    Kilde: model/information/sag.yaml:355
    """

    primaer_behandler: Annotated[Uuid | None, Field(alias="primærBehandler")] = None
    """primær behandler

    medarbejder, som står for behandlingen til daglig

    Kilde: model/information/sag.yaml:362
    """

    dokumenter: list[Uuid] = []
    """dokumenter

    breve, notater og bilag, som er lagt til grund eller dannet undervejs

    Krav: K-0042

    Kilde: model/information/sag.yaml:369
    """


class KySag(Sag):
    """ydelsessag

    sag, hvori kommunen behandler et spørgsmål om en borgers ret til hjælp

    Lovgrundlag: LAS § 11

    Krav: K-0001, K-0003, K-0048, K-0060, K-0073, K-0077, K-0081, K-0083, K-0111, K-0113

    Kilde: model/information/bevilling.yaml:210
    """

    primaer_part: Annotated[Uuid, Field(alias="primærPart")]
    """primær part

    person, som spørgsmålet først og fremmest angår

    Kilde: model/information/bevilling.yaml:223
    """

    ydelsesomraade: Annotated[Ydelsesomraade, Field(alias="ydelsesområde")]
    """ydelsesområde

    den del af kommunens opgaver, som spørgsmålet hører til

    Krav: K-0044

    Kilde: model/information/bevilling.yaml:226
    """

    ansoegning: Annotated[Uuid | None, Field(alias="ansøgning")] = None
    """ansøgning

    henvendelse, som har givet anledning til behandlingen

    Kilde: model/information/bevilling.yaml:233
    """

    bevillinger: list[Uuid] = []
    """bevillinger

    den hjælp, som er givet

    Kilde: model/information/bevilling.yaml:245
    """

    opgaver: list[Uuid] = []
    """opgaver

    det arbejde, som behandlingen kræver

    Kilde: model/information/bevilling.yaml:253
    """


class MedPeriode(Model):
    """periode

    egenskab ved et objekt, der varer fra én dag til en anden

    Abstrakt: kun specialiseringerne har objekter.

    Kilde: model/information/faelles.yaml:178
    """

    _is_abstract: ClassVar[bool] = True

    startdato: Date
    """startdato

    første dag, der er omfattet

    Kilde: model/information/faelles.yaml:123
    """

    slutdato: Date | None = None
    """slutdato

    sidste dag, der er omfattet

    Kilde: model/information/faelles.yaml:129
    """


class Bevilling(KommunaltObjekt, MedPeriode):
    """bevilling

    en myndigheds tilsagn til en borger om en eller flere ydelser i en periode

    Lovgrundlag: LAS § 25

    Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083

    Kilde: model/information/bevilling.yaml:261
    """

    startdato: Date
    """startdato

    første dag, hvor borgeren har ret til hjælpen

    Krav: K-0019

    Kilde: model/information/bevilling.yaml:278
    """

    slutdato: Date | None = None
    """slutdato

    sidste dag, hvor borgeren har ret til hjælpen

    Krav: K-0034

    Kilde: model/information/bevilling.yaml:287
    """

    brugervendt_noegle: Annotated[Noegletekst, Field(alias="brugervendtNøgle")]
    """brugervendt nøgle

    betegnelse, som medarbejdere bruger til at udpege tilsagnet

    Kilde: model/information/bevilling.yaml:297
    """

    begrundelse: str | None = None
    """begrundelse

    kort tekst om, hvorfor hjælpen er givet

    Lovgrundlag: FVL § 24

    Kilde: model/information/bevilling.yaml:310
    """

    bevillingsgiver: Uuid
    """bevillingsgiver

    kommune, som har givet hjælpen

    Kilde: model/information/bevilling.yaml:322
    """

    bevillingsmodtager: Uuid
    """bevillingsmodtager

    person, som har fået ret til hjælpen

    Krav: K-0023

    Kilde: model/information/bevilling.yaml:330
    """

    afgoerelse: Annotated[Uuid, Field(alias="afgørelse")]
    """afgørelse

    den beslutning, som giver borgeren ret til hjælpen

    Lovgrundlag: FVL § 22

    Krav: K-0022, K-0023, K-0047

    Kilde: model/information/bevilling.yaml:342
    """

    bevilgede_ydelser: Annotated[list[BevilgetYdelse], Field(alias="bevilgedeYdelser", min_length=1), AfterValidator(_unique(("id",)))]
    """bevilgede ydelser

    de former for hjælp, som tilsagnet omfatter

    Kilde: model/information/bevilling.yaml:355
    """


class BevilgetYdelse(KommunaltObjekt, MedPeriode):
    """bevilget ydelse

    hjælp af én bestemt slags, som en borger har fået ret til

    Lovgrundlag: LAS § 25

    Krav: K-0023, K-0059, K-0072, K-0074, K-0092

    Kilde: model/information/bevilling.yaml:366
    """

    startdato: Date
    """startdato

    første dag, hvor denne slags hjælp gives

    Kilde: model/information/bevilling.yaml:379
    """

    slutdato: Date | None = None
    """slutdato

    sidste dag, hvor denne slags hjælp gives

    Kilde: model/information/bevilling.yaml:388
    """

    ydelse: Uuid
    """ydelse

    den hjælp i kataloget, som borgeren får

    Kilde: model/information/bevilling.yaml:398
    """

    tilbagebetalingspligtig: StrictBool
    """tilbagebetalingspligtig

    angivelse af, om netop denne borger skal levere pengene tilbage

    Krav: K-0089

    Kilde: model/information/bevilling.yaml:406
    """

    begrundelse: str | None = None
    """begrundelse

    kort tekst om, hvorfor borgeren får netop denne slags hjælp

    Kilde: model/information/bevilling.yaml:419
    """

    effektueringsplaner: Annotated[list[OekonomiskEffektueringsplan], AfterValidator(_unique(("id",)))] = []
    """effektueringsplaner

    beskrivelser af, hvordan hjælpen skal omsættes til betalinger

    Kilde: model/information/bevilling.yaml:429
    """


class OekonomiskEffektueringsplan(KommunaltObjekt, MedPeriode):
    """økonomisk effektueringsplan

    beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales

    Lovgrundlag: LAS § 89

    Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126

    Kilde: model/information/bevilling.yaml:443
    """

    startdato: Date
    """startdato

    første dag, som der skal udbetales for

    Kilde: model/information/bevilling.yaml:459
    """

    slutdato: Date | None = None
    """slutdato

    sidste dag, som der skal udbetales for

    Kilde: model/information/bevilling.yaml:467
    """

    beregningsfrekvens: Beregningsfrekvens
    """beregningsfrekvens

    hvor tit der regnes og udbetales

    Lovgrundlag: LAS § 89, stk. 1

    Krav: K-0024

    Kilde: model/information/bevilling.yaml:477
    """

    forud_bagud: Annotated[ForudBagud, Field(alias="forudBagud")]
    """forud eller bagud

    om pengene er til rådighed før eller efter det tidsrum, de dækker

    Lovgrundlag: LAS § 89, stk. 1

    Krav: K-0024

    Kilde: model/information/bevilling.yaml:484
    """

    dispositionsdag: Noegletekst
    """dispositionsdag

    den dag i tidsrummet, hvor modtageren skal kunne bruge pengene

    Krav: K-0024

    Kilde: model/information/bevilling.yaml:497
    """

    ydelsesbeloeb: Annotated[Beloeb | None, Field(alias="ydelsesbeløb")] = None
    """ydelsesbeløb

    det, som ventes udbetalt for hvert tidsrum før skat

    Kilde: model/information/bevilling.yaml:508
    """

    manuelt_godkendes: Annotated[StrictBool, Field(alias="manueltGodkendes")]
    """manuelt godkendes

    angivelse af, om en medarbejder skal se på hver betaling, før pengene sendes

    Krav: K-0024, K-0112

    Kilde: model/information/bevilling.yaml:523
    """


class OekonomiskEffektuering(KommunaltObjekt, MedPeriode):
    """økonomisk effektuering

    samlet betaling til én modtager af en eller flere bevilgede ydelser

    Lovgrundlag: LAS § 89

    Krav: K-0025, K-0026, K-0037, K-0039, K-0045, K-0048, K-0051, K-0067, K-0072, K-0075, K-0077, K-0078, K-0081, K-0083, K-0115, K-0119, K-0121

    Kilde: model/information/effektuering.yaml:28
    """

    startdato: Date
    """startdato

    første dag i det tidsrum, som betalingen dækker

    Kilde: model/information/effektuering.yaml:48
    """

    slutdato: Date
    """slutdato

    sidste dag i det tidsrum, som betalingen dækker

    Kilde: model/information/effektuering.yaml:52
    """

    brugervendt_noegle: Annotated[Noegletekst, Field(alias="brugervendtNøgle")]
    """brugervendt nøgle

    betegnelse, som medarbejdere bruger til at udpege betalingen

    Kilde: model/information/effektuering.yaml:58
    """

    dispositionsdato: Date
    """dispositionsdato

    dag, hvor modtageren kan bruge pengene

    Lovgrundlag: LAS § 89, stk. 1

    Krav: K-0032

    Kilde: model/information/effektuering.yaml:66
    """

    samlet_bruttobeloeb: Annotated[Beloeb, Field(alias="samletBruttobeløb")]
    """samlet bruttobeløb

    summen af linjerne, før noget er trukket fra

    Krav: K-0027, K-0028, K-0120

    Kilde: model/information/effektuering.yaml:80
    """

    beloeb_efter_skat_atp: Annotated[Beloeb | None, Field(alias="beløbEfterSkatAtp")] = None
    """beløb efter skat og ATP

    det, som er tilbage, når der er tilbageholdt indkomstskat og bidrag til lovpligtig pension

    Krav: K-0027, K-0029

    Kilde: model/information/effektuering.yaml:96
    """

    beloeb_sendt_til_udbetaling: Annotated[Beloeb | None, Field(alias="beløbSendtTilUdbetaling")] = None
    """beløb sendt til udbetaling

    det, som kommunen beder om at få overført til modtageren

    Krav: K-0027, K-0029, K-0120

    Kilde: model/information/effektuering.yaml:111
    """

    beloeb_udbetalt: Annotated[Beloeb | None, Field(alias="beløbUdbetalt")] = None
    """beløb udbetalt

    det, som er nået frem til modtagerens konto

    Krav: K-0029, K-0076

    Kilde: model/information/effektuering.yaml:128
    """

    udbetalingsafdeling: Korttekst | None = None
    """udbetalingsafdeling

    den del af kommunen, som står for betalingen

    Kilde: model/information/effektuering.yaml:143
    """

    sendt_til_udbetaling_tekst: Annotated[Korttekst | None, Field(alias="sendtTilUdbetalingTekst")] = None
    """tekst om det sendte beløb

    forklaring på kommunens egen modregning

    Krav: K-0029

    Kilde: model/information/effektuering.yaml:149
    """

    udbetalt_tekst: Annotated[Korttekst | None, Field(alias="udbetaltTekst")] = None
    """tekst om det udbetalte beløb

    forklaring på andre myndigheders modregning

    Krav: K-0029, K-0076

    Kilde: model/information/effektuering.yaml:162
    """

    betalingsmodtager: Uuid
    """betalingsmodtager

    den, som pengene overføres til

    Krav: K-0026, K-0037, K-0038, K-0112, K-0126

    Kilde: model/information/effektuering.yaml:175
    """

    linjer: Annotated[list[OekonomiskYdelseseffektuering], Field(min_length=1), AfterValidator(_unique(("id",)))]
    """linjer

    de enkelte beløb, som betalingen er sat sammen af

    Krav: K-0026

    Kilde: model/information/effektuering.yaml:191
    """


class OekonomiskYdelseseffektuering(KommunaltObjekt):
    """økonomisk ydelseseffektuering

    den del af en betaling, som hører til én bevilget ydelse i ét tidsrum

    Lovgrundlag: LAS § 89

    Krav: K-0022, K-0026, K-0030, K-0045, K-0050, K-0059, K-0067, K-0072, K-0074, K-0092

    Kilde: model/information/effektuering.yaml:202
    """

    periode_start: Annotated[Date, Field(alias="periodeStart")]
    """periodestart

    første dag, som beløbet hører til

    Krav: K-0031, K-0032, K-0089

    Kilde: model/information/effektuering.yaml:215
    """

    periode_slut: Annotated[Date, Field(alias="periodeSlut")]
    """periodeslut

    sidste dag, som beløbet hører til

    Krav: K-0031, K-0032

    Kilde: model/information/effektuering.yaml:228
    """

    ydelsesbeloeb: Annotated[Beloeb, Field(alias="ydelsesbeløb")]
    """ydelsesbeløb

    det, som borgeren får for tidsrummet før skat

    Krav: K-0028, K-0031, K-0089

    Kilde: model/information/effektuering.yaml:241
    """

    kle: KleNummer
    """KLE-emne

    nummer på den slags opgave, som beløbet hører under

    Krav: K-0059

    Kilde: model/information/effektuering.yaml:257
    """

    bevilget_ydelse: Annotated[Uuid, Field(alias="bevilgetYdelse")]
    """bevilget ydelse

    den hjælp, som beløbet udbetales på grundlag af

    Kilde: model/information/effektuering.yaml:269
    """


class Udbetalingsanmodning(KommunaltObjekt):
    """udbetalingsanmodning

    besked til økonomisystemet om at overføre et beløb til en modtager

    Lovgrundlag: LAS § 89

    Krav: K-0039, K-0075, K-0115, K-0117

    Kilde: model/information/effektuering.yaml:278
    """

    anmodet: Annotated[DateTime, BeforeValidator(_with_time)]
    """anmodet

    tidspunkt, hvor beskeden er sendt

    Kilde: model/information/effektuering.yaml:293
    """

    beloeb: Annotated[Decimal, Field(alias="beløb", max_digits=18, decimal_places=2, ge=Decimal("0"))]
    """beløb

    det, som skal overføres

    Krav: K-0075

    Kilde: model/information/effektuering.yaml:299
    """

    betalingsmodtager: Uuid
    """betalingsmodtager

    den, som pengene skal overføres til

    Krav: K-0038

    Kilde: model/information/effektuering.yaml:315
    """

    effektuering: Uuid
    """effektuering

    den samlede betaling, som beskeden skal udføre

    Krav: K-0075

    Kilde: model/information/effektuering.yaml:325
    """


class Sanktion(KommunaltObjekt):
    """sanktion

    fradrag i hjælpen, som kommunen beslutter, fordi en person har forsømt en pligt

    Lovgrundlag: LAS § 35

    Krav: K-0027, K-0033

    Kilde: model/information/effektuering.yaml:337
    """

    sanktioneret: Uuid
    """sanktioneret person

    person, hvis hjælp sættes ned

    Lovgrundlag: LAS § 35

    Kilde: model/information/effektuering.yaml:349
    """

    haendelsesdato: Annotated[Date, Field(alias="hændelsesdato")]
    """hændelsesdato

    dag, hvor pligten er forsømt

    Lovgrundlag: LAS § 35

    Krav: K-0079

    Kilde: model/information/effektuering.yaml:356
    """

    fradragsmaaned: Annotated[Date, Field(alias="fradragsmåned")]
    """fradragsmåned

    første dag i den kalendermåned, hvis hjælp sættes ned

    Lovgrundlag: LAS § 35

    Krav: K-0033

    Kilde: model/information/effektuering.yaml:363
    """

    beloeb: Annotated[Decimal, Field(alias="beløb", max_digits=18, decimal_places=2, ge=Decimal("0"))]
    """beløb

    det, som hjælpen sættes ned med

    Lovgrundlag: LAS § 35

    Kilde: model/information/effektuering.yaml:376
    """

    partshoering: Annotated[Uuid, Field(alias="partshøring")]
    """partshøring

    opfordringen til personen om at udtale sig, før hjælpen sættes ned

    Lovgrundlag: LAS § 35; FVL § 19

    Krav: K-0033

    Kilde: model/information/effektuering.yaml:385
    """


class Myndighed(Forretningsobjekt):
    """myndighed

    offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder

    Krav: K-0086

    Kilde: model/information/faelles.yaml:185
    """

    navn: Korttekst
    """navn

    betegnelse, som organisationen er kendt under

    Kilde: model/information/faelles.yaml:198
    """

    cvr_nummer: Annotated[CvrNummer, Field(alias="cvrNummer")]
    """CVR-nummer

    nummer, som organisationen er registreret med som juridisk enhed

    Krav: K-0107

    Kilde: model/information/faelles.yaml:204
    """

    myndighedskode: Myndighedskode
    """myndighedskode

    nummer, som organisationen har i den fælles nummerering af offentlige organisationer

    Krav: K-0092

    Kilde: model/information/faelles.yaml:214
    """


class Virksomhed(Forretningsobjekt):
    """virksomhed

    juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn

    Kilde: model/information/faelles.yaml:221
    """

    navn: Korttekst
    """navn

    betegnelse, som enheden er registreret under

    Kilde: model/information/faelles.yaml:234
    """

    cvr_nummer: Annotated[CvrNummer, Field(alias="cvrNummer")]
    """CVR-nummer

    nummer, som enheden er registreret med

    Kilde: model/information/faelles.yaml:240
    """


class Person(KommunaltObjekt):
    """person

    menneske, som kommunen har oplysninger om i en sag

    Krav: K-0048

    Kilde: model/information/person.yaml:139
    """

    cpr_nummer: Annotated[CprNummer, Field(alias="cprNummer")]
    """personnummer

    nummer, som entydigt udpeger mennesket i folkeregistreringen

    Krav: K-0044, K-0071, K-0092, K-0111, K-0113, K-0118

    Kilde: model/information/person.yaml:152
    """

    fornavn: Korttekst
    """fornavn

    den del af det registrerede navn, der står før slægtsnavnet, mellemnavne medregnet

    Krav: K-0063

    Kilde: model/information/person.yaml:163
    """

    efternavn: Korttekst
    """efternavn

    slægtsnavn, som står sidst i det registrerede navn

    Krav: K-0044, K-0063

    Kilde: model/information/person.yaml:169
    """

    foedselsdato: Annotated[Date, Field(alias="fødselsdato")]
    """fødselsdato

    dag, hvor mennesket er kommet til verden

    Kilde: model/information/person.yaml:175
    """

    doedsdato: Annotated[Date | None, Field(alias="dødsdato")] = None
    """dødsdato

    dag, hvor mennesket er afgået ved døden

    Krav: K-0034, K-0088

    Kilde: model/information/person.yaml:182
    """

    civilstand: Civilstand | None = None
    """civilstand

    menneskets ægteskabelige stilling

    Lovgrundlag: LAS § 26

    Krav: K-0063, K-0088, K-0122

    Kilde: model/information/person.yaml:192
    """

    beskyttet_adresse: Annotated[StrictBool, Field(alias="beskyttetAdresse")]
    """beskyttet adresse

    angivelse af, om bopælen skal holdes skjult for uvedkommende

    Krav: K-0110

    Kilde: model/information/person.yaml:203
    """

    opholdskommune: Uuid | None = None
    """opholdskommune

    kommune, hvor mennesket bor eller opholder sig, og som derfor har ansvaret for hjælpen

    Krav: K-0034, K-0088

    Kilde: model/information/person.yaml:214
    """

    adresse: Korttekst | None = None
    """adresse

    betegnelse for det sted, hvor mennesket bor

    Krav: K-0063, K-0088, K-0110

    Kilde: model/information/person.yaml:220
    """

    alder: Annotated[StrictInt | None, Field(ge=0)] = None
    """alder

    antal år, som er fyldt siden fødslen

    Lovgrundlag: LAS § 25

    Krav: K-0012

    Kilde: model/information/person.yaml:229
    """


class Ansoeger(Person):
    """ansøger

    person, der beder kommunen om hjælp til sig selv og sin familie

    Lovgrundlag: LAS § 11

    Krav: K-0043, K-0122

    Kilde: model/information/person.yaml:242
    """

    er_forsoerger: Annotated[StrictBool | None, Field(alias="erForsørger")] = None
    """er forsørger

    angivelse af, om personen har pligt til at forsørge et barn i hjemmet

    Lovgrundlag: LAS § 25, stk. 2

    Krav: K-0012

    Kilde: model/information/person.yaml:258
    """

    er_enlig_forsoerger: Annotated[StrictBool | None, Field(alias="erEnligForsørger")] = None
    """er enlig forsørger

    angivelse af, om personen forsørger et barn i hjemmet uden at leve sammen med en anden voksen

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:270
    """

    modtager_ekstra_boernetilskud: Annotated[StrictBool | None, Field(alias="modtagerEkstraBørnetilskud")] = None
    """modtager ekstra børnetilskud

    angivelse af, om personen får det offentlige tilskud til børn, som enlige har ret til

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:281
    """

    er_gravid_efter_uge12: Annotated[StrictBool | None, Field(alias="erGravidEfterUge12")] = None
    """er gravid efter 12. uge

    angivelse af, om personen venter barn, og 12. svangerskabsuge er passeret

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:287
    """

    har_psykiatrisk_diagnose: Annotated[StrictBool | None, Field(alias="harPsykiatriskDiagnose")] = None
    """har psykiatrisk diagnose

    angivelse af, om en læge har stillet en af de diagnoser, der giver ret til en højere sats

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:298
    """

    har_bidragspligt: Annotated[StrictBool | None, Field(alias="harBidragspligt")] = None
    """har bidragspligt

    angivelse af, om personen skal betale bidrag til et barn, der bor hos en anden

    Lovgrundlag: LAS § 25, stk. 4

    Kilde: model/information/person.yaml:309
    """

    har_erhvervskompetencegivende_uddannelse: Annotated[StrictBool | None, Field(alias="harErhvervskompetencegivendeUddannelse")] = None
    """har erhvervskompetencegivende uddannelse

    angivelse af, om personen har fuldført et forløb, der giver adgang til et bestemt erhverv

    Lovgrundlag: LAS § 23

    Kilde: model/information/person.yaml:314
    """

    er_uddannelsesparat: Annotated[StrictBool | None, Field(alias="erUddannelsesparat")] = None
    """er uddannelsesparat

    angivelse af, om jobcentret har vurderet, at personen med den rette støtte kan begynde på et studie inden for kort tid

    Lovgrundlag: LAS § 24

    Kilde: model/information/person.yaml:324
    """

    har_social_begivenhed: Annotated[StrictBool | None, Field(alias="harSocialBegivenhed")] = None
    """har social begivenhed

    angivelse af, om der er sket en ændring i personens forhold, som sygdom, ledighed eller samlivets ophør

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/person.yaml:329
    """

    har_anden_forsoergelse: Annotated[StrictBool | None, Field(alias="harAndenForsørgelse")] = None
    """har anden forsørgelse

    angivelse af, om behovet dækkes af løn, andre ydelser eller en andens pligt til at hjælpe

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/person.yaml:339
    """

    boern: Annotated[list[Uuid], Field(alias="børn")] = []
    """børn

    personer under 18 år, som personen er forælder til

    Lovgrundlag: LAS § 25, stk. 2

    Krav: K-0063, K-0088

    Kilde: model/information/person.yaml:345
    """

    boligforhold: Boligforhold | None = None
    """boligforhold

    oplysninger om, hvordan personen bor

    Kilde: model/information/person.yaml:353
    """

    formueforhold: Formueforhold | None = None
    """formueforhold

    oplysninger om, hvad personen og ægtefællen ejer

    Lovgrundlag: LAS § 14, stk. 1

    Kilde: model/information/person.yaml:359
    """

    indtaegter: Annotated[list[AnyIndtaegt], Field(alias="indtægter"), AfterValidator(_unique(("id",)))] = []
    """indtægter

    beløb, som personen har fået eller ventes at få til rådighed

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:365
    """

    aegtefaelle: Annotated[Uuid | None, Field(alias="ægtefælle")] = None
    """ægtefælle

    person, som denne person er gift med

    Lovgrundlag: LAS § 26, stk. 1

    Krav: K-0104

    Kilde: model/information/person.yaml:373
    """


class Aegtefaelle(Person):
    """ægtefælle

    person, der er gift med ansøgeren, og hvis forhold derfor indgår i vurderingen

    Lovgrundlag: LAS § 26

    Krav: K-0014, K-0048

    Kilde: model/information/person.yaml:386
    """

    modtager_offentlig_forsoergelse: Annotated[StrictBool | None, Field(alias="modtagerOffentligForsørgelse")] = None
    """modtager offentlig forsørgelse

    angivelse af, om personen allerede lever af en ydelse fra det offentlige

    Lovgrundlag: LAS § 26, stk. 2

    Kilde: model/information/person.yaml:399
    """

    udnytter_arbejdsmuligheder: Annotated[StrictBool | None, Field(alias="udnytterArbejdsmuligheder")] = None
    """udnytter arbejdsmuligheder

    angivelse af, om personen tager imod det arbejde, der med rimelighed kan fås

    Lovgrundlag: LAS § 13, stk. 1; LAS § 26, stk. 3

    Krav: K-0010, K-0014

    Kilde: model/information/person.yaml:405
    """

    egen_beregnet_hjaelp: Annotated[Decimal | None, Field(alias="egenBeregnetHjælp", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """egen beregnet hjælp

    beløb pr. måned, som personen selv har ret til før fradrag for indtægter

    Lovgrundlag: LAS § 26, stk. 1

    Krav: K-0014

    Kilde: model/information/person.yaml:414
    """

    indtaegter: Annotated[list[AnyIndtaegt], Field(alias="indtægter"), AfterValidator(_unique(("id",)))] = []
    """indtægter

    beløb, som personen har fået eller ventes at få til rådighed

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:429
    """


class Barn(Person):
    """barn

    person under 18 år, hvis forsørgelse kan have betydning for en forælders hjælp

    Lovgrundlag: LAS § 25

    Krav: K-0048

    Kilde: model/information/person.yaml:438
    """

    bo_hos_ansoeger: Annotated[StrictBool | None, Field(alias="boHosAnsøger")] = None
    """bor hos ansøgeren

    angivelse af, om personen har sit hjem samme sted som den forælder, der søger om hjælp

    Lovgrundlag: LAS § 25, stk. 2

    Kilde: model/information/person.yaml:450
    """

    forsoergerandel: Annotated[Decimal | None, Field(alias="forsørgerandel", max_digits=18, decimal_places=2, ge=Decimal("0"), le=Decimal("100"))] = None
    """forsørgerandel

    den del af pligten til at sørge for personen, som påhviler den forælder, der søger om hjælp

    Kilde: model/information/person.yaml:456
    """


class Samliv(KommunaltObjekt, MedPeriode):
    """samliv

    fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede

    Lovgrundlag: LAS § 2 a; LAS § 2 b

    Krav: K-0015, K-0049, K-0066

    Kilde: model/information/person.yaml:466
    """

    startdato: Date
    """startdato

    dag, hvor den fælles husførelse er begyndt

    Krav: K-0015

    Kilde: model/information/person.yaml:481
    """

    slutdato: Date | None = None
    """slutdato

    dag, hvor den fælles husførelse er ophørt

    Krav: K-0015

    Kilde: model/information/person.yaml:484
    """

    grundlag: Samlivsgrundlag
    """grundlag

    forhold ud over den fælles bolig, som knytter parterne sammen

    Lovgrundlag: LAS § 2 a

    Kilde: model/information/person.yaml:488
    """

    parter: Annotated[list[Uuid], Field(min_length=2, max_length=2)]
    """parter

    de to personer, som lever sammen

    Lovgrundlag: LAS § 2 a

    Krav: K-0104

    Kilde: model/information/person.yaml:499
    """


class Boligforhold(KommunaltObjekt, MedPeriode):
    """boligforhold

    en persons vilkår for at bo et bestemt sted i en periode

    Lovgrundlag: LAS § 25

    Krav: K-0048, K-0049, K-0066, K-0122

    Kilde: model/information/person.yaml:510
    """

    startdato: Date
    """startdato

    dag, hvor personen er flyttet ind

    Kilde: model/information/person.yaml:523
    """

    slutdato: Date | None = None
    """slutdato

    dag, hvor personen er flyttet ud

    Kilde: model/information/person.yaml:526
    """

    hos_foraeldre: Annotated[StrictBool | None, Field(alias="hosForældre")] = None
    """hos forældre

    angivelse af, om personen bor sammen med en eller begge sine forældre

    Lovgrundlag: LAS § 25, stk. 3

    Krav: K-0012

    Kilde: model/information/person.yaml:530
    """

    boligtype: Boligtype | None = None
    """boligtype

    den ret, som personen har til at bo på stedet

    Kilde: model/information/person.yaml:541
    """

    maanedlig_boligudgift: Annotated[Decimal | None, Field(alias="månedligBoligudgift", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """månedlig boligudgift

    beløb, som personen betaler pr. måned for at bo på stedet

    Lovgrundlag: LAS § 34

    Kilde: model/information/person.yaml:546
    """

    antal_voksne: Annotated[StrictInt | None, Field(alias="antalVoksne", ge=1)] = None
    """antal voksne

    tal på de personer over 18 år, der bor på stedet, personen selv medregnet

    Kilde: model/information/person.yaml:554
    """


class Formueforhold(KommunaltObjekt):
    """formueforhold

    opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag

    Lovgrundlag: LAS § 14

    Krav: K-0011, K-0049, K-0066

    Kilde: model/information/person.yaml:561
    """

    samlet_formue: Annotated[Beloeb, Field(alias="samletFormue")]
    """samlet formue

    værdien af alt, hvad parret eller den enlige ejer, minus det, de skylder

    Lovgrundlag: LAS § 14, stk. 1

    Kilde: model/information/person.yaml:573
    """

    noedvendig_formue: Annotated[Decimal | None, Field(alias="nødvendigFormue", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nødvendig formue

    værdier, som er uundværlige for en rimelig bolig eller for at kunne arbejde eller tage en uddannelse

    Lovgrundlag: LAS § 14, stk. 2

    Kilde: model/information/person.yaml:586
    """

    opgjort_pr: Annotated[Date, Field(alias="opgjortPr")]
    """opgjort pr.

    dag, som værdierne er gjort op for

    Kilde: model/information/person.yaml:600
    """

    fradragsberettiget_formue: Annotated[Decimal | None, Field(alias="fradragsberettigetFormue", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fradragsberettiget formue

    værdier, som regnes med, når det afgøres, om ansøgeren kan klare sig selv

    Lovgrundlag: LAS § 14

    Kilde: model/information/person.yaml:606
    """


class Indtaegt(KommunaltObjekt):
    """indtægt

    beløb, som en person får til rådighed, og som kan nedsætte hjælpen

    Lovgrundlag: LAS § 30

    Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123

    Kilde: model/information/person.yaml:621
    """

    objekttype: Annotated[str | None, AfterValidator(_one_of("Indtægt"))] = None
    """objekttype

    navn på den klasse, som oplysningen er registreret efter

    Kilde: model/information/person.yaml:634
    """

    indtaegtstype: Annotated[Indtaegtstype, Field(alias="indtægtstype")]
    """indtægtstype

    det, som betalingen er vederlag eller erstatning for

    Lovgrundlag: LAS § 30

    Krav: K-0016, K-0123

    Kilde: model/information/person.yaml:643
    """

    beloeb: Annotated[Beloeb, Field(alias="beløb")]
    """beløb

    det, som kan trækkes fra i hjælpen, før der er taget hensyn til arbejdstimer

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:655
    """

    dispositionsdato: Date
    """dispositionsdato

    dag, hvor personen fik pengene til rådighed

    Krav: K-0018, K-0019, K-0069, K-0123

    Kilde: model/information/person.yaml:671
    """

    periode_fra: Annotated[Date | None, Field(alias="periodeFra")] = None
    """periode fra

    første dag i det tidsrum, som betalingen er optjent i

    Krav: K-0018

    Kilde: model/information/person.yaml:683
    """

    periode_til: Annotated[Date | None, Field(alias="periodeTil")] = None
    """periode til

    sidste dag i det tidsrum, som betalingen er optjent i

    Krav: K-0018

    Kilde: model/information/person.yaml:688
    """


class Arbejdsindtaegt(Indtaegt):
    """arbejdsindtægt

    indtægt, som er betaling for udført arbejde

    Lovgrundlag: LAS § 31

    Krav: K-0017, K-0069

    Kilde: model/information/person.yaml:694
    """

    _demands: ClassVar[tuple[_is.Demand, ...]] = (
        _is.Demand("typen følger klassen", _is.slot("indtaegtstype", _is.one_of("arbejdsindtægt"), needed=True)),
    )

    objekttype: Annotated[str | None, AfterValidator(_one_of("Arbejdsindtægt"))] = None
    """objekttype

    navn på den klasse, som oplysningen er registreret efter

    Kilde: model/information/person.yaml:634
    """

    beloeb: Annotated[Beloeb, Field(alias="beløb")]
    """beløb

    det, som kan trækkes fra i hjælpen, før der er taget hensyn til arbejdstimer

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:714
    """

    bruttoloen: Annotated[Beloeb, Field(alias="bruttoløn")]
    """bruttoløn

    det, som arbejdsgiveren betaler for arbejdet, før bidrag og skat er trukket fra

    Krav: K-0017

    Kilde: model/information/person.yaml:725
    """

    timer: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """timer

    antal klokketimer, som personen har arbejdet for betalingen

    Lovgrundlag: LAS § 31, stk. 1

    Krav: K-0017

    Kilde: model/information/person.yaml:739
    """

    am_bidrag: Annotated[Decimal | None, Field(alias="amBidrag", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """AM-bidrag

    beløb, som arbejdsgiveren har tilbageholdt til arbejdsmarkedsbidrag

    Kilde: model/information/person.yaml:752
    """

    atp_bidrag: Annotated[Decimal | None, Field(alias="atpBidrag", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ATP-bidrag

    beløb, som personen selv har betalt til den lovpligtige tillægspension

    Kilde: model/information/person.yaml:759
    """

    pensionsbidrag: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """pensionsbidrag

    beløb, som er indbetalt til en kollektiv ordning om alderdom aftalt for arbejdspladsen

    Kilde: model/information/person.yaml:766
    """

    feriepenge: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """feriepenge

    beløb, som arbejdsgiveren har sat af til senere ferie

    Lovgrundlag: LAS § 32

    Kilde: model/information/person.yaml:773
    """

    arbejdsgiver_cvr: Annotated[CvrNummer | None, Field(alias="arbejdsgiverCvr")] = None
    """arbejdsgivers CVR-nummer

    nummer på den virksomhed, som har udbetalt lønnen

    Krav: K-0069, K-0123

    Kilde: model/information/person.yaml:786
    """

    paabegyndt_foer_bevilling: Annotated[StrictBool | None, Field(alias="påbegyndtFørBevilling")] = None
    """påbegyndt før bevilling

    angivelse af, om personen var i gang med arbejdet, da hjælpen blev bevilget

    Krav: K-0019

    Kilde: model/information/person.yaml:791
    """


class Ansoegning(KommunaltObjekt):
    """ansøgning

    henvendelse, hvori en borger beder kommunen om hjælp

    Lovgrundlag: LAS § 11

    Krav: K-0001, K-0003, K-0062, K-0064, K-0068

    Kilde: model/information/sag.yaml:377
    """

    modtaget_dato: Annotated[Date, Field(alias="modtagetDato")]
    """modtaget dato

    dag, hvor kommunen har fået alt det, der skal til for at begynde

    Lovgrundlag: RSL § 3, stk. 2

    Krav: K-0061, K-0065, K-0103

    Kilde: model/information/sag.yaml:391
    """

    henvendelsesdato: Date
    """henvendelsesdato

    dag, hvor borgeren første gang har bedt om hjælp

    Kilde: model/information/sag.yaml:404
    """

    aarsag: Annotated[Begivenhed, Field(alias="årsag")]
    """årsag

    den ændring i borgerens liv, som har skabt behovet

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0036

    Kilde: model/information/sag.yaml:416
    """

    begrundelse: str | None = None
    """begrundelse

    borgerens egen forklaring på behovet

    Kilde: model/information/sag.yaml:430
    """

    kanal: Kanal
    """kanal

    den måde, som borgeren har henvendt sig på

    Krav: K-0065

    Kilde: model/information/sag.yaml:439
    """

    ansoeger: Annotated[Uuid, Field(alias="ansøger")]
    """ansøger

    person, som beder om hjælp

    Lovgrundlag: LAS § 11

    Krav: K-0062

    Kilde: model/information/sag.yaml:445
    """

    vedlagte_dokumenter: Annotated[list[Uuid], Field(alias="vedlagteDokumenter")] = []
    """vedlagte dokumenter

    bilag, som borgeren har sendt med

    Lovgrundlag: RSL § 11, stk. 1

    Krav: K-0062

    Kilde: model/information/sag.yaml:453
    """


class Dokument(KommunaltObjekt):
    """dokument

    afgrænset indhold, som er fastholdt, så det kan læses uændret senere

    Krav: K-0003, K-0041, K-0051, K-0058, K-0064, K-0073, K-0083, K-0090, K-0091, K-0103, K-0105, K-0114, K-0127

    Kilde: model/information/sag.yaml:461
    """

    _demands: ClassVar[tuple[_is.Demand, ...]] = (
        _is.Demand(
            "dato på indgående breve",
            _is.if_then(
                _is.all_of(
                    _is.slot("dokumenttype", _is.one_of("brev"), needed=True),
                    _is.slot("retning", _is.one_of("indgående"), needed=True),
                ),
                _is.present("brevdato"),
            ),
        ),
    )

    titel: Korttekst
    """titel

    kort betegnelse for indholdet

    Krav: K-0042

    Kilde: model/information/sag.yaml:486
    """

    dokumenttype: Dokumenttype
    """dokumenttype

    det, som indholdet bruges til i sagen

    Krav: K-0042

    Kilde: model/information/sag.yaml:497
    """

    brevdato: Date | None = None
    """brevdato

    dag, som afsenderen har dateret indholdet

    Krav: K-0042

    Kilde: model/information/sag.yaml:504
    """

    retning: Retning
    """retning

    om indholdet er kommet til kommunen eller sendt fra den

    Krav: K-0042

    Kilde: model/information/sag.yaml:514
    """

    indhold: Annotated[str, Field(pattern=r"^[^\t-\r ]+$")]
    """indhold

    henvisning til den fil, hvor teksten eller billedet ligger

    Kilde: model/information/sag.yaml:520
    """


class Sagsbehandler(KommunaltObjekt):
    """sagsbehandler

    medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser

    Kilde: model/information/sag.yaml:527
    """

    navn: Korttekst
    """navn

    for- og efternavn, som medarbejderen er kendt under

    Kilde: model/information/sag.yaml:543
    """

    brugernavn: Noegletekst
    """brugernavn

    betegnelse, som medarbejderen logger på med

    Kilde: model/information/sag.yaml:549
    """

    enhed: Korttekst | None = None
    """enhed

    den del af kommunen, hvor medarbejderen arbejder

    Kilde: model/information/sag.yaml:556
    """


class Haendelse(KommunaltObjekt):
    """hændelse

    ændring uden for eller i løsningen, som kan få betydning for en sag

    Kilde: model/information/sag.yaml:562
    """

    listenummer: Annotated[str, Field(pattern="^H-[0-9]{3}$")]
    """nummer på hændelseslisten

    betegnelse for den slags ændring, der er tale om

    Kilde: model/information/sag.yaml:574
    """

    indtruffet: Date
    """indtruffet

    dag, hvor ændringen er sket i virkeligheden

    Kilde: model/information/sag.yaml:580
    """

    modtaget: Annotated[DateTime, BeforeValidator(_with_time)]
    """modtaget

    tidspunkt, hvor løsningen har fået besked om ændringen

    Kilde: model/information/sag.yaml:586
    """

    afsender: Korttekst
    """afsender

    det system, som har givet besked om ændringen

    Kilde: model/information/sag.yaml:592
    """

    person: Uuid | None = None
    """person

    menneske, som ændringen angår

    Kilde: model/information/sag.yaml:598
    """


class Opgave(KommunaltObjekt):
    """opgave

    arbejde, som en medarbejder skal udføre inden en frist

    Krav: K-0003, K-0004, K-0007, K-0008, K-0013, K-0048, K-0066, K-0071, K-0079

    Kilde: model/information/sag.yaml:605
    """

    titel: Korttekst
    """titel

    kort betegnelse for det, der skal gøres

    Kilde: model/information/sag.yaml:617
    """

    prioritet: Opgaveprioritet = Opgaveprioritet.MELLEM
    """prioritet

    hvor meget arbejdet haster

    Krav: K-0005

    Kilde: model/information/sag.yaml:623
    """

    forfaldsdato: Date
    """forfaldsdato

    dag, hvor arbejdet senest skal være udført

    Krav: K-0005, K-0007, K-0058, K-0103

    Kilde: model/information/sag.yaml:630
    """

    ansvarlig: Uuid | None = None
    """ansvarlig

    medarbejder, der skal udføre arbejdet

    Krav: K-0005, K-0006, K-0086, K-0113

    Kilde: model/information/sag.yaml:636
    """

    status: Opgavestatus = Opgavestatus.AABEN
    """status

    hvor langt arbejdet er nået

    Krav: K-0005

    Kilde: model/information/sag.yaml:647
    """

    initierende_haendelse: Annotated[Uuid | None, Field(alias="initierendeHændelse")] = None
    """initierende hændelse

    den ændring, som har gjort arbejdet nødvendigt

    Krav: K-0004, K-0005, K-0051, K-0070

    Kilde: model/information/sag.yaml:654
    """


class Beslutningsgrundlag(KommunaltObjekt):
    """beslutningsgrundlag

    samling af vurderinger, som en afgørelse om hjælp bygger på

    Lovgrundlag: LAS § 11; RSL § 10

    Krav: K-0009, K-0040, K-0043

    Kilde: model/information/sag.yaml:662
    """

    oplyst_dato: Annotated[Date | None, Field(alias="oplystDato")] = None
    """oplyst dato

    dag, hvor alle nødvendige oplysninger er til stede

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:674
    """

    opfylder_betingelser: Annotated[StrictBool | None, Field(alias="opfylderBetingelser")] = None
    """opfylder betingelser

    angivelse af, om ansøgeren samlet set har ret til hjælp

    Lovgrundlag: LAS § 11, stk. 2; LAS § 13; LAS § 14

    Krav: K-0009

    Kilde: model/information/sag.yaml:679
    """

    er_social_begivenhed_godtgjort: Annotated[StrictBool | None, Field(alias="erSocialBegivenhedGodtgjort")] = None
    """er social begivenhed godtgjort

    angivelse af, om kommunen lægger til grund, at der er sket en ændring i ansøgerens forhold, som loven kræver

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0009, K-0010

    Kilde: model/information/sag.yaml:690
    """

    er_forsoergelse_umulig: Annotated[StrictBool | None, Field(alias="erForsørgelseUmulig")] = None
    """er forsørgelse umulig

    angivelse af, om ansøgeren på grund af ændringen er ude af stand til at skaffe det nødvendige til sig selv og familien

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0009

    Kilde: model/information/sag.yaml:695
    """

    kan_daekkes_af_andre_ydelser: Annotated[StrictBool | None, Field(alias="kanDækkesAfAndreYdelser")] = None
    """kan dækkes af andre ydelser

    angivelse af, om behovet kan afhjælpes efter regler, der går forud

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0009, K-0074

    Kilde: model/information/sag.yaml:701
    """

    partshoeringer: Annotated[list[Uuid], Field(alias="partshøringer")] = []
    """partshøringer

    de gange, ansøgeren er bedt om at udtale sig

    Lovgrundlag: FVL § 19

    Krav: K-0098

    Kilde: model/information/sag.yaml:707
    """


class Partshoering(KommunaltObjekt):
    """partshøring

    opfordring til en part om at udtale sig om oplysninger, før de bruges i en afgørelse

    Lovgrundlag: FVL § 19

    Krav: K-0041, K-0097, K-0105

    Kilde: model/information/sag.yaml:716
    """

    afsendt: Date
    """afsendt

    dag, hvor opfordringen er sendt til parten

    Lovgrundlag: FVL § 19

    Krav: K-0090

    Kilde: model/information/sag.yaml:728
    """

    svarfrist: Date
    """svarfrist

    sidste dag, hvor partens bemærkninger kan nå at blive taget med

    Lovgrundlag: FVL § 19

    Krav: K-0058, K-0097, K-0128

    Kilde: model/information/sag.yaml:734
    """

    svar_modtaget: Annotated[Date | None, Field(alias="svarModtaget")] = None
    """svar modtaget

    dag, hvor kommunen har fået partens bemærkninger

    Lovgrundlag: FVL § 19

    Krav: K-0097

    Kilde: model/information/sag.yaml:746
    """

    emne: str
    """emne

    de oplysninger, som parten skal kende og kunne udtale sig om

    Lovgrundlag: FVL § 19

    Krav: K-0098

    Kilde: model/information/sag.yaml:757
    """


class Afgoerelse(KommunaltObjekt):
    """afgørelse

    beslutning, hvorved en myndighed ensidigt fastlægger en parts ret eller pligt

    Lovgrundlag: FVL § 22; FVL § 24; FVL § 25

    Krav: K-0003, K-0022, K-0037, K-0040, K-0041, K-0051, K-0089, K-0112, K-0117

    Kilde: model/information/sag.yaml:768
    """

    afgoerelsesdato: Annotated[Date, Field(alias="afgørelsesdato")]
    """afgørelsesdato

    dag, hvor kommunen har taget stilling

    Krav: K-0047, K-0060, K-0061

    Kilde: model/information/sag.yaml:784
    """

    resultat: Afgoerelsesresultat
    """resultat

    hvor meget borgeren får af det, der er søgt om

    Lovgrundlag: FVL § 22

    Krav: K-0060, K-0100

    Kilde: model/information/sag.yaml:791
    """

    begrundelse: str | None = None
    """begrundelse

    de regler, hovedhensyn og faktiske oplysninger, som kommunen har lagt vægt på

    Lovgrundlag: FVL § 22; FVL § 24

    Krav: K-0047, K-0099

    Kilde: model/information/sag.yaml:797
    """

    hjemmel: Lovhenvisning
    """hjemmel

    de bestemmelser, som kommunen har brugt

    Lovgrundlag: FVL § 24

    Krav: K-0047, K-0054, K-0099

    Kilde: model/information/sag.yaml:806
    """

    klagevejledning: str | None = None
    """klagevejledning

    oplysning til parten om, hvor, hvordan og hvornår beslutningen kan indbringes for en anden instans

    Lovgrundlag: FVL § 25

    Krav: K-0100

    Kilde: model/information/sag.yaml:812
    """

    klagefrist: Date | None = None
    """klagefrist

    sidste dag, hvor borgeren kan få beslutningen prøvet

    Lovgrundlag: RSL § 67

    Krav: K-0101, K-0128

    Kilde: model/information/sag.yaml:820
    """

    meddelt_dato: Annotated[Date | None, Field(alias="meddeltDato")] = None
    """meddelt dato

    dag, hvor brevet er nået frem til borgeren

    Lovgrundlag: RSL § 67

    Krav: K-0101, K-0127, K-0128

    Kilde: model/information/sag.yaml:831
    """

    beslutningsgrundlag: Uuid
    """beslutningsgrundlag

    de vurderinger, som resultatet bygger på

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:843
    """

    truffet_af: Annotated[Uuid, Field(alias="truffetAf")]
    """truffet af

    medarbejder, der står inde for resultatet

    Kilde: model/information/sag.yaml:850
    """


class Afslag(Afgoerelse):
    """afslag

    afgørelse om, at en borger ikke får den hjælp, der er søgt om

    Lovgrundlag: FVL § 22; FVL § 25

    Krav: K-0097, K-0098, K-0099

    Kilde: model/information/sag.yaml:858
    """

    _demands: ClassVar[tuple[_is.Demand, ...]] = (
        _is.Demand("afslag giver intet medhold", _is.slot("resultat", _is.one_of("intetMedhold"), needed=True)),
    )

    begrundelse: str
    """begrundelse

    de regler, hovedhensyn og faktiske oplysninger, som kommunen har lagt vægt på

    Lovgrundlag: FVL § 22; FVL § 24

    Kilde: model/information/sag.yaml:877
    """

    klagevejledning: str
    """klagevejledning

    oplysning til parten om, hvor, hvordan og hvornår beslutningen kan indbringes for en anden instans

    Lovgrundlag: FVL § 25

    Kilde: model/information/sag.yaml:884
    """

    afslagsaarsag: Annotated[Afslagsaarsag, Field(alias="afslagsårsag")]
    """afslagsårsag

    den betingelse for hjælp, som svigter

    Lovgrundlag: LAS § 11; LAS § 13; LAS § 14

    Krav: K-0036

    Kilde: model/information/sag.yaml:888
    """


class Klage(KommunaltObjekt):
    """klage

    henvendelse, hvori en part er utilfreds med en afgørelse og ønsker den ændret

    Lovgrundlag: RSL § 66; RSL § 67

    Krav: K-0102

    Kilde: model/information/sag.yaml:901
    """

    modtaget_dato: Annotated[Date, Field(alias="modtagetDato")]
    """modtaget dato

    dag, hvor indsigelsen er nået frem til kommunen

    Lovgrundlag: RSL § 67

    Krav: K-0102

    Kilde: model/information/sag.yaml:913
    """

    genvurderingsfrist: Date
    """genvurderingsfrist

    sidste dag, hvor kommunen kan nå at se på sagen igen

    Lovgrundlag: RSL § 66

    Krav: K-0102

    Kilde: model/information/sag.yaml:919
    """

    genvurderingsresultat: Genvurderingsresultat | None = None
    """genvurderingsresultat

    det, som kommunen er nået frem til ved at se på sagen igen

    Lovgrundlag: RSL § 66

    Krav: K-0102

    Kilde: model/information/sag.yaml:931
    """

    oversendt_dato: Annotated[Date | None, Field(alias="oversendtDato")] = None
    """oversendt dato

    dag, hvor sagen er sendt videre til klageinstansen

    Lovgrundlag: RSL § 66

    Krav: K-0102

    Kilde: model/information/sag.yaml:936
    """

    afgoerelse: Annotated[Uuid, Field(alias="afgørelse")]
    """afgørelse

    den beslutning, som parten ønsker ændret

    Lovgrundlag: RSL § 66

    Kilde: model/information/sag.yaml:946
    """


class Ydelsesgrundlag(KommunaltObjekt):
    """ydelsesgrundlag

    samling af oplysninger, som én bestemt ydelse til én borger regnes ud fra

    Abstrakt: kun specialiseringerne har objekter.

    Kilde: model/information/ydelsesberegning.yaml:121
    """

    _is_abstract: ClassVar[bool] = True

    beregningsdato: Date
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger: Uuid
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """


class Uddannelseshjaelpsgrundlag(Ydelsesgrundlag):
    """uddannelseshjælpsgrundlag

    oplysninger og satser, som en måneds hjælp til en ung uden uddannelse regnes ud fra

    Lovgrundlag: LAS § 23; LAS § 24

    Kilde: model/information/ydelsesberegning.yaml:148
    """

    sats: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """sats

    det faste beløb pr. måned, som alder, forsørgelse og bolig giver ret til

    Lovgrundlag: LAS § 23, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:160
    """

    aktivitetstillaeg: Annotated[Decimal | None, Field(alias="aktivitetstillæg", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """aktivitetstillæg

    beløb ud over satsen til den, der endnu har for langt til at begynde en uddannelse

    Lovgrundlag: LAS § 24

    Kilde: model/information/ydelsesberegning.yaml:174
    """

    hjaelp_foer_indtaegter: Annotated[Decimal | None, Field(alias="hjælpFørIndtægter", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """hjælp før indtægter

    sats og tillæg lagt sammen, før indtægter er trukket fra

    Lovgrundlag: LAS § 23; LAS § 24

    Kilde: model/information/ydelsesberegning.yaml:189
    """


class SaerligStoetteGrundlag(Ydelsesgrundlag):
    """grundlag for særlig støtte

    oplysninger om bolig, børn og indtægter, som støtte til høje boligudgifter regnes ud fra

    Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5

    Kilde: model/information/ydelsesberegning.yaml:205
    """

    har_hoej_boligudgift: Annotated[StrictBool | None, Field(alias="harHøjBoligudgift")] = None
    """har høj boligudgift

    angivelse af, om udgiften til at bo er høj

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:217
    """

    har_stor_forsoergerbyrde: Annotated[StrictBool | None, Field(alias="harStorForsørgerbyrde")] = None
    """har stor forsørgerbyrde

    angivelse af, om personen har mange at forsørge

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:223
    """

    er_undtaget: Annotated[StrictBool | None, Field(alias="erUndtaget")] = None
    """er undtaget

    angivelse af, om personen hører til en gruppe, som loven holder uden for støtten

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:229
    """

    kan_faa_stoette: Annotated[StrictBool | None, Field(alias="kanFåStøtte")] = None
    """kan få støtte

    angivelse af, om betingelserne for støtte er opfyldt

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:238
    """

    antal_boern_hjemme: Annotated[StrictInt | None, Field(alias="antalBørnHjemme", ge=0)] = None
    """antal børn i hjemmet

    tal på de børn, som personen forsørger, og som bor sammen med personen

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:248
    """

    antal_boern_ude: Annotated[StrictInt | None, Field(alias="antalBørnUde", ge=0)] = None
    """antal børn uden for hjemmet

    tal på de børn, som personen forsørger, og som bor et andet sted

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:255
    """

    nettoboligudgift: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nettoboligudgift

    udgiften til at bo, når boligstøtte og andre tilskud er trukket fra

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5

    Kilde: model/information/ydelsesberegning.yaml:262
    """

    selvvalgt_forhoejelse: Annotated[Decimal | None, Field(alias="selvvalgtForhøjelse", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """selvvalgt forhøjelse

    den del af boligudgiften, som borgeren selv har valgt at øge den med

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:275
    """

    kan_faa_billigere_bolig: Annotated[StrictBool | None, Field(alias="kanFåBilligereBolig")] = None
    """kan få billigere bolig

    angivelse af, om der kan skaffes en rimelig bolig med en lavere udgift

    Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:289
    """

    billigere_boligudgift: Annotated[Decimal | None, Field(alias="billigereBoligudgift", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """billigere boligudgift

    nettoudgiften i den billigere bolig, der kan skaffes

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:299
    """

    andel: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"), le=Decimal("100"))] = None
    """andel af boligudgiften

    den del af udgiften, som personen selv skal bære

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:312
    """

    grundgraensebeloeb: Annotated[Decimal | None, Field(alias="grundgrænsebeløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """grundgrænsebeløb

    den boligudgift, som borgeren selv bærer, før der er taget hensyn til flere børn

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:325
    """

    graensebeloeb: Annotated[Decimal | None, Field(alias="grænsebeløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """grænsebeløb

    den boligudgift, som borgeren selv bærer

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:340
    """

    nettoindtaegt: Annotated[Decimal | None, Field(alias="nettoindtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nettoindtægt

    det, som husstanden har efter skat

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:355
    """

    arbejdsudgifter: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """arbejdsudgifter

    nødvendige udgifter til værktøj, arbejdstøj og transport, som ingen har dækket

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:368
    """

    nettoindtaegt_ved_hjaelp_alene: Annotated[Decimal | None, Field(alias="nettoindtægtVedHjælpAlene", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nettoindtægt ved hjælp alene

    det, som husstanden ville have efter skat, hvis den kun fik hjælp til forsørgelse

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:375
    """

    stoettebeloeb: Annotated[Decimal | None, Field(alias="støttebeløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """støttebeløb

    den skattefri støtte for måneden

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5

    Kilde: model/information/ydelsesberegning.yaml:383
    """


class Revalideringsgrundlag(Ydelsesgrundlag):
    """revalideringsgrundlag

    oplysninger, som en måneds ydelse under revalidering regnes ud fra

    Lovgrundlag: LAS § 52

    Kilde: model/information/ydelsesberegning.yaml:399
    """

    har_barn_uden_for_hjemmet: Annotated[StrictBool | None, Field(alias="harBarnUdenForHjemmet")] = None
    """har barn uden for hjemmet

    angivelse af, om personen har et barn, der bor et andet sted

    Lovgrundlag: LAS § 52, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:410
    """

    sats: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """sats

    det faste beløb pr. måned, som alder, børn, bolig og helbred giver ret til

    Lovgrundlag: LAS § 52

    Kilde: model/information/ydelsesberegning.yaml:415
    """

    gennemsnitsindtaegt: Annotated[Decimal | None, Field(alias="gennemsnitsindtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """gennemsnitsindtægt

    personens gennemsnitlige indtægt pr. måned i de seks måneder før afgørelsen

    Lovgrundlag: LAS § 52, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:429
    """

    ydelse: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ydelse

    ydelsen for måneden, før skat er trukket fra

    Lovgrundlag: LAS § 52

    Kilde: model/information/ydelsesberegning.yaml:443
    """


class Ressourceforloebsgrundlag(Ydelsesgrundlag):
    """ressourceforløbsgrundlag

    oplysninger, som en måneds ydelse under et ressourceforløb eller et jobafklaringsforløb regnes ud fra

    Lovgrundlag: LAS § 68; LAS § 68 a; LAS § 69 j

    Kilde: model/information/ydelsesberegning.yaml:457
    """

    har_ret_til_sygedagpenge: Annotated[StrictBool | None, Field(alias="harRetTilSygedagpenge")] = None
    """har ret til sygedagpenge

    angivelse af, om deltageren ellers ville have ret til sygedagpenge

    Lovgrundlag: LAS § 68, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:469
    """

    har_ret_til_ledighedsydelse: Annotated[StrictBool | None, Field(alias="harRetTilLedighedsydelse")] = None
    """har ret til ledighedsydelse

    angivelse af, om deltageren ellers ville have ret til ledighedsydelse

    Lovgrundlag: LAS § 68, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:474
    """

    sats: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """månedssats

    det faste beløb pr. måned, som forsørgelse, alder og bolig giver ret til

    Lovgrundlag: LAS § 68, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:479
    """

    ugesats: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ugesats

    det faste beløb pr. uge til den, der følger et andet niveau end kontanthjælp

    Lovgrundlag: LAS § 68

    Kilde: model/information/ydelsesberegning.yaml:493
    """

    loen: Annotated[Decimal | None, Field(alias="løn", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """løn

    lønnen for måneden med pensionsbidrag

    Lovgrundlag: LAS § 68 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:507
    """

    nedsaettelse_under_graensen: Annotated[Decimal | None, Field(alias="nedsættelseUnderGrænsen", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nedsættelse for løn op til grænsen

    det, som ydelsen sættes ned med på grund af lønnen op til løngrænsen

    Lovgrundlag: LAS § 68 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:522
    """

    nedsaettelse_over_graensen: Annotated[Decimal | None, Field(alias="nedsættelseOverGrænsen", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nedsættelse for løn over grænsen

    det, som ydelsen sættes ned med på grund af lønnen over løngrænsen

    Lovgrundlag: LAS § 68 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:536
    """

    andre_indtaegter: Annotated[Decimal | None, Field(alias="andreIndtægter", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """andre indtægter

    de indtægter ud over løn, som personen har fået i måneden

    Lovgrundlag: LAS § 68 a

    Kilde: model/information/ydelsesberegning.yaml:551
    """

    ydelse: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ydelse

    ydelsen for måneden, før skat er trukket fra

    Lovgrundlag: LAS § 68; LAS § 68 a

    Kilde: model/information/ydelsesberegning.yaml:559
    """


class Ledighedsydelsesgrundlag(Ydelsesgrundlag):
    """ledighedsydelsesgrundlag

    oplysninger, som ydelsen til en ledig, der er visiteret til fleksjob, regnes ud fra

    Lovgrundlag: LAS § 74 a

    Kilde: model/information/ydelsesberegning.yaml:573
    """

    havde_ret_til_sygedagpenge: Annotated[StrictBool | None, Field(alias="havdeRetTilSygedagpenge")] = None
    """havde ret til sygedagpenge

    angivelse af, om personen fik eller havde ret til sygedagpenge ved visitationen

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:584
    """

    var_i_revalidering: Annotated[StrictBool | None, Field(alias="varIRevalidering")] = None
    """var i revalidering

    angivelse af, om personen var i revalidering ved visitationen

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:589
    """

    kom_fra_ordinaert_arbejde: Annotated[StrictBool | None, Field(alias="komFraOrdinærtArbejde")] = None
    """kom fra ordinært arbejde

    angivelse af, om personen kom fra ledighedsydelse efter ordinært arbejde

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:594
    """

    maaneder_i_fleksjob: Annotated[StrictInt | None, Field(alias="månederIFleksjob", ge=0, le=18)] = None
    """måneder i fleksjob

    antal måneder med fleksjob inden for de seneste 18 måneder

    Lovgrundlag: LAS § 74 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:600
    """

    niveau: Ledighedsydelsesniveau | None = None
    """niveau

    den størrelse, som ydelsen beregnes efter

    Lovgrundlag: LAS § 74 a

    Kilde: model/information/ydelsesberegning.yaml:608
    """

    ugebeloeb: Annotated[Decimal | None, Field(alias="ugebeløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ugebeløb

    ydelsen pr. uge til den, der får en andel af højeste dagpenge

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:619
    """

    maanedssats: Annotated[Decimal | None, Field(alias="månedssats", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """månedssats

    ydelsen pr. måned til den, der får ydelsen på niveau med kontanthjælp

    Lovgrundlag: LAS § 74 a, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:634
    """


class Fleksloentilskudsgrundlag(Ydelsesgrundlag):
    """fleksløntilskudsgrundlag

    oplysninger, som en måneds tilskud til løn i et fleksjob regnes ud fra

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:650
    """

    loen: Annotated[Decimal | None, Field(alias="løn", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """løn

    lønnen i måneden før med pensionsbidrag

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:662
    """

    fuldtidsloen: Annotated[Decimal | None, Field(alias="fuldtidsløn", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fuldtidsløn

    det, som arbejdet ville give i løn på fuld tid

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:676
    """

    tilskud: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tilskud

    tilskuddet for måneden, før skat er trukket fra

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:684
    """


class Timeomregning(Ydelsesgrundlag):
    """timeomregning

    omsætning af en indtægt uden fast arbejdstid til et antal timer

    Lovgrundlag: LAS § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:699
    """

    indtaegt: Annotated[Decimal | None, Field(alias="indtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """indtægt

    det, som personen har tjent

    Lovgrundlag: LAS § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:710
    """

    arbejdede_timer: Annotated[Decimal | None, Field(alias="arbejdedeTimer", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """arbejdede timer

    antal timer, som personen har oplyst

    Lovgrundlag: FLEKSYDL

    Kilde: model/information/ydelsesberegning.yaml:724
    """

    timeloen: Annotated[Decimal | None, Field(alias="timeløn", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """timeløn

    lønnen for én time

    Lovgrundlag: FLEKSYDL

    Kilde: model/information/ydelsesberegning.yaml:731
    """

    timer: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """timer

    antal timer, som indtægten svarer til

    Lovgrundlag: LAS § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:739
    """

    medregnet_indtaegt: Annotated[Decimal | None, Field(alias="medregnetIndtægt", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """medregnet indtægt

    den indtægt, som fradraget i fleksydelse regnes ud fra

    Lovgrundlag: FLEKSYDL

    Kilde: model/information/ydelsesberegning.yaml:751
    """


class Loftgrundlag(Ydelsesgrundlag):
    """loftgrundlag

    oplysninger, som virkningen af loftet over en borgers samlede hjælp regnes ud fra

    Kilde: model/information/ydelsesberegning.yaml:766
    """

    er_par: Annotated[StrictBool | None, Field(alias="erPar")] = None
    """er par

    angivelse af, om personen er gift eller lever sammen med en anden på samme måde

    Kilde: model/information/ydelsesberegning.yaml:776
    """

    antal_boern: Annotated[StrictInt | None, Field(alias="antalBørn", ge=0)] = None
    """antal børn

    tal på de børn, som personen forsørger i hjemmet

    Kilde: model/information/ydelsesberegning.yaml:781
    """

    loft: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """loft

    det højeste beløb, som hjælp, særlig støtte og boligstøtte må give tilsammen

    Kilde: model/information/ydelsesberegning.yaml:788
    """

    hjaelp: Annotated[Decimal | None, Field(alias="hjælp", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """hjælp

    hjælpen til forsørgelse for måneden

    Kilde: model/information/ydelsesberegning.yaml:802
    """

    saerlig_stoette: Annotated[Decimal | None, Field(alias="særligStøtte", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """særlig støtte

    støtten til boligudgifter for måneden, før loftet er brugt

    Kilde: model/information/ydelsesberegning.yaml:816
    """

    boligstoette: Annotated[Decimal | None, Field(alias="boligstøtte", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """boligstøtte

    husstandens boligstøtte for måneden, før loftet er brugt

    Kilde: model/information/ydelsesberegning.yaml:824
    """

    medregnet_boligstoette: Annotated[Decimal | None, Field(alias="medregnetBoligstøtte", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """medregnet boligstøtte

    den del af boligstøtten, som regnes til personen

    Kilde: model/information/ydelsesberegning.yaml:832
    """

    nedsaettelse_saerlig_stoette: Annotated[Decimal | None, Field(alias="nedsættelseSærligStøtte", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nedsættelse af særlig støtte

    det, som den særlige støtte sættes ned med på grund af loftet

    Kilde: model/information/ydelsesberegning.yaml:846
    """

    nedsaettelse_boligstoette: Annotated[Decimal | None, Field(alias="nedsættelseBoligstøtte", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """nedsættelse af boligstøtte

    det, som boligstøtten sættes ned med på grund af loftet

    Kilde: model/information/ydelsesberegning.yaml:860
    """

    indtaegtsmaaned: Annotated[StrictInt | None, Field(alias="indtægtsmåned", ge=1, le=12)] = None
    """indtægtsmåned

    nummeret på den måned, hvor personen har haft en ekstra indtægt

    Kilde: model/information/ydelsesberegning.yaml:874
    """

    virkningsmaaned: Annotated[StrictInt | None, Field(alias="virkningsmåned", ge=1, le=12)] = None
    """virkningsmåned

    nummeret på den måned, hvor boligstøtten ændres som følge af indtægten

    Kilde: model/information/ydelsesberegning.yaml:882
    """


class Enkeltydelsesgrundlag(Ydelsesgrundlag):
    """enkeltydelsesgrundlag

    vurderinger, som en afgørelse om hjælp til en bestemt udgift bygger på

    Lovgrundlag: LAS § 81; LAS § 82; LAS § 88

    Kilde: model/information/ydelsesberegning.yaml:896
    """

    er_rimeligt_begrundet: Annotated[StrictBool | None, Field(alias="erRimeligtBegrundet")] = None
    """er rimeligt begrundet

    angivelse af, om udgiften er rimelig efter sit formål og sin størrelse

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:907
    """

    forringer_forsoergelsen: Annotated[StrictBool | None, Field(alias="forringerForsørgelsen")] = None
    """forringer forsørgelsen

    angivelse af, om betaling af egne midler i afgørende grad gør det sværere for borgeren at klare sig selv

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:912
    """

    kunne_forudses: Annotated[StrictBool | None, Field(alias="kunneForudses")] = None
    """kunne forudses

    angivelse af, om borgeren kunne have forudset udgiften

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:918
    """

    er_afgoerende: Annotated[StrictBool | None, Field(alias="erAfgørende")] = None
    """er afgørende

    angivelse af, om udgiften har afgørende betydning for borgerens livsførelse

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:923
    """

    opfylder_enkeltudgift: Annotated[StrictBool | None, Field(alias="opfylderEnkeltudgift")] = None
    """opfylder betingelserne for enkeltudgifter

    angivelse af, om der kan gives hjælp til udgiften

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:929
    """

    kan_daekkes_af_anden_lov: Annotated[StrictBool | None, Field(alias="kanDækkesAfAndenLov")] = None
    """kan dækkes efter anden lov

    angivelse af, om behandlingen kan dækkes efter andre regler

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:939
    """

    har_egne_midler: Annotated[StrictBool | None, Field(alias="harEgneMidler")] = None
    """har egne midler

    angivelse af, om borgeren selv kan betale

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:945
    """

    er_laegeligt_begrundet: Annotated[StrictBool | None, Field(alias="erLægeligtBegrundet")] = None
    """er lægeligt begrundet

    angivelse af, om behandlingen er nødvendig og anbefalet af en læge eller tandlæge

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:950
    """

    soeger_personligt_tillaeg: Annotated[StrictBool | None, Field(alias="søgerPersonligtTillæg")] = None
    """søger personligt tillæg

    angivelse af, om borgeren som pensionist skal søge hjælpen efter pensionsreglerne

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:956
    """

    opfylder_sygebehandling: Annotated[StrictBool | None, Field(alias="opfylderSygebehandling")] = None
    """opfylder betingelserne for sygebehandling

    angivelse af, om der kan gives hjælp til behandlingen

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:962
    """

    udgift_paataget: Annotated[Date | None, Field(alias="udgiftPåtaget")] = None
    """udgift påtaget

    dag, hvor borgeren har bundet sig til udgiften

    Lovgrundlag: LAS § 88

    Kilde: model/information/ydelsesberegning.yaml:972
    """

    er_paataget_foer_ansoegning: Annotated[StrictBool | None, Field(alias="erPåtagetFørAnsøgning")] = None
    """er påtaget før ansøgning

    angivelse af, om borgeren bandt sig til udgiften, før der blev søgt

    Lovgrundlag: LAS § 88

    Kilde: model/information/ydelsesberegning.yaml:978
    """


class Tandplejegrundlag(Ydelsesgrundlag):
    """tandplejegrundlag

    oplysninger, som tilskud til en tandbehandling regnes ud fra

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:989
    """

    faar_uddannelseshjaelp_uden_tillaeg: Annotated[StrictBool | None, Field(alias="fårUddannelseshjælpUdenTillæg")] = None
    """får uddannelseshjælp uden tillæg

    angivelse af, om borgeren får uddannelseshjælp og ikke har aktivitetstillæg

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1000
    """

    behandlingsudgift: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """behandlingsudgift

    prisen på behandlingen

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1006
    """

    andre_tilskud: Annotated[Decimal | None, Field(alias="andreTilskud", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """andre tilskud

    det, som sygeforsikring og sygesikring betaler af prisen

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1013
    """

    tidligere_egenudgift: Annotated[Decimal | None, Field(alias="tidligereEgenudgift", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tidligere egenudgift

    det, som borgeren tidligere på året har haft i egenudgift til tandpleje

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1020
    """

    egenbetaling: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """egenbetaling

    det, som borgeren selv betaler pr. kalenderår, før der gives tilskud

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1027
    """

    daekning: Annotated[Decimal | None, Field(alias="dækning", max_digits=18, decimal_places=2, ge=Decimal("0"), le=Decimal("100"))] = None
    """dækning

    den andel af udgiften over egenbetalingen, som kommunen betaler

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1040
    """

    tilskud: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tilskud

    det, som kommunen betaler af behandlingen

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1054
    """

    overslag: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """overslag

    prisen på den samlede behandling efter tandlægens plan

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1068
    """

    kraever_godkendelse: Annotated[StrictBool | None, Field(alias="kræverGodkendelse")] = None
    """kræver godkendelse

    angivelse af, om kommunen skal godkende behandlingen, før den begynder

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1075
    """


class Tillaegsprocentgrundlag(Ydelsesgrundlag):
    """tillægsprocentgrundlag

    oplysninger, som en pensionists personlige tillægsprocent regnes ud fra

    Lovgrundlag: PENSL § 31; PENSL § 49

    Kilde: model/information/ydelsesberegning.yaml:1086
    """

    indtaegtsgrundlag: Annotated[Decimal | None, Field(alias="indtægtsgrundlag", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """indtægtsgrundlag

    de indtægter ud over pensionen, som regnes med for ét år

    Lovgrundlag: PENSL § 29

    Kilde: model/information/ydelsesberegning.yaml:1098
    """

    regnes_som_enlig: Annotated[StrictBool | None, Field(alias="regnesSomEnlig")] = None
    """regnes som enlig

    angivelse af, om beløbene for enlige skal bruges

    Lovgrundlag: PENSL § 49, stk. 1, nr. 7

    Kilde: model/information/ydelsesberegning.yaml:1112
    """

    fradrag: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fradrag

    den indtægt, som ikke påvirker procenten

    Lovgrundlag: PENSL § 49, stk. 1, nr. 7

    Kilde: model/information/ydelsesberegning.yaml:1117
    """

    beloeb_pr_procentpoint: Annotated[Decimal | None, Field(alias="beløbPrProcentpoint", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """beløb pr. procentpoint

    den indtægt, som sætter procenten ned med 1

    Lovgrundlag: PENSL § 49, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:1131
    """

    tillaegsprocent: Annotated[Decimal | None, Field(alias="tillægsprocent", max_digits=18, decimal_places=2, ge=Decimal("0"), le=Decimal("100"))] = None
    """personlig tillægsprocent

    den andel af et tillæg, som pensionistens indtægt giver ret til

    Lovgrundlag: PENSL § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:1145
    """


class LikvidFormue(Ydelsesgrundlag):
    """opgørelse af likvid formue

    opgørelse af, hvad en pensionist og en eventuel ægtefælle eller samlever har i penge og værdipapirer

    Lovgrundlag: PENSL § 14 b; PENSL § 14 c

    Kilde: model/information/ydelsesberegning.yaml:1161
    """

    indestaaende: Annotated[Decimal | None, Field(alias="indestående", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """indestående

    det, der står på konti i pengeinstitutter

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1174
    """

    obligationer: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """obligationer

    kursværdien af obligationer

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1182
    """

    pantebreve: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """pantebreve

    værdien af pantebreve i depot

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1189
    """

    boersnoterede_aktier: Annotated[Decimal | None, Field(alias="børsnoteredeAktier", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """børsnoterede aktier

    kursværdien af aktier i depot, som er optaget til handel på en børs

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1196
    """

    investeringsbeviser: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """investeringsbeviser

    værdien af andele i investeringsforeninger

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1204
    """

    kontanter: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """kontanter

    rede penge

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1211
    """

    andre_vaerdipapirer: Annotated[Decimal | None, Field(alias="andreVærdipapirer", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """andre værdipapirer

    værdien af øvrige værdipapirer, også i udlandet

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1218
    """

    samlet: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """samlet

    summen af det, der regnes med

    Lovgrundlag: PENSL § 14 b, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:1226
    """

    overstiger_graense: Annotated[StrictBool | None, Field(alias="overstigerGrænse")] = None
    """overstiger grænse

    angivelse af, om summen er større end den grænse, hvor retten til helbredstillæg ophører

    Lovgrundlag: PENSL § 14 b, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1240
    """


class Helbredstillaegsgrundlag(Ydelsesgrundlag):
    """helbredstillægsgrundlag

    oplysninger, som et tillæg til en pensionists behandling regnes ud fra

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1252
    """

    udgift: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """udgift

    prisen på behandlingen eller varen, før noget er trukket fra

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1264
    """

    regionstilskud: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tilskud fra regionen

    det, som regionen betaler efter sundhedsloven

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1271
    """

    forsikringstilskud: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tilskud fra sygeforsikring

    det, som en privat sygeforsikring betaler

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1278
    """

    har_prisaftale: Annotated[StrictBool | None, Field(alias="harPrisaftale")] = None
    """har prisaftale

    angivelse af, om kommunen har aftalt en pris med leverandører af ydelsen

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1291
    """

    aftalt_pris: Annotated[Decimal | None, Field(alias="aftaltPris", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """aftalt pris

    den pris, som kommunen har aftalt

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1300
    """

    faktisk_pris: Annotated[Decimal | None, Field(alias="faktiskPris", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """faktisk pris

    den pris, som pensionisten skal betale hos sin leverandør

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1312
    """

    bestilt: Date | None = None
    """bestilt

    dag, hvor pensionisten har bestilt ydelsen

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1319
    """

    er_bestilt_foer_ansoegning: Annotated[StrictBool | None, Field(alias="erBestiltFørAnsøgning")] = None
    """er bestilt før ansøgning

    angivelse af, om ydelsen blev bestilt, før der blev søgt

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1329
    """

    tillaeg: Annotated[Decimal | None, Field(alias="tillæg", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tillæg

    det, som kommunen betaler

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1339
    """

    egenbetaling: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """egenbetaling

    det, som pensionisten selv betaler, når alt er trukket fra

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1354
    """


class PersonligtTillaegsgrundlag(Ydelsesgrundlag):
    """grundlag for personligt tillæg

    vurdering af en pensionists økonomi og af den udgift, der søges dækket

    Lovgrundlag: PENSL § 14

    Kilde: model/information/ydelsesberegning.yaml:1368
    """

    er_saerligt_vanskelig: Annotated[StrictBool | None, Field(alias="erSærligtVanskelig")] = None
    """er særligt vanskelig

    angivelse af, om pensionistens økonomiske forhold er særligt vanskelige

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1380
    """

    er_rimelig_og_noedvendig: Annotated[StrictBool | None, Field(alias="erRimeligOgNødvendig")] = None
    """er rimelig og nødvendig

    angivelse af, om udgiften er rimelig og nødvendig

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1386
    """

    udgiftsdato: Date | None = None
    """udgiftsdato

    dag, som udgiften hører til

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1392
    """

    pension_tilkendt_fra: Annotated[Date | None, Field(alias="pensionTilkendtFra")] = None
    """pension tilkendt fra

    første dag, som personen har fået tilkendt pension for

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1397
    """

    kan_faa_tillaeg: Annotated[StrictBool | None, Field(alias="kanFåTillæg")] = None
    """kan få tillæg

    angivelse af, om betingelserne for tillæg er opfyldt

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1402
    """


class Merudgiftsgrundlag(Ydelsesgrundlag):
    """merudgiftsgrundlag

    oplysninger om de ekstra udgifter, som en nedsat funktionsevne fører med sig

    Lovgrundlag: SEL § 41; SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1414
    """

    har_varigt_nedsat_funktionsevne: Annotated[StrictBool | None, Field(alias="harVarigtNedsatFunktionsevne")] = None
    """har varigt nedsat funktionsevne

    angivelse af, om funktionsevnen er betydeligt og varigt nedsat eller sygdommen langvarig

    Lovgrundlag: SEL § 41; SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1425
    """

    maanedlig_merudgift: Annotated[Decimal | None, Field(alias="månedligMerudgift", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """månedlig merudgift

    de skønnede ekstra udgifter pr. måned

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1434
    """

    kan_daekkes_paa_anden_maade: Annotated[StrictBool | None, Field(alias="kanDækkesPåAndenMåde")] = None
    """kan dækkes på anden måde

    angivelse af, om udgiften kan dækkes efter andre regler

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1448
    """

    opfylder_betingelser_barn: Annotated[StrictBool | None, Field(alias="opfylderBetingelserBarn")] = None
    """opfylder betingelserne for et barn

    angivelse af, om merudgifter ved at forsørge barnet kan dækkes

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1454
    """

    ydelse: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ydelse

    den skattefri ydelse pr. måned

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1464
    """

    har_naaet_pensionsalder: Annotated[StrictBool | None, Field(alias="harNåetPensionsalder")] = None
    """har nået pensionsalderen

    angivelse af, om personen har nået folkepensionsalderen

    Lovgrundlag: SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1478
    """

    faar_gammel_foertidspension: Annotated[StrictBool | None, Field(alias="fårGammelFørtidspension")] = None
    """får førtidspension efter de gamle regler

    angivelse af, om personen har førtidspension efter reglerne før 2003

    Lovgrundlag: SEL § 100; FØRTIDSPL

    Kilde: model/information/ydelsesberegning.yaml:1484
    """

    har_personlig_assistance: Annotated[StrictBool | None, Field(alias="harPersonligAssistance")] = None
    """har borgerstyret personlig assistance

    angivelse af, om personen får tilskud til selv at ansætte hjælpere

    Lovgrundlag: SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1490
    """

    er_omfattet_som_voksen: Annotated[StrictBool | None, Field(alias="erOmfattetSomVoksen")] = None
    """er omfattet som voksen

    angivelse af, om merudgifter til den voksne kan dækkes

    Lovgrundlag: SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1495
    """


class Fritidstillaegsgrundlag(Ydelsesgrundlag):
    """fritidstillægsgrundlag

    oplysninger, som et tillæg til børns fritidsaktiviteter regnes ud fra

    Kilde: model/information/ydelsesberegning.yaml:1506
    """

    antal_boern: Annotated[StrictInt | None, Field(alias="antalBørn", ge=0)] = None
    """antal børn

    tal på de børn, som tillægget søges for

    Kilde: model/information/ydelsesberegning.yaml:1517
    """

    tillaeg: Annotated[Decimal | None, Field(alias="tillæg", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """tillæg

    tillægget for måneden

    Kilde: model/information/ydelsesberegning.yaml:1524
    """


class Tilbagebetalingsvurdering(KommunaltObjekt):
    """tilbagebetalingsvurdering

    vurdering af, om udbetalt hjælp skal eller kan kræves tilbage, og hvad der følger af det

    Lovgrundlag: LAS § 91; LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1540
    """

    har_forsoemt_oplysningspligt: Annotated[StrictBool | None, Field(alias="harForsømtOplysningspligt")] = None
    """har forsømt oplysningspligt

    angivelse af, om borgeren mod bedre vidende har undladt at give oplysninger

    Lovgrundlag: LAS § 91, stk. 1; RSL § 11

    Kilde: model/information/ydelsesberegning.yaml:1551
    """

    har_modtaget_uden_ret: Annotated[StrictBool | None, Field(alias="harModtagetUdenRet")] = None
    """har modtaget uden ret

    angivelse af, om borgeren mod bedre vidende har fået hjælp uden ret til den

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1561
    """

    er_daekket_af_su: Annotated[StrictBool | None, Field(alias="erDækketAfSu")] = None
    """er dækket af SU

    angivelse af, om samme tid senere er dækket af støtte til uddannelse

    Lovgrundlag: LAS § 91, stk. 1; LAS § 12

    Kilde: model/information/ydelsesberegning.yaml:1566
    """

    er_sanktioneret_af_akasse: Annotated[StrictBool | None, Field(alias="erSanktioneretAfAkasse")] = None
    """er sanktioneret af a-kassen

    angivelse af, om en a-kasse har givet en sanktion for samme tid

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1572
    """

    er_doemt: Annotated[StrictBool | None, Field(alias="erDømt")] = None
    """er dømt

    angivelse af, om borgeren er dømt for et af de forhold, som loven nævner

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1577
    """

    skal_kraeves_tilbage: Annotated[StrictBool | None, Field(alias="skalKrævesTilbage")] = None
    """skal kræves tilbage

    angivelse af, om kommunen har pligt til at kræve hjælpen tilbage

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1587
    """

    kravbeloeb: Annotated[Decimal | None, Field(alias="kravbeløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """kravbeløb

    det, som kommunen kræver tilbage

    Lovgrundlag: LAS § 91

    Kilde: model/information/ydelsesberegning.yaml:1598
    """

    dage_i_udlandet: Annotated[StrictInt | None, Field(alias="dageIUdlandet", ge=0)] = None
    """dage i udlandet

    det længste antal dage i træk, som borgeren har opholdt sig i udlandet uden ret til hjælpen

    Lovgrundlag: LAS § 91, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:1612
    """

    skal_anmeldes: Annotated[StrictBool | None, Field(alias="skalAnmeldes")] = None
    """skal anmeldes

    angivelse af, om kommunen skal anmelde sagen til politiet

    Lovgrundlag: LAS § 91, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:1619
    """

    daekker_samme_tid_og_formaal: Annotated[StrictBool | None, Field(alias="dækkerSammeTidOgFormål")] = None
    """dækker samme tid og formål

    angivelse af, om erstatningen eller bidraget er til det samme tidsrum og det samme formål som hjælpen

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1629
    """

    er_for_tab_af_erhvervsevne: Annotated[StrictBool | None, Field(alias="erForTabAfErhvervsevne")] = None
    """er for tab af erhvervsevne

    angivelse af, om erstatningen er givet for tab af erhvervsevne

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1635
    """

    er_hjaelp_under_tilbud: Annotated[StrictBool | None, Field(alias="erHjælpUnderTilbud")] = None
    """er hjælp under tilbud

    angivelse af, om hjælpen er givet under et tilbud eller som engangshjælp

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1640
    """

    kan_kraeves_ved_erstatning: Annotated[StrictBool | None, Field(alias="kanKrævesVedErstatning")] = None
    """kan kræves ved erstatning

    angivelse af, om kommunen kan kræve hjælpen tilbage, fordi borgeren har fået erstatning eller bidrag

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1646
    """

    fordringstype: Fordringstype | None = None
    """fordringstype

    den type, som kravet sendes til inddrivelse under

    Kilde: model/information/ydelsesberegning.yaml:1657
    """


class Administrationskontrol(KommunaltObjekt):
    """administrationskontrol

    prøve af, om en betaling under administration holder sig inden for den afgørelse, den bygger på

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1669
    """

    afgoerelse: Annotated[Uuid, Field(alias="afgørelse")]
    """afgørelse

    den beslutning om administration, som betalingen bygger på

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1680
    """

    formaal_er_daekket: Annotated[StrictBool | None, Field(alias="formålErDækket")] = None
    """formål er dækket

    angivelse af, om betalingens modtager og formål står i afgørelsen

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1693
    """

    betalingsdato: Date | None = None
    """betalingsdato

    dag, hvor beløbet holdes tilbage eller betales

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1699
    """

    virkning_fra: Annotated[Date | None, Field(alias="virkningFra")] = None
    """virkning fra

    første dag, som afgørelsen gælder for

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1709
    """

    virkning_til: Annotated[Date | None, Field(alias="virkningTil")] = None
    """virkning til

    sidste dag, som afgørelsen gælder for

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1714
    """

    beloeb: Annotated[Decimal | None, Field(alias="beløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """beløb

    det, som holdes tilbage eller betales

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1719
    """

    hoejeste_beloeb: Annotated[Decimal | None, Field(alias="højesteBeløb", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """højeste beløb

    det mest, som afgørelsen tillader at råde over i måneden

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1727
    """

    er_daekket: Annotated[StrictBool | None, Field(alias="erDækket")] = None
    """er dækket

    angivelse af, om betalingen kan gennemføres uden en ny afgørelse

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1735
    """


class Beloebskaede(KommunaltObjekt):
    """beløbskæde

    de led, der fører fra en betalings bruttobeløb til det, der når frem til modtageren

    Lovgrundlag: LAS § 89

    Kilde: model/information/ydelsesberegning.yaml:1747
    """

    effektuering: Uuid
    """effektuering

    den betaling, som leddene hører til

    Kilde: model/information/ydelsesberegning.yaml:1760
    """

    skat: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """A-skat

    det, som tilbageholdes til indkomstskat af betalingen

    Kilde: model/information/ydelsesberegning.yaml:1767
    """

    atp: Annotated[Decimal | None, Field(max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """ATP

    borgerens bidrag til den lovpligtige tillægspension af betalingen

    Kilde: model/information/ydelsesberegning.yaml:1774
    """

    egen_modregning: Annotated[Decimal | None, Field(alias="egenModregning", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """egen modregning

    det, som kommunen holder tilbage til at dække gæld til kommunen

    Kilde: model/information/ydelsesberegning.yaml:1781
    """

    administrationstraek: Annotated[Decimal | None, Field(alias="administrationstræk", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """administrationstræk

    det, som kommunen holder tilbage for at betale borgerens faste udgifter

    Kilde: model/information/ydelsesberegning.yaml:1794
    """

    fremmed_modregning: Annotated[Decimal | None, Field(alias="fremmedModregning", max_digits=18, decimal_places=2, ge=Decimal("0"))] = None
    """fremmed modregning

    det, som andre myndigheder har holdt tilbage på vejen til kontoen

    Kilde: model/information/ydelsesberegning.yaml:1808
    """

    kraever_tekst_om_sendt: Annotated[StrictBool | None, Field(alias="kræverTekstOmSendt")] = None
    """kræver tekst om det sendte beløb

    angivelse af, om borgeren skal have en forklaring på det beløb, kommunen har sendt

    Kilde: model/information/ydelsesberegning.yaml:1821
    """

    kraever_tekst_om_udbetalt: Annotated[StrictBool | None, Field(alias="kræverTekstOmUdbetalt")] = None
    """kræver tekst om det udbetalte beløb

    angivelse af, om borgeren skal have en forklaring på det beløb, der er nået frem

    Kilde: model/information/ydelsesberegning.yaml:1832
    """


class Meddelelse(KommunaltObjekt):
    """meddelelse

    oplysninger om, hvordan og hvornår et brev er nået frem til en part

    Lovgrundlag: RSL § 67; DIGPOST § 10

    Kilde: model/information/ydelsesberegning.yaml:1844
    """

    afgoerelse: Annotated[Uuid, Field(alias="afgørelse")]
    """afgørelse

    den beslutning, som brevet fortæller om

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1855
    """

    form: Meddelelsesform
    """form

    den måde, som brevet er sendt på

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1863
    """

    ugedag: Ugedag | None = None
    """ugedag

    den ugedag, som brevet er dateret

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1869
    """

    kalenderdage: Annotated[StrictInt | None, Field(ge=0)] = None
    """kalenderdage

    antal dage fra brevets dato til den dag, hvor det regnes for modtaget

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1874
    """

    arbejdsdage: Annotated[StrictInt | None, Field(ge=0)] = None
    """arbejdsdage

    antal arbejdsdage fra brevets dato til den dag, hvor det regnes for modtaget

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1886
    """


class Klagevurdering(KommunaltObjekt):
    """klagevurdering

    vurdering af, om en indsigelse er kommet i tide, og om den skal videre til klageinstansen

    Lovgrundlag: RSL § 66; RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1899
    """

    klage: Uuid
    """klage

    den indsigelse, som vurderes

    Lovgrundlag: RSL § 66

    Kilde: model/information/ydelsesberegning.yaml:1910
    """

    har_saerlig_grund: Annotated[StrictBool | None, Field(alias="harSærligGrund")] = None
    """har særlig grund

    angivelse af, om en særlig grund, for eksempel alvorlig sygdom, kan forklare forsinkelsen

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1917
    """

    kan_behandles: Annotated[StrictBool | None, Field(alias="kanBehandles")] = None
    """kan behandles

    angivelse af, om indsigelsen kan behandles

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1923
    """

    skal_oversendes: Annotated[StrictBool | None, Field(alias="skalOversendes")] = None
    """skal oversendes

    angivelse af, om sagen skal sendes til klageinstansen

    Lovgrundlag: RSL § 66

    Kilde: model/information/ydelsesberegning.yaml:1932
    """


class Sanktionsvurdering(KommunaltObjekt):
    """sanktionsvurdering

    vurdering af, om hjælpen lovligt kan sættes ned, fordi en person har forsømt en pligt

    Lovgrundlag: LAS § 35; LAS § 40 a

    Kilde: model/information/ydelsesberegning.yaml:1943
    """

    sanktion: Uuid
    """sanktion

    den nedsættelse, som vurderes

    Lovgrundlag: LAS § 35

    Kilde: model/information/ydelsesberegning.yaml:1954
    """

    er_vejledt: Annotated[StrictBool | None, Field(alias="erVejledt")] = None
    """er vejledt

    angivelse af, om personen skriftligt er vejledt om rettigheder og pligter

    Lovgrundlag: LAS § 35, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1961
    """

    er_partshoert: Annotated[StrictBool | None, Field(alias="erPartshørt")] = None
    """er partshørt

    angivelse af, om personen har fået lejlighed til at udtale sig

    Lovgrundlag: LAS § 35, stk. 3; FVL § 19

    Kilde: model/information/ydelsesberegning.yaml:1966
    """

    er_skaerpet: Annotated[StrictBool | None, Field(alias="erSkærpet")] = None
    """er skærpet

    angivelse af, om nedsættelsen er den skærpede, der gives ved manglende rådighed

    Lovgrundlag: LAS § 40 a

    Kilde: model/information/ydelsesberegning.yaml:1972
    """

    er_vejledt_om_skaerpelse: Annotated[StrictBool | None, Field(alias="erVejledtOmSkærpelse")] = None
    """er vejledt om skærpelse

    angivelse af, om personen og en eventuel ægtefælle skriftligt er vejledt om den skærpede nedsættelse

    Lovgrundlag: LAS § 35, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1978
    """

    kan_gives: Annotated[StrictBool | None, Field(alias="kanGives")] = None
    """kan gives

    angivelse af, om de formelle betingelser er opfyldt

    Lovgrundlag: LAS § 35

    Kilde: model/information/ydelsesberegning.yaml:1984
    """

    maaneder_efter_haendelsen: Annotated[StrictInt | None, Field(alias="månederEfterHændelsen", ge=0)] = None
    """måneder efter hændelsen

    antal hele kalendermåneder fra den måned, hvor pligten blev forsømt, til fradragsmåneden

    Lovgrundlag: LAS § 35, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:1994
    """

    er_inden_for_fristen: Annotated[StrictBool | None, Field(alias="erIndenForFristen")] = None
    """er inden for fristen

    angivelse af, om fradraget kan nå at blive foretaget

    Lovgrundlag: LAS § 35, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:2001
    """


AnyIndtaegt: TypeAlias = Indtaegt | Arbejdsindtaegt


for model in (
    Forretningsobjekt,
    KommunaltObjekt,
    Beregningsgrundlag,
    Beregningsresultat,
    Beregningstrin,
    Satsregulering,
    Ydelse,
    Sag,
    KySag,
    MedPeriode,
    Bevilling,
    BevilgetYdelse,
    OekonomiskEffektueringsplan,
    OekonomiskEffektuering,
    OekonomiskYdelseseffektuering,
    Udbetalingsanmodning,
    Sanktion,
    Myndighed,
    Virksomhed,
    Person,
    Ansoeger,
    Aegtefaelle,
    Barn,
    Samliv,
    Boligforhold,
    Formueforhold,
    Indtaegt,
    Arbejdsindtaegt,
    Ansoegning,
    Dokument,
    Sagsbehandler,
    Haendelse,
    Opgave,
    Beslutningsgrundlag,
    Partshoering,
    Afgoerelse,
    Afslag,
    Klage,
    Ydelsesgrundlag,
    Uddannelseshjaelpsgrundlag,
    SaerligStoetteGrundlag,
    Revalideringsgrundlag,
    Ressourceforloebsgrundlag,
    Ledighedsydelsesgrundlag,
    Fleksloentilskudsgrundlag,
    Timeomregning,
    Loftgrundlag,
    Enkeltydelsesgrundlag,
    Tandplejegrundlag,
    Tillaegsprocentgrundlag,
    LikvidFormue,
    Helbredstillaegsgrundlag,
    PersonligtTillaegsgrundlag,
    Merudgiftsgrundlag,
    Fritidstillaegsgrundlag,
    Tilbagebetalingsvurdering,
    Administrationskontrol,
    Beloebskaede,
    Meddelelse,
    Klagevurdering,
    Sanktionsvurdering,
):
    model.model_rebuild()
