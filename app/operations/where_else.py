"""Where else is this? From a picture, or a drawn part of it, to the pictures of the whole case that show it too."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

import numpy as np

from app.domain.arrays import Float32s
from app.domain.errors import RequestError
from app.domain.facts import AFact, Fact, LocalPoints, SceneVector
from app.domain.found import Found, FoundPlace, Sightings, Strength
from app.domain.ids import ClusterId, MediaId
from app.domain.language import tr
from app.domain.link import Evidence, Kind, Link, read_beside
from app.domain.region import WHOLE, Region
from app.linkers import first_look, same_scene
from app.matching.geometry import LEAST_MATCHES
from app.matching.matches import forget_views, view
from app.matching.sighting import rarity, see_again, sentence, within
from app.operations.job import Job
from app.operations.search_index import SearchIndex, prepare_search
from app.store import clusters, facts, kept_points, links, media

LIMIT = 20
BY_POINTS_WHOLE, BY_POINTS, BY_LOOKS = 20, 40, 12
"""Candidates that are compared point by point: those that most points of the picture, or of the region, speak for, and
those that look alike as a whole."""
LEAST_POINTS = 12
"""A region with fewer points says nothing of its own."""
SURE, LIKELY = 0.95, 0.8
STRONG_ODDS, FAIR_ODDS = 8.0, 3.0
"""One such agreement by chance in a hundred million comparisons; in a thousand."""
LEAST_SHARE = 0.05
"""Points that agree across less of the region are one small detail, whatever the odds."""
LOOKS_WORTH, LOOKS_OF_STRANGERS = 20.0, 0.15
"""Of findings with like odds, those in a picture that looks alike as a whole come first."""
LEAST_LIKENESS, MOST_ALIKE = 0.3, 5


class TooSmoothError(RequestError):
    """There are too few points to search for."""

    code = "VID-451"

    def __init__(self, region: Region, found: int) -> None:
        whole = region == WHOLE
        super().__init__(
            tr("This picture is too smooth to be searched for.")
            if whole
            else tr("This region is too smooth to be searched for."),
            why=tr(
                "It has {many} points that could be found again; {least} are the least.", many=found, least=LEAST_POINTS
            ),
            next_step=tr("Take another picture of the place.") if whole else tr("Draw a larger one.", "region"),
        )


class NotDescribedError(RequestError):
    """The picture has no points in the store yet."""

    code = "VID-452"

    def __init__(self) -> None:
        super().__init__(
            tr("This picture cannot be searched for yet."),
            why=tr("It has not been described."),
            next_step=tr("Run Analyse (Ctrl+R, or 'homeward analyse'); Problems says it where a picture cannot be."),
        )


def where_else(
    job: Job, index: SearchIndex, media_id: MediaId, region: Region = WHOLE, limit: int = LIMIT
) -> Sightings:
    """Return the places and pictures of the case that show what a region of one picture shows.

    Copies of the picture itself are left out. A stop gives what was found until then.

    Raises:
        RequestError: if the picture is not in the case.
        NotDescribedError: if it has no points yet.
        TooSmoothError: if the region has too few points.

    """
    try:
        search = _Search(job, index, media_id, region)
        prepare_search(job, index)
        found = list(search.whole() if region == WHOLE else search.part())
    finally:
        forget_views()
    placed = _by_place(job, media_id, sorted(found, key=lambda each: (-each.score, each.media_id)))
    many = len(search.copies)
    said = tr("%n cop(y|ies) of this picture left out.", "", many) if many else ""
    return Sightings(media_id, region, placed[:limit], index.readiness().done, said)


class _Search:
    """One question: what is asked for, and with whom it is compared."""

    def __init__(self, job: Job, index: SearchIndex, media_id: MediaId, region: Region) -> None:
        self._job, self._index, self._media_id, self._region = job, index, media_id, region
        self._points = _asked(job, media_id)
        self._query = view(self._points)
        self._rows = within(self._query, region)
        if len(self._rows) < LEAST_POINTS:
            raise TooSmoothError(region, len(self._rows))
        self.copies = _copies_of(job, media_id)
        self._left_out = {media_id} | self.copies

    def whole(self) -> Iterator[Found]:
        """Yield what is probably the same place, by the measure of the places themselves; then what only looks so."""
        db, mine = self._job.case.db, self._media_id
        known = {
            _other(link, mine): link for link in links.of(db, media_id=mine) if link.linker == same_scene.LINKER.name
        }
        voted, _ = self._voted(BY_POINTS_WHOLE)
        alike = self._alike()
        wanted = [each for each in dict.fromkeys([*known, *voted, *alike]) if each not in self._left_out]
        table = _Some(self._job, [mine, *(each for each in wanted if each not in known)])
        had: set[MediaId] = set()
        for other in wanted:
            if self._job.cancel.stopped:
                return
            found = _of_link(known[other], mine) if other in known else table.compared(mine, other)
            if found is not None:
                had.add(other)
                yield found
        yield from _only_alike([(other, how) for other, how in alike.items() if other in wanted and other not in had])

    def part(self) -> Iterator[Found]:
        """Yield where the points of the region agree, rare ones counting for more; then what only looks alike."""
        voted, rare = self._voted(BY_POINTS)
        alike = self._alike()
        wanted = [each for each in dict.fromkeys([*voted, *alike]) if each not in self._left_out]
        others, likeness = facts.some(self._job.case.db, wanted, LocalPoints), self._likeness(wanted)
        had: set[MediaId] = set()
        for other, points in others.items():
            if self._job.cancel.stopped:
                return
            seen = view(points)
            sighting = see_again(self._query, seen, self._region, rare) if points.model == self._points.model else None
            if sighting is not None:
                had.add(other)
                looks = LOOKS_WORTH * max(likeness.get(other, 0.0) - LOOKS_OF_STRANGERS, 0.0)
                small = sighting.share(self._query, self._region) < LEAST_SHARE
                strength = Strength.WEAK if small else _word(sighting.seldom, STRONG_ODDS, FAIR_ODDS)
                words = sentence(self._query, seen, sighting, self._region)
                yield Found(other, strength, sighting.seldom + looks, words, sighting.evidence(self._query, seen))
        yield from _only_alike([(other, how) for other, how in alike.items() if other in others and other not in had])

    def _voted(self, most: int) -> tuple[list[MediaId], Float32s]:
        """Return whom most points speak for, and how rare each of the picture's points is, 0 to 1."""
        index, rare = self._index.points, np.ones(len(self._points.xy), np.float32)
        if index is None or self._points.model != self._index.model:
            return [], rare
        total, met = index.votes(self._points.descriptors[self._rows])
        rare[self._rows] = rarity(met, len(index.media))
        order = np.argsort(-total, kind="stable")[: most + len(self._left_out)]
        found = [index.media[row] for row in order if total[row] > 0]
        return [each for each in found if each not in self._left_out][:most], rare

    def _alike(self) -> dict[MediaId, float]:
        """Return who looks most like the picture as a whole, and how much."""
        vector = facts.one(self._job.case.db, self._media_id, SceneVector)
        return {} if vector is None else dict(self._index.alike(self._media_id, vector, BY_LOOKS))

    def _likeness(self, others: Sequence[MediaId]) -> dict[MediaId, float]:
        """Return how much each looks like the picture as a whole, where one model has described both."""
        held = facts.some(self._job.case.db, [self._media_id, *others], SceneVector)
        mine = held.pop(self._media_id, None)
        if mine is None:
            return {}
        own = mine.vector.astype(np.float32)
        same = {key: each for key, each in held.items() if each.model == mine.model}
        return {key: float(each.vector.astype(np.float32) @ own) for key, each in same.items()}


class _Some:
    """The facts of a few media items, read together; what a linker judges by."""

    def __init__(self, job: Job, ids: Sequence[MediaId]) -> None:
        db = job.case.db
        self._held: dict[type[Fact], Mapping[MediaId, Fact]] = {
            kind: facts.some(db, ids, kind) for kind in first_look.LINKER.reads
        }

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item."""
        return cast("Mapping[MediaId, AFact]", self._held.get(kind, {}))

    def compared(self, mine: MediaId, other: MediaId) -> Found | None:
        """Return how probably another picture shows the same place; None where it does not, or is not described."""
        needed = (self._held[kind] for kind in first_look.LINKER.reads)
        if not all(mine in held and other in held for held in needed):
            return None
        points = self.of(LocalPoints)
        if points[mine].model != points[other].model:
            return None
        found = first_look.look(mine, other, self)
        promise = first_look.LINKER.promise(found)
        if len(found.agreeing) < LEAST_MATCHES or promise < same_scene.LEAST_STRENGTH:
            return None
        said = read_beside(found.reason(), first=True)
        return Found(other, _word(promise, SURE, LIKELY), promise, said, found.evidence())


def _asked(job: Job, media_id: MediaId) -> LocalPoints:
    if not media.is_shown(job.case.db, media_id):
        raise RequestError(
            tr("A picture was asked for that is not in this case."),
            why=tr("{media}… is not among its pictures.", media=media_id[:16]),
            next_step=tr("Check the digits; 'homeward media' lists them."),
        )
    points = facts.one(job.case.db, media_id, LocalPoints)
    if points is None:
        raise NotDescribedError
    return points


def _copies_of(job: Job, media_id: MediaId) -> set[MediaId]:
    held = (each for each in clusters.containing(job.case.db, media_id) if each.kind is Kind.COPIES)
    return {member for each in held for member in each.members} - {media_id}


def _of_link(link: Link, mine: MediaId) -> Found:
    """Return a link as it is seen from one of its ends."""
    evidence = link.evidence
    if link.first != mine and evidence is not None:
        evidence = Evidence(evidence.second_xy, evidence.first_xy, evidence.model)
    strength = _word(link.strength, SURE, LIKELY)
    return Found(_other(link, mine), strength, link.strength, link.seen_from(mine), evidence)


def _other(link: Link, mine: MediaId) -> MediaId:
    return link.second if link.first == mine else link.first


def _word(value: float, strong: float, fair: float) -> Strength:
    return Strength.STRONG if value >= strong else Strength.FAIR if value >= fair else Strength.WEAK


def _only_alike(left: Sequence[tuple[MediaId, float]]) -> Iterator[Found]:
    """Yield, behind everything that points agree on, the few that look alike as a whole."""
    words = tr("It looks alike as a whole; no points agree that would show it.")
    for other, how in left[:MOST_ALIKE]:
        if how >= LEAST_LIKENESS:
            yield Found(other, Strength.WEAK, how - 1, words)


def _by_place(job: Job, mine: MediaId, found: Sequence[Found]) -> tuple[FoundPlace, ...]:
    """Gather findings by the place that their pictures are in, in the order of each place's best."""
    held = kept_points.places(job.case.db, [mine, *(each.media_id for each in found)])
    own = held.get(mine, ("", 1))[0]
    groups: dict[str, list[Found]] = {}
    for each in found:
        name = held.get(each.media_id, ("", 1))[0]
        groups.setdefault(name or each.media_id, []).append(replace(each, place=ClusterId(name) if name else None))
    sizes = {name: held.get(each[0].media_id, ("", 1))[1] for name, each in groups.items()}
    return tuple(FoundPlace(tuple(each), sizes[name], is_own=name == own) for name, each in groups.items())
