"""Lower forms of the graph that two or more targets share."""
