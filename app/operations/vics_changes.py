"""Which members of an imported record differ from what the case's own examiners have said since."""

from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from app.domain.tag import FLAG
from app.domain.vics import FLAG_TAGS, SERIES_TAG
from app.domain.words import name_key
from app.exchange import vics_values
from app.exchange.json_pieces import Members
from app.exchange.vics_record import read_record
from app.operations.vics_words import SENDERS_FLAG, meant, tag_names
from app.store import grades, vics
from app.store.vics import RecordRow, VicsImport

OWN_ALONE = frozenset({FLAG, SENDERS_FLAG})
"""Tags that are no word to anybody else: what one key sets, to be come back to."""


class OwnWords:
    """What examiners of this case have said: grades by the scheme of an import, tags, and notes if they are wanted.

    The words of imported files are none of theirs.
    """

    def __init__(self, db: Database, source: VicsImport, *, notes: bool) -> None:
        in_use = grades.in_use(db)
        self._db = db
        self._number = source.scheme if source.scheme is not None else None if in_use is None else in_use[0]
        self.scheme = None if self._number is None else grades.schemes(db)[self._number]
        self._of_files = vics.gradings(db)
        self._tags = vics.own_tags(db)
        self._notes = vics.own_notes(db) if notes else {}
        self._codes: dict[int, str | None] = {}

    def read(self, items: Sequence[int]) -> None:
        """Look up what stands of the next media items."""
        stand = {} if self._number is None else grades.standing(self._db, self._number, items)
        own = {item: each for item, each in stand.items() if each.source is not None}
        self._codes = {item: each.code for item, each in own.items() if each.source not in self._of_files}

    def code(self, item: int, otherwise: str | None) -> str | None:
        """Return the code that an examiner gave, None for one that was taken away; the other where none said any."""
        return self._codes.get(item, otherwise)

    def tags(self, item: int) -> Mapping[str, bool]:
        """Return which tags stand by an examiner's word, and which do not."""
        return self._tags.get(item, {})

    def notes(self, item: int) -> Sequence[str]:
        """Return an examiner's notes, the oldest first."""
        return self._notes.get(item, ())


def changes_of(members: Members, row: RecordRow, own: OwnWords) -> dict[str, object]:
    """Return the members of a record that have to be written anew, with their values, in the record's own manner."""
    if row.item is None:
        return {}
    changes: dict[str, object] = {}
    before = meant(own.scheme, _category(members))
    code = own.code(row.item, before)
    if code != before:
        changes["Category"] = _as_before(members.get("Category"), code)
    if said := own.tags(row.item):
        _change_tags(members, said, changes)
    if notes := own.notes(row.item):
        comments = vics_values.text(members.get("Comments"))
        fresh = [note for note in notes if not _stands_in(note, comments)]
        if fresh:
            changes["Comments"] = "\n".join(filter(None, (comments, *fresh)))
    return changes


def _stands_in(note: str, comments: str) -> bool:
    """Tell whether a note stands in what a record says already, line by line; a word within another one is no note."""
    own, lines = note.splitlines(), comments.splitlines()
    return any(lines[at : at + len(own)] == own for at in range(len(lines) - len(own) + 1))


def _category(members: Members) -> str:
    return read_record({"Category": members.get("Category")}).category


def _as_before(before: object, code: str | None) -> object:
    """Return a category as the sender writes them: a number, or text."""
    if code is None:
        return None
    is_text = isinstance(before, str) and before != ""
    return int(code) if code.isascii() and code.isdecimal() and not is_text else code


def _change_tags(members: Members, said: Mapping[str, bool], changes: dict[str, object]) -> None:
    before = set(map(name_key, tag_names(read_record(members))))
    stands = {name_key(name): stand for name, stand in said.items()}
    for member, tag in FLAG_TAGS.items():
        if (key := name_key(tag)) in stands and stands[key] != (key in before):
            changes[member] = _truth_as_before(members.get(member), stands=stands[key])
    apart = set(map(name_key, (*FLAG_TAGS.values(), *OWN_ALONE)))
    own = {name: stand for name, stand in sorted(said.items()) if name_key(name) not in apart}
    of_series = {name.removeprefix(SERIES_TAG): stand for name, stand in own.items() if name.startswith(SERIES_TAG)}
    of_tags = {name: stand for name, stand in own.items() if not name.startswith(SERIES_TAG)}
    for member, of_member in (("Tags", of_tags), ("Series", of_series)):
        if (after := _list_as_before(members.get(member), of_member)) is not None:
            changes[member] = after


def _truth_as_before(before: object, *, stands: bool) -> object:
    if isinstance(before, str) and before:
        return "true" if stands else "false"
    is_number = isinstance(before, int) and not isinstance(before, bool)
    return int(stands) if is_number else stands


def _list_as_before(before: object, said: Mapping[str, bool]) -> object | None:
    """Return tags or series with what was said of them, as the sender writes them; None where that changes nothing.

    A list, objects with a name, or text with commas: what else the sender wrote there stays, also what cannot be read.
    """
    stands = {name_key(name): stand for name, stand in said.items()}
    kept, there, is_other = list[object](), set[str](), False
    for each in before if isinstance(before, list) else [before]:
        names = _names_in(each)
        left = [name for name in names if stands.get(name_key(name), True)]
        there.update(map(name_key, left))
        is_other = is_other or left != names
        if left or not names:
            kept.append(each if left == names else ",".join(left))
    fresh = [name for name, stand in said.items() if stand and name_key(name) not in there]
    if not (is_other or fresh):
        return None
    if isinstance(before, list):
        as_objects = any(isinstance(each, dict) for each in before)
        return [*kept, *({"Name": name} if as_objects else name for name in fresh)]
    names = [*(name for each in kept for name in _names_in(each)), *fresh]
    return {**before, "Name": names[0]} if isinstance(before, dict) and len(names) == 1 else ",".join(names)


def _names_in(said: object) -> list[str]:
    """Return the names in one value: of an object its own, of a text those between its commas."""
    if isinstance(said, dict):
        said = [said.get("Name")]
    parts = said if isinstance(said, list) else said.split(",") if isinstance(said, str) else [said]
    return [name for part in parts if (name := vics_values.text(part))]
