"""Why each member is in a series: the sentences, what each reason weighs, what is missing, what would refute it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.camera import BY_SERIAL, CameraIdentity
from app.domain.doubts import doubt
from app.domain.facts import CameraTimes, FileNames, FileStructure
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Cluster, Decision, Kind, Link, LinkEnds, Verdict
from app.domain.linker import FactTable
from app.domain.span import percent_words
from app.grouping.clock_offsets import ClockOffset, clock_offsets
from app.grouping.noise_told import NoiseTie, noise_ties
from app.grouping.number_gaps import Run, runs
from app.grouping.series_evidence import (
    CAMERA,
    CLOTHING,
    COPY,
    GPS,
    LEAST_TOGETHER,
    LINKED,
    NUMBERS,
    PLACE,
    SCENE,
    STRUCTURE,
    TIME,
    UNLIKE,
    Weighed,
    is_known,
    shares,
    weigh,
)
from app.grouping.shoots import Stated, stated_by
from app.matching.calibration import Calibration
from app.matching.structures import Structures, structure_words

DECIDED, PLACE_SHARE = "decided", "place_share"
REFUSED_MOST = 20
SPOKEN_FOR = (TIME, COPY, NUMBERS, STRUCTURE, PLACE, GPS, CAMERA, CLOTHING)
"""The reasons that are weighed, in the order in which they are told."""


def reason_words(kind: str) -> str:
    """Return what a kind of reason is called, within a list of them."""
    return {
        TIME: tr("time", "a reason for a series"),
        COPY: tr("copy", "a reason for a series"),
        NUMBERS: tr("file number", "a reason for a series"),
        STRUCTURE: tr("structure", "a reason for a series"),
        PLACE: tr("place", "a reason for a series"),
        PLACE_SHARE: tr("place", "a reason for a series"),
        GPS: tr("position", "a reason for a series"),
        CAMERA: tr("camera", "a reason for a series"),
        CLOTHING: tr("clothing", "a reason for a series"),
        DECIDED: tr("decision", "a reason for a series"),
    }[kind]


def refutation(kind: str) -> str:
    """Return what would refute a kind of reason, as a sentence."""
    another_day = tr("A visit to the same place on another day, as light, clothes and things that moved may show.")
    return {
        TIME: tr("A clock that was set wrong or anew between the two pictures."),
        COPY: tr("A look at the two pictures in Compare that shows two photographs and not one."),
        NUMBERS: tr("Another camera in this case that names its files the same way, or somebody who renamed them."),
        GPS: tr("A receiver that kept an old position."),
        STRUCTURE: tr("Another camera of that model, or one program that wrote both files."),
        PLACE: another_day,
        PLACE_SHARE: another_day,
        CAMERA: tr("A second camera of that model, or one that writes the same serial."),
        CLOTHING: tr("Others who wear the like, or the same clothes on another day."),
        DECIDED: tr("Nothing that the machine knows; taking the decision back."),
    }[kind]


@dataclass(frozen=True, slots=True, eq=False)
class CaseEvidence:
    """What series are made from: links of all linkers, facts, decisions, places, and the weights."""

    links: Sequence[Link]
    facts: FactTable
    decisions: Sequence[Decision]
    places: Sequence[Cluster]
    combination: Calibration


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: its kind, a sentence, and how much it moved the logit; 0 where it was not weighed."""

    kind: str
    sentence: str
    weight: float


@dataclass(frozen=True, slots=True)
class Membership:
    """A member, the other member that it hangs on most, how probable that is, and why.

    ``doubt`` says why its time is not used; "" where it is, or there is none.
    """

    media_id: MediaId
    beside: MediaId
    probability: float
    reasons: tuple[Reason, ...]
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A picture that something speaks for and that was not joined, and why."""

    media_id: MediaId
    beside: MediaId
    probability: float
    sentence: str


@dataclass(frozen=True, slots=True)
class SeriesAccount:
    """What is to be said of a series, as of the facts, links and decisions that it is made from.

    ``noise`` is told and not weighed.
    """

    members: tuple[Membership, ...]
    runs: tuple[Run, ...]
    clocks: tuple[ClockOffset, ...]
    refuted_by: tuple[str, ...]
    refused: tuple[Refused, ...]
    noise: tuple[NoiseTie, ...] = ()


class _Known:
    """What sentences are made from."""

    def __init__(self, case: CaseEvidence, ids: Iterable[MediaId]) -> None:
        self.case = case
        self.links: dict[LinkEnds, dict[str, Link]] = {}
        for link in case.links:
            self.links.setdefault((link.first, link.second), {})[link.linker] = link
        self.place_of = {member: place for place in case.places for member in place.members}
        self.structures = case.facts.of(FileStructure)
        self.shared = Structures(self.structures)
        self.stated: Mapping[MediaId, Stated] = stated_by(case.facts, ids)
        self.same = [word for word in case.decisions if word.kind is Kind.SERIES and word.verdict is Verdict.SAME]

    def doubt(self, media_id: MediaId) -> str:
        """Return why a picture's time is not used, or ""."""
        times = self.case.facts.of(CameraTimes).get(media_id)
        return doubt(times, self.case.facts.of(FileNames).get(media_id)) if times is not None else ""


def accounts(found: Iterable[Cluster], case: CaseEvidence) -> list[SeriesAccount]:
    """Return why each member is in each series; what was grouped is not grouped again."""
    series = list(found)
    weighed = weigh(case.links, case.facts, case.places, case.combination)
    ends = {end for each in weighed for end in (each.first, each.second)}
    members = {member for each in series for member in each.members}
    places = (place.members for place in case.places if not members.isdisjoint(place.members))
    known = _Known(case, sorted(ends.union(members, *places)))
    return [_account(each, weighed, known) for each in series]


def _account(series: Cluster, weighed: Sequence[Weighed], known: _Known) -> SeriesAccount:
    chosen = set(series.members)
    inside = [each for each in weighed if each.first in chosen and each.second in chosen]
    members = [_member(each, series, inside, known) for each in series.members]
    kinds = dict.fromkeys(reason.kind for each in members for reason in each.reasons if reason.kind != UNLIKE)
    touching = [link for link in known.case.links if link.first in chosen or link.second in chosen]
    return SeriesAccount(
        tuple(members),
        tuple(runs(known.case.facts.of(FileNames), chosen)),
        tuple(clock_offsets(touching, known.stated)),
        tuple(dict.fromkeys(refutation(kind) for kind in kinds)),
        tuple(_refused(chosen, weighed))[:REFUSED_MOST],
        tuple(noise_ties(chosen, touching)),
    )


def _member(media_id: MediaId, series: Cluster, inside: Sequence[Weighed], known: _Known) -> Membership:
    doubted, chosen = known.doubt(media_id), set(series.members)
    for word in known.same:
        if media_id in {word.first, word.second} <= chosen:
            beside = word.second if media_id == word.first else word.first
            said = tr("{examiner} decided that the two belong together.", examiner=word.examiner)
            return Membership(media_id, beside, 1.0, (Reason(DECIDED, said, 0.0),), doubted)
    best = next((each for each in inside if media_id in {each.first, each.second} and each.joins), None)
    if best is not None:
        beside = best.second if media_id == best.first else best.first
        return Membership(media_id, beside, best.probability, tuple(_reasons(media_id, best, known)), doubted)
    return _by_place(media_id, series, known, doubted)


def _reasons(media_id: MediaId, weighed: Weighed, known: _Known) -> Iterator[Reason]:
    """Yield what speaks for a pair, the weightiest first, and last what speaks against it."""
    moved = dict(shares(weighed, known.case.combination))
    for kind in sorted(moved, key=lambda each: (each == UNLIKE, -moved[each], each)):
        yield Reason(kind, _sentence(kind, media_id, weighed, known), round(moved[kind], 2))


def _sentence(kind: str, media_id: MediaId, weighed: Weighed, known: _Known) -> str:
    held = known.links.get((weighed.first, weighed.second), {})
    if kind in {*LINKED, CLOTHING}:
        return held[kind].seen_from(media_id)
    if kind == PLACE:
        if SCENE in held:
            return tr("Both show one place: {reason}", reason=held[SCENE].seen_from(media_id))
        sure = percent_words(known.place_of[weighed.first].confidence)
        return tr("Both are in one proposed place, whose weakest member is {sure} sure.", sure=sure)
    if kind == STRUCTURE:
        many, words = known.shared.shared(weighed.first), structure_words(known.structures[weighed.first])
        return tr(
            "Both files are put together alike ({words}), as are {many} of the case's {all}.",
            words=words,
            many=many,
            all=len(known.structures),
        )
    if kind == CAMERA:
        return _camera_sentence(known.stated[weighed.first].identity)
    return tr("Against it: the two files were put together differently, or are of different size.")


def _camera_sentence(identity: CameraIdentity | None) -> str:
    named = identity.words if identity is not None else ""
    if identity is None or identity.certainty < BY_SERIAL:
        doubt = f" {identity.doubt}" if identity is not None and identity.doubt else ""
        return tr("Both name {camera}; many cameras share that.", camera=named) + doubt
    return tr("Both name {camera}.", camera=named)


def _by_place(media_id: MediaId, series: Cluster, known: _Known, doubted: str) -> Membership:
    """Return the membership of a picture that joined because its place points to the series.

    As when it joined, only pictures count that name a camera and a time: the others are there for the reason it is.
    """
    chosen, place = set(series.members), known.place_of.get(media_id)
    found = place.members if place is not None else ()
    telling = [each for each in found if each != media_id and is_known(known.stated[each])]
    others = [each for each in telling if each in chosen]
    if place is None or not others:
        return Membership(media_id, media_id, series.confidence, (), doubted)
    said = tr(
        "{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does"
        " not name both.",
        count=len(others),
        many=len(telling),
    )
    probability = place.confidence * (len(others) + 1) / (len(telling) + 2)
    return Membership(media_id, min(others), probability, (Reason(PLACE_SHARE, said, 0.0),), doubted)


def _refused(chosen: set[MediaId], weighed: Iterable[Weighed]) -> Iterator[Refused]:
    """Yield what speaks for a member and a picture outside, the likeliest pair of each, and why that was not enough."""
    told: set[MediaId] = set()
    for each in weighed:
        if (each.first in chosen) == (each.second in chosen):
            continue
        outside, inside = (each.second, each.first) if each.first in chosen else (each.first, each.second)
        if outside in told or not each.kinds:
            continue
        told.add(outside)
        yield Refused(outside, inside, each.probability, _refusal(each))


def _refusal(weighed: Weighed) -> str:
    words = ", ".join(reason_words(each) for each in SPOKEN_FOR if each in weighed.kinds)
    if not weighed.enough:
        return tr(
            "Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.",
            reasons=words,
        )
    if weighed.probability < LEAST_TOGETHER:
        return tr("Too thin: {sure} likely, by {reasons}.", sure=percent_words(weighed.probability), reasons=words)
    return tr(
        "Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.",
        reasons=words,
    )
