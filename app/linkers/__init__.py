"""Facts in, links out; one linker a file, found by the registry."""
