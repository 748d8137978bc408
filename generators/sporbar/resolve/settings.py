"""The patterns of a schema: structured ones with the settings put in, and whether they can be used."""

import re
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from sporbar.read.linkml import TRUE, text_of
from sporbar.read.raw import Mapping, Raw
from sporbar.resolve.patterns import pattern_fault
from sporbar.resolve.schema_problems import DroppedPattern, UnknownSetting, UnusablePattern
from sporbar.resolve.schemas import Declarations
from sporbar.text import span_at

_SETTING = re.compile(r"\{([a-z0-9_-]+(?:[.\-_ ][a-z0-9]+)*)\}", re.IGNORECASE)
"""What may be the name of a setting; `{3}` is a repetition, unless a setting has that name."""


@dataclass(slots=True)
class Patterns:
    """Reads patterns; each one that cannot be used is noted once, where it stands."""

    known: Declarations
    settings: dict[str, MappingType[str, str]] = field(default_factory=dict)
    users: dict[str, list[str]] = field(default_factory=dict)

    def pattern(self, schema: str, path: str, body: Mapping) -> str:
        """The regular expression that a declaration gives, structured or not; empty: none, or none that can be used."""
        structured = body.get("structured_pattern")
        if isinstance(structured, Mapping) and text_of(structured.get("syntax")):
            return self._usable(path, self._resolved(schema, path, structured), structured.get("syntax"))
        return self._usable(path, text_of(body.get("pattern")), body.get("pattern"))

    def _resolved(self, schema: str, path: str, structured: Mapping) -> str:
        syntax = structured.get("syntax")
        pattern = text_of(syntax)
        settings = self._settings(schema)
        if text_of(structured.get("interpolated")) in TRUE:
            unknown = [name for name in _names(pattern) if name not in settings]
            for name in unknown:
                place = syntax.place if syntax else structured.place
                self.known.fault(UnknownSetting(name, tuple(sorted(settings))), span_at(path, place))
            pattern = _interpolated(pattern, settings)
        else:
            pattern = _SETTING.sub(lambda match: re.escape(match[0]) if match[1] in settings else match[0], pattern)
        return pattern if text_of(structured.get("partial_match")) in TRUE else f"^(?:{pattern})$"

    def _settings(self, schema: str) -> MappingType[str, str]:
        """The settings that a pattern of a schema may name: its own, those it imports, those of what imports it."""
        if schema not in self.settings:
            schemas = self.known.schemas
            reached = sorted(self.known.reach(schema) - {schema})
            users = sorted(name for name, each in schemas.items() if each.settings and schema in self.known.reach(name))
            merged: dict[str, str] = {}
            for name in (*users, *reached, schema):
                merged |= schemas[name].settings if name in schemas else {}
            self.settings[schema] = merged
        return self.settings[schema]

    def _usable(self, path: str, pattern: str, raw: Raw | None) -> str:
        why = pattern_fault(pattern)
        if not why or raw is None:
            return pattern
        problem = UnusablePattern if self.known.typed else DroppedPattern
        self.known.fault(problem(pattern, why), span_at(path, raw.place))
        return ""


def _names(pattern: str) -> list[str]:
    """The settings that a pattern names; not what stands in double braces, nor repetitions."""
    found = (match for match in _SETTING.finditer(pattern) if not _is_doubled(pattern, match))
    return [match[1] for match in found if not match[1].isdigit()]


def _interpolated(pattern: str, settings: MappingType[str, str]) -> str:
    def put_in(match: re.Match[str]) -> str:
        return match[1] if _is_doubled(pattern, match) else settings.get(match[1], match[0])

    return _SETTING.sub(put_in, pattern)


def _is_doubled(pattern: str, match: re.Match[str]) -> bool:
    return pattern[match.start() - 1 : match.start()] == "{" and pattern[match.end() : match.end() + 1] == "}"
