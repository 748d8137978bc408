"""What the model demands and a database does not check."""

from collections.abc import Iterable

from sporbar.projections.relational.matching import matching
from sporbar.projections.relational.scalar import Unreadable
from sporbar.projections.relational.shape import ENGINES, CheckKind, Engine, Omission, Reason, Table


class Omissions:
    """Collects omissions, each once."""

    def __init__(self) -> None:
        self._found: dict[Omission, None] = {}

    @property
    def found(self) -> tuple[Omission, ...]:
        return tuple(self._found)

    def add(
        self,
        place: tuple[str, str],
        element: str,
        reason: Reason,
        detail: str = "",
        engines: tuple[Engine, ...] = ENGINES,
    ) -> None:
        """Notes an omission at a table and column."""
        self._found.setdefault(Omission(*place, element, reason, detail, engines))

    def add_unreadable(self, place: tuple[str, str], element: str, found: Iterable[Unreadable]) -> None:
        """Notes the conditions that cannot be stated at all."""
        for unreadable in found:
            self.add(place, element, unreadable.reason, unreadable.detail)

    def add_patterns(self, tables: Iterable[Table]) -> None:
        """Notes the patterns that one database can judge and another cannot."""
        for table in tables:
            for check in table.checks:
                if check.kind == CheckKind.MATCHES:
                    pattern = str(check.values[0])
                    engines = tuple(engine for engine in ENGINES if matching(pattern, engine) is None)
                    if engines:
                        column = table.column(check.columns[0])
                        place = (table.name, column.name)
                        self.add(place, column.provenance.element, Reason.PATTERN, pattern, engines)
