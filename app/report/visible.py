"""Text out of evidence made visible: nothing in it can hide, turn the line round, or stand over its neighbours."""

import unicodedata

STACKED_MOST = 3
"""So many marks on one letter are a language's own; more are there to cover what stands above and below."""
RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
KEPT = {"\n": "\n", "\t": "    "}


def visible(text: str) -> str:
    r"""Return a text in which every character can be seen; line breaks stay.

    Control characters, marks that turn the direction, halves of characters and what no letter stands for are written
    as their code point, as [U+202E]; spaces of all widths as a space.
    """
    if text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    stacked = 0
    for character in text.replace("\r\n", "\n"):
        stacked = stacked + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        shown.append(named(character) if stacked > STACKED_MOST else _shown(character))
    return "".join(shown)


def named(character: str) -> str:
    """Return a character's code point in letters."""
    return f"[U+{ord(character):04X}]"


def turns(text: str) -> bool:
    """Return whether any of a text is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(each) in RIGHT_TO_LEFT for each in text)


def _shown(character: str) -> str:
    if character in KEPT:
        return KEPT[character]
    if unicodedata.category(character) == "Zs":
        return " "
    return character if character.isprintable() else named(character)
