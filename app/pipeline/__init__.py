"""What is stale, and the worker processes that make it fresh."""
