"""Identifiers of a database: short enough, and no two alike."""

from collections.abc import Callable, Iterable, Mapping

from sporbar.emit.naming import limited, short_hash, snake

_LIMIT = 63
_HASHED = _LIMIT - len("_12345678")
_SYSTEM_COLUMNS = frozenset({"cmax", "cmin", "ctid", "tableoid", "xmax", "xmin"})


class Names:
    """The names that are taken in one name space."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def take(self, wanted: str, origin: str = "") -> str:
        """The wanted name within 63 bytes; when it is taken, it ends in a hash of what it is for."""
        name = limited(wanted, _LIMIT)
        while name in self._taken:
            origin = f"{origin}\n{wanted}"
            name = f"{limited(wanted, _HASHED)}_{short_hash(origin)}"
        self._taken.add(name)
        return name


def distinct(names: Iterable[str], form: Callable[[str], str]) -> Mapping[str, str]:
    """The form of each name; names of the same form all get a hash of the name, so that their order does not matter."""
    groups: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        groups.setdefault(limited(form(name), _LIMIT), []).append(name)
    taken = Names(groups)
    return {
        name: plain if len(group) == 1 else taken.take(plain, name) for plain, group in groups.items() for name in group
    }


def table_name(name: str) -> str:
    """The table of a class; SQLite keeps names that begin with its own for itself."""
    plain = snake(name)
    return f"n_{plain}" if plain.startswith("sqlite_") else plain


def column_name(name: str) -> str:
    """The column of an attribute; PostgreSQL has a few columns of its own in every table."""
    plain = snake(name)
    return f"{plain}_" if plain in _SYSTEM_COLUMNS else plain
