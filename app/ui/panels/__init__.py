"""One panel a file, found by the registry."""
