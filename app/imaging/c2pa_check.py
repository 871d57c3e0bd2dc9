"""What came of checking a C2PA manifest: the signature over its claim, the hashes of its assertions, and the file's.

No list of issuers is known, so that nobody's word is taken for anything: a signature that fits tells that the claim is
as the holder of some key signed it, and nothing of who that is.
Source: C2PA technical specification 2.1, "Validation": what is signed names each assertion by its hash, and one of
these holds the hash over the file.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.imaging import cose
from app.imaging.c2pa import Claims
from app.imaging.c2pa_binding import ALGORITHMS
from app.imaging.cbor import Cbor
from app.imaging.jumbf import LABEL_MOST, Superbox
from app.imaging.tiff_ifd import clean_text

FITS = "the signature fits the claim; its signer is unknown to this program"
MISFITS = "the signature does not fit the claim: one of them was changed, or it was never signed by this certificate"
AS_SIGNED = "the picture is as it was when it was signed, by a signer unknown to this program"
CHANGED = "the file was changed after it was signed"
LISTS = ("assertions", "created_assertions", "gathered_assertions")
REFERENCES_MOST, NAMED_MOST = 200, 10
INSIDE = "self#jumbf="
ASSERTIONS = "c2pa.assertions"


@dataclass(frozen=True, slots=True)
class Checks:
    """In sentences: the signature over the claim, the assertions that the claim names, and the picture."""

    signature: str
    assertions: str
    picture: str


def check(claims: Claims) -> Checks:
    """Return what came of checking the newest manifest of a file."""
    signed, signature = _signature(claims)
    named = _Named(claims)
    assertions = named.words()
    return Checks(signature, assertions, _picture(claims, signed, named))


def _signature(claims: Claims) -> tuple[bool, str]:
    if not claims.certificate:
        return False, "not checked, because no certificate was found"
    if not claims.claim_bytes:
        return False, "not checked, because there is no claim that can be read"
    try:
        fits = cose.fits(claims.cose, claims.certificate, claims.claim_bytes)
    except cose.UncheckedError as error:
        return False, f"not checked, because {error}"
    return fits, FITS if fits else MISFITS


def _picture(claims: Claims, signed: bool, named: "_Named") -> str:  # noqa: FBT001  one of three answers
    """Return whether the picture is as it was signed: every link of the chain has to hold for that."""
    if claims.is_bound is None:
        return f"not checked, because {claims.binding.removeprefix('not checked: ')}"
    if not signed:
        return "not checked, because the signature over the claim does not fit or was not checked"
    if named.state(claims.bound_by) is not True:
        return "not checked, because the hash over the file is not the one that was signed"
    return AS_SIGNED if claims.is_bound else CHANGED


class _Named:
    """The assertions that a claim names, by label, and whether each is as its hash there says."""

    def __init__(self, claims: Claims) -> None:
        self._states: dict[str, bool | None] = {}
        box = claims.active.named(ASSERTIONS) if claims.active is not None else None
        held = [] if box is None else box.inside
        many = Counter(each.label for each in held)
        bodies = {each.label: each for each in held if many[each.label] == 1}
        label = "" if claims.active is None else claims.active.label
        for reference in _references(claims.claim):
            name = _label(reference.get("url"), label)
            twice = name in self._states  # then nothing is hashed again, however often it is named
            self._states[name] = None if twice else _agrees(bodies.get(name), reference, claims.algorithm)
        self._unnamed = [each.label for each in held if each.label not in self._states]

    def state(self, label: str) -> bool | None:
        """Return whether an assertion is as it was signed; None where the claim does not name it, or not in a way."""
        return self._states.get(label)

    def words(self) -> str:
        """Return what came of all of them."""
        if not self._states:
            return "not checked, because the claim names no assertions"
        told = []
        for state, words in ((False, "changed since"), (None, "not checked")):
            found = [each or "one that cannot be read" for each, held in self._states.items() if held is state]
            told += [f"{words}: {', '.join(found[:NAMED_MOST])}"] if found else []
        if self._unnamed:
            told.append(f"not named in the claim: {', '.join(self._unnamed[:NAMED_MOST])}")
        return "; ".join(told) or f"all {len(self._states)} are as the claim names them"


def _references(claim: dict[str, Cbor]) -> Iterator[dict[str, Cbor]]:
    left = REFERENCES_MOST
    for name in LISTS:
        listed = claim.get(name)
        for each in listed if isinstance(listed, list) else ():
            if isinstance(each, dict) and left > 0:
                left -= 1
                yield each


def _label(url: Cbor, manifest: str) -> str:
    """Return the label of the assertion of this manifest that an address names; "" for any other."""
    if not isinstance(url, str) or not url.startswith(INSIDE):
        return ""
    path = url.removeprefix(INSIDE).removeprefix(f"/c2pa/{manifest}/")
    folder, _, label = path.rpartition("/")
    return clean_text(label[:LABEL_MOST]) if folder == ASSERTIONS else ""


def _agrees(held: Superbox | None, reference: dict[str, Cbor], algorithm: str) -> bool | None:
    name, wanted = reference.get("alg") or algorithm or "sha256", reference.get("hash")
    if held is None or not isinstance(name, str) or name not in ALGORITHMS or not isinstance(wanted, bytes):
        return None
    return hashlib.new(name, held.body).digest() == wanted
