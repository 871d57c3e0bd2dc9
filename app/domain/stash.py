"""An examiner's own stash: what they graded in past cases, as words that are only ever added.

A stash is a set of *additions*. Each is one act by one examiner in one case, signed by them, and never changed: so two
stashes are merged by joining two sets, in any order and as often as one likes, and nobody can say a word in another's
name. Which word stands follows from the set alone: of one signer, case, content and scheme the newest.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain, groupby
from typing import NamedTuple, NewType

from app.domain.hash_set import HashKind

Mark = NewType("Mark", bytes)

STASH_SUFFIX = ".homeward-stash"
KEY_BYTES, SIGNATURE_BYTES, PDQ_BYTES = 32, 64, 32
LONGEST_NAME = 200
WORDS_AN_ADDITION = 100_000
"""What one act adds is divided into additions of so many words at most: each is read and checked as a whole."""
HASHES: Mapping[str, int] = {
    "sha256": HashKind.SHA256.width,
    "md5": HashKind.MD5.width,
    "sha1": HashKind.SHA1.width,
    "pdq": PDQ_BYTES,
}
HEAD_NAMES = ("added_at", "author", "case_id", "case_name", "signer", "version")
WORD_NAMES = ("scheme", "scheme_version", "category", "examiner", "said_at", "series")
VERSION = 1


class Content(NamedTuple):
    """A content by its hashes; ``pdq`` is empty where the picture has none, or one that says too little."""

    sha256: bytes
    md5: bytes
    sha1: bytes
    pdq: bytes


class StashWord(NamedTuple):
    """What an examiner said of a content: the category, "" where it was taken back, by which scheme, and when.

    ``series`` is empty unless its name was to go along.
    """

    content: Content
    scheme: str
    scheme_version: str
    category: str
    examiner: str
    said_at: datetime
    series: str

    @property
    def scheme_named(self) -> str:
        """The scheme with its version."""
        return f"{self.scheme} {self.scheme_version}"


@dataclass(frozen=True, slots=True)
class Addition:
    """The words that one act added: by whose key, as whom, in which case; ``signature`` is over ``body``."""

    author: str
    signer: bytes
    case_id: str
    case_name: str
    added_at: datetime
    words: tuple[StashWord, ...]
    signature: bytes = b""

    def body(self) -> bytes:
        """Return what is signed: a head, then a line for each word; the same words give the same bytes."""
        head = {
            "added_at": self.added_at.isoformat(),
            "author": self.author,
            "case_id": self.case_id,
            "case_name": self.case_name,
            "signer": self.signer.hex(),
            "version": VERSION,
        }
        return b"".join([_line(head), *map(_word_line, self.words)])

    @property
    def mark(self) -> Mark:
        """What names it: the same addition has the same mark wherever it is."""
        return Mark(hashlib.sha256(self.body()).digest())


class Said(NamedTuple):
    """A word that stands, with the addition it is from."""

    word: StashWord
    author: str
    signer: bytes
    case_id: str
    case_name: str


class Conflict(StrEnum):
    """How words on one content do not go together; both stay, and a person judges."""

    OTHER_CATEGORY = "other category"
    """One scheme, two categories."""
    OTHER_SCHEME = "other scheme"
    """Two schemes, or two versions of one; whether the categories mean the same is for a person to say."""
    ALIKE = "alike, other category"
    """Two files with the same PDQ, graded differently by one scheme."""
    SAME_MD5 = "same MD5, other content"
    """Two contents that share an MD5: one of them was made to."""


class Contradiction(NamedTuple):
    """Words that do not go together, side by side."""

    kind: Conflict
    said: tuple[Said, ...]


def standing(rows: Iterable[tuple[Said, datetime, Mark]]) -> Iterator[Said]:
    """Yield the words that stand, of rows sorted by content: of one signer, case and scheme the last that was added."""
    for _, group in groupby(rows, lambda row: row[0].word.content.sha256):
        found = list(group)
        if len(found) == 1:  # as of most
            yield from (said for said, _, _ in found if said.word.category)
            continue
        newest: dict[tuple[object, ...], tuple[datetime, Mark, Said]] = {}
        for said, at, mark in found:
            word = said.word
            key = (said.signer, said.case_id, word.scheme, word.scheme_version)
            newest[key] = max(newest.get(key, (at, mark, said)), (at, mark, said))
        yield from (said for _, (_, _, said) in sorted(newest.items()) if said.word.category)


def contradictions(said: Iterable[Said], shared: Collection[bytes] | None = None) -> Iterator[Contradiction]:
    """Yield what does not go together among standing words, sorted by content; nothing is settled by that.

    ``shared``: the MD5 and PDQ values that several contents may have, where that is known; only these are held.
    """
    by_pdq: dict[bytes, list[tuple[Said, ...]]] = {}
    by_md5: dict[bytes, list[tuple[Said, ...]]] = {}
    for _, group in groupby(said, lambda each: each.word.content.sha256):
        found = tuple(group)
        if (kind := _conflict(found)) is not None:
            yield Contradiction(kind, found)
        if shared is None or found[0].word.content.md5 in shared:
            by_md5.setdefault(found[0].word.content.md5, []).append(found)
        pdq = found[0].word.content.pdq if len(found) == 1 else max(each.word.content.pdq for each in found)
        if pdq and (shared is None or pdq in shared):
            by_pdq.setdefault(pdq, []).append(found)
    for kind, contents in ((Conflict.ALIKE, by_pdq), (Conflict.SAME_MD5, by_md5)):
        for _, several in sorted((key, groups) for key, groups in contents.items() if len(groups) > 1):
            alike = tuple(chain.from_iterable(several))
            if kind is Conflict.SAME_MD5 or _conflict(alike) is Conflict.OTHER_CATEGORY:
                yield Contradiction(kind, alike)


def _conflict(said: Sequence[Said]) -> Conflict | None:
    if len(said) == 1:
        return None
    categories: dict[str, set[str]] = {}
    for each in said:
        categories.setdefault(each.word.scheme_named, set()).add(each.word.category)
    if any(len(found) > 1 for found in categories.values()):
        return Conflict.OTHER_CATEGORY
    return Conflict.OTHER_SCHEME if len(categories) > 1 else None


def read_body(body: bytes) -> Addition:
    """Return the addition whose ``body`` that is, unsigned.

    Raises:
        ValueError: it is none, or not written as this program writes it.

    """
    try:
        first, *lines, end = body.decode().split("\n")
        head = json.loads(first)
        if end or sorted(head) != list(HEAD_NAMES) or head.pop("version") != VERSION or len(lines) > WORDS_AN_ADDITION:
            raise ValueError("not a head of this version")
        told = {name: _text(head[name]) for name in HEAD_NAMES[:-1]}
        signer, at = bytes.fromhex(told["signer"]), _moment(told["added_at"])
        words = tuple(_word(json.loads(line)) for line in lines)
        made = Addition(told["author"], signer, told["case_id"], told["case_name"], at, words)
    except (KeyError, TypeError, AttributeError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError("not a line as it is written") from error
    if len(signer) != KEY_BYTES or not words or made.body() != body:
        raise ValueError("not written as this program writes it")
    return made


def _word_line(word: StashWord) -> bytes:
    hashes = [each.hex() for each in word.content]
    said = [word.scheme, word.scheme_version, word.category, word.examiner, word.said_at.isoformat(), word.series]
    return _line(hashes + said)


def _word(row: object) -> StashWord:
    if not isinstance(row, list) or len(row) != len(HASHES) + len(WORD_NAMES):
        raise TypeError("not a word")
    texts = [_text(each) for each in row]
    hashes = [bytes.fromhex(each) for each in texts[: len(HASHES)]]
    widths = [len(each) for each in hashes]
    if widths[:-1] != list(HASHES.values())[:-1] or widths[-1] not in {0, PDQ_BYTES}:
        raise ValueError("not hashes of these kinds")
    scheme, version, category, examiner, said_at, series = texts[len(HASHES) :]
    if not (scheme and version and examiner):
        raise ValueError("nobody said it, or by no scheme")
    return StashWord(Content(*hashes), scheme, version, category, examiner, _moment(said_at), series)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    if len(value) > LONGEST_NAME or not value.isprintable():
        raise ValueError("too long, or not to be printed")
    return value


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
