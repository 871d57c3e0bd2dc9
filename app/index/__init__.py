"""Nearest neighbours over vectors and hashes, built from the store, never a second truth."""
