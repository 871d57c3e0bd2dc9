"""What two pictures have in common: the same points, the geometry they agree under, and how probable one place is."""
