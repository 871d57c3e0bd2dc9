"""What an imported file of VICS says of media items, given to the case as the sender's word and never an examiner's."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.category import Scheme, SchemeNumber
from app.domain.note import Note
from app.domain.tag import FLAG, TaggingId
from app.domain.vics import FLAG_TAGS, SERIES_TAG, UNCATEGORISED, Oddity, VicsRecord
from app.domain.words import NAME_MOST, name_key
from app.operations.vics_problems import VicsProblems
from app.store import grades, notes, tags, vics
from app.store.grades import Standing
from app.store.tags import NOT_SAID
from app.store.vics import FoundItem, VicsImportId

SENDERS_FLAG = f"{FLAG} (VICS)"
"""The sender's tag of the name that one key sets here."""


def meant(scheme: Scheme | None, category: str) -> str | None:
    """Return the code that a category is in a scheme, by its code or its name; None where nobody has decided.

    A category that the scheme does not have is returned as it came.
    """
    if not category or scheme is None or UNCATEGORISED.get(scheme.id) == category:
        return None
    named = (each.code for each in scheme.categories if name_key(each.name) == name_key(category))
    return category if scheme.by_code(category) else next(named, category)


def tag_names(record: VicsRecord) -> list[str]:
    """Return the tags that say here what a record says by its flags, its series and its own tags."""
    flags = [FLAG_TAGS[name] for name, said in record.flags if said]
    series = [f"{SERIES_TAG}{name}" for name in record.series]
    own = [SENDERS_FLAG if name_key(name) == name_key(FLAG) else name for name in record.tags]
    return [name for name in (*flags, *series, *own) if len(name) <= NAME_MOST]


class VicsWords:
    """Gives media items what a file says of them; inside the import's transaction."""

    def __init__(self, db: Database, import_id: VicsImportId, origin: str, found: VicsProblems) -> None:
        self._db, self._import, self._origin, self._problems = db, import_id, origin, found
        self._taggings: dict[str, TaggingId] = {}
        self._at = datetime.now(UTC)
        self.graded = self.kept = self.tagged = self.noted = 0

    def say(self, said: Iterable[tuple[VicsRecord, FoundItem]]) -> None:
        """Set the tags and write the remarks of some records."""
        by_tag: dict[str, set[int]] = {}
        for record, found in said:
            for name in tag_names(record):
                by_tag.setdefault(name, set()).add(found.item)
            if record.comments:
                self._note(found, record.comments)
        for name, items in by_tag.items():
            self._tag(name, sorted(items))

    def grade(self, scheme: Scheme, number: SchemeNumber) -> None:
        """Give the categories on which a file's records agree, where nothing stands by that scheme yet."""
        grading = None
        for some in vics.agreed_codes(self._db, self._import):
            stand = grades.standing(self._db, number, [item for item, _ in some])
            fresh = {item: code for item, code in some if item not in stand and scheme.by_code(code)}
            if fresh:
                if grading is None:
                    grading = grades.begin(self._db, self._origin, self._at, number)
                    vics.add_word(self._db, self._import, grading=grading)
                grades.add(self._db, grading, {item: Standing(code, grading) for item, code in fresh.items()})
                self.graded += len(fresh)
            self._tell_others(scheme, {item: code for item, code in some if item in stand}, stand)

    def _tell_others(self, scheme: Scheme, said: Mapping[int, str], stand: Mapping[int, Standing]) -> None:
        differing = {item: code for item, code in said.items() if stand[item].code != code}
        self.kept += len(differing)
        ids = vics.media_ids(self._db, differing)
        for item, code in differing.items():
            here = _named(scheme, stand[item].code)
            what = f"It says {_named(scheme, code)} of a picture, and {here} stands here."
            self._problems.add(Oddity.OTHER_CATEGORY, what, media_id=ids[item])

    def _tag(self, name: str, items: list[int]) -> None:
        tag = tags.find(self._db, name)
        number = tags.add(self._db, name, self._origin, self._at) if tag is None else tag.id
        said = tags.standing(self._db, number, items)
        fresh = [item for item in items if said.get(item, NOT_SAID) == NOT_SAID]
        if not fresh:
            return
        if name not in self._taggings:
            self._taggings[name] = tags.begin(self._db, number, self._origin, self._at)
            vics.add_word(self._db, self._import, tagging=self._taggings[name])
        tagging = self._taggings[name]
        tags.mark(self._db, tagging, dict.fromkeys(fresh, tags.Standing(stands=True, source=tagging)))
        self.tagged += len(fresh)

    def _note(self, found: FoundItem, text: str) -> None:
        if any(
            note.text == text and note.examiner == self._origin for note in notes.for_media(self._db, found.media_id)
        ):
            return
        note = notes.add(self._db, Note(found.media_id, self._origin, text, self._at))
        vics.add_word(self._db, self._import, note=note)
        self.noted += 1


def _named(scheme: Scheme, code: str | None) -> str:
    if code is None:
        return "no category"
    category = scheme.by_code(code)
    return code if category is None else f"{code} ({category.name})"
