"""Linkers for the tests beside: they judge pairs in real workers, well or badly."""
