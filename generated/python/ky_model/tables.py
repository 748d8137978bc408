"""Kommunernes Ydelsessystem, version 0.1.0: tabeller

Dannet af specifikationen; ret den, ikke denne fil.
"""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.ext.orderinglist import ordering_list
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from . import models

Chosen = TypeVar("Chosen", bound=models.Choice)
_BIG_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_JSON = sa.JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    """The base of all tables."""


class EnumText(sa.types.TypeDecorator[Chosen], Generic[Chosen]):
    """A permissible value, kept as its text."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, choice: type[Chosen]) -> None:
        super().__init__()
        self.choice = choice

    def process_bind_param(self, value: Chosen | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(self.choice(value))

    def process_result_value(self, value: Any | None, dialect: sa.Dialect) -> Chosen | None:
        return None if value is None else self.choice(value)


def _check(name: str, condition: str, engine: str = "") -> sa.CheckConstraint:
    """A condition on a row, of one database only where they differ."""
    check = sa.CheckConstraint(sa.literal_column(condition), name=name)
    return check.ddl_if(dialect=engine) if engine else check


def _never_twice(name: str, columns: tuple[str, ...], period: tuple[str, str], current: str = "") -> sa.Constraint:
    """That no two rows with the same values take effect at the same time; SQLite has a trigger for it."""
    same: list[tuple[sa.ColumnClause[Any], str]] = [(sa.column(column), "=") for column in columns]
    effect = sa.func.daterange(*map(sa.column, period))
    where = sa.column(current).is_(None) if current else None
    found = ExcludeConstraint(*same, (effect, "&&"), name=name, using="gist", where=where)
    return found.ddl_if(dialect="postgresql")


def _add_beside(metadata: sa.MetaData, *statements: tuple[str, str, str]) -> None:
    """Has statements executed before all tables are created, or after the one that they are about."""
    definition: Any = sa.DDL
    for table, dialect, statement in statements:
        ddl = definition(statement.replace("%", "%%")).execute_if(dialect=dialect)
        target = metadata.tables[table] if table else metadata
        sa.event.listen(target, "after_create" if table else "before_create", ddl)


class Satsregulering(Base):
    """satsregulering

    årlig ændring af en sats, så den følger udviklingen i samfundets lønninger

    Lovgrundlag: LAS § 109; SATSREG § 1

    Krav: K-0052, K-0057

    Kilde: model/information/beregning.yaml:339
    """

    __tablename__ = "satsregulering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_satsregulering"),
        sa.UniqueConstraint("satskode", "aar", name="uq_satsregulering_satskode_aar"),
        _check(
            "ck_satsregulering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_satsregulering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_satsregulering_satskode_matches", r"satskode ~ '^[^\n\r]{1,50}$'", "postgresql"),
        _check(
            "ck_satsregulering_satskode_matches",
            "length(satskode) >= 1 AND length(satskode) <= 50 AND (satskode NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_satsregulering_aar_type", "typeof(aar) IN ('integer', 'null')", "sqlite"),
        _check(
            "ck_satsregulering_reguleringsprocent_type",
            "typeof(reguleringsprocent) IN ('integer', 'real', 'null') AND reguleringsprocent = round(reguleringsprocent, 2)",
            "sqlite",
        ),
        _check(
            "ck_satsregulering_tidligere_beloeb_type",
            "typeof(tidligere_beloeb) IN ('integer', 'real', 'null') AND tidligere_beloeb = round(tidligere_beloeb, 2)",
            "sqlite",
        ),
        _check(
            "ck_satsregulering_reguleret_beloeb_type",
            "typeof(reguleret_beloeb) IN ('integer', 'real', 'null') AND reguleret_beloeb = round(reguleret_beloeb, 2)",
            "sqlite",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    satskode: Mapped[str] = mapped_column("satskode", sa.Text())
    """satskode

    betegnelse for det beløb, der ændres

    Kilde: model/information/beregning.yaml:352
    """

    aar: Mapped[int] = mapped_column("aar", _BIG_INTEGER)
    """år

    kalenderår, hvor det nye beløb gælder fra 1. januar

    Lovgrundlag: LAS § 109

    Kilde: model/information/beregning.yaml:358
    """

    reguleringsprocent: Mapped[Decimal] = mapped_column("reguleringsprocent", sa.Numeric(18, 2))
    """reguleringsprocent

    den andel, som beløbet ændres med

    Lovgrundlag: LAS § 109

    Krav: K-0057

    Kilde: model/information/beregning.yaml:365
    """

    tidligere_beloeb: Mapped[Decimal] = mapped_column("tidligere_beloeb", sa.Numeric(18, 2))
    """tidligere beløb

    det, som var gældende før ændringen

    Lovgrundlag: SATSREG § 1

    Kilde: model/information/beregning.yaml:372
    """

    reguleret_beloeb: Mapped[Decimal] = mapped_column("reguleret_beloeb", sa.Numeric(18, 2))
    """reguleret beløb

    det, som gælder efter ændringen

    Lovgrundlag: LAS § 109

    Krav: K-0057

    Kilde: model/information/beregning.yaml:380
    """


class YdelseObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    ydelse

    hjælp, som kommunen kan give en borger efter en lov

    Krav: K-0059, K-0084

    Kilde: model/information/bevilling.yaml:145
    """

    __tablename__ = "ydelse_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_ydelse_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """


class Ydelse(Base):
    """ydelse

    hjælp, som kommunen kan give en borger efter en lov

    Krav: K-0059, K-0084

    Kilde: model/information/bevilling.yaml:145
    """

    __tablename__ = "ydelse"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_ydelse"),
        sa.ForeignKeyConstraint(["id"], ["ydelse_objekt.id"], name="fk_ydelse_id"),
        _never_twice("ex_ydelse_virkning_fra_virkning_til", ("id",), ("virkning_fra", "virkning_til")),
        _never_twice("ex_ydelse_navn", ("navn",), ("virkning_fra", "virkning_til")),
        sa.Index("ix_ydelse_id_virkning_fra", "id", "virkning_fra"),
        _check("ck_ydelse_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_ydelse_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_ydelse_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_ydelse_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_ydelse_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_ydelse_navn_matches", r"navn ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_ydelse_navn_matches",
            "length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_ydelse_ydelsesart_one_of",
            "ydelsesart IN ('kontanthjælp', 'uddannelseshjælp', 'særligStøtte', 'revalideringsydelse', 'ledighedsydelse', 'ressourceforløbsydelse', 'fleksløntilskud', 'enkeltydelse', 'personligtTillæg', 'helbredstillæg', 'udvidetHelbredstillæg')",
        ),
        _check(
            "ck_ydelse_hjemmel_matches",
            r"hjemmel ~ '^[^\n\r]*$' AND char_length(hjemmel) >= 1 AND char_length(hjemmel) <= 1024",
            "postgresql",
        ),
        _check(
            "ck_ydelse_hjemmel_matches",
            "length(hjemmel) >= 1 AND length(hjemmel) <= 1024 AND (hjemmel NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_ydelse_loebende_type", "loebende IN (0, 1)", "sqlite"),
        _check("ck_ydelse_skattepligtig_type", "skattepligtig IN (0, 1)", "sqlite"),
        _check("ck_ydelse_tilbagebetalingspligtig_type", "tilbagebetalingspligtig IN (0, 1)", "sqlite"),
        _check("ck_ydelse_kle_matches", r"kle ~ '^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$'", "postgresql"),
        _check(
            "ck_ydelse_kle_matches",
            "(kle GLOB '[0-9][0-9].[0-9][0-9]') OR (kle GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]')",
            "sqlite",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/bevilling.yaml:145
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/bevilling.yaml:145
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/bevilling.yaml:145
    """

    navn: Mapped[str] = mapped_column("navn", sa.Text())
    """navn

    betegnelse, som hjælpen er kendt under

    Kilde: model/information/bevilling.yaml:161
    """

    ydelsesart: Mapped[models.Ydelsesart] = mapped_column("ydelsesart", EnumText(models.Ydelsesart))
    """ydelsesart

    det behov, som hjælpen dækker

    Krav: K-0084

    Kilde: model/information/bevilling.yaml:168
    """

    hjemmel: Mapped[str] = mapped_column("hjemmel", sa.Text())
    """hjemmel

    den bestemmelse, som hjælpen gives efter

    Krav: K-0054

    Kilde: model/information/bevilling.yaml:174
    """

    loebende: Mapped[bool] = mapped_column("loebende", sa.Boolean())
    """løbende

    angivelse af, om hjælpen gives igen og igen, så længe behovet varer

    Krav: K-0084

    Kilde: model/information/bevilling.yaml:180
    """

    skattepligtig: Mapped[bool] = mapped_column("skattepligtig", sa.Boolean())
    """skattepligtig

    angivelse af, om modtageren skal betale indkomstskat af hjælpen

    Kilde: model/information/bevilling.yaml:187
    """

    tilbagebetalingspligtig: Mapped[bool] = mapped_column("tilbagebetalingspligtig", sa.Boolean())
    """tilbagebetalingspligtig

    angivelse af, om hjælpen fra begyndelsen gives på vilkår af, at pengene skal leveres tilbage

    Kilde: model/information/bevilling.yaml:193
    """

    kle: Mapped[str | None] = mapped_column("kle", sa.Text())
    """KLE-emne

    nummer på den slags opgave, som hjælpen hører under

    Krav: K-0080, K-0084, K-0087, K-0108

    Kilde: model/information/bevilling.yaml:199
    """

    objekt: Mapped[YdelseObjekt] = relationship(foreign_keys=[id])


class SagObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    sag

    samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:238
    """

    __tablename__ = "sag_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_sag_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class BevillingObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    bevilling

    en myndigheds tilsagn til en borger om en eller flere ydelser i en periode

    Lovgrundlag: LAS § 25

    Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083

    Kilde: model/information/bevilling.yaml:261
    """

    __tablename__ = "bevilling_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_bevilling_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    bevilgede_ydelser: Mapped[list[BevilgetYdelse]] = relationship(
        foreign_keys=lambda: BevilgetYdelse.bevilling_id,
        order_by=lambda: BevilgetYdelse.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )


class BevilgetYdelseObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    bevilget ydelse

    hjælp af én bestemt slags, som en borger har fået ret til

    Lovgrundlag: LAS § 25

    Krav: K-0023, K-0059, K-0072, K-0074, K-0092

    Kilde: model/information/bevilling.yaml:366
    """

    __tablename__ = "bevilget_ydelse_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_bevilget_ydelse_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    effektueringsplaner: Mapped[list[OekonomiskEffektueringsplan]] = relationship(
        foreign_keys=lambda: OekonomiskEffektueringsplan.bevilget_ydelse_id,
        order_by=lambda: OekonomiskEffektueringsplan.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )


class BevilgetYdelse(Base):
    """bevilget ydelse

    hjælp af én bestemt slags, som en borger har fået ret til

    Lovgrundlag: LAS § 25

    Krav: K-0023, K-0059, K-0072, K-0074, K-0092

    Kilde: model/information/bevilling.yaml:366
    """

    __tablename__ = "bevilget_ydelse"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_bevilget_ydelse"),
        sa.ForeignKeyConstraint(["id"], ["bevilget_ydelse_objekt.id"], name="fk_bevilget_ydelse_id"),
        sa.ForeignKeyConstraint(["ydelse_id"], ["ydelse_objekt.id"], name="fk_bevilget_ydelse_ydelse_id"),
        sa.ForeignKeyConstraint(
            ["bevilling_id"],
            ["bevilling_objekt.id"],
            name="fk_bevilget_ydelse_bevilling_id",
            ondelete="CASCADE",
        ),
        _never_twice(
            "ex_bevilget_ydelse_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index("ix_bevilget_ydelse_ydelse_id", "ydelse_id"),
        sa.Index("ix_bevilget_ydelse_bevilling_id", "bevilling_id"),
        sa.Index(
            "ix_bevilget_ydelse_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_bevilget_ydelse_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_bevilget_ydelse_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_bevilget_ydelse_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_bevilget_ydelse_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_bevilget_ydelse_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_bevilget_ydelse_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_bevilget_ydelse_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_bevilget_ydelse_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_bevilget_ydelse_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_bevilget_ydelse_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_bevilget_ydelse_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_bevilget_ydelse_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_bevilget_ydelse_startdato_type", "startdato IS date(startdato, '+0 days')", "sqlite"),
        _check("ck_bevilget_ydelse_slutdato_type", "slutdato IS date(slutdato, '+0 days')", "sqlite"),
        _check("ck_bevilget_ydelse_tilbagebetalingspligtig_type", "tilbagebetalingspligtig IN (0, 1)", "sqlite"),
        _check("ck_bevilget_ydelse_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/bevilling.yaml:366
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/bevilling.yaml:366
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/bevilling.yaml:366
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/bevilling.yaml:366
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/bevilling.yaml:366
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/bevilling.yaml:366
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    startdato: Mapped[Date] = mapped_column("startdato", sa.Date())
    """startdato

    første dag, hvor denne slags hjælp gives

    Kilde: model/information/bevilling.yaml:379
    """

    slutdato: Mapped[Date | None] = mapped_column("slutdato", sa.Date())
    """slutdato

    sidste dag, hvor denne slags hjælp gives

    Kilde: model/information/bevilling.yaml:388
    """

    ydelse_id: Mapped[str] = mapped_column("ydelse_id", sa.Text())
    """ydelse

    den hjælp i kataloget, som borgeren får

    Kilde: model/information/bevilling.yaml:398
    """

    tilbagebetalingspligtig: Mapped[bool] = mapped_column("tilbagebetalingspligtig", sa.Boolean())
    """tilbagebetalingspligtig

    angivelse af, om netop denne borger skal levere pengene tilbage

    Krav: K-0089

    Kilde: model/information/bevilling.yaml:406
    """

    begrundelse: Mapped[str | None] = mapped_column("begrundelse", sa.Text())
    """begrundelse

    kort tekst om, hvorfor borgeren får netop denne slags hjælp

    Kilde: model/information/bevilling.yaml:419
    """

    bevilling_id: Mapped[str] = mapped_column("bevilling_id", sa.Text())
    """Objektet, som rækken er en del af

    bevilgede ydelser

    de former for hjælp, som tilsagnet omfatter

    Kilde: model/information/bevilling.yaml:355
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/bevilling.yaml:366
    """

    objekt: Mapped[BevilgetYdelseObjekt] = relationship(foreign_keys=[id])

    ydelse: Mapped[YdelseObjekt] = relationship(foreign_keys=[ydelse_id])


class OekonomiskEffektueringsplanObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    økonomisk effektueringsplan

    beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales

    Lovgrundlag: LAS § 89

    Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126

    Kilde: model/information/bevilling.yaml:443
    """

    __tablename__ = "oekonomisk_effektueringsplan_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_oekonomisk_effektueringsplan_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class OekonomiskEffektueringsplan(Base):
    """økonomisk effektueringsplan

    beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales

    Lovgrundlag: LAS § 89

    Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126

    Kilde: model/information/bevilling.yaml:443
    """

    __tablename__ = "oekonomisk_effektueringsplan"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_oekonomisk_effektueringsplan"),
        sa.ForeignKeyConstraint(
            ["id"],
            ["oekonomisk_effektueringsplan_objekt.id"],
            name="fk_oekonomisk_effektueringsplan_id",
        ),
        sa.ForeignKeyConstraint(
            ["bevilget_ydelse_id"],
            ["bevilget_ydelse_objekt.id"],
            name="fk_oekonomisk_effektueringsplan_bevilget_ydelse_id",
            ondelete="CASCADE",
        ),
        _never_twice(
            "ex_oekonomisk_effektueringsplan_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index("ix_oekonomisk_effektueringsplan_bevilget_ydelse_id", "bevilget_ydelse_id"),
        sa.Index(
            "ix_oekonomisk_effektueringsplan_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index(
            "ix_oekonomisk_effektueringsplan_id_virkning_fra_regist_dc44f2f1",
            "id",
            "virkning_fra",
            "registrering_fra",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_virkning_fra_type",
            "virkning_fra IS date(virkning_fra, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_virkning_til_type",
            "virkning_til IS date(virkning_til, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_virkning_fra_before",
            "virkning_til IS NULL OR virkning_fra < virkning_til",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_oekonomisk_effektueringsplan_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_oekonomisk_effektueringsplan_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_myndighedskode_matches",
            "myndighedskode ~ '^[0-9]{4}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_oekonomisk_effektueringsplan_startdato_type", "startdato IS date(startdato, '+0 days')", "sqlite"),
        _check("ck_oekonomisk_effektueringsplan_slutdato_type", "slutdato IS date(slutdato, '+0 days')", "sqlite"),
        _check(
            "ck_oekonomisk_effektueringsplan_beregningsfrekvens_one_of",
            "beregningsfrekvens IN ('enGang', 'ugentligt', 'hverFjortendeDag', 'månedligt')",
        ),
        _check("ck_oekonomisk_effektueringsplan_forud_bagud_one_of", "forud_bagud IN ('Forud', 'Bagud')"),
        _check(
            "ck_oekonomisk_effektueringsplan_dispositionsdag_matches",
            r"dispositionsdag ~ '^[^\n\r]{1,50}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_dispositionsdag_matches",
            "length(dispositionsdag) >= 1 AND length(dispositionsdag) <= 50 AND (dispositionsdag NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektueringsplan_ydelsesbeloeb_type",
            "typeof(ydelsesbeloeb) IN ('integer', 'real', 'null') AND ydelsesbeloeb = round(ydelsesbeloeb, 2)",
            "sqlite",
        ),
        _check("ck_oekonomisk_effektueringsplan_manuelt_godkendes_type", "manuelt_godkendes IN (0, 1)", "sqlite"),
        _check("ck_oekonomisk_effektueringsplan_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/bevilling.yaml:443
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/bevilling.yaml:443
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/bevilling.yaml:443
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/bevilling.yaml:443
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/bevilling.yaml:443
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/bevilling.yaml:443
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    startdato: Mapped[Date] = mapped_column("startdato", sa.Date())
    """startdato

    første dag, som der skal udbetales for

    Kilde: model/information/bevilling.yaml:459
    """

    slutdato: Mapped[Date | None] = mapped_column("slutdato", sa.Date())
    """slutdato

    sidste dag, som der skal udbetales for

    Kilde: model/information/bevilling.yaml:467
    """

    beregningsfrekvens: Mapped[models.Beregningsfrekvens] = mapped_column(
        "beregningsfrekvens",
        EnumText(models.Beregningsfrekvens),
    )
    """beregningsfrekvens

    hvor tit der regnes og udbetales

    Lovgrundlag: LAS § 89, stk. 1

    Krav: K-0024

    Kilde: model/information/bevilling.yaml:477
    """

    forud_bagud: Mapped[models.ForudBagud] = mapped_column("forud_bagud", EnumText(models.ForudBagud))
    """forud eller bagud

    om pengene er til rådighed før eller efter det tidsrum, de dækker

    Lovgrundlag: LAS § 89, stk. 1

    Krav: K-0024

    Kilde: model/information/bevilling.yaml:484
    """

    dispositionsdag: Mapped[str] = mapped_column("dispositionsdag", sa.Text())
    """dispositionsdag

    den dag i tidsrummet, hvor modtageren skal kunne bruge pengene

    Krav: K-0024

    Kilde: model/information/bevilling.yaml:497
    """

    ydelsesbeloeb: Mapped[Decimal | None] = mapped_column("ydelsesbeloeb", sa.Numeric(18, 2))
    """ydelsesbeløb

    det, som ventes udbetalt for hvert tidsrum før skat

    Kilde: model/information/bevilling.yaml:508
    """

    manuelt_godkendes: Mapped[bool] = mapped_column("manuelt_godkendes", sa.Boolean())
    """manuelt godkendes

    angivelse af, om en medarbejder skal se på hver betaling, før pengene sendes

    Krav: K-0024, K-0112

    Kilde: model/information/bevilling.yaml:523
    """

    bevilget_ydelse_id: Mapped[str] = mapped_column("bevilget_ydelse_id", sa.Text())
    """Objektet, som rækken er en del af

    effektueringsplaner

    beskrivelser af, hvordan hjælpen skal omsættes til betalinger

    Kilde: model/information/bevilling.yaml:429
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/bevilling.yaml:443
    """

    objekt: Mapped[OekonomiskEffektueringsplanObjekt] = relationship(foreign_keys=[id])


class MyndighedObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    myndighed

    offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder

    Krav: K-0086

    Kilde: model/information/faelles.yaml:185
    """

    __tablename__ = "myndighed_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_myndighed_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """


class Myndighed(Base):
    """myndighed

    offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder

    Krav: K-0086

    Kilde: model/information/faelles.yaml:185
    """

    __tablename__ = "myndighed"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_myndighed"),
        sa.ForeignKeyConstraint(["id"], ["myndighed_objekt.id"], name="fk_myndighed_id"),
        _never_twice("ex_myndighed_virkning_fra_virkning_til", ("id",), ("virkning_fra", "virkning_til")),
        _never_twice("ex_myndighed_myndighedskode", ("myndighedskode",), ("virkning_fra", "virkning_til")),
        sa.Index("ix_myndighed_id_virkning_fra", "id", "virkning_fra"),
        _check("ck_myndighed_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_myndighed_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_myndighed_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_myndighed_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_myndighed_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_myndighed_navn_matches", r"navn ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_myndighed_navn_matches",
            "length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_myndighed_cvr_nummer_matches", "cvr_nummer ~ '^[0-9]{8}$'", "postgresql"),
        _check(
            "ck_myndighed_cvr_nummer_matches",
            "cvr_nummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_myndighed_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_myndighed_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/faelles.yaml:185
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/faelles.yaml:185
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/faelles.yaml:185
    """

    navn: Mapped[str] = mapped_column("navn", sa.Text())
    """navn

    betegnelse, som organisationen er kendt under

    Kilde: model/information/faelles.yaml:198
    """

    cvr_nummer: Mapped[str] = mapped_column("cvr_nummer", sa.Text())
    """CVR-nummer

    nummer, som organisationen er registreret med som juridisk enhed

    Krav: K-0107

    Kilde: model/information/faelles.yaml:204
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer, som organisationen har i den fælles nummerering af offentlige organisationer

    Krav: K-0092

    Kilde: model/information/faelles.yaml:214
    """

    objekt: Mapped[MyndighedObjekt] = relationship(foreign_keys=[id])


class VirksomhedObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    virksomhed

    juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn

    Kilde: model/information/faelles.yaml:221
    """

    __tablename__ = "virksomhed_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_virksomhed_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """


class Virksomhed(Base):
    """virksomhed

    juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn

    Kilde: model/information/faelles.yaml:221
    """

    __tablename__ = "virksomhed"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_virksomhed"),
        sa.ForeignKeyConstraint(["id"], ["virksomhed_objekt.id"], name="fk_virksomhed_id"),
        _never_twice("ex_virksomhed_virkning_fra_virkning_til", ("id",), ("virkning_fra", "virkning_til")),
        _never_twice("ex_virksomhed_cvr_nummer", ("cvr_nummer",), ("virkning_fra", "virkning_til")),
        sa.Index("ix_virksomhed_id_virkning_fra", "id", "virkning_fra"),
        _check("ck_virksomhed_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_virksomhed_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_virksomhed_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_virksomhed_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_virksomhed_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_virksomhed_navn_matches", r"navn ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_virksomhed_navn_matches",
            "length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_virksomhed_cvr_nummer_matches", "cvr_nummer ~ '^[0-9]{8}$'", "postgresql"),
        _check(
            "ck_virksomhed_cvr_nummer_matches",
            "cvr_nummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/faelles.yaml:221
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/faelles.yaml:221
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/faelles.yaml:221
    """

    navn: Mapped[str] = mapped_column("navn", sa.Text())
    """navn

    betegnelse, som enheden er registreret under

    Kilde: model/information/faelles.yaml:234
    """

    cvr_nummer: Mapped[str] = mapped_column("cvr_nummer", sa.Text())
    """CVR-nummer

    nummer, som enheden er registreret med

    Kilde: model/information/faelles.yaml:240
    """

    objekt: Mapped[VirksomhedObjekt] = relationship(foreign_keys=[id])


class PersonObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    person

    menneske, som kommunen har oplysninger om i en sag

    Krav: K-0048

    Kilde: model/information/person.yaml:139
    """

    __tablename__ = "person_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_person_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    indtaegter: Mapped[list[Indtaegt]] = relationship(
        foreign_keys=lambda: Indtaegt.ansoeger_id,
        order_by=lambda: Indtaegt.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    indtaegter_f04a09e3: Mapped[list[Indtaegt]] = relationship(
        foreign_keys=lambda: Indtaegt.aegtefaelle_id,
        order_by=lambda: Indtaegt.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )


class Beregningsgrundlag(Base):
    """beregningsgrundlag

    samling af oplysninger og satser, som én måneds ydelse regnes ud fra

    Lovgrundlag: LAS § 25; LAS § 30; LAS § 31

    Krav: K-0013, K-0020, K-0021, K-0040, K-0043, K-0046, K-0053, K-0056, K-0082, K-0124

    Kilde: model/information/beregning.yaml:40
    """

    __tablename__ = "beregningsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_beregningsgrundlag"),
        sa.ForeignKeyConstraint(["ansoeger_id"], ["person_objekt.id"], name="fk_beregningsgrundlag_ansoeger_id"),
        sa.Index("ix_beregningsgrundlag_ansoeger_id", "ansoeger_id"),
        _check(
            "ck_beregningsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_beregningsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_beregningsgrundlag_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_beregningsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_beregningsgrundlag_sats_type",
            "typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_sats_at_least", "sats >= 0"),
        _check(
            "ck_beregningsgrundlag_formuegraense_type",
            "typeof(formuegraense) IN ('integer', 'real', 'null') AND formuegraense = round(formuegraense, 2)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_formuegraense_at_least", "formuegraense >= 0"),
        _check(
            "ck_beregningsgrundlag_formue_overstiger_graense_type",
            "formue_overstiger_graense IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_beregningsgrundlag_timefradrag_type",
            "typeof(timefradrag) IN ('integer', 'real', 'null') AND timefradrag = round(timefradrag, 2)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_timefradrag_at_least", "timefradrag >= 0"),
        _check(
            "ck_beregningsgrundlag_fradrag_indtaegt_type",
            "typeof(fradrag_indtaegt) IN ('integer', 'real', 'null') AND fradrag_indtaegt = round(fradrag_indtaegt, 2)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_fradrag_indtaegt_at_least", "fradrag_indtaegt >= 0"),
        _check(
            "ck_beregningsgrundlag_fradrag_aegtefaelle_indtaegt_type",
            "typeof(fradrag_aegtefaelle_indtaegt) IN ('integer', 'real', 'null') AND fradrag_aegtefaelle_indtaegt = round(fradrag_aegtefaelle_indtaegt, 2)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_fradrag_aegtefaelle_indtaegt_at_least", "fradrag_aegtefaelle_indtaegt >= 0"),
        _check(
            "ck_beregningsgrundlag_aegtefaelles_bruttoindtaegt_type",
            "typeof(aegtefaelles_bruttoindtaegt) IN ('integer', 'real', 'null') AND aegtefaelles_bruttoindtaegt = round(aegtefaelles_bruttoindtaegt, 2)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_aegtefaelles_bruttoindtaegt_at_least", "aegtefaelles_bruttoindtaegt >= 0"),
        _check(
            "ck_beregningsgrundlag_opfylder_grundbetingelser_type",
            "opfylder_grundbetingelser IN (0, 1)",
            "sqlite",
        ),
        _check("ck_beregningsgrundlag_samlivsvirkning_one_of", "samlivsvirkning IN ('ingen', 'halv')"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Krav: K-0030, K-0053

    Kilde: model/information/beregning.yaml:54
    """

    ansoeger_id: Mapped[str] = mapped_column("ansoeger_id", sa.Text())
    """ansøger

    person, hvis hjælp der regnes på

    Kilde: model/information/beregning.yaml:60
    """

    sats: Mapped[Decimal | None] = mapped_column("sats", sa.Numeric(18, 2))
    """sats

    det faste beløb pr. måned, som ansøgerens alder, forsørgelse og bolig giver ret til

    Lovgrundlag: LAS § 25

    Krav: K-0012, K-0052, K-0055, K-0125

    Kilde: model/information/beregning.yaml:68
    """

    formuegraense: Mapped[Decimal | None] = mapped_column("formuegraense", sa.Numeric(18, 2))
    """formuegrænse

    det beløb, som den enlige eller parret må eje og stadig få hjælp

    Lovgrundlag: LAS § 14, stk. 1

    Krav: K-0011, K-0125

    Kilde: model/information/beregning.yaml:82
    """

    formue_overstiger_graense: Mapped[bool | None] = mapped_column("formue_overstiger_graense", sa.Boolean())
    """formue overstiger grænse

    angivelse af, om den enlige eller parret ejer mere, end loven lader ude af betragtning

    Lovgrundlag: LAS § 14, stk. 1

    Krav: K-0011

    Kilde: model/information/beregning.yaml:96
    """

    timefradrag: Mapped[Decimal | None] = mapped_column("timefradrag", sa.Numeric(18, 2))
    """timefradrag

    den del af arbejdsindtægten, som ansøgeren beholder på grund af de timer, der er arbejdet

    Lovgrundlag: LAS § 31, stk. 1

    Krav: K-0017

    Kilde: model/information/beregning.yaml:108
    """

    fradrag_indtaegt: Mapped[Decimal | None] = mapped_column("fradrag_indtaegt", sa.Numeric(18, 2))
    """fradrag for egen indtægt

    det, som hjælpen nedsættes med, fordi ansøgeren selv har fået penge til rådighed

    Lovgrundlag: LAS § 30, stk. 1

    Krav: K-0016

    Kilde: model/information/beregning.yaml:120
    """

    fradrag_aegtefaelle_indtaegt: Mapped[Decimal | None] = mapped_column("fradrag_aegtefaelle_indtaegt", sa.Numeric(18, 2))
    """fradrag for ægtefællens indtægt

    det, som hjælpen nedsættes med, fordi den anden part i ægteskabet har fået penge til rådighed

    Lovgrundlag: LAS § 30

    Krav: K-0014, K-0016

    Kilde: model/information/beregning.yaml:128
    """

    aegtefaelles_bruttoindtaegt: Mapped[Decimal | None] = mapped_column("aegtefaelles_bruttoindtaegt", sa.Numeric(18, 2))
    """ægtefælles bruttoindtægt

    det, som den anden part i ægteskabet har fået til rådighed i måneden, før noget er trukket fra

    Lovgrundlag: LAS § 30

    Krav: K-0014

    Kilde: model/information/beregning.yaml:143
    """

    opfylder_grundbetingelser: Mapped[bool | None] = mapped_column("opfylder_grundbetingelser", sa.Boolean())
    """opfylder grundbetingelser

    angivelse af, om ansøgeren har en social begivenhed, mangler midler og er uden anden hjælp

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/beregning.yaml:151
    """

    samlivsvirkning: Mapped[models.Samlivsvirkning | None] = mapped_column("samlivsvirkning", EnumText(models.Samlivsvirkning))
    """samlivsvirkning

    hvor meget en samlevers indtægter påvirker hjælpen

    Lovgrundlag: LAS § 2 a; LAS § 2 b

    Krav: K-0015, K-0125

    Kilde: model/information/beregning.yaml:162
    """

    ansoeger: Mapped[PersonObjekt] = relationship(foreign_keys=[ansoeger_id])


class Beregningsresultat(Base):
    """beregningsresultat

    de beløb, som en beregning af én måneds ydelse fører til, med forklaring

    Lovgrundlag: FVL § 24

    Krav: K-0021, K-0030, K-0035, K-0046, K-0050, K-0056, K-0081, K-0082, K-0083, K-0124

    Kilde: model/information/beregning.yaml:174
    """

    __tablename__ = "beregningsresultat"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_beregningsresultat"),
        sa.ForeignKeyConstraint(["grundlag_id"], ["beregningsgrundlag.id"], name="fk_beregningsresultat_grundlag_id"),
        sa.ForeignKeyConstraint(
            ["bevilget_ydelse_id"],
            ["bevilget_ydelse_objekt.id"],
            name="fk_beregningsresultat_bevilget_ydelse_id",
        ),
        sa.ForeignKeyConstraint(
            ["erstatter_id"],
            ["beregningsresultat.id"],
            name="fk_beregningsresultat_erstatter_id",
        ),
        sa.Index("ix_beregningsresultat_grundlag_id", "grundlag_id"),
        sa.Index("ix_beregningsresultat_bevilget_ydelse_id", "bevilget_ydelse_id"),
        sa.Index("ix_beregningsresultat_erstatter_id", "erstatter_id"),
        _check(
            "ck_beregningsresultat_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_beregningsresultat_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_beregningsresultat_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_beregningsresultat_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_beregningsresultat_bruttobeloeb_type",
            "typeof(bruttobeloeb) IN ('integer', 'real', 'null') AND bruttobeloeb = round(bruttobeloeb, 2)",
            "sqlite",
        ),
        _check(
            "ck_beregningsresultat_skat_type",
            "typeof(skat) IN ('integer', 'real', 'null') AND skat = round(skat, 2)",
            "sqlite",
        ),
        _check(
            "ck_beregningsresultat_atp_type",
            "typeof(atp) IN ('integer', 'real', 'null') AND atp = round(atp, 2)",
            "sqlite",
        ),
        _check(
            "ck_beregningsresultat_nettobeloeb_type",
            "typeof(nettobeloeb) IN ('integer', 'real', 'null') AND nettobeloeb = round(nettobeloeb, 2)",
            "sqlite",
        ),
        _check(
            "ck_beregningsresultat_reguleringsbeloeb_type",
            "typeof(reguleringsbeloeb) IN ('integer', 'real', 'null') AND reguleringsbeloeb = round(reguleringsbeloeb, 2)",
            "sqlite",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    grundlag_id: Mapped[str] = mapped_column("grundlag_id", sa.Text())
    """grundlag

    de oplysninger og satser, som der er regnet på

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:187
    """

    bevilget_ydelse_id: Mapped[str | None] = mapped_column("bevilget_ydelse_id", sa.Text())
    """bevilget ydelse

    den hjælp, som der er regnet på

    Kilde: model/information/beregning.yaml:194
    """

    bruttobeloeb: Mapped[Decimal] = mapped_column("bruttobeloeb", sa.Numeric(18, 2))
    """bruttobeløb

    hjælpen for måneden, før skat og bidrag er trukket fra

    Lovgrundlag: LAS § 25; LAS § 30

    Krav: K-0020

    Kilde: model/information/beregning.yaml:204
    """

    skat: Mapped[Decimal | None] = mapped_column("skat", sa.Numeric(18, 2))
    """skat

    det, som tilbageholdes til indkomstskat

    Krav: K-0027

    Kilde: model/information/beregning.yaml:219
    """

    atp: Mapped[Decimal | None] = mapped_column("atp", sa.Numeric(18, 2))
    """ATP

    det, som tilbageholdes til den lovpligtige tillægspension

    Krav: K-0027

    Kilde: model/information/beregning.yaml:230
    """

    nettobeloeb: Mapped[Decimal | None] = mapped_column("nettobeloeb", sa.Numeric(18, 2))
    """nettobeløb

    hjælpen for måneden, når skat og bidrag er trukket fra

    Kilde: model/information/beregning.yaml:236
    """

    forklaring: Mapped[str] = mapped_column("forklaring", sa.Text())
    """forklaring

    tekst, der i borgerens sprog siger, hvorfor beløbet er blevet, som det er

    Lovgrundlag: FVL § 24

    Krav: K-0021, K-0045, K-0046, K-0067, K-0125

    Kilde: model/information/beregning.yaml:249
    """

    erstatter_id: Mapped[str | None] = mapped_column("erstatter_id", sa.Text())
    """erstatter

    det tidligere udfald for samme måned, som dette træder i stedet for

    Kilde: model/information/beregning.yaml:268
    """

    reguleringsbeloeb: Mapped[Decimal | None] = mapped_column("reguleringsbeloeb", sa.Numeric(18, 2))
    """reguleringsbeløb

    forskellen mellem det nye og det tidligere udfald for samme måned før skat

    Kilde: model/information/beregning.yaml:279
    """

    grundlag: Mapped[Beregningsgrundlag] = relationship(foreign_keys=[grundlag_id])

    bevilget_ydelse: Mapped[BevilgetYdelseObjekt | None] = relationship(foreign_keys=[bevilget_ydelse_id])

    erstatter: Mapped[Beregningsresultat | None] = relationship(
        foreign_keys=[erstatter_id],
        remote_side=lambda: Beregningsresultat.id,
    )

    trin: Mapped[list[Beregningstrin]] = relationship(
        foreign_keys=lambda: Beregningstrin.beregningsresultat_id,
        order_by=lambda: Beregningstrin.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )


class Beregningstrin(Base):
    """beregningstrin

    ét led i en udregning med navn, udfald og hjemmel

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:294
    """

    __tablename__ = "beregningstrin"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_beregningstrin"),
        sa.ForeignKeyConstraint(
            ["beregningsresultat_id"],
            ["beregningsresultat.id"],
            name="fk_beregningstrin_beregningsresultat_id",
            ondelete="CASCADE",
        ),
        sa.Index("ix_beregningstrin_beregningsresultat_id", "beregningsresultat_id"),
        _check(
            "ck_beregningstrin_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_beregningstrin_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_beregningstrin_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_beregningstrin_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_beregningstrin_navn_matches", r"navn ~ '^[^\n\r]{1,50}$'", "postgresql"),
        _check(
            "ck_beregningstrin_navn_matches",
            "length(navn) >= 1 AND length(navn) <= 50 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_beregningstrin_resultat_type",
            "typeof(resultat) IN ('integer', 'real', 'null') AND resultat = round(resultat, 2)",
            "sqlite",
        ),
        _check("ck_beregningstrin_enhed_matches", r"enhed ~ '^[^\n\r]{1,50}$'", "postgresql"),
        _check(
            "ck_beregningstrin_enhed_matches",
            "length(enhed) >= 1 AND length(enhed) <= 50 AND (enhed NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_beregningstrin_lovgrundlag_matches",
            r"lovgrundlag ~ '^[^\n\r]*$' AND char_length(lovgrundlag) >= 1 AND char_length(lovgrundlag) <= 1024",
            "postgresql",
        ),
        _check(
            "ck_beregningstrin_lovgrundlag_matches",
            "length(lovgrundlag) >= 1 AND length(lovgrundlag) <= 1024 AND (lovgrundlag NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_beregningstrin_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    navn: Mapped[str] = mapped_column("navn", sa.Text())
    """navn

    betegnelse, som senere led henviser til

    Kilde: model/information/beregning.yaml:306
    """

    resultat: Mapped[Decimal] = mapped_column("resultat", sa.Numeric(18, 2))
    """resultat

    det tal, som leddet giver

    Kilde: model/information/beregning.yaml:312
    """

    enhed: Mapped[str] = mapped_column("enhed", sa.Text())
    """enhed

    det, som tallet er målt i

    Kilde: model/information/beregning.yaml:318
    """

    lovgrundlag: Mapped[str | None] = mapped_column("lovgrundlag", sa.Text())
    """lovgrundlag

    den bestemmelse, som leddet følger af

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:324
    """

    uddybning: Mapped[str] = mapped_column("uddybning", sa.Text())
    """uddybning

    leddet skrevet ud med de tal, der er sat ind

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:329
    """

    beregningsresultat_id: Mapped[str] = mapped_column("beregningsresultat_id", sa.Text())
    """Objektet, som rækken er en del af

    trin

    de led, som der er regnet i, i den rækkefølge, de er udført

    Lovgrundlag: FVL § 24

    Kilde: model/information/beregning.yaml:259
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/beregning.yaml:294
    """


class OekonomiskEffektuering(Base):
    """økonomisk effektuering

    samlet betaling til én modtager af en eller flere bevilgede ydelser

    Lovgrundlag: LAS § 89

    Krav: K-0025, K-0026, K-0037, K-0039, K-0045, K-0048, K-0051, K-0067, K-0072, K-0075, K-0077, K-0078, K-0081, K-0083, K-0115, K-0119, K-0121

    Kilde: model/information/effektuering.yaml:28
    """

    __tablename__ = "oekonomisk_effektuering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_oekonomisk_effektuering"),
        sa.ForeignKeyConstraint(
            ["betalingsmodtager_person_id"],
            ["person_objekt.id"],
            name="fk_oekonomisk_effektuering_betalingsmodtager_person_id",
        ),
        sa.ForeignKeyConstraint(
            ["betalingsmodtager_virksomhed_id"],
            ["virksomhed_objekt.id"],
            name="fk_oekonomisk_effektuering_betalingsmodtager_virksomhed_id",
        ),
        sa.UniqueConstraint(
            "myndighedskode",
            "brugervendt_noegle",
            name="uq_oekonomisk_effektuering_myndighedskode_brugervendt_noegle",
        ),
        sa.Index("ix_oekonomisk_effektuering_betalingsmodtager_person_id", "betalingsmodtager_person_id"),
        sa.Index("ix_oekonomisk_effektuering_betalingsmodtager_virksomhed_id", "betalingsmodtager_virksomhed_id"),
        _check(
            "ck_oekonomisk_effektuering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektuering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_oekonomisk_effektuering_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_oekonomisk_effektuering_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_oekonomisk_effektuering_startdato_type", "startdato IS date(startdato, '+0 days')", "sqlite"),
        _check("ck_oekonomisk_effektuering_slutdato_type", "slutdato IS date(slutdato, '+0 days')", "sqlite"),
        _check(
            "ck_oekonomisk_effektuering_brugervendt_noegle_matches",
            r"brugervendt_noegle ~ '^[^\n\r]{1,50}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektuering_brugervendt_noegle_matches",
            "length(brugervendt_noegle) >= 1 AND length(brugervendt_noegle) <= 50 AND (brugervendt_noegle NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_dispositionsdato_type",
            "dispositionsdato IS date(dispositionsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_samlet_bruttobeloeb_type",
            "typeof(samlet_bruttobeloeb) IN ('integer', 'real', 'null') AND samlet_bruttobeloeb = round(samlet_bruttobeloeb, 2)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_beloeb_efter_skat_atp_type",
            "typeof(beloeb_efter_skat_atp) IN ('integer', 'real', 'null') AND beloeb_efter_skat_atp = round(beloeb_efter_skat_atp, 2)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_beloeb_sendt_til_udbetaling_type",
            "typeof(beloeb_sendt_til_udbetaling) IN ('integer', 'real', 'null') AND beloeb_sendt_til_udbetaling = round(beloeb_sendt_til_udbetaling, 2)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_beloeb_udbetalt_type",
            "typeof(beloeb_udbetalt) IN ('integer', 'real', 'null') AND beloeb_udbetalt = round(beloeb_udbetalt, 2)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_udbetalingsafdeling_matches",
            r"udbetalingsafdeling ~ '^[^\n\r]{1,255}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektuering_udbetalingsafdeling_matches",
            "length(udbetalingsafdeling) >= 1 AND length(udbetalingsafdeling) <= 255 AND (udbetalingsafdeling NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_sendt_til_udbetaling_tekst_matches",
            r"sendt_til_udbetaling_tekst ~ '^[^\n\r]{1,255}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektuering_sendt_til_udbetaling_tekst_matches",
            "length(sendt_til_udbetaling_tekst) >= 1 AND length(sendt_til_udbetaling_tekst) <= 255 AND (sendt_til_udbetaling_tekst NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_udbetalt_tekst_matches",
            r"udbetalt_tekst ~ '^[^\n\r]{1,255}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_effektuering_udbetalt_tekst_matches",
            "length(udbetalt_tekst) >= 1 AND length(udbetalt_tekst) <= 255 AND (udbetalt_tekst NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_effektuering_betalingsmodtager_person_id_8e0849ae",
            "CASE WHEN (betalingsmodtager_person_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (betalingsmodtager_virksomhed_id IS NOT NULL) THEN 1 ELSE 0 END = 1",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    startdato: Mapped[Date] = mapped_column("startdato", sa.Date())
    """startdato

    første dag i det tidsrum, som betalingen dækker

    Kilde: model/information/effektuering.yaml:48
    """

    slutdato: Mapped[Date] = mapped_column("slutdato", sa.Date())
    """slutdato

    sidste dag i det tidsrum, som betalingen dækker

    Kilde: model/information/effektuering.yaml:52
    """

    brugervendt_noegle: Mapped[str] = mapped_column("brugervendt_noegle", sa.Text())
    """brugervendt nøgle

    betegnelse, som medarbejdere bruger til at udpege betalingen

    Kilde: model/information/effektuering.yaml:58
    """

    dispositionsdato: Mapped[Date] = mapped_column("dispositionsdato", sa.Date())
    """dispositionsdato

    dag, hvor modtageren kan bruge pengene

    Lovgrundlag: LAS § 89, stk. 1

    Krav: K-0032

    Kilde: model/information/effektuering.yaml:66
    """

    samlet_bruttobeloeb: Mapped[Decimal] = mapped_column("samlet_bruttobeloeb", sa.Numeric(18, 2))
    """samlet bruttobeløb

    summen af linjerne, før noget er trukket fra

    Krav: K-0027, K-0028, K-0120

    Kilde: model/information/effektuering.yaml:80
    """

    beloeb_efter_skat_atp: Mapped[Decimal | None] = mapped_column("beloeb_efter_skat_atp", sa.Numeric(18, 2))
    """beløb efter skat og ATP

    det, som er tilbage, når der er tilbageholdt indkomstskat og bidrag til lovpligtig pension

    Krav: K-0027, K-0029

    Kilde: model/information/effektuering.yaml:96
    """

    beloeb_sendt_til_udbetaling: Mapped[Decimal | None] = mapped_column("beloeb_sendt_til_udbetaling", sa.Numeric(18, 2))
    """beløb sendt til udbetaling

    det, som kommunen beder om at få overført til modtageren

    Krav: K-0027, K-0029, K-0120

    Kilde: model/information/effektuering.yaml:111
    """

    beloeb_udbetalt: Mapped[Decimal | None] = mapped_column("beloeb_udbetalt", sa.Numeric(18, 2))
    """beløb udbetalt

    det, som er nået frem til modtagerens konto

    Krav: K-0029, K-0076

    Kilde: model/information/effektuering.yaml:128
    """

    udbetalingsafdeling: Mapped[str | None] = mapped_column("udbetalingsafdeling", sa.Text())
    """udbetalingsafdeling

    den del af kommunen, som står for betalingen

    Kilde: model/information/effektuering.yaml:143
    """

    sendt_til_udbetaling_tekst: Mapped[str | None] = mapped_column("sendt_til_udbetaling_tekst", sa.Text())
    """tekst om det sendte beløb

    forklaring på kommunens egen modregning

    Krav: K-0029

    Kilde: model/information/effektuering.yaml:149
    """

    udbetalt_tekst: Mapped[str | None] = mapped_column("udbetalt_tekst", sa.Text())
    """tekst om det udbetalte beløb

    forklaring på andre myndigheders modregning

    Krav: K-0029, K-0076

    Kilde: model/information/effektuering.yaml:162
    """

    betalingsmodtager_person_id: Mapped[str | None] = mapped_column("betalingsmodtager_person_id", sa.Text())
    """betalingsmodtager

    den, som pengene overføres til

    Krav: K-0026, K-0037, K-0038, K-0112, K-0126

    Kilde: model/information/effektuering.yaml:175
    """

    betalingsmodtager_virksomhed_id: Mapped[str | None] = mapped_column("betalingsmodtager_virksomhed_id", sa.Text())
    """betalingsmodtager

    den, som pengene overføres til

    Krav: K-0026, K-0037, K-0038, K-0112, K-0126

    Kilde: model/information/effektuering.yaml:175
    """

    betalingsmodtager_person: Mapped[PersonObjekt | None] = relationship(foreign_keys=[betalingsmodtager_person_id])

    betalingsmodtager_virksomhed: Mapped[VirksomhedObjekt | None] = relationship(
        foreign_keys=[betalingsmodtager_virksomhed_id],
    )

    linjer: Mapped[list[OekonomiskYdelseseffektuering]] = relationship(
        foreign_keys=lambda: OekonomiskYdelseseffektuering.oekonomisk_effektuering_id,
        order_by=lambda: OekonomiskYdelseseffektuering.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )


class OekonomiskYdelseseffektuering(Base):
    """økonomisk ydelseseffektuering

    den del af en betaling, som hører til én bevilget ydelse i ét tidsrum

    Lovgrundlag: LAS § 89

    Krav: K-0022, K-0026, K-0030, K-0045, K-0050, K-0059, K-0067, K-0072, K-0074, K-0092

    Kilde: model/information/effektuering.yaml:202
    """

    __tablename__ = "oekonomisk_ydelseseffektuering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_oekonomisk_ydelseseffektuering"),
        sa.ForeignKeyConstraint(
            ["bevilget_ydelse_id"],
            ["bevilget_ydelse_objekt.id"],
            name="fk_oekonomisk_ydelseseffektuering_bevilget_ydelse_id",
        ),
        sa.ForeignKeyConstraint(
            ["oekonomisk_effektuering_id"],
            ["oekonomisk_effektuering.id"],
            name="fk_oekonomisk_ydelseseffektuering_oekonomisk_effektuering_id",
            ondelete="CASCADE",
        ),
        sa.Index("ix_oekonomisk_ydelseseffektuering_bevilget_ydelse_id", "bevilget_ydelse_id"),
        sa.Index("ix_oekonomisk_ydelseseffektuering_oekonomisk_effektuering_id", "oekonomisk_effektuering_id"),
        _check(
            "ck_oekonomisk_ydelseseffektuering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_myndighedskode_matches",
            "myndighedskode ~ '^[0-9]{4}$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_periode_start_type",
            "periode_start IS date(periode_start, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_periode_slut_type",
            "periode_slut IS date(periode_slut, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_ydelsesbeloeb_type",
            "typeof(ydelsesbeloeb) IN ('integer', 'real', 'null') AND ydelsesbeloeb = round(ydelsesbeloeb, 2)",
            "sqlite",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_kle_matches",
            r"kle ~ '^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$'",
            "postgresql",
        ),
        _check(
            "ck_oekonomisk_ydelseseffektuering_kle_matches",
            "(kle GLOB '[0-9][0-9].[0-9][0-9]') OR (kle GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]')",
            "sqlite",
        ),
        _check("ck_oekonomisk_ydelseseffektuering_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    periode_start: Mapped[Date] = mapped_column("periode_start", sa.Date())
    """periodestart

    første dag, som beløbet hører til

    Krav: K-0031, K-0032, K-0089

    Kilde: model/information/effektuering.yaml:215
    """

    periode_slut: Mapped[Date] = mapped_column("periode_slut", sa.Date())
    """periodeslut

    sidste dag, som beløbet hører til

    Krav: K-0031, K-0032

    Kilde: model/information/effektuering.yaml:228
    """

    ydelsesbeloeb: Mapped[Decimal] = mapped_column("ydelsesbeloeb", sa.Numeric(18, 2))
    """ydelsesbeløb

    det, som borgeren får for tidsrummet før skat

    Krav: K-0028, K-0031, K-0089

    Kilde: model/information/effektuering.yaml:241
    """

    kle: Mapped[str] = mapped_column("kle", sa.Text())
    """KLE-emne

    nummer på den slags opgave, som beløbet hører under

    Krav: K-0059

    Kilde: model/information/effektuering.yaml:257
    """

    bevilget_ydelse_id: Mapped[str] = mapped_column("bevilget_ydelse_id", sa.Text())
    """bevilget ydelse

    den hjælp, som beløbet udbetales på grundlag af

    Kilde: model/information/effektuering.yaml:269
    """

    oekonomisk_effektuering_id: Mapped[str] = mapped_column("oekonomisk_effektuering_id", sa.Text())
    """Objektet, som rækken er en del af

    linjer

    de enkelte beløb, som betalingen er sat sammen af

    Krav: K-0026

    Kilde: model/information/effektuering.yaml:191
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/effektuering.yaml:202
    """

    bevilget_ydelse: Mapped[BevilgetYdelseObjekt] = relationship(foreign_keys=[bevilget_ydelse_id])


class Udbetalingsanmodning(Base):
    """udbetalingsanmodning

    besked til økonomisystemet om at overføre et beløb til en modtager

    Lovgrundlag: LAS § 89

    Krav: K-0039, K-0075, K-0115, K-0117

    Kilde: model/information/effektuering.yaml:278
    """

    __tablename__ = "udbetalingsanmodning"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_udbetalingsanmodning"),
        sa.ForeignKeyConstraint(
            ["betalingsmodtager_person_id"],
            ["person_objekt.id"],
            name="fk_udbetalingsanmodning_betalingsmodtager_person_id",
        ),
        sa.ForeignKeyConstraint(
            ["betalingsmodtager_virksomhed_id"],
            ["virksomhed_objekt.id"],
            name="fk_udbetalingsanmodning_betalingsmodtager_virksomhed_id",
        ),
        sa.ForeignKeyConstraint(
            ["effektuering_id"],
            ["oekonomisk_effektuering.id"],
            name="fk_udbetalingsanmodning_effektuering_id",
        ),
        sa.Index("ix_udbetalingsanmodning_betalingsmodtager_person_id", "betalingsmodtager_person_id"),
        sa.Index("ix_udbetalingsanmodning_betalingsmodtager_virksomhed_id", "betalingsmodtager_virksomhed_id"),
        sa.Index("ix_udbetalingsanmodning_effektuering_id", "effektuering_id"),
        _check(
            "ck_udbetalingsanmodning_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_udbetalingsanmodning_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_udbetalingsanmodning_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_udbetalingsanmodning_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_udbetalingsanmodning_anmodet_type",
            "anmodet IS NULL OR typeof(anmodet) = 'text' AND datetime(anmodet) IS NOT NULL",
            "sqlite",
        ),
        _check(
            "ck_udbetalingsanmodning_beloeb_type",
            "typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)",
            "sqlite",
        ),
        _check("ck_udbetalingsanmodning_beloeb_at_least", "beloeb >= 0"),
        _check(
            "ck_udbetalingsanmodning_betalingsmodtager_person_id_exactly_one",
            "CASE WHEN (betalingsmodtager_person_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (betalingsmodtager_virksomhed_id IS NOT NULL) THEN 1 ELSE 0 END = 1",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    anmodet: Mapped[DateTime] = mapped_column("anmodet", sa.DateTime(timezone=True))
    """anmodet

    tidspunkt, hvor beskeden er sendt

    Kilde: model/information/effektuering.yaml:293
    """

    beloeb: Mapped[Decimal] = mapped_column("beloeb", sa.Numeric(18, 2))
    """beløb

    det, som skal overføres

    Krav: K-0075

    Kilde: model/information/effektuering.yaml:299
    """

    betalingsmodtager_person_id: Mapped[str | None] = mapped_column("betalingsmodtager_person_id", sa.Text())
    """betalingsmodtager

    den, som pengene skal overføres til

    Krav: K-0038

    Kilde: model/information/effektuering.yaml:315
    """

    betalingsmodtager_virksomhed_id: Mapped[str | None] = mapped_column("betalingsmodtager_virksomhed_id", sa.Text())
    """betalingsmodtager

    den, som pengene skal overføres til

    Krav: K-0038

    Kilde: model/information/effektuering.yaml:315
    """

    effektuering_id: Mapped[str] = mapped_column("effektuering_id", sa.Text())
    """effektuering

    den samlede betaling, som beskeden skal udføre

    Krav: K-0075

    Kilde: model/information/effektuering.yaml:325
    """

    betalingsmodtager_person: Mapped[PersonObjekt | None] = relationship(foreign_keys=[betalingsmodtager_person_id])

    betalingsmodtager_virksomhed: Mapped[VirksomhedObjekt | None] = relationship(
        foreign_keys=[betalingsmodtager_virksomhed_id],
    )

    effektuering: Mapped[OekonomiskEffektuering] = relationship(foreign_keys=[effektuering_id])


class Person(Base):
    """person

    menneske, som kommunen har oplysninger om i en sag

    Krav: K-0048

    Kilde: model/information/person.yaml:139
    """

    __tablename__ = "person"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_person"),
        sa.ForeignKeyConstraint(["id"], ["person_objekt.id"], name="fk_person_id"),
        sa.ForeignKeyConstraint(["opholdskommune_id"], ["myndighed_objekt.id"], name="fk_person_opholdskommune_id"),
        _never_twice(
            "ex_person_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index("ix_person_opholdskommune_id", "opholdskommune_id"),
        sa.Index(
            "ix_person_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_person_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_person_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_person_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_person_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_person_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_person_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check("ck_person_registrering_fra_before", "registrering_til IS NULL OR registrering_fra < registrering_til"),
        _check("ck_person_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check("ck_person_class_name_one_of", "class_name IN ('Person', 'Ansøger', 'Ægtefælle', 'Barn')"),
        _check(
            "ck_person_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_person_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_person_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_person_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_person_cpr_nummer_matches", "cpr_nummer ~ '^[0-9]{10}$'", "postgresql"),
        _check(
            "ck_person_cpr_nummer_matches",
            "cpr_nummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_person_fornavn_matches", r"fornavn ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_person_fornavn_matches",
            "length(fornavn) >= 1 AND length(fornavn) <= 255 AND (fornavn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_person_efternavn_matches", r"efternavn ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_person_efternavn_matches",
            "length(efternavn) >= 1 AND length(efternavn) <= 255 AND (efternavn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_person_foedselsdato_type", "foedselsdato IS date(foedselsdato, '+0 days')", "sqlite"),
        _check("ck_person_doedsdato_type", "doedsdato IS date(doedsdato, '+0 days')", "sqlite"),
        _check(
            "ck_person_civilstand_one_of",
            "civilstand IN ('ugift', 'gift', 'separeret', 'fraskilt', 'efterladt', 'registreretPartner', 'ophævetPartnerskab', 'længstlevendePartner')",
        ),
        _check("ck_person_beskyttet_adresse_type", "beskyttet_adresse IN (0, 1)", "sqlite"),
        _check("ck_person_adresse_matches", r"adresse ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_person_adresse_matches",
            "length(adresse) >= 1 AND length(adresse) <= 255 AND (adresse NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_person_alder_type", "typeof(alder) IN ('integer', 'null')", "sqlite"),
        _check("ck_person_alder_at_least", "alder >= 0"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:139
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/person.yaml:139
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/person.yaml:139
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/person.yaml:139
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/person.yaml:139
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/person.yaml:139
    """

    class_name: Mapped[str] = mapped_column("class_name", sa.Text())
    """Klassen, som rækken er et objekt af

    Kilde: model/information/person.yaml:139
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    cpr_nummer: Mapped[str] = mapped_column("cpr_nummer", sa.Text())
    """personnummer

    nummer, som entydigt udpeger mennesket i folkeregistreringen

    Krav: K-0044, K-0071, K-0092, K-0111, K-0113, K-0118

    Kilde: model/information/person.yaml:152
    """

    fornavn: Mapped[str] = mapped_column("fornavn", sa.Text())
    """fornavn

    den del af det registrerede navn, der står før slægtsnavnet, mellemnavne medregnet

    Krav: K-0063

    Kilde: model/information/person.yaml:163
    """

    efternavn: Mapped[str] = mapped_column("efternavn", sa.Text())
    """efternavn

    slægtsnavn, som står sidst i det registrerede navn

    Krav: K-0044, K-0063

    Kilde: model/information/person.yaml:169
    """

    foedselsdato: Mapped[Date] = mapped_column("foedselsdato", sa.Date())
    """fødselsdato

    dag, hvor mennesket er kommet til verden

    Kilde: model/information/person.yaml:175
    """

    doedsdato: Mapped[Date | None] = mapped_column("doedsdato", sa.Date())
    """dødsdato

    dag, hvor mennesket er afgået ved døden

    Krav: K-0034, K-0088

    Kilde: model/information/person.yaml:182
    """

    civilstand: Mapped[models.Civilstand | None] = mapped_column("civilstand", EnumText(models.Civilstand))
    """civilstand

    menneskets ægteskabelige stilling

    Lovgrundlag: LAS § 26

    Krav: K-0063, K-0088, K-0122

    Kilde: model/information/person.yaml:192
    """

    beskyttet_adresse: Mapped[bool] = mapped_column("beskyttet_adresse", sa.Boolean())
    """beskyttet adresse

    angivelse af, om bopælen skal holdes skjult for uvedkommende

    Krav: K-0110

    Kilde: model/information/person.yaml:203
    """

    opholdskommune_id: Mapped[str | None] = mapped_column("opholdskommune_id", sa.Text())
    """opholdskommune

    kommune, hvor mennesket bor eller opholder sig, og som derfor har ansvaret for hjælpen

    Krav: K-0034, K-0088

    Kilde: model/information/person.yaml:214
    """

    adresse: Mapped[str | None] = mapped_column("adresse", sa.Text())
    """adresse

    betegnelse for det sted, hvor mennesket bor

    Krav: K-0063, K-0088, K-0110

    Kilde: model/information/person.yaml:220
    """

    alder: Mapped[int | None] = mapped_column("alder", _BIG_INTEGER)
    """alder

    antal år, som er fyldt siden fødslen

    Lovgrundlag: LAS § 25

    Krav: K-0012

    Kilde: model/information/person.yaml:229
    """

    objekt: Mapped[PersonObjekt] = relationship(foreign_keys=[id])

    opholdskommune: Mapped[MyndighedObjekt | None] = relationship(foreign_keys=[opholdskommune_id])

    __mapper_args__: Any = {"polymorphic_on": "class_name", "polymorphic_identity": "Person"}


class Aegtefaelle(Person):
    """ægtefælle

    person, der er gift med ansøgeren, og hvis forhold derfor indgår i vurderingen

    Lovgrundlag: LAS § 26

    Krav: K-0014, K-0048

    Kilde: model/information/person.yaml:386
    """

    __tablename__ = "aegtefaelle"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_aegtefaelle"),
        sa.ForeignKeyConstraint(["raekke"], ["person.raekke"], name="fk_aegtefaelle_raekke", ondelete="CASCADE"),
        _check(
            "ck_aegtefaelle_modtager_offentlig_forsoergelse_type",
            "modtager_offentlig_forsoergelse IN (0, 1)",
            "sqlite",
        ),
        _check("ck_aegtefaelle_udnytter_arbejdsmuligheder_type", "udnytter_arbejdsmuligheder IN (0, 1)", "sqlite"),
        _check(
            "ck_aegtefaelle_egen_beregnet_hjaelp_type",
            "typeof(egen_beregnet_hjaelp) IN ('integer', 'real', 'null') AND egen_beregnet_hjaelp = round(egen_beregnet_hjaelp, 2)",
            "sqlite",
        ),
        _check("ck_aegtefaelle_egen_beregnet_hjaelp_at_least", "egen_beregnet_hjaelp >= 0"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:386
    """

    modtager_offentlig_forsoergelse: Mapped[bool | None] = mapped_column("modtager_offentlig_forsoergelse", sa.Boolean())
    """modtager offentlig forsørgelse

    angivelse af, om personen allerede lever af en ydelse fra det offentlige

    Lovgrundlag: LAS § 26, stk. 2

    Kilde: model/information/person.yaml:399
    """

    udnytter_arbejdsmuligheder: Mapped[bool | None] = mapped_column("udnytter_arbejdsmuligheder", sa.Boolean())
    """udnytter arbejdsmuligheder

    angivelse af, om personen tager imod det arbejde, der med rimelighed kan fås

    Lovgrundlag: LAS § 13, stk. 1; LAS § 26, stk. 3

    Krav: K-0010, K-0014

    Kilde: model/information/person.yaml:405
    """

    egen_beregnet_hjaelp: Mapped[Decimal | None] = mapped_column("egen_beregnet_hjaelp", sa.Numeric(18, 2))
    """egen beregnet hjælp

    beløb pr. måned, som personen selv har ret til før fradrag for indtægter

    Lovgrundlag: LAS § 26, stk. 1

    Krav: K-0014

    Kilde: model/information/person.yaml:414
    """

    __mapper_args__: Any = {"polymorphic_identity": "Ægtefælle"}


class Barn(Person):
    """barn

    person under 18 år, hvis forsørgelse kan have betydning for en forælders hjælp

    Lovgrundlag: LAS § 25

    Krav: K-0048

    Kilde: model/information/person.yaml:438
    """

    __tablename__ = "barn"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_barn"),
        sa.ForeignKeyConstraint(["raekke"], ["person.raekke"], name="fk_barn_raekke", ondelete="CASCADE"),
        _check("ck_barn_bo_hos_ansoeger_type", "bo_hos_ansoeger IN (0, 1)", "sqlite"),
        _check(
            "ck_barn_forsoergerandel_type",
            "typeof(forsoergerandel) IN ('integer', 'real', 'null') AND forsoergerandel = round(forsoergerandel, 2)",
            "sqlite",
        ),
        _check("ck_barn_forsoergerandel_at_least", "forsoergerandel >= 0"),
        _check("ck_barn_forsoergerandel_at_most", "forsoergerandel <= 100"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:438
    """

    bo_hos_ansoeger: Mapped[bool | None] = mapped_column("bo_hos_ansoeger", sa.Boolean())
    """bor hos ansøgeren

    angivelse af, om personen har sit hjem samme sted som den forælder, der søger om hjælp

    Lovgrundlag: LAS § 25, stk. 2

    Kilde: model/information/person.yaml:450
    """

    forsoergerandel: Mapped[Decimal | None] = mapped_column("forsoergerandel", sa.Numeric(18, 2))
    """forsørgerandel

    den del af pligten til at sørge for personen, som påhviler den forælder, der søger om hjælp

    Kilde: model/information/person.yaml:456
    """

    __mapper_args__: Any = {"polymorphic_identity": "Barn"}


class SamlivObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    samliv

    fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede

    Lovgrundlag: LAS § 2 a; LAS § 2 b

    Krav: K-0015, K-0049, K-0066

    Kilde: model/information/person.yaml:466
    """

    __tablename__ = "samliv_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_samliv_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Samliv(Base):
    """samliv

    fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede

    Lovgrundlag: LAS § 2 a; LAS § 2 b

    Krav: K-0015, K-0049, K-0066

    Kilde: model/information/person.yaml:466
    """

    __tablename__ = "samliv"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_samliv"),
        sa.ForeignKeyConstraint(["id"], ["samliv_objekt.id"], name="fk_samliv_id"),
        _never_twice(
            "ex_samliv_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index(
            "ix_samliv_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_samliv_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_samliv_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_samliv_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_samliv_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_samliv_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_samliv_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check("ck_samliv_registrering_fra_before", "registrering_til IS NULL OR registrering_fra < registrering_til"),
        _check("ck_samliv_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_samliv_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_samliv_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_samliv_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_samliv_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_samliv_startdato_type", "startdato IS date(startdato, '+0 days')", "sqlite"),
        _check("ck_samliv_slutdato_type", "slutdato IS date(slutdato, '+0 days')", "sqlite"),
        _check(
            "ck_samliv_grundlag_one_of",
            "grundlag IN ('fællesBarn', 'tidligereÆgteskab', 'registreringSomSamlevende')",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:466
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/person.yaml:466
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/person.yaml:466
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/person.yaml:466
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/person.yaml:466
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/person.yaml:466
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    startdato: Mapped[Date] = mapped_column("startdato", sa.Date())
    """startdato

    dag, hvor den fælles husførelse er begyndt

    Krav: K-0015

    Kilde: model/information/person.yaml:481
    """

    slutdato: Mapped[Date | None] = mapped_column("slutdato", sa.Date())
    """slutdato

    dag, hvor den fælles husførelse er ophørt

    Krav: K-0015

    Kilde: model/information/person.yaml:484
    """

    grundlag: Mapped[models.Samlivsgrundlag] = mapped_column("grundlag", EnumText(models.Samlivsgrundlag))
    """grundlag

    forhold ud over den fælles bolig, som knytter parterne sammen

    Lovgrundlag: LAS § 2 a

    Kilde: model/information/person.yaml:488
    """

    objekt: Mapped[SamlivObjekt] = relationship(foreign_keys=[id])

    parter_rows: Mapped[list[SamlivParter]] = relationship(
        foreign_keys=lambda: SamlivParter.samliv_raekke,
        order_by=lambda: SamlivParter.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    parter: AssociationProxy[list[PersonObjekt]] = association_proxy(
        "parter_rows",
        "item",
        creator=lambda value: SamlivParter(item=value),
    )


class BoligforholdObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    boligforhold

    en persons vilkår for at bo et bestemt sted i en periode

    Lovgrundlag: LAS § 25

    Krav: K-0048, K-0049, K-0066, K-0122

    Kilde: model/information/person.yaml:510
    """

    __tablename__ = "boligforhold_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_boligforhold_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Boligforhold(Base):
    """boligforhold

    en persons vilkår for at bo et bestemt sted i en periode

    Lovgrundlag: LAS § 25

    Krav: K-0048, K-0049, K-0066, K-0122

    Kilde: model/information/person.yaml:510
    """

    __tablename__ = "boligforhold"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_boligforhold"),
        sa.ForeignKeyConstraint(["id"], ["boligforhold_objekt.id"], name="fk_boligforhold_id"),
        _never_twice(
            "ex_boligforhold_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index(
            "ix_boligforhold_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_boligforhold_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_boligforhold_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_boligforhold_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_boligforhold_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_boligforhold_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_boligforhold_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_boligforhold_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_boligforhold_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_boligforhold_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_boligforhold_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_boligforhold_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_boligforhold_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_boligforhold_startdato_type", "startdato IS date(startdato, '+0 days')", "sqlite"),
        _check("ck_boligforhold_slutdato_type", "slutdato IS date(slutdato, '+0 days')", "sqlite"),
        _check("ck_boligforhold_hos_foraeldre_type", "hos_foraeldre IN (0, 1)", "sqlite"),
        _check(
            "ck_boligforhold_boligtype_one_of",
            "boligtype IN ('lejebolig', 'lejetVærelse', 'andelsbolig', 'ejerbolig', 'botilbud', 'udenFastBolig')",
        ),
        _check(
            "ck_boligforhold_maanedlig_boligudgift_type",
            "typeof(maanedlig_boligudgift) IN ('integer', 'real', 'null') AND maanedlig_boligudgift = round(maanedlig_boligudgift, 2)",
            "sqlite",
        ),
        _check("ck_boligforhold_maanedlig_boligudgift_at_least", "maanedlig_boligudgift >= 0"),
        _check("ck_boligforhold_antal_voksne_type", "typeof(antal_voksne) IN ('integer', 'null')", "sqlite"),
        _check("ck_boligforhold_antal_voksne_at_least", "antal_voksne >= 1"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:510
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/person.yaml:510
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/person.yaml:510
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/person.yaml:510
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/person.yaml:510
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/person.yaml:510
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    startdato: Mapped[Date] = mapped_column("startdato", sa.Date())
    """startdato

    dag, hvor personen er flyttet ind

    Kilde: model/information/person.yaml:523
    """

    slutdato: Mapped[Date | None] = mapped_column("slutdato", sa.Date())
    """slutdato

    dag, hvor personen er flyttet ud

    Kilde: model/information/person.yaml:526
    """

    hos_foraeldre: Mapped[bool | None] = mapped_column("hos_foraeldre", sa.Boolean())
    """hos forældre

    angivelse af, om personen bor sammen med en eller begge sine forældre

    Lovgrundlag: LAS § 25, stk. 3

    Krav: K-0012

    Kilde: model/information/person.yaml:530
    """

    boligtype: Mapped[models.Boligtype | None] = mapped_column("boligtype", EnumText(models.Boligtype))
    """boligtype

    den ret, som personen har til at bo på stedet

    Kilde: model/information/person.yaml:541
    """

    maanedlig_boligudgift: Mapped[Decimal | None] = mapped_column("maanedlig_boligudgift", sa.Numeric(18, 2))
    """månedlig boligudgift

    beløb, som personen betaler pr. måned for at bo på stedet

    Lovgrundlag: LAS § 34

    Kilde: model/information/person.yaml:546
    """

    antal_voksne: Mapped[int | None] = mapped_column("antal_voksne", _BIG_INTEGER)
    """antal voksne

    tal på de personer over 18 år, der bor på stedet, personen selv medregnet

    Kilde: model/information/person.yaml:554
    """

    objekt: Mapped[BoligforholdObjekt] = relationship(foreign_keys=[id])


class FormueforholdObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    formueforhold

    opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag

    Lovgrundlag: LAS § 14

    Krav: K-0011, K-0049, K-0066

    Kilde: model/information/person.yaml:561
    """

    __tablename__ = "formueforhold_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_formueforhold_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Ansoeger(Person):
    """ansøger

    person, der beder kommunen om hjælp til sig selv og sin familie

    Lovgrundlag: LAS § 11

    Krav: K-0043, K-0122

    Kilde: model/information/person.yaml:242
    """

    __tablename__ = "ansoeger"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_ansoeger"),
        sa.ForeignKeyConstraint(["raekke"], ["person.raekke"], name="fk_ansoeger_raekke", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["boligforhold_id"], ["boligforhold_objekt.id"], name="fk_ansoeger_boligforhold_id"),
        sa.ForeignKeyConstraint(
            ["formueforhold_id"],
            ["formueforhold_objekt.id"],
            name="fk_ansoeger_formueforhold_id",
        ),
        sa.ForeignKeyConstraint(["aegtefaelle_id"], ["person_objekt.id"], name="fk_ansoeger_aegtefaelle_id"),
        sa.Index("ix_ansoeger_boligforhold_id", "boligforhold_id"),
        sa.Index("ix_ansoeger_formueforhold_id", "formueforhold_id"),
        sa.Index("ix_ansoeger_aegtefaelle_id", "aegtefaelle_id"),
        _check("ck_ansoeger_er_forsoerger_type", "er_forsoerger IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_er_enlig_forsoerger_type", "er_enlig_forsoerger IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_modtager_ekstra_boernetilskud_type", "modtager_ekstra_boernetilskud IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_er_gravid_efter_uge12_type", "er_gravid_efter_uge12 IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_har_psykiatrisk_diagnose_type", "har_psykiatrisk_diagnose IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_har_bidragspligt_type", "har_bidragspligt IN (0, 1)", "sqlite"),
        _check(
            "ck_ansoeger_har_erhvervskompetencegivende_uddannelse_type",
            "har_erhvervskompetencegivende_uddannelse IN (0, 1)",
            "sqlite",
        ),
        _check("ck_ansoeger_er_uddannelsesparat_type", "er_uddannelsesparat IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_har_social_begivenhed_type", "har_social_begivenhed IN (0, 1)", "sqlite"),
        _check("ck_ansoeger_har_anden_forsoergelse_type", "har_anden_forsoergelse IN (0, 1)", "sqlite"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:242
    """

    er_forsoerger: Mapped[bool | None] = mapped_column("er_forsoerger", sa.Boolean())
    """er forsørger

    angivelse af, om personen har pligt til at forsørge et barn i hjemmet

    Lovgrundlag: LAS § 25, stk. 2

    Krav: K-0012

    Kilde: model/information/person.yaml:258
    """

    er_enlig_forsoerger: Mapped[bool | None] = mapped_column("er_enlig_forsoerger", sa.Boolean())
    """er enlig forsørger

    angivelse af, om personen forsørger et barn i hjemmet uden at leve sammen med en anden voksen

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:270
    """

    modtager_ekstra_boernetilskud: Mapped[bool | None] = mapped_column("modtager_ekstra_boernetilskud", sa.Boolean())
    """modtager ekstra børnetilskud

    angivelse af, om personen får det offentlige tilskud til børn, som enlige har ret til

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:281
    """

    er_gravid_efter_uge12: Mapped[bool | None] = mapped_column("er_gravid_efter_uge12", sa.Boolean())
    """er gravid efter 12. uge

    angivelse af, om personen venter barn, og 12. svangerskabsuge er passeret

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:287
    """

    har_psykiatrisk_diagnose: Mapped[bool | None] = mapped_column("har_psykiatrisk_diagnose", sa.Boolean())
    """har psykiatrisk diagnose

    angivelse af, om en læge har stillet en af de diagnoser, der giver ret til en højere sats

    Lovgrundlag: LAS § 25, stk. 3

    Kilde: model/information/person.yaml:298
    """

    har_bidragspligt: Mapped[bool | None] = mapped_column("har_bidragspligt", sa.Boolean())
    """har bidragspligt

    angivelse af, om personen skal betale bidrag til et barn, der bor hos en anden

    Lovgrundlag: LAS § 25, stk. 4

    Kilde: model/information/person.yaml:309
    """

    har_erhvervskompetencegivende_uddannelse: Mapped[bool | None] = mapped_column(
        "har_erhvervskompetencegivende_uddannelse",
        sa.Boolean(),
    )
    """har erhvervskompetencegivende uddannelse

    angivelse af, om personen har fuldført et forløb, der giver adgang til et bestemt erhverv

    Lovgrundlag: LAS § 23

    Kilde: model/information/person.yaml:314
    """

    er_uddannelsesparat: Mapped[bool | None] = mapped_column("er_uddannelsesparat", sa.Boolean())
    """er uddannelsesparat

    angivelse af, om jobcentret har vurderet, at personen med den rette støtte kan begynde på et studie inden for kort tid

    Lovgrundlag: LAS § 24

    Kilde: model/information/person.yaml:324
    """

    har_social_begivenhed: Mapped[bool | None] = mapped_column("har_social_begivenhed", sa.Boolean())
    """har social begivenhed

    angivelse af, om der er sket en ændring i personens forhold, som sygdom, ledighed eller samlivets ophør

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/person.yaml:329
    """

    har_anden_forsoergelse: Mapped[bool | None] = mapped_column("har_anden_forsoergelse", sa.Boolean())
    """har anden forsørgelse

    angivelse af, om behovet dækkes af løn, andre ydelser eller en andens pligt til at hjælpe

    Lovgrundlag: LAS § 11, stk. 2

    Kilde: model/information/person.yaml:339
    """

    boligforhold_id: Mapped[str | None] = mapped_column("boligforhold_id", sa.Text())
    """boligforhold

    oplysninger om, hvordan personen bor

    Kilde: model/information/person.yaml:353
    """

    formueforhold_id: Mapped[str | None] = mapped_column("formueforhold_id", sa.Text())
    """formueforhold

    oplysninger om, hvad personen og ægtefællen ejer

    Lovgrundlag: LAS § 14, stk. 1

    Kilde: model/information/person.yaml:359
    """

    aegtefaelle_id: Mapped[str | None] = mapped_column("aegtefaelle_id", sa.Text())
    """ægtefælle

    person, som denne person er gift med

    Lovgrundlag: LAS § 26, stk. 1

    Krav: K-0104

    Kilde: model/information/person.yaml:373
    """

    boligforhold: Mapped[BoligforholdObjekt | None] = relationship(foreign_keys=[boligforhold_id])

    formueforhold: Mapped[FormueforholdObjekt | None] = relationship(foreign_keys=[formueforhold_id])

    aegtefaelle: Mapped[PersonObjekt | None] = relationship(foreign_keys=[aegtefaelle_id])

    boern_rows: Mapped[list[AnsoegerBoern]] = relationship(
        foreign_keys=lambda: AnsoegerBoern.ansoeger_raekke,
        order_by=lambda: AnsoegerBoern.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    boern: AssociationProxy[list[PersonObjekt]] = association_proxy(
        "boern_rows",
        "item",
        creator=lambda value: AnsoegerBoern(item=value),
    )

    __mapper_args__: Any = {"polymorphic_identity": "Ansøger"}


class Formueforhold(Base):
    """formueforhold

    opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag

    Lovgrundlag: LAS § 14

    Krav: K-0011, K-0049, K-0066

    Kilde: model/information/person.yaml:561
    """

    __tablename__ = "formueforhold"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_formueforhold"),
        sa.ForeignKeyConstraint(["id"], ["formueforhold_objekt.id"], name="fk_formueforhold_id"),
        _never_twice(
            "ex_formueforhold_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index(
            "ix_formueforhold_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_formueforhold_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_formueforhold_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_formueforhold_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_formueforhold_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_formueforhold_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_formueforhold_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_formueforhold_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_formueforhold_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_formueforhold_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_formueforhold_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_formueforhold_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_formueforhold_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_formueforhold_samlet_formue_type",
            "typeof(samlet_formue) IN ('integer', 'real', 'null') AND samlet_formue = round(samlet_formue, 2)",
            "sqlite",
        ),
        _check(
            "ck_formueforhold_noedvendig_formue_type",
            "typeof(noedvendig_formue) IN ('integer', 'real', 'null') AND noedvendig_formue = round(noedvendig_formue, 2)",
            "sqlite",
        ),
        _check("ck_formueforhold_noedvendig_formue_at_least", "noedvendig_formue >= 0"),
        _check("ck_formueforhold_opgjort_pr_type", "opgjort_pr IS date(opgjort_pr, '+0 days')", "sqlite"),
        _check(
            "ck_formueforhold_fradragsberettiget_formue_type",
            "typeof(fradragsberettiget_formue) IN ('integer', 'real', 'null') AND fradragsberettiget_formue = round(fradragsberettiget_formue, 2)",
            "sqlite",
        ),
        _check("ck_formueforhold_fradragsberettiget_formue_at_least", "fradragsberettiget_formue >= 0"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:561
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/person.yaml:561
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/person.yaml:561
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/person.yaml:561
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/person.yaml:561
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/person.yaml:561
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    samlet_formue: Mapped[Decimal] = mapped_column("samlet_formue", sa.Numeric(18, 2))
    """samlet formue

    værdien af alt, hvad parret eller den enlige ejer, minus det, de skylder

    Lovgrundlag: LAS § 14, stk. 1

    Kilde: model/information/person.yaml:573
    """

    noedvendig_formue: Mapped[Decimal | None] = mapped_column("noedvendig_formue", sa.Numeric(18, 2))
    """nødvendig formue

    værdier, som er uundværlige for en rimelig bolig eller for at kunne arbejde eller tage en uddannelse

    Lovgrundlag: LAS § 14, stk. 2

    Kilde: model/information/person.yaml:586
    """

    opgjort_pr: Mapped[Date] = mapped_column("opgjort_pr", sa.Date())
    """opgjort pr.

    dag, som værdierne er gjort op for

    Kilde: model/information/person.yaml:600
    """

    fradragsberettiget_formue: Mapped[Decimal | None] = mapped_column("fradragsberettiget_formue", sa.Numeric(18, 2))
    """fradragsberettiget formue

    værdier, som regnes med, når det afgøres, om ansøgeren kan klare sig selv

    Lovgrundlag: LAS § 14

    Kilde: model/information/person.yaml:606
    """

    objekt: Mapped[FormueforholdObjekt] = relationship(foreign_keys=[id])


class IndtaegtObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    indtægt

    beløb, som en person får til rådighed, og som kan nedsætte hjælpen

    Lovgrundlag: LAS § 30

    Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123

    Kilde: model/information/person.yaml:621
    """

    __tablename__ = "indtaegt_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_indtaegt_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Indtaegt(Base):
    """indtægt

    beløb, som en person får til rådighed, og som kan nedsætte hjælpen

    Lovgrundlag: LAS § 30

    Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123

    Kilde: model/information/person.yaml:621
    """

    __tablename__ = "indtaegt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_indtaegt"),
        sa.ForeignKeyConstraint(["id"], ["indtaegt_objekt.id"], name="fk_indtaegt_id"),
        sa.ForeignKeyConstraint(
            ["ansoeger_id"],
            ["person_objekt.id"],
            name="fk_indtaegt_ansoeger_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["aegtefaelle_id"],
            ["person_objekt.id"],
            name="fk_indtaegt_aegtefaelle_id",
            ondelete="CASCADE",
        ),
        _never_twice(
            "ex_indtaegt_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index("ix_indtaegt_ansoeger_id", "ansoeger_id"),
        sa.Index("ix_indtaegt_aegtefaelle_id", "aegtefaelle_id"),
        sa.Index(
            "ix_indtaegt_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_indtaegt_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_indtaegt_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_indtaegt_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_indtaegt_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_indtaegt_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_indtaegt_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_indtaegt_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_indtaegt_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check("ck_indtaegt_objekttype_one_of", "objekttype IN ('Indtægt', 'Arbejdsindtægt')"),
        _check(
            "ck_indtaegt_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_indtaegt_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_indtaegt_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_indtaegt_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_indtaegt_indtaegtstype_one_of",
            "indtaegtstype IN ('arbejdsindtægt', 'praktikløn', 'selvstændigVirksomhed', 'arbejdsløshedsdagpenge', 'sygedagpenge', 'barselsdagpenge', 'feriepenge', 'lønmodtagergaranti', 'udenlandskIndtægt', 'andenBruttoindtægt', 'andenNettoindtægt')",
        ),
        _check(
            "ck_indtaegt_beloeb_type",
            "typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)",
            "sqlite",
        ),
        _check("ck_indtaegt_dispositionsdato_type", "dispositionsdato IS date(dispositionsdato, '+0 days')", "sqlite"),
        _check("ck_indtaegt_periode_fra_type", "periode_fra IS date(periode_fra, '+0 days')", "sqlite"),
        _check("ck_indtaegt_periode_til_type", "periode_til IS date(periode_til, '+0 days')", "sqlite"),
        _check("ck_indtaegt_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
        _check(
            "ck_indtaegt_ansoeger_id_exactly_one",
            "CASE WHEN (ansoeger_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (aegtefaelle_id IS NOT NULL) THEN 1 ELSE 0 END = 1",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:621
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/person.yaml:621
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/person.yaml:621
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/person.yaml:621
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/person.yaml:621
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/person.yaml:621
    """

    objekttype: Mapped[str] = mapped_column("objekttype", sa.Text())
    """objekttype

    navn på den klasse, som oplysningen er registreret efter

    Kilde: model/information/person.yaml:634
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    indtaegtstype: Mapped[models.Indtaegtstype] = mapped_column("indtaegtstype", EnumText(models.Indtaegtstype))
    """indtægtstype

    det, som betalingen er vederlag eller erstatning for

    Lovgrundlag: LAS § 30

    Krav: K-0016, K-0123

    Kilde: model/information/person.yaml:643
    """

    beloeb: Mapped[Decimal] = mapped_column("beloeb", sa.Numeric(18, 2))
    """beløb

    det, som kan trækkes fra i hjælpen, før der er taget hensyn til arbejdstimer

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:655
    """

    dispositionsdato: Mapped[Date] = mapped_column("dispositionsdato", sa.Date())
    """dispositionsdato

    dag, hvor personen fik pengene til rådighed

    Krav: K-0018, K-0019, K-0069, K-0123

    Kilde: model/information/person.yaml:671
    """

    periode_fra: Mapped[Date | None] = mapped_column("periode_fra", sa.Date())
    """periode fra

    første dag i det tidsrum, som betalingen er optjent i

    Krav: K-0018

    Kilde: model/information/person.yaml:683
    """

    periode_til: Mapped[Date | None] = mapped_column("periode_til", sa.Date())
    """periode til

    sidste dag i det tidsrum, som betalingen er optjent i

    Krav: K-0018

    Kilde: model/information/person.yaml:688
    """

    ansoeger_id: Mapped[str | None] = mapped_column("ansoeger_id", sa.Text())
    """Objektet, som rækken er en del af

    indtægter

    beløb, som personen har fået eller ventes at få til rådighed

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:365
    """

    aegtefaelle_id: Mapped[str | None] = mapped_column("aegtefaelle_id", sa.Text())
    """Objektet, som rækken er en del af

    indtægter

    beløb, som personen har fået eller ventes at få til rådighed

    Lovgrundlag: LAS § 30, stk. 1

    Kilde: model/information/person.yaml:429
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/person.yaml:621
    """

    objekt: Mapped[IndtaegtObjekt] = relationship(foreign_keys=[id])

    __mapper_args__: Any = {"polymorphic_on": "objekttype", "polymorphic_identity": "Indtægt"}


class Arbejdsindtaegt(Indtaegt):
    """arbejdsindtægt

    indtægt, som er betaling for udført arbejde

    Lovgrundlag: LAS § 31

    Krav: K-0017, K-0069

    Kilde: model/information/person.yaml:694
    """

    __tablename__ = "arbejdsindtaegt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_arbejdsindtaegt"),
        sa.ForeignKeyConstraint(["raekke"], ["indtaegt.raekke"], name="fk_arbejdsindtaegt_raekke", ondelete="CASCADE"),
        _check(
            "ck_arbejdsindtaegt_bruttoloen_type",
            "typeof(bruttoloen) IN ('integer', 'real', 'null') AND bruttoloen = round(bruttoloen, 2)",
            "sqlite",
        ),
        _check(
            "ck_arbejdsindtaegt_timer_type",
            "typeof(timer) IN ('integer', 'real', 'null') AND timer = round(timer, 2)",
            "sqlite",
        ),
        _check("ck_arbejdsindtaegt_timer_at_least", "timer >= 0"),
        _check(
            "ck_arbejdsindtaegt_am_bidrag_type",
            "typeof(am_bidrag) IN ('integer', 'real', 'null') AND am_bidrag = round(am_bidrag, 2)",
            "sqlite",
        ),
        _check("ck_arbejdsindtaegt_am_bidrag_at_least", "am_bidrag >= 0"),
        _check(
            "ck_arbejdsindtaegt_atp_bidrag_type",
            "typeof(atp_bidrag) IN ('integer', 'real', 'null') AND atp_bidrag = round(atp_bidrag, 2)",
            "sqlite",
        ),
        _check("ck_arbejdsindtaegt_atp_bidrag_at_least", "atp_bidrag >= 0"),
        _check(
            "ck_arbejdsindtaegt_pensionsbidrag_type",
            "typeof(pensionsbidrag) IN ('integer', 'real', 'null') AND pensionsbidrag = round(pensionsbidrag, 2)",
            "sqlite",
        ),
        _check("ck_arbejdsindtaegt_pensionsbidrag_at_least", "pensionsbidrag >= 0"),
        _check(
            "ck_arbejdsindtaegt_feriepenge_type",
            "typeof(feriepenge) IN ('integer', 'real', 'null') AND feriepenge = round(feriepenge, 2)",
            "sqlite",
        ),
        _check("ck_arbejdsindtaegt_feriepenge_at_least", "feriepenge >= 0"),
        _check("ck_arbejdsindtaegt_arbejdsgiver_cvr_matches", "arbejdsgiver_cvr ~ '^[0-9]{8}$'", "postgresql"),
        _check(
            "ck_arbejdsindtaegt_arbejdsgiver_cvr_matches",
            "arbejdsgiver_cvr GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_arbejdsindtaegt_paabegyndt_foer_bevilling_type", "paabegyndt_foer_bevilling IN (0, 1)", "sqlite"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/person.yaml:694
    """

    bruttoloen: Mapped[Decimal] = mapped_column("bruttoloen", sa.Numeric(18, 2))
    """bruttoløn

    det, som arbejdsgiveren betaler for arbejdet, før bidrag og skat er trukket fra

    Krav: K-0017

    Kilde: model/information/person.yaml:725
    """

    timer: Mapped[Decimal | None] = mapped_column("timer", sa.Numeric(18, 2))
    """timer

    antal klokketimer, som personen har arbejdet for betalingen

    Lovgrundlag: LAS § 31, stk. 1

    Krav: K-0017

    Kilde: model/information/person.yaml:739
    """

    am_bidrag: Mapped[Decimal | None] = mapped_column("am_bidrag", sa.Numeric(18, 2))
    """AM-bidrag

    beløb, som arbejdsgiveren har tilbageholdt til arbejdsmarkedsbidrag

    Kilde: model/information/person.yaml:752
    """

    atp_bidrag: Mapped[Decimal | None] = mapped_column("atp_bidrag", sa.Numeric(18, 2))
    """ATP-bidrag

    beløb, som personen selv har betalt til den lovpligtige tillægspension

    Kilde: model/information/person.yaml:759
    """

    pensionsbidrag: Mapped[Decimal | None] = mapped_column("pensionsbidrag", sa.Numeric(18, 2))
    """pensionsbidrag

    beløb, som er indbetalt til en kollektiv ordning om alderdom aftalt for arbejdspladsen

    Kilde: model/information/person.yaml:766
    """

    feriepenge: Mapped[Decimal | None] = mapped_column("feriepenge", sa.Numeric(18, 2))
    """feriepenge

    beløb, som arbejdsgiveren har sat af til senere ferie

    Lovgrundlag: LAS § 32

    Kilde: model/information/person.yaml:773
    """

    arbejdsgiver_cvr: Mapped[str | None] = mapped_column("arbejdsgiver_cvr", sa.Text())
    """arbejdsgivers CVR-nummer

    nummer på den virksomhed, som har udbetalt lønnen

    Krav: K-0069, K-0123

    Kilde: model/information/person.yaml:786
    """

    paabegyndt_foer_bevilling: Mapped[bool | None] = mapped_column("paabegyndt_foer_bevilling", sa.Boolean())
    """påbegyndt før bevilling

    angivelse af, om personen var i gang med arbejdet, da hjælpen blev bevilget

    Krav: K-0019

    Kilde: model/information/person.yaml:791
    """

    __mapper_args__: Any = {"polymorphic_identity": "Arbejdsindtægt"}


class Ansoegning(Base):
    """ansøgning

    henvendelse, hvori en borger beder kommunen om hjælp

    Lovgrundlag: LAS § 11

    Krav: K-0001, K-0003, K-0062, K-0064, K-0068

    Kilde: model/information/sag.yaml:377
    """

    __tablename__ = "ansoegning"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_ansoegning"),
        sa.ForeignKeyConstraint(["ansoeger_id"], ["person_objekt.id"], name="fk_ansoegning_ansoeger_id"),
        sa.Index("ix_ansoegning_ansoeger_id", "ansoeger_id"),
        _check(
            "ck_ansoegning_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_ansoegning_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_ansoegning_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_ansoegning_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_ansoegning_modtaget_dato_type", "modtaget_dato IS date(modtaget_dato, '+0 days')", "sqlite"),
        _check(
            "ck_ansoegning_henvendelsesdato_type",
            "henvendelsesdato IS date(henvendelsesdato, '+0 days')",
            "sqlite",
        ),
        _check("ck_ansoegning_aarsag_one_of", "aarsag IN ('sygdom', 'ledighed', 'samlivsophør', 'andenÆndring')"),
        _check(
            "ck_ansoegning_kanal_one_of",
            "kanal IN ('selvbetjening', 'digitalPost', 'brev', 'fremmøde', 'telefon')",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    modtaget_dato: Mapped[Date] = mapped_column("modtaget_dato", sa.Date())
    """modtaget dato

    dag, hvor kommunen har fået alt det, der skal til for at begynde

    Lovgrundlag: RSL § 3, stk. 2

    Krav: K-0061, K-0065, K-0103

    Kilde: model/information/sag.yaml:391
    """

    henvendelsesdato: Mapped[Date] = mapped_column("henvendelsesdato", sa.Date())
    """henvendelsesdato

    dag, hvor borgeren første gang har bedt om hjælp

    Kilde: model/information/sag.yaml:404
    """

    aarsag: Mapped[models.Begivenhed] = mapped_column("aarsag", EnumText(models.Begivenhed))
    """årsag

    den ændring i borgerens liv, som har skabt behovet

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0036

    Kilde: model/information/sag.yaml:416
    """

    begrundelse: Mapped[str | None] = mapped_column("begrundelse", sa.Text())
    """begrundelse

    borgerens egen forklaring på behovet

    Kilde: model/information/sag.yaml:430
    """

    kanal: Mapped[models.Kanal] = mapped_column("kanal", EnumText(models.Kanal))
    """kanal

    den måde, som borgeren har henvendt sig på

    Krav: K-0065

    Kilde: model/information/sag.yaml:439
    """

    ansoeger_id: Mapped[str] = mapped_column("ansoeger_id", sa.Text())
    """ansøger

    person, som beder om hjælp

    Lovgrundlag: LAS § 11

    Krav: K-0062

    Kilde: model/information/sag.yaml:445
    """

    ansoeger: Mapped[PersonObjekt] = relationship(foreign_keys=[ansoeger_id])

    vedlagte_dokumenter_rows: Mapped[list[AnsoegningVedlagteDokumenter]] = relationship(
        foreign_keys=lambda: AnsoegningVedlagteDokumenter.ansoegning_id,
        order_by=lambda: AnsoegningVedlagteDokumenter.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    vedlagte_dokumenter: AssociationProxy[list[Dokument]] = association_proxy(
        "vedlagte_dokumenter_rows",
        "item",
        creator=lambda value: AnsoegningVedlagteDokumenter(item=value),
    )


class Dokument(Base):
    """dokument

    afgrænset indhold, som er fastholdt, så det kan læses uændret senere

    Krav: K-0003, K-0041, K-0051, K-0058, K-0064, K-0073, K-0083, K-0090, K-0091, K-0103, K-0105, K-0114, K-0127

    Kilde: model/information/sag.yaml:461
    """

    __tablename__ = "dokument"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_dokument"),
        _check(
            "ck_dokument_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_dokument_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_dokument_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_dokument_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_dokument_titel_matches", r"titel ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_dokument_titel_matches",
            "length(titel) >= 1 AND length(titel) <= 255 AND (titel NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_dokument_dokumenttype_one_of",
            "dokumenttype IN ('ansøgning', 'dokumentation', 'partshøringsbrev', 'afgørelsesbrev', 'klage', 'brev', 'notat')",
        ),
        _check("ck_dokument_brevdato_type", "brevdato IS date(brevdato, '+0 days')", "sqlite"),
        _check("ck_dokument_retning_one_of", "retning IN ('indgående', 'udgående', 'intern')"),
        _check("ck_dokument_indhold_matches", r"indhold ~ '^[^\t-\r ]+$'", "postgresql"),
        _check(
            "ck_dokument_indhold_matches",
            "length(indhold) >= 1 AND (indhold NOT GLOB '*[' || char(9) || '-' || char(13) || ' ]*')",
            "sqlite",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    titel: Mapped[str] = mapped_column("titel", sa.Text())
    """titel

    kort betegnelse for indholdet

    Krav: K-0042

    Kilde: model/information/sag.yaml:486
    """

    dokumenttype: Mapped[models.Dokumenttype] = mapped_column("dokumenttype", EnumText(models.Dokumenttype))
    """dokumenttype

    det, som indholdet bruges til i sagen

    Krav: K-0042

    Kilde: model/information/sag.yaml:497
    """

    brevdato: Mapped[Date | None] = mapped_column("brevdato", sa.Date())
    """brevdato

    dag, som afsenderen har dateret indholdet

    Krav: K-0042

    Kilde: model/information/sag.yaml:504
    """

    retning: Mapped[models.Retning] = mapped_column("retning", EnumText(models.Retning))
    """retning

    om indholdet er kommet til kommunen eller sendt fra den

    Krav: K-0042

    Kilde: model/information/sag.yaml:514
    """

    indhold: Mapped[str] = mapped_column("indhold", sa.Text())
    """indhold

    henvisning til den fil, hvor teksten eller billedet ligger

    Kilde: model/information/sag.yaml:520
    """


class SagsbehandlerObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    sagsbehandler

    medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser

    Kilde: model/information/sag.yaml:527
    """

    __tablename__ = "sagsbehandler_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_sagsbehandler_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Sag(Base):
    """sag

    samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:238
    """

    __tablename__ = "sag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_sag"),
        sa.ForeignKeyConstraint(["id"], ["sag_objekt.id"], name="fk_sag_id"),
        sa.ForeignKeyConstraint(["primaer_part_id"], ["person_objekt.id"], name="fk_sag_primaer_part_id"),
        sa.ForeignKeyConstraint(
            ["ansvarlig_myndighed_id"],
            ["myndighed_objekt.id"],
            name="fk_sag_ansvarlig_myndighed_id",
        ),
        sa.ForeignKeyConstraint(
            ["primaer_behandler_id"],
            ["sagsbehandler_objekt.id"],
            name="fk_sag_primaer_behandler_id",
        ),
        _never_twice(
            "ex_sag_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        _never_twice(
            "ex_sag_myndighedskode_sagsnummer",
            ("myndighedskode", "sagsnummer"),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index("ix_sag_primaer_part_id", "primaer_part_id"),
        sa.Index("ix_sag_ansvarlig_myndighed_id", "ansvarlig_myndighed_id"),
        sa.Index("ix_sag_primaer_behandler_id", "primaer_behandler_id"),
        sa.Index(
            "ix_sag_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_sag_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_sag_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_sag_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_sag_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_sag_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_sag_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check("ck_sag_registrering_fra_before", "registrering_til IS NULL OR registrering_fra < registrering_til"),
        _check("ck_sag_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check("ck_sag_class_name_one_of", "class_name IN ('Sag', 'KySag')"),
        _check(
            "ck_sag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_sag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_sag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_sag_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_sag_sagsnummer_matches", r"sagsnummer ~ '^[^\n\r]{1,50}$'", "postgresql"),
        _check(
            "ck_sag_sagsnummer_matches",
            "length(sagsnummer) >= 1 AND length(sagsnummer) <= 50 AND (sagsnummer NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_sag_titel_matches", r"titel ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_sag_titel_matches",
            "length(titel) >= 1 AND length(titel) <= 255 AND (titel NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_sag_status_one_of", "status IN ('Opstaaet', 'Oplyst', 'Afgjort', 'Afsluttet')"),
        _check("ck_sag_oprettet_type", "oprettet IS date(oprettet, '+0 days')", "sqlite"),
        _check(
            "ck_sag_hjemmel_matches",
            r"hjemmel ~ '^[^\n\r]*$' AND char_length(hjemmel) >= 1 AND char_length(hjemmel) <= 1024",
            "postgresql",
        ),
        _check(
            "ck_sag_hjemmel_matches",
            "length(hjemmel) >= 1 AND length(hjemmel) <= 1024 AND (hjemmel NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_sag_kle_matches", r"kle ~ '^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$'", "postgresql"),
        _check(
            "ck_sag_kle_matches",
            "(kle GLOB '[0-9][0-9].[0-9][0-9]') OR (kle GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]')",
            "sqlite",
        ),
        _check(
            "ck_sag_foelsomhed_one_of",
            "foelsomhed IN ('IKKE_FORTROLIGE_DATA', 'FORTROLIGE_PERSONOPLYSNINGER', 'FOELSOMME_PERSONOPLYSNINGER', 'VIP_SAGER')",
        ),
        _check("ck_sag_kassationskode_one_of", "kassationskode IN ('B', 'K')"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/sag.yaml:238
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/sag.yaml:238
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/sag.yaml:238
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/sag.yaml:238
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/sag.yaml:238
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/sag.yaml:238
    """

    class_name: Mapped[str] = mapped_column("class_name", sa.Text())
    """Klassen, som rækken er et objekt af

    Kilde: model/information/sag.yaml:238
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    sagsnummer: Mapped[str] = mapped_column("sagsnummer", sa.Text())
    """sagsnummer

    betegnelse, som medarbejdere og borgere bruger til at udpege forløbet

    Krav: K-0044

    Kilde: model/information/sag.yaml:253
    """

    titel: Mapped[str] = mapped_column("titel", sa.Text())
    """titel

    kort betegnelse for det spørgsmål, der behandles

    Kilde: model/information/sag.yaml:266
    """

    status: Mapped[models.Sagsstatus] = mapped_column("status", EnumText(models.Sagsstatus))
    """status

    hvor langt behandlingen er nået

    Krav: K-0002, K-0044, K-0073, K-0114

    Kilde: model/information/sag.yaml:278
    """

    oprettet: Mapped[Date] = mapped_column("oprettet", sa.Date())
    """oprettet

    dag, hvor behandlingen er begyndt

    Lovgrundlag: RSL § 3, stk. 2

    Krav: K-0087

    Kilde: model/information/sag.yaml:291
    """

    hjemmel: Mapped[str | None] = mapped_column("hjemmel", sa.Text())
    """hjemmel

    den bestemmelse, som spørgsmålet behandles efter

    Kilde: model/information/sag.yaml:302
    """

    kle: Mapped[str] = mapped_column("kle", sa.Text())
    """KLE-emne

    nummer på den slags opgave, som spørgsmålet hører under

    Krav: K-0001, K-0085, K-0087, K-0108, K-0114

    Kilde: model/information/sag.yaml:313
    """

    foelsomhed: Mapped[models.Foelsomhed] = mapped_column("foelsomhed", EnumText(models.Foelsomhed))
    """følsomhed

    hvor snæver en kreds der må se indholdet

    Krav: K-0085, K-0108, K-0109

    Kilde: model/information/sag.yaml:324
    """

    kassationskode: Mapped[models.Kassationskode | None] = mapped_column("kassationskode", EnumText(models.Kassationskode))
    """kassationskode

    om indholdet skal gemmes for eftertiden

    Kilde: model/information/sag.yaml:337
    """

    primaer_part_id: Mapped[str] = mapped_column("primaer_part_id", sa.Text())
    """primær part

    person, som spørgsmålet først og fremmest angår

    Krav: K-0001, K-0080, K-0104

    Kilde: model/information/sag.yaml:343
    """

    ansvarlig_myndighed_id: Mapped[str] = mapped_column("ansvarlig_myndighed_id", sa.Text())
    """ansvarlig myndighed

    kommune, som skal tage stilling til spørgsmålet

    Krav: K-0001, K-0006, K-0085, K-0107

    Kilde: model/information/sag.yaml:355
    """

    primaer_behandler_id: Mapped[str | None] = mapped_column("primaer_behandler_id", sa.Text())
    """primær behandler

    medarbejder, som står for behandlingen til daglig

    Kilde: model/information/sag.yaml:362
    """

    objekt: Mapped[SagObjekt] = relationship(foreign_keys=[id])

    primaer_part: Mapped[PersonObjekt] = relationship(foreign_keys=[primaer_part_id])

    ansvarlig_myndighed: Mapped[MyndighedObjekt] = relationship(foreign_keys=[ansvarlig_myndighed_id])

    primaer_behandler: Mapped[SagsbehandlerObjekt | None] = relationship(foreign_keys=[primaer_behandler_id])

    dokumenter_rows: Mapped[list[SagDokumenter]] = relationship(
        foreign_keys=lambda: SagDokumenter.sag_raekke,
        order_by=lambda: SagDokumenter.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    dokumenter: AssociationProxy[list[Dokument]] = association_proxy(
        "dokumenter_rows",
        "item",
        creator=lambda value: SagDokumenter(item=value),
    )

    __mapper_args__: Any = {"polymorphic_on": "class_name", "polymorphic_identity": "Sag"}


class KySag(Sag):
    """ydelsessag

    sag, hvori kommunen behandler et spørgsmål om en borgers ret til hjælp

    Lovgrundlag: LAS § 11

    Krav: K-0001, K-0003, K-0048, K-0060, K-0073, K-0077, K-0081, K-0083, K-0111, K-0113

    Kilde: model/information/bevilling.yaml:210
    """

    __tablename__ = "ky_sag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_ky_sag"),
        sa.ForeignKeyConstraint(["raekke"], ["sag.raekke"], name="fk_ky_sag_raekke", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["ansoegning_id"], ["ansoegning.id"], name="fk_ky_sag_ansoegning_id"),
        sa.Index("ix_ky_sag_ansoegning_id", "ansoegning_id"),
        _check(
            "ck_ky_sag_ydelsesomraade_one_of",
            "ydelsesomraade IN ('forsørgelsesydelser', 'enkeltydelserBeskæftigelse', 'administrationBeskæftigelse', 'personligeTillæg', 'helbredstillæg', 'udvidedeHelbredstillæg', 'administrationPension', 'enkeltydelserBørnOgUnge', 'enkeltydelserSocialOgHandicap', 'enkeltydelserDiverse')",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/bevilling.yaml:210
    """

    ydelsesomraade: Mapped[models.Ydelsesomraade] = mapped_column("ydelsesomraade", EnumText(models.Ydelsesomraade))
    """ydelsesområde

    den del af kommunens opgaver, som spørgsmålet hører til

    Krav: K-0044

    Kilde: model/information/bevilling.yaml:226
    """

    ansoegning_id: Mapped[str | None] = mapped_column("ansoegning_id", sa.Text())
    """ansøgning

    henvendelse, som har givet anledning til behandlingen

    Kilde: model/information/bevilling.yaml:233
    """

    ansoegning: Mapped[Ansoegning | None] = relationship(foreign_keys=[ansoegning_id])

    bevillinger_rows: Mapped[list[KySagBevillinger]] = relationship(
        foreign_keys=lambda: KySagBevillinger.ky_sag_raekke,
        order_by=lambda: KySagBevillinger.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    bevillinger: AssociationProxy[list[BevillingObjekt]] = association_proxy(
        "bevillinger_rows",
        "item",
        creator=lambda value: KySagBevillinger(item=value),
    )

    opgaver_rows: Mapped[list[KySagOpgaver]] = relationship(
        foreign_keys=lambda: KySagOpgaver.ky_sag_raekke,
        order_by=lambda: KySagOpgaver.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    opgaver: AssociationProxy[list[Opgave]] = association_proxy(
        "opgaver_rows",
        "item",
        creator=lambda value: KySagOpgaver(item=value),
    )

    __mapper_args__: Any = {"polymorphic_identity": "KySag"}


class Sagsbehandler(Base):
    """sagsbehandler

    medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser

    Kilde: model/information/sag.yaml:527
    """

    __tablename__ = "sagsbehandler"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_sagsbehandler"),
        sa.ForeignKeyConstraint(["id"], ["sagsbehandler_objekt.id"], name="fk_sagsbehandler_id"),
        _never_twice("ex_sagsbehandler_virkning_fra_virkning_til", ("id",), ("virkning_fra", "virkning_til")),
        _never_twice(
            "ex_sagsbehandler_myndighedskode_brugernavn",
            ("myndighedskode", "brugernavn"),
            ("virkning_fra", "virkning_til"),
        ),
        sa.Index("ix_sagsbehandler_id_virkning_fra", "id", "virkning_fra"),
        _check("ck_sagsbehandler_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_sagsbehandler_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_sagsbehandler_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_sagsbehandler_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_sagsbehandler_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_sagsbehandler_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_sagsbehandler_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_sagsbehandler_navn_matches", r"navn ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_sagsbehandler_navn_matches",
            "length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_sagsbehandler_brugernavn_matches", r"brugernavn ~ '^[^\n\r]{1,50}$'", "postgresql"),
        _check(
            "ck_sagsbehandler_brugernavn_matches",
            "length(brugernavn) >= 1 AND length(brugernavn) <= 50 AND (brugernavn NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_sagsbehandler_enhed_matches", r"enhed ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_sagsbehandler_enhed_matches",
            "length(enhed) >= 1 AND length(enhed) <= 255 AND (enhed NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/sag.yaml:527
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/sag.yaml:527
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/sag.yaml:527
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    navn: Mapped[str] = mapped_column("navn", sa.Text())
    """navn

    for- og efternavn, som medarbejderen er kendt under

    Kilde: model/information/sag.yaml:543
    """

    brugernavn: Mapped[str] = mapped_column("brugernavn", sa.Text())
    """brugernavn

    betegnelse, som medarbejderen logger på med

    Kilde: model/information/sag.yaml:549
    """

    enhed: Mapped[str | None] = mapped_column("enhed", sa.Text())
    """enhed

    den del af kommunen, hvor medarbejderen arbejder

    Kilde: model/information/sag.yaml:556
    """

    objekt: Mapped[SagsbehandlerObjekt] = relationship(foreign_keys=[id])


class Haendelse(Base):
    """hændelse

    ændring uden for eller i løsningen, som kan få betydning for en sag

    Kilde: model/information/sag.yaml:562
    """

    __tablename__ = "haendelse"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_haendelse"),
        sa.ForeignKeyConstraint(["person_id"], ["person_objekt.id"], name="fk_haendelse_person_id"),
        sa.Index("ix_haendelse_person_id", "person_id"),
        _check(
            "ck_haendelse_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_haendelse_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_haendelse_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_haendelse_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_haendelse_listenummer_matches", "listenummer ~ '^H-[0-9]{3}$'", "postgresql"),
        _check("ck_haendelse_listenummer_matches", "listenummer GLOB 'H-[0-9][0-9][0-9]'", "sqlite"),
        _check("ck_haendelse_indtruffet_type", "indtruffet IS date(indtruffet, '+0 days')", "sqlite"),
        _check(
            "ck_haendelse_modtaget_type",
            "modtaget IS NULL OR typeof(modtaget) = 'text' AND datetime(modtaget) IS NOT NULL",
            "sqlite",
        ),
        _check("ck_haendelse_afsender_matches", r"afsender ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_haendelse_afsender_matches",
            "length(afsender) >= 1 AND length(afsender) <= 255 AND (afsender NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    listenummer: Mapped[str] = mapped_column("listenummer", sa.Text())
    """nummer på hændelseslisten

    betegnelse for den slags ændring, der er tale om

    Kilde: model/information/sag.yaml:574
    """

    indtruffet: Mapped[Date] = mapped_column("indtruffet", sa.Date())
    """indtruffet

    dag, hvor ændringen er sket i virkeligheden

    Kilde: model/information/sag.yaml:580
    """

    modtaget: Mapped[DateTime] = mapped_column("modtaget", sa.DateTime(timezone=True))
    """modtaget

    tidspunkt, hvor løsningen har fået besked om ændringen

    Kilde: model/information/sag.yaml:586
    """

    afsender: Mapped[str] = mapped_column("afsender", sa.Text())
    """afsender

    det system, som har givet besked om ændringen

    Kilde: model/information/sag.yaml:592
    """

    person_id: Mapped[str | None] = mapped_column("person_id", sa.Text())
    """person

    menneske, som ændringen angår

    Kilde: model/information/sag.yaml:598
    """

    person: Mapped[PersonObjekt | None] = relationship(foreign_keys=[person_id])


class Opgave(Base):
    """opgave

    arbejde, som en medarbejder skal udføre inden en frist

    Krav: K-0003, K-0004, K-0007, K-0008, K-0013, K-0048, K-0066, K-0071, K-0079

    Kilde: model/information/sag.yaml:605
    """

    __tablename__ = "opgave"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_opgave"),
        sa.ForeignKeyConstraint(["ansvarlig_id"], ["sagsbehandler_objekt.id"], name="fk_opgave_ansvarlig_id"),
        sa.ForeignKeyConstraint(
            ["initierende_haendelse_id"],
            ["haendelse.id"],
            name="fk_opgave_initierende_haendelse_id",
        ),
        sa.Index("ix_opgave_ansvarlig_id", "ansvarlig_id"),
        sa.Index("ix_opgave_initierende_haendelse_id", "initierende_haendelse_id"),
        _check(
            "ck_opgave_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_opgave_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_opgave_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_opgave_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_opgave_titel_matches", r"titel ~ '^[^\n\r]{1,255}$'", "postgresql"),
        _check(
            "ck_opgave_titel_matches",
            "length(titel) >= 1 AND length(titel) <= 255 AND (titel NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check("ck_opgave_prioritet_one_of", "prioritet IN ('lav', 'mellem', 'høj')"),
        _check("ck_opgave_forfaldsdato_type", "forfaldsdato IS date(forfaldsdato, '+0 days')", "sqlite"),
        _check("ck_opgave_status_one_of", "status IN ('åben', 'iGang', 'udført', 'afbrudt')"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    titel: Mapped[str] = mapped_column("titel", sa.Text())
    """titel

    kort betegnelse for det, der skal gøres

    Kilde: model/information/sag.yaml:617
    """

    prioritet: Mapped[models.Opgaveprioritet] = mapped_column(
        "prioritet",
        EnumText(models.Opgaveprioritet),
        server_default="mellem",
    )
    """prioritet

    hvor meget arbejdet haster

    Krav: K-0005

    Kilde: model/information/sag.yaml:623
    """

    forfaldsdato: Mapped[Date] = mapped_column("forfaldsdato", sa.Date())
    """forfaldsdato

    dag, hvor arbejdet senest skal være udført

    Krav: K-0005, K-0007, K-0058, K-0103

    Kilde: model/information/sag.yaml:630
    """

    ansvarlig_id: Mapped[str | None] = mapped_column("ansvarlig_id", sa.Text())
    """ansvarlig

    medarbejder, der skal udføre arbejdet

    Krav: K-0005, K-0006, K-0086, K-0113

    Kilde: model/information/sag.yaml:636
    """

    status: Mapped[models.Opgavestatus] = mapped_column("status", EnumText(models.Opgavestatus), server_default="åben")
    """status

    hvor langt arbejdet er nået

    Krav: K-0005

    Kilde: model/information/sag.yaml:647
    """

    initierende_haendelse_id: Mapped[str | None] = mapped_column("initierende_haendelse_id", sa.Text())
    """initierende hændelse

    den ændring, som har gjort arbejdet nødvendigt

    Krav: K-0004, K-0005, K-0051, K-0070

    Kilde: model/information/sag.yaml:654
    """

    ansvarlig: Mapped[SagsbehandlerObjekt | None] = relationship(foreign_keys=[ansvarlig_id])

    initierende_haendelse: Mapped[Haendelse | None] = relationship(foreign_keys=[initierende_haendelse_id])


class BeslutningsgrundlagObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    beslutningsgrundlag

    samling af vurderinger, som en afgørelse om hjælp bygger på

    Lovgrundlag: LAS § 11; RSL § 10

    Krav: K-0009, K-0040, K-0043

    Kilde: model/information/sag.yaml:662
    """

    __tablename__ = "beslutningsgrundlag_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_beslutningsgrundlag_objekt"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """


class Beslutningsgrundlag(Base):
    """beslutningsgrundlag

    samling af vurderinger, som en afgørelse om hjælp bygger på

    Lovgrundlag: LAS § 11; RSL § 10

    Krav: K-0009, K-0040, K-0043

    Kilde: model/information/sag.yaml:662
    """

    __tablename__ = "beslutningsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_beslutningsgrundlag"),
        sa.ForeignKeyConstraint(["id"], ["beslutningsgrundlag_objekt.id"], name="fk_beslutningsgrundlag_id"),
        _never_twice(
            "ex_beslutningsgrundlag_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index(
            "ix_beslutningsgrundlag_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_beslutningsgrundlag_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_beslutningsgrundlag_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_beslutningsgrundlag_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_beslutningsgrundlag_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_beslutningsgrundlag_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_beslutningsgrundlag_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_beslutningsgrundlag_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_beslutningsgrundlag_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_beslutningsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_beslutningsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_beslutningsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_beslutningsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_beslutningsgrundlag_oplyst_dato_type", "oplyst_dato IS date(oplyst_dato, '+0 days')", "sqlite"),
        _check("ck_beslutningsgrundlag_opfylder_betingelser_type", "opfylder_betingelser IN (0, 1)", "sqlite"),
        _check(
            "ck_beslutningsgrundlag_er_social_begivenhed_godtgjort_type",
            "er_social_begivenhed_godtgjort IN (0, 1)",
            "sqlite",
        ),
        _check("ck_beslutningsgrundlag_er_forsoergelse_umulig_type", "er_forsoergelse_umulig IN (0, 1)", "sqlite"),
        _check(
            "ck_beslutningsgrundlag_kan_daekkes_af_andre_ydelser_type",
            "kan_daekkes_af_andre_ydelser IN (0, 1)",
            "sqlite",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/sag.yaml:662
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/sag.yaml:662
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/sag.yaml:662
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/sag.yaml:662
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/sag.yaml:662
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/sag.yaml:662
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    oplyst_dato: Mapped[Date | None] = mapped_column("oplyst_dato", sa.Date())
    """oplyst dato

    dag, hvor alle nødvendige oplysninger er til stede

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:674
    """

    opfylder_betingelser: Mapped[bool | None] = mapped_column("opfylder_betingelser", sa.Boolean())
    """opfylder betingelser

    angivelse af, om ansøgeren samlet set har ret til hjælp

    Lovgrundlag: LAS § 11, stk. 2; LAS § 13; LAS § 14

    Krav: K-0009

    Kilde: model/information/sag.yaml:679
    """

    er_social_begivenhed_godtgjort: Mapped[bool | None] = mapped_column("er_social_begivenhed_godtgjort", sa.Boolean())
    """er social begivenhed godtgjort

    angivelse af, om kommunen lægger til grund, at der er sket en ændring i ansøgerens forhold, som loven kræver

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0009, K-0010

    Kilde: model/information/sag.yaml:690
    """

    er_forsoergelse_umulig: Mapped[bool | None] = mapped_column("er_forsoergelse_umulig", sa.Boolean())
    """er forsørgelse umulig

    angivelse af, om ansøgeren på grund af ændringen er ude af stand til at skaffe det nødvendige til sig selv og familien

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0009

    Kilde: model/information/sag.yaml:695
    """

    kan_daekkes_af_andre_ydelser: Mapped[bool | None] = mapped_column("kan_daekkes_af_andre_ydelser", sa.Boolean())
    """kan dækkes af andre ydelser

    angivelse af, om behovet kan afhjælpes efter regler, der går forud

    Lovgrundlag: LAS § 11, stk. 2

    Krav: K-0009, K-0074

    Kilde: model/information/sag.yaml:701
    """

    objekt: Mapped[BeslutningsgrundlagObjekt] = relationship(foreign_keys=[id])

    partshoeringer_rows: Mapped[list[BeslutningsgrundlagPartshoeringer]] = relationship(
        foreign_keys=lambda: BeslutningsgrundlagPartshoeringer.beslutningsgrundlag_raekke,
        order_by=lambda: BeslutningsgrundlagPartshoeringer.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    partshoeringer: AssociationProxy[list[Partshoering]] = association_proxy(
        "partshoeringer_rows",
        "item",
        creator=lambda value: BeslutningsgrundlagPartshoeringer(item=value),
    )


class Partshoering(Base):
    """partshøring

    opfordring til en part om at udtale sig om oplysninger, før de bruges i en afgørelse

    Lovgrundlag: FVL § 19

    Krav: K-0041, K-0097, K-0105

    Kilde: model/information/sag.yaml:716
    """

    __tablename__ = "partshoering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_partshoering"),
        _check(
            "ck_partshoering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_partshoering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_partshoering_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_partshoering_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_partshoering_afsendt_type", "afsendt IS date(afsendt, '+0 days')", "sqlite"),
        _check("ck_partshoering_svarfrist_type", "svarfrist IS date(svarfrist, '+0 days')", "sqlite"),
        _check("ck_partshoering_svar_modtaget_type", "svar_modtaget IS date(svar_modtaget, '+0 days')", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    afsendt: Mapped[Date] = mapped_column("afsendt", sa.Date())
    """afsendt

    dag, hvor opfordringen er sendt til parten

    Lovgrundlag: FVL § 19

    Krav: K-0090

    Kilde: model/information/sag.yaml:728
    """

    svarfrist: Mapped[Date] = mapped_column("svarfrist", sa.Date())
    """svarfrist

    sidste dag, hvor partens bemærkninger kan nå at blive taget med

    Lovgrundlag: FVL § 19

    Krav: K-0058, K-0097, K-0128

    Kilde: model/information/sag.yaml:734
    """

    svar_modtaget: Mapped[Date | None] = mapped_column("svar_modtaget", sa.Date())
    """svar modtaget

    dag, hvor kommunen har fået partens bemærkninger

    Lovgrundlag: FVL § 19

    Krav: K-0097

    Kilde: model/information/sag.yaml:746
    """

    emne: Mapped[str] = mapped_column("emne", sa.Text())
    """emne

    de oplysninger, som parten skal kende og kunne udtale sig om

    Lovgrundlag: FVL § 19

    Krav: K-0098

    Kilde: model/information/sag.yaml:757
    """


class Sanktion(Base):
    """sanktion

    fradrag i hjælpen, som kommunen beslutter, fordi en person har forsømt en pligt

    Lovgrundlag: LAS § 35

    Krav: K-0027, K-0033

    Kilde: model/information/effektuering.yaml:337
    """

    __tablename__ = "sanktion"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_sanktion"),
        sa.ForeignKeyConstraint(["sanktioneret_id"], ["person_objekt.id"], name="fk_sanktion_sanktioneret_id"),
        sa.ForeignKeyConstraint(["partshoering_id"], ["partshoering.id"], name="fk_sanktion_partshoering_id"),
        sa.Index("ix_sanktion_sanktioneret_id", "sanktioneret_id"),
        sa.Index("ix_sanktion_partshoering_id", "partshoering_id"),
        _check(
            "ck_sanktion_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_sanktion_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_sanktion_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_sanktion_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_sanktion_haendelsesdato_type", "haendelsesdato IS date(haendelsesdato, '+0 days')", "sqlite"),
        _check("ck_sanktion_fradragsmaaned_type", "fradragsmaaned IS date(fradragsmaaned, '+0 days')", "sqlite"),
        _check(
            "ck_sanktion_beloeb_type",
            "typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)",
            "sqlite",
        ),
        _check("ck_sanktion_beloeb_at_least", "beloeb >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    sanktioneret_id: Mapped[str] = mapped_column("sanktioneret_id", sa.Text())
    """sanktioneret person

    person, hvis hjælp sættes ned

    Lovgrundlag: LAS § 35

    Kilde: model/information/effektuering.yaml:349
    """

    haendelsesdato: Mapped[Date] = mapped_column("haendelsesdato", sa.Date())
    """hændelsesdato

    dag, hvor pligten er forsømt

    Lovgrundlag: LAS § 35

    Krav: K-0079

    Kilde: model/information/effektuering.yaml:356
    """

    fradragsmaaned: Mapped[Date] = mapped_column("fradragsmaaned", sa.Date())
    """fradragsmåned

    første dag i den kalendermåned, hvis hjælp sættes ned

    Lovgrundlag: LAS § 35

    Krav: K-0033

    Kilde: model/information/effektuering.yaml:363
    """

    beloeb: Mapped[Decimal] = mapped_column("beloeb", sa.Numeric(18, 2))
    """beløb

    det, som hjælpen sættes ned med

    Lovgrundlag: LAS § 35

    Kilde: model/information/effektuering.yaml:376
    """

    partshoering_id: Mapped[str] = mapped_column("partshoering_id", sa.Text())
    """partshøring

    opfordringen til personen om at udtale sig, før hjælpen sættes ned

    Lovgrundlag: LAS § 35; FVL § 19

    Krav: K-0033

    Kilde: model/information/effektuering.yaml:385
    """

    sanktioneret: Mapped[PersonObjekt] = relationship(foreign_keys=[sanktioneret_id])

    partshoering: Mapped[Partshoering] = relationship(foreign_keys=[partshoering_id])


class Afgoerelse(Base):
    """afgørelse

    beslutning, hvorved en myndighed ensidigt fastlægger en parts ret eller pligt

    Lovgrundlag: FVL § 22; FVL § 24; FVL § 25

    Krav: K-0003, K-0022, K-0037, K-0040, K-0041, K-0051, K-0089, K-0112, K-0117

    Kilde: model/information/sag.yaml:768
    """

    __tablename__ = "afgoerelse"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_afgoerelse"),
        sa.ForeignKeyConstraint(
            ["beslutningsgrundlag_id"],
            ["beslutningsgrundlag_objekt.id"],
            name="fk_afgoerelse_beslutningsgrundlag_id",
        ),
        sa.ForeignKeyConstraint(["truffet_af_id"], ["sagsbehandler_objekt.id"], name="fk_afgoerelse_truffet_af_id"),
        sa.Index("ix_afgoerelse_beslutningsgrundlag_id", "beslutningsgrundlag_id"),
        sa.Index("ix_afgoerelse_truffet_af_id", "truffet_af_id"),
        _check("ck_afgoerelse_class_name_one_of", "class_name IN ('Afgørelse', 'Afslag')"),
        _check(
            "ck_afgoerelse_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_afgoerelse_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_afgoerelse_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_afgoerelse_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_afgoerelse_afgoerelsesdato_type", "afgoerelsesdato IS date(afgoerelsesdato, '+0 days')", "sqlite"),
        _check("ck_afgoerelse_resultat_one_of", "resultat IN ('fuldtMedhold', 'delvistMedhold', 'intetMedhold')"),
        _check("ck_afgoerelse_begrundelse_present", "(class_name NOT IN ('Afslag')) OR begrundelse IS NOT NULL"),
        _check(
            "ck_afgoerelse_hjemmel_matches",
            r"hjemmel ~ '^[^\n\r]*$' AND char_length(hjemmel) >= 1 AND char_length(hjemmel) <= 1024",
            "postgresql",
        ),
        _check(
            "ck_afgoerelse_hjemmel_matches",
            "length(hjemmel) >= 1 AND length(hjemmel) <= 1024 AND (hjemmel NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
        _check(
            "ck_afgoerelse_klagevejledning_present",
            "(class_name NOT IN ('Afslag')) OR klagevejledning IS NOT NULL",
        ),
        _check("ck_afgoerelse_klagefrist_type", "klagefrist IS date(klagefrist, '+0 days')", "sqlite"),
        _check("ck_afgoerelse_meddelt_dato_type", "meddelt_dato IS date(meddelt_dato, '+0 days')", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    class_name: Mapped[str] = mapped_column("class_name", sa.Text())
    """Klassen, som rækken er et objekt af

    Kilde: model/information/sag.yaml:768
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    afgoerelsesdato: Mapped[Date] = mapped_column("afgoerelsesdato", sa.Date())
    """afgørelsesdato

    dag, hvor kommunen har taget stilling

    Krav: K-0047, K-0060, K-0061

    Kilde: model/information/sag.yaml:784
    """

    resultat: Mapped[models.Afgoerelsesresultat] = mapped_column("resultat", EnumText(models.Afgoerelsesresultat))
    """resultat

    hvor meget borgeren får af det, der er søgt om

    Lovgrundlag: FVL § 22

    Krav: K-0060, K-0100

    Kilde: model/information/sag.yaml:791
    """

    begrundelse: Mapped[str | None] = mapped_column("begrundelse", sa.Text())
    """begrundelse

    de regler, hovedhensyn og faktiske oplysninger, som kommunen har lagt vægt på

    Lovgrundlag: FVL § 22; FVL § 24

    Krav: K-0047, K-0099

    Kilde: model/information/sag.yaml:797
    """

    hjemmel: Mapped[str] = mapped_column("hjemmel", sa.Text())
    """hjemmel

    de bestemmelser, som kommunen har brugt

    Lovgrundlag: FVL § 24

    Krav: K-0047, K-0054, K-0099

    Kilde: model/information/sag.yaml:806
    """

    klagevejledning: Mapped[str | None] = mapped_column("klagevejledning", sa.Text())
    """klagevejledning

    oplysning til parten om, hvor, hvordan og hvornår beslutningen kan indbringes for en anden instans

    Lovgrundlag: FVL § 25

    Krav: K-0100

    Kilde: model/information/sag.yaml:812
    """

    klagefrist: Mapped[Date | None] = mapped_column("klagefrist", sa.Date())
    """klagefrist

    sidste dag, hvor borgeren kan få beslutningen prøvet

    Lovgrundlag: RSL § 67

    Krav: K-0101, K-0128

    Kilde: model/information/sag.yaml:820
    """

    meddelt_dato: Mapped[Date | None] = mapped_column("meddelt_dato", sa.Date())
    """meddelt dato

    dag, hvor brevet er nået frem til borgeren

    Lovgrundlag: RSL § 67

    Krav: K-0101, K-0127, K-0128

    Kilde: model/information/sag.yaml:831
    """

    beslutningsgrundlag_id: Mapped[str] = mapped_column("beslutningsgrundlag_id", sa.Text())
    """beslutningsgrundlag

    de vurderinger, som resultatet bygger på

    Lovgrundlag: RSL § 10

    Kilde: model/information/sag.yaml:843
    """

    truffet_af_id: Mapped[str] = mapped_column("truffet_af_id", sa.Text())
    """truffet af

    medarbejder, der står inde for resultatet

    Kilde: model/information/sag.yaml:850
    """

    beslutningsgrundlag: Mapped[BeslutningsgrundlagObjekt] = relationship(foreign_keys=[beslutningsgrundlag_id])

    truffet_af: Mapped[SagsbehandlerObjekt] = relationship(foreign_keys=[truffet_af_id])

    __mapper_args__: Any = {"polymorphic_on": "class_name", "polymorphic_identity": "Afgørelse"}


class Bevilling(Base):
    """bevilling

    en myndigheds tilsagn til en borger om en eller flere ydelser i en periode

    Lovgrundlag: LAS § 25

    Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083

    Kilde: model/information/bevilling.yaml:261
    """

    __tablename__ = "bevilling"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_bevilling"),
        sa.ForeignKeyConstraint(["id"], ["bevilling_objekt.id"], name="fk_bevilling_id"),
        sa.ForeignKeyConstraint(
            ["bevillingsgiver_id"],
            ["myndighed_objekt.id"],
            name="fk_bevilling_bevillingsgiver_id",
        ),
        sa.ForeignKeyConstraint(
            ["bevillingsmodtager_id"],
            ["person_objekt.id"],
            name="fk_bevilling_bevillingsmodtager_id",
        ),
        sa.ForeignKeyConstraint(["afgoerelse_id"], ["afgoerelse.id"], name="fk_bevilling_afgoerelse_id"),
        _never_twice(
            "ex_bevilling_virkning_fra_virkning_til",
            ("id",),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        _never_twice(
            "ex_bevilling_myndighedskode_brugervendt_noegle",
            ("myndighedskode", "brugervendt_noegle"),
            ("virkning_fra", "virkning_til"),
            "registrering_til",
        ),
        sa.Index("ix_bevilling_bevillingsgiver_id", "bevillingsgiver_id"),
        sa.Index("ix_bevilling_bevillingsmodtager_id", "bevillingsmodtager_id"),
        sa.Index("ix_bevilling_afgoerelse_id", "afgoerelse_id"),
        sa.Index(
            "ix_bevilling_id_current",
            "id",
            postgresql_where=sa.column("registrering_til").is_(None),
            sqlite_where=sa.column("registrering_til").is_(None),
        ),
        sa.Index("ix_bevilling_id_virkning_fra_registrering_fra", "id", "virkning_fra", "registrering_fra"),
        _check("ck_bevilling_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_bevilling_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_bevilling_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check(
            "ck_bevilling_registrering_fra_moment",
            "registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_bevilling_registrering_til_moment",
            "registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)",
            "sqlite",
        ),
        _check(
            "ck_bevilling_registrering_fra_before",
            "registrering_til IS NULL OR registrering_fra < registrering_til",
        ),
        _check("ck_bevilling_registreringsaktoer_not_empty", "registreringsaktoer != ''"),
        _check(
            "ck_bevilling_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_bevilling_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_bevilling_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_bevilling_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_bevilling_startdato_type", "startdato IS date(startdato, '+0 days')", "sqlite"),
        _check("ck_bevilling_slutdato_type", "slutdato IS date(slutdato, '+0 days')", "sqlite"),
        _check("ck_bevilling_brugervendt_noegle_matches", r"brugervendt_noegle ~ '^[^\n\r]{1,50}$'", "postgresql"),
        _check(
            "ck_bevilling_brugervendt_noegle_matches",
            "length(brugervendt_noegle) >= 1 AND length(brugervendt_noegle) <= 50 AND (brugervendt_noegle NOT GLOB '*[' || char(10) || char(13) || ']*')",
            "sqlite",
        ),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information/bevilling.yaml:261
    """

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information/bevilling.yaml:261
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information/bevilling.yaml:261
    """

    registrering_fra: Mapped[DateTime] = mapped_column(
        "registrering_fra",
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
    )
    """Da rækken blev registreret

    Kilde: model/information/bevilling.yaml:261
    """

    registrering_til: Mapped[DateTime | None] = mapped_column("registrering_til", sa.DateTime(timezone=True))
    """Da en senere registrering trådte i stedet; tom for den gældende

    Kilde: model/information/bevilling.yaml:261
    """

    registreringsaktoer: Mapped[str] = mapped_column("registreringsaktoer", sa.Text())
    """Den, som registrerede rækken

    Kilde: model/information/bevilling.yaml:261
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    startdato: Mapped[Date] = mapped_column("startdato", sa.Date())
    """startdato

    første dag, hvor borgeren har ret til hjælpen

    Krav: K-0019

    Kilde: model/information/bevilling.yaml:278
    """

    slutdato: Mapped[Date | None] = mapped_column("slutdato", sa.Date())
    """slutdato

    sidste dag, hvor borgeren har ret til hjælpen

    Krav: K-0034

    Kilde: model/information/bevilling.yaml:287
    """

    brugervendt_noegle: Mapped[str] = mapped_column("brugervendt_noegle", sa.Text())
    """brugervendt nøgle

    betegnelse, som medarbejdere bruger til at udpege tilsagnet

    Kilde: model/information/bevilling.yaml:297
    """

    begrundelse: Mapped[str | None] = mapped_column("begrundelse", sa.Text())
    """begrundelse

    kort tekst om, hvorfor hjælpen er givet

    Lovgrundlag: FVL § 24

    Kilde: model/information/bevilling.yaml:310
    """

    bevillingsgiver_id: Mapped[str] = mapped_column("bevillingsgiver_id", sa.Text())
    """bevillingsgiver

    kommune, som har givet hjælpen

    Kilde: model/information/bevilling.yaml:322
    """

    bevillingsmodtager_id: Mapped[str] = mapped_column("bevillingsmodtager_id", sa.Text())
    """bevillingsmodtager

    person, som har fået ret til hjælpen

    Krav: K-0023

    Kilde: model/information/bevilling.yaml:330
    """

    afgoerelse_id: Mapped[str] = mapped_column("afgoerelse_id", sa.Text())
    """afgørelse

    den beslutning, som giver borgeren ret til hjælpen

    Lovgrundlag: FVL § 22

    Krav: K-0022, K-0023, K-0047

    Kilde: model/information/bevilling.yaml:342
    """

    objekt: Mapped[BevillingObjekt] = relationship(foreign_keys=[id])

    bevillingsgiver: Mapped[MyndighedObjekt] = relationship(foreign_keys=[bevillingsgiver_id])

    bevillingsmodtager: Mapped[PersonObjekt] = relationship(foreign_keys=[bevillingsmodtager_id])

    afgoerelse: Mapped[Afgoerelse] = relationship(foreign_keys=[afgoerelse_id])


class Afslag(Afgoerelse):
    """afslag

    afgørelse om, at en borger ikke får den hjælp, der er søgt om

    Lovgrundlag: FVL § 22; FVL § 25

    Krav: K-0097, K-0098, K-0099

    Kilde: model/information/sag.yaml:858
    """

    __tablename__ = "afslag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_afslag"),
        sa.ForeignKeyConstraint(["id"], ["afgoerelse.id"], name="fk_afslag_id", ondelete="CASCADE"),
        _check(
            "ck_afslag_afslagsaarsag_one_of",
            "afslagsaarsag IN ('ingenSocialBegivenhed', 'kanForsørgeSigSelv', 'andreYdelserDækker', 'rådighedMangler', 'formueOverGrænsen', 'indtægtOverHjælpen')",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    afslagsaarsag: Mapped[models.Afslagsaarsag] = mapped_column("afslagsaarsag", EnumText(models.Afslagsaarsag))
    """afslagsårsag

    den betingelse for hjælp, som svigter

    Lovgrundlag: LAS § 11; LAS § 13; LAS § 14

    Krav: K-0036

    Kilde: model/information/sag.yaml:888
    """

    __mapper_args__: Any = {"polymorphic_identity": "Afslag"}


class Klage(Base):
    """klage

    henvendelse, hvori en part er utilfreds med en afgørelse og ønsker den ændret

    Lovgrundlag: RSL § 66; RSL § 67

    Krav: K-0102

    Kilde: model/information/sag.yaml:901
    """

    __tablename__ = "klage"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_klage"),
        sa.ForeignKeyConstraint(["afgoerelse_id"], ["afgoerelse.id"], name="fk_klage_afgoerelse_id"),
        sa.Index("ix_klage_afgoerelse_id", "afgoerelse_id"),
        _check(
            "ck_klage_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_klage_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_klage_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_klage_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_klage_modtaget_dato_type", "modtaget_dato IS date(modtaget_dato, '+0 days')", "sqlite"),
        _check(
            "ck_klage_genvurderingsfrist_type",
            "genvurderingsfrist IS date(genvurderingsfrist, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_klage_genvurderingsresultat_one_of",
            "genvurderingsresultat IN ('fastholdt', 'delvistÆndret', 'ændret')",
        ),
        _check("ck_klage_oversendt_dato_type", "oversendt_dato IS date(oversendt_dato, '+0 days')", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    modtaget_dato: Mapped[Date] = mapped_column("modtaget_dato", sa.Date())
    """modtaget dato

    dag, hvor indsigelsen er nået frem til kommunen

    Lovgrundlag: RSL § 67

    Krav: K-0102

    Kilde: model/information/sag.yaml:913
    """

    genvurderingsfrist: Mapped[Date] = mapped_column("genvurderingsfrist", sa.Date())
    """genvurderingsfrist

    sidste dag, hvor kommunen kan nå at se på sagen igen

    Lovgrundlag: RSL § 66

    Krav: K-0102

    Kilde: model/information/sag.yaml:919
    """

    genvurderingsresultat: Mapped[models.Genvurderingsresultat | None] = mapped_column(
        "genvurderingsresultat",
        EnumText(models.Genvurderingsresultat),
    )
    """genvurderingsresultat

    det, som kommunen er nået frem til ved at se på sagen igen

    Lovgrundlag: RSL § 66

    Krav: K-0102

    Kilde: model/information/sag.yaml:931
    """

    oversendt_dato: Mapped[Date | None] = mapped_column("oversendt_dato", sa.Date())
    """oversendt dato

    dag, hvor sagen er sendt videre til klageinstansen

    Lovgrundlag: RSL § 66

    Krav: K-0102

    Kilde: model/information/sag.yaml:936
    """

    afgoerelse_id: Mapped[str] = mapped_column("afgoerelse_id", sa.Text())
    """afgørelse

    den beslutning, som parten ønsker ændret

    Lovgrundlag: RSL § 66

    Kilde: model/information/sag.yaml:946
    """

    afgoerelse: Mapped[Afgoerelse] = relationship(foreign_keys=[afgoerelse_id])


class Uddannelseshjaelpsgrundlag(Base):
    """uddannelseshjælpsgrundlag

    oplysninger og satser, som en måneds hjælp til en ung uden uddannelse regnes ud fra

    Lovgrundlag: LAS § 23; LAS § 24

    Kilde: model/information/ydelsesberegning.yaml:148
    """

    __tablename__ = "uddannelseshjaelpsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_uddannelseshjaelpsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_uddannelseshjaelpsgrundlag_borger_id"),
        sa.Index("ix_uddannelseshjaelpsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_uddannelseshjaelpsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_uddannelseshjaelpsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_uddannelseshjaelpsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_uddannelseshjaelpsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_uddannelseshjaelpsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_uddannelseshjaelpsgrundlag_sats_type",
            "typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)",
            "sqlite",
        ),
        _check("ck_uddannelseshjaelpsgrundlag_sats_at_least", "sats >= 0"),
        _check(
            "ck_uddannelseshjaelpsgrundlag_aktivitetstillaeg_type",
            "typeof(aktivitetstillaeg) IN ('integer', 'real', 'null') AND aktivitetstillaeg = round(aktivitetstillaeg, 2)",
            "sqlite",
        ),
        _check("ck_uddannelseshjaelpsgrundlag_aktivitetstillaeg_at_least", "aktivitetstillaeg >= 0"),
        _check(
            "ck_uddannelseshjaelpsgrundlag_hjaelp_foer_indtaegter_type",
            "typeof(hjaelp_foer_indtaegter) IN ('integer', 'real', 'null') AND hjaelp_foer_indtaegter = round(hjaelp_foer_indtaegter, 2)",
            "sqlite",
        ),
        _check("ck_uddannelseshjaelpsgrundlag_hjaelp_foer_indtaegter_at_least", "hjaelp_foer_indtaegter >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    sats: Mapped[Decimal | None] = mapped_column("sats", sa.Numeric(18, 2))
    """sats

    det faste beløb pr. måned, som alder, forsørgelse og bolig giver ret til

    Lovgrundlag: LAS § 23, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:160
    """

    aktivitetstillaeg: Mapped[Decimal | None] = mapped_column("aktivitetstillaeg", sa.Numeric(18, 2))
    """aktivitetstillæg

    beløb ud over satsen til den, der endnu har for langt til at begynde en uddannelse

    Lovgrundlag: LAS § 24

    Kilde: model/information/ydelsesberegning.yaml:174
    """

    hjaelp_foer_indtaegter: Mapped[Decimal | None] = mapped_column("hjaelp_foer_indtaegter", sa.Numeric(18, 2))
    """hjælp før indtægter

    sats og tillæg lagt sammen, før indtægter er trukket fra

    Lovgrundlag: LAS § 23; LAS § 24

    Kilde: model/information/ydelsesberegning.yaml:189
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class SaerligStoetteGrundlag(Base):
    """grundlag for særlig støtte

    oplysninger om bolig, børn og indtægter, som støtte til høje boligudgifter regnes ud fra

    Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5

    Kilde: model/information/ydelsesberegning.yaml:205
    """

    __tablename__ = "saerlig_stoette_grundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_saerlig_stoette_grundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_saerlig_stoette_grundlag_borger_id"),
        sa.Index("ix_saerlig_stoette_grundlag_borger_id", "borger_id"),
        _check(
            "ck_saerlig_stoette_grundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_saerlig_stoette_grundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_saerlig_stoette_grundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_saerlig_stoette_grundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_har_hoej_boligudgift_type", "har_hoej_boligudgift IN (0, 1)", "sqlite"),
        _check(
            "ck_saerlig_stoette_grundlag_har_stor_forsoergerbyrde_type",
            "har_stor_forsoergerbyrde IN (0, 1)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_er_undtaget_type", "er_undtaget IN (0, 1)", "sqlite"),
        _check("ck_saerlig_stoette_grundlag_kan_faa_stoette_type", "kan_faa_stoette IN (0, 1)", "sqlite"),
        _check(
            "ck_saerlig_stoette_grundlag_antal_boern_hjemme_type",
            "typeof(antal_boern_hjemme) IN ('integer', 'null')",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_antal_boern_hjemme_at_least", "antal_boern_hjemme >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_antal_boern_ude_type",
            "typeof(antal_boern_ude) IN ('integer', 'null')",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_antal_boern_ude_at_least", "antal_boern_ude >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_nettoboligudgift_type",
            "typeof(nettoboligudgift) IN ('integer', 'real', 'null') AND nettoboligudgift = round(nettoboligudgift, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_nettoboligudgift_at_least", "nettoboligudgift >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_selvvalgt_forhoejelse_type",
            "typeof(selvvalgt_forhoejelse) IN ('integer', 'real', 'null') AND selvvalgt_forhoejelse = round(selvvalgt_forhoejelse, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_selvvalgt_forhoejelse_at_least", "selvvalgt_forhoejelse >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_kan_faa_billigere_bolig_type",
            "kan_faa_billigere_bolig IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_saerlig_stoette_grundlag_billigere_boligudgift_type",
            "typeof(billigere_boligudgift) IN ('integer', 'real', 'null') AND billigere_boligudgift = round(billigere_boligudgift, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_billigere_boligudgift_at_least", "billigere_boligudgift >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_andel_type",
            "typeof(andel) IN ('integer', 'real', 'null') AND andel = round(andel, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_andel_at_least", "andel >= 0"),
        _check("ck_saerlig_stoette_grundlag_andel_at_most", "andel <= 100"),
        _check(
            "ck_saerlig_stoette_grundlag_grundgraensebeloeb_type",
            "typeof(grundgraensebeloeb) IN ('integer', 'real', 'null') AND grundgraensebeloeb = round(grundgraensebeloeb, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_grundgraensebeloeb_at_least", "grundgraensebeloeb >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_graensebeloeb_type",
            "typeof(graensebeloeb) IN ('integer', 'real', 'null') AND graensebeloeb = round(graensebeloeb, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_graensebeloeb_at_least", "graensebeloeb >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_nettoindtaegt_type",
            "typeof(nettoindtaegt) IN ('integer', 'real', 'null') AND nettoindtaegt = round(nettoindtaegt, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_nettoindtaegt_at_least", "nettoindtaegt >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_arbejdsudgifter_type",
            "typeof(arbejdsudgifter) IN ('integer', 'real', 'null') AND arbejdsudgifter = round(arbejdsudgifter, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_arbejdsudgifter_at_least", "arbejdsudgifter >= 0"),
        _check(
            "ck_saerlig_stoette_grundlag_nettoindtaegt_ved_hjaelp_alene_type",
            "typeof(nettoindtaegt_ved_hjaelp_alene) IN ('integer', 'real', 'null') AND nettoindtaegt_ved_hjaelp_alene = round(nettoindtaegt_ved_hjaelp_alene, 2)",
            "sqlite",
        ),
        _check(
            "ck_saerlig_stoette_grundlag_nettoindtaegt_ved_hjaelp_a_8496055f",
            "nettoindtaegt_ved_hjaelp_alene >= 0",
        ),
        _check(
            "ck_saerlig_stoette_grundlag_stoettebeloeb_type",
            "typeof(stoettebeloeb) IN ('integer', 'real', 'null') AND stoettebeloeb = round(stoettebeloeb, 2)",
            "sqlite",
        ),
        _check("ck_saerlig_stoette_grundlag_stoettebeloeb_at_least", "stoettebeloeb >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    har_hoej_boligudgift: Mapped[bool | None] = mapped_column("har_hoej_boligudgift", sa.Boolean())
    """har høj boligudgift

    angivelse af, om udgiften til at bo er høj

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:217
    """

    har_stor_forsoergerbyrde: Mapped[bool | None] = mapped_column("har_stor_forsoergerbyrde", sa.Boolean())
    """har stor forsørgerbyrde

    angivelse af, om personen har mange at forsørge

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:223
    """

    er_undtaget: Mapped[bool | None] = mapped_column("er_undtaget", sa.Boolean())
    """er undtaget

    angivelse af, om personen hører til en gruppe, som loven holder uden for støtten

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:229
    """

    kan_faa_stoette: Mapped[bool | None] = mapped_column("kan_faa_stoette", sa.Boolean())
    """kan få støtte

    angivelse af, om betingelserne for støtte er opfyldt

    Lovgrundlag: LAS § 34

    Kilde: model/information/ydelsesberegning.yaml:238
    """

    antal_boern_hjemme: Mapped[int | None] = mapped_column("antal_boern_hjemme", _BIG_INTEGER)
    """antal børn i hjemmet

    tal på de børn, som personen forsørger, og som bor sammen med personen

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:248
    """

    antal_boern_ude: Mapped[int | None] = mapped_column("antal_boern_ude", _BIG_INTEGER)
    """antal børn uden for hjemmet

    tal på de børn, som personen forsørger, og som bor et andet sted

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:255
    """

    nettoboligudgift: Mapped[Decimal | None] = mapped_column("nettoboligudgift", sa.Numeric(18, 2))
    """nettoboligudgift

    udgiften til at bo, når boligstøtte og andre tilskud er trukket fra

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5

    Kilde: model/information/ydelsesberegning.yaml:262
    """

    selvvalgt_forhoejelse: Mapped[Decimal | None] = mapped_column("selvvalgt_forhoejelse", sa.Numeric(18, 2))
    """selvvalgt forhøjelse

    den del af boligudgiften, som borgeren selv har valgt at øge den med

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:275
    """

    kan_faa_billigere_bolig: Mapped[bool | None] = mapped_column("kan_faa_billigere_bolig", sa.Boolean())
    """kan få billigere bolig

    angivelse af, om der kan skaffes en rimelig bolig med en lavere udgift

    Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:289
    """

    billigere_boligudgift: Mapped[Decimal | None] = mapped_column("billigere_boligudgift", sa.Numeric(18, 2))
    """billigere boligudgift

    nettoudgiften i den billigere bolig, der kan skaffes

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:299
    """

    andel: Mapped[Decimal | None] = mapped_column("andel", sa.Numeric(18, 2))
    """andel af boligudgiften

    den del af udgiften, som personen selv skal bære

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:312
    """

    grundgraensebeloeb: Mapped[Decimal | None] = mapped_column("grundgraensebeloeb", sa.Numeric(18, 2))
    """grundgrænsebeløb

    den boligudgift, som borgeren selv bærer, før der er taget hensyn til flere børn

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:325
    """

    graensebeloeb: Mapped[Decimal | None] = mapped_column("graensebeloeb", sa.Numeric(18, 2))
    """grænsebeløb

    den boligudgift, som borgeren selv bærer

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 3

    Kilde: model/information/ydelsesberegning.yaml:340
    """

    nettoindtaegt: Mapped[Decimal | None] = mapped_column("nettoindtaegt", sa.Numeric(18, 2))
    """nettoindtægt

    det, som husstanden har efter skat

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:355
    """

    arbejdsudgifter: Mapped[Decimal | None] = mapped_column("arbejdsudgifter", sa.Numeric(18, 2))
    """arbejdsudgifter

    nødvendige udgifter til værktøj, arbejdstøj og transport, som ingen har dækket

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:368
    """

    nettoindtaegt_ved_hjaelp_alene: Mapped[Decimal | None] = mapped_column("nettoindtaegt_ved_hjaelp_alene", sa.Numeric(18, 2))
    """nettoindtægt ved hjælp alene

    det, som husstanden ville have efter skat, hvis den kun fik hjælp til forsørgelse

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:375
    """

    stoettebeloeb: Mapped[Decimal | None] = mapped_column("stoettebeloeb", sa.Numeric(18, 2))
    """støttebeløb

    den skattefri støtte for måneden

    Lovgrundlag: BEK-SÆRLIGSTØTTE § 5

    Kilde: model/information/ydelsesberegning.yaml:383
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Revalideringsgrundlag(Base):
    """revalideringsgrundlag

    oplysninger, som en måneds ydelse under revalidering regnes ud fra

    Lovgrundlag: LAS § 52

    Kilde: model/information/ydelsesberegning.yaml:399
    """

    __tablename__ = "revalideringsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_revalideringsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_revalideringsgrundlag_borger_id"),
        sa.Index("ix_revalideringsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_revalideringsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_revalideringsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_revalideringsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_revalideringsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_revalideringsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_revalideringsgrundlag_har_barn_uden_for_hjemmet_type",
            "har_barn_uden_for_hjemmet IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_revalideringsgrundlag_sats_type",
            "typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)",
            "sqlite",
        ),
        _check("ck_revalideringsgrundlag_sats_at_least", "sats >= 0"),
        _check(
            "ck_revalideringsgrundlag_gennemsnitsindtaegt_type",
            "typeof(gennemsnitsindtaegt) IN ('integer', 'real', 'null') AND gennemsnitsindtaegt = round(gennemsnitsindtaegt, 2)",
            "sqlite",
        ),
        _check("ck_revalideringsgrundlag_gennemsnitsindtaegt_at_least", "gennemsnitsindtaegt >= 0"),
        _check(
            "ck_revalideringsgrundlag_ydelse_type",
            "typeof(ydelse) IN ('integer', 'real', 'null') AND ydelse = round(ydelse, 2)",
            "sqlite",
        ),
        _check("ck_revalideringsgrundlag_ydelse_at_least", "ydelse >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    har_barn_uden_for_hjemmet: Mapped[bool | None] = mapped_column("har_barn_uden_for_hjemmet", sa.Boolean())
    """har barn uden for hjemmet

    angivelse af, om personen har et barn, der bor et andet sted

    Lovgrundlag: LAS § 52, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:410
    """

    sats: Mapped[Decimal | None] = mapped_column("sats", sa.Numeric(18, 2))
    """sats

    det faste beløb pr. måned, som alder, børn, bolig og helbred giver ret til

    Lovgrundlag: LAS § 52

    Kilde: model/information/ydelsesberegning.yaml:415
    """

    gennemsnitsindtaegt: Mapped[Decimal | None] = mapped_column("gennemsnitsindtaegt", sa.Numeric(18, 2))
    """gennemsnitsindtægt

    personens gennemsnitlige indtægt pr. måned i de seks måneder før afgørelsen

    Lovgrundlag: LAS § 52, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:429
    """

    ydelse: Mapped[Decimal | None] = mapped_column("ydelse", sa.Numeric(18, 2))
    """ydelse

    ydelsen for måneden, før skat er trukket fra

    Lovgrundlag: LAS § 52

    Kilde: model/information/ydelsesberegning.yaml:443
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Ressourceforloebsgrundlag(Base):
    """ressourceforløbsgrundlag

    oplysninger, som en måneds ydelse under et ressourceforløb eller et jobafklaringsforløb regnes ud fra

    Lovgrundlag: LAS § 68; LAS § 68 a; LAS § 69 j

    Kilde: model/information/ydelsesberegning.yaml:457
    """

    __tablename__ = "ressourceforloebsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_ressourceforloebsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_ressourceforloebsgrundlag_borger_id"),
        sa.Index("ix_ressourceforloebsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_ressourceforloebsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_ressourceforloebsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_ressourceforloebsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_ressourceforloebsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_ressourceforloebsgrundlag_har_ret_til_sygedagpenge_type",
            "har_ret_til_sygedagpenge IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_ressourceforloebsgrundlag_har_ret_til_ledighedsydelse_type",
            "har_ret_til_ledighedsydelse IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_ressourceforloebsgrundlag_sats_type",
            "typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_sats_at_least", "sats >= 0"),
        _check(
            "ck_ressourceforloebsgrundlag_ugesats_type",
            "typeof(ugesats) IN ('integer', 'real', 'null') AND ugesats = round(ugesats, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_ugesats_at_least", "ugesats >= 0"),
        _check(
            "ck_ressourceforloebsgrundlag_loen_type",
            "typeof(loen) IN ('integer', 'real', 'null') AND loen = round(loen, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_loen_at_least", "loen >= 0"),
        _check(
            "ck_ressourceforloebsgrundlag_nedsaettelse_under_graensen_type",
            "typeof(nedsaettelse_under_graensen) IN ('integer', 'real', 'null') AND nedsaettelse_under_graensen = round(nedsaettelse_under_graensen, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_nedsaettelse_under_graens_1ea59fe5", "nedsaettelse_under_graensen >= 0"),
        _check(
            "ck_ressourceforloebsgrundlag_nedsaettelse_over_graensen_type",
            "typeof(nedsaettelse_over_graensen) IN ('integer', 'real', 'null') AND nedsaettelse_over_graensen = round(nedsaettelse_over_graensen, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_nedsaettelse_over_graense_c3a60f09", "nedsaettelse_over_graensen >= 0"),
        _check(
            "ck_ressourceforloebsgrundlag_andre_indtaegter_type",
            "typeof(andre_indtaegter) IN ('integer', 'real', 'null') AND andre_indtaegter = round(andre_indtaegter, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_andre_indtaegter_at_least", "andre_indtaegter >= 0"),
        _check(
            "ck_ressourceforloebsgrundlag_ydelse_type",
            "typeof(ydelse) IN ('integer', 'real', 'null') AND ydelse = round(ydelse, 2)",
            "sqlite",
        ),
        _check("ck_ressourceforloebsgrundlag_ydelse_at_least", "ydelse >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    har_ret_til_sygedagpenge: Mapped[bool | None] = mapped_column("har_ret_til_sygedagpenge", sa.Boolean())
    """har ret til sygedagpenge

    angivelse af, om deltageren ellers ville have ret til sygedagpenge

    Lovgrundlag: LAS § 68, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:469
    """

    har_ret_til_ledighedsydelse: Mapped[bool | None] = mapped_column("har_ret_til_ledighedsydelse", sa.Boolean())
    """har ret til ledighedsydelse

    angivelse af, om deltageren ellers ville have ret til ledighedsydelse

    Lovgrundlag: LAS § 68, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:474
    """

    sats: Mapped[Decimal | None] = mapped_column("sats", sa.Numeric(18, 2))
    """månedssats

    det faste beløb pr. måned, som forsørgelse, alder og bolig giver ret til

    Lovgrundlag: LAS § 68, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:479
    """

    ugesats: Mapped[Decimal | None] = mapped_column("ugesats", sa.Numeric(18, 2))
    """ugesats

    det faste beløb pr. uge til den, der følger et andet niveau end kontanthjælp

    Lovgrundlag: LAS § 68

    Kilde: model/information/ydelsesberegning.yaml:493
    """

    loen: Mapped[Decimal | None] = mapped_column("loen", sa.Numeric(18, 2))
    """løn

    lønnen for måneden med pensionsbidrag

    Lovgrundlag: LAS § 68 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:507
    """

    nedsaettelse_under_graensen: Mapped[Decimal | None] = mapped_column("nedsaettelse_under_graensen", sa.Numeric(18, 2))
    """nedsættelse for løn op til grænsen

    det, som ydelsen sættes ned med på grund af lønnen op til løngrænsen

    Lovgrundlag: LAS § 68 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:522
    """

    nedsaettelse_over_graensen: Mapped[Decimal | None] = mapped_column("nedsaettelse_over_graensen", sa.Numeric(18, 2))
    """nedsættelse for løn over grænsen

    det, som ydelsen sættes ned med på grund af lønnen over løngrænsen

    Lovgrundlag: LAS § 68 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:536
    """

    andre_indtaegter: Mapped[Decimal | None] = mapped_column("andre_indtaegter", sa.Numeric(18, 2))
    """andre indtægter

    de indtægter ud over løn, som personen har fået i måneden

    Lovgrundlag: LAS § 68 a

    Kilde: model/information/ydelsesberegning.yaml:551
    """

    ydelse: Mapped[Decimal | None] = mapped_column("ydelse", sa.Numeric(18, 2))
    """ydelse

    ydelsen for måneden, før skat er trukket fra

    Lovgrundlag: LAS § 68; LAS § 68 a

    Kilde: model/information/ydelsesberegning.yaml:559
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Ledighedsydelsesgrundlag(Base):
    """ledighedsydelsesgrundlag

    oplysninger, som ydelsen til en ledig, der er visiteret til fleksjob, regnes ud fra

    Lovgrundlag: LAS § 74 a

    Kilde: model/information/ydelsesberegning.yaml:573
    """

    __tablename__ = "ledighedsydelsesgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_ledighedsydelsesgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_ledighedsydelsesgrundlag_borger_id"),
        sa.Index("ix_ledighedsydelsesgrundlag_borger_id", "borger_id"),
        _check(
            "ck_ledighedsydelsesgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_ledighedsydelsesgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_ledighedsydelsesgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_ledighedsydelsesgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_ledighedsydelsesgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_ledighedsydelsesgrundlag_havde_ret_til_sygedagpenge_type",
            "havde_ret_til_sygedagpenge IN (0, 1)",
            "sqlite",
        ),
        _check("ck_ledighedsydelsesgrundlag_var_i_revalidering_type", "var_i_revalidering IN (0, 1)", "sqlite"),
        _check(
            "ck_ledighedsydelsesgrundlag_kom_fra_ordinaert_arbejde_type",
            "kom_fra_ordinaert_arbejde IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_type",
            "typeof(maaneder_i_fleksjob) IN ('integer', 'null')",
            "sqlite",
        ),
        _check("ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_at_least", "maaneder_i_fleksjob >= 0"),
        _check("ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_at_most", "maaneder_i_fleksjob <= 18"),
        _check("ck_ledighedsydelsesgrundlag_niveau_one_of", "niveau IN ('dagpengeniveau', 'kontanthjælpsniveau')"),
        _check(
            "ck_ledighedsydelsesgrundlag_ugebeloeb_type",
            "typeof(ugebeloeb) IN ('integer', 'real', 'null') AND ugebeloeb = round(ugebeloeb, 2)",
            "sqlite",
        ),
        _check("ck_ledighedsydelsesgrundlag_ugebeloeb_at_least", "ugebeloeb >= 0"),
        _check(
            "ck_ledighedsydelsesgrundlag_maanedssats_type",
            "typeof(maanedssats) IN ('integer', 'real', 'null') AND maanedssats = round(maanedssats, 2)",
            "sqlite",
        ),
        _check("ck_ledighedsydelsesgrundlag_maanedssats_at_least", "maanedssats >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    havde_ret_til_sygedagpenge: Mapped[bool | None] = mapped_column("havde_ret_til_sygedagpenge", sa.Boolean())
    """havde ret til sygedagpenge

    angivelse af, om personen fik eller havde ret til sygedagpenge ved visitationen

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:584
    """

    var_i_revalidering: Mapped[bool | None] = mapped_column("var_i_revalidering", sa.Boolean())
    """var i revalidering

    angivelse af, om personen var i revalidering ved visitationen

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:589
    """

    kom_fra_ordinaert_arbejde: Mapped[bool | None] = mapped_column("kom_fra_ordinaert_arbejde", sa.Boolean())
    """kom fra ordinært arbejde

    angivelse af, om personen kom fra ledighedsydelse efter ordinært arbejde

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:594
    """

    maaneder_i_fleksjob: Mapped[int | None] = mapped_column("maaneder_i_fleksjob", _BIG_INTEGER)
    """måneder i fleksjob

    antal måneder med fleksjob inden for de seneste 18 måneder

    Lovgrundlag: LAS § 74 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:600
    """

    niveau: Mapped[models.Ledighedsydelsesniveau | None] = mapped_column("niveau", EnumText(models.Ledighedsydelsesniveau))
    """niveau

    den størrelse, som ydelsen beregnes efter

    Lovgrundlag: LAS § 74 a

    Kilde: model/information/ydelsesberegning.yaml:608
    """

    ugebeloeb: Mapped[Decimal | None] = mapped_column("ugebeloeb", sa.Numeric(18, 2))
    """ugebeløb

    ydelsen pr. uge til den, der får en andel af højeste dagpenge

    Lovgrundlag: LAS § 74 a, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:619
    """

    maanedssats: Mapped[Decimal | None] = mapped_column("maanedssats", sa.Numeric(18, 2))
    """månedssats

    ydelsen pr. måned til den, der får ydelsen på niveau med kontanthjælp

    Lovgrundlag: LAS § 74 a, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:634
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Fleksloentilskudsgrundlag(Base):
    """fleksløntilskudsgrundlag

    oplysninger, som en måneds tilskud til løn i et fleksjob regnes ud fra

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:650
    """

    __tablename__ = "fleksloentilskudsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_fleksloentilskudsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_fleksloentilskudsgrundlag_borger_id"),
        sa.Index("ix_fleksloentilskudsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_fleksloentilskudsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_fleksloentilskudsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_fleksloentilskudsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_fleksloentilskudsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_fleksloentilskudsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_fleksloentilskudsgrundlag_loen_type",
            "typeof(loen) IN ('integer', 'real', 'null') AND loen = round(loen, 2)",
            "sqlite",
        ),
        _check("ck_fleksloentilskudsgrundlag_loen_at_least", "loen >= 0"),
        _check(
            "ck_fleksloentilskudsgrundlag_fuldtidsloen_type",
            "typeof(fuldtidsloen) IN ('integer', 'real', 'null') AND fuldtidsloen = round(fuldtidsloen, 2)",
            "sqlite",
        ),
        _check("ck_fleksloentilskudsgrundlag_fuldtidsloen_at_least", "fuldtidsloen >= 0"),
        _check(
            "ck_fleksloentilskudsgrundlag_tilskud_type",
            "typeof(tilskud) IN ('integer', 'real', 'null') AND tilskud = round(tilskud, 2)",
            "sqlite",
        ),
        _check("ck_fleksloentilskudsgrundlag_tilskud_at_least", "tilskud >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    loen: Mapped[Decimal | None] = mapped_column("loen", sa.Numeric(18, 2))
    """løn

    lønnen i måneden før med pensionsbidrag

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:662
    """

    fuldtidsloen: Mapped[Decimal | None] = mapped_column("fuldtidsloen", sa.Numeric(18, 2))
    """fuldtidsløn

    det, som arbejdet ville give i løn på fuld tid

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:676
    """

    tilskud: Mapped[Decimal | None] = mapped_column("tilskud", sa.Numeric(18, 2))
    """tilskud

    tilskuddet for måneden, før skat er trukket fra

    Lovgrundlag: BEK-FLEKSLØN § 3

    Kilde: model/information/ydelsesberegning.yaml:684
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Timeomregning(Base):
    """timeomregning

    omsætning af en indtægt uden fast arbejdstid til et antal timer

    Lovgrundlag: LAS § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:699
    """

    __tablename__ = "timeomregning"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_timeomregning"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_timeomregning_borger_id"),
        sa.Index("ix_timeomregning_borger_id", "borger_id"),
        _check(
            "ck_timeomregning_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_timeomregning_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_timeomregning_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_timeomregning_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_timeomregning_beregningsdato_type", "beregningsdato IS date(beregningsdato, '+0 days')", "sqlite"),
        _check(
            "ck_timeomregning_indtaegt_type",
            "typeof(indtaegt) IN ('integer', 'real', 'null') AND indtaegt = round(indtaegt, 2)",
            "sqlite",
        ),
        _check("ck_timeomregning_indtaegt_at_least", "indtaegt >= 0"),
        _check(
            "ck_timeomregning_arbejdede_timer_type",
            "typeof(arbejdede_timer) IN ('integer', 'real', 'null') AND arbejdede_timer = round(arbejdede_timer, 2)",
            "sqlite",
        ),
        _check("ck_timeomregning_arbejdede_timer_at_least", "arbejdede_timer >= 0"),
        _check(
            "ck_timeomregning_timeloen_type",
            "typeof(timeloen) IN ('integer', 'real', 'null') AND timeloen = round(timeloen, 2)",
            "sqlite",
        ),
        _check("ck_timeomregning_timeloen_at_least", "timeloen >= 0"),
        _check(
            "ck_timeomregning_timer_type",
            "typeof(timer) IN ('integer', 'real', 'null') AND timer = round(timer, 2)",
            "sqlite",
        ),
        _check("ck_timeomregning_timer_at_least", "timer >= 0"),
        _check(
            "ck_timeomregning_medregnet_indtaegt_type",
            "typeof(medregnet_indtaegt) IN ('integer', 'real', 'null') AND medregnet_indtaegt = round(medregnet_indtaegt, 2)",
            "sqlite",
        ),
        _check("ck_timeomregning_medregnet_indtaegt_at_least", "medregnet_indtaegt >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    indtaegt: Mapped[Decimal | None] = mapped_column("indtaegt", sa.Numeric(18, 2))
    """indtægt

    det, som personen har tjent

    Lovgrundlag: LAS § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:710
    """

    arbejdede_timer: Mapped[Decimal | None] = mapped_column("arbejdede_timer", sa.Numeric(18, 2))
    """arbejdede timer

    antal timer, som personen har oplyst

    Lovgrundlag: FLEKSYDL

    Kilde: model/information/ydelsesberegning.yaml:724
    """

    timeloen: Mapped[Decimal | None] = mapped_column("timeloen", sa.Numeric(18, 2))
    """timeløn

    lønnen for én time

    Lovgrundlag: FLEKSYDL

    Kilde: model/information/ydelsesberegning.yaml:731
    """

    timer: Mapped[Decimal | None] = mapped_column("timer", sa.Numeric(18, 2))
    """timer

    antal timer, som indtægten svarer til

    Lovgrundlag: LAS § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:739
    """

    medregnet_indtaegt: Mapped[Decimal | None] = mapped_column("medregnet_indtaegt", sa.Numeric(18, 2))
    """medregnet indtægt

    den indtægt, som fradraget i fleksydelse regnes ud fra

    Lovgrundlag: FLEKSYDL

    Kilde: model/information/ydelsesberegning.yaml:751
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Loftgrundlag(Base):
    """loftgrundlag

    oplysninger, som virkningen af loftet over en borgers samlede hjælp regnes ud fra

    Kilde: model/information/ydelsesberegning.yaml:766
    """

    __tablename__ = "loftgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_loftgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_loftgrundlag_borger_id"),
        sa.Index("ix_loftgrundlag_borger_id", "borger_id"),
        _check(
            "ck_loftgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_loftgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_loftgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_loftgrundlag_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_loftgrundlag_beregningsdato_type", "beregningsdato IS date(beregningsdato, '+0 days')", "sqlite"),
        _check("ck_loftgrundlag_er_par_type", "er_par IN (0, 1)", "sqlite"),
        _check("ck_loftgrundlag_antal_boern_type", "typeof(antal_boern) IN ('integer', 'null')", "sqlite"),
        _check("ck_loftgrundlag_antal_boern_at_least", "antal_boern >= 0"),
        _check(
            "ck_loftgrundlag_loft_type",
            "typeof(loft) IN ('integer', 'real', 'null') AND loft = round(loft, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_loft_at_least", "loft >= 0"),
        _check(
            "ck_loftgrundlag_hjaelp_type",
            "typeof(hjaelp) IN ('integer', 'real', 'null') AND hjaelp = round(hjaelp, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_hjaelp_at_least", "hjaelp >= 0"),
        _check(
            "ck_loftgrundlag_saerlig_stoette_type",
            "typeof(saerlig_stoette) IN ('integer', 'real', 'null') AND saerlig_stoette = round(saerlig_stoette, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_saerlig_stoette_at_least", "saerlig_stoette >= 0"),
        _check(
            "ck_loftgrundlag_boligstoette_type",
            "typeof(boligstoette) IN ('integer', 'real', 'null') AND boligstoette = round(boligstoette, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_boligstoette_at_least", "boligstoette >= 0"),
        _check(
            "ck_loftgrundlag_medregnet_boligstoette_type",
            "typeof(medregnet_boligstoette) IN ('integer', 'real', 'null') AND medregnet_boligstoette = round(medregnet_boligstoette, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_medregnet_boligstoette_at_least", "medregnet_boligstoette >= 0"),
        _check(
            "ck_loftgrundlag_nedsaettelse_saerlig_stoette_type",
            "typeof(nedsaettelse_saerlig_stoette) IN ('integer', 'real', 'null') AND nedsaettelse_saerlig_stoette = round(nedsaettelse_saerlig_stoette, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_nedsaettelse_saerlig_stoette_at_least", "nedsaettelse_saerlig_stoette >= 0"),
        _check(
            "ck_loftgrundlag_nedsaettelse_boligstoette_type",
            "typeof(nedsaettelse_boligstoette) IN ('integer', 'real', 'null') AND nedsaettelse_boligstoette = round(nedsaettelse_boligstoette, 2)",
            "sqlite",
        ),
        _check("ck_loftgrundlag_nedsaettelse_boligstoette_at_least", "nedsaettelse_boligstoette >= 0"),
        _check("ck_loftgrundlag_indtaegtsmaaned_type", "typeof(indtaegtsmaaned) IN ('integer', 'null')", "sqlite"),
        _check("ck_loftgrundlag_indtaegtsmaaned_at_least", "indtaegtsmaaned >= 1"),
        _check("ck_loftgrundlag_indtaegtsmaaned_at_most", "indtaegtsmaaned <= 12"),
        _check("ck_loftgrundlag_virkningsmaaned_type", "typeof(virkningsmaaned) IN ('integer', 'null')", "sqlite"),
        _check("ck_loftgrundlag_virkningsmaaned_at_least", "virkningsmaaned >= 1"),
        _check("ck_loftgrundlag_virkningsmaaned_at_most", "virkningsmaaned <= 12"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    er_par: Mapped[bool | None] = mapped_column("er_par", sa.Boolean())
    """er par

    angivelse af, om personen er gift eller lever sammen med en anden på samme måde

    Kilde: model/information/ydelsesberegning.yaml:776
    """

    antal_boern: Mapped[int | None] = mapped_column("antal_boern", _BIG_INTEGER)
    """antal børn

    tal på de børn, som personen forsørger i hjemmet

    Kilde: model/information/ydelsesberegning.yaml:781
    """

    loft: Mapped[Decimal | None] = mapped_column("loft", sa.Numeric(18, 2))
    """loft

    det højeste beløb, som hjælp, særlig støtte og boligstøtte må give tilsammen

    Kilde: model/information/ydelsesberegning.yaml:788
    """

    hjaelp: Mapped[Decimal | None] = mapped_column("hjaelp", sa.Numeric(18, 2))
    """hjælp

    hjælpen til forsørgelse for måneden

    Kilde: model/information/ydelsesberegning.yaml:802
    """

    saerlig_stoette: Mapped[Decimal | None] = mapped_column("saerlig_stoette", sa.Numeric(18, 2))
    """særlig støtte

    støtten til boligudgifter for måneden, før loftet er brugt

    Kilde: model/information/ydelsesberegning.yaml:816
    """

    boligstoette: Mapped[Decimal | None] = mapped_column("boligstoette", sa.Numeric(18, 2))
    """boligstøtte

    husstandens boligstøtte for måneden, før loftet er brugt

    Kilde: model/information/ydelsesberegning.yaml:824
    """

    medregnet_boligstoette: Mapped[Decimal | None] = mapped_column("medregnet_boligstoette", sa.Numeric(18, 2))
    """medregnet boligstøtte

    den del af boligstøtten, som regnes til personen

    Kilde: model/information/ydelsesberegning.yaml:832
    """

    nedsaettelse_saerlig_stoette: Mapped[Decimal | None] = mapped_column("nedsaettelse_saerlig_stoette", sa.Numeric(18, 2))
    """nedsættelse af særlig støtte

    det, som den særlige støtte sættes ned med på grund af loftet

    Kilde: model/information/ydelsesberegning.yaml:846
    """

    nedsaettelse_boligstoette: Mapped[Decimal | None] = mapped_column("nedsaettelse_boligstoette", sa.Numeric(18, 2))
    """nedsættelse af boligstøtte

    det, som boligstøtten sættes ned med på grund af loftet

    Kilde: model/information/ydelsesberegning.yaml:860
    """

    indtaegtsmaaned: Mapped[int | None] = mapped_column("indtaegtsmaaned", _BIG_INTEGER)
    """indtægtsmåned

    nummeret på den måned, hvor personen har haft en ekstra indtægt

    Kilde: model/information/ydelsesberegning.yaml:874
    """

    virkningsmaaned: Mapped[int | None] = mapped_column("virkningsmaaned", _BIG_INTEGER)
    """virkningsmåned

    nummeret på den måned, hvor boligstøtten ændres som følge af indtægten

    Kilde: model/information/ydelsesberegning.yaml:882
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Enkeltydelsesgrundlag(Base):
    """enkeltydelsesgrundlag

    vurderinger, som en afgørelse om hjælp til en bestemt udgift bygger på

    Lovgrundlag: LAS § 81; LAS § 82; LAS § 88

    Kilde: model/information/ydelsesberegning.yaml:896
    """

    __tablename__ = "enkeltydelsesgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_enkeltydelsesgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_enkeltydelsesgrundlag_borger_id"),
        sa.Index("ix_enkeltydelsesgrundlag_borger_id", "borger_id"),
        _check(
            "ck_enkeltydelsesgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_enkeltydelsesgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_enkeltydelsesgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_enkeltydelsesgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_enkeltydelsesgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check("ck_enkeltydelsesgrundlag_er_rimeligt_begrundet_type", "er_rimeligt_begrundet IN (0, 1)", "sqlite"),
        _check("ck_enkeltydelsesgrundlag_forringer_forsoergelsen_type", "forringer_forsoergelsen IN (0, 1)", "sqlite"),
        _check("ck_enkeltydelsesgrundlag_kunne_forudses_type", "kunne_forudses IN (0, 1)", "sqlite"),
        _check("ck_enkeltydelsesgrundlag_er_afgoerende_type", "er_afgoerende IN (0, 1)", "sqlite"),
        _check("ck_enkeltydelsesgrundlag_opfylder_enkeltudgift_type", "opfylder_enkeltudgift IN (0, 1)", "sqlite"),
        _check(
            "ck_enkeltydelsesgrundlag_kan_daekkes_af_anden_lov_type",
            "kan_daekkes_af_anden_lov IN (0, 1)",
            "sqlite",
        ),
        _check("ck_enkeltydelsesgrundlag_har_egne_midler_type", "har_egne_midler IN (0, 1)", "sqlite"),
        _check("ck_enkeltydelsesgrundlag_er_laegeligt_begrundet_type", "er_laegeligt_begrundet IN (0, 1)", "sqlite"),
        _check(
            "ck_enkeltydelsesgrundlag_soeger_personligt_tillaeg_type",
            "soeger_personligt_tillaeg IN (0, 1)",
            "sqlite",
        ),
        _check("ck_enkeltydelsesgrundlag_opfylder_sygebehandling_type", "opfylder_sygebehandling IN (0, 1)", "sqlite"),
        _check(
            "ck_enkeltydelsesgrundlag_udgift_paataget_type",
            "udgift_paataget IS date(udgift_paataget, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_enkeltydelsesgrundlag_er_paataget_foer_ansoegning_type",
            "er_paataget_foer_ansoegning IN (0, 1)",
            "sqlite",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    er_rimeligt_begrundet: Mapped[bool | None] = mapped_column("er_rimeligt_begrundet", sa.Boolean())
    """er rimeligt begrundet

    angivelse af, om udgiften er rimelig efter sit formål og sin størrelse

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:907
    """

    forringer_forsoergelsen: Mapped[bool | None] = mapped_column("forringer_forsoergelsen", sa.Boolean())
    """forringer forsørgelsen

    angivelse af, om betaling af egne midler i afgørende grad gør det sværere for borgeren at klare sig selv

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:912
    """

    kunne_forudses: Mapped[bool | None] = mapped_column("kunne_forudses", sa.Boolean())
    """kunne forudses

    angivelse af, om borgeren kunne have forudset udgiften

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:918
    """

    er_afgoerende: Mapped[bool | None] = mapped_column("er_afgoerende", sa.Boolean())
    """er afgørende

    angivelse af, om udgiften har afgørende betydning for borgerens livsførelse

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:923
    """

    opfylder_enkeltudgift: Mapped[bool | None] = mapped_column("opfylder_enkeltudgift", sa.Boolean())
    """opfylder betingelserne for enkeltudgifter

    angivelse af, om der kan gives hjælp til udgiften

    Lovgrundlag: LAS § 81

    Kilde: model/information/ydelsesberegning.yaml:929
    """

    kan_daekkes_af_anden_lov: Mapped[bool | None] = mapped_column("kan_daekkes_af_anden_lov", sa.Boolean())
    """kan dækkes efter anden lov

    angivelse af, om behandlingen kan dækkes efter andre regler

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:939
    """

    har_egne_midler: Mapped[bool | None] = mapped_column("har_egne_midler", sa.Boolean())
    """har egne midler

    angivelse af, om borgeren selv kan betale

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:945
    """

    er_laegeligt_begrundet: Mapped[bool | None] = mapped_column("er_laegeligt_begrundet", sa.Boolean())
    """er lægeligt begrundet

    angivelse af, om behandlingen er nødvendig og anbefalet af en læge eller tandlæge

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:950
    """

    soeger_personligt_tillaeg: Mapped[bool | None] = mapped_column("soeger_personligt_tillaeg", sa.Boolean())
    """søger personligt tillæg

    angivelse af, om borgeren som pensionist skal søge hjælpen efter pensionsreglerne

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:956
    """

    opfylder_sygebehandling: Mapped[bool | None] = mapped_column("opfylder_sygebehandling", sa.Boolean())
    """opfylder betingelserne for sygebehandling

    angivelse af, om der kan gives hjælp til behandlingen

    Lovgrundlag: LAS § 82

    Kilde: model/information/ydelsesberegning.yaml:962
    """

    udgift_paataget: Mapped[Date | None] = mapped_column("udgift_paataget", sa.Date())
    """udgift påtaget

    dag, hvor borgeren har bundet sig til udgiften

    Lovgrundlag: LAS § 88

    Kilde: model/information/ydelsesberegning.yaml:972
    """

    er_paataget_foer_ansoegning: Mapped[bool | None] = mapped_column("er_paataget_foer_ansoegning", sa.Boolean())
    """er påtaget før ansøgning

    angivelse af, om borgeren bandt sig til udgiften, før der blev søgt

    Lovgrundlag: LAS § 88

    Kilde: model/information/ydelsesberegning.yaml:978
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Tandplejegrundlag(Base):
    """tandplejegrundlag

    oplysninger, som tilskud til en tandbehandling regnes ud fra

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:989
    """

    __tablename__ = "tandplejegrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_tandplejegrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_tandplejegrundlag_borger_id"),
        sa.Index("ix_tandplejegrundlag_borger_id", "borger_id"),
        _check(
            "ck_tandplejegrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_tandplejegrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_tandplejegrundlag_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_tandplejegrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_tandplejegrundlag_faar_uddannelseshjaelp_uden_tillaeg_type",
            "faar_uddannelseshjaelp_uden_tillaeg IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_tandplejegrundlag_behandlingsudgift_type",
            "typeof(behandlingsudgift) IN ('integer', 'real', 'null') AND behandlingsudgift = round(behandlingsudgift, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_behandlingsudgift_at_least", "behandlingsudgift >= 0"),
        _check(
            "ck_tandplejegrundlag_andre_tilskud_type",
            "typeof(andre_tilskud) IN ('integer', 'real', 'null') AND andre_tilskud = round(andre_tilskud, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_andre_tilskud_at_least", "andre_tilskud >= 0"),
        _check(
            "ck_tandplejegrundlag_tidligere_egenudgift_type",
            "typeof(tidligere_egenudgift) IN ('integer', 'real', 'null') AND tidligere_egenudgift = round(tidligere_egenudgift, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_tidligere_egenudgift_at_least", "tidligere_egenudgift >= 0"),
        _check(
            "ck_tandplejegrundlag_egenbetaling_type",
            "typeof(egenbetaling) IN ('integer', 'real', 'null') AND egenbetaling = round(egenbetaling, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_egenbetaling_at_least", "egenbetaling >= 0"),
        _check(
            "ck_tandplejegrundlag_daekning_type",
            "typeof(daekning) IN ('integer', 'real', 'null') AND daekning = round(daekning, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_daekning_at_least", "daekning >= 0"),
        _check("ck_tandplejegrundlag_daekning_at_most", "daekning <= 100"),
        _check(
            "ck_tandplejegrundlag_tilskud_type",
            "typeof(tilskud) IN ('integer', 'real', 'null') AND tilskud = round(tilskud, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_tilskud_at_least", "tilskud >= 0"),
        _check(
            "ck_tandplejegrundlag_overslag_type",
            "typeof(overslag) IN ('integer', 'real', 'null') AND overslag = round(overslag, 2)",
            "sqlite",
        ),
        _check("ck_tandplejegrundlag_overslag_at_least", "overslag >= 0"),
        _check("ck_tandplejegrundlag_kraever_godkendelse_type", "kraever_godkendelse IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    faar_uddannelseshjaelp_uden_tillaeg: Mapped[bool | None] = mapped_column(
        "faar_uddannelseshjaelp_uden_tillaeg",
        sa.Boolean(),
    )
    """får uddannelseshjælp uden tillæg

    angivelse af, om borgeren får uddannelseshjælp og ikke har aktivitetstillæg

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1000
    """

    behandlingsudgift: Mapped[Decimal | None] = mapped_column("behandlingsudgift", sa.Numeric(18, 2))
    """behandlingsudgift

    prisen på behandlingen

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1006
    """

    andre_tilskud: Mapped[Decimal | None] = mapped_column("andre_tilskud", sa.Numeric(18, 2))
    """andre tilskud

    det, som sygeforsikring og sygesikring betaler af prisen

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1013
    """

    tidligere_egenudgift: Mapped[Decimal | None] = mapped_column("tidligere_egenudgift", sa.Numeric(18, 2))
    """tidligere egenudgift

    det, som borgeren tidligere på året har haft i egenudgift til tandpleje

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1020
    """

    egenbetaling: Mapped[Decimal | None] = mapped_column("egenbetaling", sa.Numeric(18, 2))
    """egenbetaling

    det, som borgeren selv betaler pr. kalenderår, før der gives tilskud

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1027
    """

    daekning: Mapped[Decimal | None] = mapped_column("daekning", sa.Numeric(18, 2))
    """dækning

    den andel af udgiften over egenbetalingen, som kommunen betaler

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1040
    """

    tilskud: Mapped[Decimal | None] = mapped_column("tilskud", sa.Numeric(18, 2))
    """tilskud

    det, som kommunen betaler af behandlingen

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1054
    """

    overslag: Mapped[Decimal | None] = mapped_column("overslag", sa.Numeric(18, 2))
    """overslag

    prisen på den samlede behandling efter tandlægens plan

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1068
    """

    kraever_godkendelse: Mapped[bool | None] = mapped_column("kraever_godkendelse", sa.Boolean())
    """kræver godkendelse

    angivelse af, om kommunen skal godkende behandlingen, før den begynder

    Lovgrundlag: LAS § 82 a

    Kilde: model/information/ydelsesberegning.yaml:1075
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Tillaegsprocentgrundlag(Base):
    """tillægsprocentgrundlag

    oplysninger, som en pensionists personlige tillægsprocent regnes ud fra

    Lovgrundlag: PENSL § 31; PENSL § 49

    Kilde: model/information/ydelsesberegning.yaml:1086
    """

    __tablename__ = "tillaegsprocentgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_tillaegsprocentgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_tillaegsprocentgrundlag_borger_id"),
        sa.Index("ix_tillaegsprocentgrundlag_borger_id", "borger_id"),
        _check(
            "ck_tillaegsprocentgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_tillaegsprocentgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_tillaegsprocentgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_tillaegsprocentgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_tillaegsprocentgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_tillaegsprocentgrundlag_indtaegtsgrundlag_type",
            "typeof(indtaegtsgrundlag) IN ('integer', 'real', 'null') AND indtaegtsgrundlag = round(indtaegtsgrundlag, 2)",
            "sqlite",
        ),
        _check("ck_tillaegsprocentgrundlag_indtaegtsgrundlag_at_least", "indtaegtsgrundlag >= 0"),
        _check("ck_tillaegsprocentgrundlag_regnes_som_enlig_type", "regnes_som_enlig IN (0, 1)", "sqlite"),
        _check(
            "ck_tillaegsprocentgrundlag_fradrag_type",
            "typeof(fradrag) IN ('integer', 'real', 'null') AND fradrag = round(fradrag, 2)",
            "sqlite",
        ),
        _check("ck_tillaegsprocentgrundlag_fradrag_at_least", "fradrag >= 0"),
        _check(
            "ck_tillaegsprocentgrundlag_beloeb_pr_procentpoint_type",
            "typeof(beloeb_pr_procentpoint) IN ('integer', 'real', 'null') AND beloeb_pr_procentpoint = round(beloeb_pr_procentpoint, 2)",
            "sqlite",
        ),
        _check("ck_tillaegsprocentgrundlag_beloeb_pr_procentpoint_at_least", "beloeb_pr_procentpoint >= 0"),
        _check(
            "ck_tillaegsprocentgrundlag_tillaegsprocent_type",
            "typeof(tillaegsprocent) IN ('integer', 'real', 'null') AND tillaegsprocent = round(tillaegsprocent, 2)",
            "sqlite",
        ),
        _check("ck_tillaegsprocentgrundlag_tillaegsprocent_at_least", "tillaegsprocent >= 0"),
        _check("ck_tillaegsprocentgrundlag_tillaegsprocent_at_most", "tillaegsprocent <= 100"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    indtaegtsgrundlag: Mapped[Decimal | None] = mapped_column("indtaegtsgrundlag", sa.Numeric(18, 2))
    """indtægtsgrundlag

    de indtægter ud over pensionen, som regnes med for ét år

    Lovgrundlag: PENSL § 29

    Kilde: model/information/ydelsesberegning.yaml:1098
    """

    regnes_som_enlig: Mapped[bool | None] = mapped_column("regnes_som_enlig", sa.Boolean())
    """regnes som enlig

    angivelse af, om beløbene for enlige skal bruges

    Lovgrundlag: PENSL § 49, stk. 1, nr. 7

    Kilde: model/information/ydelsesberegning.yaml:1112
    """

    fradrag: Mapped[Decimal | None] = mapped_column("fradrag", sa.Numeric(18, 2))
    """fradrag

    den indtægt, som ikke påvirker procenten

    Lovgrundlag: PENSL § 49, stk. 1, nr. 7

    Kilde: model/information/ydelsesberegning.yaml:1117
    """

    beloeb_pr_procentpoint: Mapped[Decimal | None] = mapped_column("beloeb_pr_procentpoint", sa.Numeric(18, 2))
    """beløb pr. procentpoint

    den indtægt, som sætter procenten ned med 1

    Lovgrundlag: PENSL § 49, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:1131
    """

    tillaegsprocent: Mapped[Decimal | None] = mapped_column("tillaegsprocent", sa.Numeric(18, 2))
    """personlig tillægsprocent

    den andel af et tillæg, som pensionistens indtægt giver ret til

    Lovgrundlag: PENSL § 31, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:1145
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class LikvidFormue(Base):
    """opgørelse af likvid formue

    opgørelse af, hvad en pensionist og en eventuel ægtefælle eller samlever har i penge og værdipapirer

    Lovgrundlag: PENSL § 14 b; PENSL § 14 c

    Kilde: model/information/ydelsesberegning.yaml:1161
    """

    __tablename__ = "likvid_formue"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_likvid_formue"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_likvid_formue_borger_id"),
        sa.Index("ix_likvid_formue_borger_id", "borger_id"),
        _check(
            "ck_likvid_formue_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_likvid_formue_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_likvid_formue_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_likvid_formue_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_likvid_formue_beregningsdato_type", "beregningsdato IS date(beregningsdato, '+0 days')", "sqlite"),
        _check(
            "ck_likvid_formue_indestaaende_type",
            "typeof(indestaaende) IN ('integer', 'real', 'null') AND indestaaende = round(indestaaende, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_indestaaende_at_least", "indestaaende >= 0"),
        _check(
            "ck_likvid_formue_obligationer_type",
            "typeof(obligationer) IN ('integer', 'real', 'null') AND obligationer = round(obligationer, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_obligationer_at_least", "obligationer >= 0"),
        _check(
            "ck_likvid_formue_pantebreve_type",
            "typeof(pantebreve) IN ('integer', 'real', 'null') AND pantebreve = round(pantebreve, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_pantebreve_at_least", "pantebreve >= 0"),
        _check(
            "ck_likvid_formue_boersnoterede_aktier_type",
            "typeof(boersnoterede_aktier) IN ('integer', 'real', 'null') AND boersnoterede_aktier = round(boersnoterede_aktier, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_boersnoterede_aktier_at_least", "boersnoterede_aktier >= 0"),
        _check(
            "ck_likvid_formue_investeringsbeviser_type",
            "typeof(investeringsbeviser) IN ('integer', 'real', 'null') AND investeringsbeviser = round(investeringsbeviser, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_investeringsbeviser_at_least", "investeringsbeviser >= 0"),
        _check(
            "ck_likvid_formue_kontanter_type",
            "typeof(kontanter) IN ('integer', 'real', 'null') AND kontanter = round(kontanter, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_kontanter_at_least", "kontanter >= 0"),
        _check(
            "ck_likvid_formue_andre_vaerdipapirer_type",
            "typeof(andre_vaerdipapirer) IN ('integer', 'real', 'null') AND andre_vaerdipapirer = round(andre_vaerdipapirer, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_andre_vaerdipapirer_at_least", "andre_vaerdipapirer >= 0"),
        _check(
            "ck_likvid_formue_samlet_type",
            "typeof(samlet) IN ('integer', 'real', 'null') AND samlet = round(samlet, 2)",
            "sqlite",
        ),
        _check("ck_likvid_formue_samlet_at_least", "samlet >= 0"),
        _check("ck_likvid_formue_overstiger_graense_type", "overstiger_graense IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    indestaaende: Mapped[Decimal | None] = mapped_column("indestaaende", sa.Numeric(18, 2))
    """indestående

    det, der står på konti i pengeinstitutter

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1174
    """

    obligationer: Mapped[Decimal | None] = mapped_column("obligationer", sa.Numeric(18, 2))
    """obligationer

    kursværdien af obligationer

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1182
    """

    pantebreve: Mapped[Decimal | None] = mapped_column("pantebreve", sa.Numeric(18, 2))
    """pantebreve

    værdien af pantebreve i depot

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1189
    """

    boersnoterede_aktier: Mapped[Decimal | None] = mapped_column("boersnoterede_aktier", sa.Numeric(18, 2))
    """børsnoterede aktier

    kursværdien af aktier i depot, som er optaget til handel på en børs

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1196
    """

    investeringsbeviser: Mapped[Decimal | None] = mapped_column("investeringsbeviser", sa.Numeric(18, 2))
    """investeringsbeviser

    værdien af andele i investeringsforeninger

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1204
    """

    kontanter: Mapped[Decimal | None] = mapped_column("kontanter", sa.Numeric(18, 2))
    """kontanter

    rede penge

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1211
    """

    andre_vaerdipapirer: Mapped[Decimal | None] = mapped_column("andre_vaerdipapirer", sa.Numeric(18, 2))
    """andre værdipapirer

    værdien af øvrige værdipapirer, også i udlandet

    Lovgrundlag: PENSL § 14 b, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1218
    """

    samlet: Mapped[Decimal | None] = mapped_column("samlet", sa.Numeric(18, 2))
    """samlet

    summen af det, der regnes med

    Lovgrundlag: PENSL § 14 b, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:1226
    """

    overstiger_graense: Mapped[bool | None] = mapped_column("overstiger_graense", sa.Boolean())
    """overstiger grænse

    angivelse af, om summen er større end den grænse, hvor retten til helbredstillæg ophører

    Lovgrundlag: PENSL § 14 b, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1240
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Helbredstillaegsgrundlag(Base):
    """helbredstillægsgrundlag

    oplysninger, som et tillæg til en pensionists behandling regnes ud fra

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1252
    """

    __tablename__ = "helbredstillaegsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_helbredstillaegsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_helbredstillaegsgrundlag_borger_id"),
        sa.Index("ix_helbredstillaegsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_helbredstillaegsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_helbredstillaegsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_helbredstillaegsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_helbredstillaegsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_helbredstillaegsgrundlag_udgift_type",
            "typeof(udgift) IN ('integer', 'real', 'null') AND udgift = round(udgift, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_udgift_at_least", "udgift >= 0"),
        _check(
            "ck_helbredstillaegsgrundlag_regionstilskud_type",
            "typeof(regionstilskud) IN ('integer', 'real', 'null') AND regionstilskud = round(regionstilskud, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_regionstilskud_at_least", "regionstilskud >= 0"),
        _check(
            "ck_helbredstillaegsgrundlag_forsikringstilskud_type",
            "typeof(forsikringstilskud) IN ('integer', 'real', 'null') AND forsikringstilskud = round(forsikringstilskud, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_forsikringstilskud_at_least", "forsikringstilskud >= 0"),
        _check("ck_helbredstillaegsgrundlag_har_prisaftale_type", "har_prisaftale IN (0, 1)", "sqlite"),
        _check(
            "ck_helbredstillaegsgrundlag_aftalt_pris_type",
            "typeof(aftalt_pris) IN ('integer', 'real', 'null') AND aftalt_pris = round(aftalt_pris, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_aftalt_pris_at_least", "aftalt_pris >= 0"),
        _check(
            "ck_helbredstillaegsgrundlag_faktisk_pris_type",
            "typeof(faktisk_pris) IN ('integer', 'real', 'null') AND faktisk_pris = round(faktisk_pris, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_faktisk_pris_at_least", "faktisk_pris >= 0"),
        _check("ck_helbredstillaegsgrundlag_bestilt_type", "bestilt IS date(bestilt, '+0 days')", "sqlite"),
        _check(
            "ck_helbredstillaegsgrundlag_er_bestilt_foer_ansoegning_type",
            "er_bestilt_foer_ansoegning IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_helbredstillaegsgrundlag_tillaeg_type",
            "typeof(tillaeg) IN ('integer', 'real', 'null') AND tillaeg = round(tillaeg, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_tillaeg_at_least", "tillaeg >= 0"),
        _check(
            "ck_helbredstillaegsgrundlag_egenbetaling_type",
            "typeof(egenbetaling) IN ('integer', 'real', 'null') AND egenbetaling = round(egenbetaling, 2)",
            "sqlite",
        ),
        _check("ck_helbredstillaegsgrundlag_egenbetaling_at_least", "egenbetaling >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    udgift: Mapped[Decimal | None] = mapped_column("udgift", sa.Numeric(18, 2))
    """udgift

    prisen på behandlingen eller varen, før noget er trukket fra

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1264
    """

    regionstilskud: Mapped[Decimal | None] = mapped_column("regionstilskud", sa.Numeric(18, 2))
    """tilskud fra regionen

    det, som regionen betaler efter sundhedsloven

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1271
    """

    forsikringstilskud: Mapped[Decimal | None] = mapped_column("forsikringstilskud", sa.Numeric(18, 2))
    """tilskud fra sygeforsikring

    det, som en privat sygeforsikring betaler

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1278
    """

    har_prisaftale: Mapped[bool | None] = mapped_column("har_prisaftale", sa.Boolean())
    """har prisaftale

    angivelse af, om kommunen har aftalt en pris med leverandører af ydelsen

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1291
    """

    aftalt_pris: Mapped[Decimal | None] = mapped_column("aftalt_pris", sa.Numeric(18, 2))
    """aftalt pris

    den pris, som kommunen har aftalt

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1300
    """

    faktisk_pris: Mapped[Decimal | None] = mapped_column("faktisk_pris", sa.Numeric(18, 2))
    """faktisk pris

    den pris, som pensionisten skal betale hos sin leverandør

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1312
    """

    bestilt: Mapped[Date | None] = mapped_column("bestilt", sa.Date())
    """bestilt

    dag, hvor pensionisten har bestilt ydelsen

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1319
    """

    er_bestilt_foer_ansoegning: Mapped[bool | None] = mapped_column("er_bestilt_foer_ansoegning", sa.Boolean())
    """er bestilt før ansøgning

    angivelse af, om ydelsen blev bestilt, før der blev søgt

    Lovgrundlag: PENSL § 14 a, stk. 4

    Kilde: model/information/ydelsesberegning.yaml:1329
    """

    tillaeg: Mapped[Decimal | None] = mapped_column("tillaeg", sa.Numeric(18, 2))
    """tillæg

    det, som kommunen betaler

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1339
    """

    egenbetaling: Mapped[Decimal | None] = mapped_column("egenbetaling", sa.Numeric(18, 2))
    """egenbetaling

    det, som pensionisten selv betaler, når alt er trukket fra

    Lovgrundlag: PENSL § 14 a

    Kilde: model/information/ydelsesberegning.yaml:1354
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class PersonligtTillaegsgrundlag(Base):
    """grundlag for personligt tillæg

    vurdering af en pensionists økonomi og af den udgift, der søges dækket

    Lovgrundlag: PENSL § 14

    Kilde: model/information/ydelsesberegning.yaml:1368
    """

    __tablename__ = "personligt_tillaegsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_personligt_tillaegsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_personligt_tillaegsgrundlag_borger_id"),
        sa.Index("ix_personligt_tillaegsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_personligt_tillaegsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_personligt_tillaegsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_personligt_tillaegsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_personligt_tillaegsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_personligt_tillaegsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_personligt_tillaegsgrundlag_er_saerligt_vanskelig_type",
            "er_saerligt_vanskelig IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_personligt_tillaegsgrundlag_er_rimelig_og_noedvendig_type",
            "er_rimelig_og_noedvendig IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_personligt_tillaegsgrundlag_udgiftsdato_type",
            "udgiftsdato IS date(udgiftsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_personligt_tillaegsgrundlag_pension_tilkendt_fra_type",
            "pension_tilkendt_fra IS date(pension_tilkendt_fra, '+0 days')",
            "sqlite",
        ),
        _check("ck_personligt_tillaegsgrundlag_kan_faa_tillaeg_type", "kan_faa_tillaeg IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    er_saerligt_vanskelig: Mapped[bool | None] = mapped_column("er_saerligt_vanskelig", sa.Boolean())
    """er særligt vanskelig

    angivelse af, om pensionistens økonomiske forhold er særligt vanskelige

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1380
    """

    er_rimelig_og_noedvendig: Mapped[bool | None] = mapped_column("er_rimelig_og_noedvendig", sa.Boolean())
    """er rimelig og nødvendig

    angivelse af, om udgiften er rimelig og nødvendig

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1386
    """

    udgiftsdato: Mapped[Date | None] = mapped_column("udgiftsdato", sa.Date())
    """udgiftsdato

    dag, som udgiften hører til

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1392
    """

    pension_tilkendt_fra: Mapped[Date | None] = mapped_column("pension_tilkendt_fra", sa.Date())
    """pension tilkendt fra

    første dag, som personen har fået tilkendt pension for

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1397
    """

    kan_faa_tillaeg: Mapped[bool | None] = mapped_column("kan_faa_tillaeg", sa.Boolean())
    """kan få tillæg

    angivelse af, om betingelserne for tillæg er opfyldt

    Lovgrundlag: PENSL § 14, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1402
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Merudgiftsgrundlag(Base):
    """merudgiftsgrundlag

    oplysninger om de ekstra udgifter, som en nedsat funktionsevne fører med sig

    Lovgrundlag: SEL § 41; SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1414
    """

    __tablename__ = "merudgiftsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_merudgiftsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_merudgiftsgrundlag_borger_id"),
        sa.Index("ix_merudgiftsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_merudgiftsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_merudgiftsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_merudgiftsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_merudgiftsgrundlag_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_merudgiftsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_merudgiftsgrundlag_har_varigt_nedsat_funktionsevne_type",
            "har_varigt_nedsat_funktionsevne IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_merudgiftsgrundlag_maanedlig_merudgift_type",
            "typeof(maanedlig_merudgift) IN ('integer', 'real', 'null') AND maanedlig_merudgift = round(maanedlig_merudgift, 2)",
            "sqlite",
        ),
        _check("ck_merudgiftsgrundlag_maanedlig_merudgift_at_least", "maanedlig_merudgift >= 0"),
        _check(
            "ck_merudgiftsgrundlag_kan_daekkes_paa_anden_maade_type",
            "kan_daekkes_paa_anden_maade IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_merudgiftsgrundlag_opfylder_betingelser_barn_type",
            "opfylder_betingelser_barn IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_merudgiftsgrundlag_ydelse_type",
            "typeof(ydelse) IN ('integer', 'real', 'null') AND ydelse = round(ydelse, 2)",
            "sqlite",
        ),
        _check("ck_merudgiftsgrundlag_ydelse_at_least", "ydelse >= 0"),
        _check("ck_merudgiftsgrundlag_har_naaet_pensionsalder_type", "har_naaet_pensionsalder IN (0, 1)", "sqlite"),
        _check(
            "ck_merudgiftsgrundlag_faar_gammel_foertidspension_type",
            "faar_gammel_foertidspension IN (0, 1)",
            "sqlite",
        ),
        _check("ck_merudgiftsgrundlag_har_personlig_assistance_type", "har_personlig_assistance IN (0, 1)", "sqlite"),
        _check("ck_merudgiftsgrundlag_er_omfattet_som_voksen_type", "er_omfattet_som_voksen IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    har_varigt_nedsat_funktionsevne: Mapped[bool | None] = mapped_column("har_varigt_nedsat_funktionsevne", sa.Boolean())
    """har varigt nedsat funktionsevne

    angivelse af, om funktionsevnen er betydeligt og varigt nedsat eller sygdommen langvarig

    Lovgrundlag: SEL § 41; SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1425
    """

    maanedlig_merudgift: Mapped[Decimal | None] = mapped_column("maanedlig_merudgift", sa.Numeric(18, 2))
    """månedlig merudgift

    de skønnede ekstra udgifter pr. måned

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1434
    """

    kan_daekkes_paa_anden_maade: Mapped[bool | None] = mapped_column("kan_daekkes_paa_anden_maade", sa.Boolean())
    """kan dækkes på anden måde

    angivelse af, om udgiften kan dækkes efter andre regler

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1448
    """

    opfylder_betingelser_barn: Mapped[bool | None] = mapped_column("opfylder_betingelser_barn", sa.Boolean())
    """opfylder betingelserne for et barn

    angivelse af, om merudgifter ved at forsørge barnet kan dækkes

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1454
    """

    ydelse: Mapped[Decimal | None] = mapped_column("ydelse", sa.Numeric(18, 2))
    """ydelse

    den skattefri ydelse pr. måned

    Lovgrundlag: SEL § 41

    Kilde: model/information/ydelsesberegning.yaml:1464
    """

    har_naaet_pensionsalder: Mapped[bool | None] = mapped_column("har_naaet_pensionsalder", sa.Boolean())
    """har nået pensionsalderen

    angivelse af, om personen har nået folkepensionsalderen

    Lovgrundlag: SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1478
    """

    faar_gammel_foertidspension: Mapped[bool | None] = mapped_column("faar_gammel_foertidspension", sa.Boolean())
    """får førtidspension efter de gamle regler

    angivelse af, om personen har førtidspension efter reglerne før 2003

    Lovgrundlag: SEL § 100; FØRTIDSPL

    Kilde: model/information/ydelsesberegning.yaml:1484
    """

    har_personlig_assistance: Mapped[bool | None] = mapped_column("har_personlig_assistance", sa.Boolean())
    """har borgerstyret personlig assistance

    angivelse af, om personen får tilskud til selv at ansætte hjælpere

    Lovgrundlag: SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1490
    """

    er_omfattet_som_voksen: Mapped[bool | None] = mapped_column("er_omfattet_som_voksen", sa.Boolean())
    """er omfattet som voksen

    angivelse af, om merudgifter til den voksne kan dækkes

    Lovgrundlag: SEL § 100

    Kilde: model/information/ydelsesberegning.yaml:1495
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Fritidstillaegsgrundlag(Base):
    """fritidstillægsgrundlag

    oplysninger, som et tillæg til børns fritidsaktiviteter regnes ud fra

    Kilde: model/information/ydelsesberegning.yaml:1506
    """

    __tablename__ = "fritidstillaegsgrundlag"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_fritidstillaegsgrundlag"),
        sa.ForeignKeyConstraint(["borger_id"], ["person_objekt.id"], name="fk_fritidstillaegsgrundlag_borger_id"),
        sa.Index("ix_fritidstillaegsgrundlag_borger_id", "borger_id"),
        _check(
            "ck_fritidstillaegsgrundlag_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_fritidstillaegsgrundlag_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_fritidstillaegsgrundlag_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_fritidstillaegsgrundlag_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_fritidstillaegsgrundlag_beregningsdato_type",
            "beregningsdato IS date(beregningsdato, '+0 days')",
            "sqlite",
        ),
        _check("ck_fritidstillaegsgrundlag_antal_boern_type", "typeof(antal_boern) IN ('integer', 'null')", "sqlite"),
        _check("ck_fritidstillaegsgrundlag_antal_boern_at_least", "antal_boern >= 0"),
        _check(
            "ck_fritidstillaegsgrundlag_tillaeg_type",
            "typeof(tillaeg) IN ('integer', 'real', 'null') AND tillaeg = round(tillaeg, 2)",
            "sqlite",
        ),
        _check("ck_fritidstillaegsgrundlag_tillaeg_at_least", "tillaeg >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    beregningsdato: Mapped[Date] = mapped_column("beregningsdato", sa.Date())
    """beregningsdato

    dag, hvis regler, satser og oplysninger bruges

    Kilde: model/information/ydelsesberegning.yaml:134
    """

    borger_id: Mapped[str] = mapped_column("borger_id", sa.Text())
    """borger

    person, som ydelsen er til

    Kilde: model/information/ydelsesberegning.yaml:140
    """

    antal_boern: Mapped[int | None] = mapped_column("antal_boern", _BIG_INTEGER)
    """antal børn

    tal på de børn, som tillægget søges for

    Kilde: model/information/ydelsesberegning.yaml:1517
    """

    tillaeg: Mapped[Decimal | None] = mapped_column("tillaeg", sa.Numeric(18, 2))
    """tillæg

    tillægget for måneden

    Kilde: model/information/ydelsesberegning.yaml:1524
    """

    borger: Mapped[PersonObjekt] = relationship(foreign_keys=[borger_id])


class Tilbagebetalingsvurdering(Base):
    """tilbagebetalingsvurdering

    vurdering af, om udbetalt hjælp skal eller kan kræves tilbage, og hvad der følger af det

    Lovgrundlag: LAS § 91; LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1540
    """

    __tablename__ = "tilbagebetalingsvurdering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_tilbagebetalingsvurdering"),
        _check(
            "ck_tilbagebetalingsvurdering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_tilbagebetalingsvurdering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_tilbagebetalingsvurdering_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_tilbagebetalingsvurdering_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check(
            "ck_tilbagebetalingsvurdering_har_forsoemt_oplysningspligt_type",
            "har_forsoemt_oplysningspligt IN (0, 1)",
            "sqlite",
        ),
        _check("ck_tilbagebetalingsvurdering_har_modtaget_uden_ret_type", "har_modtaget_uden_ret IN (0, 1)", "sqlite"),
        _check("ck_tilbagebetalingsvurdering_er_daekket_af_su_type", "er_daekket_af_su IN (0, 1)", "sqlite"),
        _check(
            "ck_tilbagebetalingsvurdering_er_sanktioneret_af_akasse_type",
            "er_sanktioneret_af_akasse IN (0, 1)",
            "sqlite",
        ),
        _check("ck_tilbagebetalingsvurdering_er_doemt_type", "er_doemt IN (0, 1)", "sqlite"),
        _check("ck_tilbagebetalingsvurdering_skal_kraeves_tilbage_type", "skal_kraeves_tilbage IN (0, 1)", "sqlite"),
        _check(
            "ck_tilbagebetalingsvurdering_kravbeloeb_type",
            "typeof(kravbeloeb) IN ('integer', 'real', 'null') AND kravbeloeb = round(kravbeloeb, 2)",
            "sqlite",
        ),
        _check("ck_tilbagebetalingsvurdering_kravbeloeb_at_least", "kravbeloeb >= 0"),
        _check(
            "ck_tilbagebetalingsvurdering_dage_i_udlandet_type",
            "typeof(dage_i_udlandet) IN ('integer', 'null')",
            "sqlite",
        ),
        _check("ck_tilbagebetalingsvurdering_dage_i_udlandet_at_least", "dage_i_udlandet >= 0"),
        _check("ck_tilbagebetalingsvurdering_skal_anmeldes_type", "skal_anmeldes IN (0, 1)", "sqlite"),
        _check(
            "ck_tilbagebetalingsvurdering_daekker_samme_tid_og_formaal_type",
            "daekker_samme_tid_og_formaal IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_tilbagebetalingsvurdering_er_for_tab_af_erhvervsevne_type",
            "er_for_tab_af_erhvervsevne IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_tilbagebetalingsvurdering_er_hjaelp_under_tilbud_type",
            "er_hjaelp_under_tilbud IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_tilbagebetalingsvurdering_kan_kraeves_ved_erstatning_type",
            "kan_kraeves_ved_erstatning IN (0, 1)",
            "sqlite",
        ),
        _check(
            "ck_tilbagebetalingsvurdering_fordringstype_one_of",
            "fordringstype IN ('KTBRMUD', 'KTBRRRL', 'KTBRIUK', 'KTBRENK', 'KTBRKYD', 'KTBRFLX', 'KTNESÆR', 'KTNESTØ', 'KTNEBOL', 'KTCIVIL')",
        ),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    har_forsoemt_oplysningspligt: Mapped[bool | None] = mapped_column("har_forsoemt_oplysningspligt", sa.Boolean())
    """har forsømt oplysningspligt

    angivelse af, om borgeren mod bedre vidende har undladt at give oplysninger

    Lovgrundlag: LAS § 91, stk. 1; RSL § 11

    Kilde: model/information/ydelsesberegning.yaml:1551
    """

    har_modtaget_uden_ret: Mapped[bool | None] = mapped_column("har_modtaget_uden_ret", sa.Boolean())
    """har modtaget uden ret

    angivelse af, om borgeren mod bedre vidende har fået hjælp uden ret til den

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1561
    """

    er_daekket_af_su: Mapped[bool | None] = mapped_column("er_daekket_af_su", sa.Boolean())
    """er dækket af SU

    angivelse af, om samme tid senere er dækket af støtte til uddannelse

    Lovgrundlag: LAS § 91, stk. 1; LAS § 12

    Kilde: model/information/ydelsesberegning.yaml:1566
    """

    er_sanktioneret_af_akasse: Mapped[bool | None] = mapped_column("er_sanktioneret_af_akasse", sa.Boolean())
    """er sanktioneret af a-kassen

    angivelse af, om en a-kasse har givet en sanktion for samme tid

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1572
    """

    er_doemt: Mapped[bool | None] = mapped_column("er_doemt", sa.Boolean())
    """er dømt

    angivelse af, om borgeren er dømt for et af de forhold, som loven nævner

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1577
    """

    skal_kraeves_tilbage: Mapped[bool | None] = mapped_column("skal_kraeves_tilbage", sa.Boolean())
    """skal kræves tilbage

    angivelse af, om kommunen har pligt til at kræve hjælpen tilbage

    Lovgrundlag: LAS § 91, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1587
    """

    kravbeloeb: Mapped[Decimal | None] = mapped_column("kravbeloeb", sa.Numeric(18, 2))
    """kravbeløb

    det, som kommunen kræver tilbage

    Lovgrundlag: LAS § 91

    Kilde: model/information/ydelsesberegning.yaml:1598
    """

    dage_i_udlandet: Mapped[int | None] = mapped_column("dage_i_udlandet", _BIG_INTEGER)
    """dage i udlandet

    det længste antal dage i træk, som borgeren har opholdt sig i udlandet uden ret til hjælpen

    Lovgrundlag: LAS § 91, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:1612
    """

    skal_anmeldes: Mapped[bool | None] = mapped_column("skal_anmeldes", sa.Boolean())
    """skal anmeldes

    angivelse af, om kommunen skal anmelde sagen til politiet

    Lovgrundlag: LAS § 91, stk. 5

    Kilde: model/information/ydelsesberegning.yaml:1619
    """

    daekker_samme_tid_og_formaal: Mapped[bool | None] = mapped_column("daekker_samme_tid_og_formaal", sa.Boolean())
    """dækker samme tid og formål

    angivelse af, om erstatningen eller bidraget er til det samme tidsrum og det samme formål som hjælpen

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1629
    """

    er_for_tab_af_erhvervsevne: Mapped[bool | None] = mapped_column("er_for_tab_af_erhvervsevne", sa.Boolean())
    """er for tab af erhvervsevne

    angivelse af, om erstatningen er givet for tab af erhvervsevne

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1635
    """

    er_hjaelp_under_tilbud: Mapped[bool | None] = mapped_column("er_hjaelp_under_tilbud", sa.Boolean())
    """er hjælp under tilbud

    angivelse af, om hjælpen er givet under et tilbud eller som engangshjælp

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1640
    """

    kan_kraeves_ved_erstatning: Mapped[bool | None] = mapped_column("kan_kraeves_ved_erstatning", sa.Boolean())
    """kan kræves ved erstatning

    angivelse af, om kommunen kan kræve hjælpen tilbage, fordi borgeren har fået erstatning eller bidrag

    Lovgrundlag: LAS § 94

    Kilde: model/information/ydelsesberegning.yaml:1646
    """

    fordringstype: Mapped[models.Fordringstype | None] = mapped_column("fordringstype", EnumText(models.Fordringstype))
    """fordringstype

    den type, som kravet sendes til inddrivelse under

    Kilde: model/information/ydelsesberegning.yaml:1657
    """


class Administrationskontrol(Base):
    """administrationskontrol

    prøve af, om en betaling under administration holder sig inden for den afgørelse, den bygger på

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1669
    """

    __tablename__ = "administrationskontrol"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_administrationskontrol"),
        sa.ForeignKeyConstraint(["afgoerelse_id"], ["afgoerelse.id"], name="fk_administrationskontrol_afgoerelse_id"),
        sa.Index("ix_administrationskontrol_afgoerelse_id", "afgoerelse_id"),
        _check(
            "ck_administrationskontrol_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_administrationskontrol_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_administrationskontrol_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check(
            "ck_administrationskontrol_myndighedskode_matches",
            "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'",
            "sqlite",
        ),
        _check("ck_administrationskontrol_formaal_er_daekket_type", "formaal_er_daekket IN (0, 1)", "sqlite"),
        _check(
            "ck_administrationskontrol_betalingsdato_type",
            "betalingsdato IS date(betalingsdato, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_administrationskontrol_virkning_fra_type",
            "virkning_fra IS date(virkning_fra, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_administrationskontrol_virkning_til_type",
            "virkning_til IS date(virkning_til, '+0 days')",
            "sqlite",
        ),
        _check(
            "ck_administrationskontrol_beloeb_type",
            "typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)",
            "sqlite",
        ),
        _check("ck_administrationskontrol_beloeb_at_least", "beloeb >= 0"),
        _check(
            "ck_administrationskontrol_hoejeste_beloeb_type",
            "typeof(hoejeste_beloeb) IN ('integer', 'real', 'null') AND hoejeste_beloeb = round(hoejeste_beloeb, 2)",
            "sqlite",
        ),
        _check("ck_administrationskontrol_hoejeste_beloeb_at_least", "hoejeste_beloeb >= 0"),
        _check("ck_administrationskontrol_er_daekket_type", "er_daekket IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    afgoerelse_id: Mapped[str] = mapped_column("afgoerelse_id", sa.Text())
    """afgørelse

    den beslutning om administration, som betalingen bygger på

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1680
    """

    formaal_er_daekket: Mapped[bool | None] = mapped_column("formaal_er_daekket", sa.Boolean())
    """formål er dækket

    angivelse af, om betalingens modtager og formål står i afgørelsen

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1693
    """

    betalingsdato: Mapped[Date | None] = mapped_column("betalingsdato", sa.Date())
    """betalingsdato

    dag, hvor beløbet holdes tilbage eller betales

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1699
    """

    virkning_fra: Mapped[Date | None] = mapped_column("virkning_fra", sa.Date())
    """virkning fra

    første dag, som afgørelsen gælder for

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1709
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """virkning til

    sidste dag, som afgørelsen gælder for

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1714
    """

    beloeb: Mapped[Decimal | None] = mapped_column("beloeb", sa.Numeric(18, 2))
    """beløb

    det, som holdes tilbage eller betales

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1719
    """

    hoejeste_beloeb: Mapped[Decimal | None] = mapped_column("hoejeste_beloeb", sa.Numeric(18, 2))
    """højeste beløb

    det mest, som afgørelsen tillader at råde over i måneden

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1727
    """

    er_daekket: Mapped[bool | None] = mapped_column("er_daekket", sa.Boolean())
    """er dækket

    angivelse af, om betalingen kan gennemføres uden en ny afgørelse

    Lovgrundlag: LAS § 90

    Kilde: model/information/ydelsesberegning.yaml:1735
    """

    afgoerelse: Mapped[Afgoerelse] = relationship(foreign_keys=[afgoerelse_id])


class Beloebskaede(Base):
    """beløbskæde

    de led, der fører fra en betalings bruttobeløb til det, der når frem til modtageren

    Lovgrundlag: LAS § 89

    Kilde: model/information/ydelsesberegning.yaml:1747
    """

    __tablename__ = "beloebskaede"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_beloebskaede"),
        sa.ForeignKeyConstraint(
            ["effektuering_id"],
            ["oekonomisk_effektuering.id"],
            name="fk_beloebskaede_effektuering_id",
        ),
        sa.Index("ix_beloebskaede_effektuering_id", "effektuering_id"),
        _check(
            "ck_beloebskaede_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_beloebskaede_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_beloebskaede_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_beloebskaede_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check(
            "ck_beloebskaede_skat_type",
            "typeof(skat) IN ('integer', 'real', 'null') AND skat = round(skat, 2)",
            "sqlite",
        ),
        _check("ck_beloebskaede_skat_at_least", "skat >= 0"),
        _check(
            "ck_beloebskaede_atp_type",
            "typeof(atp) IN ('integer', 'real', 'null') AND atp = round(atp, 2)",
            "sqlite",
        ),
        _check("ck_beloebskaede_atp_at_least", "atp >= 0"),
        _check(
            "ck_beloebskaede_egen_modregning_type",
            "typeof(egen_modregning) IN ('integer', 'real', 'null') AND egen_modregning = round(egen_modregning, 2)",
            "sqlite",
        ),
        _check("ck_beloebskaede_egen_modregning_at_least", "egen_modregning >= 0"),
        _check(
            "ck_beloebskaede_administrationstraek_type",
            "typeof(administrationstraek) IN ('integer', 'real', 'null') AND administrationstraek = round(administrationstraek, 2)",
            "sqlite",
        ),
        _check("ck_beloebskaede_administrationstraek_at_least", "administrationstraek >= 0"),
        _check(
            "ck_beloebskaede_fremmed_modregning_type",
            "typeof(fremmed_modregning) IN ('integer', 'real', 'null') AND fremmed_modregning = round(fremmed_modregning, 2)",
            "sqlite",
        ),
        _check("ck_beloebskaede_fremmed_modregning_at_least", "fremmed_modregning >= 0"),
        _check("ck_beloebskaede_kraever_tekst_om_sendt_type", "kraever_tekst_om_sendt IN (0, 1)", "sqlite"),
        _check("ck_beloebskaede_kraever_tekst_om_udbetalt_type", "kraever_tekst_om_udbetalt IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    effektuering_id: Mapped[str] = mapped_column("effektuering_id", sa.Text())
    """effektuering

    den betaling, som leddene hører til

    Kilde: model/information/ydelsesberegning.yaml:1760
    """

    skat: Mapped[Decimal | None] = mapped_column("skat", sa.Numeric(18, 2))
    """A-skat

    det, som tilbageholdes til indkomstskat af betalingen

    Kilde: model/information/ydelsesberegning.yaml:1767
    """

    atp: Mapped[Decimal | None] = mapped_column("atp", sa.Numeric(18, 2))
    """ATP

    borgerens bidrag til den lovpligtige tillægspension af betalingen

    Kilde: model/information/ydelsesberegning.yaml:1774
    """

    egen_modregning: Mapped[Decimal | None] = mapped_column("egen_modregning", sa.Numeric(18, 2))
    """egen modregning

    det, som kommunen holder tilbage til at dække gæld til kommunen

    Kilde: model/information/ydelsesberegning.yaml:1781
    """

    administrationstraek: Mapped[Decimal | None] = mapped_column("administrationstraek", sa.Numeric(18, 2))
    """administrationstræk

    det, som kommunen holder tilbage for at betale borgerens faste udgifter

    Kilde: model/information/ydelsesberegning.yaml:1794
    """

    fremmed_modregning: Mapped[Decimal | None] = mapped_column("fremmed_modregning", sa.Numeric(18, 2))
    """fremmed modregning

    det, som andre myndigheder har holdt tilbage på vejen til kontoen

    Kilde: model/information/ydelsesberegning.yaml:1808
    """

    kraever_tekst_om_sendt: Mapped[bool | None] = mapped_column("kraever_tekst_om_sendt", sa.Boolean())
    """kræver tekst om det sendte beløb

    angivelse af, om borgeren skal have en forklaring på det beløb, kommunen har sendt

    Kilde: model/information/ydelsesberegning.yaml:1821
    """

    kraever_tekst_om_udbetalt: Mapped[bool | None] = mapped_column("kraever_tekst_om_udbetalt", sa.Boolean())
    """kræver tekst om det udbetalte beløb

    angivelse af, om borgeren skal have en forklaring på det beløb, der er nået frem

    Kilde: model/information/ydelsesberegning.yaml:1832
    """

    effektuering: Mapped[OekonomiskEffektuering] = relationship(foreign_keys=[effektuering_id])


class Meddelelse(Base):
    """meddelelse

    oplysninger om, hvordan og hvornår et brev er nået frem til en part

    Lovgrundlag: RSL § 67; DIGPOST § 10

    Kilde: model/information/ydelsesberegning.yaml:1844
    """

    __tablename__ = "meddelelse"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_meddelelse"),
        sa.ForeignKeyConstraint(["afgoerelse_id"], ["afgoerelse.id"], name="fk_meddelelse_afgoerelse_id"),
        sa.Index("ix_meddelelse_afgoerelse_id", "afgoerelse_id"),
        _check(
            "ck_meddelelse_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_meddelelse_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_meddelelse_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_meddelelse_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_meddelelse_form_one_of", "form IN ('digitalPost', 'brev', 'quickbrev')"),
        _check(
            "ck_meddelelse_ugedag_one_of",
            "ugedag IN ('mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag')",
        ),
        _check("ck_meddelelse_kalenderdage_type", "typeof(kalenderdage) IN ('integer', 'null')", "sqlite"),
        _check("ck_meddelelse_kalenderdage_at_least", "kalenderdage >= 0"),
        _check("ck_meddelelse_arbejdsdage_type", "typeof(arbejdsdage) IN ('integer', 'null')", "sqlite"),
        _check("ck_meddelelse_arbejdsdage_at_least", "arbejdsdage >= 0"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    afgoerelse_id: Mapped[str] = mapped_column("afgoerelse_id", sa.Text())
    """afgørelse

    den beslutning, som brevet fortæller om

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1855
    """

    form: Mapped[models.Meddelelsesform] = mapped_column("form", EnumText(models.Meddelelsesform))
    """form

    den måde, som brevet er sendt på

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1863
    """

    ugedag: Mapped[models.Ugedag | None] = mapped_column("ugedag", EnumText(models.Ugedag))
    """ugedag

    den ugedag, som brevet er dateret

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1869
    """

    kalenderdage: Mapped[int | None] = mapped_column("kalenderdage", _BIG_INTEGER)
    """kalenderdage

    antal dage fra brevets dato til den dag, hvor det regnes for modtaget

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1874
    """

    arbejdsdage: Mapped[int | None] = mapped_column("arbejdsdage", _BIG_INTEGER)
    """arbejdsdage

    antal arbejdsdage fra brevets dato til den dag, hvor det regnes for modtaget

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1886
    """

    afgoerelse: Mapped[Afgoerelse] = relationship(foreign_keys=[afgoerelse_id])


class Klagevurdering(Base):
    """klagevurdering

    vurdering af, om en indsigelse er kommet i tide, og om den skal videre til klageinstansen

    Lovgrundlag: RSL § 66; RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1899
    """

    __tablename__ = "klagevurdering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_klagevurdering"),
        sa.ForeignKeyConstraint(["klage_id"], ["klage.id"], name="fk_klagevurdering_klage_id"),
        sa.Index("ix_klagevurdering_klage_id", "klage_id"),
        _check(
            "ck_klagevurdering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_klagevurdering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_klagevurdering_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_klagevurdering_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_klagevurdering_har_saerlig_grund_type", "har_saerlig_grund IN (0, 1)", "sqlite"),
        _check("ck_klagevurdering_kan_behandles_type", "kan_behandles IN (0, 1)", "sqlite"),
        _check("ck_klagevurdering_skal_oversendes_type", "skal_oversendes IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    klage_id: Mapped[str] = mapped_column("klage_id", sa.Text())
    """klage

    den indsigelse, som vurderes

    Lovgrundlag: RSL § 66

    Kilde: model/information/ydelsesberegning.yaml:1910
    """

    har_saerlig_grund: Mapped[bool | None] = mapped_column("har_saerlig_grund", sa.Boolean())
    """har særlig grund

    angivelse af, om en særlig grund, for eksempel alvorlig sygdom, kan forklare forsinkelsen

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1917
    """

    kan_behandles: Mapped[bool | None] = mapped_column("kan_behandles", sa.Boolean())
    """kan behandles

    angivelse af, om indsigelsen kan behandles

    Lovgrundlag: RSL § 67

    Kilde: model/information/ydelsesberegning.yaml:1923
    """

    skal_oversendes: Mapped[bool | None] = mapped_column("skal_oversendes", sa.Boolean())
    """skal oversendes

    angivelse af, om sagen skal sendes til klageinstansen

    Lovgrundlag: RSL § 66

    Kilde: model/information/ydelsesberegning.yaml:1932
    """

    klage: Mapped[Klage] = relationship(foreign_keys=[klage_id])


class Sanktionsvurdering(Base):
    """sanktionsvurdering

    vurdering af, om hjælpen lovligt kan sættes ned, fordi en person har forsømt en pligt

    Lovgrundlag: LAS § 35; LAS § 40 a

    Kilde: model/information/ydelsesberegning.yaml:1943
    """

    __tablename__ = "sanktionsvurdering"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_sanktionsvurdering"),
        sa.ForeignKeyConstraint(["sanktion_id"], ["sanktion.id"], name="fk_sanktionsvurdering_sanktion_id"),
        sa.Index("ix_sanktionsvurdering_sanktion_id", "sanktion_id"),
        _check(
            "ck_sanktionsvurdering_id_matches",
            "id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'",
            "postgresql",
        ),
        _check(
            "ck_sanktionsvurdering_id_matches",
            "id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'",
            "sqlite",
        ),
        _check("ck_sanktionsvurdering_myndighedskode_matches", "myndighedskode ~ '^[0-9]{4}$'", "postgresql"),
        _check("ck_sanktionsvurdering_myndighedskode_matches", "myndighedskode GLOB '[0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_sanktionsvurdering_er_vejledt_type", "er_vejledt IN (0, 1)", "sqlite"),
        _check("ck_sanktionsvurdering_er_partshoert_type", "er_partshoert IN (0, 1)", "sqlite"),
        _check("ck_sanktionsvurdering_er_skaerpet_type", "er_skaerpet IN (0, 1)", "sqlite"),
        _check("ck_sanktionsvurdering_er_vejledt_om_skaerpelse_type", "er_vejledt_om_skaerpelse IN (0, 1)", "sqlite"),
        _check("ck_sanktionsvurdering_kan_gives_type", "kan_gives IN (0, 1)", "sqlite"),
        _check(
            "ck_sanktionsvurdering_maaneder_efter_haendelsen_type",
            "typeof(maaneder_efter_haendelsen) IN ('integer', 'null')",
            "sqlite",
        ),
        _check("ck_sanktionsvurdering_maaneder_efter_haendelsen_at_least", "maaneder_efter_haendelsen >= 0"),
        _check("ck_sanktionsvurdering_er_inden_for_fristen_type", "er_inden_for_fristen IN (0, 1)", "sqlite"),
    )

    id: Mapped[str] = mapped_column("id", sa.Text())
    """id

    identifikator, som følger objektet fra det opstår, og som aldrig bruges igen

    Kilde: model/information/faelles.yaml:146
    """

    myndighedskode: Mapped[str] = mapped_column("myndighedskode", sa.Text())
    """myndighedskode

    nummer på den kommune, som ejer oplysningerne

    Kilde: model/information/faelles.yaml:166
    """

    sanktion_id: Mapped[str] = mapped_column("sanktion_id", sa.Text())
    """sanktion

    den nedsættelse, som vurderes

    Lovgrundlag: LAS § 35

    Kilde: model/information/ydelsesberegning.yaml:1954
    """

    er_vejledt: Mapped[bool | None] = mapped_column("er_vejledt", sa.Boolean())
    """er vejledt

    angivelse af, om personen skriftligt er vejledt om rettigheder og pligter

    Lovgrundlag: LAS § 35, stk. 1

    Kilde: model/information/ydelsesberegning.yaml:1961
    """

    er_partshoert: Mapped[bool | None] = mapped_column("er_partshoert", sa.Boolean())
    """er partshørt

    angivelse af, om personen har fået lejlighed til at udtale sig

    Lovgrundlag: LAS § 35, stk. 3; FVL § 19

    Kilde: model/information/ydelsesberegning.yaml:1966
    """

    er_skaerpet: Mapped[bool | None] = mapped_column("er_skaerpet", sa.Boolean())
    """er skærpet

    angivelse af, om nedsættelsen er den skærpede, der gives ved manglende rådighed

    Lovgrundlag: LAS § 40 a

    Kilde: model/information/ydelsesberegning.yaml:1972
    """

    er_vejledt_om_skaerpelse: Mapped[bool | None] = mapped_column("er_vejledt_om_skaerpelse", sa.Boolean())
    """er vejledt om skærpelse

    angivelse af, om personen og en eventuel ægtefælle skriftligt er vejledt om den skærpede nedsættelse

    Lovgrundlag: LAS § 35, stk. 2

    Kilde: model/information/ydelsesberegning.yaml:1978
    """

    kan_gives: Mapped[bool | None] = mapped_column("kan_gives", sa.Boolean())
    """kan gives

    angivelse af, om de formelle betingelser er opfyldt

    Lovgrundlag: LAS § 35

    Kilde: model/information/ydelsesberegning.yaml:1984
    """

    maaneder_efter_haendelsen: Mapped[int | None] = mapped_column("maaneder_efter_haendelsen", _BIG_INTEGER)
    """måneder efter hændelsen

    antal hele kalendermåneder fra den måned, hvor pligten blev forsømt, til fradragsmåneden

    Lovgrundlag: LAS § 35, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:1994
    """

    er_inden_for_fristen: Mapped[bool | None] = mapped_column("er_inden_for_fristen", sa.Boolean())
    """er inden for fristen

    angivelse af, om fradraget kan nå at blive foretaget

    Lovgrundlag: LAS § 35, stk. 3

    Kilde: model/information/ydelsesberegning.yaml:2001
    """

    sanktion: Mapped[Sanktion] = relationship(foreign_keys=[sanktion_id])


class KySagBevillinger(Base):
    """bevillinger

    den hjælp, som er givet

    Kilde: model/information/bevilling.yaml:245
    """

    __tablename__ = "ky_sag_bevillinger"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("ky_sag_raekke", "bevilling_id", name="pk_ky_sag_bevillinger"),
        sa.ForeignKeyConstraint(
            ["ky_sag_raekke"],
            ["ky_sag.raekke"],
            name="fk_ky_sag_bevillinger_ky_sag_raekke",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["bevilling_id"], ["bevilling_objekt.id"], name="fk_ky_sag_bevillinger_bevilling_id"),
        sa.Index("ix_ky_sag_bevillinger_bevilling_id", "bevilling_id"),
        _check("ck_ky_sag_bevillinger_ky_sag_raekke_type", "typeof(ky_sag_raekke) IN ('integer', 'null')", "sqlite"),
        _check("ck_ky_sag_bevillinger_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    ky_sag_raekke: Mapped[int] = mapped_column("ky_sag_raekke", _BIG_INTEGER, autoincrement=False)
    """Objektet, som rækken er en del af

    bevillinger

    den hjælp, som er givet

    Kilde: model/information/bevilling.yaml:245
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/bevilling.yaml:245
    """

    bevilling_id: Mapped[str] = mapped_column("bevilling_id", sa.Text())
    """bevillinger

    den hjælp, som er givet

    Kilde: model/information/bevilling.yaml:245
    """

    item: Mapped[BevillingObjekt] = relationship(foreign_keys=[bevilling_id])


class KySagOpgaver(Base):
    """opgaver

    det arbejde, som behandlingen kræver

    Kilde: model/information/bevilling.yaml:253
    """

    __tablename__ = "ky_sag_opgaver"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("ky_sag_raekke", "opgave_id", name="pk_ky_sag_opgaver"),
        sa.ForeignKeyConstraint(
            ["ky_sag_raekke"],
            ["ky_sag.raekke"],
            name="fk_ky_sag_opgaver_ky_sag_raekke",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["opgave_id"], ["opgave.id"], name="fk_ky_sag_opgaver_opgave_id"),
        sa.Index("ix_ky_sag_opgaver_opgave_id", "opgave_id"),
        _check("ck_ky_sag_opgaver_ky_sag_raekke_type", "typeof(ky_sag_raekke) IN ('integer', 'null')", "sqlite"),
        _check("ck_ky_sag_opgaver_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    ky_sag_raekke: Mapped[int] = mapped_column("ky_sag_raekke", _BIG_INTEGER, autoincrement=False)
    """Objektet, som rækken er en del af

    opgaver

    det arbejde, som behandlingen kræver

    Kilde: model/information/bevilling.yaml:253
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/bevilling.yaml:253
    """

    opgave_id: Mapped[str] = mapped_column("opgave_id", sa.Text())
    """opgaver

    det arbejde, som behandlingen kræver

    Kilde: model/information/bevilling.yaml:253
    """

    item: Mapped[Opgave] = relationship(foreign_keys=[opgave_id])


class AnsoegerBoern(Base):
    """børn

    personer under 18 år, som personen er forælder til

    Lovgrundlag: LAS § 25, stk. 2

    Krav: K-0063, K-0088

    Kilde: model/information/person.yaml:345
    """

    __tablename__ = "ansoeger_boern"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("ansoeger_raekke", "barn_id", name="pk_ansoeger_boern"),
        sa.ForeignKeyConstraint(
            ["ansoeger_raekke"],
            ["ansoeger.raekke"],
            name="fk_ansoeger_boern_ansoeger_raekke",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["barn_id"], ["person_objekt.id"], name="fk_ansoeger_boern_barn_id"),
        sa.Index("ix_ansoeger_boern_barn_id", "barn_id"),
        _check("ck_ansoeger_boern_ansoeger_raekke_type", "typeof(ansoeger_raekke) IN ('integer', 'null')", "sqlite"),
        _check("ck_ansoeger_boern_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    ansoeger_raekke: Mapped[int] = mapped_column("ansoeger_raekke", _BIG_INTEGER, autoincrement=False)
    """Objektet, som rækken er en del af

    børn

    personer under 18 år, som personen er forælder til

    Lovgrundlag: LAS § 25, stk. 2

    Krav: K-0063, K-0088

    Kilde: model/information/person.yaml:345
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/person.yaml:345
    """

    barn_id: Mapped[str] = mapped_column("barn_id", sa.Text())
    """børn

    personer under 18 år, som personen er forælder til

    Lovgrundlag: LAS § 25, stk. 2

    Krav: K-0063, K-0088

    Kilde: model/information/person.yaml:345
    """

    item: Mapped[PersonObjekt] = relationship(foreign_keys=[barn_id])


class SamlivParter(Base):
    """parter

    de to personer, som lever sammen

    Lovgrundlag: LAS § 2 a

    Krav: K-0104

    Kilde: model/information/person.yaml:499
    """

    __tablename__ = "samliv_parter"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("samliv_raekke", "person_id", name="pk_samliv_parter"),
        sa.ForeignKeyConstraint(
            ["samliv_raekke"],
            ["samliv.raekke"],
            name="fk_samliv_parter_samliv_raekke",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person_objekt.id"], name="fk_samliv_parter_person_id"),
        sa.Index("ix_samliv_parter_person_id", "person_id"),
        _check("ck_samliv_parter_samliv_raekke_type", "typeof(samliv_raekke) IN ('integer', 'null')", "sqlite"),
        _check("ck_samliv_parter_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    samliv_raekke: Mapped[int] = mapped_column("samliv_raekke", _BIG_INTEGER, autoincrement=False)
    """Objektet, som rækken er en del af

    parter

    de to personer, som lever sammen

    Lovgrundlag: LAS § 2 a

    Krav: K-0104

    Kilde: model/information/person.yaml:499
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/person.yaml:499
    """

    person_id: Mapped[str] = mapped_column("person_id", sa.Text())
    """parter

    de to personer, som lever sammen

    Lovgrundlag: LAS § 2 a

    Krav: K-0104

    Kilde: model/information/person.yaml:499
    """

    item: Mapped[PersonObjekt] = relationship(foreign_keys=[person_id])


class SagDokumenter(Base):
    """dokumenter

    breve, notater og bilag, som er lagt til grund eller dannet undervejs

    Krav: K-0042

    Kilde: model/information/sag.yaml:369
    """

    __tablename__ = "sag_dokumenter"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("sag_raekke", "dokument_id", name="pk_sag_dokumenter"),
        sa.ForeignKeyConstraint(
            ["sag_raekke"],
            ["sag.raekke"],
            name="fk_sag_dokumenter_sag_raekke",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["dokument_id"], ["dokument.id"], name="fk_sag_dokumenter_dokument_id"),
        sa.Index("ix_sag_dokumenter_dokument_id", "dokument_id"),
        _check("ck_sag_dokumenter_sag_raekke_type", "typeof(sag_raekke) IN ('integer', 'null')", "sqlite"),
        _check("ck_sag_dokumenter_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    sag_raekke: Mapped[int] = mapped_column("sag_raekke", _BIG_INTEGER, autoincrement=False)
    """Objektet, som rækken er en del af

    dokumenter

    breve, notater og bilag, som er lagt til grund eller dannet undervejs

    Krav: K-0042

    Kilde: model/information/sag.yaml:369
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/sag.yaml:369
    """

    dokument_id: Mapped[str] = mapped_column("dokument_id", sa.Text())
    """dokumenter

    breve, notater og bilag, som er lagt til grund eller dannet undervejs

    Krav: K-0042

    Kilde: model/information/sag.yaml:369
    """

    item: Mapped[Dokument] = relationship(foreign_keys=[dokument_id])


class AnsoegningVedlagteDokumenter(Base):
    """vedlagte dokumenter

    bilag, som borgeren har sendt med

    Lovgrundlag: RSL § 11, stk. 1

    Krav: K-0062

    Kilde: model/information/sag.yaml:453
    """

    __tablename__ = "ansoegning_vedlagte_dokumenter"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("ansoegning_id", "dokument_id", name="pk_ansoegning_vedlagte_dokumenter"),
        sa.ForeignKeyConstraint(
            ["ansoegning_id"],
            ["ansoegning.id"],
            name="fk_ansoegning_vedlagte_dokumenter_ansoegning_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["dokument_id"],
            ["dokument.id"],
            name="fk_ansoegning_vedlagte_dokumenter_dokument_id",
        ),
        sa.Index("ix_ansoegning_vedlagte_dokumenter_dokument_id", "dokument_id"),
        _check("ck_ansoegning_vedlagte_dokumenter_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    ansoegning_id: Mapped[str] = mapped_column("ansoegning_id", sa.Text())
    """Objektet, som rækken er en del af

    vedlagte dokumenter

    bilag, som borgeren har sendt med

    Lovgrundlag: RSL § 11, stk. 1

    Krav: K-0062

    Kilde: model/information/sag.yaml:453
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/sag.yaml:453
    """

    dokument_id: Mapped[str] = mapped_column("dokument_id", sa.Text())
    """vedlagte dokumenter

    bilag, som borgeren har sendt med

    Lovgrundlag: RSL § 11, stk. 1

    Krav: K-0062

    Kilde: model/information/sag.yaml:453
    """

    item: Mapped[Dokument] = relationship(foreign_keys=[dokument_id])


class BeslutningsgrundlagPartshoeringer(Base):
    """partshøringer

    de gange, ansøgeren er bedt om at udtale sig

    Lovgrundlag: FVL § 19

    Krav: K-0098

    Kilde: model/information/sag.yaml:707
    """

    __tablename__ = "beslutningsgrundlag_partshoeringer"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("beslutningsgrundlag_raekke", "partshoering_id", name="pk_beslutningsgrundlag_partshoeringer"),
        sa.ForeignKeyConstraint(
            ["beslutningsgrundlag_raekke"],
            ["beslutningsgrundlag.raekke"],
            name="fk_beslutningsgrundlag_partshoeringer_beslutningsgrund_547f6ea7",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["partshoering_id"],
            ["partshoering.id"],
            name="fk_beslutningsgrundlag_partshoeringer_partshoering_id",
        ),
        sa.Index("ix_beslutningsgrundlag_partshoeringer_partshoering_id", "partshoering_id"),
        _check(
            "ck_beslutningsgrundlag_partshoeringer_beslutningsgrund_899de0ba",
            "typeof(beslutningsgrundlag_raekke) IN ('integer', 'null')",
            "sqlite",
        ),
        _check(
            "ck_beslutningsgrundlag_partshoeringer_position_type",
            "typeof(position) IN ('integer', 'null')",
            "sqlite",
        ),
    )

    beslutningsgrundlag_raekke: Mapped[int] = mapped_column("beslutningsgrundlag_raekke", _BIG_INTEGER, autoincrement=False)
    """Objektet, som rækken er en del af

    partshøringer

    de gange, ansøgeren er bedt om at udtale sig

    Lovgrundlag: FVL § 19

    Krav: K-0098

    Kilde: model/information/sag.yaml:707
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information/sag.yaml:707
    """

    partshoering_id: Mapped[str] = mapped_column("partshoering_id", sa.Text())
    """partshøringer

    de gange, ansøgeren er bedt om at udtale sig

    Lovgrundlag: FVL § 19

    Krav: K-0098

    Kilde: model/information/sag.yaml:707
    """

    item: Mapped[Partshoering] = relationship(foreign_keys=[partshoering_id])


_add_beside(
    Base.metadata,
    ("", "postgresql",
    "CREATE EXTENSION IF NOT EXISTS btree_gist"),
    ("", "postgresql",
    'CREATE OR REPLACE FUNCTION historik_vagt() RETURNS trigger LANGUAGE plpgsql AS $vagt$\n'
    'DECLARE\n'
    "    closing text := coalesce(TG_ARGV[0], '');\n"
    'BEGIN\n'
    "    IF TG_OP = 'UPDATE' AND closing <> '' THEN\n"
    '        IF to_jsonb(OLD) ->> closing IS NULL AND to_jsonb(NEW) ->> closing IS NOT NULL\n'
    '            AND to_jsonb(OLD) - closing = to_jsonb(NEW) - closing THEN\n'
    '            RETURN NEW;\n'
    '        END IF;\n'
    '    END IF;\n'
    "    RAISE EXCEPTION 'history may not be changed: close the registration and add a new one'\n"
    "        USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;\n"
    'END\n'
    "$vagt$"),
    ("", "postgresql",
    'CREATE OR REPLACE FUNCTION historik_lukket() RETURNS trigger LANGUAGE plpgsql AS $lukket$\n'
    'DECLARE\n'
    '    closed boolean;\n'
    'BEGIN\n'
    "    EXECUTE format('SELECT %I IS NOT NULL FROM %I.%I WHERE %I = ($1).%I FOR SHARE',\n"
    '        TG_ARGV[0], TG_TABLE_SCHEMA, TG_ARGV[1], TG_ARGV[2], TG_ARGV[3]) INTO closed USING NEW;\n'
    '    IF closed THEN\n'
    "        RAISE EXCEPTION 'the registration is closed'\n"
    "            USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;\n"
    '    END IF;\n'
    '    RETURN NEW;\n'
    'END\n'
    "$lukket$"),
    ("", "postgresql",
    'CREATE OR REPLACE FUNCTION historik_objekt() RETURNS trigger LANGUAGE plpgsql AS $objekt$\n'
    'DECLARE\n'
    '    known boolean;\n'
    'BEGIN\n'
    '    IF TG_NARGS > 3 THEN\n'
    "        EXECUTE format('INSERT INTO %I.%I (%I, %I) VALUES (($1).%I, ($1).%I) ON CONFLICT DO NOTHING',\n"
    '            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[3], TG_ARGV[2], TG_ARGV[4]) USING NEW;\n'
    "        EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I WHERE %I = ($1).%I AND %I IS NOT DISTINCT FROM ($1).%I)',\n"
    '            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2], TG_ARGV[3], TG_ARGV[4]) INTO known USING NEW;\n'
    '        IF NOT known THEN\n'
    "            RAISE EXCEPTION 'the object belongs to somebody else'\n"
    "                USING ERRCODE = 'insufficient_privilege', TABLE = TG_TABLE_NAME;\n"
    '        END IF;\n'
    '    ELSE\n'
    "        EXECUTE format('INSERT INTO %I.%I (%I) VALUES (($1).%I) ON CONFLICT DO NOTHING',\n"
    '            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]) USING NEW;\n'
    '    END IF;\n'
    '    RETURN NEW;\n'
    'END\n'
    "$objekt$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        CREATE ROLE ky_applikation NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'ky_applikation';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_analyse') THEN\n"
    '        CREATE ROLE ky_analyse NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'ky_analyse';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        CREATE ROLE ky_laes_ikke_fortrolige_data NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_ikke_fortrolige_data';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        CREATE ROLE ky_laes_fortrolige_personoplysninger NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_fortrolige_personoplysninger';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        CREATE ROLE ky_laes_foelsomme_personoplysninger NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_foelsomme_personoplysninger';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        CREATE ROLE ky_laes_vip_sager NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_vip_sager';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    "CREATE EXTENSION IF NOT EXISTS pgcrypto"),
    ("", "postgresql",
    'CREATE TABLE IF NOT EXISTS pseudonymnoegle (\n'
    '    ene boolean DEFAULT true PRIMARY KEY CHECK (ene),\n'
    '    noegle bytea NOT NULL CHECK (octet_length(noegle) >= 32)\n'
    ")"),
    ("", "postgresql",
    "REVOKE ALL ON pseudonymnoegle FROM PUBLIC"),
    ("satsregulering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON satsregulering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("satsregulering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("satsregulering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("satsregulering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("satsregulering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ydelse_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "postgresql",
    "CREATE TRIGGER ydelse_objektnavn BEFORE INSERT ON ydelse FOR EACH ROW EXECUTE FUNCTION historik_objekt('ydelse_objekt', 'id', 'id')"),
    ("ydelse", "postgresql",
    'CREATE VIEW ydelse_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT ydelse.raekke, ydelse.id, ydelse.virkning_fra, ydelse.virkning_til, ydelse.navn, ydelse.ydelsesart, ydelse.hjemmel, ydelse.loebende, ydelse.skattepligtig, ydelse.tilbagebetalingspligtig, ydelse.kle FROM ydelse WHERE ydelse.virkning_fra <= CURRENT_DATE AND (ydelse.virkning_til IS NULL OR CURRENT_DATE < ydelse.virkning_til)"),
    ("ydelse", "postgresql",
    'CREATE FUNCTION ydelse_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF ydelse_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT ydelse.raekke, ydelse.id, ydelse.virkning_fra, ydelse.virkning_til, ydelse.navn, ydelse.ydelsesart, ydelse.hjemmel, ydelse.loebende, ydelse.skattepligtig, ydelse.tilbagebetalingspligtig, ydelse.kle FROM ydelse WHERE ydelse.virkning_fra <= $1 AND (ydelse.virkning_til IS NULL OR $1 < ydelse.virkning_til);\n'
    "END"),
    ("ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON ydelse TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON ydelse_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ydelse", "sqlite",
    'CREATE TRIGGER ydelse_objektnavn BEFORE INSERT ON ydelse FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO ydelse_objekt (id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM ydelse_objekt WHERE id = NEW.id);\n'
    "END"),
    ("ydelse", "sqlite",
    'CREATE TRIGGER ydelse_overlap_insert_0 BEFORE INSERT ON ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.id = "NEW".id AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_virkning_fra_virkning_til');\n"
    "END"),
    ("ydelse", "sqlite",
    'CREATE TRIGGER ydelse_overlap_update_0 BEFORE UPDATE ON ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.id = "NEW".id AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_virkning_fra_virkning_til');\n"
    "END"),
    ("ydelse", "sqlite",
    'CREATE TRIGGER ydelse_overlap_insert_1 BEFORE INSERT ON ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.navn = "NEW".navn AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_navn');\n"
    "END"),
    ("ydelse", "sqlite",
    'CREATE TRIGGER ydelse_overlap_update_1 BEFORE UPDATE ON ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.navn = "NEW".navn AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_navn');\n"
    "END"),
    ("ydelse", "sqlite",
    'CREATE VIEW ydelse_gaeldende AS\n'
    "SELECT ydelse.raekke, ydelse.id, ydelse.virkning_fra, ydelse.virkning_til, ydelse.navn, ydelse.ydelsesart, ydelse.hjemmel, ydelse.loebende, ydelse.skattepligtig, ydelse.tilbagebetalingspligtig, ydelse.kle FROM ydelse WHERE ydelse.virkning_fra <= date('now', 'localtime') AND (ydelse.virkning_til IS NULL OR date('now', 'localtime') < ydelse.virkning_til)"),
    ("sag_objekt", "postgresql",
    "ALTER TABLE sag_objekt ENABLE ROW LEVEL SECURITY"),
    ("sag_objekt", "postgresql",
    "ALTER TABLE sag_objekt FORCE ROW LEVEL SECURITY"),
    ("sag_objekt", "postgresql",
    "CREATE POLICY sag_objekt_adskillelse ON sag_objekt USING (sag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("sag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON sag_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sag_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sag_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sag_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling_objekt", "postgresql",
    "ALTER TABLE bevilling_objekt ENABLE ROW LEVEL SECURITY"),
    ("bevilling_objekt", "postgresql",
    "ALTER TABLE bevilling_objekt FORCE ROW LEVEL SECURITY"),
    ("bevilling_objekt", "postgresql",
    "CREATE POLICY bevilling_objekt_adskillelse ON bevilling_objekt USING (bevilling_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilling_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("bevilling_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON bevilling_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON bevilling_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON bevilling_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON bevilling_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse_objekt", "postgresql",
    "ALTER TABLE bevilget_ydelse_objekt ENABLE ROW LEVEL SECURITY"),
    ("bevilget_ydelse_objekt", "postgresql",
    "ALTER TABLE bevilget_ydelse_objekt FORCE ROW LEVEL SECURITY"),
    ("bevilget_ydelse_objekt", "postgresql",
    "CREATE POLICY bevilget_ydelse_objekt_adskillelse ON bevilget_ydelse_objekt USING (bevilget_ydelse_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilget_ydelse_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("bevilget_ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON bevilget_ydelse_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON bevilget_ydelse_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON bevilget_ydelse_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON bevilget_ydelse_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse", "postgresql",
    "CREATE TRIGGER bevilget_ydelse_objektnavn BEFORE INSERT ON bevilget_ydelse FOR EACH ROW EXECUTE FUNCTION historik_objekt('bevilget_ydelse_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("bevilget_ydelse", "postgresql",
    "CREATE TRIGGER bevilget_ydelse_vagt BEFORE UPDATE OR DELETE ON bevilget_ydelse FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("bevilget_ydelse", "postgresql",
    "CREATE TRIGGER bevilget_ydelse_vagt_truncate BEFORE TRUNCATE ON bevilget_ydelse FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("bevilget_ydelse", "postgresql",
    'CREATE VIEW bevilget_ydelse_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT bevilget_ydelse.raekke, bevilget_ydelse.id, bevilget_ydelse.virkning_fra, bevilget_ydelse.virkning_til, bevilget_ydelse.registrering_fra, bevilget_ydelse.registrering_til, bevilget_ydelse.registreringsaktoer, bevilget_ydelse.myndighedskode, bevilget_ydelse.startdato, bevilget_ydelse.slutdato, bevilget_ydelse.ydelse_id, bevilget_ydelse.tilbagebetalingspligtig, bevilget_ydelse.begrundelse, bevilget_ydelse.bevilling_id, bevilget_ydelse.position FROM bevilget_ydelse WHERE bevilget_ydelse.virkning_fra <= CURRENT_DATE AND (bevilget_ydelse.virkning_til IS NULL OR CURRENT_DATE < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL"),
    ("bevilget_ydelse", "postgresql",
    'CREATE FUNCTION bevilget_ydelse_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF bevilget_ydelse_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT bevilget_ydelse.raekke, bevilget_ydelse.id, bevilget_ydelse.virkning_fra, bevilget_ydelse.virkning_til, bevilget_ydelse.registrering_fra, bevilget_ydelse.registrering_til, bevilget_ydelse.registreringsaktoer, bevilget_ydelse.myndighedskode, bevilget_ydelse.startdato, bevilget_ydelse.slutdato, bevilget_ydelse.ydelse_id, bevilget_ydelse.tilbagebetalingspligtig, bevilget_ydelse.begrundelse, bevilget_ydelse.bevilling_id, bevilget_ydelse.position FROM bevilget_ydelse WHERE bevilget_ydelse.virkning_fra <= $1 AND (bevilget_ydelse.virkning_til IS NULL OR $1 < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_fra <= $2 AND (bevilget_ydelse.registrering_til IS NULL OR $2 < bevilget_ydelse.registrering_til);\n'
    "END"),
    ("bevilget_ydelse", "postgresql",
    "ALTER TABLE bevilget_ydelse ENABLE ROW LEVEL SECURITY"),
    ("bevilget_ydelse", "postgresql",
    "ALTER TABLE bevilget_ydelse FORCE ROW LEVEL SECURITY"),
    ("bevilget_ydelse", "postgresql",
    "CREATE POLICY bevilget_ydelse_adskillelse ON bevilget_ydelse USING (bevilget_ydelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilget_ydelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("bevilget_ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON bevilget_ydelse TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON bevilget_ydelse_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, ydelse_id, tilbagebetalingspligtig, begrundelse, bevilling_id, position) ON bevilget_ydelse TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, ydelse_id, tilbagebetalingspligtig, begrundelse, bevilling_id, position) ON bevilget_ydelse TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, ydelse_id, tilbagebetalingspligtig, begrundelse, bevilling_id, position) ON bevilget_ydelse TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilget_ydelse", "sqlite",
    'CREATE TRIGGER bevilget_ydelse_objektnavn BEFORE INSERT ON bevilget_ydelse FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO bevilget_ydelse_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM bevilget_ydelse_objekt WHERE id = NEW.id);\n'
    "END"),
    ("bevilget_ydelse", "sqlite",
    'CREATE TRIGGER bevilget_ydelse_overlap_insert_0 BEFORE INSERT ON bevilget_ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilget_ydelse WHERE bevilget_ydelse.id = "NEW".id AND bevilget_ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilget_ydelse.virkning_fra < "NEW".virkning_til) AND (bevilget_ydelse.virkning_til IS NULL OR "NEW".virkning_fra < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilget_ydelse_virkning_fra_virkning_til');\n"
    "END"),
    ("bevilget_ydelse", "sqlite",
    'CREATE TRIGGER bevilget_ydelse_overlap_update_0 BEFORE UPDATE ON bevilget_ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilget_ydelse WHERE bevilget_ydelse.id = "NEW".id AND bevilget_ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilget_ydelse.virkning_fra < "NEW".virkning_til) AND (bevilget_ydelse.virkning_til IS NULL OR "NEW".virkning_fra < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilget_ydelse_virkning_fra_virkning_til');\n"
    "END"),
    ("bevilget_ydelse", "sqlite",
    'CREATE TRIGGER bevilget_ydelse_vagt_update BEFORE UPDATE ON bevilget_ydelse FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.ydelse_id IS NOT NEW.ydelse_id OR OLD.tilbagebetalingspligtig IS NOT NEW.tilbagebetalingspligtig OR OLD.begrundelse IS NOT NEW.begrundelse OR OLD.bevilling_id IS NOT NEW.bevilling_id OR OLD.position IS NOT NEW.position\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("bevilget_ydelse", "sqlite",
    'CREATE TRIGGER bevilget_ydelse_vagt_delete BEFORE DELETE ON bevilget_ydelse FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("bevilget_ydelse", "sqlite",
    'CREATE TRIGGER bevilget_ydelse_vagt_replace BEFORE INSERT ON bevilget_ydelse FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilget_ydelse WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("bevilget_ydelse", "sqlite",
    'CREATE VIEW bevilget_ydelse_gaeldende AS\n'
    "SELECT bevilget_ydelse.raekke, bevilget_ydelse.id, bevilget_ydelse.virkning_fra, bevilget_ydelse.virkning_til, bevilget_ydelse.registrering_fra, bevilget_ydelse.registrering_til, bevilget_ydelse.registreringsaktoer, bevilget_ydelse.myndighedskode, bevilget_ydelse.startdato, bevilget_ydelse.slutdato, bevilget_ydelse.ydelse_id, bevilget_ydelse.tilbagebetalingspligtig, bevilget_ydelse.begrundelse, bevilget_ydelse.bevilling_id, bevilget_ydelse.position FROM bevilget_ydelse WHERE bevilget_ydelse.virkning_fra <= date('now', 'localtime') AND (bevilget_ydelse.virkning_til IS NULL OR date('now', 'localtime') < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    "ALTER TABLE oekonomisk_effektueringsplan_objekt ENABLE ROW LEVEL SECURITY"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    "ALTER TABLE oekonomisk_effektueringsplan_objekt FORCE ROW LEVEL SECURITY"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    "CREATE POLICY oekonomisk_effektueringsplan_objekt_adskillelse ON oekonomisk_effektueringsplan_objekt USING (oekonomisk_effektueringsplan_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_effektueringsplan_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON oekonomisk_effektueringsplan_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON oekonomisk_effektueringsplan_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON oekonomisk_effektueringsplan_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON oekonomisk_effektueringsplan_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan", "postgresql",
    "CREATE TRIGGER oekonomisk_effektueringsplan_objektnavn BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW EXECUTE FUNCTION historik_objekt('oekonomisk_effektueringsplan_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("oekonomisk_effektueringsplan", "postgresql",
    "CREATE TRIGGER oekonomisk_effektueringsplan_vagt BEFORE UPDATE OR DELETE ON oekonomisk_effektueringsplan FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("oekonomisk_effektueringsplan", "postgresql",
    "CREATE TRIGGER oekonomisk_effektueringsplan_vagt_truncate BEFORE TRUNCATE ON oekonomisk_effektueringsplan FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'CREATE VIEW oekonomisk_effektueringsplan_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT oekonomisk_effektueringsplan.raekke, oekonomisk_effektueringsplan.id, oekonomisk_effektueringsplan.virkning_fra, oekonomisk_effektueringsplan.virkning_til, oekonomisk_effektueringsplan.registrering_fra, oekonomisk_effektueringsplan.registrering_til, oekonomisk_effektueringsplan.registreringsaktoer, oekonomisk_effektueringsplan.myndighedskode, oekonomisk_effektueringsplan.startdato, oekonomisk_effektueringsplan.slutdato, oekonomisk_effektueringsplan.beregningsfrekvens, oekonomisk_effektueringsplan.forud_bagud, oekonomisk_effektueringsplan.dispositionsdag, oekonomisk_effektueringsplan.ydelsesbeloeb, oekonomisk_effektueringsplan.manuelt_godkendes, oekonomisk_effektueringsplan.bevilget_ydelse_id, oekonomisk_effektueringsplan.position FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.virkning_fra <= CURRENT_DATE AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR CURRENT_DATE < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'CREATE FUNCTION oekonomisk_effektueringsplan_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF oekonomisk_effektueringsplan_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT oekonomisk_effektueringsplan.raekke, oekonomisk_effektueringsplan.id, oekonomisk_effektueringsplan.virkning_fra, oekonomisk_effektueringsplan.virkning_til, oekonomisk_effektueringsplan.registrering_fra, oekonomisk_effektueringsplan.registrering_til, oekonomisk_effektueringsplan.registreringsaktoer, oekonomisk_effektueringsplan.myndighedskode, oekonomisk_effektueringsplan.startdato, oekonomisk_effektueringsplan.slutdato, oekonomisk_effektueringsplan.beregningsfrekvens, oekonomisk_effektueringsplan.forud_bagud, oekonomisk_effektueringsplan.dispositionsdag, oekonomisk_effektueringsplan.ydelsesbeloeb, oekonomisk_effektueringsplan.manuelt_godkendes, oekonomisk_effektueringsplan.bevilget_ydelse_id, oekonomisk_effektueringsplan.position FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.virkning_fra <= $1 AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR $1 < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_fra <= $2 AND (oekonomisk_effektueringsplan.registrering_til IS NULL OR $2 < oekonomisk_effektueringsplan.registrering_til);\n'
    "END"),
    ("oekonomisk_effektueringsplan", "postgresql",
    "ALTER TABLE oekonomisk_effektueringsplan ENABLE ROW LEVEL SECURITY"),
    ("oekonomisk_effektueringsplan", "postgresql",
    "ALTER TABLE oekonomisk_effektueringsplan FORCE ROW LEVEL SECURITY"),
    ("oekonomisk_effektueringsplan", "postgresql",
    "CREATE POLICY oekonomisk_effektueringsplan_adskillelse ON oekonomisk_effektueringsplan USING (oekonomisk_effektueringsplan.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_effektueringsplan.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON oekonomisk_effektueringsplan TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON oekonomisk_effektueringsplan_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, beregningsfrekvens, forud_bagud, dispositionsdag, ydelsesbeloeb, manuelt_godkendes, bevilget_ydelse_id, position) ON oekonomisk_effektueringsplan TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, beregningsfrekvens, forud_bagud, dispositionsdag, ydelsesbeloeb, manuelt_godkendes, bevilget_ydelse_id, position) ON oekonomisk_effektueringsplan TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, beregningsfrekvens, forud_bagud, dispositionsdag, ydelsesbeloeb, manuelt_godkendes, bevilget_ydelse_id, position) ON oekonomisk_effektueringsplan TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE TRIGGER oekonomisk_effektueringsplan_objektnavn BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO oekonomisk_effektueringsplan_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan_objekt WHERE id = NEW.id);\n'
    "END"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE TRIGGER oekonomisk_effektueringsplan_overlap_insert_0 BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.id = "NEW".id AND oekonomisk_effektueringsplan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR oekonomisk_effektueringsplan.virkning_fra < "NEW".virkning_til) AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR "NEW".virkning_fra < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_oekonomisk_effektueringsplan_virkning_fra_virkning_til');\n"
    "END"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE TRIGGER oekonomisk_effektueringsplan_overlap_update_0 BEFORE UPDATE ON oekonomisk_effektueringsplan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.id = "NEW".id AND oekonomisk_effektueringsplan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR oekonomisk_effektueringsplan.virkning_fra < "NEW".virkning_til) AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR "NEW".virkning_fra < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_oekonomisk_effektueringsplan_virkning_fra_virkning_til');\n"
    "END"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE TRIGGER oekonomisk_effektueringsplan_vagt_update BEFORE UPDATE ON oekonomisk_effektueringsplan FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.beregningsfrekvens IS NOT NEW.beregningsfrekvens OR OLD.forud_bagud IS NOT NEW.forud_bagud OR OLD.dispositionsdag IS NOT NEW.dispositionsdag OR OLD.ydelsesbeloeb IS NOT NEW.ydelsesbeloeb OR OLD.manuelt_godkendes IS NOT NEW.manuelt_godkendes OR OLD.bevilget_ydelse_id IS NOT NEW.bevilget_ydelse_id OR OLD.position IS NOT NEW.position\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE TRIGGER oekonomisk_effektueringsplan_vagt_delete BEFORE DELETE ON oekonomisk_effektueringsplan FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE TRIGGER oekonomisk_effektueringsplan_vagt_replace BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("oekonomisk_effektueringsplan", "sqlite",
    'CREATE VIEW oekonomisk_effektueringsplan_gaeldende AS\n'
    "SELECT oekonomisk_effektueringsplan.raekke, oekonomisk_effektueringsplan.id, oekonomisk_effektueringsplan.virkning_fra, oekonomisk_effektueringsplan.virkning_til, oekonomisk_effektueringsplan.registrering_fra, oekonomisk_effektueringsplan.registrering_til, oekonomisk_effektueringsplan.registreringsaktoer, oekonomisk_effektueringsplan.myndighedskode, oekonomisk_effektueringsplan.startdato, oekonomisk_effektueringsplan.slutdato, oekonomisk_effektueringsplan.beregningsfrekvens, oekonomisk_effektueringsplan.forud_bagud, oekonomisk_effektueringsplan.dispositionsdag, oekonomisk_effektueringsplan.ydelsesbeloeb, oekonomisk_effektueringsplan.manuelt_godkendes, oekonomisk_effektueringsplan.bevilget_ydelse_id, oekonomisk_effektueringsplan.position FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.virkning_fra <= date('now', 'localtime') AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR date('now', 'localtime') < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL"),
    ("myndighed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON myndighed_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "postgresql",
    "CREATE TRIGGER myndighed_objektnavn BEFORE INSERT ON myndighed FOR EACH ROW EXECUTE FUNCTION historik_objekt('myndighed_objekt', 'id', 'id')"),
    ("myndighed", "postgresql",
    'CREATE VIEW myndighed_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT myndighed.raekke, myndighed.id, myndighed.virkning_fra, myndighed.virkning_til, myndighed.navn, myndighed.cvr_nummer, myndighed.myndighedskode FROM myndighed WHERE myndighed.virkning_fra <= CURRENT_DATE AND (myndighed.virkning_til IS NULL OR CURRENT_DATE < myndighed.virkning_til)"),
    ("myndighed", "postgresql",
    'CREATE FUNCTION myndighed_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF myndighed_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT myndighed.raekke, myndighed.id, myndighed.virkning_fra, myndighed.virkning_til, myndighed.navn, myndighed.cvr_nummer, myndighed.myndighedskode FROM myndighed WHERE myndighed.virkning_fra <= $1 AND (myndighed.virkning_til IS NULL OR $1 < myndighed.virkning_til);\n'
    "END"),
    ("myndighed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON myndighed TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON myndighed_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("myndighed", "sqlite",
    'CREATE TRIGGER myndighed_objektnavn BEFORE INSERT ON myndighed FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO myndighed_objekt (id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM myndighed_objekt WHERE id = NEW.id);\n'
    "END"),
    ("myndighed", "sqlite",
    'CREATE TRIGGER myndighed_overlap_insert_0 BEFORE INSERT ON myndighed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.id = "NEW".id AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_virkning_fra_virkning_til');\n"
    "END"),
    ("myndighed", "sqlite",
    'CREATE TRIGGER myndighed_overlap_update_0 BEFORE UPDATE ON myndighed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.id = "NEW".id AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_virkning_fra_virkning_til');\n"
    "END"),
    ("myndighed", "sqlite",
    'CREATE TRIGGER myndighed_overlap_insert_1 BEFORE INSERT ON myndighed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.myndighedskode = "NEW".myndighedskode AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_myndighedskode');\n"
    "END"),
    ("myndighed", "sqlite",
    'CREATE TRIGGER myndighed_overlap_update_1 BEFORE UPDATE ON myndighed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.myndighedskode = "NEW".myndighedskode AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_myndighedskode');\n"
    "END"),
    ("myndighed", "sqlite",
    'CREATE VIEW myndighed_gaeldende AS\n'
    "SELECT myndighed.raekke, myndighed.id, myndighed.virkning_fra, myndighed.virkning_til, myndighed.navn, myndighed.cvr_nummer, myndighed.myndighedskode FROM myndighed WHERE myndighed.virkning_fra <= date('now', 'localtime') AND (myndighed.virkning_til IS NULL OR date('now', 'localtime') < myndighed.virkning_til)"),
    ("virksomhed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON virksomhed_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "postgresql",
    "CREATE TRIGGER virksomhed_objektnavn BEFORE INSERT ON virksomhed FOR EACH ROW EXECUTE FUNCTION historik_objekt('virksomhed_objekt', 'id', 'id')"),
    ("virksomhed", "postgresql",
    'CREATE VIEW virksomhed_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT virksomhed.raekke, virksomhed.id, virksomhed.virkning_fra, virksomhed.virkning_til, virksomhed.navn, virksomhed.cvr_nummer FROM virksomhed WHERE virksomhed.virkning_fra <= CURRENT_DATE AND (virksomhed.virkning_til IS NULL OR CURRENT_DATE < virksomhed.virkning_til)"),
    ("virksomhed", "postgresql",
    'CREATE FUNCTION virksomhed_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF virksomhed_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT virksomhed.raekke, virksomhed.id, virksomhed.virkning_fra, virksomhed.virkning_til, virksomhed.navn, virksomhed.cvr_nummer FROM virksomhed WHERE virksomhed.virkning_fra <= $1 AND (virksomhed.virkning_til IS NULL OR $1 < virksomhed.virkning_til);\n'
    "END"),
    ("virksomhed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON virksomhed TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON virksomhed_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("virksomhed", "sqlite",
    'CREATE TRIGGER virksomhed_objektnavn BEFORE INSERT ON virksomhed FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO virksomhed_objekt (id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM virksomhed_objekt WHERE id = NEW.id);\n'
    "END"),
    ("virksomhed", "sqlite",
    'CREATE TRIGGER virksomhed_overlap_insert_0 BEFORE INSERT ON virksomhed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.id = "NEW".id AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_virkning_fra_virkning_til');\n"
    "END"),
    ("virksomhed", "sqlite",
    'CREATE TRIGGER virksomhed_overlap_update_0 BEFORE UPDATE ON virksomhed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.id = "NEW".id AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_virkning_fra_virkning_til');\n"
    "END"),
    ("virksomhed", "sqlite",
    'CREATE TRIGGER virksomhed_overlap_insert_1 BEFORE INSERT ON virksomhed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.cvr_nummer = "NEW".cvr_nummer AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_cvr_nummer');\n"
    "END"),
    ("virksomhed", "sqlite",
    'CREATE TRIGGER virksomhed_overlap_update_1 BEFORE UPDATE ON virksomhed FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.cvr_nummer = "NEW".cvr_nummer AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_cvr_nummer');\n"
    "END"),
    ("virksomhed", "sqlite",
    'CREATE VIEW virksomhed_gaeldende AS\n'
    "SELECT virksomhed.raekke, virksomhed.id, virksomhed.virkning_fra, virksomhed.virkning_til, virksomhed.navn, virksomhed.cvr_nummer FROM virksomhed WHERE virksomhed.virkning_fra <= date('now', 'localtime') AND (virksomhed.virkning_til IS NULL OR date('now', 'localtime') < virksomhed.virkning_til)"),
    ("person_objekt", "postgresql",
    "ALTER TABLE person_objekt ENABLE ROW LEVEL SECURITY"),
    ("person_objekt", "postgresql",
    "ALTER TABLE person_objekt FORCE ROW LEVEL SECURITY"),
    ("person_objekt", "postgresql",
    "CREATE POLICY person_objekt_adskillelse ON person_objekt USING (person_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (person_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("person_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON person_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON person_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON person_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON person_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsgrundlag", "postgresql",
    "ALTER TABLE beregningsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("beregningsgrundlag", "postgresql",
    "ALTER TABLE beregningsgrundlag FORCE ROW LEVEL SECURITY"),
    ("beregningsgrundlag", "postgresql",
    "CREATE POLICY beregningsgrundlag_adskillelse ON beregningsgrundlag USING (beregningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beregningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("beregningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON beregningsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, ansoeger_id, sats, formuegraense, formue_overstiger_graense, timefradrag, fradrag_indtaegt, fradrag_aegtefaelle_indtaegt, aegtefaelles_bruttoindtaegt, opfylder_grundbetingelser, samlivsvirkning) ON beregningsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, ansoeger_id, sats, formuegraense, formue_overstiger_graense, timefradrag, fradrag_indtaegt, fradrag_aegtefaelle_indtaegt, aegtefaelles_bruttoindtaegt, opfylder_grundbetingelser, samlivsvirkning) ON beregningsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, ansoeger_id, sats, formuegraense, formue_overstiger_graense, timefradrag, fradrag_indtaegt, fradrag_aegtefaelle_indtaegt, aegtefaelles_bruttoindtaegt, opfylder_grundbetingelser, samlivsvirkning) ON beregningsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsresultat", "postgresql",
    "ALTER TABLE beregningsresultat ENABLE ROW LEVEL SECURITY"),
    ("beregningsresultat", "postgresql",
    "ALTER TABLE beregningsresultat FORCE ROW LEVEL SECURITY"),
    ("beregningsresultat", "postgresql",
    "CREATE POLICY beregningsresultat_adskillelse ON beregningsresultat USING (beregningsresultat.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beregningsresultat.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("beregningsresultat", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON beregningsresultat TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsresultat", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, grundlag_id, bevilget_ydelse_id, bruttobeloeb, skat, atp, nettobeloeb, forklaring, erstatter_id, reguleringsbeloeb) ON beregningsresultat TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsresultat", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, grundlag_id, bevilget_ydelse_id, bruttobeloeb, skat, atp, nettobeloeb, forklaring, erstatter_id, reguleringsbeloeb) ON beregningsresultat TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningsresultat", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, grundlag_id, bevilget_ydelse_id, bruttobeloeb, skat, atp, nettobeloeb, forklaring, erstatter_id, reguleringsbeloeb) ON beregningsresultat TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningstrin", "postgresql",
    "ALTER TABLE beregningstrin ENABLE ROW LEVEL SECURITY"),
    ("beregningstrin", "postgresql",
    "ALTER TABLE beregningstrin FORCE ROW LEVEL SECURITY"),
    ("beregningstrin", "postgresql",
    "CREATE POLICY beregningstrin_adskillelse ON beregningstrin USING (beregningstrin.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beregningstrin.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("beregningstrin", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON beregningstrin TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningstrin", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, navn, resultat, enhed, lovgrundlag, uddybning, beregningsresultat_id, position) ON beregningstrin TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningstrin", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, navn, resultat, enhed, lovgrundlag, uddybning, beregningsresultat_id, position) ON beregningstrin TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beregningstrin", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, navn, resultat, enhed, lovgrundlag, uddybning, beregningsresultat_id, position) ON beregningstrin TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektuering", "postgresql",
    "ALTER TABLE oekonomisk_effektuering ENABLE ROW LEVEL SECURITY"),
    ("oekonomisk_effektuering", "postgresql",
    "ALTER TABLE oekonomisk_effektuering FORCE ROW LEVEL SECURITY"),
    ("oekonomisk_effektuering", "postgresql",
    "CREATE POLICY oekonomisk_effektuering_adskillelse ON oekonomisk_effektuering USING (oekonomisk_effektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_effektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("oekonomisk_effektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON oekonomisk_effektuering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, startdato, slutdato, brugervendt_noegle, dispositionsdato, samlet_bruttobeloeb, beloeb_efter_skat_atp, beloeb_sendt_til_udbetaling, beloeb_udbetalt, udbetalingsafdeling, sendt_til_udbetaling_tekst, udbetalt_tekst, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id) ON oekonomisk_effektuering TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, startdato, slutdato, brugervendt_noegle, dispositionsdato, samlet_bruttobeloeb, beloeb_efter_skat_atp, beloeb_sendt_til_udbetaling, beloeb_udbetalt, udbetalingsafdeling, sendt_til_udbetaling_tekst, udbetalt_tekst, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id) ON oekonomisk_effektuering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_effektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, startdato, slutdato, brugervendt_noegle, dispositionsdato, samlet_bruttobeloeb, beloeb_efter_skat_atp, beloeb_sendt_til_udbetaling, beloeb_udbetalt, udbetalingsafdeling, sendt_til_udbetaling_tekst, udbetalt_tekst, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id) ON oekonomisk_effektuering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    "ALTER TABLE oekonomisk_ydelseseffektuering ENABLE ROW LEVEL SECURITY"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    "ALTER TABLE oekonomisk_ydelseseffektuering FORCE ROW LEVEL SECURITY"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    "CREATE POLICY oekonomisk_ydelseseffektuering_adskillelse ON oekonomisk_ydelseseffektuering USING (oekonomisk_ydelseseffektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_ydelseseffektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON oekonomisk_ydelseseffektuering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, periode_start, periode_slut, ydelsesbeloeb, kle, bevilget_ydelse_id, oekonomisk_effektuering_id, position) ON oekonomisk_ydelseseffektuering TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, periode_start, periode_slut, ydelsesbeloeb, kle, bevilget_ydelse_id, oekonomisk_effektuering_id, position) ON oekonomisk_ydelseseffektuering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("oekonomisk_ydelseseffektuering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, periode_start, periode_slut, ydelsesbeloeb, kle, bevilget_ydelse_id, oekonomisk_effektuering_id, position) ON oekonomisk_ydelseseffektuering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("udbetalingsanmodning", "postgresql",
    "ALTER TABLE udbetalingsanmodning ENABLE ROW LEVEL SECURITY"),
    ("udbetalingsanmodning", "postgresql",
    "ALTER TABLE udbetalingsanmodning FORCE ROW LEVEL SECURITY"),
    ("udbetalingsanmodning", "postgresql",
    "CREATE POLICY udbetalingsanmodning_adskillelse ON udbetalingsanmodning USING (udbetalingsanmodning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (udbetalingsanmodning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("udbetalingsanmodning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON udbetalingsanmodning TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("udbetalingsanmodning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, anmodet, beloeb, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id, effektuering_id) ON udbetalingsanmodning TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("udbetalingsanmodning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, anmodet, beloeb, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id, effektuering_id) ON udbetalingsanmodning TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("udbetalingsanmodning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, anmodet, beloeb, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id, effektuering_id) ON udbetalingsanmodning TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "postgresql",
    "CREATE TRIGGER person_objektnavn BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION historik_objekt('person_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("person", "postgresql",
    "CREATE TRIGGER person_vagt BEFORE UPDATE OR DELETE ON person FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("person", "postgresql",
    "CREATE TRIGGER person_vagt_truncate BEFORE TRUNCATE ON person FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("person", "postgresql",
    'CREATE VIEW person_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL"),
    ("person", "postgresql",
    'CREATE FUNCTION person_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF person_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);\n'
    "END"),
    ("person", "postgresql",
    "ALTER TABLE person ENABLE ROW LEVEL SECURITY"),
    ("person", "postgresql",
    "ALTER TABLE person FORCE ROW LEVEL SECURITY"),
    ("person", "postgresql",
    "CREATE POLICY person_adskillelse ON person USING (person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("person", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON person TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON person_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, cpr_nummer, fornavn, efternavn, foedselsdato, doedsdato, civilstand, beskyttet_adresse, opholdskommune_id, adresse, alder) ON person TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, cpr_nummer, fornavn, efternavn, foedselsdato, doedsdato, civilstand, beskyttet_adresse, opholdskommune_id, adresse, alder) ON person TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, cpr_nummer, fornavn, efternavn, foedselsdato, doedsdato, civilstand, beskyttet_adresse, opholdskommune_id, adresse, alder) ON person TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "postgresql",
    'CREATE VIEW person_maskeret WITH (security_barrier = true) AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, encode(hmac(convert_to(CAST(person.cpr_nummer AS TEXT), 'UTF8'), (SELECT noegle FROM pseudonymnoegle), 'sha256'), 'hex') AS cpr_nummer, person.fornavn, person.efternavn, CAST(EXTRACT(year FROM person.foedselsdato) AS INTEGER) AS foedselsdato, CAST(EXTRACT(year FROM person.doedsdato) AS INTEGER) AS doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)"),
    ("person", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_analyse') THEN\n"
    '        GRANT SELECT ON person_maskeret TO ky_analyse;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("person", "sqlite",
    'CREATE TRIGGER person_objektnavn BEFORE INSERT ON person FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO person_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM person_objekt WHERE id = NEW.id);\n'
    "END"),
    ("person", "sqlite",
    'CREATE TRIGGER person_overlap_insert_0 BEFORE INSERT ON person FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM person WHERE person.id = "NEW".id AND person.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR person.virkning_fra < "NEW".virkning_til) AND (person.virkning_til IS NULL OR "NEW".virkning_fra < person.virkning_til) AND person.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_person_virkning_fra_virkning_til');\n"
    "END"),
    ("person", "sqlite",
    'CREATE TRIGGER person_overlap_update_0 BEFORE UPDATE ON person FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM person WHERE person.id = "NEW".id AND person.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR person.virkning_fra < "NEW".virkning_til) AND (person.virkning_til IS NULL OR "NEW".virkning_fra < person.virkning_til) AND person.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_person_virkning_fra_virkning_til');\n"
    "END"),
    ("person", "sqlite",
    'CREATE TRIGGER person_vagt_update BEFORE UPDATE ON person FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.class_name IS NOT NEW.class_name OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.cpr_nummer IS NOT NEW.cpr_nummer OR OLD.fornavn IS NOT NEW.fornavn OR OLD.efternavn IS NOT NEW.efternavn OR OLD.foedselsdato IS NOT NEW.foedselsdato OR OLD.doedsdato IS NOT NEW.doedsdato OR OLD.civilstand IS NOT NEW.civilstand OR OLD.beskyttet_adresse IS NOT NEW.beskyttet_adresse OR OLD.opholdskommune_id IS NOT NEW.opholdskommune_id OR OLD.adresse IS NOT NEW.adresse OR OLD.alder IS NOT NEW.alder\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("person", "sqlite",
    'CREATE TRIGGER person_vagt_delete BEFORE DELETE ON person FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("person", "sqlite",
    'CREATE TRIGGER person_vagt_replace BEFORE INSERT ON person FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("person", "sqlite",
    'CREATE VIEW person_gaeldende AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL"),
    ("aegtefaelle", "postgresql",
    "CREATE TRIGGER aegtefaelle_vagt BEFORE UPDATE OR DELETE ON aegtefaelle FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("aegtefaelle", "postgresql",
    "CREATE TRIGGER aegtefaelle_vagt_truncate BEFORE TRUNCATE ON aegtefaelle FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("aegtefaelle", "postgresql",
    "CREATE TRIGGER aegtefaelle_vagt_closed_0 BEFORE INSERT ON aegtefaelle FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'person', 'raekke', 'raekke')"),
    ("aegtefaelle", "postgresql",
    'CREATE VIEW aegtefaelle_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, aegtefaelle.modtager_offentlig_forsoergelse, aegtefaelle.udnytter_arbejdsmuligheder, aegtefaelle.egen_beregnet_hjaelp FROM person JOIN aegtefaelle ON aegtefaelle.raekke = person.raekke WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL"),
    ("aegtefaelle", "postgresql",
    'CREATE FUNCTION aegtefaelle_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF aegtefaelle_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, aegtefaelle.modtager_offentlig_forsoergelse, aegtefaelle.udnytter_arbejdsmuligheder, aegtefaelle.egen_beregnet_hjaelp FROM person JOIN aegtefaelle ON aegtefaelle.raekke = person.raekke WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);\n'
    "END"),
    ("aegtefaelle", "postgresql",
    "ALTER TABLE aegtefaelle ENABLE ROW LEVEL SECURITY"),
    ("aegtefaelle", "postgresql",
    "ALTER TABLE aegtefaelle FORCE ROW LEVEL SECURITY"),
    ("aegtefaelle", "postgresql",
    "CREATE POLICY aegtefaelle_adskillelse ON aegtefaelle USING (EXISTS (SELECT 1 FROM person WHERE person.raekke = aegtefaelle.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM person WHERE person.raekke = aegtefaelle.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("aegtefaelle", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON aegtefaelle TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("aegtefaelle", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON aegtefaelle_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("aegtefaelle", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, modtager_offentlig_forsoergelse, udnytter_arbejdsmuligheder, egen_beregnet_hjaelp) ON aegtefaelle TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("aegtefaelle", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, modtager_offentlig_forsoergelse, udnytter_arbejdsmuligheder, egen_beregnet_hjaelp) ON aegtefaelle TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("aegtefaelle", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, modtager_offentlig_forsoergelse, udnytter_arbejdsmuligheder, egen_beregnet_hjaelp) ON aegtefaelle TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("aegtefaelle", "sqlite",
    'CREATE TRIGGER aegtefaelle_vagt_update BEFORE UPDATE ON aegtefaelle FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("aegtefaelle", "sqlite",
    'CREATE TRIGGER aegtefaelle_vagt_delete BEFORE DELETE ON aegtefaelle FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("aegtefaelle", "sqlite",
    'CREATE TRIGGER aegtefaelle_vagt_replace BEFORE INSERT ON aegtefaelle FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM aegtefaelle WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("aegtefaelle", "sqlite",
    'CREATE TRIGGER aegtefaelle_vagt_closed_0 BEFORE INSERT ON aegtefaelle FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("aegtefaelle", "sqlite",
    'CREATE VIEW aegtefaelle_gaeldende AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, aegtefaelle.modtager_offentlig_forsoergelse, aegtefaelle.udnytter_arbejdsmuligheder, aegtefaelle.egen_beregnet_hjaelp FROM person JOIN aegtefaelle ON aegtefaelle.raekke = person.raekke WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL"),
    ("barn", "postgresql",
    "CREATE TRIGGER barn_vagt BEFORE UPDATE OR DELETE ON barn FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("barn", "postgresql",
    "CREATE TRIGGER barn_vagt_truncate BEFORE TRUNCATE ON barn FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("barn", "postgresql",
    "CREATE TRIGGER barn_vagt_closed_0 BEFORE INSERT ON barn FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'person', 'raekke', 'raekke')"),
    ("barn", "postgresql",
    'CREATE VIEW barn_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, barn.bo_hos_ansoeger, barn.forsoergerandel FROM person JOIN barn ON barn.raekke = person.raekke WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL"),
    ("barn", "postgresql",
    'CREATE FUNCTION barn_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF barn_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, barn.bo_hos_ansoeger, barn.forsoergerandel FROM person JOIN barn ON barn.raekke = person.raekke WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);\n'
    "END"),
    ("barn", "postgresql",
    "ALTER TABLE barn ENABLE ROW LEVEL SECURITY"),
    ("barn", "postgresql",
    "ALTER TABLE barn FORCE ROW LEVEL SECURITY"),
    ("barn", "postgresql",
    "CREATE POLICY barn_adskillelse ON barn USING (EXISTS (SELECT 1 FROM person WHERE person.raekke = barn.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM person WHERE person.raekke = barn.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("barn", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON barn TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("barn", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON barn_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("barn", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, bo_hos_ansoeger, forsoergerandel) ON barn TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("barn", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, bo_hos_ansoeger, forsoergerandel) ON barn TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("barn", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, bo_hos_ansoeger, forsoergerandel) ON barn TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("barn", "sqlite",
    'CREATE TRIGGER barn_vagt_update BEFORE UPDATE ON barn FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("barn", "sqlite",
    'CREATE TRIGGER barn_vagt_delete BEFORE DELETE ON barn FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("barn", "sqlite",
    'CREATE TRIGGER barn_vagt_replace BEFORE INSERT ON barn FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM barn WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("barn", "sqlite",
    'CREATE TRIGGER barn_vagt_closed_0 BEFORE INSERT ON barn FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("barn", "sqlite",
    'CREATE VIEW barn_gaeldende AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, barn.bo_hos_ansoeger, barn.forsoergerandel FROM person JOIN barn ON barn.raekke = person.raekke WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL"),
    ("samliv_objekt", "postgresql",
    "ALTER TABLE samliv_objekt ENABLE ROW LEVEL SECURITY"),
    ("samliv_objekt", "postgresql",
    "ALTER TABLE samliv_objekt FORCE ROW LEVEL SECURITY"),
    ("samliv_objekt", "postgresql",
    "CREATE POLICY samliv_objekt_adskillelse ON samliv_objekt USING (samliv_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (samliv_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("samliv_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON samliv_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON samliv_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON samliv_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON samliv_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv", "postgresql",
    "CREATE TRIGGER samliv_objektnavn BEFORE INSERT ON samliv FOR EACH ROW EXECUTE FUNCTION historik_objekt('samliv_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("samliv", "postgresql",
    "CREATE TRIGGER samliv_vagt BEFORE UPDATE OR DELETE ON samliv FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("samliv", "postgresql",
    "CREATE TRIGGER samliv_vagt_truncate BEFORE TRUNCATE ON samliv FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("samliv", "postgresql",
    'CREATE VIEW samliv_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT samliv.raekke, samliv.id, samliv.virkning_fra, samliv.virkning_til, samliv.registrering_fra, samliv.registrering_til, samliv.registreringsaktoer, samliv.myndighedskode, samliv.startdato, samliv.slutdato, samliv.grundlag FROM samliv WHERE samliv.virkning_fra <= CURRENT_DATE AND (samliv.virkning_til IS NULL OR CURRENT_DATE < samliv.virkning_til) AND samliv.registrering_til IS NULL"),
    ("samliv", "postgresql",
    'CREATE FUNCTION samliv_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF samliv_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT samliv.raekke, samliv.id, samliv.virkning_fra, samliv.virkning_til, samliv.registrering_fra, samliv.registrering_til, samliv.registreringsaktoer, samliv.myndighedskode, samliv.startdato, samliv.slutdato, samliv.grundlag FROM samliv WHERE samliv.virkning_fra <= $1 AND (samliv.virkning_til IS NULL OR $1 < samliv.virkning_til) AND samliv.registrering_fra <= $2 AND (samliv.registrering_til IS NULL OR $2 < samliv.registrering_til);\n'
    "END"),
    ("samliv", "postgresql",
    "ALTER TABLE samliv ENABLE ROW LEVEL SECURITY"),
    ("samliv", "postgresql",
    "ALTER TABLE samliv FORCE ROW LEVEL SECURITY"),
    ("samliv", "postgresql",
    "CREATE POLICY samliv_adskillelse ON samliv USING (samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("samliv", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON samliv TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON samliv_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, grundlag) ON samliv TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, grundlag) ON samliv TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, grundlag) ON samliv TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv", "sqlite",
    'CREATE TRIGGER samliv_objektnavn BEFORE INSERT ON samliv FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO samliv_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM samliv_objekt WHERE id = NEW.id);\n'
    "END"),
    ("samliv", "sqlite",
    'CREATE TRIGGER samliv_overlap_insert_0 BEFORE INSERT ON samliv FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM samliv WHERE samliv.id = "NEW".id AND samliv.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR samliv.virkning_fra < "NEW".virkning_til) AND (samliv.virkning_til IS NULL OR "NEW".virkning_fra < samliv.virkning_til) AND samliv.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_samliv_virkning_fra_virkning_til');\n"
    "END"),
    ("samliv", "sqlite",
    'CREATE TRIGGER samliv_overlap_update_0 BEFORE UPDATE ON samliv FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM samliv WHERE samliv.id = "NEW".id AND samliv.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR samliv.virkning_fra < "NEW".virkning_til) AND (samliv.virkning_til IS NULL OR "NEW".virkning_fra < samliv.virkning_til) AND samliv.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_samliv_virkning_fra_virkning_til');\n"
    "END"),
    ("samliv", "sqlite",
    'CREATE TRIGGER samliv_vagt_update BEFORE UPDATE ON samliv FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.grundlag IS NOT NEW.grundlag\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("samliv", "sqlite",
    'CREATE TRIGGER samliv_vagt_delete BEFORE DELETE ON samliv FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("samliv", "sqlite",
    'CREATE TRIGGER samliv_vagt_replace BEFORE INSERT ON samliv FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM samliv WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("samliv", "sqlite",
    'CREATE VIEW samliv_gaeldende AS\n'
    "SELECT samliv.raekke, samliv.id, samliv.virkning_fra, samliv.virkning_til, samliv.registrering_fra, samliv.registrering_til, samliv.registreringsaktoer, samliv.myndighedskode, samliv.startdato, samliv.slutdato, samliv.grundlag FROM samliv WHERE samliv.virkning_fra <= date('now', 'localtime') AND (samliv.virkning_til IS NULL OR date('now', 'localtime') < samliv.virkning_til) AND samliv.registrering_til IS NULL"),
    ("boligforhold_objekt", "postgresql",
    "ALTER TABLE boligforhold_objekt ENABLE ROW LEVEL SECURITY"),
    ("boligforhold_objekt", "postgresql",
    "ALTER TABLE boligforhold_objekt FORCE ROW LEVEL SECURITY"),
    ("boligforhold_objekt", "postgresql",
    "CREATE POLICY boligforhold_objekt_adskillelse ON boligforhold_objekt USING (boligforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (boligforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("boligforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON boligforhold_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON boligforhold_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON boligforhold_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON boligforhold_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold", "postgresql",
    "CREATE TRIGGER boligforhold_objektnavn BEFORE INSERT ON boligforhold FOR EACH ROW EXECUTE FUNCTION historik_objekt('boligforhold_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("boligforhold", "postgresql",
    "CREATE TRIGGER boligforhold_vagt BEFORE UPDATE OR DELETE ON boligforhold FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("boligforhold", "postgresql",
    "CREATE TRIGGER boligforhold_vagt_truncate BEFORE TRUNCATE ON boligforhold FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("boligforhold", "postgresql",
    'CREATE VIEW boligforhold_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT boligforhold.raekke, boligforhold.id, boligforhold.virkning_fra, boligforhold.virkning_til, boligforhold.registrering_fra, boligforhold.registrering_til, boligforhold.registreringsaktoer, boligforhold.myndighedskode, boligforhold.startdato, boligforhold.slutdato, boligforhold.hos_foraeldre, boligforhold.boligtype, boligforhold.maanedlig_boligudgift, boligforhold.antal_voksne FROM boligforhold WHERE boligforhold.virkning_fra <= CURRENT_DATE AND (boligforhold.virkning_til IS NULL OR CURRENT_DATE < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL"),
    ("boligforhold", "postgresql",
    'CREATE FUNCTION boligforhold_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF boligforhold_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT boligforhold.raekke, boligforhold.id, boligforhold.virkning_fra, boligforhold.virkning_til, boligforhold.registrering_fra, boligforhold.registrering_til, boligforhold.registreringsaktoer, boligforhold.myndighedskode, boligforhold.startdato, boligforhold.slutdato, boligforhold.hos_foraeldre, boligforhold.boligtype, boligforhold.maanedlig_boligudgift, boligforhold.antal_voksne FROM boligforhold WHERE boligforhold.virkning_fra <= $1 AND (boligforhold.virkning_til IS NULL OR $1 < boligforhold.virkning_til) AND boligforhold.registrering_fra <= $2 AND (boligforhold.registrering_til IS NULL OR $2 < boligforhold.registrering_til);\n'
    "END"),
    ("boligforhold", "postgresql",
    "ALTER TABLE boligforhold ENABLE ROW LEVEL SECURITY"),
    ("boligforhold", "postgresql",
    "ALTER TABLE boligforhold FORCE ROW LEVEL SECURITY"),
    ("boligforhold", "postgresql",
    "CREATE POLICY boligforhold_adskillelse ON boligforhold USING (boligforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (boligforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("boligforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON boligforhold TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON boligforhold_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, hos_foraeldre, boligtype, maanedlig_boligudgift, antal_voksne) ON boligforhold TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, hos_foraeldre, boligtype, maanedlig_boligudgift, antal_voksne) ON boligforhold TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, hos_foraeldre, boligtype, maanedlig_boligudgift, antal_voksne) ON boligforhold TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("boligforhold", "sqlite",
    'CREATE TRIGGER boligforhold_objektnavn BEFORE INSERT ON boligforhold FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO boligforhold_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM boligforhold_objekt WHERE id = NEW.id);\n'
    "END"),
    ("boligforhold", "sqlite",
    'CREATE TRIGGER boligforhold_overlap_insert_0 BEFORE INSERT ON boligforhold FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM boligforhold WHERE boligforhold.id = "NEW".id AND boligforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR boligforhold.virkning_fra < "NEW".virkning_til) AND (boligforhold.virkning_til IS NULL OR "NEW".virkning_fra < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_boligforhold_virkning_fra_virkning_til');\n"
    "END"),
    ("boligforhold", "sqlite",
    'CREATE TRIGGER boligforhold_overlap_update_0 BEFORE UPDATE ON boligforhold FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM boligforhold WHERE boligforhold.id = "NEW".id AND boligforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR boligforhold.virkning_fra < "NEW".virkning_til) AND (boligforhold.virkning_til IS NULL OR "NEW".virkning_fra < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_boligforhold_virkning_fra_virkning_til');\n"
    "END"),
    ("boligforhold", "sqlite",
    'CREATE TRIGGER boligforhold_vagt_update BEFORE UPDATE ON boligforhold FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.hos_foraeldre IS NOT NEW.hos_foraeldre OR OLD.boligtype IS NOT NEW.boligtype OR OLD.maanedlig_boligudgift IS NOT NEW.maanedlig_boligudgift OR OLD.antal_voksne IS NOT NEW.antal_voksne\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("boligforhold", "sqlite",
    'CREATE TRIGGER boligforhold_vagt_delete BEFORE DELETE ON boligforhold FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("boligforhold", "sqlite",
    'CREATE TRIGGER boligforhold_vagt_replace BEFORE INSERT ON boligforhold FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM boligforhold WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("boligforhold", "sqlite",
    'CREATE VIEW boligforhold_gaeldende AS\n'
    "SELECT boligforhold.raekke, boligforhold.id, boligforhold.virkning_fra, boligforhold.virkning_til, boligforhold.registrering_fra, boligforhold.registrering_til, boligforhold.registreringsaktoer, boligforhold.myndighedskode, boligforhold.startdato, boligforhold.slutdato, boligforhold.hos_foraeldre, boligforhold.boligtype, boligforhold.maanedlig_boligudgift, boligforhold.antal_voksne FROM boligforhold WHERE boligforhold.virkning_fra <= date('now', 'localtime') AND (boligforhold.virkning_til IS NULL OR date('now', 'localtime') < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL"),
    ("formueforhold_objekt", "postgresql",
    "ALTER TABLE formueforhold_objekt ENABLE ROW LEVEL SECURITY"),
    ("formueforhold_objekt", "postgresql",
    "ALTER TABLE formueforhold_objekt FORCE ROW LEVEL SECURITY"),
    ("formueforhold_objekt", "postgresql",
    "CREATE POLICY formueforhold_objekt_adskillelse ON formueforhold_objekt USING (formueforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (formueforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("formueforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON formueforhold_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON formueforhold_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON formueforhold_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON formueforhold_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger", "postgresql",
    "CREATE TRIGGER ansoeger_vagt BEFORE UPDATE OR DELETE ON ansoeger FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("ansoeger", "postgresql",
    "CREATE TRIGGER ansoeger_vagt_truncate BEFORE TRUNCATE ON ansoeger FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("ansoeger", "postgresql",
    "CREATE TRIGGER ansoeger_vagt_closed_0 BEFORE INSERT ON ansoeger FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'person', 'raekke', 'raekke')"),
    ("ansoeger", "postgresql",
    'CREATE VIEW ansoeger_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, ansoeger.er_forsoerger, ansoeger.er_enlig_forsoerger, ansoeger.modtager_ekstra_boernetilskud, ansoeger.er_gravid_efter_uge12, ansoeger.har_psykiatrisk_diagnose, ansoeger.har_bidragspligt, ansoeger.har_erhvervskompetencegivende_uddannelse, ansoeger.er_uddannelsesparat, ansoeger.har_social_begivenhed, ansoeger.har_anden_forsoergelse, ansoeger.boligforhold_id, ansoeger.formueforhold_id, ansoeger.aegtefaelle_id FROM person JOIN ansoeger ON ansoeger.raekke = person.raekke WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL"),
    ("ansoeger", "postgresql",
    'CREATE FUNCTION ansoeger_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF ansoeger_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, ansoeger.er_forsoerger, ansoeger.er_enlig_forsoerger, ansoeger.modtager_ekstra_boernetilskud, ansoeger.er_gravid_efter_uge12, ansoeger.har_psykiatrisk_diagnose, ansoeger.har_bidragspligt, ansoeger.har_erhvervskompetencegivende_uddannelse, ansoeger.er_uddannelsesparat, ansoeger.har_social_begivenhed, ansoeger.har_anden_forsoergelse, ansoeger.boligforhold_id, ansoeger.formueforhold_id, ansoeger.aegtefaelle_id FROM person JOIN ansoeger ON ansoeger.raekke = person.raekke WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);\n'
    "END"),
    ("ansoeger", "postgresql",
    "ALTER TABLE ansoeger ENABLE ROW LEVEL SECURITY"),
    ("ansoeger", "postgresql",
    "ALTER TABLE ansoeger FORCE ROW LEVEL SECURITY"),
    ("ansoeger", "postgresql",
    "CREATE POLICY ansoeger_adskillelse ON ansoeger USING (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("ansoeger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON ansoeger TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON ansoeger_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, er_forsoerger, er_enlig_forsoerger, modtager_ekstra_boernetilskud, har_bidragspligt, har_erhvervskompetencegivende_uddannelse, er_uddannelsesparat, har_social_begivenhed, har_anden_forsoergelse, boligforhold_id, formueforhold_id, aegtefaelle_id) ON ansoeger TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, er_forsoerger, er_enlig_forsoerger, modtager_ekstra_boernetilskud, er_gravid_efter_uge12, har_psykiatrisk_diagnose, har_bidragspligt, har_erhvervskompetencegivende_uddannelse, er_uddannelsesparat, har_social_begivenhed, har_anden_forsoergelse, boligforhold_id, formueforhold_id, aegtefaelle_id) ON ansoeger TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, er_forsoerger, er_enlig_forsoerger, modtager_ekstra_boernetilskud, er_gravid_efter_uge12, har_psykiatrisk_diagnose, har_bidragspligt, har_erhvervskompetencegivende_uddannelse, er_uddannelsesparat, har_social_begivenhed, har_anden_forsoergelse, boligforhold_id, formueforhold_id, aegtefaelle_id) ON ansoeger TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger", "sqlite",
    'CREATE TRIGGER ansoeger_vagt_update BEFORE UPDATE ON ansoeger FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("ansoeger", "sqlite",
    'CREATE TRIGGER ansoeger_vagt_delete BEFORE DELETE ON ansoeger FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("ansoeger", "sqlite",
    'CREATE TRIGGER ansoeger_vagt_replace BEFORE INSERT ON ansoeger FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM ansoeger WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("ansoeger", "sqlite",
    'CREATE TRIGGER ansoeger_vagt_closed_0 BEFORE INSERT ON ansoeger FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("ansoeger", "sqlite",
    'CREATE VIEW ansoeger_gaeldende AS\n'
    "SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, ansoeger.er_forsoerger, ansoeger.er_enlig_forsoerger, ansoeger.modtager_ekstra_boernetilskud, ansoeger.er_gravid_efter_uge12, ansoeger.har_psykiatrisk_diagnose, ansoeger.har_bidragspligt, ansoeger.har_erhvervskompetencegivende_uddannelse, ansoeger.er_uddannelsesparat, ansoeger.har_social_begivenhed, ansoeger.har_anden_forsoergelse, ansoeger.boligforhold_id, ansoeger.formueforhold_id, ansoeger.aegtefaelle_id FROM person JOIN ansoeger ON ansoeger.raekke = person.raekke WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL"),
    ("formueforhold", "postgresql",
    "CREATE TRIGGER formueforhold_objektnavn BEFORE INSERT ON formueforhold FOR EACH ROW EXECUTE FUNCTION historik_objekt('formueforhold_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("formueforhold", "postgresql",
    "CREATE TRIGGER formueforhold_vagt BEFORE UPDATE OR DELETE ON formueforhold FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("formueforhold", "postgresql",
    "CREATE TRIGGER formueforhold_vagt_truncate BEFORE TRUNCATE ON formueforhold FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("formueforhold", "postgresql",
    'CREATE VIEW formueforhold_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT formueforhold.raekke, formueforhold.id, formueforhold.virkning_fra, formueforhold.virkning_til, formueforhold.registrering_fra, formueforhold.registrering_til, formueforhold.registreringsaktoer, formueforhold.myndighedskode, formueforhold.samlet_formue, formueforhold.noedvendig_formue, formueforhold.opgjort_pr, formueforhold.fradragsberettiget_formue FROM formueforhold WHERE formueforhold.virkning_fra <= CURRENT_DATE AND (formueforhold.virkning_til IS NULL OR CURRENT_DATE < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL"),
    ("formueforhold", "postgresql",
    'CREATE FUNCTION formueforhold_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF formueforhold_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT formueforhold.raekke, formueforhold.id, formueforhold.virkning_fra, formueforhold.virkning_til, formueforhold.registrering_fra, formueforhold.registrering_til, formueforhold.registreringsaktoer, formueforhold.myndighedskode, formueforhold.samlet_formue, formueforhold.noedvendig_formue, formueforhold.opgjort_pr, formueforhold.fradragsberettiget_formue FROM formueforhold WHERE formueforhold.virkning_fra <= $1 AND (formueforhold.virkning_til IS NULL OR $1 < formueforhold.virkning_til) AND formueforhold.registrering_fra <= $2 AND (formueforhold.registrering_til IS NULL OR $2 < formueforhold.registrering_til);\n'
    "END"),
    ("formueforhold", "postgresql",
    "ALTER TABLE formueforhold ENABLE ROW LEVEL SECURITY"),
    ("formueforhold", "postgresql",
    "ALTER TABLE formueforhold FORCE ROW LEVEL SECURITY"),
    ("formueforhold", "postgresql",
    "CREATE POLICY formueforhold_adskillelse ON formueforhold USING (formueforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (formueforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("formueforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON formueforhold TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON formueforhold_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, samlet_formue, noedvendig_formue, opgjort_pr, fradragsberettiget_formue) ON formueforhold TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, samlet_formue, noedvendig_formue, opgjort_pr, fradragsberettiget_formue) ON formueforhold TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, samlet_formue, noedvendig_formue, opgjort_pr, fradragsberettiget_formue) ON formueforhold TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("formueforhold", "sqlite",
    'CREATE TRIGGER formueforhold_objektnavn BEFORE INSERT ON formueforhold FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO formueforhold_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM formueforhold_objekt WHERE id = NEW.id);\n'
    "END"),
    ("formueforhold", "sqlite",
    'CREATE TRIGGER formueforhold_overlap_insert_0 BEFORE INSERT ON formueforhold FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM formueforhold WHERE formueforhold.id = "NEW".id AND formueforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR formueforhold.virkning_fra < "NEW".virkning_til) AND (formueforhold.virkning_til IS NULL OR "NEW".virkning_fra < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_formueforhold_virkning_fra_virkning_til');\n"
    "END"),
    ("formueforhold", "sqlite",
    'CREATE TRIGGER formueforhold_overlap_update_0 BEFORE UPDATE ON formueforhold FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM formueforhold WHERE formueforhold.id = "NEW".id AND formueforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR formueforhold.virkning_fra < "NEW".virkning_til) AND (formueforhold.virkning_til IS NULL OR "NEW".virkning_fra < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_formueforhold_virkning_fra_virkning_til');\n"
    "END"),
    ("formueforhold", "sqlite",
    'CREATE TRIGGER formueforhold_vagt_update BEFORE UPDATE ON formueforhold FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.samlet_formue IS NOT NEW.samlet_formue OR OLD.noedvendig_formue IS NOT NEW.noedvendig_formue OR OLD.opgjort_pr IS NOT NEW.opgjort_pr OR OLD.fradragsberettiget_formue IS NOT NEW.fradragsberettiget_formue\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("formueforhold", "sqlite",
    'CREATE TRIGGER formueforhold_vagt_delete BEFORE DELETE ON formueforhold FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("formueforhold", "sqlite",
    'CREATE TRIGGER formueforhold_vagt_replace BEFORE INSERT ON formueforhold FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM formueforhold WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("formueforhold", "sqlite",
    'CREATE VIEW formueforhold_gaeldende AS\n'
    "SELECT formueforhold.raekke, formueforhold.id, formueforhold.virkning_fra, formueforhold.virkning_til, formueforhold.registrering_fra, formueforhold.registrering_til, formueforhold.registreringsaktoer, formueforhold.myndighedskode, formueforhold.samlet_formue, formueforhold.noedvendig_formue, formueforhold.opgjort_pr, formueforhold.fradragsberettiget_formue FROM formueforhold WHERE formueforhold.virkning_fra <= date('now', 'localtime') AND (formueforhold.virkning_til IS NULL OR date('now', 'localtime') < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL"),
    ("indtaegt_objekt", "postgresql",
    "ALTER TABLE indtaegt_objekt ENABLE ROW LEVEL SECURITY"),
    ("indtaegt_objekt", "postgresql",
    "ALTER TABLE indtaegt_objekt FORCE ROW LEVEL SECURITY"),
    ("indtaegt_objekt", "postgresql",
    "CREATE POLICY indtaegt_objekt_adskillelse ON indtaegt_objekt USING (indtaegt_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (indtaegt_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("indtaegt_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON indtaegt_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON indtaegt_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON indtaegt_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON indtaegt_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt", "postgresql",
    "CREATE TRIGGER indtaegt_objektnavn BEFORE INSERT ON indtaegt FOR EACH ROW EXECUTE FUNCTION historik_objekt('indtaegt_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("indtaegt", "postgresql",
    "CREATE TRIGGER indtaegt_vagt BEFORE UPDATE OR DELETE ON indtaegt FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("indtaegt", "postgresql",
    "CREATE TRIGGER indtaegt_vagt_truncate BEFORE TRUNCATE ON indtaegt FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("indtaegt", "postgresql",
    'CREATE VIEW indtaegt_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position FROM indtaegt WHERE indtaegt.virkning_fra <= CURRENT_DATE AND (indtaegt.virkning_til IS NULL OR CURRENT_DATE < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL"),
    ("indtaegt", "postgresql",
    'CREATE FUNCTION indtaegt_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF indtaegt_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position FROM indtaegt WHERE indtaegt.virkning_fra <= $1 AND (indtaegt.virkning_til IS NULL OR $1 < indtaegt.virkning_til) AND indtaegt.registrering_fra <= $2 AND (indtaegt.registrering_til IS NULL OR $2 < indtaegt.registrering_til);\n'
    "END"),
    ("indtaegt", "postgresql",
    "ALTER TABLE indtaegt ENABLE ROW LEVEL SECURITY"),
    ("indtaegt", "postgresql",
    "ALTER TABLE indtaegt FORCE ROW LEVEL SECURITY"),
    ("indtaegt", "postgresql",
    "CREATE POLICY indtaegt_adskillelse ON indtaegt USING (indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("indtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON indtaegt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON indtaegt_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, objekttype, myndighedskode, indtaegtstype, beloeb, dispositionsdato, periode_fra, periode_til, ansoeger_id, aegtefaelle_id, position) ON indtaegt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, objekttype, myndighedskode, indtaegtstype, beloeb, dispositionsdato, periode_fra, periode_til, ansoeger_id, aegtefaelle_id, position) ON indtaegt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, objekttype, myndighedskode, indtaegtstype, beloeb, dispositionsdato, periode_fra, periode_til, ansoeger_id, aegtefaelle_id, position) ON indtaegt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("indtaegt", "sqlite",
    'CREATE TRIGGER indtaegt_objektnavn BEFORE INSERT ON indtaegt FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO indtaegt_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM indtaegt_objekt WHERE id = NEW.id);\n'
    "END"),
    ("indtaegt", "sqlite",
    'CREATE TRIGGER indtaegt_overlap_insert_0 BEFORE INSERT ON indtaegt FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.id = "NEW".id AND indtaegt.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR indtaegt.virkning_fra < "NEW".virkning_til) AND (indtaegt.virkning_til IS NULL OR "NEW".virkning_fra < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_indtaegt_virkning_fra_virkning_til');\n"
    "END"),
    ("indtaegt", "sqlite",
    'CREATE TRIGGER indtaegt_overlap_update_0 BEFORE UPDATE ON indtaegt FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.id = "NEW".id AND indtaegt.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR indtaegt.virkning_fra < "NEW".virkning_til) AND (indtaegt.virkning_til IS NULL OR "NEW".virkning_fra < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_indtaegt_virkning_fra_virkning_til');\n"
    "END"),
    ("indtaegt", "sqlite",
    'CREATE TRIGGER indtaegt_vagt_update BEFORE UPDATE ON indtaegt FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.objekttype IS NOT NEW.objekttype OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.indtaegtstype IS NOT NEW.indtaegtstype OR OLD.beloeb IS NOT NEW.beloeb OR OLD.dispositionsdato IS NOT NEW.dispositionsdato OR OLD.periode_fra IS NOT NEW.periode_fra OR OLD.periode_til IS NOT NEW.periode_til OR OLD.ansoeger_id IS NOT NEW.ansoeger_id OR OLD.aegtefaelle_id IS NOT NEW.aegtefaelle_id OR OLD.position IS NOT NEW.position\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("indtaegt", "sqlite",
    'CREATE TRIGGER indtaegt_vagt_delete BEFORE DELETE ON indtaegt FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("indtaegt", "sqlite",
    'CREATE TRIGGER indtaegt_vagt_replace BEFORE INSERT ON indtaegt FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM indtaegt WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("indtaegt", "sqlite",
    'CREATE VIEW indtaegt_gaeldende AS\n'
    "SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position FROM indtaegt WHERE indtaegt.virkning_fra <= date('now', 'localtime') AND (indtaegt.virkning_til IS NULL OR date('now', 'localtime') < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL"),
    ("arbejdsindtaegt", "postgresql",
    "CREATE TRIGGER arbejdsindtaegt_vagt BEFORE UPDATE OR DELETE ON arbejdsindtaegt FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("arbejdsindtaegt", "postgresql",
    "CREATE TRIGGER arbejdsindtaegt_vagt_truncate BEFORE TRUNCATE ON arbejdsindtaegt FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("arbejdsindtaegt", "postgresql",
    "CREATE TRIGGER arbejdsindtaegt_vagt_closed_0 BEFORE INSERT ON arbejdsindtaegt FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'indtaegt', 'raekke', 'raekke')"),
    ("arbejdsindtaegt", "postgresql",
    'CREATE VIEW arbejdsindtaegt_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position, arbejdsindtaegt.bruttoloen, arbejdsindtaegt.timer, arbejdsindtaegt.am_bidrag, arbejdsindtaegt.atp_bidrag, arbejdsindtaegt.pensionsbidrag, arbejdsindtaegt.feriepenge, arbejdsindtaegt.arbejdsgiver_cvr, arbejdsindtaegt.paabegyndt_foer_bevilling FROM indtaegt JOIN arbejdsindtaegt ON arbejdsindtaegt.raekke = indtaegt.raekke WHERE indtaegt.virkning_fra <= CURRENT_DATE AND (indtaegt.virkning_til IS NULL OR CURRENT_DATE < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL"),
    ("arbejdsindtaegt", "postgresql",
    'CREATE FUNCTION arbejdsindtaegt_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF arbejdsindtaegt_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position, arbejdsindtaegt.bruttoloen, arbejdsindtaegt.timer, arbejdsindtaegt.am_bidrag, arbejdsindtaegt.atp_bidrag, arbejdsindtaegt.pensionsbidrag, arbejdsindtaegt.feriepenge, arbejdsindtaegt.arbejdsgiver_cvr, arbejdsindtaegt.paabegyndt_foer_bevilling FROM indtaegt JOIN arbejdsindtaegt ON arbejdsindtaegt.raekke = indtaegt.raekke WHERE indtaegt.virkning_fra <= $1 AND (indtaegt.virkning_til IS NULL OR $1 < indtaegt.virkning_til) AND indtaegt.registrering_fra <= $2 AND (indtaegt.registrering_til IS NULL OR $2 < indtaegt.registrering_til);\n'
    "END"),
    ("arbejdsindtaegt", "postgresql",
    "ALTER TABLE arbejdsindtaegt ENABLE ROW LEVEL SECURITY"),
    ("arbejdsindtaegt", "postgresql",
    "ALTER TABLE arbejdsindtaegt FORCE ROW LEVEL SECURITY"),
    ("arbejdsindtaegt", "postgresql",
    "CREATE POLICY arbejdsindtaegt_adskillelse ON arbejdsindtaegt USING (EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.raekke = arbejdsindtaegt.raekke AND indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.raekke = arbejdsindtaegt.raekke AND indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("arbejdsindtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON arbejdsindtaegt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("arbejdsindtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON arbejdsindtaegt_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("arbejdsindtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, bruttoloen, timer, am_bidrag, atp_bidrag, pensionsbidrag, feriepenge, arbejdsgiver_cvr, paabegyndt_foer_bevilling) ON arbejdsindtaegt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("arbejdsindtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, bruttoloen, timer, am_bidrag, atp_bidrag, pensionsbidrag, feriepenge, arbejdsgiver_cvr, paabegyndt_foer_bevilling) ON arbejdsindtaegt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("arbejdsindtaegt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, bruttoloen, timer, am_bidrag, atp_bidrag, pensionsbidrag, feriepenge, arbejdsgiver_cvr, paabegyndt_foer_bevilling) ON arbejdsindtaegt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("arbejdsindtaegt", "sqlite",
    'CREATE TRIGGER arbejdsindtaegt_vagt_update BEFORE UPDATE ON arbejdsindtaegt FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("arbejdsindtaegt", "sqlite",
    'CREATE TRIGGER arbejdsindtaegt_vagt_delete BEFORE DELETE ON arbejdsindtaegt FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("arbejdsindtaegt", "sqlite",
    'CREATE TRIGGER arbejdsindtaegt_vagt_replace BEFORE INSERT ON arbejdsindtaegt FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM arbejdsindtaegt WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("arbejdsindtaegt", "sqlite",
    'CREATE TRIGGER arbejdsindtaegt_vagt_closed_0 BEFORE INSERT ON arbejdsindtaegt FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM indtaegt WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("arbejdsindtaegt", "sqlite",
    'CREATE VIEW arbejdsindtaegt_gaeldende AS\n'
    "SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position, arbejdsindtaegt.bruttoloen, arbejdsindtaegt.timer, arbejdsindtaegt.am_bidrag, arbejdsindtaegt.atp_bidrag, arbejdsindtaegt.pensionsbidrag, arbejdsindtaegt.feriepenge, arbejdsindtaegt.arbejdsgiver_cvr, arbejdsindtaegt.paabegyndt_foer_bevilling FROM indtaegt JOIN arbejdsindtaegt ON arbejdsindtaegt.raekke = indtaegt.raekke WHERE indtaegt.virkning_fra <= date('now', 'localtime') AND (indtaegt.virkning_til IS NULL OR date('now', 'localtime') < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL"),
    ("ansoegning", "postgresql",
    "ALTER TABLE ansoegning ENABLE ROW LEVEL SECURITY"),
    ("ansoegning", "postgresql",
    "ALTER TABLE ansoegning FORCE ROW LEVEL SECURITY"),
    ("ansoegning", "postgresql",
    "CREATE POLICY ansoegning_adskillelse ON ansoegning USING (ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("ansoegning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ansoegning TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoegning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, modtaget_dato, henvendelsesdato, kanal, ansoeger_id) ON ansoegning TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoegning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, modtaget_dato, henvendelsesdato, aarsag, begrundelse, kanal, ansoeger_id) ON ansoegning TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoegning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, modtaget_dato, henvendelsesdato, aarsag, begrundelse, kanal, ansoeger_id) ON ansoegning TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("dokument", "postgresql",
    "ALTER TABLE dokument ENABLE ROW LEVEL SECURITY"),
    ("dokument", "postgresql",
    "ALTER TABLE dokument FORCE ROW LEVEL SECURITY"),
    ("dokument", "postgresql",
    "CREATE POLICY dokument_adskillelse ON dokument USING (dokument.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (dokument.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("dokument", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON dokument TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("dokument", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, titel, dokumenttype, brevdato, retning, indhold) ON dokument TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("dokument", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, titel, dokumenttype, brevdato, retning, indhold) ON dokument TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler_objekt", "postgresql",
    "ALTER TABLE sagsbehandler_objekt ENABLE ROW LEVEL SECURITY"),
    ("sagsbehandler_objekt", "postgresql",
    "ALTER TABLE sagsbehandler_objekt FORCE ROW LEVEL SECURITY"),
    ("sagsbehandler_objekt", "postgresql",
    "CREATE POLICY sagsbehandler_objekt_adskillelse ON sagsbehandler_objekt USING (sagsbehandler_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sagsbehandler_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("sagsbehandler_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON sagsbehandler_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag", "postgresql",
    "CREATE TRIGGER sag_objektnavn BEFORE INSERT ON sag FOR EACH ROW EXECUTE FUNCTION historik_objekt('sag_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("sag", "postgresql",
    "CREATE TRIGGER sag_vagt BEFORE UPDATE OR DELETE ON sag FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("sag", "postgresql",
    "CREATE TRIGGER sag_vagt_truncate BEFORE TRUNCATE ON sag FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("sag", "postgresql",
    'CREATE VIEW sag_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id FROM sag WHERE sag.virkning_fra <= CURRENT_DATE AND (sag.virkning_til IS NULL OR CURRENT_DATE < sag.virkning_til) AND sag.registrering_til IS NULL"),
    ("sag", "postgresql",
    'CREATE FUNCTION sag_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF sag_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id FROM sag WHERE sag.virkning_fra <= $1 AND (sag.virkning_til IS NULL OR $1 < sag.virkning_til) AND sag.registrering_fra <= $2 AND (sag.registrering_til IS NULL OR $2 < sag.registrering_til);\n'
    "END"),
    ("sag", "postgresql",
    "ALTER TABLE sag ENABLE ROW LEVEL SECURITY"),
    ("sag", "postgresql",
    "ALTER TABLE sag FORCE ROW LEVEL SECURITY"),
    ("sag", "postgresql",
    "CREATE POLICY sag_adskillelse ON sag USING (sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON sag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON sag_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, sagsnummer, titel, status, oprettet, hjemmel, kle, foelsomhed, kassationskode, primaer_part_id, ansvarlig_myndighed_id, primaer_behandler_id) ON sag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, sagsnummer, titel, status, oprettet, hjemmel, kle, foelsomhed, kassationskode, primaer_part_id, ansvarlig_myndighed_id, primaer_behandler_id) ON sag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, sagsnummer, titel, status, oprettet, hjemmel, kle, foelsomhed, kassationskode, primaer_part_id, ansvarlig_myndighed_id, primaer_behandler_id) ON sag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_objektnavn BEFORE INSERT ON sag FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO sag_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM sag_objekt WHERE id = NEW.id);\n'
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_overlap_insert_0 BEFORE INSERT ON sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE sag.id = "NEW".id AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_virkning_fra_virkning_til');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_overlap_update_0 BEFORE UPDATE ON sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE sag.id = "NEW".id AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_virkning_fra_virkning_til');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_overlap_insert_1 BEFORE INSERT ON sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE sag.myndighedskode = "NEW".myndighedskode AND sag.sagsnummer = "NEW".sagsnummer AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_myndighedskode_sagsnummer');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_overlap_update_1 BEFORE UPDATE ON sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE sag.myndighedskode = "NEW".myndighedskode AND sag.sagsnummer = "NEW".sagsnummer AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_myndighedskode_sagsnummer');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_vagt_update BEFORE UPDATE ON sag FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.class_name IS NOT NEW.class_name OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.sagsnummer IS NOT NEW.sagsnummer OR OLD.titel IS NOT NEW.titel OR OLD.status IS NOT NEW.status OR OLD.oprettet IS NOT NEW.oprettet OR OLD.hjemmel IS NOT NEW.hjemmel OR OLD.kle IS NOT NEW.kle OR OLD.foelsomhed IS NOT NEW.foelsomhed OR OLD.kassationskode IS NOT NEW.kassationskode OR OLD.primaer_part_id IS NOT NEW.primaer_part_id OR OLD.ansvarlig_myndighed_id IS NOT NEW.ansvarlig_myndighed_id OR OLD.primaer_behandler_id IS NOT NEW.primaer_behandler_id\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_vagt_delete BEFORE DELETE ON sag FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE TRIGGER sag_vagt_replace BEFORE INSERT ON sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("sag", "sqlite",
    'CREATE VIEW sag_gaeldende AS\n'
    "SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id FROM sag WHERE sag.virkning_fra <= date('now', 'localtime') AND (sag.virkning_til IS NULL OR date('now', 'localtime') < sag.virkning_til) AND sag.registrering_til IS NULL"),
    ("ky_sag", "postgresql",
    "CREATE TRIGGER ky_sag_vagt BEFORE UPDATE OR DELETE ON ky_sag FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("ky_sag", "postgresql",
    "CREATE TRIGGER ky_sag_vagt_truncate BEFORE TRUNCATE ON ky_sag FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("ky_sag", "postgresql",
    "CREATE TRIGGER ky_sag_vagt_closed_0 BEFORE INSERT ON ky_sag FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'sag', 'raekke', 'raekke')"),
    ("ky_sag", "postgresql",
    'CREATE VIEW ky_sag_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id, ky_sag.ydelsesomraade, ky_sag.ansoegning_id FROM sag JOIN ky_sag ON ky_sag.raekke = sag.raekke WHERE sag.virkning_fra <= CURRENT_DATE AND (sag.virkning_til IS NULL OR CURRENT_DATE < sag.virkning_til) AND sag.registrering_til IS NULL"),
    ("ky_sag", "postgresql",
    'CREATE FUNCTION ky_sag_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF ky_sag_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id, ky_sag.ydelsesomraade, ky_sag.ansoegning_id FROM sag JOIN ky_sag ON ky_sag.raekke = sag.raekke WHERE sag.virkning_fra <= $1 AND (sag.virkning_til IS NULL OR $1 < sag.virkning_til) AND sag.registrering_fra <= $2 AND (sag.registrering_til IS NULL OR $2 < sag.registrering_til);\n'
    "END"),
    ("ky_sag", "postgresql",
    "ALTER TABLE ky_sag ENABLE ROW LEVEL SECURITY"),
    ("ky_sag", "postgresql",
    "ALTER TABLE ky_sag FORCE ROW LEVEL SECURITY"),
    ("ky_sag", "postgresql",
    "CREATE POLICY ky_sag_adskillelse ON ky_sag USING (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("ky_sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON ky_sag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON ky_sag_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, ydelsesomraade, ansoegning_id) ON ky_sag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, ydelsesomraade, ansoegning_id) ON ky_sag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, ydelsesomraade, ansoegning_id) ON ky_sag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag", "sqlite",
    'CREATE TRIGGER ky_sag_vagt_update BEFORE UPDATE ON ky_sag FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("ky_sag", "sqlite",
    'CREATE TRIGGER ky_sag_vagt_delete BEFORE DELETE ON ky_sag FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("ky_sag", "sqlite",
    'CREATE TRIGGER ky_sag_vagt_replace BEFORE INSERT ON ky_sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM ky_sag WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("ky_sag", "sqlite",
    'CREATE TRIGGER ky_sag_vagt_closed_0 BEFORE INSERT ON ky_sag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("ky_sag", "sqlite",
    'CREATE VIEW ky_sag_gaeldende AS\n'
    "SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id, ky_sag.ydelsesomraade, ky_sag.ansoegning_id FROM sag JOIN ky_sag ON ky_sag.raekke = sag.raekke WHERE sag.virkning_fra <= date('now', 'localtime') AND (sag.virkning_til IS NULL OR date('now', 'localtime') < sag.virkning_til) AND sag.registrering_til IS NULL"),
    ("sagsbehandler", "postgresql",
    "CREATE TRIGGER sagsbehandler_objektnavn BEFORE INSERT ON sagsbehandler FOR EACH ROW EXECUTE FUNCTION historik_objekt('sagsbehandler_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("sagsbehandler", "postgresql",
    'CREATE VIEW sagsbehandler_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT sagsbehandler.raekke, sagsbehandler.id, sagsbehandler.virkning_fra, sagsbehandler.virkning_til, sagsbehandler.myndighedskode, sagsbehandler.navn, sagsbehandler.brugernavn, sagsbehandler.enhed FROM sagsbehandler WHERE sagsbehandler.virkning_fra <= CURRENT_DATE AND (sagsbehandler.virkning_til IS NULL OR CURRENT_DATE < sagsbehandler.virkning_til)"),
    ("sagsbehandler", "postgresql",
    'CREATE FUNCTION sagsbehandler_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF sagsbehandler_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT sagsbehandler.raekke, sagsbehandler.id, sagsbehandler.virkning_fra, sagsbehandler.virkning_til, sagsbehandler.myndighedskode, sagsbehandler.navn, sagsbehandler.brugernavn, sagsbehandler.enhed FROM sagsbehandler WHERE sagsbehandler.virkning_fra <= $1 AND (sagsbehandler.virkning_til IS NULL OR $1 < sagsbehandler.virkning_til);\n'
    "END"),
    ("sagsbehandler", "postgresql",
    "ALTER TABLE sagsbehandler ENABLE ROW LEVEL SECURITY"),
    ("sagsbehandler", "postgresql",
    "ALTER TABLE sagsbehandler FORCE ROW LEVEL SECURITY"),
    ("sagsbehandler", "postgresql",
    "CREATE POLICY sagsbehandler_adskillelse ON sagsbehandler USING (sagsbehandler.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sagsbehandler.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("sagsbehandler", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON sagsbehandler TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON sagsbehandler_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, enhed) ON sagsbehandler TO ky_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, navn, brugernavn, enhed) ON sagsbehandler TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, navn, brugernavn, enhed) ON sagsbehandler TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, navn, brugernavn, enhed) ON sagsbehandler TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sagsbehandler", "sqlite",
    'CREATE TRIGGER sagsbehandler_objektnavn BEFORE INSERT ON sagsbehandler FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO sagsbehandler_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM sagsbehandler_objekt WHERE id = NEW.id);\n'
    "END"),
    ("sagsbehandler", "sqlite",
    'CREATE TRIGGER sagsbehandler_overlap_insert_0 BEFORE INSERT ON sagsbehandler FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.id = "NEW".id AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_virkning_fra_virkning_til');\n"
    "END"),
    ("sagsbehandler", "sqlite",
    'CREATE TRIGGER sagsbehandler_overlap_update_0 BEFORE UPDATE ON sagsbehandler FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.id = "NEW".id AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_virkning_fra_virkning_til');\n"
    "END"),
    ("sagsbehandler", "sqlite",
    'CREATE TRIGGER sagsbehandler_overlap_insert_1 BEFORE INSERT ON sagsbehandler FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.myndighedskode = "NEW".myndighedskode AND sagsbehandler.brugernavn = "NEW".brugernavn AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_myndighedskode_brugernavn');\n"
    "END"),
    ("sagsbehandler", "sqlite",
    'CREATE TRIGGER sagsbehandler_overlap_update_1 BEFORE UPDATE ON sagsbehandler FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.myndighedskode = "NEW".myndighedskode AND sagsbehandler.brugernavn = "NEW".brugernavn AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_myndighedskode_brugernavn');\n"
    "END"),
    ("sagsbehandler", "sqlite",
    'CREATE VIEW sagsbehandler_gaeldende AS\n'
    "SELECT sagsbehandler.raekke, sagsbehandler.id, sagsbehandler.virkning_fra, sagsbehandler.virkning_til, sagsbehandler.myndighedskode, sagsbehandler.navn, sagsbehandler.brugernavn, sagsbehandler.enhed FROM sagsbehandler WHERE sagsbehandler.virkning_fra <= date('now', 'localtime') AND (sagsbehandler.virkning_til IS NULL OR date('now', 'localtime') < sagsbehandler.virkning_til)"),
    ("haendelse", "postgresql",
    "ALTER TABLE haendelse ENABLE ROW LEVEL SECURITY"),
    ("haendelse", "postgresql",
    "ALTER TABLE haendelse FORCE ROW LEVEL SECURITY"),
    ("haendelse", "postgresql",
    "CREATE POLICY haendelse_adskillelse ON haendelse USING (haendelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (haendelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("haendelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON haendelse TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("haendelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, listenummer, indtruffet, modtaget, afsender, person_id) ON haendelse TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("haendelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, listenummer, indtruffet, modtaget, afsender, person_id) ON haendelse TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("haendelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, listenummer, indtruffet, modtaget, afsender, person_id) ON haendelse TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("opgave", "postgresql",
    "ALTER TABLE opgave ENABLE ROW LEVEL SECURITY"),
    ("opgave", "postgresql",
    "ALTER TABLE opgave FORCE ROW LEVEL SECURITY"),
    ("opgave", "postgresql",
    "CREATE POLICY opgave_adskillelse ON opgave USING (opgave.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (opgave.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("opgave", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON opgave TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("opgave", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, titel, prioritet, forfaldsdato, ansvarlig_id, status, initierende_haendelse_id) ON opgave TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("opgave", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, titel, prioritet, forfaldsdato, ansvarlig_id, status, initierende_haendelse_id) ON opgave TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("opgave", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, titel, prioritet, forfaldsdato, ansvarlig_id, status, initierende_haendelse_id) ON opgave TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_objekt", "postgresql",
    "ALTER TABLE beslutningsgrundlag_objekt ENABLE ROW LEVEL SECURITY"),
    ("beslutningsgrundlag_objekt", "postgresql",
    "ALTER TABLE beslutningsgrundlag_objekt FORCE ROW LEVEL SECURITY"),
    ("beslutningsgrundlag_objekt", "postgresql",
    "CREATE POLICY beslutningsgrundlag_objekt_adskillelse ON beslutningsgrundlag_objekt USING (beslutningsgrundlag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beslutningsgrundlag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("beslutningsgrundlag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON beslutningsgrundlag_objekt TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON beslutningsgrundlag_objekt TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode) ON beslutningsgrundlag_objekt TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag", "postgresql",
    "CREATE TRIGGER beslutningsgrundlag_objektnavn BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW EXECUTE FUNCTION historik_objekt('beslutningsgrundlag_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("beslutningsgrundlag", "postgresql",
    "CREATE TRIGGER beslutningsgrundlag_vagt BEFORE UPDATE OR DELETE ON beslutningsgrundlag FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("beslutningsgrundlag", "postgresql",
    "CREATE TRIGGER beslutningsgrundlag_vagt_truncate BEFORE TRUNCATE ON beslutningsgrundlag FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("beslutningsgrundlag", "postgresql",
    'CREATE VIEW beslutningsgrundlag_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT beslutningsgrundlag.raekke, beslutningsgrundlag.id, beslutningsgrundlag.virkning_fra, beslutningsgrundlag.virkning_til, beslutningsgrundlag.registrering_fra, beslutningsgrundlag.registrering_til, beslutningsgrundlag.registreringsaktoer, beslutningsgrundlag.myndighedskode, beslutningsgrundlag.oplyst_dato, beslutningsgrundlag.opfylder_betingelser, beslutningsgrundlag.er_social_begivenhed_godtgjort, beslutningsgrundlag.er_forsoergelse_umulig, beslutningsgrundlag.kan_daekkes_af_andre_ydelser FROM beslutningsgrundlag WHERE beslutningsgrundlag.virkning_fra <= CURRENT_DATE AND (beslutningsgrundlag.virkning_til IS NULL OR CURRENT_DATE < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL"),
    ("beslutningsgrundlag", "postgresql",
    'CREATE FUNCTION beslutningsgrundlag_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF beslutningsgrundlag_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT beslutningsgrundlag.raekke, beslutningsgrundlag.id, beslutningsgrundlag.virkning_fra, beslutningsgrundlag.virkning_til, beslutningsgrundlag.registrering_fra, beslutningsgrundlag.registrering_til, beslutningsgrundlag.registreringsaktoer, beslutningsgrundlag.myndighedskode, beslutningsgrundlag.oplyst_dato, beslutningsgrundlag.opfylder_betingelser, beslutningsgrundlag.er_social_begivenhed_godtgjort, beslutningsgrundlag.er_forsoergelse_umulig, beslutningsgrundlag.kan_daekkes_af_andre_ydelser FROM beslutningsgrundlag WHERE beslutningsgrundlag.virkning_fra <= $1 AND (beslutningsgrundlag.virkning_til IS NULL OR $1 < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_fra <= $2 AND (beslutningsgrundlag.registrering_til IS NULL OR $2 < beslutningsgrundlag.registrering_til);\n'
    "END"),
    ("beslutningsgrundlag", "postgresql",
    "ALTER TABLE beslutningsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("beslutningsgrundlag", "postgresql",
    "ALTER TABLE beslutningsgrundlag FORCE ROW LEVEL SECURITY"),
    ("beslutningsgrundlag", "postgresql",
    "CREATE POLICY beslutningsgrundlag_adskillelse ON beslutningsgrundlag USING (beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("beslutningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON beslutningsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON beslutningsgrundlag_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, oplyst_dato, opfylder_betingelser, er_social_begivenhed_godtgjort, er_forsoergelse_umulig, kan_daekkes_af_andre_ydelser) ON beslutningsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, oplyst_dato, opfylder_betingelser, er_social_begivenhed_godtgjort, er_forsoergelse_umulig, kan_daekkes_af_andre_ydelser) ON beslutningsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_objektnavn BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO beslutningsgrundlag_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM beslutningsgrundlag_objekt WHERE id = NEW.id);\n'
    "END"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_overlap_insert_0 BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.id = "NEW".id AND beslutningsgrundlag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR beslutningsgrundlag.virkning_fra < "NEW".virkning_til) AND (beslutningsgrundlag.virkning_til IS NULL OR "NEW".virkning_fra < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_beslutningsgrundlag_virkning_fra_virkning_til');\n"
    "END"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_overlap_update_0 BEFORE UPDATE ON beslutningsgrundlag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.id = "NEW".id AND beslutningsgrundlag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR beslutningsgrundlag.virkning_fra < "NEW".virkning_til) AND (beslutningsgrundlag.virkning_til IS NULL OR "NEW".virkning_fra < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_beslutningsgrundlag_virkning_fra_virkning_til');\n"
    "END"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_vagt_update BEFORE UPDATE ON beslutningsgrundlag FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.oplyst_dato IS NOT NEW.oplyst_dato OR OLD.opfylder_betingelser IS NOT NEW.opfylder_betingelser OR OLD.er_social_begivenhed_godtgjort IS NOT NEW.er_social_begivenhed_godtgjort OR OLD.er_forsoergelse_umulig IS NOT NEW.er_forsoergelse_umulig OR OLD.kan_daekkes_af_andre_ydelser IS NOT NEW.kan_daekkes_af_andre_ydelser\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_vagt_delete BEFORE DELETE ON beslutningsgrundlag FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_vagt_replace BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("beslutningsgrundlag", "sqlite",
    'CREATE VIEW beslutningsgrundlag_gaeldende AS\n'
    "SELECT beslutningsgrundlag.raekke, beslutningsgrundlag.id, beslutningsgrundlag.virkning_fra, beslutningsgrundlag.virkning_til, beslutningsgrundlag.registrering_fra, beslutningsgrundlag.registrering_til, beslutningsgrundlag.registreringsaktoer, beslutningsgrundlag.myndighedskode, beslutningsgrundlag.oplyst_dato, beslutningsgrundlag.opfylder_betingelser, beslutningsgrundlag.er_social_begivenhed_godtgjort, beslutningsgrundlag.er_forsoergelse_umulig, beslutningsgrundlag.kan_daekkes_af_andre_ydelser FROM beslutningsgrundlag WHERE beslutningsgrundlag.virkning_fra <= date('now', 'localtime') AND (beslutningsgrundlag.virkning_til IS NULL OR date('now', 'localtime') < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL"),
    ("partshoering", "postgresql",
    "ALTER TABLE partshoering ENABLE ROW LEVEL SECURITY"),
    ("partshoering", "postgresql",
    "ALTER TABLE partshoering FORCE ROW LEVEL SECURITY"),
    ("partshoering", "postgresql",
    "CREATE POLICY partshoering_adskillelse ON partshoering USING (partshoering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (partshoering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("partshoering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON partshoering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("partshoering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, afsendt, svarfrist, svar_modtaget, emne) ON partshoering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("partshoering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, afsendt, svarfrist, svar_modtaget, emne) ON partshoering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sanktion", "postgresql",
    "ALTER TABLE sanktion ENABLE ROW LEVEL SECURITY"),
    ("sanktion", "postgresql",
    "ALTER TABLE sanktion FORCE ROW LEVEL SECURITY"),
    ("sanktion", "postgresql",
    "CREATE POLICY sanktion_adskillelse ON sanktion USING (sanktion.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sanktion.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("sanktion", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON sanktion TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sanktion", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, sanktioneret_id, haendelsesdato, fradragsmaaned, beloeb, partshoering_id) ON sanktion TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sanktion", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, sanktioneret_id, haendelsesdato, fradragsmaaned, beloeb, partshoering_id) ON sanktion TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("afgoerelse", "postgresql",
    "ALTER TABLE afgoerelse ENABLE ROW LEVEL SECURITY"),
    ("afgoerelse", "postgresql",
    "ALTER TABLE afgoerelse FORCE ROW LEVEL SECURITY"),
    ("afgoerelse", "postgresql",
    "CREATE POLICY afgoerelse_adskillelse ON afgoerelse USING (afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("afgoerelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON afgoerelse TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("afgoerelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, class_name, myndighedskode, afgoerelsesdato, resultat, begrundelse, hjemmel, klagevejledning, klagefrist, meddelt_dato, beslutningsgrundlag_id, truffet_af_id) ON afgoerelse TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("afgoerelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, class_name, myndighedskode, afgoerelsesdato, resultat, begrundelse, hjemmel, klagevejledning, klagefrist, meddelt_dato, beslutningsgrundlag_id, truffet_af_id) ON afgoerelse TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling", "postgresql",
    "CREATE TRIGGER bevilling_objektnavn BEFORE INSERT ON bevilling FOR EACH ROW EXECUTE FUNCTION historik_objekt('bevilling_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode')"),
    ("bevilling", "postgresql",
    "CREATE TRIGGER bevilling_vagt BEFORE UPDATE OR DELETE ON bevilling FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til')"),
    ("bevilling", "postgresql",
    "CREATE TRIGGER bevilling_vagt_truncate BEFORE TRUNCATE ON bevilling FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("bevilling", "postgresql",
    'CREATE VIEW bevilling_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT bevilling.raekke, bevilling.id, bevilling.virkning_fra, bevilling.virkning_til, bevilling.registrering_fra, bevilling.registrering_til, bevilling.registreringsaktoer, bevilling.myndighedskode, bevilling.startdato, bevilling.slutdato, bevilling.brugervendt_noegle, bevilling.begrundelse, bevilling.bevillingsgiver_id, bevilling.bevillingsmodtager_id, bevilling.afgoerelse_id FROM bevilling WHERE bevilling.virkning_fra <= CURRENT_DATE AND (bevilling.virkning_til IS NULL OR CURRENT_DATE < bevilling.virkning_til) AND bevilling.registrering_til IS NULL"),
    ("bevilling", "postgresql",
    'CREATE FUNCTION bevilling_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF bevilling_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT bevilling.raekke, bevilling.id, bevilling.virkning_fra, bevilling.virkning_til, bevilling.registrering_fra, bevilling.registrering_til, bevilling.registreringsaktoer, bevilling.myndighedskode, bevilling.startdato, bevilling.slutdato, bevilling.brugervendt_noegle, bevilling.begrundelse, bevilling.bevillingsgiver_id, bevilling.bevillingsmodtager_id, bevilling.afgoerelse_id FROM bevilling WHERE bevilling.virkning_fra <= $1 AND (bevilling.virkning_til IS NULL OR $1 < bevilling.virkning_til) AND bevilling.registrering_fra <= $2 AND (bevilling.registrering_til IS NULL OR $2 < bevilling.registrering_til);\n'
    "END"),
    ("bevilling", "postgresql",
    "ALTER TABLE bevilling ENABLE ROW LEVEL SECURITY"),
    ("bevilling", "postgresql",
    "ALTER TABLE bevilling FORCE ROW LEVEL SECURITY"),
    ("bevilling", "postgresql",
    "CREATE POLICY bevilling_adskillelse ON bevilling USING (bevilling.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilling.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("bevilling", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON bevilling TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT ON bevilling_gaeldende TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, brugervendt_noegle, bevillingsgiver_id, bevillingsmodtager_id) ON bevilling TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, brugervendt_noegle, begrundelse, bevillingsgiver_id, bevillingsmodtager_id, afgoerelse_id) ON bevilling TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, brugervendt_noegle, begrundelse, bevillingsgiver_id, bevillingsmodtager_id, afgoerelse_id) ON bevilling TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_objektnavn BEFORE INSERT ON bevilling FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO bevilling_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM bevilling_objekt WHERE id = NEW.id);\n'
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_overlap_insert_0 BEFORE INSERT ON bevilling FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.id = "NEW".id AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_virkning_fra_virkning_til');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_overlap_update_0 BEFORE UPDATE ON bevilling FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.id = "NEW".id AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_virkning_fra_virkning_til');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_overlap_insert_1 BEFORE INSERT ON bevilling FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.myndighedskode = "NEW".myndighedskode AND bevilling.brugervendt_noegle = "NEW".brugervendt_noegle AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_myndighedskode_brugervendt_noegle');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_overlap_update_1 BEFORE UPDATE ON bevilling FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.myndighedskode = "NEW".myndighedskode AND bevilling.brugervendt_noegle = "NEW".brugervendt_noegle AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_myndighedskode_brugervendt_noegle');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_vagt_update BEFORE UPDATE ON bevilling FOR EACH ROW\n'
    'WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.brugervendt_noegle IS NOT NEW.brugervendt_noegle OR OLD.begrundelse IS NOT NEW.begrundelse OR OLD.bevillingsgiver_id IS NOT NEW.bevillingsgiver_id OR OLD.bevillingsmodtager_id IS NOT NEW.bevillingsmodtager_id OR OLD.afgoerelse_id IS NOT NEW.afgoerelse_id\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_vagt_delete BEFORE DELETE ON bevilling FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE TRIGGER bevilling_vagt_replace BEFORE INSERT ON bevilling FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM bevilling WHERE raekke = NEW.raekke)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("bevilling", "sqlite",
    'CREATE VIEW bevilling_gaeldende AS\n'
    "SELECT bevilling.raekke, bevilling.id, bevilling.virkning_fra, bevilling.virkning_til, bevilling.registrering_fra, bevilling.registrering_til, bevilling.registreringsaktoer, bevilling.myndighedskode, bevilling.startdato, bevilling.slutdato, bevilling.brugervendt_noegle, bevilling.begrundelse, bevilling.bevillingsgiver_id, bevilling.bevillingsmodtager_id, bevilling.afgoerelse_id FROM bevilling WHERE bevilling.virkning_fra <= date('now', 'localtime') AND (bevilling.virkning_til IS NULL OR date('now', 'localtime') < bevilling.virkning_til) AND bevilling.registrering_til IS NULL"),
    ("afslag", "postgresql",
    "ALTER TABLE afslag ENABLE ROW LEVEL SECURITY"),
    ("afslag", "postgresql",
    "ALTER TABLE afslag FORCE ROW LEVEL SECURITY"),
    ("afslag", "postgresql",
    "CREATE POLICY afslag_adskillelse ON afslag USING (EXISTS (SELECT 1 FROM afgoerelse WHERE afgoerelse.id = afslag.id AND afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM afgoerelse WHERE afgoerelse.id = afslag.id AND afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("afslag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON afslag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("afslag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, afslagsaarsag) ON afslag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("afslag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, afslagsaarsag) ON afslag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klage", "postgresql",
    "ALTER TABLE klage ENABLE ROW LEVEL SECURITY"),
    ("klage", "postgresql",
    "ALTER TABLE klage FORCE ROW LEVEL SECURITY"),
    ("klage", "postgresql",
    "CREATE POLICY klage_adskillelse ON klage USING (klage.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (klage.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("klage", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON klage TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klage", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, modtaget_dato, genvurderingsfrist, genvurderingsresultat, oversendt_dato) ON klage TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klage", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, modtaget_dato, genvurderingsfrist, genvurderingsresultat, oversendt_dato, afgoerelse_id) ON klage TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klage", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, modtaget_dato, genvurderingsfrist, genvurderingsresultat, oversendt_dato, afgoerelse_id) ON klage TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    "ALTER TABLE uddannelseshjaelpsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    "ALTER TABLE uddannelseshjaelpsgrundlag FORCE ROW LEVEL SECURITY"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    "CREATE POLICY uddannelseshjaelpsgrundlag_adskillelse ON uddannelseshjaelpsgrundlag USING (uddannelseshjaelpsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (uddannelseshjaelpsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON uddannelseshjaelpsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, sats, aktivitetstillaeg, hjaelp_foer_indtaegter) ON uddannelseshjaelpsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, sats, aktivitetstillaeg, hjaelp_foer_indtaegter) ON uddannelseshjaelpsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("uddannelseshjaelpsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, sats, aktivitetstillaeg, hjaelp_foer_indtaegter) ON uddannelseshjaelpsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("saerlig_stoette_grundlag", "postgresql",
    "ALTER TABLE saerlig_stoette_grundlag ENABLE ROW LEVEL SECURITY"),
    ("saerlig_stoette_grundlag", "postgresql",
    "ALTER TABLE saerlig_stoette_grundlag FORCE ROW LEVEL SECURITY"),
    ("saerlig_stoette_grundlag", "postgresql",
    "CREATE POLICY saerlig_stoette_grundlag_adskillelse ON saerlig_stoette_grundlag USING (saerlig_stoette_grundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (saerlig_stoette_grundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("saerlig_stoette_grundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON saerlig_stoette_grundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("saerlig_stoette_grundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_hoej_boligudgift, har_stor_forsoergerbyrde, er_undtaget, kan_faa_stoette, antal_boern_hjemme, antal_boern_ude, nettoboligudgift, selvvalgt_forhoejelse, kan_faa_billigere_bolig, billigere_boligudgift, andel, grundgraensebeloeb, graensebeloeb, nettoindtaegt, arbejdsudgifter, nettoindtaegt_ved_hjaelp_alene, stoettebeloeb) ON saerlig_stoette_grundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("saerlig_stoette_grundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_hoej_boligudgift, har_stor_forsoergerbyrde, er_undtaget, kan_faa_stoette, antal_boern_hjemme, antal_boern_ude, nettoboligudgift, selvvalgt_forhoejelse, kan_faa_billigere_bolig, billigere_boligudgift, andel, grundgraensebeloeb, graensebeloeb, nettoindtaegt, arbejdsudgifter, nettoindtaegt_ved_hjaelp_alene, stoettebeloeb) ON saerlig_stoette_grundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("saerlig_stoette_grundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_hoej_boligudgift, har_stor_forsoergerbyrde, er_undtaget, kan_faa_stoette, antal_boern_hjemme, antal_boern_ude, nettoboligudgift, selvvalgt_forhoejelse, kan_faa_billigere_bolig, billigere_boligudgift, andel, grundgraensebeloeb, graensebeloeb, nettoindtaegt, arbejdsudgifter, nettoindtaegt_ved_hjaelp_alene, stoettebeloeb) ON saerlig_stoette_grundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("revalideringsgrundlag", "postgresql",
    "ALTER TABLE revalideringsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("revalideringsgrundlag", "postgresql",
    "ALTER TABLE revalideringsgrundlag FORCE ROW LEVEL SECURITY"),
    ("revalideringsgrundlag", "postgresql",
    "CREATE POLICY revalideringsgrundlag_adskillelse ON revalideringsgrundlag USING (revalideringsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (revalideringsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("revalideringsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON revalideringsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("revalideringsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_barn_uden_for_hjemmet, sats, gennemsnitsindtaegt, ydelse) ON revalideringsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("revalideringsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_barn_uden_for_hjemmet, sats, gennemsnitsindtaegt, ydelse) ON revalideringsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("revalideringsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_barn_uden_for_hjemmet, sats, gennemsnitsindtaegt, ydelse) ON revalideringsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ressourceforloebsgrundlag", "postgresql",
    "ALTER TABLE ressourceforloebsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("ressourceforloebsgrundlag", "postgresql",
    "ALTER TABLE ressourceforloebsgrundlag FORCE ROW LEVEL SECURITY"),
    ("ressourceforloebsgrundlag", "postgresql",
    "CREATE POLICY ressourceforloebsgrundlag_adskillelse ON ressourceforloebsgrundlag USING (ressourceforloebsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (ressourceforloebsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("ressourceforloebsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ressourceforloebsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ressourceforloebsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_ret_til_sygedagpenge, har_ret_til_ledighedsydelse, sats, ugesats, loen, nedsaettelse_under_graensen, nedsaettelse_over_graensen, andre_indtaegter, ydelse) ON ressourceforloebsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ressourceforloebsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_ret_til_sygedagpenge, har_ret_til_ledighedsydelse, sats, ugesats, loen, nedsaettelse_under_graensen, nedsaettelse_over_graensen, andre_indtaegter, ydelse) ON ressourceforloebsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ressourceforloebsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_ret_til_sygedagpenge, har_ret_til_ledighedsydelse, sats, ugesats, loen, nedsaettelse_under_graensen, nedsaettelse_over_graensen, andre_indtaegter, ydelse) ON ressourceforloebsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ledighedsydelsesgrundlag", "postgresql",
    "ALTER TABLE ledighedsydelsesgrundlag ENABLE ROW LEVEL SECURITY"),
    ("ledighedsydelsesgrundlag", "postgresql",
    "ALTER TABLE ledighedsydelsesgrundlag FORCE ROW LEVEL SECURITY"),
    ("ledighedsydelsesgrundlag", "postgresql",
    "CREATE POLICY ledighedsydelsesgrundlag_adskillelse ON ledighedsydelsesgrundlag USING (ledighedsydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (ledighedsydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("ledighedsydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ledighedsydelsesgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ledighedsydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, havde_ret_til_sygedagpenge, var_i_revalidering, kom_fra_ordinaert_arbejde, maaneder_i_fleksjob, niveau, ugebeloeb, maanedssats) ON ledighedsydelsesgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ledighedsydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, havde_ret_til_sygedagpenge, var_i_revalidering, kom_fra_ordinaert_arbejde, maaneder_i_fleksjob, niveau, ugebeloeb, maanedssats) ON ledighedsydelsesgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ledighedsydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, havde_ret_til_sygedagpenge, var_i_revalidering, kom_fra_ordinaert_arbejde, maaneder_i_fleksjob, niveau, ugebeloeb, maanedssats) ON ledighedsydelsesgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fleksloentilskudsgrundlag", "postgresql",
    "ALTER TABLE fleksloentilskudsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("fleksloentilskudsgrundlag", "postgresql",
    "ALTER TABLE fleksloentilskudsgrundlag FORCE ROW LEVEL SECURITY"),
    ("fleksloentilskudsgrundlag", "postgresql",
    "CREATE POLICY fleksloentilskudsgrundlag_adskillelse ON fleksloentilskudsgrundlag USING (fleksloentilskudsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (fleksloentilskudsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("fleksloentilskudsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON fleksloentilskudsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fleksloentilskudsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, loen, fuldtidsloen, tilskud) ON fleksloentilskudsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fleksloentilskudsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, loen, fuldtidsloen, tilskud) ON fleksloentilskudsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fleksloentilskudsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, loen, fuldtidsloen, tilskud) ON fleksloentilskudsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("timeomregning", "postgresql",
    "ALTER TABLE timeomregning ENABLE ROW LEVEL SECURITY"),
    ("timeomregning", "postgresql",
    "ALTER TABLE timeomregning FORCE ROW LEVEL SECURITY"),
    ("timeomregning", "postgresql",
    "CREATE POLICY timeomregning_adskillelse ON timeomregning USING (timeomregning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (timeomregning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("timeomregning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON timeomregning TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("timeomregning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegt, arbejdede_timer, timeloen, timer, medregnet_indtaegt) ON timeomregning TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("timeomregning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegt, arbejdede_timer, timeloen, timer, medregnet_indtaegt) ON timeomregning TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("timeomregning", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegt, arbejdede_timer, timeloen, timer, medregnet_indtaegt) ON timeomregning TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("loftgrundlag", "postgresql",
    "ALTER TABLE loftgrundlag ENABLE ROW LEVEL SECURITY"),
    ("loftgrundlag", "postgresql",
    "ALTER TABLE loftgrundlag FORCE ROW LEVEL SECURITY"),
    ("loftgrundlag", "postgresql",
    "CREATE POLICY loftgrundlag_adskillelse ON loftgrundlag USING (loftgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (loftgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("loftgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON loftgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("loftgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_par, antal_boern, loft, hjaelp, saerlig_stoette, boligstoette, medregnet_boligstoette, nedsaettelse_saerlig_stoette, nedsaettelse_boligstoette, indtaegtsmaaned, virkningsmaaned) ON loftgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("loftgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_par, antal_boern, loft, hjaelp, saerlig_stoette, boligstoette, medregnet_boligstoette, nedsaettelse_saerlig_stoette, nedsaettelse_boligstoette, indtaegtsmaaned, virkningsmaaned) ON loftgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("loftgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_par, antal_boern, loft, hjaelp, saerlig_stoette, boligstoette, medregnet_boligstoette, nedsaettelse_saerlig_stoette, nedsaettelse_boligstoette, indtaegtsmaaned, virkningsmaaned) ON loftgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("enkeltydelsesgrundlag", "postgresql",
    "ALTER TABLE enkeltydelsesgrundlag ENABLE ROW LEVEL SECURITY"),
    ("enkeltydelsesgrundlag", "postgresql",
    "ALTER TABLE enkeltydelsesgrundlag FORCE ROW LEVEL SECURITY"),
    ("enkeltydelsesgrundlag", "postgresql",
    "CREATE POLICY enkeltydelsesgrundlag_adskillelse ON enkeltydelsesgrundlag USING (enkeltydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (enkeltydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("enkeltydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON enkeltydelsesgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("enkeltydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_rimeligt_begrundet, forringer_forsoergelsen, kunne_forudses, er_afgoerende, opfylder_enkeltudgift, kan_daekkes_af_anden_lov, har_egne_midler, soeger_personligt_tillaeg, opfylder_sygebehandling, udgift_paataget, er_paataget_foer_ansoegning) ON enkeltydelsesgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("enkeltydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_rimeligt_begrundet, forringer_forsoergelsen, kunne_forudses, er_afgoerende, opfylder_enkeltudgift, kan_daekkes_af_anden_lov, har_egne_midler, er_laegeligt_begrundet, soeger_personligt_tillaeg, opfylder_sygebehandling, udgift_paataget, er_paataget_foer_ansoegning) ON enkeltydelsesgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("enkeltydelsesgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_rimeligt_begrundet, forringer_forsoergelsen, kunne_forudses, er_afgoerende, opfylder_enkeltudgift, kan_daekkes_af_anden_lov, har_egne_midler, er_laegeligt_begrundet, soeger_personligt_tillaeg, opfylder_sygebehandling, udgift_paataget, er_paataget_foer_ansoegning) ON enkeltydelsesgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tandplejegrundlag", "postgresql",
    "ALTER TABLE tandplejegrundlag ENABLE ROW LEVEL SECURITY"),
    ("tandplejegrundlag", "postgresql",
    "ALTER TABLE tandplejegrundlag FORCE ROW LEVEL SECURITY"),
    ("tandplejegrundlag", "postgresql",
    "CREATE POLICY tandplejegrundlag_adskillelse ON tandplejegrundlag USING (tandplejegrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (tandplejegrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("tandplejegrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON tandplejegrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tandplejegrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, faar_uddannelseshjaelp_uden_tillaeg, behandlingsudgift, andre_tilskud, tidligere_egenudgift, egenbetaling, daekning, tilskud, overslag, kraever_godkendelse) ON tandplejegrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tandplejegrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, faar_uddannelseshjaelp_uden_tillaeg, behandlingsudgift, andre_tilskud, tidligere_egenudgift, egenbetaling, daekning, tilskud, overslag, kraever_godkendelse) ON tandplejegrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tillaegsprocentgrundlag", "postgresql",
    "ALTER TABLE tillaegsprocentgrundlag ENABLE ROW LEVEL SECURITY"),
    ("tillaegsprocentgrundlag", "postgresql",
    "ALTER TABLE tillaegsprocentgrundlag FORCE ROW LEVEL SECURITY"),
    ("tillaegsprocentgrundlag", "postgresql",
    "CREATE POLICY tillaegsprocentgrundlag_adskillelse ON tillaegsprocentgrundlag USING (tillaegsprocentgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (tillaegsprocentgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("tillaegsprocentgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON tillaegsprocentgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tillaegsprocentgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegtsgrundlag, regnes_som_enlig, fradrag, beloeb_pr_procentpoint, tillaegsprocent) ON tillaegsprocentgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tillaegsprocentgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegtsgrundlag, regnes_som_enlig, fradrag, beloeb_pr_procentpoint, tillaegsprocent) ON tillaegsprocentgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tillaegsprocentgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegtsgrundlag, regnes_som_enlig, fradrag, beloeb_pr_procentpoint, tillaegsprocent) ON tillaegsprocentgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("likvid_formue", "postgresql",
    "ALTER TABLE likvid_formue ENABLE ROW LEVEL SECURITY"),
    ("likvid_formue", "postgresql",
    "ALTER TABLE likvid_formue FORCE ROW LEVEL SECURITY"),
    ("likvid_formue", "postgresql",
    "CREATE POLICY likvid_formue_adskillelse ON likvid_formue USING (likvid_formue.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (likvid_formue.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("likvid_formue", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON likvid_formue TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("likvid_formue", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indestaaende, obligationer, pantebreve, boersnoterede_aktier, investeringsbeviser, kontanter, andre_vaerdipapirer, samlet, overstiger_graense) ON likvid_formue TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("likvid_formue", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indestaaende, obligationer, pantebreve, boersnoterede_aktier, investeringsbeviser, kontanter, andre_vaerdipapirer, samlet, overstiger_graense) ON likvid_formue TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("likvid_formue", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indestaaende, obligationer, pantebreve, boersnoterede_aktier, investeringsbeviser, kontanter, andre_vaerdipapirer, samlet, overstiger_graense) ON likvid_formue TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("helbredstillaegsgrundlag", "postgresql",
    "ALTER TABLE helbredstillaegsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("helbredstillaegsgrundlag", "postgresql",
    "ALTER TABLE helbredstillaegsgrundlag FORCE ROW LEVEL SECURITY"),
    ("helbredstillaegsgrundlag", "postgresql",
    "CREATE POLICY helbredstillaegsgrundlag_adskillelse ON helbredstillaegsgrundlag USING (helbredstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (helbredstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("helbredstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON helbredstillaegsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("helbredstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, udgift, regionstilskud, forsikringstilskud, har_prisaftale, aftalt_pris, faktisk_pris, bestilt, er_bestilt_foer_ansoegning, tillaeg, egenbetaling) ON helbredstillaegsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("helbredstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, udgift, regionstilskud, forsikringstilskud, har_prisaftale, aftalt_pris, faktisk_pris, bestilt, er_bestilt_foer_ansoegning, tillaeg, egenbetaling) ON helbredstillaegsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("personligt_tillaegsgrundlag", "postgresql",
    "ALTER TABLE personligt_tillaegsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("personligt_tillaegsgrundlag", "postgresql",
    "ALTER TABLE personligt_tillaegsgrundlag FORCE ROW LEVEL SECURITY"),
    ("personligt_tillaegsgrundlag", "postgresql",
    "CREATE POLICY personligt_tillaegsgrundlag_adskillelse ON personligt_tillaegsgrundlag USING (personligt_tillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (personligt_tillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("personligt_tillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON personligt_tillaegsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("personligt_tillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_saerligt_vanskelig, er_rimelig_og_noedvendig, udgiftsdato, pension_tilkendt_fra, kan_faa_tillaeg) ON personligt_tillaegsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("personligt_tillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_saerligt_vanskelig, er_rimelig_og_noedvendig, udgiftsdato, pension_tilkendt_fra, kan_faa_tillaeg) ON personligt_tillaegsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("personligt_tillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_saerligt_vanskelig, er_rimelig_og_noedvendig, udgiftsdato, pension_tilkendt_fra, kan_faa_tillaeg) ON personligt_tillaegsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("merudgiftsgrundlag", "postgresql",
    "ALTER TABLE merudgiftsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("merudgiftsgrundlag", "postgresql",
    "ALTER TABLE merudgiftsgrundlag FORCE ROW LEVEL SECURITY"),
    ("merudgiftsgrundlag", "postgresql",
    "CREATE POLICY merudgiftsgrundlag_adskillelse ON merudgiftsgrundlag USING (merudgiftsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (merudgiftsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("merudgiftsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON merudgiftsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("merudgiftsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_varigt_nedsat_funktionsevne, maanedlig_merudgift, kan_daekkes_paa_anden_maade, opfylder_betingelser_barn, ydelse, har_naaet_pensionsalder, faar_gammel_foertidspension, har_personlig_assistance, er_omfattet_som_voksen) ON merudgiftsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("merudgiftsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_varigt_nedsat_funktionsevne, maanedlig_merudgift, kan_daekkes_paa_anden_maade, opfylder_betingelser_barn, ydelse, har_naaet_pensionsalder, faar_gammel_foertidspension, har_personlig_assistance, er_omfattet_som_voksen) ON merudgiftsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fritidstillaegsgrundlag", "postgresql",
    "ALTER TABLE fritidstillaegsgrundlag ENABLE ROW LEVEL SECURITY"),
    ("fritidstillaegsgrundlag", "postgresql",
    "ALTER TABLE fritidstillaegsgrundlag FORCE ROW LEVEL SECURITY"),
    ("fritidstillaegsgrundlag", "postgresql",
    "CREATE POLICY fritidstillaegsgrundlag_adskillelse ON fritidstillaegsgrundlag USING (fritidstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (fritidstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("fritidstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON fritidstillaegsgrundlag TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fritidstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, antal_boern, tillaeg) ON fritidstillaegsgrundlag TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fritidstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, antal_boern, tillaeg) ON fritidstillaegsgrundlag TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("fritidstillaegsgrundlag", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, antal_boern, tillaeg) ON fritidstillaegsgrundlag TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tilbagebetalingsvurdering", "postgresql",
    "ALTER TABLE tilbagebetalingsvurdering ENABLE ROW LEVEL SECURITY"),
    ("tilbagebetalingsvurdering", "postgresql",
    "ALTER TABLE tilbagebetalingsvurdering FORCE ROW LEVEL SECURITY"),
    ("tilbagebetalingsvurdering", "postgresql",
    "CREATE POLICY tilbagebetalingsvurdering_adskillelse ON tilbagebetalingsvurdering USING (tilbagebetalingsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (tilbagebetalingsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("tilbagebetalingsvurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON tilbagebetalingsvurdering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tilbagebetalingsvurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, har_forsoemt_oplysningspligt, har_modtaget_uden_ret, er_daekket_af_su, er_sanktioneret_af_akasse, er_doemt, skal_kraeves_tilbage, kravbeloeb, dage_i_udlandet, skal_anmeldes, daekker_samme_tid_og_formaal, er_for_tab_af_erhvervsevne, er_hjaelp_under_tilbud, kan_kraeves_ved_erstatning, fordringstype) ON tilbagebetalingsvurdering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("tilbagebetalingsvurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, har_forsoemt_oplysningspligt, har_modtaget_uden_ret, er_daekket_af_su, er_sanktioneret_af_akasse, er_doemt, skal_kraeves_tilbage, kravbeloeb, dage_i_udlandet, skal_anmeldes, daekker_samme_tid_og_formaal, er_for_tab_af_erhvervsevne, er_hjaelp_under_tilbud, kan_kraeves_ved_erstatning, fordringstype) ON tilbagebetalingsvurdering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("administrationskontrol", "postgresql",
    "ALTER TABLE administrationskontrol ENABLE ROW LEVEL SECURITY"),
    ("administrationskontrol", "postgresql",
    "ALTER TABLE administrationskontrol FORCE ROW LEVEL SECURITY"),
    ("administrationskontrol", "postgresql",
    "CREATE POLICY administrationskontrol_adskillelse ON administrationskontrol USING (administrationskontrol.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (administrationskontrol.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("administrationskontrol", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON administrationskontrol TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("administrationskontrol", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, formaal_er_daekket, betalingsdato, virkning_fra, virkning_til, beloeb, hoejeste_beloeb, er_daekket) ON administrationskontrol TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("administrationskontrol", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, afgoerelse_id, formaal_er_daekket, betalingsdato, virkning_fra, virkning_til, beloeb, hoejeste_beloeb, er_daekket) ON administrationskontrol TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("administrationskontrol", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, afgoerelse_id, formaal_er_daekket, betalingsdato, virkning_fra, virkning_til, beloeb, hoejeste_beloeb, er_daekket) ON administrationskontrol TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beloebskaede", "postgresql",
    "ALTER TABLE beloebskaede ENABLE ROW LEVEL SECURITY"),
    ("beloebskaede", "postgresql",
    "ALTER TABLE beloebskaede FORCE ROW LEVEL SECURITY"),
    ("beloebskaede", "postgresql",
    "CREATE POLICY beloebskaede_adskillelse ON beloebskaede USING (beloebskaede.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beloebskaede.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("beloebskaede", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON beloebskaede TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beloebskaede", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, effektuering_id, skat, atp, egen_modregning, administrationstraek, fremmed_modregning, kraever_tekst_om_sendt, kraever_tekst_om_udbetalt) ON beloebskaede TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beloebskaede", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, effektuering_id, skat, atp, egen_modregning, administrationstraek, fremmed_modregning, kraever_tekst_om_sendt, kraever_tekst_om_udbetalt) ON beloebskaede TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beloebskaede", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, effektuering_id, skat, atp, egen_modregning, administrationstraek, fremmed_modregning, kraever_tekst_om_sendt, kraever_tekst_om_udbetalt) ON beloebskaede TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("meddelelse", "postgresql",
    "ALTER TABLE meddelelse ENABLE ROW LEVEL SECURITY"),
    ("meddelelse", "postgresql",
    "ALTER TABLE meddelelse FORCE ROW LEVEL SECURITY"),
    ("meddelelse", "postgresql",
    "CREATE POLICY meddelelse_adskillelse ON meddelelse USING (meddelelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (meddelelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("meddelelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON meddelelse TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("meddelelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, form, ugedag, kalenderdage, arbejdsdage) ON meddelelse TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("meddelelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, afgoerelse_id, form, ugedag, kalenderdage, arbejdsdage) ON meddelelse TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("meddelelse", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, afgoerelse_id, form, ugedag, kalenderdage, arbejdsdage) ON meddelelse TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klagevurdering", "postgresql",
    "ALTER TABLE klagevurdering ENABLE ROW LEVEL SECURITY"),
    ("klagevurdering", "postgresql",
    "ALTER TABLE klagevurdering FORCE ROW LEVEL SECURITY"),
    ("klagevurdering", "postgresql",
    "CREATE POLICY klagevurdering_adskillelse ON klagevurdering USING (klagevurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (klagevurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("klagevurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON klagevurdering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klagevurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, klage_id, kan_behandles, skal_oversendes) ON klagevurdering TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klagevurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, klage_id, har_saerlig_grund, kan_behandles, skal_oversendes) ON klagevurdering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("klagevurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, klage_id, har_saerlig_grund, kan_behandles, skal_oversendes) ON klagevurdering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sanktionsvurdering", "postgresql",
    "ALTER TABLE sanktionsvurdering ENABLE ROW LEVEL SECURITY"),
    ("sanktionsvurdering", "postgresql",
    "ALTER TABLE sanktionsvurdering FORCE ROW LEVEL SECURITY"),
    ("sanktionsvurdering", "postgresql",
    "CREATE POLICY sanktionsvurdering_adskillelse ON sanktionsvurdering USING (sanktionsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sanktionsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))"),
    ("sanktionsvurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON sanktionsvurdering TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sanktionsvurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (id, myndighedskode, sanktion_id, er_vejledt, er_partshoert, er_skaerpet, er_vejledt_om_skaerpelse, kan_gives, maaneder_efter_haendelsen, er_inden_for_fristen) ON sanktionsvurdering TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sanktionsvurdering", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (id, myndighedskode, sanktion_id, er_vejledt, er_partshoert, er_skaerpet, er_vejledt_om_skaerpelse, kan_gives, maaneder_efter_haendelsen, er_inden_for_fristen) ON sanktionsvurdering TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_bevillinger", "postgresql",
    "ALTER TABLE ky_sag_bevillinger ENABLE ROW LEVEL SECURITY"),
    ("ky_sag_bevillinger", "postgresql",
    "ALTER TABLE ky_sag_bevillinger FORCE ROW LEVEL SECURITY"),
    ("ky_sag_bevillinger", "postgresql",
    "CREATE POLICY ky_sag_bevillinger_adskillelse ON ky_sag_bevillinger USING (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_bevillinger.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))))) WITH CHECK (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_bevillinger.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))))"),
    ("ky_sag_bevillinger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ky_sag_bevillinger TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_bevillinger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (ky_sag_raekke, position, bevilling_id) ON ky_sag_bevillinger TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_bevillinger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (ky_sag_raekke, position, bevilling_id) ON ky_sag_bevillinger TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_bevillinger", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (ky_sag_raekke, position, bevilling_id) ON ky_sag_bevillinger TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_opgaver", "postgresql",
    "ALTER TABLE ky_sag_opgaver ENABLE ROW LEVEL SECURITY"),
    ("ky_sag_opgaver", "postgresql",
    "ALTER TABLE ky_sag_opgaver FORCE ROW LEVEL SECURITY"),
    ("ky_sag_opgaver", "postgresql",
    "CREATE POLICY ky_sag_opgaver_adskillelse ON ky_sag_opgaver USING (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_opgaver.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))))) WITH CHECK (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_opgaver.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))))"),
    ("ky_sag_opgaver", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ky_sag_opgaver TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_opgaver", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (ky_sag_raekke, position, opgave_id) ON ky_sag_opgaver TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_opgaver", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (ky_sag_raekke, position, opgave_id) ON ky_sag_opgaver TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ky_sag_opgaver", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (ky_sag_raekke, position, opgave_id) ON ky_sag_opgaver TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger_boern", "postgresql",
    "ALTER TABLE ansoeger_boern ENABLE ROW LEVEL SECURITY"),
    ("ansoeger_boern", "postgresql",
    "ALTER TABLE ansoeger_boern FORCE ROW LEVEL SECURITY"),
    ("ansoeger_boern", "postgresql",
    "CREATE POLICY ansoeger_boern_adskillelse ON ansoeger_boern USING (EXISTS (SELECT 1 FROM ansoeger WHERE ansoeger.raekke = ansoeger_boern.ansoeger_raekke AND (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))))) WITH CHECK (EXISTS (SELECT 1 FROM ansoeger WHERE ansoeger.raekke = ansoeger_boern.ansoeger_raekke AND (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))))"),
    ("ansoeger_boern", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ansoeger_boern TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger_boern", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (ansoeger_raekke, position, barn_id) ON ansoeger_boern TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger_boern", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (ansoeger_raekke, position, barn_id) ON ansoeger_boern TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoeger_boern", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (ansoeger_raekke, position, barn_id) ON ansoeger_boern TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_parter", "postgresql",
    "CREATE TRIGGER samliv_parter_vagt BEFORE UPDATE OR DELETE ON samliv_parter FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("samliv_parter", "postgresql",
    "CREATE TRIGGER samliv_parter_vagt_truncate BEFORE TRUNCATE ON samliv_parter FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("samliv_parter", "postgresql",
    "CREATE TRIGGER samliv_parter_vagt_closed_0 BEFORE INSERT ON samliv_parter FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'samliv', 'raekke', 'samliv_raekke')"),
    ("samliv_parter", "postgresql",
    "ALTER TABLE samliv_parter ENABLE ROW LEVEL SECURITY"),
    ("samliv_parter", "postgresql",
    "ALTER TABLE samliv_parter FORCE ROW LEVEL SECURITY"),
    ("samliv_parter", "postgresql",
    "CREATE POLICY samliv_parter_adskillelse ON samliv_parter USING (EXISTS (SELECT 1 FROM samliv WHERE samliv.raekke = samliv_parter.samliv_raekke AND samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM samliv WHERE samliv.raekke = samliv_parter.samliv_raekke AND samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("samliv_parter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON samliv_parter TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_parter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (samliv_raekke, position, person_id) ON samliv_parter TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_parter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (samliv_raekke, position, person_id) ON samliv_parter TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_parter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (samliv_raekke, position, person_id) ON samliv_parter TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("samliv_parter", "sqlite",
    'CREATE TRIGGER samliv_parter_vagt_update BEFORE UPDATE ON samliv_parter FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("samliv_parter", "sqlite",
    'CREATE TRIGGER samliv_parter_vagt_delete BEFORE DELETE ON samliv_parter FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("samliv_parter", "sqlite",
    'CREATE TRIGGER samliv_parter_vagt_replace BEFORE INSERT ON samliv_parter FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM samliv_parter WHERE samliv_raekke = NEW.samliv_raekke AND person_id = NEW.person_id)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("samliv_parter", "sqlite",
    'CREATE TRIGGER samliv_parter_vagt_closed_0 BEFORE INSERT ON samliv_parter FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM samliv WHERE raekke = NEW.samliv_raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("sag_dokumenter", "postgresql",
    "CREATE TRIGGER sag_dokumenter_vagt BEFORE UPDATE OR DELETE ON sag_dokumenter FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("sag_dokumenter", "postgresql",
    "CREATE TRIGGER sag_dokumenter_vagt_truncate BEFORE TRUNCATE ON sag_dokumenter FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("sag_dokumenter", "postgresql",
    "CREATE TRIGGER sag_dokumenter_vagt_closed_0 BEFORE INSERT ON sag_dokumenter FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'sag', 'raekke', 'sag_raekke')"),
    ("sag_dokumenter", "postgresql",
    "ALTER TABLE sag_dokumenter ENABLE ROW LEVEL SECURITY"),
    ("sag_dokumenter", "postgresql",
    "ALTER TABLE sag_dokumenter FORCE ROW LEVEL SECURITY"),
    ("sag_dokumenter", "postgresql",
    "CREATE POLICY sag_dokumenter_adskillelse ON sag_dokumenter USING (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = sag_dokumenter.sag_raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = sag_dokumenter.sag_raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("sag_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON sag_dokumenter TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (sag_raekke, position) ON sag_dokumenter TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (sag_raekke, position, dokument_id) ON sag_dokumenter TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (sag_raekke, position, dokument_id) ON sag_dokumenter TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("sag_dokumenter", "sqlite",
    'CREATE TRIGGER sag_dokumenter_vagt_update BEFORE UPDATE ON sag_dokumenter FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("sag_dokumenter", "sqlite",
    'CREATE TRIGGER sag_dokumenter_vagt_delete BEFORE DELETE ON sag_dokumenter FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("sag_dokumenter", "sqlite",
    'CREATE TRIGGER sag_dokumenter_vagt_replace BEFORE INSERT ON sag_dokumenter FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag_dokumenter WHERE sag_raekke = NEW.sag_raekke AND dokument_id = NEW.dokument_id)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("sag_dokumenter", "sqlite",
    'CREATE TRIGGER sag_dokumenter_vagt_closed_0 BEFORE INSERT ON sag_dokumenter FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM sag WHERE raekke = NEW.sag_raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    "ALTER TABLE ansoegning_vedlagte_dokumenter ENABLE ROW LEVEL SECURITY"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    "ALTER TABLE ansoegning_vedlagte_dokumenter FORCE ROW LEVEL SECURITY"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    "CREATE POLICY ansoegning_vedlagte_dokumenter_adskillelse ON ansoegning_vedlagte_dokumenter USING (EXISTS (SELECT 1 FROM ansoegning WHERE ansoegning.id = ansoegning_vedlagte_dokumenter.ansoegning_id AND ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM ansoegning WHERE ansoegning.id = ansoegning_vedlagte_dokumenter.ansoegning_id AND ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON ansoegning_vedlagte_dokumenter TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (ansoegning_id, position) ON ansoegning_vedlagte_dokumenter TO ky_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (ansoegning_id, position, dokument_id) ON ansoegning_vedlagte_dokumenter TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("ansoegning_vedlagte_dokumenter", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (ansoegning_id, position, dokument_id) ON ansoegning_vedlagte_dokumenter TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    "CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt BEFORE UPDATE OR DELETE ON beslutningsgrundlag_partshoeringer FOR EACH ROW EXECUTE FUNCTION historik_vagt()"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    "CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_truncate BEFORE TRUNCATE ON beslutningsgrundlag_partshoeringer FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt()"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    "CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_closed_0 BEFORE INSERT ON beslutningsgrundlag_partshoeringer FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'beslutningsgrundlag', 'raekke', 'beslutningsgrundlag_raekke')"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    "ALTER TABLE beslutningsgrundlag_partshoeringer ENABLE ROW LEVEL SECURITY"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    "ALTER TABLE beslutningsgrundlag_partshoeringer FORCE ROW LEVEL SECURITY"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    "CREATE POLICY beslutningsgrundlag_partshoeringer_adskillelse ON beslutningsgrundlag_partshoeringer USING (EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.raekke = beslutningsgrundlag_partshoeringer.beslutningsgrundlag_raekke AND beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.raekke = beslutningsgrundlag_partshoeringer.beslutningsgrundlag_raekke AND beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON beslutningsgrundlag_partshoeringer TO ky_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (beslutningsgrundlag_raekke, position, partshoering_id) ON beslutningsgrundlag_partshoeringer TO ky_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_partshoeringer", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN\n"
    '        GRANT SELECT (beslutningsgrundlag_raekke, position, partshoering_id) ON beslutningsgrundlag_partshoeringer TO ky_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("beslutningsgrundlag_partshoeringer", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_update BEFORE UPDATE ON beslutningsgrundlag_partshoeringer FOR EACH ROW\n'
    'WHEN 1\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("beslutningsgrundlag_partshoeringer", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_delete BEFORE DELETE ON beslutningsgrundlag_partshoeringer FOR EACH ROW\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("beslutningsgrundlag_partshoeringer", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_replace BEFORE INSERT ON beslutningsgrundlag_partshoeringer FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag_partshoeringer WHERE beslutningsgrundlag_raekke = NEW.beslutningsgrundlag_raekke AND partshoering_id = NEW.partshoering_id)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');\n"
    "END"),
    ("beslutningsgrundlag_partshoeringer", "sqlite",
    'CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_closed_0 BEFORE INSERT ON beslutningsgrundlag_partshoeringer FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE raekke = NEW.beslutningsgrundlag_raekke AND registrering_til IS NOT NULL)\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'the registration is closed');\n"
    "END"),
)
