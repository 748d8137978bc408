"""YAML as it stands in the file: every scalar keeps its characters and its place."""

from collections.abc import Iterator

from sporbar.text import Place


class Scalar:
    """A scalar; `plain` when it stands without quotes and is no block."""

    __slots__ = ("index", "place", "plain", "value")

    def __init__(self, value: str, place: Place, index: int, *, plain: bool) -> None:
        self.value = value
        self.place = place
        self.index = index
        self.plain = plain

    @property
    def is_null(self) -> bool:
        """Whether nothing stands here: empty, `~` or `null`, without quotes."""
        return self.plain and self.value in ("", "~", "null", "Null", "NULL")


class Sequence:
    """A list."""

    __slots__ = ("items", "place")

    def __init__(self, place: Place) -> None:
        self.items: list[Raw] = []
        self.place = place


class Mapping:
    """Keys with values, in order; no key stands twice."""

    __slots__ = ("entries", "place")

    def __init__(self, place: Place) -> None:
        self.entries: dict[str, tuple[Scalar, Raw]] = {}
        self.place = place

    def get(self, key: str) -> "Raw | None":
        entry = self.entries.get(key)
        return entry[1] if entry else None

    def __iter__(self) -> Iterator[tuple[Scalar, "Raw"]]:
        return iter(self.entries.values())


Raw = Scalar | Sequence | Mapping
