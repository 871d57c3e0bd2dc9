"""Things that people lay over pictures, drawn in code: a mannequin, captions, logos, screens, player controls, borders.

Each way takes (h, w, 3) RGB and a number, and returns the picture with the thing laid over it. The number moves and
sizes what varies; the thing itself is the same for every number.
"""

from functools import cache

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

LONG_SIDE_PX = 800
PHONE_PX = (450, 800)
GREY = (150, 148, 146)


def fitted(pixels, long_side_px=LONG_SIDE_PX):
    """Return the picture as a site shows it: its long side of one length."""
    image = Image.fromarray(pixels)
    scale = long_side_px / max(image.size)
    size = tuple(max(1, round(side * scale)) for side in image.size)
    return np.asarray(image.resize(size, Image.Resampling.LANCZOS))


def laid(pixels, thing, left, top):
    """Return the picture with an RGBA thing on it; what would stick out is cut off."""
    whole = Image.fromarray(pixels).convert("RGBA")
    layer = Image.new("RGBA", whole.size)
    layer.paste(thing, (round(left), round(top)))
    return np.asarray(Image.alpha_composite(whole, layer).convert("RGB"))


@cache
def mannequin(high_px=330):
    """Return a shop window's smooth grey stand without a face, in striped cloth, cut out."""
    scale = 4
    image = Image.new("RGBA", (150 * scale, 330 * scale))
    draw = ImageDraw.Draw(image)

    def oval(*box, fill):
        draw.ellipse([each * scale for each in box], fill=(*fill, 255))

    oval(55, 2, 95, 54, fill=GREY)
    oval(65, 45, 85, 72, fill=GREY)
    for left in (42, 78):
        oval(left, 180, left + 32, 318, fill=(52, 60, 92))
        oval(left - 4, 306, left + 34, 328, fill=(40, 34, 32))
    oval(14, 76, 40, 190, fill=GREY)
    oval(110, 76, 136, 190, fill=GREY)
    oval(30, 62, 120, 205, fill=(150, 52, 60))
    cloth = image.getchannel("A").point(lambda value: value)
    stripes = Image.new("RGBA", image.size)
    lines = ImageDraw.Draw(stripes)
    for number, y in enumerate(range(82, 196, 15)):
        lines.rectangle((34 * scale, y * scale, 116 * scale, (y + 5) * scale), fill=(230, 214, 150, 255))
        left = 44 + 11 * (number % 5)
        lines.rectangle([each * scale for each in (left, y, left + 6, y + 9)], fill=(40, 60, 120, 255))
    stripes.putalpha(Image.fromarray(np.minimum(np.asarray(stripes.getchannel("A")), np.asarray(cloth))))
    image = Image.alpha_composite(image, stripes)
    return image.resize((round(150 * high_px / 330), high_px), Image.Resampling.LANCZOS)


def oval_cut(pixels, high_px=300):
    """Return the oval middle of a picture, cut out."""
    image = Image.fromarray(pixels)
    image = image.resize((round(image.width * high_px / image.height), high_px), Image.Resampling.LANCZOS)
    mask = Image.new("L", image.size)
    ImageDraw.Draw(mask).ellipse((4, 4, image.width - 4, image.height - 4), fill=255)
    image.putalpha(mask.filter(ImageFilter.GaussianBlur(1)))
    return image


@cache
def logo(alpha=255):
    """Return a small site's logo."""
    image = Image.new("RGBA", (176, 52))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, 175, 51), 10, fill=(24, 60, 120, alpha))
    draw.polygon([(10, 44), (28, 10), (46, 44)], fill=(240, 190, 40, alpha))
    draw.rectangle((22, 30, 34, 44), fill=(24, 60, 120, alpha))
    draw.text((54, 2), "HomeList", fill=(255, 255, 255, alpha), font_size=24)
    draw.text((54, 30), "www.homelist.example", fill=(200, 220, 255, alpha), font_size=11)
    return image


@cache
def watermark():
    """Return white letters with a thin dark edge, two fifths opaque, on nothing."""
    image = Image.new("RGBA", (420, 90))
    draw = ImageDraw.Draw(image)
    draw.ellipse((4, 10, 74, 80), outline=(255, 255, 255, 255), width=7)
    draw.line((20, 62, 58, 28), fill=(255, 255, 255, 255), width=6)
    draw.text((86, 8), "photo-archive", fill=(255, 255, 255, 255), font_size=50, stroke_width=1,
              stroke_fill=(40, 40, 40, 255))  # fmt: skip
    draw.text((90, 64), "preview - do not copy - 2016", fill=(255, 255, 255, 255), font_size=18)
    image.putalpha(image.getchannel("A").point(lambda value: value * 2 // 5))
    return image


def with_mannequin(pixels, _number):
    """The same mannequin at one place of the picture."""
    return laid(pixels, mannequin(), pixels.shape[1] * 0.4, pixels.shape[0] - 360)


def with_mannequin_moved(pixels, number):
    """The same mannequin somewhere else in every picture."""
    rng = np.random.default_rng(number)
    room = (pixels.shape[1] - 150, pixels.shape[0] - 330)
    return laid(pixels, mannequin(), *(rng.integers(0, max(each, 1)) for each in room))


def with_mannequin_sized(pixels, number):
    """The same mannequin elsewhere, and of another size, in every picture."""
    rng = np.random.default_rng(number)
    thing = mannequin(int(rng.integers(230, 430)))
    room = (pixels.shape[1] - thing.width, pixels.shape[0] - thing.height)
    return laid(pixels, thing, *(rng.integers(0, max(each, 1)) for each in room))


def with_cut_out(portrait):
    """Return the way that lays the oval of a portrait over a picture, somewhere."""
    thing = oval_cut(portrait)

    def lay(pixels, number):
        rng = np.random.default_rng(number)
        room = (pixels.shape[1] - thing.width, pixels.shape[0] - thing.height)
        return laid(pixels, thing, *(rng.integers(0, max(each, 1)) for each in room))

    return lay


def with_caption(pixels, _number):
    """White words on a black bar along the bottom."""
    image = Image.fromarray(pixels.copy())
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, image.height - 52, image.width, image.height), fill=(0, 0, 0))
    words = "Beautiful home - call us today 24/7"
    draw.text((image.width / 2, image.height - 26), words, anchor="mm", fill=(255, 255, 255), font_size=30)
    return np.asarray(image)


def with_bare_words(pixels, _number):
    """White words with a black edge, straight on the picture."""
    image = Image.fromarray(pixels.copy())
    for words, y in (("WHEN YOU FINALLY", 40), ("TIDY THE ROOM", image.height - 40)):
        ImageDraw.Draw(image).text((image.width / 2, y), words, anchor="mm", fill=(255, 255, 255), font_size=52,
                                   stroke_width=3, stroke_fill=(0, 0, 0))  # fmt: skip
    return np.asarray(image)


def with_logo(pixels, _number):
    """An opaque logo in the corner."""
    return laid(pixels, logo(), pixels.shape[1] - 192, pixels.shape[0] - 68)


def with_thin_logo(pixels, _number):
    """A logo in the corner through which the picture shows."""
    return laid(pixels, logo(150), pixels.shape[1] - 192, pixels.shape[0] - 68)


def with_watermark(pixels, _number):
    """Half transparent letters across the middle."""
    return laid(pixels, watermark(), (pixels.shape[1] - 420) / 2, (pixels.shape[0] - 90) / 2)


def with_watermark_moved(pixels, number):
    """Half transparent letters somewhere else in every picture."""
    rng = np.random.default_rng(number)
    room = (pixels.shape[1] - 420, pixels.shape[0] - 90)
    return laid(pixels, watermark(), *(rng.integers(0, max(each, 1)) for each in room))


@cache
def phone():
    """Return a telephone's screen: status bar, title, buttons, a keyboard of icons; its middle is empty."""
    wide, high = PHONE_PX
    image = Image.new("RGB", PHONE_PX, (250, 250, 252))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, wide, 26), fill=(20, 20, 24))
    draw.text((10, 3), "21:47", fill=(255, 255, 255), font_size=17)
    for number in range(4):
        draw.rectangle((330 + number * 8, 20 - 4 * number, 335 + number * 8, 22), fill=(255, 255, 255))
    draw.rounded_rectangle((390, 6, 424, 20), 3, outline=(255, 255, 255), width=2)
    draw.rectangle((393, 9, 414, 17), fill=(90, 220, 90))
    draw.text((16, 38), "< Photos", fill=(0, 110, 230), font_size=20)
    draw.text((180, 38), "Today 21:43", fill=(30, 30, 30), font_size=20)
    draw.text((390, 38), "Edit", fill=(0, 110, 230), font_size=20)
    for number, x in enumerate(range(40, wide, 92)):
        draw.ellipse((x, high - 70, x + 40, high - 30), outline=(0, 110, 230), width=4)
        draw.line((x + 8 + 4 * number, high - 60, x + 30, high - 40 - 3 * number), fill=(0, 110, 230), width=4)
    draw.text((150, high - 100), "12 likes - 3 comments", fill=(70, 70, 70), font_size=17)
    return np.asarray(image)


def on_a_phone(pixels, _number):
    """A screenshot of a telephone that shows the picture in its whole width."""
    whole = Image.fromarray(phone())
    inner = Image.fromarray(pixels)
    inner.thumbnail((450, 600), Image.Resampling.LANCZOS)
    whole.paste(inner, ((450 - inner.width) // 2, 72 + (620 - inner.height) // 2))
    return np.asarray(whole)


def on_a_phone_sized(pixels, number):
    """A screenshot of a telephone in which the picture was shown larger or smaller."""
    rng = np.random.default_rng(number)
    whole = Image.fromarray(phone())
    inner = Image.fromarray(pixels)
    share = rng.uniform(0.6, 1.0)
    inner.thumbnail((round(450 * share), round(600 * share)), Image.Resampling.LANCZOS)
    whole.paste(inner, (int(rng.integers(0, 451 - inner.width)), 72 + int(rng.integers(0, 621 - inner.height))))
    return np.asarray(whole)


def with_player(pixels, number):
    """A film player's controls: a bar that the picture shines through, a knob that moves, a large triangle."""
    image = Image.fromarray(pixels).convert("RGBA")
    layer = Image.new("RGBA", image.size)
    draw = ImageDraw.Draw(layer)
    wide, high = image.size
    draw.rectangle((0, high - 60, wide, high), fill=(0, 0, 0, 160))
    draw.ellipse((wide / 2 - 44, high / 2 - 44, wide / 2 + 44, high / 2 + 44), fill=(0, 0, 0, 150))
    draw.polygon([(wide / 2 - 14, high / 2 - 24), (wide / 2 - 14, high / 2 + 24), (wide / 2 + 28, high / 2)],
                 fill=(255, 255, 255, 235))  # fmt: skip
    draw.line((16, high - 46, wide - 16, high - 46), fill=(190, 190, 190, 255), width=4)
    knob = 16 + (wide - 32) * (number % 10) / 10
    draw.ellipse((knob - 7, high - 53, knob + 7, high - 39), fill=(230, 40, 40, 255))
    draw.polygon([(20, high - 28), (20, high - 8), (36, high - 18)], fill=(255, 255, 255, 255))
    draw.text((54, high - 30), f"{number % 10}:3{number % 7} / 12:07", fill=(255, 255, 255, 255), font_size=18)
    for x in (wide - 120, wide - 80, wide - 40):
        draw.rectangle((x, high - 28, x + 22, high - 10), outline=(255, 255, 255, 255), width=3)
        draw.line((x + 4, high - 14, x + 18, high - 24), fill=(255, 255, 255, 255), width=2)
    return np.asarray(Image.alpha_composite(image, layer).convert("RGB"))


def with_film_border(pixels, _number):
    """The edge of a film with its holes and letters."""
    image = Image.fromarray(pixels.copy())
    draw = ImageDraw.Draw(image)
    wide, high = image.size
    for y in (0, high - 56):
        draw.rectangle((0, y, wide, y + 56), fill=(22, 18, 16))
        for x in range(12, wide, 40):
            draw.rounded_rectangle((x, y + 6, x + 22, y + 28), 4, fill=(238, 232, 220))
        draw.text((60, y + 32), "SAFETY FILM 5063   22A", fill=(240, 150, 40), font_size=18)
    return np.asarray(image)


def with_plain_border(pixels, _number):
    """A white border without anything on it."""
    image = Image.fromarray(pixels.copy())
    for step in range(36):
        ImageDraw.Draw(image).rectangle((step, step, image.width - 1 - step, image.height - 1 - step),
                                        outline=(252, 252, 252))  # fmt: skip
    return np.asarray(image)


WAYS = {
    "mannequin": with_mannequin,
    "mannequin, moved": with_mannequin_moved,
    "mannequin, other sizes": with_mannequin_sized,
    "caption": with_caption,
    "bare words": with_bare_words,
    "logo": with_logo,
    "logo, see-through": with_thin_logo,
    "watermark": with_watermark,
    "watermark, moved": with_watermark_moved,
    "screenshot": on_a_phone,
    "screenshot, other sizes": on_a_phone_sized,
    "player controls": with_player,
    "film border": with_film_border,
    "plain border": with_plain_border,
}
"""By name; ``with_cut_out`` needs a portrait and makes one more."""
