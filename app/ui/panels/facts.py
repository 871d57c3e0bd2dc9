"""Everything that is known of the picked media item, from the fields of its facts."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import reduce
from typing import ClassVar

from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout

from app import registry
from app.domain.category import Grade
from app.domain.doubts import contradictions
from app.domain.facts import FACES_MOST, Faces, Fact, GpsFix, array_fields
from app.domain.hash_set import SetKind
from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.link import Cluster
from app.domain.media import MediaFile, shown_path
from app.domain.work import Topic
from app.geography.files import MapError
from app.geography.whereabouts import where_fixed
from app.store import clusters, facts, grades, hash_sets, leads, media, problems, second_readings, tags
from app.store.facts import StoredFact
from app.ui.field_names import FIELD_NAMES
from app.ui.hidden_words import HIDDEN_WORDS, tells_grade
from app.ui.kind_words import KIND_WORDS, as_title
from app.ui.panel import Area, Panel
from app.ui.set_words import match_rows, photodna_rows
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import moment, moment_there, sureness, zone

UNITS = {
    "_m": "m",
    "_s": "s",
    "_ms": "ms",
    "_px": "px",
    "_deg": "°",
    "_min": "min",
    "_bytes": tr("bytes"),
    "_percent": "%",
}
WORDS = {"gps": "GPS", "exif": "EXIF", "xmp": "XMP", "pdq": "PDQ", "id": "ID", "iso": "ISO", "c2pa": "C2PA"}
LIST_MOST = 40
NAMES_MOST = 4
"""So many names of files stand with the picture's identity; all of them stand with their folders below."""
UNFOLDED_MOST = 8
NAME_SHARE = 0.48
OFFSET = "_offset_min"
"""A field of this ending says how far from UTC the clock was that another field tells."""


def field_words(name: str) -> tuple[str, str]:
    """Return a field's name in words, and its unit, from the end of its name."""
    unit = next((end for end in sorted(UNITS, key=len, reverse=True) if name.endswith(end)), "")
    bare = name.removesuffix(unit)
    return FIELD_NAMES.get(bare) or as_title(own_words(bare)), UNITS.get(unit, "")


def own_words(name: str) -> str:
    """Return a name in the words that it is made of, in English."""
    return " ".join(WORDS.get(word, word) for word in name.split("_"))


def value_words(value: object, unit: str) -> str:
    """Return a value as text: nothing out of a picture, arrays by their shape alone."""
    if isinstance(value, bool):
        return tr("yes", "value of a fact") if value else tr("no", "value of a fact")
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, float):
        return f"{value:.7g} {unit}".strip()
    if isinstance(value, tuple):
        return ", ".join(value_words(each, unit) for each in value[:LIST_MOST])
    if hasattr(value, "shape"):
        return tr("{size} values", size=reduce(_by, map(str, value.shape)))
    return "" if value is None or value == "" else f"{value} {unit}".strip()


def _by(size: str, side: str) -> str:
    return tr("{size} by {side}", size=size, side=side)


def fact_rows(stored: StoredFact) -> Iterator[tuple[str, str]]:
    """Yield name and value of each field that says something."""
    named = {each.name: getattr(stored.fact, each.name) for each in dataclasses.fields(stored.fact)}  # type: ignore[arg-type]  # every fact is a dataclass
    for each, found in named.items():
        name, unit = field_words(each)
        many = found if isinstance(found, tuple) and found and isinstance(found[0], str) else (found,)
        for at, one in enumerate(many):
            if value := _clock_words(each, one, named) or value_words(one, unit):
                yield ("" if at else name), value


def _clock_words(name: str, found: object, named: Mapping[str, object]) -> str:
    """Return what is said of a time whose distance to UTC is known, and of that distance; else nothing."""
    if isinstance(found, int) and name.endswith(OFFSET):
        return zone(found)
    offset_min = named.get(name + OFFSET)
    if isinstance(found, datetime) and found.tzinfo is not None and isinstance(offset_min, int):
        return moment_there(found, offset_min)
    return ""


def _where_rows(fix: GpsFix) -> Iterator[tuple[str, str]]:
    """Yield what the offline map says of a position."""
    try:
        where = where_fixed(fix)
    except MapError as error:
        yield "", error.sentence()
        return
    yield tr("Country"), where.country_words()
    yield tr("Nearest towns"), where.town_words()


def _grade_words(grade: Grade) -> str:
    named = f"{grade.code}, {grade.name}" if grade.name else grade.code
    when = moment(grade.graded_at)
    return tr("{category}; by {examiner}, {when}", category=named, examiner=grade.examiner, when=when)


def _second_words(examiner: str, first: str, own: str) -> tuple[str, str]:
    if own == first:
        said = tr("{category}, as the first examiner", category=own)
    else:
        said = tr("{category}, where the first examiner said {first}", category=own, first=first)
    return _by_whom(examiner), said


def _by_whom(examiner: str) -> str:
    return tr("by {examiner}", examiner=plain(examiner))


class FactsPanel(Panel):
    """A table of facts with extractor and version, every place where the item was found, and its problems."""

    name, title = "facts", tr("Facts")
    topics = frozenset(
        {
            Topic.FACTS,
            Topic.PROBLEMS,
            Topic.MEDIA,
            Topic.CLUSTERS,
            Topic.GRADES,
            Topic.TAGS,
            Topic.LEADS,
            Topic.READINGS,
        }
    )
    area: ClassVar[Area] = Area.RIGHT
    order = 10

    def build(self) -> None:
        """Make the heading and the table."""
        theme = self.workspace.theme
        registry.load("app.extractors", "EXTRACTOR")  # so that their kinds of fact are known
        self.heading = PlainLabel("", "heading")
        self.under = PlainLabel("", "small")
        self.under.setWordWrap(True)
        self.table = WrappedTree(theme, tr("Facts of the picked picture"), (NAME_SHARE,))
        self._blocks: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem], bool]] = []
        self._indent(theme)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(2), 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(self.heading)
        column.addWidget(self.under)
        column.addWidget(self.table)

    def set_theme(self, theme: Theme) -> None:
        """Give the text room."""
        self._indent(theme)
        self.table.set_theme(theme)
        self.refresh()

    def _indent(self, theme: Theme) -> None:
        """Move rows in, less where the text is large: the names need the room."""
        self.table.setIndentation(theme.px(3) if not theme.has_large_text else theme.px(1.5))

    def follow(self) -> None:
        """Show the facts of what is picked now."""
        self.refresh()

    def refresh(self) -> None:
        """Read the facts of the picked media item again."""
        self.table.clear()
        self._blocks.clear()
        selection, reader = self.workspace.selection, self.workspace.reader
        if not selection.media:
            self.heading.setText(tr("Nothing picked"))
            self.under.setText(tr("Pick a picture to see what is known of it."))
            return
        media_id = selection.media[0]
        files = media.files_of(reader, media_id)
        self.heading.setText(tr("Picture {picture}", picture=media_id[:8]))
        picked = [tr("one of {many} picked", many=number(selection.count))] if selection.count > 1 else []
        self.under.setText("  ·  ".join([tr("Found in %n file(s)", "", len(files)), *picked]))
        hidden = media.item_number(reader, media_id) in self.workspace.hidden
        for problem in (each for each in problems.for_media(reader, media_id) if not hidden or not tells_grade(each)):
            self._block(tr("Problem"), "", [("", f"{problem.what} {problem.why}".strip())])
        self._block(tr("Identity"), "", [*_names(files), ("SHA-256", media_id)], unfolded_most=NAMES_MOST + 1)
        self._block(tr("Files"), "", [_file(each) for each in files])
        given = [(each.scheme, _grade_words(each)) for each in grades.listed(reader, media_id)]
        if given and hidden:
            given = [("", HIDDEN_WORDS)]
        self._block(tr("Category"), "", given)
        if not hidden:
            said = [_second_words(*each) for each in second_readings.of_media(reader, media_id)]
            self._block(tr("Second reading"), "", said)
        tagged = [(plain(name), _by_whom(examiner)) for name, examiner in tags.of_media(reader, media_id)]
        self._block(tr("Tags"), "", tagged)
        self._sets(media_id)
        told = [(each.state.said, plain(each.text)) for each in leads.for_media(reader, media_id)]
        self._block(tr("Leads"), "", told)
        groups = [(as_title(KIND_WORDS[each.kind]), _group(each)) for each in clusters.containing(reader, media_id)]
        self._block(tr("Belongs to"), "", groups)
        found = facts.for_media(reader, media_id)
        changed = min((each.modified_at for each in files if each.modified_at), default=None)
        against = contradictions((each.fact for each in found), changed)
        self._block(tr("Contradictions"), "", [("", each) for each in against])
        self._block(tr("Not compared"), "", [("", each) for each in _left_out(each.fact for each in found)])
        for stored in (each for each in found if not array_fields(type(each.fact))):
            self._fact(stored)
            if isinstance(stored.fact, GpsFix):
                self._block(tr("Where that is"), tr("offline map"), list(_where_rows(stored.fact)))
        for stored in (each for each in found if array_fields(type(each.fact))):  # what only linkers read
            self._fact(stored)
        self._list()

    def _sets(self, media_id: MediaId) -> None:
        """Tell what hash sets say, and what the PhotoDNA value that came with the picture is equal to."""
        reader = self.workspace.reader
        item = media.item_number(reader, media_id)
        matches = hash_sets.matches_of(reader, item)
        if item in self.workspace.hidden:  # a category of own work may be the first examiner's
            matches = [each for each in matches if each.kind is not SetKind.OWN]
        self._block(tr("Hash sets"), "", list(match_rows(matches)))
        self._block("PhotoDNA", tr("equality only"), list(photodna_rows(reader, item)))

    def _fact(self, stored: StoredFact) -> None:
        title, _ = field_words(stored.fact.kind)
        most = 0 if array_fields(type(stored.fact)) else UNFOLDED_MOST
        self._block(title, _source(stored), list(fact_rows(stored)), unfolded_most=most)

    def _block(
        self, title: str, source: str, rows: list[tuple[str, str]], *, unfolded_most: int = UNFOLDED_MOST
    ) -> None:
        """Make a block for ``_list``, unfolded where it has no more rows than that."""
        if not rows:
            return
        block = QTreeWidgetItem([title, source])
        font = block.font(0)
        font.setBold(True)
        block.setFont(0, font)
        colours = self.workspace.theme
        block.setForeground(1, colours.colour("dim"))
        spanning = [] if source else [block]
        for name, value in rows:
            row = QTreeWidgetItem([name or plain(value), plain(value)])
            row.setForeground(0, colours.colour("dim" if name else "text"))
            block.addChild(row)
            if not name:
                spanning.append(row)
        self._blocks.append((block, spanning, len(rows) <= unfolded_most))

    def _list(self) -> None:
        """Put the blocks into the table, all at once: block by block Qt would lay out the whole table for each."""
        self.table.addTopLevelItems([block for block, _, _ in self._blocks])
        for block, _, unfolded in self._blocks:
            block.setExpanded(unfolded)
        self.table.span(row for _, spanning, _ in self._blocks for row in spanning)
        self._blocks.clear()
        self.table.fit()


def _left_out(known: Iterable[Fact]) -> Iterator[str]:
    """Yield that a crowd's further faces are compared with none."""
    for fact in known:
        if isinstance(fact, Faces) and fact.more:
            yield tr(
                "%n more face(s) may be in this picture. Only the {most} largest of a picture are compared: who is "
                "among the others is found by no likeness.",
                "",
                fact.more,
                most=FACES_MOST,
            )


def _source(stored: StoredFact) -> str:
    """Return which part of the program found a fact, and its version."""
    return tr("{part}, version {version}", part=own_words(stored.extractor), version=stored.version)


def _names(files: Iterable[MediaFile]) -> list[tuple[str, str]]:
    """Return the first names that the picture was found under, each once: most examiners know it by these."""
    inner = (file.member[-1].encode("utf-8", "surrogateescape") if file.member else file.path for file in files)
    names = dict.fromkeys(shown_path(each.rsplit(b"/", 1)[-1]) for each in inner)
    return [(tr("File name"), name) for name in list(names)[:NAMES_MOST]]


def _file(file: MediaFile) -> tuple[str, str]:
    when = f"  ({moment(file.modified_at)})" if file.modified_at else ""
    return "", f"{shown_path(file.path, file.member)}{when}"


def _group(cluster: Cluster) -> str:
    return ", ".join([tr("%n picture(s)", "", len(cluster.members)), sureness(cluster.kind, cluster.confidence)])


PANEL = FactsPanel
