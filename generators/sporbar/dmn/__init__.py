"""Decision models of others: DMN 1.2 to 1.5 files, read and evaluated."""
