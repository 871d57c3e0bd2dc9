"""A dossier as data, in a shape that scripts can rely on."""

from app.domain.dossier import Dossier, Position, Statement

DEGREE_DIGITS, METRE_DIGITS = 7, 1


def dossier_row(dossier: Dossier) -> dict[str, object]:
    """Return a dossier as plain values, the same for the same dossier.

    ``position`` and the first of ``spots`` are the same; both are empty where no picture gives a position.
    """
    return {
        "members": list(dossier.members),
        "brief": dossier.brief,
        "position": _position(dossier.position) if dossier.position else None,
        "spots": [_position(each) for each in dossier.spots],
        "disagreeing": [
            {"sha256": each.media_id, "distance_m": round(each.distance_m, METRE_DIGITS), "why": each.why}
            for each in dossier.disagreeing
        ],
        "countries": list(dossier.countries),
        "zones": list(dossier.zones),
        "statements": [_statement(each) for _, said in dossier.sections() for each in said],
    }


def _position(position: Position) -> dict[str, object]:
    return {
        "latitude": round(position.latitude, DEGREE_DIGITS),
        "longitude": round(position.longitude, DEGREE_DIGITS),
        "spread_m": round(position.spread_m, METRE_DIGITS),
        "media": list(position.media),
    }


def _statement(statement: Statement) -> dict[str, object]:
    return {
        "heading": statement.heading.value,
        "words": statement.words,
        "provenance": statement.provenance.value,
        "sureness": statement.sureness.value,
        "media": list(statement.media),
    }
