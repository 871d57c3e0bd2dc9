"""What is known of two pictures that are compared: their links, the word on them, and what else to compare with."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Bools, Float32s
from app.domain.face import same_face
from app.domain.facts import COVER_PERSON, GpsFix, PeopleCover, PictureShape
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, Evidence, FaceEnds, Kind, Link, LinkEnds
from app.domain.place import distance_m
from app.matching.regions import hull_share
from app.operations.faces_like import likeness_of
from app.store import clusters, decisions, facts, links, media, pairs, ties
from app.ui.differences import way_apart
from app.ui.kind_words import as_title
from app.ui.wall_items import cards_of
from app.ui.widgets.pair_parts import Side
from app.ui.wording import confidence
from app.ui.workspace import ROWS_AT_A_TIME, Finding

DRAWN_FIRST = {Kind.PLACE: "same_scene", Kind.COPIES: "near_copy"}
"""Which linker's points are drawn where several have some; of another kind, those of the strongest link."""
MODELS = {
    "fundamental": tr("one rigid scene with depth, seen from two points"),
    "homography": tr("one plane (a wall, a poster), or a camera that only turned"),
    "shift": tr("one shift, as of the same thing laid over both, which says nothing of the place"),
    "similarity": tr("one shift, turn and scale, as of copies or of something flat"),
}
OF_WHOLE = tr("The shares count people in: where they are did not come along with this file.")
MOST_PERCENT = 99
"""No link claims certainty."""
ASSUMED_M, NEAR_M = 100.0, 200.0
"""How far a position may be off whose camera does not say; and what more lies within one house and its yard."""
MOST_KEPT = 200
"""Linkers keep so many points at most, the surest."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """A pair, the left picture first; ``drawn`` is the link whose points are drawn, ``word`` the examiner's."""

    ends: LinkEnds
    links: tuple[Link, ...]
    drawn: Link | None
    word: Decision | None
    people: tuple[Bools | None, Bools | None] = (None, None)
    """Which cells of either picture show people; None where nobody has looked."""
    finding: Finding | None = None
    """What a search found, where no link has points to show."""
    against: str = ""
    """What speaks against it, in a sentence."""
    faces: FaceEnds | None = None
    """Of people, the face in either that a word is about; None where both pictures whole are."""
    alike: str = ""
    """Of people, how much the two faces are alike, in a sentence; "" where nothing speaks for it."""
    kind: Kind = Kind.PLACE

    def of_whole_pictures(self) -> str:
        """Return that the shares count people in, where nobody knows where they are though points are shown."""
        return OF_WHOLE if self.drawn is not None and self.evidence is not None and self.people == (None, None) else ""

    @property
    def evidence(self) -> Evidence | None:
        """The points, the left picture's first, whichever way round the link names the two."""
        if self.drawn is not None:
            found, first = self.drawn.evidence, self.drawn.first
        elif self.finding is not None:
            found, first = self.finding.evidence, self.finding.ends[0]
        else:
            return None
        if found is None or first == self.ends[0]:
            return found
        return Evidence(found.second_xy, found.first_xy, found.model)

    def sentence(self) -> str:
        """Return what agrees, over how much of either picture, under which geometry, and how likely that makes it."""
        if self.drawn is None and self.finding is not None:
            return f"{self.finding.how} {self.finding.sentence}"
        if self.kind is Kind.PERSON:
            return self.alike or tr("No link says that two faces in them are alike.")
        if self.drawn is None or (evidence := self.evidence) is None:
            return tr("No linker has points to show for these two.")
        many = len(evidence.first_xy)
        both = zip((evidence.first_xy, evidence.second_xy), self.people, strict=True)
        left, right = (_share_words(xy, people) for xy, people in both)
        return tr(
            "{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.",
            points=tr("%n points", "", many) if many < MOST_KEPT else tr("The %n surest points", "", many),
            left=left,
            right=right,
            model=MODELS.get(evidence.model, evidence.model),
            likely=as_title(confidence(self.drawn.strength)),
        )


@dataclass(frozen=True, slots=True)
class Other:
    """A picture that can be compared with the left one."""

    media_id: MediaId
    number: int
    to_both: tuple[float, float] | None
    """How strongly it is linked to the left and to the right picture, where it is to both."""

    def caption(self) -> str:
        """Return what stands below its tile."""
        if self.to_both is None:
            return self.media_id[:8]
        left, right = self._percent(self.to_both)
        return tr("left {left} %, right {right} %", left=left, right=right)

    def short(self) -> str:
        """Return the same in figures alone, as the two pictures stand."""
        return "" if self.to_both is None else "{}|{} %".format(*self._percent(self.to_both))

    @staticmethod
    def _percent(to_both: tuple[float, float]) -> tuple[str, str]:
        left, right = (f"{min(100 * each, MOST_PERCENT):.0f}" for each in to_both)
        return left, right


def compare(
    db: Database, kind: Kind, ends: LinkEnds, finding: Finding | None = None, faces: FaceEnds | None = None
) -> Comparison:
    """Return what is known of a pair, of people of two faces; a ``finding`` is taken where no link has points."""
    low, high = sorted(ends)
    found = tuple(each for each in links.of(db, media_id=low) if (each.first, each.second) == (low, high))
    shown = [each for each in found if each.evidence is not None and len(each.evidence.first_xy)]
    preferred = [each for each in shown if each.linker == DRAWN_FIRST.get(kind)]
    meant = faces if faces is None or low == ends[0] else (faces[1], faces[0])
    said = (each for each in decisions.standing(db, kind) if (each.first, each.second) == (low, high))
    words = (each for each in said if _is_on(each, meant))
    word = max(words, key=lambda each: each.decided_at, default=None)  # of people there may be one on each two faces
    left, right = (_people(facts.one(db, end, PeopleCover)) for end in ends)
    drawn = (
        None if kind is Kind.PERSON else next(iter(preferred + shown), None)
    )  # a room's points are no sign of a face
    alike = _likeness(db, (low, high), found, meant) if kind is Kind.PERSON else ""
    about = finding if drawn is None and finding is not None and _is_about(finding, kind, ends, faces) else None
    return Comparison(ends, found, drawn, word, (left, right), about, _against(db, kind, ends), faces, alike, kind)


def _is_on(word: Decision, meant: FaceEnds | None) -> bool:
    """Tell whether a word is on the two meant faces, or on both pictures whole; only that where none is meant."""
    if word.faces is None or meant is None:
        return word.faces is None
    return all(same_face(said, face) for said, face in zip(word.faces, meant, strict=True))


def _likeness(db: Database, ends: LinkEnds, found: Sequence[Link], meant: FaceEnds | None) -> str:
    """Return how much the two meant faces are alike; where none is meant, the most alike ones, as they were linked."""
    if meant is not None:
        return likeness_of(db, ends, meant)
    told = [each for each in found if each.linker in ties.RULES[Kind.PERSON]]
    return max(told, key=lambda each: each.strength).reason if told else ""


def _is_about(finding: Finding, kind: Kind, ends: LinkEnds, faces: FaceEnds | None) -> bool:
    """Tell whether a finding is of the two that are compared, and one out of a search by a face of these faces."""
    if set(finding.ends) != set(ends):
        return False
    if finding.faces is None:
        return True
    found = finding.faces if finding.ends == ends else (finding.faces[1], finding.faces[0])
    return kind is Kind.PERSON and faces is not None and all(map(same_face, found, faces))


def _against(db: Database, kind: Kind, ends: LinkEnds) -> str:
    """Return that the two were taken further apart than their positions may be off, where that speaks against it."""
    first, second = (facts.one(db, end, GpsFix) for end in ends)
    if kind not in {Kind.PLACE, Kind.COPIES} or first is None or second is None:
        return ""
    off_m = sum(ASSUMED_M if each.accuracy_m is None else each.accuracy_m for each in (first, second))
    if distance_m(first, second) <= off_m + NEAR_M:
        return ""
    return tr("But they were taken {distance} by their positions.", distance=way_apart((first, second)))


def _people(cover: PeopleCover | None) -> Bools | None:
    return None if cover is None else np.asarray(cover.cells >= COVER_PERSON)


def _share_words(xy: Float32s, people: Bools | None) -> str:
    share = f"{hull_share(xy, people) * 100:.0f} %"
    return share if people is None or not people.any() else tr("{share} of the background", share=share)


def sides(db: Database, ends: LinkEnds, faces: FaceEnds | None = None) -> tuple[Side, Side]:
    """Return the two pictures as they may be shown: tiles, what is said of them, and where the meant faces are."""
    tiles = facts.tiles(db, ends)
    cards = cards_of(db, [media.item_number(db, end) for end in ends], {})
    shapes = [facts.one(db, end, PictureShape) for end in ends]
    said_of = tr("Left {picture}", picture=ends[0][:8]), tr("Right {picture}", picture=ends[1][:8])
    left, right = (
        Side(
            end,
            "  ·  ".join([said, *([card.caption] if card.caption != end[:8] else [])]),
            tiles.get(end),
            (shape.width_px, shape.height_px) if shape else None,
            face,
        )
        for said, end, card, shape, face in zip(said_of, ends, cards, shapes, faces or (None, None), strict=True)
    )
    return left, right


def others(db: Database, kind: Kind, ends: LinkEnds) -> list[Other]:
    """Return what else the left picture can be compared with: the right one, what is linked to both, and the groups.

    At most two hundred are named.
    """
    both = pairs.thirds(db, kind, ends)
    groups = [each for end in ends for each in clusters.containing(db, end) if each.kind is kind]
    named = dict.fromkeys([ends[1], *both, *(member for each in groups for member in each.members)])
    named.pop(ends[0], None)
    return [Other(each, media.item_number(db, each), both.get(each)) for each in list(named)[:ROWS_AT_A_TIME]]
