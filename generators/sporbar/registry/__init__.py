"""What the toolkit has: one line for each check and each target. Two modules, so that checking loads no target."""
