"""The file that a stash is handed on in: each addition as its author signed it, signed as a whole, and encrypted.

It is made as a sealed case file is, under words of its own, so that neither can be taken for the other. Whoever hands
on what others added cannot change a word of it: each addition's own signature is checked too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import __version__
from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.stash import LONGEST_NAME, SIGNATURE_BYTES, Addition, read_body
from app.report.container import ContainerError
from app.report.sealing import STASH_FILE, Addressees, SealedFileError, fits, pack, seal, unseal

FILE_MOST_BYTES = 512 << 20
"""Some two million words. Reading a file takes four times its size, whoever made it."""
ADDITION_MOST_BYTES = 128 << 20
"""More than four times what as many words as an addition may have take; larger ones are not even read as text."""
ADDITION_WORDS = b"homeward stash addition 1\0"
"""What an addition's signature is over begins with this, so that no signature of anything else can stand for it."""
FOLDER, ENDING = "additions/", ".lines"


class StashFileError(RequestError):
    """A file holds no stash, or not as it was signed."""

    code = "VID-494"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("This is not a stash as it was signed."),
            why=why,
            next_step=tr("Ask the sender for the file again; nothing of it was taken over."),
        )


@dataclass(frozen=True, slots=True)
class SignedStash:
    """What a file holds: whose it is by their own word, by which key it was signed, and the additions, as written."""

    sender: str
    signer: bytes
    parts: tuple[bytes, ...] = field(repr=False)

    @property
    def many(self) -> int:
        """How many additions there are."""
        return len(self.parts)

    @property
    def additions(self) -> Iterator[Addition]:
        """Yield the additions, each made as it is wanted: together they take several times what is written of them."""
        for part in self.parts:
            yield replace(read_body(part[SIGNATURE_BYTES:]), signature=part[:SIGNATURE_BYTES])


def sign(addition: Addition, key: Ed25519PrivateKey) -> Addition:
    """Return an addition with its author's signature; the key is the one that it names."""
    return replace(addition, signature=key.sign(ADDITION_WORDS + addition.body()))


def write(additions: Iterable[Addition], sender: str, addressees: Addressees, key: Ed25519PrivateKey) -> bytes:
    """Return the file; before it is encrypted, the same additions give the same bytes.

    Raises:
        RecipientError: if one of the recipients is none.
        RecipientsError: if nobody is named, or too many are.

    """
    parts = {f"{FOLDER}{each.mark.hex()}{ENDING}": each.signature + each.body() for each in additions}
    told = {"sender": sender, "program": f"Homeward {__version__}", "counts": {"additions": len(parts)}}
    return seal(pack(told, parts, addressees, key, STASH_FILE), addressees, key, STASH_FILE)


def read(untrusted: bytes, opener: str | Ed25519PrivateKey, *, is_passphrase: bool = False) -> SignedStash:
    """Return what a file holds; every signature in it was checked.

    Raises:
        StashFileError: if it holds no stash, was altered, or is of a version that is not known.
        NotForYouError: if the opener does not fit.

    """
    if len(untrusted) > FILE_MOST_BYTES:
        raise StashFileError(tr("It has more than {most} bytes.", most=FILE_MOST_BYTES))
    try:
        inner = unseal(untrusted, opener, is_passphrase=is_passphrase, form=STASH_FILE)
    except (SealedFileError, ContainerError) as error:
        raise StashFileError(error.why) from error
    sender = inner.manifest.get("sender")
    if not isinstance(sender, str) or not sender.isprintable() or not 0 < len(sender) <= LONGEST_NAME:
        raise StashFileError(tr("Its manifest does not tell who made it."))
    for name, part in inner.parts.items():
        _check(name, part)
    return SignedStash(sender, inner.signer, tuple(inner.parts.values()))


def _check(name: str, part: bytes) -> None:
    signature, body = part[:SIGNATURE_BYTES], part[SIGNATURE_BYTES:]
    try:
        if len(part) > ADDITION_MOST_BYTES:
            raise ValueError("larger than any")  # noqa: TRY301  one answer for all that is no addition
        found = read_body(body)
    except ValueError:
        raise StashFileError(tr("Part {name} of it is no addition to a stash.", name=name)) from None
    if name != f"{FOLDER}{found.mark.hex()}{ENDING}":
        raise StashFileError(tr("Part {name} of it is no addition to a stash.", name=name))
    if not fits(found.signer, signature, ADDITION_WORDS + body):
        raise StashFileError(tr("An addition in it was not signed by whom it names."))
