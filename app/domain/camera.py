"""What tells one camera from another, by what its pictures say."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.facts import CameraBody
from app.domain.ids import MediaId
from app.domain.language import tr

SURE_SERIAL = 8
"""A serial of so many characters is not shared by two makers; a shorter one is compared together with the model."""
BY_SERIAL, BY_OWNER, BY_DOUBTED, BY_MODEL = 0.99, 0.7, 0.5, 0.2
"""How probable it is that two pictures with one identity come from one camera: serials are unique but for wrong ones
that a firmware writes; an owner may have two of a model; a serial that something speaks against says as much as
nothing; thousands share a model, though few of them meet in a case."""
HEXADECIMAL, ALPHABET = "0123456789ABCDEF", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
COUNTED = (4 * "0123456789", 4 * "9876543210", 3 * HEXADECIMAL, 3 * HEXADECIMAL[::-1], ALPHABET, ALPHABET[::-1])
"""Firmware that was never given a serial may write 1234567890, ABCDEFGH or a part of such a row."""
PLACEHOLDERS = frozenset({"2147483647", "4294967295", "9223372036854775807", "18446744073709551615", "DEADBEEF"})
"""The largest numbers that fit into a field, and what programmers fill memory with."""
LEAST_COUNTED = 6


@dataclass(frozen=True, slots=True)
class CameraIdentity:
    """What a picture says of its camera, ready to compare.

    ``key`` is the same for two pictures that may come from one camera; ``certainty`` is how probable that is.
    ``serial`` and ``model`` are empty where the picture is silent. ``doubt`` says what speaks against the serial.
    """

    key: str
    certainty: float
    serial: str
    model: str
    words: str
    doubt: str = ""

    def contradicts(self, other: "CameraIdentity") -> bool:
        """Tell whether the two name different cameras; silence contradicts nothing."""
        if self.serial and other.serial and self.serial != other.serial:
            return True
        return bool(self.model and other.model) and self.model != other.model


def identify(body: CameraBody) -> CameraIdentity | None:
    """Return the identity that a picture states, or None where it names no camera."""
    model = _plain(f"{body.make} {body.model}") if body.model else ""
    named = body.model if body.model.lower().startswith(body.make.lower()) else f"{body.make} {body.model}"
    serial = bare(body.serial)
    if serial and not is_default(serial):
        sure = serial if len(serial) >= SURE_SERIAL else f"{serial} {model}"
        words = tr("serial {serial}", "a camera's number", None, serial=body.serial)
        if named.strip():
            words = tr("{camera}, serial {serial}", camera=named.strip(), serial=body.serial)
        return CameraIdentity(f"serial {sure}", BY_SERIAL, sure, model, words)
    if not model:
        return None
    if body.owner:
        words = tr("{camera}, {owner}'s", camera=named, owner=body.owner)
        return CameraIdentity(f"owner {_plain(body.owner)} {model}", BY_OWNER, "", model, words)
    return CameraIdentity(f"model {model}", BY_MODEL, "", model, named)


def bare(serial: str) -> str:
    """Return what is compared of a serial: capitals and digits, without what stands before the first that counts."""
    return re.sub(r"[^A-Z0-9]", "", serial.upper()).removeprefix("0X").lstrip("0")


def is_default(serial: str) -> bool:
    """Tell whether a serial is one that devices write which were never given any, so that thousands share it."""
    if len(set(serial)) == 1 or serial in PLACEHOLDERS:
        return True
    repeated = serial == (serial[:2] * len(serial))[: len(serial)]
    return len(serial) >= LEAST_COUNTED and (repeated or any(serial in row for row in COUNTED))


def identities(bodies: Mapping[MediaId, CameraBody]) -> dict[MediaId, CameraIdentity]:
    """Return what each picture of a case states of its camera, leaving out serials that two models share.

    Such a serial is a firmware's default or was copied from a file to another; the models are compared instead.
    """
    found = {media_id: said for media_id, body in bodies.items() if (said := identify(body)) is not None}
    models: dict[str, set[str]] = defaultdict(set)
    for said in found.values():
        if said.serial and said.model:
            models[said.serial].add(said.model)
    shared = {serial for serial, named in models.items() if len(named) > 1}
    for media_id, said in list(found.items()):
        if said.serial in shared:
            without = identify(replace(bodies[media_id], serial=""))
            if without is None:
                del found[media_id]
            else:
                doubt = tr("Its serial {serial} stands in files of two models and is not counted.", serial=said.serial)
                found[media_id] = replace(without, doubt=doubt)
    return found


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
