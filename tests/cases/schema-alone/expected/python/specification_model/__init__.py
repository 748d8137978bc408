""", version 

Dannet af specifikationen; ret den, ikke denne fil.
"""

from .models import (
    Kind,
    Reader,
    Loan,
    Item,
)

__all__ = [
    "Kind",
    "Reader",
    "Loan",
    "Item",
]
