"""What sensor noise says beside a series: told with its likelihood ratio and the method's limits, and not weighed."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Link

SENSOR = "same_sensor"


@dataclass(frozen=True, slots=True)
class NoiseTie:
    """One thing that sensor noise says of a series, and the pictures that it is about."""

    sentence: str
    media: tuple[MediaId, ...]


def noise_limits() -> str:
    """Return what the method cannot say, in two sentences."""
    return tr(
        "The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model,"
        " and the software of some phones writes the same pattern on every body. Finding nothing says nothing:"
        " messengers and web pages take the pattern away."
    )


def noise_ties(chosen: Collection[MediaId], links: Iterable[Link]) -> Iterator[NoiseTie]:
    """Yield what links by sensor noise say of some pictures among each other, and of them and others; last the limits.

    Args:
        chosen: the members of a series.
        links: of any linker; those of sensor noise that touch a member count.

    """
    found = [link for link in links if link.linker == SENSOR and (link.first in chosen or link.second in chosen)]
    inside = [link for link in found if link.first in chosen and link.second in chosen]
    outside = [link for link in found if link not in inside]
    if inside:
        best = _strongest(inside)
        sentence = tr(
            "%n link(s) by sensor noise among its members, not weighed. The strongest: {reason}",
            "",
            len(inside),
            reason=best.reason,
        )
        yield NoiseTie(sentence, (best.first, best.second))
    if outside:
        best = _strongest(outside)
        sentence = tr(
            "%n link(s) by sensor noise to pictures outside it, not weighed. The strongest: {reason}",
            "",
            len(outside),
            reason=best.reason,
        )
        yield NoiseTie(sentence, (best.first, best.second))
    if found:
        yield NoiseTie(noise_limits(), ())


def _strongest(links: Iterable[Link]) -> Link:
    return min(links, key=lambda link: (-link.strength, link.first, link.second))
