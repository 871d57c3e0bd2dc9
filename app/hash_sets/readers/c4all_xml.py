"""C4All: the XML index of pictures or films, which Griffeye takes too."""

import re
from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from app.domain.hash_set import HashKind, HashRow, Reading, short
from app.domain.language import tr
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader, cut_off
from app.hash_sets.source import CHUNK_BYTES, Head, SetSource

SCHEME = "c4all"
ENTRIES = frozenset({"Image", "Movie", "Video", "File"})
DECLARED = re.compile(r"\s*<\?xml[^>]*\?>")
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 forbids and that names of files have all the same."""


class C4allXml(SetReader):
    """Reads MD5 and category of each entry.

    What the file says of its own encoding is not believed: most claim UTF-16 and are plain.
    """

    name = "c4all_xml"
    title = "C4All (XML)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether its root is the one of an index."""
        return "<ReportIndex" in head.text[:2000]

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows.

        Raises:
            HashSetError: it ends too early, or is no XML from some line on.
        """
        reading.unit, place, root = "entry", 0, None
        with source.open_text() as text:
            events = ElementTree.iterparse(_Clean(text), ("start", "end"), forbid_dtd=True)
            try:
                for event, element in events:
                    root = element if root is None else root
                    if event == "end" and element.tag in ENTRIES:
                        place += 1
                        row = _row(element, reading, place)
                        root.clear()
                        if row is not None:
                            yield row
            except (ElementTree.ParseError, DefusedXmlException) as error:
                raise cut_off(tr("after %n entr(y|ies) ({reason})", "", place, reason=error)) from error


class _Clean:
    """The text of an index without its declaration and without what no XML may hold, as the parser reads it."""

    def __init__(self, text: IO[str]) -> None:
        self._text = text
        self._start = DECLARED.sub("", text.read(CHUNK_BYTES), count=1)

    def read(self, size: int = CHUNK_BYTES, /) -> str:
        """Return some more text; none at the end."""
        start, self._start = self._start, ""
        return NO_XML.sub(" ", start or self._text.read(size))


def _row(element: Element, reading: Reading, place: int) -> HashRow | None:
    category = short(element.findtext("category") or "")
    values = [(HashKind.MD5, element.findtext("hash") or "")]
    return row_of(values, reading, place, (category, SCHEME, "", ""))


READER = C4allXml()
