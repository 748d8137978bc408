"""The target `sql`: the information model as database schemas."""

from sporbar.targets.sql.target import SQL

__all__ = ["SQL"]
