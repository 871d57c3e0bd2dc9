"""The pictures of a report as JPEG, the same bytes for the same picture, and how large they are drawn."""

from io import BytesIO

from PIL import Image

from app.report.document import Picture

TILE_SIDE_PX = 48
"""A tile is drawn out smoothly to so many pixels: viewers would draw its eight as steps."""
JPEG_QUALITY = 82


def fitted(shape_px: tuple[int, int], wide: float, high: float) -> tuple[float, float]:
    """Return width and height of a picture that keeps its form within a box."""
    across, down = shape_px
    scale = min(wide / across, high / down)
    return max(across * scale, 1.0), max(down * scale, 1.0)


def jpeg(picture: Picture) -> bytes:
    """Return a picture as JPEG, a tile drawn out smoothly; without any metadata."""
    image, held = Image.fromarray(picture.pixels), BytesIO()
    if picture.is_tile:
        wide, high = fitted(picture.shape_px, TILE_SIDE_PX, TILE_SIDE_PX)
        image = image.resize((max(round(wide), 1), max(round(high), 1)), Image.Resampling.BICUBIC)
    image.save(held, "JPEG", quality=JPEG_QUALITY)
    return held.getvalue()
