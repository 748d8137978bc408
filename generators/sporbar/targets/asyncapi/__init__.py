"""AsyncAPI 3.0 of the events."""
