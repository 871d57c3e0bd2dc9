"""What an examiner gains by looking at a proposal, and why: an order for a long list, not a measurement.

The gain is counted in pictures whose place a look would settle:

- *doubt*: where a group would come apart first, the pictures on the smaller side, times what is unknown of the link
  that holds them (its entropy, 1 bit at a probability of a half, next to nothing at 99 %). The same for two groups
  that are perhaps one: the smaller group, times what is unknown of that.
- *knowledge to pass on*: pictures without a position in a place where others have one would get one, if the place
  holds; each counts ``POSITION_WORTH`` of a picture, and ``CAMERA_WORTH`` where others name a camera.
- *not looked at*: pictures that nobody has revealed or written a note on count ``UNSEEN_WORTH`` each.

What an examiner has named or decided is worth ``SETTLED_SHARE`` of that. The worths are judgements, and stand here so
that they can be read and changed; the doubt rests on the links' calibrated strengths.
"""

from dataclasses import dataclass

import numpy as np

from app.domain.language import number, tr
from app.domain.link import Kind
from app.grouping.seams import Seam, unknown_bits

POSITION_WORTH = 0.4
CAMERA_WORTH = 0.1
UNSEEN_WORTH = 0.05
SETTLED_SHARE = 0.3
LEAST_TOLD = 0.05
"""What adds less than this to the gain is not named as a reason."""
NOTHING_TO_GAIN = tr("Little to gain: it holds together, and what is known is known of all.")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a group without looking at its pictures.

    Args:
        size: how many members it has.
        confidence: the probability that all belong together.
        seam: where it would come apart first; None where only an examiner's word holds it together.
        located: how many members have a position.
        with_camera: how many members name a camera.
        seen: how many members were revealed, or have a note.
        decided: how many words of examiners are on pairs inside it.
        named: whether an examiner has said which place it is.

    """

    size: int
    confidence: float
    seam: Seam | None = None
    located: int = 0
    with_camera: int = 0
    seen: int = 0
    decided: int = 0
    named: bool = False


def gain_of_group(standing: Standing) -> float:
    """Return what looking at a proposed group brings, in pictures."""
    share = SETTLED_SHARE if standing.named or standing.decided else 1.0
    return share * sum((_doubt(standing), _position(standing), _camera(standing), _unseen(standing)))


def gain_of_pair(one: int, other: int, strength: float) -> float:
    """Return what it brings to settle whether two groups of these sizes are one, in pictures."""
    return min(one, other) * _unknown(strength)


def why_group(standing: Standing, kind: Kind = Kind.PLACE) -> tuple[str, ...]:
    """Return the sentences that say why a group stands where it stands, the weightiest first; at least one."""
    parts = (
        (_doubt(standing), _doubt_of_likeness if kind is Kind.PERSON else _doubt_words),
        (_position(standing), _position_words),
        (_camera(standing), _camera_words),
        (_unseen(standing), _unseen_words),
    )
    told = [words(standing) for worth, words in sorted(parts, key=lambda part: -part[0]) if worth >= LEAST_TOLD]
    settled = [tr("An examiner has named it.", "a place")] if standing.named else []
    settled += [tr("%n pair(s) in it (is|are) decided.", "", standing.decided)] if standing.decided else []
    return (*(told or [NOTHING_TO_GAIN]), *settled)


def why_pair(one: int, other: int, kind: Kind = Kind.PLACE) -> str:
    """Return the sentence that says what hangs on settling whether two groups are one."""
    smaller, larger = sorted((one, other))
    if kind is Kind.PERSON:
        return _why_people(smaller, larger)
    if smaller > 1:
        return tr(
            "Groups of {larger} and {smaller} are perhaps one place.", larger=number(larger), smaller=number(smaller)
        )
    if larger > 1:
        return tr("A picture that is in no place is perhaps of one with %n.", "pictures", larger)
    return tr("Two pictures that are in no place are perhaps of one.", "of one place")


def _why_people(smaller: int, larger: int) -> str:
    if smaller > 1:
        return tr(
            "Groups of {larger} and {smaller} perhaps show one person.", larger=number(larger), smaller=number(smaller)
        )
    if larger > 1:
        return tr("A face that is nobody's yet is perhaps that of a person with %n.", "pictures", larger)
    return tr("Two faces that are nobody's yet are perhaps one person's.")


def _unknown(probability: float) -> float:
    return float(unknown_bits(np.array(probability)))


def _doubt(standing: Standing) -> float:
    seam = standing.seam
    if seam is None:
        return 0.0
    return seam.doubt if seam.alone else seam.smaller * _unknown(standing.confidence)


def _position(standing: Standing) -> float:
    return POSITION_WORTH * (standing.size - standing.located) if standing.located else 0.0


def _camera(standing: Standing) -> float:
    return CAMERA_WORTH * (standing.size - standing.with_camera) if standing.with_camera else 0.0


def _unseen(standing: Standing) -> float:
    return UNSEEN_WORTH * (standing.size - standing.seen)


def _doubt_words(standing: Standing) -> str:
    seam = standing.seam
    if seam is None:
        return ""
    if not seam.alone:
        return tr(
            "%n of {all} (is|are) held by weaker links; that all belong together is {percent} likely.",
            "pictures",
            seam.smaller,
            all=number(standing.size),
            percent=_percent(standing.confidence),
        )
    if seam.smaller > 1:
        return tr(
            "Two groups of {larger} and {smaller} hang on one link of {percent}.",
            larger=number(seam.larger),
            smaller=number(seam.smaller),
            percent=_percent(seam.strength),
        )
    percent = _percent(seam.strength)
    if seam.larger == 1:
        return tr("One picture hangs on the other by one link of {percent}.", percent=percent)
    return tr("One picture hangs on the other %n by one link of {percent}.", "", seam.larger, percent=percent)


def _doubt_of_likeness(standing: Standing) -> str:
    """Return what holds a person together; likeness is told without a number."""
    seam = standing.seam
    if seam is None:
        return ""
    if not seam.alone:
        return tr("%n of {all} (is|are) held by weaker likeness.", "pictures", seam.smaller, all=number(standing.size))
    if seam.smaller > 1:
        return tr(
            "Two groups of {larger} and {smaller} hang on the likeness of two faces alone.",
            larger=number(seam.larger),
            smaller=number(seam.smaller),
        )
    return tr("One picture hangs on the rest by the likeness of two faces alone.")


def _position_words(standing: Standing) -> str:
    without = standing.size - standing.located
    others = tr("%n (has|have) none", "members without a position", without)
    return tr("%n member(s) (has|have) a position, {others}.", "", standing.located, others=others)


def _camera_words(standing: Standing) -> str:
    named, without = standing.with_camera, standing.size - standing.with_camera
    others = tr("%n (does|do) not", "members that name no camera", without)
    return tr("%n member(s) (names|name) a camera, {others}.", "", named, others=others)


def _unseen_words(standing: Standing) -> str:
    unseen = standing.size - standing.seen
    if not standing.seen:
        return tr("Nobody has looked at any of it yet.")
    return tr("%n (was|were) not looked at yet.", "pictures", unseen)


def _percent(probability: float) -> str:
    return tr("{percent} %", "a probability", None, percent=min(99, round(100 * probability)))
