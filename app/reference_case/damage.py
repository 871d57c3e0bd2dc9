"""What happens to pictures on their way: copies of all kinds, and files that nobody can read any more."""

import io
from collections.abc import Callable

import numpy as np
from PIL import ExifTags, Image, ImageDraw, ImageOps

from app.reference_case.surfaces import colour

PHONE_PX = (720, 1480)


def make_copy(kind: str, original: bytes, rng: np.random.Generator) -> bytes:
    """Return a copy of a JPEG; ``kind`` is one of `COPIERS`, or ``exact``."""
    if kind == "exact":
        return original
    with Image.open(io.BytesIO(original)) as image:
        image.load()
        return COPIERS[kind](image, rng)


def encoded(image: Image.Image, **settings: object) -> bytes:
    """Return a picture as a JPEG."""
    stream = io.BytesIO()
    image.save(stream, "JPEG", **settings)
    return stream.getvalue()


def resaved(image: Image.Image, rng: np.random.Generator) -> bytes:
    """Save again from an editor: other quality, EXIF kept but for the program's name."""
    exif = image.getexif()
    exif[ExifTags.Base.Software] = "Kestrel Retouch 4.2"
    return encoded(image, quality=int(rng.integers(68, 87)), exif=exif.tobytes())


def resized(image: Image.Image, rng: np.random.Generator) -> bytes:
    """Make smaller, EXIF kept."""
    share = rng.uniform(0.45, 0.75)
    small = image.resize((round(image.width * share), round(image.height * share)), Image.Resampling.LANCZOS)
    return encoded(small, quality=86, exif=image.getexif().tobytes())


def stripped(image: Image.Image, rng: np.random.Generator) -> bytes:
    """Send through a messenger: upright, no EXIF."""
    return encoded(ImageOps.exif_transpose(image).convert("RGB"), quality=int(rng.integers(78, 90)), exif=b"")


def cropped(image: Image.Image, rng: np.random.Generator) -> bytes:
    """Cut out 65 to 90 % of each side, no EXIF."""
    upright = ImageOps.exif_transpose(image)
    wide, high = (round(side * rng.uniform(0.65, 0.9)) for side in upright.size)
    left, top = int(rng.integers(upright.width - wide)), int(rng.integers(upright.height - high))
    return encoded(upright.crop((left, top, left + wide, top + high)), quality=88, exif=b"")


def converted(image: Image.Image, rng: np.random.Generator) -> bytes:
    """Turn into WebP, upright, no EXIF."""
    stream = io.BytesIO()
    ImageOps.exif_transpose(image).save(stream, "WEBP", quality=int(rng.integers(70, 86)), method=1, exif=b"")
    return stream.getvalue()


def screenshot(image: Image.Image, rng: np.random.Generator) -> bytes:
    """Show on a phone's screen, between its bars, and save that as PNG."""
    wide, high = PHONE_PX
    dark = rng.uniform() < 0.5  # noqa: PLR2004 - a coin
    screen = Image.new("RGB", PHONE_PX, (14, 14, 16) if dark else (246, 246, 248))
    upright = ImageOps.exif_transpose(image)
    shown = ImageOps.contain(upright, (wide, high - 260))
    screen.paste(shown, ((wide - shown.width) // 2, (high - shown.height) // 2))
    draw = ImageDraw.Draw(screen)
    ink = (230, 230, 232) if dark else (40, 40, 44)
    draw.rounded_rectangle((wide - 70, 18, wide - 28, 38), 5, outline=ink, width=2)
    draw.rectangle((wide - 66, 22, wide - 66 + int(rng.integers(8, 34)), 34), fill=ink)
    for bar in range(4):
        draw.rectangle((26 + bar * 11, 36 - bar * 5, 33 + bar * 11, 38), fill=ink)
    draw.polygon([(34, 92), (56, 74), (56, 110)], fill=ink)
    draw.ellipse((92, 68, 140, 116), fill=tuple(int(part) for part in colour(rng, (0.2, 0.8), (0.3, 0.9))))
    for icon in range(4):
        middle = wide * (icon + 0.5) / 4
        draw.rounded_rectangle((middle - 20, high - 84, middle + 20, high - 44), 10, outline=ink, width=4)
    stream = io.BytesIO()
    screen.save(stream, "PNG", compress_level=3)
    return stream.getvalue()


COPIERS: dict[str, Callable[[Image.Image, np.random.Generator], bytes]] = {
    "resaved": resaved,
    "resized": resized,
    "stripped": stripped,
    "cropped": cropped,
    "converted": converted,
    "screenshot": screenshot,
}


def broken_files(original: bytes, rng: np.random.Generator) -> list[tuple[str, bytes, str]]:
    """Return files that hold no readable picture: name, content, and what happened to each."""
    halted = original[: int(len(original) * rng.uniform(0.02, 0.04))]
    words = " ".join(str(word) for word in rng.choice(["lamp", "stairs", "window", "list", "tiles", "blue"], 40))
    return [
        (f"IMG_{int(rng.integers(1000, 9999))}.JPG", halted, "broken: cut off"),
        ("IMG_0000.jpg", b"", "broken: empty"),
        (f"FILE{int(rng.integers(1000, 9999))}.jpg", words.encode(), "broken: text named .jpg"),
        (f"recovered_{int(rng.integers(100, 999))}.jpg", rng.bytes(int(rng.integers(4000, 30_000))), "broken: noise"),
        ("read me.txt", f"Rooms to paint: {words}\n".encode(), "not a picture"),
    ]
