"""What is made beside the tables: triggers, views, functions, policies and grants, as statements of each database."""

from sporbar.projections.relational.statements.collected import Statement, statements_of

__all__ = ["Statement", "statements_of"]
