"""The encrypted case; functions on a database."""
