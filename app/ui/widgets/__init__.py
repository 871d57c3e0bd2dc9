"""Small parts of panels."""
