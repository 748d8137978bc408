"""Files in and out: the only room, beside the shells, that touches the disk."""
