"""The documentation site of a specification."""
