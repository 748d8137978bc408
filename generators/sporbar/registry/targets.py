"""The targets: one line each, in the order in which they are built."""

from sporbar.emit import Target

TARGETS: tuple[Target, ...] = ()
