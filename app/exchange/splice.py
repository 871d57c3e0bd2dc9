"""Changes single members in the text of a JSON object, and leaves every other character as it stands."""

import json
import re
from collections.abc import Iterator, Mapping

from app.exchange.json_pieces import SCAN

BLANKS = re.compile(r"[ \t\n\r]*")
PICTURE_DATA = re.compile(
    r'"(?:data:image[^"]*|(?:\\?/9j\\?/|iVBORw0KGgo|R0lGOD[dl]h|UklGR|AAAA[A-Za-z0-9+/]{2}Z0eX)[A-Za-z0-9+/=\\rn]{200,})"'
)
"""A string that is a picture in base64: JPEG, PNG, GIF, WebP, HEIC. PhotoDNA's are 192 characters and stay."""
MINIATURE = re.compile(r'("Miniature"\s*:\s*)"(?:[^"\\]|\\.)+"')


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each member of the object that a text is: its name, and where its value begins and ends."""
    at = _past_blanks(text, 1)
    while text[at] != "}":
        name, at = SCAN(text, at)
        begin = _past_blanks(text, _past_blanks(text, at) + 1)  # the colon between
        _, end = SCAN(text, begin)
        yield name, begin, end
        at = _past_blanks(text, end)
        if text[at] == ",":
            at = _past_blanks(text, at + 1)


def changed(text: str, changes: Mapping[str, object]) -> str:
    """Return the text of an object with some members changed; those that it lacks come last, set as its others are."""
    pieces, last, lacking = [], 0, dict(changes)
    for name, begin, end in spans(text):
        if name in changes:
            pieces += [text[last:begin], written(changes[name])]
            lacking.pop(name, None)
            last = end
    pieces.append(text[last:])
    whole = "".join(pieces)
    return _with_more(whole, lacking) if lacking else whole


def written(value: object) -> str:
    """Return a value as JSON."""
    return json.dumps(value, ensure_ascii=False)


def without_pictures(text: str) -> tuple[str, int]:
    """Return a text without the pictures that it holds as base64, and how many there were; "" stands in their place."""
    if '"Miniature"' not in text and not PICTURE_DATA.search(text):
        return text, 0
    once, thumbnails = MINIATURE.subn(r'\1""', text)
    whole, pictures = PICTURE_DATA.subn('""', once)
    return whole, thumbnails + pictures


def _with_more(text: str, more: Mapping[str, object]) -> str:
    """Put members before an object's last brace, each divided from the one before as the first two are."""
    begins = _past_blanks(text, 1)
    lead = text[1:begins]
    body = text.rstrip()[:-1]
    tail = body[len(body.rstrip()) :] + text[len(text.rstrip()) - 1 :]
    colon = ": " if text[begins : begins + 1] == '"' and ": " in text[begins : begins + 80] else ":"
    said = f",{lead}".join(f"{written(name)}{colon}{written(value)}" for name, value in more.items())
    empty = text[begins] == "}"
    return body.rstrip() + ("" if empty else f",{lead or ' '}" if colon == ": " else f",{lead}") + said + tail


def _past_blanks(text: str, at: int) -> int:
    found = BLANKS.match(text, at)
    return at if found is None else found.end()
