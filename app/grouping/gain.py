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

from app.grouping.seams import Seam, unknown_bits

POSITION_WORTH = 0.4
CAMERA_WORTH = 0.1
UNSEEN_WORTH = 0.05
SETTLED_SHARE = 0.3
LEAST_TOLD = 0.05
"""What adds less than this to the gain is not named as a reason."""
NOTHING_TO_GAIN = "Little to gain: it holds together, and what is known is known of all."


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


def why_group(standing: Standing) -> tuple[str, ...]:
    """Return the sentences that say why a group stands where it stands, the weightiest first; at least one."""
    parts = (
        (_doubt(standing), _doubt_words),
        (_position(standing), _position_words),
        (_camera(standing), _camera_words),
        (_unseen(standing), _unseen_words),
    )
    told = [words(standing) for worth, words in sorted(parts, key=lambda part: -part[0]) if worth >= LEAST_TOLD]
    settled = ["An examiner has named it."] if standing.named else []
    settled += [f"{_counted(standing.decided, 'pair')} in it {_is(standing.decided)} decided."] * bool(standing.decided)
    return (*(told or [NOTHING_TO_GAIN]), *settled)


def why_pair(one: int, other: int) -> str:
    """Return the sentence that says what hangs on settling whether two groups are one."""
    smaller, larger = sorted((one, other))
    if smaller > 1:
        return f"Groups of {larger} and {smaller} are perhaps one place."
    if larger > 1:
        return f"A picture that is in no place is perhaps of one with {larger}."
    return "Two pictures that are in no place are perhaps of one."


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
        held = f"{seam.smaller} of {standing.size} {_is(seam.smaller)} held by weaker links"
        return f"{held}; that all belong together is {_percent(standing.confidence)} likely."
    if seam.smaller > 1:
        return f"Two groups of {seam.larger} and {seam.smaller} hang on one link of {_percent(seam.strength)}."
    rest = "the other" if seam.larger == 1 else f"the other {seam.larger}"
    return f"One picture hangs on {rest} by one link of {_percent(seam.strength)}."


def _position_words(standing: Standing) -> str:
    without = standing.size - standing.located
    return (
        f"{_counted(standing.located, 'member')} {_has(standing.located)} a position, {without} {_has(without)} none."
    )


def _camera_words(standing: Standing) -> str:
    named, without = standing.with_camera, standing.size - standing.with_camera
    verbs = "names" if named == 1 else "name", "does" if without == 1 else "do"
    return f"{_counted(named, 'member')} {verbs[0]} a camera, {without} {verbs[1]} not."


def _unseen_words(standing: Standing) -> str:
    unseen = standing.size - standing.seen
    was = "was" if unseen == 1 else "were"
    return f"{unseen} {was} not looked at yet." if standing.seen else "Nobody has looked at any of it yet."


def _percent(probability: float) -> str:
    return f"{min(99, round(100 * probability))} %"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _has(count: int) -> str:
    return "has" if count == 1 else "have"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
