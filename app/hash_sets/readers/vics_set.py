"""Project VIC: the JSON of sets of hashes, VICS 1.x and 2.0, a record at a time in memory."""

import re
from collections.abc import Iterator, Mapping

import ijson

from app.domain.hash_set import HashKind, HashRow, HashSetError, Reading, short
from app.domain.language import tr
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader, cut_off
from app.hash_sets.source import Head, SetSource

MODEL = re.compile(r'"@?odata\.(?:metadata|context)"\s*:\s*"([^"]*(?:projectvic|vicsdatamodel)[^"]*)"', re.IGNORECASE)
PROFILE = re.compile(r"\.xml/(\w+)/", re.IGNORECASE)
OF_CASES = re.compile(r'"Media"\s*:\s*\[')
CUT_OFF = re.compile("premature EOF|incomplete", re.IGNORECASE)
RECORDS, RECORDS_OF_CASES = "value.item", "value.item.Media.item"
OTHER_HASHES: Mapping[str, HashKind] = {
    "MD5": HashKind.MD5,
    "SHA1": HashKind.SHA1,
    "SHA-1": HashKind.SHA1,
    "SHA256": HashKind.SHA256,
    "SHA-256": HashKind.SHA256,
    "PHOTODNA": HashKind.PHOTODNA,
}


class VicsSet(SetReader):
    """Reads the records of a set, or of the media of a case where the file holds cases, whatever its head claims."""

    name = "vics_set"
    title = "Project VIC (VICS JSON)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether the head names the model, or the file is built like one."""
        start = head.text.lstrip()
        built = '"value"' in start and ('"Media"' in start or '"MD5"' in start or '"SHA1"' in start)
        return start.startswith("{") and (MODEL.search(start) is not None or built)

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows.

        Raises:
            HashSetError: it ends too early, or is no JSON from some place on.
        """
        scheme = _scheme(source.head.text)
        prefix = RECORDS_OF_CASES if OF_CASES.search(source.head.text) else RECORDS
        reading.unit, place = "record", 0
        try:
            with source.open_utf8() as file:
                for place, record in enumerate(ijson.items(file, prefix, use_float=True), 1):
                    row = _row(record, reading, place, scheme)
                    if row is not None:
                        yield row
        except ijson.JSONError as error:
            if CUT_OFF.search(str(error)):
                raise cut_off(tr("after %n record(s)", "", place)) from error
            raise HashSetError(
                tr("The set is no JSON that can be read; nothing of it was loaded."),
                why=tr("After %n record(s): {reason}.", "", place, reason=str(error).splitlines()[0]),
                next_step=tr("Get the file again; if it is whole, ask its sender to write it anew."),
            ) from error


def _scheme(head: str) -> str:
    """Return what the numbers of the categories belong to, as far as the head tells: the country's profile."""
    found = MODEL.search(head)
    profile = PROFILE.search(found[1]) if found else None
    return f"vics:{profile[1]}" if profile else "vics"


def _row(record: object, reading: Reading, place: int, scheme: str) -> HashRow | None:
    if not isinstance(record, dict):
        reading.skip("it is no record", place)
        return None
    values: list[tuple[HashKind | None, object]] = [
        (HashKind.MD5, record.get("MD5")),
        (HashKind.SHA1, record.get("SHA1")),
    ]
    if dna := record.get("PhotoDNA"):
        values.append((HashKind.PHOTODNA, dna))
    if others := record.get("AlternativeHashes"):
        values += _others(others)
    category, series, said_by = record.get("Category"), record.get("Series"), record.get("PrecategorizationSource")
    words = (
        "" if category is None else short(str(category)),
        scheme,
        _series(series) if series else "",
        short(str(said_by)) if said_by else "",
    )
    return row_of(values, reading, place, words)


def _others(untrusted_others: object) -> Iterator[tuple[HashKind | None, object]]:
    for each in untrusted_others if isinstance(untrusted_others, list) else ():
        if isinstance(each, dict):
            kind = OTHER_HASHES.get(str(each.get("HashName")).upper())
            if kind is not None:
                yield kind, each.get("HashValue")


def _series(untrusted_series: object) -> str:
    """Return the name of a series, which is a text, an object with a name, or a list of either."""
    if isinstance(untrusted_series, list):
        return short(", ".join(_series(each) for each in untrusted_series[:10]))
    if isinstance(untrusted_series, dict):
        return short(str(untrusted_series.get("Name") or ""))
    return short(str(untrusted_series))


READER = VicsSet()
