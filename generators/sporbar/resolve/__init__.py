"""Raw elements to the graph: names found, LinkML induced, links made."""
