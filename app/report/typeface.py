"""The typefaces that a PDF carries with it: checked by their hash, with what they can draw and how wide that is.

``resources/fonts/manifest.toml`` names them. What a typeface has no letter for is written as its code point.
"""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from app.domain.errors import MachineError
from app.domain.language import tr
from app.report.visible import named, visible

FONTS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SANS, BOLD, MONO = "DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono"
NAMES = (SANS, BOLD, MONO)


class TypefaceError(MachineError):
    """A typeface is missing, or is not the one that was shipped."""

    code = "VID-560"

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("The typeface {name} cannot be used.", name=name),
            why=tr("Its file is not there, or not the one that the list of typefaces names."),
            next_step=tr("Install Homeward again."),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """A typeface: its file, and the width of each letter that it has, as a share of the size, by code point."""

    name: str
    content: bytes
    widths: Mapping[int, float]

    def shown(self, text: str) -> str:
        """Return a text as it can be drawn: letters that there are none of as their code point."""
        told = visible(text)
        if told.isascii():
            return told
        return "".join(each if each == "\n" or ord(each) in self.widths else named(each) for each in told)

    def width(self, shown: str, size: float) -> float:
        """Return how wide a text is that ``shown`` returned, in the unit of ``size``."""
        widths = self.widths
        return sum(widths[ord(each)] for each in shown) * size

    def lines(self, text: str, size: float, most: float) -> list[str]:
        """Return a text in lines no wider than ``most``; a word that is longer by itself is broken where it must be."""
        found: list[str] = []
        for paragraph in self.shown(text).split("\n"):
            found += list(self._broken(paragraph, size, most)) or [""]
        return found

    def _broken(self, paragraph: str, size: float, most: float) -> Iterator[str]:
        line, filled = "", 0.0
        for word in _words(paragraph):
            wide = self.width(word, size)
            if line and filled + self.width(word.rstrip(" "), size) > most:
                yield line.rstrip(" ")
                line, filled = "", 0.0
            if wide > most:
                *full, word = self._cut(word, size, most)  # noqa: PLW2901  what is left of it goes on
                yield from full
                wide = self.width(word, size)
            line, filled = line + word, filled + wide
        if line:
            yield line.rstrip(" ")

    def _cut(self, word: str, size: float, most: float) -> list[str]:
        pieces, begin, filled = [], 0, 0.0
        for at, letter in enumerate(word):
            wide = self.widths[ord(letter)] * size
            if filled + wide > most and at > begin:
                pieces.append(word[begin:at])
                begin, filled = at, 0.0
            filled += wide
        return [*pieces, word[begin:]]


def _words(paragraph: str) -> Iterator[str]:
    """Yield the words with the spaces behind them."""
    begin = 0
    for at in range(1, len(paragraph)):
        if paragraph[at - 1] == " " and paragraph[at] != " ":
            yield paragraph[begin:at]
            begin = at
    if paragraph:
        yield paragraph[begin:]


@cache
def typefaces() -> Mapping[str, Typeface]:
    """Return the typefaces by name.

    Raises:
        TypefaceError: if one is missing or was changed.

    """
    return {name: _read(name) for name in NAMES}


def _read(name: str) -> Typeface:
    from fontTools.ttLib import TTFont  # noqa: PLC0415  only who makes a PDF needs it

    try:
        listed = tomllib.loads((FONTS_FOLDER / "manifest.toml").read_text(encoding="utf-8"))["font"]
        wanted = next(each for each in listed if each["name"] == name)
        content = (FONTS_FOLDER / wanted["file"]).read_bytes()
    except (OSError, tomllib.TOMLDecodeError, KeyError, StopIteration) as error:
        raise TypefaceError(name) from error
    if hashlib.sha256(content).hexdigest() != wanted["sha256"]:
        raise TypefaceError(name)
    with TTFont(BytesIO(content)) as font:
        metrics, per_em = font["hmtx"].metrics, font["head"].unitsPerEm
        return Typeface(name, content, {code: metrics[glyph][0] / per_em for code, glyph in font.getBestCmap().items()})
