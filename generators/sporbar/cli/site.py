"""`sporbar site`: the documentation site."""
