"""Bibliotek, version 0.1.0: tabeller

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


class Laaner(Base):
    """låner

    person, der har indgået en aftale om at bruge materialer

    Kilde: model/information.yaml:40
    """

    __tablename__ = "laaner"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("kortnummer", name="pk_laaner"),
        _check("ck_laaner_kortnummer_matches", "kortnummer ~ '^[0-9]{8}$'", "postgresql"),
        _check("ck_laaner_kortnummer_matches", "kortnummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'", "sqlite"),
        _check("ck_laaner_foedselsdato_type", "foedselsdato IS date(foedselsdato, '+0 days')", "sqlite"),
    )

    kortnummer: Mapped[str] = mapped_column("kortnummer", sa.Text())
    """kortnummer

    entydigt tal på et kort

    Krav: K-0002

    Kilde: model/information.yaml:46
    """

    navn: Mapped[str] = mapped_column("navn", sa.Text())
    """navn

    ord, der kalder på et menneske

    Kilde: model/information.yaml:38
    """

    foedselsdato: Mapped[Date] = mapped_column("foedselsdato", sa.Date())
    """fødselsdato

    dag, hvor livet begyndte

    Kilde: model/information.yaml:49
    """

    laan_rows: Mapped[list[LaanerLaan]] = relationship(
        foreign_keys=lambda: LaanerLaan.laaner_kortnummer,
        order_by=lambda: LaanerLaan.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )

    laan: AssociationProxy[list[LaanObjekt]] = association_proxy("laan_rows", "item", creator=lambda value: LaanerLaan(item=value))


class Materiale(Base):
    """materiale

    værk, der kan lånes

    Lovgrundlag: BIB § 1

    Kilde: model/information.yaml:50
    """

    __tablename__ = "materiale"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("stregkode", name="pk_materiale"),
        _check("ck_materiale_type_one_of", "type IN ('bog', 'lydbog', 'spil')"),
    )

    stregkode: Mapped[str] = mapped_column("stregkode", sa.Text())
    """stregkode

    entydig mærkning

    Kilde: model/information.yaml:55
    """

    titel: Mapped[str] = mapped_column("titel", sa.Text())
    """titel

    det navn, som værket bærer

    Krav: K-0002

    Kilde: model/information.yaml:56
    """

    type: Mapped[models.Materialetype | None] = mapped_column("type", EnumText(models.Materialetype))
    """type

    form, som værket har

    Kilde: model/information.yaml:57
    """


class LaanObjekt(Base):
    """Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner

    lån

    aftale, hvorved en person får rådighed over et materiale i et tidsrum

    Lovgrundlag: BIB § 1

    Krav: K-0002

    Kilde: model/information.yaml:58
    """

    __tablename__ = "laan_objekt"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("nummer", name="pk_laan_objekt"),
        _check("ck_laan_objekt_nummer_type", "typeof(nummer) IN ('integer', 'null')", "sqlite"),
    )

    nummer: Mapped[int] = mapped_column("nummer", _BIG_INTEGER, autoincrement=False)
    """nummer

    løbenummer

    Kilde: model/information.yaml:63
    """


class Laan(Base):
    """lån

    aftale, hvorved en person får rådighed over et materiale i et tidsrum

    Lovgrundlag: BIB § 1

    Krav: K-0002

    Kilde: model/information.yaml:58
    """

    __tablename__ = "laan"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("raekke", name="pk_laan"),
        sa.ForeignKeyConstraint(["nummer"], ["laan_objekt.nummer"], name="fk_laan_nummer"),
        sa.ForeignKeyConstraint(["materiale_stregkode"], ["materiale.stregkode"], name="fk_laan_materiale_stregkode"),
        _never_twice("ex_laan_virkning_fra_virkning_til", ("nummer",), ("virkning_fra", "virkning_til")),
        _never_twice(
            "ex_laan_materiale_stregkode_frist",
            ("materiale_stregkode", "frist"),
            ("virkning_fra", "virkning_til"),
        ),
        sa.Index("ix_laan_materiale_stregkode", "materiale_stregkode"),
        sa.Index("ix_laan_nummer_virkning_fra", "nummer", "virkning_fra"),
        _check("ck_laan_nummer_type", "typeof(nummer) IN ('integer', 'null')", "sqlite"),
        _check("ck_laan_virkning_fra_type", "virkning_fra IS date(virkning_fra, '+0 days')", "sqlite"),
        _check("ck_laan_virkning_til_type", "virkning_til IS date(virkning_til, '+0 days')", "sqlite"),
        _check("ck_laan_virkning_fra_before", "virkning_til IS NULL OR virkning_fra < virkning_til"),
        _check("ck_laan_frist_type", "frist IS date(frist, '+0 days')", "sqlite"),
        _check("ck_laan_dage_overskredet_type", "typeof(dage_overskredet) IN ('integer', 'null')", "sqlite"),
        _check("ck_laan_dage_overskredet_at_least", "dage_overskredet >= 0"),
        _check("ck_laan_barn_type", "barn IN (0, 1)", "sqlite"),
        _check("ck_laan_gebyrfri_type", "gebyrfri IN (0, 1)", "sqlite"),
        _check(
            "ck_laan_gebyr_type",
            "typeof(gebyr) IN ('integer', 'real', 'null') AND gebyr = round(gebyr, 2)",
            "sqlite",
        ),
        _check("ck_laan_gebyr_at_least", "gebyr >= 0"),
    )

    raekke: Mapped[int] = mapped_column("raekke", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/information.yaml:58
    """

    nummer: Mapped[int] = mapped_column("nummer", _BIG_INTEGER)
    """nummer

    løbenummer

    Kilde: model/information.yaml:63
    """

    virkning_fra: Mapped[Date] = mapped_column("virkning_fra", sa.Date())
    """Første dag, hvor rækken har virkning

    Kilde: model/information.yaml:58
    """

    virkning_til: Mapped[Date | None] = mapped_column("virkning_til", sa.Date())
    """Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt

    Kilde: model/information.yaml:58
    """

    materiale_stregkode: Mapped[str] = mapped_column("materiale_stregkode", sa.Text())
    """materiale

    det værk, der er udlånt

    Kilde: model/information.yaml:64
    """

    frist: Mapped[Date] = mapped_column("frist", sa.Date())
    """frist

    sidste dag for aflevering

    Kilde: model/information.yaml:65
    """

    dage_overskredet: Mapped[int | None] = mapped_column("dage_overskredet", _BIG_INTEGER)
    """dage overskredet

    antal dage efter fristen

    Kilde: model/information.yaml:66
    """

    barn: Mapped[bool | None] = mapped_column("barn", sa.Boolean())
    """barn

    om personen er under 18 år

    Kilde: model/information.yaml:67
    """

    gebyrfri: Mapped[bool | None] = mapped_column("gebyrfri", sa.Boolean())
    """gebyrfri

    om der kan opkræves gebyr

    Krav: K-0001

    Kilde: model/information.yaml:68
    """

    gebyr: Mapped[Decimal | None] = mapped_column("gebyr", sa.Numeric(18, 2))
    """gebyr

    beløb for overskredet frist

    Lovgrundlag: BIB § 21

    Krav: K-0001

    Kilde: model/information.yaml:69
    """

    objekt: Mapped[LaanObjekt] = relationship(foreign_keys=[nummer])

    materiale: Mapped[Materiale] = relationship(foreign_keys=[materiale_stregkode])


class LaanerLaan(Base):
    """lån

    aftaler, der er indgået om materialer

    Kilde: model/information.yaml:47
    """

    __tablename__ = "laaner_laan"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("laaner_kortnummer", "laan_nummer", name="pk_laaner_laan"),
        sa.ForeignKeyConstraint(
            ["laaner_kortnummer"],
            ["laaner.kortnummer"],
            name="fk_laaner_laan_laaner_kortnummer",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["laan_nummer"], ["laan_objekt.nummer"], name="fk_laaner_laan_laan_nummer"),
        sa.Index("ix_laaner_laan_laan_nummer", "laan_nummer"),
        _check("ck_laaner_laan_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
        _check("ck_laaner_laan_laan_nummer_type", "typeof(laan_nummer) IN ('integer', 'null')", "sqlite"),
    )

    laaner_kortnummer: Mapped[str] = mapped_column("laaner_kortnummer", sa.Text())
    """Objektet, som rækken er en del af

    lån

    aftaler, der er indgået om materialer

    Kilde: model/information.yaml:47
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/information.yaml:47
    """

    laan_nummer: Mapped[int] = mapped_column("laan_nummer", _BIG_INTEGER, autoincrement=False)
    """lån

    aftaler, der er indgået om materialer

    Kilde: model/information.yaml:47
    """

    item: Mapped[LaanObjekt] = relationship(foreign_keys=[laan_nummer])


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
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        CREATE ROLE bibliotek_applikation NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_applikation';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_analyse') THEN\n"
    '        CREATE ROLE bibliotek_analyse NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_analyse';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN\n"
    '        CREATE ROLE bibliotek_laes_ikke_fortrolige_data NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_ikke_fortrolige_data';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN\n"
    '        CREATE ROLE bibliotek_laes_fortrolige_personoplysninger NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_fortrolige_personoplysninger';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN\n"
    '        CREATE ROLE bibliotek_laes_foelsomme_personoplysninger NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_foelsomme_personoplysninger';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("", "postgresql",
    'DO $rolle$\n'
    'BEGIN\n'
    "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN\n"
    '        CREATE ROLE bibliotek_laes_vip_sager NOLOGIN;\n'
    '    END IF;\n'
    'EXCEPTION\n'
    '    WHEN insufficient_privilege THEN\n'
    "        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_vip_sager';\n"
    '    WHEN duplicate_object OR unique_violation THEN\n'
    '        NULL;\n'
    'END\n'
    "$rolle$"),
    ("laaner", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON laaner TO bibliotek_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laaner", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (kortnummer, navn, foedselsdato) ON laaner TO bibliotek_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laaner", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (kortnummer, navn, foedselsdato) ON laaner TO bibliotek_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laaner", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN\n"
    '        GRANT SELECT (kortnummer, navn, foedselsdato) ON laaner TO bibliotek_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("materiale", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON materiale TO bibliotek_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("materiale", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("materiale", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("materiale", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("materiale", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN\n"
    '        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON laan_objekt TO bibliotek_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan_objekt", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN\n"
    '        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "postgresql",
    "CREATE TRIGGER laan_objektnavn BEFORE INSERT ON laan FOR EACH ROW EXECUTE FUNCTION historik_objekt('laan_objekt', 'nummer', 'nummer')"),
    ("laan", "postgresql",
    'CREATE VIEW laan_gaeldende WITH (security_invoker = true) AS\n'
    "SELECT laan.raekke, laan.nummer, laan.virkning_fra, laan.virkning_til, laan.materiale_stregkode, laan.frist, laan.dage_overskredet, laan.barn, laan.gebyrfri, laan.gebyr FROM laan WHERE laan.virkning_fra <= CURRENT_DATE AND (laan.virkning_til IS NULL OR CURRENT_DATE < laan.virkning_til)"),
    ("laan", "postgresql",
    'CREATE FUNCTION laan_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF laan_gaeldende LANGUAGE sql STABLE\n'
    'BEGIN ATOMIC\n'
    '    SELECT laan.raekke, laan.nummer, laan.virkning_fra, laan.virkning_til, laan.materiale_stregkode, laan.frist, laan.dage_overskredet, laan.barn, laan.gebyrfri, laan.gebyr FROM laan WHERE laan.virkning_fra <= $1 AND (laan.virkning_til IS NULL OR $1 < laan.virkning_til);\n'
    "END"),
    ("laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE ON laan TO bibliotek_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        GRANT SELECT ON laan_gaeldende TO bibliotek_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN\n"
    '        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_ikke_fortrolige_data;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN\n"
    '        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laan", "sqlite",
    'CREATE TRIGGER laan_objektnavn BEFORE INSERT ON laan FOR EACH ROW\n'
    'BEGIN\n'
    '    INSERT INTO laan_objekt (nummer) SELECT NEW.nummer WHERE NOT EXISTS (SELECT 1 FROM laan_objekt WHERE nummer = NEW.nummer);\n'
    "END"),
    ("laan", "sqlite",
    'CREATE TRIGGER laan_overlap_insert_0 BEFORE INSERT ON laan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM laan WHERE laan.nummer = "NEW".nummer AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_virkning_fra_virkning_til');\n"
    "END"),
    ("laan", "sqlite",
    'CREATE TRIGGER laan_overlap_update_0 BEFORE UPDATE ON laan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM laan WHERE laan.nummer = "NEW".nummer AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_virkning_fra_virkning_til');\n"
    "END"),
    ("laan", "sqlite",
    'CREATE TRIGGER laan_overlap_insert_1 BEFORE INSERT ON laan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM laan WHERE laan.materiale_stregkode = "NEW".materiale_stregkode AND laan.frist = "NEW".frist AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_materiale_stregkode_frist');\n"
    "END"),
    ("laan", "sqlite",
    'CREATE TRIGGER laan_overlap_update_1 BEFORE UPDATE ON laan FOR EACH ROW\n'
    'WHEN EXISTS (SELECT 1 FROM laan WHERE laan.materiale_stregkode = "NEW".materiale_stregkode AND laan.frist = "NEW".frist AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))\n'
    'BEGIN\n'
    "    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_materiale_stregkode_frist');\n"
    "END"),
    ("laan", "sqlite",
    'CREATE VIEW laan_gaeldende AS\n'
    "SELECT laan.raekke, laan.nummer, laan.virkning_fra, laan.virkning_til, laan.materiale_stregkode, laan.frist, laan.dage_overskredet, laan.barn, laan.gebyrfri, laan.gebyr FROM laan WHERE laan.virkning_fra <= date('now', 'localtime') AND (laan.virkning_til IS NULL OR date('now', 'localtime') < laan.virkning_til)"),
    ("laaner_laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN\n"
    '        GRANT SELECT, INSERT, UPDATE, DELETE ON laaner_laan TO bibliotek_applikation;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laaner_laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN\n"
    '        GRANT SELECT (laaner_kortnummer, position, laan_nummer) ON laaner_laan TO bibliotek_laes_fortrolige_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laaner_laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN\n"
    '        GRANT SELECT (laaner_kortnummer, position, laan_nummer) ON laaner_laan TO bibliotek_laes_foelsomme_personoplysninger;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
    ("laaner_laan", "postgresql",
    'DO $adgang$\n'
    'BEGIN\n'
    "    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN\n"
    '        GRANT SELECT (laaner_kortnummer, position, laan_nummer) ON laaner_laan TO bibliotek_laes_vip_sager;\n'
    '    END IF;\n'
    'END\n'
    "$adgang$"),
)
