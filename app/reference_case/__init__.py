"""The reference case: benign pictures of rooms that never were, with known answers, made in code."""
