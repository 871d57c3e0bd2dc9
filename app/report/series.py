"""A series' account as data, in a shape that scripts can rely on, and as text for a person."""

from collections.abc import Iterator, Mapping

from app.domain.ids import MediaId
from app.domain.link import Cluster
from app.domain.span import odds_words, percent_words
from app.grouping.series_account import Membership, SeriesAccount
from app.matching.calibration import Calibration

CHANCE_DIGITS = 4


def series_row(series: Cluster, told: SeriesAccount, combination: Calibration) -> dict[str, object]:
    """Return a series and its account as plain values, the same for the same account."""
    return {
        "id": series.id,
        "confidence": round(series.confidence, CHANCE_DIGITS),
        "reasons": list(series.reasons),
        "members": [_member(each) for each in told.members],
        "gaps": [
            {
                "first": run.first,
                "last": run.last,
                "missing": list(run.missing),
                "elsewhere": list(run.elsewhere),
                "sentence": run.sentence(),
            }
            for run in told.runs
        ],
        "clocks": [
            {
                "first": clock.first.words,
                "second": clock.second.words,
                "offset_s": round(clock.offset_s, 1),
                "spread_s": round(clock.spread_s, 1),
                "pictures": clock.pairs,
                "sentence": clock.sentence(),
            }
            for clock in told.clocks
        ],
        "sensor_noise": [each.sentence for each in told.noise],
        "refuted_by": list(told.refuted_by),
        "refused": [
            {
                "sha256": each.media_id,
                "beside": each.beside,
                "probability": round(each.probability, CHANCE_DIGITS),
                "sentence": each.sentence,
            }
            for each in told.refused
        ],
        "weights": weights_row(combination),
    }


def weights_row(combination: Calibration) -> dict[str, float]:
    """Return by name how much one unit of each measure moves the logit."""
    rows = zip(combination.measures, combination.weights, combination.spreads, strict=True)
    return {name: round(weight / spread, CHANCE_DIGITS) for name, weight, spread in rows}


def series_lines(
    series: Cluster, told: SeriesAccount, names: Mapping[MediaId, str], combination: Calibration
) -> Iterator[str]:
    """Yield a series as lines of text; ``names`` says what a picture is called."""
    yield f"{series.id}: {len(series.members)} pictures, {percent_words(series.confidence)} at the weakest step"
    for reason in series.reasons:
        yield f"  {reason}"
    for each in told.members:
        beside = "" if each.beside == each.media_id else f" beside {names[each.beside]} ({each.beside[:12]})"
        yield f"  {names[each.media_id]} ({each.media_id[:12]}), {percent_words(each.probability)}{beside}"
        for why in each.reasons:
            yield (
                f"    {why.kind} ({odds_words(why.weight)}): {why.sentence}"
                if why.weight
                else f"    {why.kind}: {why.sentence}"
            )
        if not each.reasons:
            yield "    Nothing that the case holds now says why; analyse it again."
        if each.doubt:
            yield f"    Its time is not used: {each.doubt}."
    for title, lines in (
        ("Numbers", [run.sentence() for run in told.runs]),
        ("Clocks", [clock.sentence() for clock in told.clocks]),
        ("Sensor noise", [each.sentence for each in told.noise]),
        ("This would refute it", told.refuted_by),
        ("Not joined", [f"{names[each.media_id]} ({each.media_id[:12]}): {each.sentence}" for each in told.refused]),
    ):
        if lines:
            yield f"  {title}:"
            yield from (f"    {line}" for line in lines)
    weights = ", ".join(f"{name} {weight:+.2f}" for name, weight in weights_row(combination).items())
    yield f"  Weighed by: {weights} (how much one unit of each measure moves the logit)"


def _member(member: Membership) -> dict[str, object]:
    return {
        "sha256": member.media_id,
        "beside": member.beside,
        "probability": round(member.probability, CHANCE_DIGITS),
        "reasons": [{"kind": each.kind, "weight": each.weight, "sentence": each.sentence} for each in member.reasons],
        "time_not_used": member.doubt,
    }
