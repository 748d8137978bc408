"""Bibliotek, version 0.1.0

Dannet af specifikationen; ret den, ikke denne fil.
"""

from .models import (
    Beloeb,
    Kortnummer,
    Materialetype,
    Person,
    Laaner,
    Materiale,
    Laan,
)

__all__ = [
    "Beloeb",
    "Kortnummer",
    "Materialetype",
    "Person",
    "Laaner",
    "Materiale",
    "Laan",
]
