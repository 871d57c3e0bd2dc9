"""What the program says, in the language that its reader has chosen.

Each sentence stands in English where it is said, within ``tr``; catalogues made with Qt Linguist hold the others. The
language belongs to the process and is set before the window's parts are loaded; the command line, the workers and
whatever is written into a case speak English, so that cases read the same everywhere.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol

NAME = re.compile(r"\{(\w+)\}")
PLURAL = re.compile(r"\(([a-z]+)\|([a-z]+)\)|(?<=[a-z])\(([a-z]{1,3})\)")
"""How English tells one from many within a text: "picture(s)", "categor(y|ies)", "(is|are)"."""


class Catalogue(Protocol):
    """The sentences of one language."""

    def find(self, text: str, comment: str, many: int | None) -> str:
        """Return what an English text is in this language, "" where it is not known."""
        ...

    def number(self, value: int) -> str:
        """Return a whole number as it is written in this language."""
        ...


class English:
    """The language that everything is written in."""

    def find(self, text: str, comment: str, many: int | None) -> str:
        """Return the text, with the ending that the number asks for."""
        del comment  # it tells translators what is meant
        return text if many is None else PLURAL.sub(r"\1" if many == 1 else r"\2\3", text)

    def number(self, value: int) -> str:
        """Return a whole number with its thousands apart."""
        return f"{value:,}"


_ENGLISH = English()
_spoken: list[Catalogue] = [_ENGLISH]
"""One, for all threads of the process."""
_writes: ContextVar[bool] = ContextVar("writes", default=False)
"""Whether this thread makes what is kept, and not what is read now."""


def speak(catalogue: Catalogue) -> None:
    """Say everything in this language from now on; what was said before stays as it was."""
    _spoken[:] = [catalogue]


@contextmanager
def as_written() -> Iterator[None]:
    """Say in English whatever this thread says within: it is written into a case, or leaves one."""
    before = _writes.set(True)
    try:
        yield
    finally:
        _writes.reset(before)


def tr(text: str, comment: str = "", many: int | None = None, /, **values: object) -> str:
    """Return a text in the reader's language.

    The text and the comment are literals, for they are collected from the source, and the number is the third of three.

    Args:
        text: in English. ``{name}`` stands for one of ``values``, ``%n`` for ``many``, ``(s)`` and ``(y|ies)`` for the
            endings of one and of many.
        comment: what a translator has to know to tell two meanings apart, or nothing.
        many: the number that ``%n`` stands for, and that the form of the words follows.
        values: put in as they are; braces within them stand for nothing.

    """
    said = _now().find(text, comment, many) or _ENGLISH.find(text, comment, many)
    if many is not None:
        said = said.replace("%n", number(many))
    return NAME.sub(lambda name: str(values.get(name[1], name[0])), said) if values else said


def number(value: int) -> str:
    """Return a whole number as the reader writes it: 1,204."""
    return _now().number(value)


def _now() -> Catalogue:
    return _ENGLISH if _writes.get() else _spoken[0]
