""", version : tabeller

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


class Reader(Base):
    """Kilde: model/loan.yaml:9"""

    __tablename__ = "reader"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("card", name="pk_reader"),
        _check("ck_reader_card_matches", "card ~ '^[0-9]{8}$'", "postgresql"),
        _check("ck_reader_card_matches", "card GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'", "sqlite"),
    )

    card: Mapped[str] = mapped_column("card", sa.Text())
    """card

    Kilde: model/loan.yaml:11
    """

    name: Mapped[str] = mapped_column("name", sa.Text())
    """name

    Kilde: model/loan.yaml:12
    """


class Loan(Base):
    """An agreement to use an item for some time

    Kilde: model/loan.yaml:13
    """

    __tablename__ = "loan"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_loan"),
        sa.ForeignKeyConstraint(["reader_card"], ["reader.card"], name="fk_loan_reader_card"),
        sa.Index("ix_loan_reader_card", "reader_card"),
        _check("ck_loan_due_type", "due IS date(due, '+0 days')", "sqlite"),
        _check("ck_loan_fee_type", "typeof(fee) IN ('integer', 'real', 'null') AND fee = round(fee, 2)", "sqlite"),
        _check("ck_loan_fee_at_least", "fee >= 0"),
    )

    id: Mapped[int] = mapped_column("id", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/loan.yaml:13
    """

    reader_card: Mapped[str] = mapped_column("reader_card", sa.Text())
    """reader

    Kilde: model/loan.yaml:17
    """

    due: Mapped[Date | None] = mapped_column("due", sa.Date())
    """due

    Kilde: model/loan.yaml:19
    """

    fee: Mapped[Decimal | None] = mapped_column("fee", sa.Numeric(18, 2))
    """fee

    Kilde: model/loan.yaml:20
    """

    reader: Mapped[Reader] = relationship(foreign_keys=[reader_card])

    items: Mapped[list[Item]] = relationship(
        foreign_keys=lambda: Item.loan_id,
        order_by=lambda: Item.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
    )


class Item(Base):
    """Kilde: model/loan.yaml:21"""

    __tablename__ = "item"
    __table_args__: Any = (
        sa.PrimaryKeyConstraint("id", name="pk_item"),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name="fk_item_loan_id", ondelete="CASCADE"),
        sa.Index("ix_item_loan_id", "loan_id"),
        _check("ck_item_kind_one_of", "kind IN ('book', 'game')"),
        _check("ck_item_loan_id_type", "typeof(loan_id) IN ('integer', 'null')", "sqlite"),
        _check("ck_item_position_type", "typeof(position) IN ('integer', 'null')", "sqlite"),
    )

    id: Mapped[int] = mapped_column("id", _BIG_INTEGER, sa.Identity())
    """Nøgle, som databasen tildeler

    Kilde: model/loan.yaml:21
    """

    title: Mapped[str] = mapped_column("title", sa.Text())
    """title

    Kilde: model/loan.yaml:23
    """

    kind: Mapped[models.Kind | None] = mapped_column("kind", EnumText(models.Kind))
    """kind

    Kilde: model/loan.yaml:24
    """

    loan_id: Mapped[int] = mapped_column("loan_id", _BIG_INTEGER)
    """Objektet, som rækken er en del af

    items

    Kilde: model/loan.yaml:18
    """

    position: Mapped[int] = mapped_column("position", _BIG_INTEGER)
    """Plads i listen; den første er 0

    Kilde: model/loan.yaml:21
    """
