r"""The escapes in FEEL strings (DMN 1.5, 10.3.1.2, rules 64-66): `\"`, `\n`, `\u00e6`, `\U01F40E`."""

import re

_ESCAPE = re.compile(r"\\(?:u(?P<four>[0-9A-Fa-f]{4})|U(?P<six>[0-9A-Fa-f]{6})|(?P<sign>['\"\\nrt]))")
_SIGNS = {"'": "'", '"': '"', "\\": "\\", "n": "\n", "r": "\r", "t": "\t"}
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_TO_ESCAPE = re.compile('[\\\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]')
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_LAST_CHARACTER = 0x10FFFF


def unescape(text: str) -> str:
    r"""Resolve the escapes; a backslash before anything else stands for itself, as in the pattern `"\d+"`.

    Raises:
        ValueError: half of a surrogate pair stands alone, or a code point does not exist.
    """
    if "\\" not in text:
        return text
    plain = _PAIR.sub(_join, _ESCAPE.sub(_character, text))
    if _LONE.search(plain):
        raise ValueError("half of a surrogate pair")
    return plain


def escape(text: str) -> str:
    """What stands between the quotes of a string with this value."""
    return _TO_ESCAPE.sub(lambda match: _SHORT.get(match.group(), f"\\u{ord(match.group()):04X}"), text)


def _character(match: re.Match[str]) -> str:
    if match["sign"]:
        return _SIGNS[match["sign"]]
    code = int(match["four"] or match["six"], 16)
    if code > _LAST_CHARACTER:
        raise ValueError("no such character")
    return chr(code)


def _join(match: re.Match[str]) -> str:
    pair = match.group()
    return chr(0x10000 + (ord(pair[0]) - 0xD800) * 0x400 + ord(pair[1]) - 0xDC00)
