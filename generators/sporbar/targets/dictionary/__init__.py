"""The data dictionary as a table."""
