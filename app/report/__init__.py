"""What leaves the case: pure functions from data to text."""
