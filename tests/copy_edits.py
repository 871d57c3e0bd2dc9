"""The fifteen edits by which one photograph becomes a copy that is no longer the same file."""

import io

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

PHONE_PX = (720, 1280)
DARK, LIGHT = (18, 18, 22), (235, 235, 235)
LEAST_CUT, MOST_CUT = 0.1, 0.5


def saved_again(picture, _rng, _others):
    return as_read(picture, quality=35)


def resized(picture, _rng, _others):
    scale = max(0.3, 160 / max(picture.size))
    return picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)


def cropped(picture, rng, _others):
    """Cut away 10 to 50 per cent of the area, somewhere."""
    side = float(np.sqrt(1 - rng.uniform(LEAST_CUT, MOST_CUT)))
    width, height = round(picture.width * side), round(picture.height * side)
    left, top = (int(rng.integers(0, most + 1)) for most in (picture.width - width, picture.height - height))
    return picture.crop((left, top, left + width, top + height))


def mirrored(picture, _rng, _others):
    return picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def turned_90(picture, _rng, _others):
    return picture.transpose(Image.Transpose.ROTATE_90)


def turned_5(picture, _rng, _others):
    return picture.rotate(5, Image.Resampling.BICUBIC, expand=True)


def captioned(picture, _rng, _others):
    made, high = picture.copy(), round(picture.height * 0.15)
    draw = ImageDraw.Draw(made)
    draw.rectangle((0, picture.height - high, picture.width, picture.height), fill=(0, 0, 0))
    write(draw, (picture.width // 20, picture.height - high * 3 // 4), "look at this one", high / 2)
    return made


def bordered(picture, _rng, _others):
    by = round(max(picture.size) * 0.1)
    made = Image.new("RGB", (picture.width + 2 * by, picture.height + 2 * by), (255, 255, 255))
    made.paste(picture, (by, by))
    return made


def grey(picture, _rng, _others):
    return picture.convert("L").convert("RGB")


def brighter(picture, _rng, _others):
    return ImageEnhance.Brightness(picture).enhance(1.5)


def blurred(picture, _rng, _others):
    return picture.filter(ImageFilter.GaussianBlur(max(picture.size) / 300))


def on_a_screen(picture, _rng, _others):
    """Show it as a telephone's viewer does, with bars and buttons, and take a picture of that screen."""
    made = Image.new("RGB", PHONE_PX, DARK)
    draw = ImageDraw.Draw(made)
    write(draw, (24, 14), "14:07", 26)
    write(draw, (24, 84), "Gallery   >   Camera", 34)
    for number in range(5):
        x = 72 + number * 144
        draw.ellipse((x - 28, PHONE_PX[1] - 108, x + 28, PHONE_PX[1] - 52), outline=LIGHT, width=4)
        draw.line((x - 12, PHONE_PX[1] - 80, x + 12, PHONE_PX[1] - 80 + 8 * number), fill=LIGHT, width=4)
    shown = fitted(picture, PHONE_PX[0], PHONE_PX[1] - 300)
    made.paste(shown, ((PHONE_PX[0] - shown.width) // 2, (PHONE_PX[1] - shown.height) // 2))
    return made


def watermarked(picture, _rng, _others):
    above = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(above)
    step = max(60, max(picture.size) // 4)
    for x in range(0, picture.width, step):
        for y in range(step // 3, picture.height, step):
            draw.text((x, y), "SAMPLE", fill=(255, 255, 255, 110), font_size=step / 4)
    return Image.alpha_composite(picture.convert("RGBA"), above).convert("RGB")


def stickered(picture, rng, _others):
    made, side = picture.copy(), round(min(picture.size) * 0.35)
    left, top = (int(rng.integers(0, most - side + 1)) for most in picture.size)
    draw = ImageDraw.Draw(made)
    draw.ellipse((left, top, left + side, top + side), fill=(250, 210, 40), outline=(20, 20, 20), width=3)
    for x in (0.35, 0.65):
        draw.ellipse((left + side * (x - 0.06), top + side * 0.3, left + side * (x + 0.06), top + side * 0.45), fill=0)
    draw.arc((left + side * 0.25, top + side * 0.3, left + side * 0.75, top + side * 0.8), 20, 160, fill=0, width=5)
    return made


def in_a_collage(picture, rng, others):
    """Lay it out with three others, two by two."""
    made, at = Image.new("RGB", (1200, 900), LIGHT), int(rng.integers(0, 4))
    shown = [*others[:3]]
    shown.insert(at, picture)
    for number, each in enumerate(shown):
        small = fitted(each, 590, 440)
        made.paste(small, (5 + (number % 2) * 600, 5 + (number // 2) * 450))
    return made


EDITS = {
    "saved again": saved_again,
    "resized to 30 %": resized,
    "cropped by 10 to 50 %": cropped,
    "mirrored": mirrored,
    "turned by 90 degrees": turned_90,
    "turned by 5 degrees": turned_5,
    "captioned": captioned,
    "bordered": bordered,
    "grey": grey,
    "brighter": brighter,
    "blurred": blurred,
    "on a screen": on_a_screen,
    "watermarked": watermarked,
    "stickered": stickered,
    "in a collage": in_a_collage,
}


def as_read(picture, quality=85):
    """Return the picture as it is after being saved as JPEG."""
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=quality)
    return Image.open(held).convert("RGB")


def fitted(picture, width, height):
    """Return the picture as large as fits."""
    scale = min(width / picture.width, height / picture.height)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    return picture.resize(size, Image.Resampling.LANCZOS)


def write(draw, at, text, size):
    draw.text(at, text, fill=LIGHT, font_size=size)
