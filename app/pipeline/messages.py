"""Replies and facts to frames and back; what comes back is checked field by field."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np

from app.domain.appeal import Seen
from app.domain.arrays import AnyArray, UInt8s
from app.domain.fact_codec import from_parts, to_parts
from app.domain.facts import Fact
from app.domain.ids import media_id
from app.domain.media import Digests
from app.domain.work import Problem
from app.imaging.appeal_crop import is_plain
from app.imaging.cover import doubt_veiled, in_doubt, is_filled
from app.imaging.lines import is_line_drawing
from app.imaging.sniff import Holds, Kind
from app.pipeline.frames import Frame, FrameError, Packer
from app.pipeline.task import Finding, Member, Reply, Task, TaskKind

WITH_PIXELS = frozenset({TaskKind.SHOW, TaskKind.COVER, TaskKind.DRAW, TaskKind.CUT})
TEXT_MOST, SEEN_MOST = 2_000, 10_000
FACTS_MOST, PROBLEMS_MOST, FINDINGS_MOST = 1_000, 100, 1_000
SIZE_MOST_BYTES = 1 << 60
NAMES_APART = b"\0/\0"
"""Between the names of members; no name holds it, since NUL is taken out of names."""
NO_TIME = -(1 << 62)
LATEST_S = 253_402_300_799
SEEN = ("faces", "people", "codes", "glints")
DIGEST_DIGITS = {"md5": 32, "sha1": 40}


def pack_reply(reply: Reply) -> Frame:
    """Return a reply as a frame; the versions and the key stay behind, since the program knows them."""
    packer = Packer()
    names = NAMES_APART.join(member.name.encode("utf-8", "surrogateescape") for member in reply.members)
    numbers = [[each.size_bytes, _seconds(each.modified_at)] for each in reply.members]
    head = {
        "digests": None if reply.digests is None else _pack_digests(reply.digests),
        "content": [reply.content.format, reply.content.holds.value],
        "findings": [_pack_finding(each, packer) for each in reply.findings],
        "failure": pack_problem(reply.failure),
        "problems": [pack_problem(each) for each in reply.problems[:PROBLEMS_MOST]],
        "members": len(reply.members),
        "names": packer.add(np.frombuffer(names, np.uint8)) if reply.members else None,
        "numbers": packer.add(np.array(numbers, np.int64)) if reply.members else None,
        "pixels": None if reply.pixels is None else packer.add(reply.pixels),
        "handed": None if reply.handed is None else packer.add(reply.handed),
        "seen": None if reply.seen is None else [getattr(reply.seen, name) for name in SEEN],
    }
    return Frame(head, tuple(packer.arrays))


def unpack_reply(untrusted: Frame, task: Task, versions: Mapping[str, int]) -> Reply:
    """Return the reply to ``task``.

    Args:
        untrusted: what the worker sent.
        task: what it was asked; it may answer nothing else.
        versions: the version of each extractor it may speak for, as this program knows it.

    Raises:
        ValueError: if anything is missing, too much, of another type or beyond its limits.

    """
    head = untrusted.head
    findings = _list(head, "findings", FINDINGS_MOST)
    if task.kind is TaskKind.REGISTER and head.get("digests") is None and head.get("failure") is None:
        raise FrameError("neither what the file holds nor why that is not known")
    return Reply(
        key=task.key,
        digests=_digests(head.get("digests")),
        content=_kind(head.get("content")),
        findings=tuple(_finding(each, untrusted.arrays, task, versions) for each in findings),
        failure=unpack_problem(head.get("failure")),
        problems=tuple(filter(None, (unpack_problem(each) for each in _list(head, "problems", PROBLEMS_MOST)))),
        members=_members(untrusted) if task.kind is TaskKind.LIST else (),
        pixels=_pixels(untrusted, task) if task.kind in WITH_PIXELS else None,
        handed=_handed(untrusted, task) if task.kind is TaskKind.HAND else None,
        seen=_seen(head.get("seen")) if task.kind is TaskKind.LOOK else None,
    )


def pack_facts(facts: Sequence[Fact], packer: Packer) -> list[dict[str, Any]]:
    """Return facts as plain values, their arrays by number."""
    packed = []
    for fact in facts:
        plain, arrays = to_parts(fact)
        numbers = {name: packer.add(array) for name, array in arrays.items()}
        packed.append({"kind": fact.kind, "plain": plain, "arrays": numbers})
    return packed


def unpack_facts(untrusted: list[Any], untrusted_arrays: Sequence[AnyArray]) -> tuple[Fact, ...]:
    """Return the facts that the parts describe.

    Raises:
        ValueError: if a part is not that of a fact.

    """
    facts: list[Fact] = []
    for each in untrusted:
        match each:
            case {"kind": str() as kind, "plain": dict() as plain, "arrays": dict() as numbers}:
                arrays = {name: _array(untrusted_arrays, number) for name, number in numbers.items()}
                facts.append(_fact(kind, plain, arrays))
            case _:
                raise FrameError("not a fact")
    return tuple(facts)


def pack_problem(problem: Problem | None) -> list[str] | None:
    """Return a problem as a list of texts."""
    if problem is None:
        return None
    texts = (problem.part, problem.code, problem.what, problem.why, problem.next_step)
    return [text[:TEXT_MOST] for text in texts]


def unpack_problem(untrusted: Any) -> Problem | None:
    """Return the problem, or None where there is none.

    Raises:
        ValueError: if it is not a list of five texts of reasonable length.

    """
    if untrusted is None:
        return None
    match untrusted:
        case [str(), str(), str(), str(), str()] if all(len(text) <= TEXT_MOST for text in untrusted):
            return Problem(*untrusted)
    raise FrameError("not a problem")


def _pack_digests(digests: Digests) -> dict[str, Any]:
    return {"sha256": digests.sha256, "md5": digests.md5, "sha1": digests.sha1, "size": digests.size_bytes}


def _pack_finding(finding: Finding, packer: Packer) -> list[Any]:
    return [finding.extractor, pack_facts(finding.facts, packer), pack_problem(finding.problem), finding.version > 0]


def _finding(untrusted: Any, arrays: Sequence[AnyArray], task: Task, versions: Mapping[str, int]) -> Finding:
    match untrusted:
        case [str() as name, list() as facts, problem, bool() as ran] if name in versions and len(facts) <= FACTS_MOST:
            if (not task.extractors or name in task.extractors) and (ran or not facts):
                version = versions[name] if ran else 0
                return Finding(name, version, unpack_facts(facts, arrays), unpack_problem(problem))
    raise FrameError("not what an extractor that was asked has found")


def _fact(kind: str, plain: dict[str, Any], arrays: dict[str, AnyArray]) -> Fact:
    try:
        return from_parts(kind, plain, arrays)
    except (TypeError, OverflowError) as error:
        raise FrameError(f"not a fact: {error}") from error


def _digests(untrusted: Any) -> Digests | None:
    if untrusted is None:
        return None
    match untrusted:
        case {"sha256": str() as sha256, "md5": str() as md5, "sha1": str() as sha1, "size": int() as size}:
            fits = all(len(text) == DIGEST_DIGITS[name] for name, text in (("md5", md5), ("sha1", sha1)))
            if fits and set(md5 + sha1) <= set("0123456789abcdef") and 0 <= size < SIZE_MOST_BYTES:
                return Digests(media_id(sha256), md5, sha1, int(size))
    raise FrameError("not digests")


def _kind(untrusted: Any) -> Kind:
    match untrusted:
        case [str() as name, str() as holds] if name.isascii() and name.isalnum() and len(name) <= 16:  # noqa: PLR2004  the longest format name
            return Kind(name, Holds(holds))
    raise FrameError("not a format")


def _members(untrusted: Frame) -> tuple[Member, ...]:
    many = untrusted.head.get("members")
    if type(many) is not int or many < 1:
        return ()
    names = _array(untrusted.arrays, untrusted.head.get("names"))
    numbers = _array(untrusted.arrays, untrusted.head.get("numbers"))
    split = names.tobytes().decode("utf-8", "surrogateescape").split(NAMES_APART.decode())
    if names.dtype != np.uint8 or numbers.dtype != np.int64 or numbers.shape != (many, 2) or len(split) != many:
        raise FrameError("not the members of an archive")
    if len(set(split)) != many or numbers[:, 0].min() < 0:
        raise FrameError("two members of one name, or a size below nothing")
    return tuple(
        Member(name, size, _moment(seconds)) for name, (size, seconds) in zip(split, numbers.tolist(), strict=True)
    )


def _pixels(untrusted: Frame, task: Task) -> UInt8s | None:
    number = untrusted.head.get("pixels")
    if number is None:
        return None
    pixels = _array(untrusted.arrays, number)
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or not pixels.size:  # noqa: PLR2004  rows, columns, three colours
        raise FrameError("not pixels")
    if max(pixels.shape[:2]) > task.side_px:
        raise FrameError("more pixels than were asked for")
    if task.kind is TaskKind.DRAW:
        return _drawn(pixels.view(np.uint8), task)
    if task.kind is TaskKind.CUT:
        return _cut_out(pixels.view(np.uint8), task)
    return _covered(pixels.view(np.uint8), task) if task.kind is TaskKind.COVER else pixels.view(np.uint8)


def _handed(untrusted: Frame, task: Task) -> UInt8s | None:
    """Refuse any bytes but those that were asked for, by their SHA-256: a worker may lie."""
    number = untrusted.head.get("handed")
    if number is None:
        return None
    handed = _array(untrusted.arrays, number)
    if handed.dtype != np.uint8 or handed.ndim != 1 or hashlib.sha256(handed.data).hexdigest() != task.media_id:
        raise FrameError("other bytes than were asked for")
    return handed.view(np.uint8)


def _covered(pixels: UInt8s, task: Task) -> UInt8s:
    """Refuse people who are not filled in; what is in doubt is veiled here again, since a worker may lie."""
    if task.cover is None or not is_filled(pixels, task.cover):
        raise FrameError("people who were to be covered are not")
    return doubt_veiled(pixels, task.cover) if in_doubt(task.cover).any() else pixels  # no copy that nobody overwrites


def _drawn(pixels: UInt8s, task: Task) -> UInt8s:
    """Refuse anything but lines, and lines where people or doubt are."""
    if task.cover is None or not is_line_drawing(pixels, task.cover):
        raise FrameError("more than lines, or lines where people are")
    return pixels


def _cut_out(pixels: UInt8s, task: Task) -> UInt8s:
    """Refuse a cut-out in which people who are known to be there are not filled in."""
    if task.cover is None or not is_plain(pixels, task.cover, task.region):
        raise FrameError("people who were to be covered are not")
    return pixels


def _seen(untrusted: Any) -> Seen | None:
    if untrusted is None:
        return None
    match untrusted:
        case [int(), int(), int(), int()] if all(type(each) is int and 0 <= each < SEEN_MOST for each in untrusted):
            return Seen(*untrusted)
    raise FrameError("not what was seen in a cut-out")


def _list(head: Mapping[str, Any], name: str, most: int) -> list[Any]:
    found = head.get(name)
    if not isinstance(found, list) or len(found) > most:
        raise FrameError(f"{name}: not a list of at most {most}")
    return found


def _array(arrays: Sequence[AnyArray], number: Any) -> AnyArray:
    if type(number) is not int or not 0 <= number < len(arrays):
        raise FrameError("no such array")
    return arrays[number]


def _seconds(moment: datetime | None) -> int:
    """A time without a zone keeps its digits: it goes over as if it were UTC and comes back without a zone."""
    return NO_TIME if moment is None else int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp())


def _moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if 0 <= seconds <= LATEST_S else None
