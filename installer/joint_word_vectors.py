"""Writes the published vectors of words of two people: files that are read, files that are refused, and why.

    .venv/bin/python -m installer.joint_word_vectors

Keys: 32 bytes of 1, of 2 and of 3, which sign nothing else.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.report.joint_statement import SAID_WORDS, Party, Statement
from app.report.joint_word import JointWord, say_first, say_too, take_back, write
from app.report.recipients import to_signer
from app.report.sealing import canonical, fingerprint, public_bytes

FILE = Path(__file__).parents[1] / "tests" / "report" / "joint_word_vectors.json"
FIRST, SECOND, THIRD = (Ed25519PrivateKey.from_private_bytes(bytes([each]) * 32) for each in (1, 2, 3))
MADE = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
SOON = MADE + timedelta(hours=1)
RECIPIENTS = [
    "age1dxjz6xnu27whj7u6cj3rmt3v92naut7n09xpu6k9hr43hlv3y3kslkyqy2",
    "age1y3eu24n4a2hrp2u0u0r4trset9ufg3789r4fucld4yn2wscvru4s20mtdn",
]
SIGNER = to_signer(public_bytes(FIRST))
BOTH = ((FIRST, "first"), (SECOND, "second"))
SMALL_ORDER = "01" + "00" * 31
Told = dict[str, Any]


def party(name: str, key: Ed25519PrivateKey) -> Party:
    """Return one of the two, by name and key."""
    return Party(name, fingerprint(public_bytes(key)))


STATEMENT = Statement(
    "release of clear pictures",
    "0a" * 16,
    "walk",
    {"media": ["ab" * 32, "cd" * 32], "recipients": RECIPIENTS},
    "the unit knows the street",
    party("Examiner One", FIRST),
    party("Examiner Two", SECOND),
    MADE,
    MADE + timedelta(days=7),
    "5f" * 16,
)
ONCE = say_first(STATEMENT, FIRST)
WORD = say_too(ONCE, SECOND, SOON)
TEXT = write(WORD).decode()


def vectors() -> dict[str, object]:
    """Return all of them."""
    return {
        "about": "Words of two people: files that are read, and files that are refused.",
        "good": [
            {"about": about, "id": word.id, "stands": stands, "file": write(word).decode()}
            for about, word, stands in _good()
        ],
        "malformed": [{"about": about, "file": text} for about, text in _malformed()],
        "no_releases": [{"about": about, "file": text} for about, text in _no_releases()],
    }


def _good() -> Iterator[tuple[str, JointWord, bool]]:
    many = {"media": [], "n": 1.5, "deep": {"a": [True, None, {"z": -3}]}}
    other = replace(STATEMENT, purpose="something else", why="Größe, 東京 — “so”", subject=many)
    yield "the first alone", ONCE, False
    yield "both", WORD, True
    yield "the first took it back", take_back(WORD, FIRST), False
    yield "the second took it back before signing", take_back(ONCE, SECOND), False
    yield "both took it back", take_back(take_back(WORD, FIRST), SECOND), False
    yield "letters of many scripts, and a subject of any form", say_too(say_first(other, FIRST), SECOND, SOON), True


def _malformed() -> Iterator[tuple[str, str]]:
    yield from _written_otherwise()
    for about, change in (*_changes(), *_statements()):
        told = json.loads(TEXT)
        change(told)
        yield about, canonical(told).decode()
    for about, change, keys in (*_signed_anew(), *_signed_by_others()):
        yield f"{about}, signed anew", _anew(change, keys)


def _written_otherwise() -> Iterator[tuple[str, str]]:
    told = json.loads(TEXT)
    turned = json.dumps(dict(reversed(told.items())), separators=(",", ":"), ensure_ascii=False)
    yield "without a line break at its end", TEXT[:-1]
    yield "with two", TEXT + "\n"
    yield "with a space", TEXT.replace(",", ", ", 1)
    yield "members in another order", turned + "\n"
    yield "a member twice", TEXT.replace('"version":1', '"version":1,"version":1')
    yield "letters escaped", TEXT.replace("walk", "\\u0077alk")
    yield "a byte order mark", "\ufeff" + TEXT
    yield "cut off", TEXT[:-40]
    yield "a version that is a fraction", TEXT.replace('"version":1', '"version":1.0')
    yield "a version that is true", TEXT.replace('"version":1', '"version":true')
    yield "a newer version", TEXT.replace('"version":1', '"version":2')


def _changes() -> Iterator[tuple[str, Callable[[Told], object]]]:
    """Yield what is changed besides the statement."""
    yield "another format", lambda told: told.update(format="homeward case file")
    yield "a further member", lambda told: told.update(more=1)
    yield "no signature at all", lambda told: told.update(signatures=[])
    yield "the second alone", lambda told: told["signatures"].pop(0)
    yield "signatures the other way round", lambda told: told["signatures"].reverse()
    yield "a signature twice", lambda told: told["signatures"].insert(0, told["signatures"][0])
    yield (
        "the first's signature as the second's",
        lambda told: told["signatures"][1].update({**told["signatures"][0], "part": "second"}),
    )
    yield (
        "a signature in capital letters",
        lambda told: told["signatures"][0].update(signature=told["signatures"][0]["signature"].upper()),
    )
    yield (
        "a signature too short",
        lambda told: told["signatures"][0].update(signature=told["signatures"][0]["signature"][:-2]),
    )
    yield "a part that there is not", lambda told: told["signatures"][0].update(part="third")
    yield "who said it too said to take it back", lambda told: told["signatures"][1].update(part="taken back")
    yield "a further member of a signature", lambda told: told["signatures"][0].update(name="x")
    yield "a second key of small order, whose signature fits all", _small_order


def _statements() -> Iterator[tuple[str, Callable[[Told], object]]]:
    """Yield what is changed in the statement after it was signed."""
    for name, value in {
        "why": "another reason",
        "expires_at": (STATEMENT.expires_at + timedelta(days=1)).isoformat(),
        "case_id": "0b" * 16,
        "purpose": "something else",
        "nonce": "60" * 16,
        "made_at": (MADE + timedelta(seconds=1)).isoformat(),
        "case": "another",
    }.items():
        yield f"another {name}", lambda told, name=name, value=value: told["statement"].update({name: value})  # type: ignore[misc]  # its own name and value
    yield "another recipient", lambda told: told["statement"]["subject"].update(recipients=["age1y"])
    yield "one picture more", lambda told: told["statement"]["subject"]["media"].append("ef" * 32)
    yield (
        "the two in each other's place",
        lambda told: told["statement"].update(first=told["statement"]["second"], second=told["statement"]["first"]),
    )


def _signed_anew() -> Iterator[tuple[str, Callable[[Told], object], tuple[tuple[Ed25519PrivateKey, str], ...]]]:
    """Yield statements that no word has, whoever signs them."""
    day = timedelta(days=1)
    for about, new in (
        ("an end after 91 days", {"expires_at": (MADE + 91 * day).isoformat()}),
        ("an end before its beginning", {"expires_at": (MADE - day).isoformat()}),
        ("a time without a zone", {"made_at": "2026-05-04T09:30:00"}),
        ("a time of another zone", {"made_at": "2026-05-04T10:30:00+01:00"}),
        ("a time written with Z", {"made_at": "2026-05-04T09:30:00Z"}),
        ("a time with parts of seconds", {"made_at": "2026-05-04T09:30:00.500000+00:00"}),
        ("the first year", {"made_at": "0001-01-01T00:00:00+00:00", "expires_at": "0001-01-02T00:00:00+00:00"}),
        ("the last year", {"made_at": "9999-12-30T00:00:00+00:00", "expires_at": "9999-12-31T00:00:00+00:00"}),
        ("a year too late", {"made_at": "2199-12-31T00:00:00+00:00", "expires_at": "2200-01-01T00:00:00+00:00"}),
        ("no reason", {"why": ""}),
        ("a reason of two lines", {"why": "a\nb"}),
        ("a reason too long", {"why": "x" * 4_001}),
        ("a purpose in capital letters", {"purpose": "Release"}),
        ("no subject", {"subject": {}}),
        ("a subject that is a list", {"subject": ["x"]}),
        ("a further member", {"more": 1}),
    ):
        yield about, lambda said, new=new: said.update(new), BOTH  # type: ignore[misc]  # its own members
    yield "without an end", lambda said: said.pop("expires_at"), BOTH
    yield "a name that turns its letters round", lambda said: said["first"].update(name="\u202eone"), BOTH
    yield "a name that is none", lambda said: said["first"].update(name=7), BOTH
    yield "a fingerprint without spaces", lambda said: said["second"].update(fingerprint="0" * 32), BOTH


def _signed_by_others() -> Iterator[tuple[str, Callable[[Told], object], tuple[tuple[Ed25519PrivateKey, str], ...]]]:
    """Yield words that others signed than two people."""
    one = fingerprint(public_bytes(FIRST))
    yield "one key as both", lambda said: said["second"].update(fingerprint=one), ((FIRST, "first"), (FIRST, "second"))
    yield "one name for both", lambda said: said["second"].update(name="EXAMINER ONE"), BOTH
    yield "a third key", lambda said: said, ((FIRST, "first"), (THIRD, "second"))
    yield "by the second as first", lambda said: said, ((SECOND, "first"), (FIRST, "second"))


def _no_releases() -> Iterator[tuple[str, str]]:
    """Yield good words of which none is a release."""
    media, to = ["ab" * 32, "cd" * 32], RECIPIENTS
    for about, subject in (
        ("no picture", {"media": [], "recipients": to}),
        ("nobody", {"media": media, "recipients": []}),
        ("pictures in another order", {"media": media[::-1], "recipients": to}),
        ("a picture twice", {"media": [media[0], media[0]], "recipients": to}),
        ("a picture in capital letters", {"media": ["AB" * 32], "recipients": to}),
        ("a picture that is none", {"media": ["ab"], "recipients": to}),
        ("a picture that is a number", {"media": [7], "recipients": to}),
        ("recipients in another order", {"media": media, "recipients": to[::-1]}),
        ("a recipient twice", {"media": media, "recipients": [to[0], to[0]]}),
        ("a recipient in capital letters", {"media": media, "recipients": [to[0].upper()]}),
        ("a recipient that is no key", {"media": media, "recipients": ["age1zzzz"]}),
        ("a recipient that moves what a terminal shows", {"media": media, "recipients": ["\x1b[8m hidden\n"]}),
        ("a recipient with words behind it", {"media": media, "recipients": [f"{SIGNER} of a colleague"]}),
        ("a recipient that is a number", {"media": media, "recipients": [7]}),
        ("a further member", {"media": media, "recipients": to, "more": 1}),
        ("no recipients", {"media": media}),
        ("pictures as a text", {"media": "ab" * 32, "recipients": to}),
    ):
        yield about, _anew(lambda said, subject=subject: said.update(subject=subject), BOTH)  # type: ignore[misc]  # its own subject
    yield "another purpose", _anew(lambda said: said.update(purpose="material of an appeal"), BOTH)


def _anew(change: Callable[[Told], object], keys: tuple[tuple[Ed25519PrivateKey, str], ...]) -> str:
    """Return the file of a statement that was changed before it was signed."""
    told = json.loads(TEXT)
    change(told["statement"])
    over = SAID_WORDS + canonical(told["statement"])
    told["signatures"] = [
        {"ed25519": public_bytes(key).hex(), "part": part, "signature": key.sign(over).hex()} for key, part in keys
    ]
    return canonical(told).decode()


def _small_order(told: Told) -> None:
    told["statement"]["second"]["fingerprint"] = fingerprint(bytes.fromhex(SMALL_ORDER))
    over = SAID_WORDS + canonical(told["statement"])
    told["signatures"][0]["signature"] = FIRST.sign(over).hex()
    told["signatures"][1].update(ed25519=SMALL_ORDER, signature="01" + "00" * 63)


if __name__ == "__main__":
    FILE.write_text(json.dumps(vectors(), indent=1) + "\n", encoding="utf-8")
