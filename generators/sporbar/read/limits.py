"""How much of a file is read before it counts as an attack or an accident."""

MAX_DEPTH = 100
MAX_MEGABYTES = 20
MAX_ALIASED = 1000
