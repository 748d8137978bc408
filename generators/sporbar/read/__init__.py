"""Source text to raw elements with places. Nothing here knows other files."""
