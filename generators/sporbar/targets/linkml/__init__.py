"""Generators of LinkML itself, run apart on one schema that is written here."""
