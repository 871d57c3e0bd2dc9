"""Homeward, the workstation for victim identification."""

__version__ = "0.1.0"
