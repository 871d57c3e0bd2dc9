"""Links and decisions in, clusters out; pure functions on graphs."""
