"""Links, facts and places to series: the pictures of one shoot by one camera, and their copies."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from app.domain.camera import BY_SERIAL, CameraIdentity
from app.domain.facts import FileStructure
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Contradiction, Decision, Grouping, Kind, Link, Verdict
from app.domain.linker import FactTable
from app.domain.span import percent_words, span_words
from app.grouping.decided import newest
from app.grouping.series_evidence import COPY, LEAST_LINK, TIME, Weighed, is_known, load_combination, weigh
from app.grouping.shoots import Shoot, Shoots, Stated, Step, fits, stated_by
from app.matching.calibration import Calibration
from app.matching.structures import Structures

PLACE, DECIDED, TOGETHER = "place", "decided", "together"
LEAST = {name: LEAST_LINK[name] for name in (TIME, COPY)}
"""From which strength on a link builds a series by itself. Time links are weaker the longer the pause, and stop at
three hours."""
RIVAL = 0.15
"""A picture that another shoot claims nearly as strongly is left alone: it cannot be of both."""
LEAST_BY_PLACE, LEAST_BY_PLACE_UNLIKE = 0.6, 0.8
BURST_PAUSE, LEAST_BURST = timedelta(seconds=2), 3
LEAST_SHOOT = 2
"""A picture by itself is no shoot that others could join by place."""


def group_series(
    links: Iterable[Link],
    facts: FactTable,
    decisions: Iterable[Decision],
    places: Sequence[Cluster],
    combination: Calibration | None = None,
) -> Grouping:
    """Return the series that links, facts and decisions make.

    Decisions of the kind "series" come first and bind. Then pictures that one camera took without a pause of more than
    three hours are joined, then sure copies, strongest first, unless they name another camera or another time.
    A picture that states no camera or no time then joins by several reasons together, as the fitted combination weighs
    them; last, a shoot at the same place where enough of that place's other pictures are of that shoot.
    A place alone makes no series, nor does a camera alone. Where two shoots claim a picture, neither gets it.

    Args:
        links: of any linker.
        facts: CameraBody, CameraTimes, FileNames and FileStructure.
        decisions: of any kind; the newest word on each pair counts.
        places: clusters of the kind "place"; without them nothing is joined by place.
        combination: the weights; else those that come with the program.

    A series' confidence is the strength of the weakest step that holds it together.
    The result does not depend on the order of anything given.
    """
    weighed = weigh(links, facts, places, combination or load_combination())
    steps = list(_steps(weighed))
    words = newest(each for each in decisions if each.kind is Kind.SERIES)
    stated = stated_by(facts, _everything(steps, words, places))
    shoots = Shoots(stated)
    contradictions = tuple(_obey(shoots, words))
    for basis in (TIME, COPY):
        for step in steps:
            if step.basis == basis and shoots.may_join(step.first, step.second):
                shoots.join(step)
    _join_together(shoots, [step for step in steps if step.basis == TOGETHER])
    structures = Structures(facts.of(FileStructure))
    for step in sorted(_by_place(shoots, stated, places, structures), key=lambda each: (-each.strength, each[1:])):
        if shoots.may_join(step.first, step.second):
            shoots.join(step)
    twins = _twins(weighed, stated)
    found = [_cluster(shoot, stated, twins) for shoot in shoots.all() if len(shoot.members) > 1]
    return Grouping(tuple(sorted(found, key=lambda each: each.members)), contradictions)


def _steps(weighed: Iterable[Weighed]) -> Iterator[Step]:
    """Yield a step for each pair that may be joined, the likeliest first."""
    for each in weighed:
        kinds = each.kinds
        if each.joins:
            basis = next((basis for basis in (TIME, COPY) if basis in kinds), TOGETHER)
            yield Step(each.probability, each.first, each.second, basis)


def _join_together(shoots: Shoots, steps: Sequence[Step]) -> None:
    """Join by several reasons, the likeliest first, but not what another shoot claims nearly as strongly."""
    claims: dict[MediaId, list[Step]] = defaultdict(list)
    for step in steps:
        claims[step.first].append(step)
        claims[step.second].append(step)
    for step in steps:
        if shoots.may_join(step.first, step.second) and not any(
            _is_claimed(shoots, step, end, claims[end]) for end in (step.first, step.second)
        ):
            shoots.join(step)


def _is_claimed(shoots: Shoots, step: Step, end: MediaId, claims: Iterable[Step]) -> bool:
    """Tell whether a picture belongs as likely to a shoot that cannot be one with the step's other side."""
    into = step.second if end == step.first else step.first
    for claim in claims:
        rival = claim.second if end == claim.first else claim.first
        near = claim.strength > step.strength - RIVAL and shoots.root(rival) not in {
            shoots.root(into),
            shoots.root(end),
        }
        if near and shoots.may_join(end, rival) and not shoots.may_join(rival, into):
            return True
    return False


def _everything(steps: Iterable[Step], words: Iterable[Decision], places: Iterable[Cluster]) -> list[MediaId]:
    ends = {end for step in steps for end in (step.first, step.second)}
    ends |= {end for word in words for end in (word.first, word.second)}
    return sorted(ends.union(*(place.members for place in places)))


def _obey(shoots: Shoots, words: Sequence[Decision]) -> Iterator[Contradiction]:
    """Join and keep apart what examiners decided; yield what cannot both hold, or what the files speak against."""
    for word in words:
        if word.verdict is Verdict.SAME:
            if not shoots.may_join(word.first, word.second):
                sentence = "An examiner joined these, though their files name different cameras or distant times."
                yield Contradiction(Kind.SERIES, word.first, word.second, sentence)
            shoots.join(Step(1.0, word.first, word.second, DECIDED))
    for word in words:
        if word.verdict is Verdict.DIFFERENT:
            if shoots.together(word.first, word.second):
                sentence = "Decided to be apart, and yet joined by other decisions of 'same'; those were followed."
                yield Contradiction(Kind.SERIES, word.first, word.second, sentence)
            else:
                shoots.forbid(word.first, word.second)


def _by_place(
    shoots: Shoots, stated: Mapping[MediaId, Stated], places: Sequence[Cluster], structures: Structures
) -> Iterator[Step]:
    """Yield a step for each picture without camera or time whose place points to one shoot.

    Of n other pictures at that place with camera and time, k are of the shoot: then the next one is of the shoot with
    probability (k + 1) / (n + 2), times the probability that the place is right.
    More is asked for where the picture's file is put together otherwise than all of the shoot's at that place.
    Source: the rule of succession, P.-S. Laplace, Essai philosophique sur les probabilités, 1814.
    """
    for place in sorted(places, key=lambda each: each.members):
        known = [each for each in place.members if is_known(stated[each])]
        at_shoot: dict[MediaId, list[MediaId]] = defaultdict(list)
        for each in known:
            at_shoot[shoots.root(each)].append(each)
        candidates = [members for members in at_shoot.values() if len(shoots.find(members[0]).members) >= LEAST_SHOOT]
        for each in place.members:
            if is_known(stated[each]) or any(is_known(stated[mate]) for mate in shoots.find(each).members):
                continue
            fitting = [members for members in candidates if fits(shoots.find(members[0]), shoots.find(each))]
            best = max(fitting, key=lambda members: (len(members), members), default=[])
            strength = place.confidence * (len(best) + 1) / (len(known) + 2)
            unlike = all(structures.differ(each, other) for other in best)
            if best and strength >= (LEAST_BY_PLACE_UNLIKE if unlike else LEAST_BY_PLACE):
                first, second = sorted((each, min(best)))
                yield Step(strength, first, second, PLACE)


def _twins(weighed: Iterable[Weighed], stated: Mapping[MediaId, Stated]) -> Mapping[MediaId, set[MediaId]]:
    """Return for each picture those before it that are its copies and say the same time: one photograph is no burst."""
    twins: dict[MediaId, set[MediaId]] = defaultdict(set)
    for each in weighed:
        if COPY in each.kinds and stated[each.first].captured == stated[each.second].captured:
            twins[each.second].add(each.first)
    return twins


def _cluster(shoot: Shoot, stated: Mapping[MediaId, Stated], twins: Mapping[MediaId, set[MediaId]]) -> Cluster:
    members = tuple(sorted(shoot.members))
    digest = hashlib.sha256("".join(members).encode()).hexdigest()
    confidence = min(step.strength for step in shoot.steps)
    return Cluster(
        ClusterId(f"series-{digest[:16]}"), Kind.SERIES, members, confidence, tuple(_reasons(shoot, stated, twins))
    )


def _reasons(shoot: Shoot, stated: Mapping[MediaId, Stated], twins: Mapping[MediaId, set[MediaId]]) -> Iterator[str]:
    for zoned in (True, False):
        taken = sorted(
            (said.captured, each)
            for each in shoot.members
            if (said := stated[each]).captured is not None and (said.captured.tzinfo is not None) == zoned
        )
        times = [captured for captured, _ in taken]
        if len(times) > 1:
            pause_s = max((after - before).total_seconds() for before, after in pairwise(times))
            span = span_words((times[-1] - times[0]).total_seconds())
            camera = _camera_words(shoot.identities)
            yield f"{len(times)} pictures by {camera} within {span}, longest pause {span_words(pause_s)}, as files say."
            chosen = set(shoot.members)
            shots = [captured for captured, each in taken if chosen.isdisjoint(twins.get(each, ()))]
            if found := list(_bursts(shots)):
                yield f"{len(found)} burst{'s' * (len(found) > 1)}, the longest of {max(found)} pictures."
    counted = (
        (COPY, "joined as copies of others in it"),
        (TOGETHER, "joined by several reasons together, such as file numbers, structure and place"),
        (PLACE, "joined because most of the pictures of their place are of this series"),
        (DECIDED, "joined because an examiner decided so"),
    )
    for basis, words in counted:
        steps = [step for step in shoot.steps if step.basis == basis]
        if steps:
            weakest = percent_words(min(step.strength for step in steps))
            yield f"{len(steps)} {words}." if basis == DECIDED else f"{len(steps)} {words} (weakest {weakest})."


def _bursts(times: Sequence[datetime]) -> Iterator[int]:
    """Yield how many pictures each burst has: three or more, each within two seconds of the one before."""
    length = 1
    for before, after in pairwise([*times, *(each + timedelta(days=1) for each in times[-1:])]):
        if after - before <= BURST_PAUSE:
            length += 1
            continue
        if length >= LEAST_BURST:
            yield length
        length = 1


def _camera_words(identities: Sequence[CameraIdentity]) -> str:
    surest = max(identities, key=lambda each: (each.certainty, each.key), default=None)
    if surest is None:
        return "an unnamed camera"
    if surest.certainty >= BY_SERIAL:
        return f"one camera ({surest.words})"
    return f"cameras that name one {'serial' if surest.serial else 'model'} ({surest.words})"
