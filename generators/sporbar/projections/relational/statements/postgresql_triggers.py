"""Triggers of PostgreSQL: a few functions for the whole database, and what calls them for each table."""

from collections.abc import Iterator, Mapping

from sporbar.projections.relational.shape import Engine, Role, Table
from sporbar.projections.relational.statements.sqlite_triggers import version_keys
from sporbar.projections.relational.statements.text import aside_name, name, text

_SERVER = Engine.POSTGRESQL
EXTENSION = "CREATE EXTENSION IF NOT EXISTS btree_gist"
FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION historik_vagt() RETURNS trigger LANGUAGE plpgsql AS $vagt$
DECLARE
    closing text := coalesce(TG_ARGV[0], '');
BEGIN
    IF TG_OP = 'UPDATE' AND closing <> '' THEN
        IF to_jsonb(OLD) ->> closing IS NULL AND to_jsonb(NEW) ->> closing IS NOT NULL
            AND to_jsonb(OLD) - closing = to_jsonb(NEW) - closing THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'history may not be changed: close the registration and add a new one'
        USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
END
$vagt$""",
    """CREATE OR REPLACE FUNCTION historik_lukket() RETURNS trigger LANGUAGE plpgsql AS $lukket$
DECLARE
    closed boolean;
BEGIN
    EXECUTE format('SELECT %I IS NOT NULL FROM %I.%I WHERE %I = ($1).%I FOR SHARE',
        TG_ARGV[0], TG_TABLE_SCHEMA, TG_ARGV[1], TG_ARGV[2], TG_ARGV[3]) INTO closed USING NEW;
    IF closed THEN
        RAISE EXCEPTION 'the registration is closed'
            USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$lukket$""",
    """CREATE OR REPLACE FUNCTION historik_objekt() RETURNS trigger LANGUAGE plpgsql AS $objekt$
DECLARE
    known boolean;
BEGIN
    IF TG_NARGS > 3 THEN
        EXECUTE format('INSERT INTO %I.%I (%I, %I) VALUES (($1).%I, ($1).%I) ON CONFLICT DO NOTHING',
            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[3], TG_ARGV[2], TG_ARGV[4]) USING NEW;
        EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I WHERE %I = ($1).%I AND %I IS NOT DISTINCT FROM ($1).%I)',
            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2], TG_ARGV[3], TG_ARGV[4]) INTO known USING NEW;
        IF NOT known THEN
            RAISE EXCEPTION 'the object belongs to somebody else'
                USING ERRCODE = 'insufficient_privilege', TABLE = TG_TABLE_NAME;
        END IF;
    ELSE
        EXECUTE format('INSERT INTO %I.%I (%I) VALUES (($1).%I) ON CONFLICT DO NOTHING',
            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]) USING NEW;
    END IF;
    RETURN NEW;
END
$objekt$""",
)
"""The guard of history, that nothing is added to what is closed, and that an object is entered with its versions."""


def postgresql_triggers(table: Table, tables: Mapping[str, Table]) -> Iterator[str]:
    """The triggers of a table of versions, or of rows that belong to one."""
    if table.identity:
        yield _name_object(table, tables[table.identity])
    if table.identity and table.history == "bitemporal":
        yield from _guard(table, table.role(Role.REGISTERED_TO))
    elif table.frozen:
        yield from _guard(table, "")
        yield from _closed(table, tables)


def _trigger(table: Table, aside: str, when: str, function: str, *arguments: str) -> str:
    """A trigger of each row, or of a statement where there are no rows to see."""
    trigger = name(aside_name(table, aside), _SERVER)
    unit = "STATEMENT" if when.endswith("TRUNCATE") else "ROW"
    given = ", ".join(text(argument, _SERVER) for argument in arguments)
    on = name(table.name, _SERVER)
    return f"CREATE TRIGGER {trigger} {when} ON {on} FOR EACH {unit} EXECUTE FUNCTION {function}({given})"


def _name_object(table: Table, identity: Table) -> str:
    arguments = [identity.name, identity.primary_key[0], table.identity_key]
    arguments += [identity.tenant, table.tenant] if identity.tenant else []
    return _trigger(table, "objektnavn", "BEFORE INSERT", "historik_objekt", *arguments)


def _guard(table: Table, closing: str) -> Iterator[str]:
    yield _trigger(table, "vagt", "BEFORE UPDATE OR DELETE", "historik_vagt", *([closing] if closing else []))
    yield _trigger(table, "vagt _truncate", "BEFORE TRUNCATE", "historik_vagt")


def _closed(table: Table, tables: Mapping[str, Table]) -> Iterator[str]:
    for place, (key, root) in enumerate(version_keys(table, tables)):
        arguments = (root.role(Role.REGISTERED_TO), root.name, root.primary_key[0], key.column)
        yield _trigger(table, f"vagt _closed_{place}", "BEFORE INSERT", "historik_lukket", *arguments)
