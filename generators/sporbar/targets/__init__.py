"""The outputs: one folder each, none knows another."""
