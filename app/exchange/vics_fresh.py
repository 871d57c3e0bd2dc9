"""Writes a case of VICS anew: the model's address first, then its one case with its records."""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping

from app import __version__
from app.exchange.vics_survey import KNOWN_VERSIONS

ADDRESSES = {
    "2.0": (
        "@odata.context",
        "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/{profile}/$metadata#Cases",
    ),
    "1.3": ("odata.metadata", "http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#Cases"),
}
PROFILES = {"vics:US:2": "US", "vics:UK": "UK"}
OTHER_PROFILE = "CUSTOM"
"""For numbers that neither of the two profiles means."""


def fresh_case(
    version: str, scheme: str, case_id: str, number: str, records: Iterable[Mapping[str, object]]
) -> Iterator[str]:
    """Yield the text of a file with one case.

    Args:
        version: "2.0" or "1.3".
        scheme: the id of the scheme of the categories, which the address names where it can.
        case_id: the case's own number, 32 hexadecimal digits.
        number: what the case is called.
        records: one a content, with the members of the model.

    Raises:
        ValueError: if no such version is written.

    """
    if version not in ADDRESSES or version not in KNOWN_VERSIONS:
        raise ValueError(f"not a version that is written: {version!r}")
    name, address = ADDRESSES[version]
    head = {
        "CaseID": str(uuid.UUID(case_id)),
        "CaseNumber": number,
        "SourceApplicationName": "Homeward",
        "SourceApplicationVersion": __version__,
    }
    where = _json(address.format(profile=PROFILES.get(scheme, OTHER_PROFILE)))
    members = ",\n   ".join(f"{_json(key)}: {_json(value)}" for key, value in head.items())
    yield f'{{\n {_json(name)}: {where},\n "value": [\n  {{'
    yield f'\n   {members},\n   "Media": ['
    for at, record in enumerate(records):
        yield f"{',' if at else ''}\n    {_json(record)}"
    yield "\n   ]\n  }\n ]\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
