"""Reads what C2PA manifests in a picture file claim; whether it is true is not asked, but for the hash over the file.

Source: C2PA technical specification 2.1 (claims, assertions, COSE signatures with an x5chain header).
Nothing here raises for a damaged file: what cannot be read is told as a doubt.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.imaging.c2pa_binding import NO_HASH, check_binding
from app.imaging.cbor import Cbor, CborError, read_cbor
from app.imaging.der_names import read_certificate
from app.imaging.jumbf import STORE_BYTES_MOST, Superbox, find_store, read_store
from app.imaging.tiff_ifd import clean_text

TEXTS_MOST, TEXT_MOST = 60, 300
JSON_BYTES_MOST = 1 << 20
CLAIM, SIGNATURE, ASSERTIONS = "c2pa.claim", "c2pa.signature", "c2pa.assertions"
ACTIONS, INGREDIENT = "c2pa.actions", "c2pa.ingredient"
CHAIN_KEYS = ("33", "x5chain")
SOURCE_TYPE = "digitalSourceType"
NO_STORE = "What stands where a manifest would be cannot be read as one."


@dataclass(frozen=True, slots=True)
class Claims:
    """What the newest manifest of a file claims; empty where it says nothing.

    ``source_types`` are of all manifests, since an edited picture was made before. ``signer`` and ``issuer`` are names
    in the certificate as they stand. ``binding`` begins with "checked" or "not checked"; ``is_bound`` is whether file
    and hash agree, by the assertion ``bound_by``. ``doubts`` say what could not be read. The rest is what is checked
    further: the manifest, its claim as read and as bytes, its signature as read, and the signer's certificate.
    """

    manifests: int = 0
    generator: str = ""
    title: str = ""
    signer: str = ""
    issuer: str = ""
    source_types: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    ingredients: tuple[str, ...] = ()
    assertions: tuple[str, ...] = ()
    binding: str = NO_HASH
    is_bound: bool | None = None
    bound_by: str = ""
    doubts: tuple[str, ...] = ()
    active: Superbox | None = field(default=None, repr=False)
    claim: dict[str, Cbor] = field(default_factory=dict, repr=False)
    claim_bytes: bytes = field(default=b"", repr=False)
    cose: Cbor = field(default=None, repr=False)
    certificate: bytes = field(default=b"", repr=False)

    @property
    def algorithm(self) -> str:
        """The hash that the claim uses where nothing else is said."""
        return _text(self.claim.get("alg"))


def read_claims(data: memoryview) -> Claims | None:
    """Return what a file's manifests claim; None where it has none."""
    store = find_store(data)
    if not store:
        return None
    tree = read_store(store)
    manifests = [] if tree is None else [each for each in tree.inside if each.named(ASSERTIONS) or each.content]
    if not manifests:
        return Claims(doubts=(NO_STORE,))
    doubts = ["It is larger than is read."] if len(store) == STORE_BYTES_MOST else []
    return _Manifest(manifests[-1], doubts).claims(data, manifests)


class _Manifest:
    """One manifest; what of it cannot be read is added to the doubts."""

    def __init__(self, box: Superbox, doubts: list[str]) -> None:
        self._box, self._doubts = box, doubts

    def claims(self, data: memoryview, manifests: list[Superbox]) -> Claims:
        box = self._claim_box()
        claim = {} if box is None else self._value(box)
        signature, certificate = self._signature()
        signed = read_certificate(certificate)
        found = list(self.assertions())
        kinds = dict.fromkeys(
            kind
            for each in manifests
            for label, value in (found if each is self._box else _Manifest(each, []).assertions())
            for kind in _source_types(label, value)
        )
        bound = check_binding(data, found, _text(claim.get("alg")))
        return Claims(
            manifests=len(manifests),
            generator=_generator(claim),
            title=_text(claim.get("dc:title")),
            signer=signed.subject,
            issuer=signed.issuer,
            source_types=tuple(kinds)[:TEXTS_MOST],
            actions=tuple(_actions(found))[:TEXTS_MOST],
            ingredients=tuple(_ingredients(found))[:TEXTS_MOST],
            assertions=tuple(label for label, _ in found)[:TEXTS_MOST],
            binding=bound.words,
            is_bound=bound.agrees,
            bound_by=bound.label,
            doubts=tuple(dict.fromkeys(self._doubts)),
            active=self._box,
            claim=claim,
            claim_bytes=bytes((box and box.first(b"cbor")) or b""),
            cose=signature,
            certificate=certificate,
        )

    def assertions(self) -> Iterator[tuple[str, dict[str, Cbor]]]:
        """Yield label and value of each assertion; of what is no map, as a thumbnail, an empty one."""
        box = self._box.named(ASSERTIONS)
        for each in [] if box is None else box.inside:
            yield each.label, self._value(each)

    def _claim_box(self) -> Superbox | None:
        box = next((each for each in self._box.inside if each.label in {CLAIM, f"{CLAIM}.v2"}), None)
        if box is None:
            self._doubts.append("It has no claim.")
        return box

    def _value(self, box: Superbox) -> dict[str, Cbor]:
        packed, written = box.first(b"cbor"), box.first(b"json")
        try:
            if packed is not None:
                value = read_cbor(packed)
            else:
                value = None if written is None else json.loads(bytes(written[:JSON_BYTES_MOST]))
        except (CborError, ValueError, RecursionError):
            self._doubts.append(f"{box.label or 'A part'} cannot be read.")
            return {}
        return value if isinstance(value, dict) else {}

    def _signature(self) -> tuple[Cbor, bytes]:
        """Return the signature as read, and the signer's certificate; empty where there is none."""
        box = self._box.named(SIGNATURE)
        packed = None if box is None else box.first(b"cbor")
        if packed is None:
            self._doubts.append("It has no signature.")
            return None, b""
        signature: Cbor = None
        try:
            signature = read_cbor(packed)
            found = _chain(signature)
        except CborError:
            found = b""
        if not found:
            self._doubts.append("The signature names no certificate that can be read.")
        return signature, found


def _chain(signature: Cbor) -> bytes:
    """Return the signer's certificate out of a COSE signature, empty where it holds none."""
    if not isinstance(signature, list) or len(signature) < 2:  # noqa: PLR2004  the two headers
        return b""
    protected, open_part = signature[0], signature[1]
    heads = [read_cbor(memoryview(protected)) if isinstance(protected, bytes) and protected else None, open_part]
    for head in heads:
        for key in CHAIN_KEYS if isinstance(head, dict) else ():
            chain = head.get(key) if isinstance(head, dict) else None
            first = chain[0] if isinstance(chain, list) and chain else chain
            if isinstance(first, bytes):
                return first
    return b""


def _text(value: Cbor) -> str:
    return clean_text(value)[:TEXT_MOST] if isinstance(value, str) else ""


def _texts(value: Cbor) -> str:
    """Return a text, or the name and version of a program that is told as a map, or as a list of maps."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_texts, value[:TEXTS_MOST])))[:TEXT_MOST]
    if isinstance(value, dict):
        return " ".join(filter(None, (_text(value.get("name")), _text(value.get("version")))))
    return _text(value)


def _generator(claim: dict[str, Cbor]) -> str:
    return _texts(claim.get("claim_generator")) or _texts(claim.get("claim_generator_info"))


def _each_action(label: str, value: dict[str, Cbor]) -> Iterator[dict[str, Cbor]]:
    listed = value.get("actions") if label.startswith(ACTIONS) else None
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, dict):
            yield each


def _source_types(label: str, value: dict[str, Cbor]) -> Iterator[str]:
    """Yield the last part of the address of each digital source type, such as "trainedAlgorithmicMedia"."""
    for each in _each_action(label, value):
        if kind := _text(each.get(SOURCE_TYPE)):
            yield kind.rstrip("/").rpartition("/")[2]


def _actions(found: list[tuple[str, dict[str, Cbor]]]) -> Iterator[str]:
    for label, value in found:
        for each in _each_action(label, value):
            kind = next(_source_types(label, {"actions": [each]}), "")
            agent, when = _texts(each.get("softwareAgent")), _text(each.get("when"))
            said = (_text(each.get("action")), kind, agent and f"by {agent}", when)
            yield ", ".join(filter(None, said))


def _ingredients(found: list[tuple[str, dict[str, Cbor]]]) -> Iterator[str]:
    for label, value in found:
        if label.startswith(INGREDIENT):
            said = _text(value.get("relationship")), _text(value.get("dc:title"))
            yield " ".join(filter(None, said))
