"""Foreign formats to a first LinkML model, and a report of what was carried over and what could not be."""
