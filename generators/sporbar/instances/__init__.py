"""Data files against the information model: every fault with its file, line and path within the object."""
