"""What FEEL turns into null."""


class NoValue(Exception):  # noqa: N818
    """An operation has no value for these operands; the message says why. An evaluation gives null in its place."""


class Exhausted(Exception):  # noqa: N818
    """An evaluation went beyond its bounds; all of it has no value."""
