"""The lists of a sealed case file, line by line, each value checked before it is believed.

Whoever signed the file may have written anything into it: what is not as version 1 of the format has it is refused.
Facts that this version does not know are left out and counted; another version's extractors may have made them.
"""

import dataclasses
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import numpy as np

from app.domain.arrays import Float32s
from app.domain.category import LONGEST_CODE, Grade
from app.domain.errors import RequestError
from app.domain.fact_codec import from_parts
from app.domain.facts import FACTS, TILE_MOST_PX, Fact, Tile, array_fields
from app.domain.ids import MediaId, media_id
from app.domain.language import tr
from app.domain.lead import Lead, LeadId, LeadState
from app.domain.link import Cluster, Decision, Evidence, FaceBox, Kind, Link, Verdict
from app.domain.media import path_from_shown
from app.domain.note import Note
from app.domain.work import Problem
from app.grouping.clusters import cluster_id
from app.report.png import tile_of

Parts = Mapping[str, bytes]
Row = Mapping[str, Any]
Made = TypeVar("Made")
TEXT_MOST, LIST_MOST = 1_000_000, 1_000_000
"""No case bounds how long a note is, or how many copies a picture has: what is refused here, nobody could open."""
POINTS_MOST, FACE_MOST = 20_000, 65_535
MD5_BYTES = 16
LINKER = re.compile(r"[a-z][a-z0-9_]{0,39}")
CODE = re.compile(r"VID-[0-9]{3}")
SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class SealedContentError(RequestError):
    """What is in a sealed file is not as its format has it."""

    code = "VID-471"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("The content of this sealed file cannot be shown."),
            why=why,
            next_step=tr("Ask the sender which version sealed it; nothing of it was taken over."),
        )


@dataclass(frozen=True, slots=True)
class SealedMedia:
    """A media item; ``paths`` are raw paths with entries, ``left_out`` counts facts that this version does not know."""

    media_id: MediaId
    md5: str
    paths: tuple[tuple[bytes, tuple[str, ...]], ...]
    facts: tuple[Fact, ...]
    problems: tuple[Problem, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class SealedProblem:
    """A problem with the media item, or the path, that it befell; None and "" where the file tells neither."""

    problem: Problem
    media_id: MediaId | None
    path: tuple[bytes, tuple[str, ...]] | None


def media(parts: Parts) -> Iterator[SealedMedia]:
    """Yield the media items with their facts and, where it is there, their tile."""
    return _lines(parts, "media", lambda row: _media(row, parts))


def clusters(parts: Parts) -> Iterator[Cluster]:
    """Yield the groups."""
    return _lines(parts, "clusters", _cluster)


def links(parts: Parts) -> Iterator[Link]:
    """Yield the links."""
    return _lines(parts, "links", _link)


def decisions(parts: Parts) -> Iterator[Decision]:
    """Yield the examiners' words on pairs."""
    return _lines(parts, "decisions", _decision)


def grades(parts: Parts) -> Iterator[Grade]:
    """Yield the categories that were given."""
    return _lines(parts, "grades", _grade)


def tags(parts: Parts) -> Iterator[tuple[MediaId, str, str]]:
    """Yield the media item, the tag, and who set it."""
    return _lines(parts, "tags", lambda row: (media_id(row["media_id"]), _said(row, "tag"), _text(row, "examiner")))


def notes(parts: Parts) -> Iterator[Note]:
    """Yield the notes that no newer one corrects, the oldest first."""
    return _lines(
        parts,
        "notes",
        lambda row: Note(
            media_id(row["media_id"]), _text(row, "examiner"), _said(row, "text"), _time(row, "written_at")
        ),
    )


def leads(parts: Parts) -> Iterator[Lead]:
    """Yield the leads, the oldest first."""
    return _lines(parts, "leads", _lead)


def problems(parts: Parts) -> Iterator[SealedProblem]:
    """Yield what could not be read."""
    return _lines(parts, "problems", _sealed_problem)


def _lines(parts: Parts, name: str, make: Callable[[Row], Made]) -> Iterator[Made]:
    part = f"{name}.jsonl"
    for number, line in enumerate(parts.get(part, b"").split(b"\n")[:-1], 1):
        try:
            row = json.loads(line.decode())
            if SURROGATE.search(line):
                json.dumps(row, ensure_ascii=False).encode()  # refuses half a letter, which no other line can hold
            yield make(row)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            why = tr("Line {line} of its part {part} is not as this version knows it.", line=number, part=part)
            raise SealedContentError(why) from None


def _media(row: Row, parts: Parts) -> SealedMedia:
    found = media_id(row["sha256"])
    md5 = row["md5"]
    if len(bytes.fromhex(md5)) != MD5_BYTES:
        raise ValueError("not an MD5")
    told = [
        (kind, each) for kind, many in row["facts"].items() for each in (many if isinstance(many, list) else [many])
    ]
    known = [(kind, each) for kind, each in told if _is_known(kind, each)]
    facts = [from_parts(kind, each, {}) for kind, each in known if not array_fields(FACTS[kind])]
    tile = parts.get(f"tiles/{found}.png")
    if tile is not None:
        facts.append(Tile(tile_of(tile, TILE_MOST_PX)))
    paths = tuple(path_from_shown(_text({"path": each}, "path")) for each in _list(row.get("paths", [])))
    own = tuple(_problem(each) for each in _list(row["problems"]))
    return SealedMedia(found, md5, paths, tuple(facts), own, len(told) - len(known))


def _is_known(kind: str, told: Row) -> bool:
    """Tell whether this version has that kind of fact, in that form; of one with arrays the form does not matter."""
    known = FACTS.get(kind)
    if known is None:
        return False
    return bool(array_fields(known)) or set(told) == {each.name for each in dataclasses.fields(known)}  # type: ignore[arg-type]  # every fact is a dataclass


def _cluster(row: Row) -> Cluster:
    kind, members = Kind(row["kind"]), tuple(media_id(each) for each in row["members"])
    confidence = float(row["confidence"])
    if list(members) != sorted(set(members)) or len(members) < 2 or row["id"] != cluster_id(kind, members[0]):  # noqa: PLR2004  a group
        raise ValueError("not a group's members")
    if not 0 <= confidence <= 1:
        raise ValueError("not a probability")
    reasons = tuple(_said({"": each}, "") for each in _list(row["reasons"]))
    faces = tuple(None if each is None else _face(each) for each in _list(row.get("faces", [])))
    if faces and len(faces) != len(members):
        raise ValueError("not a face of each member")
    return Cluster(cluster_id(kind, members[0]), kind, members, confidence, reasons, _text(row, "name"), faces)


def _link(row: Row) -> Link:
    if not LINKER.fullmatch(linker := row["linker"]):
        raise ValueError("not a linker's name")
    first, second = media_id(row["first"]), media_id(row["second"])
    told = row["evidence"]
    evidence = None
    if told is not None:
        evidence = Evidence(_points(told["first_xy"]), _points(told["second_xy"]), _text(told, "model"))
    return Link(first, second, linker, float(row["strength"]), _text(row, "reason"), evidence)


def _points(told: object) -> Float32s:
    """Return (n, 2) shares of a picture's width and height."""
    rows = _list(told, POINTS_MOST)
    xy = np.array(rows, np.float32).reshape(len(rows), 2)
    if not np.isfinite(xy).all():
        raise ValueError("not points")
    return xy


def _decision(row: Row) -> Decision:
    first, second = media_id(row["first"]), media_id(row["second"])
    kind, verdict = Kind(row["kind"]), Verdict(row["verdict"])
    examiner, reason = _text(row, "examiner"), _text(row, "reason")
    told = row.get("faces")
    faces = None if told is None else (_face(_list(told, 2)[0]), _face(_list(told, 2)[1]))
    return Decision(kind, verdict, first, second, examiner, reason, _time(row, "decided_at"), faces)


def _face(told: object) -> FaceBox:
    """Return where a face is in its picture."""
    sides = _list(told, 4)
    if len(sides) != 4 or not all(type(side) is int and 0 <= side <= FACE_MOST for side in sides):  # noqa: PLR2004  sides
        raise ValueError("not where a face is")
    left, top, right, bottom = sides
    return left, top, right, bottom


def _grade(row: Row) -> Grade:
    code = _text(row, "code")
    if not code or len(code) > LONGEST_CODE or " " in code:
        raise ValueError("not a code")
    who = _text(row, "examiner"), _time(row, "graded_at")
    return Grade(media_id(row["media_id"]), _text(row, "scheme"), code, _text(row, "name"), *who)


def _lead(row: Row) -> Lead:
    found = media_id(row["media_id"]) if row["media_id"] is not None else None
    settled = _time(row, "settled_at") if row["settled_at"] is not None else None
    return Lead(
        LeadId(0),
        _said(row, "text"),
        _text(row, "examiner"),
        _time(row, "written_at"),
        found,
        LeadState(row["state"]),
        _text(row, "remark"),
        _text(row, "settled_by"),
        settled,
    )


def _sealed_problem(row: Row) -> SealedProblem:
    found = media_id(row["media_id"]) if row["media_id"] is not None else None
    return SealedProblem(_problem(row), found, path_from_shown(_text(row, "path")) if row.get("path") else None)


def _problem(row: Row) -> Problem:
    """Return a problem; without paths its part and code are all that is told of it."""
    if not CODE.fullmatch(code := row["code"]):
        raise ValueError("not a code")
    if "what" not in row:
        return Problem(_text(row, "part"), code, tr("Its sentence stayed with the names of files."))
    return Problem(_text(row, "part"), code, *(_text(row, name) for name in ("what", "why", "next_step")))


def _list(value: object, most: int = LIST_MOST) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("not a list, or too long")
    return value


def _text(row: Row, name: str) -> str:
    value = row[name]
    if not isinstance(value, str) or len(value) > TEXT_MOST:
        raise ValueError("not a text, or too long")
    return value


def _said(row: Row, name: str) -> str:
    """Return a text that says something."""
    if not (text := _text(row, name)).strip():
        raise ValueError("an empty text")
    return text


def _time(row: Row, name: str) -> datetime:
    at = datetime.fromisoformat(row[name])
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at
