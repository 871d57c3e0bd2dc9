"""What a report tells of places and series: why their members belong together, and the pairs that show it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC

from sqlite_utils import Database

from app.domain.camera import identify
from app.domain.dossier import Dossier, Heading, Provenance
from app.domain.errors import RequestError
from app.domain.facts import CameraBody, CameraTimes
from app.domain.ids import ClusterId, MediaId
from app.domain.language import tr
from app.domain.link import Cluster, Contradiction, Decision, Kind, Link, Verdict
from app.domain.span import percent_words
from app.domain.words import Split
from app.domain.work import Stage
from app.grouping.places import BASIS
from app.grouping.series_account import SeriesAccount
from app.grouping.series_evidence import NUMBERS
from app.operations.hidden_names import LEFT_OUT, HiddenNames
from app.operations.job import Step, no_step
from app.operations.place_dossier import dossier_of
from app.operations.report_pictures import PairPictures, tiles_of
from app.operations.report_wanted import Part, Wanted, Which
from app.operations.series_account import accounts_of
from app.report.case_told import GroupTold, PairTold, PlaceTold, SeriesTold
from app.report.document import Picture
from app.report.pair_drawing import drawing_of
from app.report.time_axis import Lane, time_axis
from app.store import clusters, decisions, facts, links, media, splits

PICTURES_MOST = 42
DRAWN_MOST = 24
"""So many pairs of a place are drawn; the others that tie its members are listed."""
NEVER = 2.0
"""No strength reaches it."""
GEOMETRY = {
    "fundamental": "one rigid scene with depth, seen from two points",
    "homography": "one plane, as a wall or a poster, or a camera that only turned",
    "shift": "one shift, as of the same thing laid over both, which says nothing of the place",
    "similarity": "one shift, turn and scale, as of copies or of something flat",
}


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """What every part of a report is told from: the case, what is wanted, and what pictures are called in it."""

    db: Database
    wanted: Wanted
    names: Mapping[MediaId, str]
    words: HiddenNames
    step: Step = no_step
    """Told of each picture and group that is read; it may end the work by an exception."""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """What examiners said of a kind of group and stands, and what cannot all hold."""

    decisions: Sequence[Decision]
    parted: Sequence[Split]
    contradictions: Sequence[Contradiction]

    @classmethod
    def of(cls, db: Database, kind: Kind) -> "Said":
        """Read it."""
        return cls(decisions.standing(db, kind), splits.of(db, kind), clusters.contradictions(db, kind))

    def within(self, cluster: Cluster) -> tuple[tuple[Decision, ...], tuple[Split, ...], tuple[Contradiction, ...]]:
        """Return what touches a group's members."""
        inside = set(cluster.members)
        return (
            tuple(each for each in self.decisions if inside & {each.first, each.second}),
            tuple(each for each in self.parted if not inside.isdisjoint((*each.part, *each.rest))),
            tuple(each for each in self.contradictions if inside & {each.first, each.second}),
        )

    def standing(self, cluster: Cluster) -> str:
        """Return how an examiner confirmed a group; "" where none did."""
        inside = set(cluster.members)
        same = [each for each in self.decisions if each.verdict is Verdict.SAME and {each.first, each.second} <= inside]
        told = [f"named “{cluster.name}”"] if cluster.name else []
        told += (
            [f"“same” said of {len(same)} of its pairs by {_listed(each.examiner for each in same)}"] if same else []
        )
        return "; ".join(told)


def chosen_of(db: Database, kind: Kind, wanted: Wanted) -> list[Cluster]:
    """Return the groups of a kind that are told in full, the largest first."""
    which = wanted.places if kind is Kind.PLACE else wanted.series
    said = Said.of(db, kind)
    return [
        each
        for each in clusters.of(db, kind)
        if each.id in wanted.chosen or which is Which.ALL or (which is Which.CONFIRMED and said.standing(each))
    ]


def check_chosen(db: Database, wanted: Wanted) -> None:
    """Refuse groups that are not in the case.

    Raises:
        RequestError: if one of those that were chosen is neither a place nor a series.

    """
    known: set[ClusterId] = {each.id for kind in (Kind.PLACE, Kind.SERIES) for each in clusters.of(db, kind)}
    for name in wanted.chosen:
        if name not in known:
            raise RequestError(
                tr("No report was made: {what} is no place and no series of this case.", what=str(name)[:32]),
                next_step=tr("Check the name; 'homeward clusters' lists them."),
            )


def places_told(telling: Telling, shown: PairPictures) -> list[PlaceTold]:
    """Return the places that are told in full."""
    said = Said.of(telling.db, Kind.PLACE)
    chosen, told = chosen_of(telling.db, Kind.PLACE, telling.wanted), []
    for at, each in enumerate(chosen):
        telling.step(Stage.READ, at, len(chosen))
        told.append(_place(telling, _group(telling, each, said), shown))
    return told


def series_told(telling: Telling) -> list[SeriesTold]:
    """Return the series that are told in full."""
    db = telling.db
    found, said = chosen_of(db, Kind.SERIES, telling.wanted), Said.of(db, Kind.SERIES)
    telling.step(Stage.READ, 0, len(found))
    told = []
    for at, (each, account) in enumerate(zip(found, accounts_of(db, found), strict=True)):
        telling.step(Stage.READ, at, len(found))
        told.append(_series(telling, _group(telling, each, said), _without_names(account, telling.words)))
    return told


def _group(telling: Telling, cluster: Cluster, said: Said) -> GroupTold:
    words, (own, parted, against) = telling.words, said.within(cluster)
    some = cluster.members[:PICTURES_MOST]
    more = len(cluster.members) - len(some)
    tiles = tiles_of(telling.db, telling.names, some)
    return GroupTold(
        cluster,
        said.standing(cluster) or "proposed by the machine; no examiner has confirmed it",
        (
            *(words.said(each) for each in cluster.reasons),
            *([f"{more} of its pictures are in the items annex alone."] if more else []),
        ),
        tuple(tiles[each] for each in some if each in tiles),
        own,
        parted,
        tuple(replace(each, sentence=words.said(each.sentence)) for each in against),
    )


# ---- places ----


def _place(telling: Telling, group: GroupTold, shown: PairPictures) -> PlaceTold:
    db, members, said = telling.db, group.cluster.members, telling.words.said
    among = [
        each
        for each in links.touching(db, sorted(media.numbers(db, members).values()))
        if {each.first, each.second} <= set(members) and each.strength >= BASIS.get(each.linker, NEVER)
    ]
    tree = list(_tying(among))
    drawn = [_with_points(db, each) for each in tree[:DRAWN_MOST]]
    names = telling.names
    return PlaceTold(
        group,
        _known(telling, members),
        tuple(_pair(each, shown, telling.words) for each in drawn),
        tuple(
            (names[each.first], names[each.second], percent_words(each.strength), said(each.reason))
            for each in tree[DRAWN_MOST:]
        ),
        len(among) - len(tree),
    )


def _known(telling: Telling, members: Sequence[MediaId]) -> Dossier:
    """Return what is known of a place, but for notes where none goes along."""
    known = dossier_of(telling.db, members)
    told = (each for each in known.statements if telling.wanted.has(Part.NOTES) or each.heading is not Heading.NOTES)
    return replace(
        known,
        statements=tuple(
            each if each.provenance is Provenance.EXAMINER else replace(each, words=telling.words.said(each.words))
            for each in told
        ),
    )


def _tying(among: Iterable[Link]) -> Iterator[Link]:
    """Yield the strongest links that tie all members that any ties, one fewer than these."""
    home: dict[MediaId, MediaId] = {}

    def root(media_id: MediaId) -> MediaId:
        while (above := home.setdefault(media_id, media_id)) != media_id:
            home[media_id] = media_id = home[above]
        return media_id

    for each in sorted(among, key=lambda link: (-link.strength, link.first, link.second, link.linker)):
        first, second = root(each.first), root(each.second)
        if first != second:
            home[second] = first
            yield each


def _with_points(db: Database, link: Link) -> Link:
    """Return a link with what can be drawn of it; of the same two pictures another one, where it has nothing."""
    both = [
        each for each in links.of(db, media_id=link.first) if (each.first, each.second) == (link.first, link.second)
    ]
    shown = [each for each in both if each.evidence is not None and len(each.evidence.first_xy)]
    own = [each for each in shown if each.linker == link.linker]
    return next(iter([*own, *shown]), link)


def _pair(link: Link, shown: PairPictures, words: HiddenNames) -> PairTold:
    left, right = shown.of(link.first), shown.of(link.second)
    said = [words.said(link.reason)]
    if link.evidence is not None and len(link.evidence.first_xy):
        model = GEOMETRY.get(link.evidence.model, link.evidence.model)
        said.append(f"Geometry: {model}. Points drawn: {len(link.evidence.first_xy)}, the surest.")
    else:
        said.append("Nothing can be drawn to show it.")
    said.append(f"Found by {link.linker}; the machine holds it for {percent_words(link.strength)} probable.")
    return PairTold(left, right, drawing_of(link.evidence), tuple(said))


# ---- series ----


def _series(telling: Telling, group: GroupTold, account: SeriesAccount) -> SeriesTold:
    members, names = group.cluster.members, telling.names
    times, bodies = facts.some(telling.db, members, CameraTimes), facts.some(telling.db, members, CameraBody)
    lanes: dict[str, list[tuple[float, str]]] = {}
    for media_id in members:
        said = times.get(media_id)
        at = None if said is None else said.captured or said.gps
        if at is not None:
            body = bodies.get(media_id)
            camera = None if body is None else identify(body)
            seconds = (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
            lanes.setdefault("no camera named" if camera is None else camera.words, []).append(
                (seconds, names[media_id])
            )
    axis = time_axis([Lane(label, tuple(sorted(marks))) for label, marks in sorted(lanes.items())])
    return SeriesTold(group, account, axis, len(members) - sum(len(marks) for marks in lanes.values()))


def _without_names(account: SeriesAccount, words: HiddenNames) -> SeriesAccount:
    """Return an account with no file's name in it, where none is to be told."""
    if not words.names:
        return account
    members = tuple(
        replace(
            member,
            reasons=tuple(
                replace(each, sentence=LEFT_OUT if each.kind == NUMBERS else words.said(each.sentence))
                for each in member.reasons
            ),
        )
        for member in account.members
    )
    refused = tuple(replace(each, sentence=LEFT_OUT) for each in account.refused)
    return replace(account, members=members, refused=refused, runs=())


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(set(names)))


def pictures_of(db: Database, names: Mapping[MediaId, str], media_ids: Collection[MediaId]) -> tuple[Picture, ...]:
    """Return the tiles of some media items for a contact sheet, by number."""
    tiles = tiles_of(db, names, list(media_ids))
    return tuple(tiles[each] for each in media_ids if each in tiles)
