"""Pixels: decoding within limits, the veil, thumbnails, models."""
