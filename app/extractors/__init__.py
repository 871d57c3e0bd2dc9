"""Files in, facts out; one extractor a file, found by the registry."""
