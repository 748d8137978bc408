"""FEEL: text to tokens to names and syntax, and tables written with `|`."""
