"""What the C2PA manifests in the file claim of it, and what came of checking them; no issuer is known."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, fact
from app.domain.work import Stage
from app.imaging.c2pa import Claims, read_claims


@fact
@dataclass(frozen=True, slots=True)
class ContentClaims:
    """What the newest of ``manifests`` claims: the program that wrote it, and what was done by whom with what.

    ``signer`` and ``certificate_issuer`` are the names in the certificate as they stand: anybody can make one that
    says so. ``signature`` and ``hash_over_file`` say whether these were checked, and what came of it.
    ``digital_source_types`` are the last parts of IPTC's addresses, such as "trainedAlgorithmicMedia". ``doubts`` say
    what could not be read.
    """

    kind: ClassVar[str] = "c2pa_claims"
    generator: str
    signer: str
    certificate_issuer: str
    signature: str
    hash_over_file: str
    title: str = ""
    digital_source_types: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    ingredients: tuple[str, ...] = ()
    assertions: tuple[str, ...] = ()
    manifests: int = 0
    doubts: tuple[str, ...] = ()


@fact
@dataclass(frozen=True, slots=True)
class ContentChecks:
    """What came of checking the newest manifest: its assertions by the signed claim, and the picture by all of it."""

    kind: ClassVar[str] = "c2pa_checks"
    assertions_as_claimed: str
    picture: str


class ContentClaimsReader(Extractor):
    """Reads the newest manifest of JPEG, PNG, WebP, TIFF, HEIC, AVIF and JPEG XL files; no list of issuers is known."""

    name = "c2pa_claims"
    version = 2
    stage: ClassVar[Stage] = Stage.REGISTER

    def load(self) -> None:
        """Import what checks signatures."""
        from app.imaging import c2pa_check  # noqa: PLC0415  it is heavy, and only a worker needs it

        self._check = c2pa_check.check

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one ContentClaims, and what came of checking it."""
        found = claims(media)
        if found is not None:
            checks = self._check(found)
            yield ContentClaims(
                generator=found.generator,
                signer=found.signer,
                certificate_issuer=found.issuer,
                signature=checks.signature,
                hash_over_file=found.binding,
                title=found.title,
                digital_source_types=found.source_types,
                actions=found.actions,
                ingredients=found.ingredients,
                assertions=found.assertions,
                manifests=found.manifests,
                doubts=found.doubts,
            )
            yield ContentChecks(checks.assertions, checks.picture)


def claims(media: OpenMedia) -> Claims | None:
    """Return what the manifests of a file claim, read once while it is open; None where it has none."""
    return media.once("c2pa", lambda: read_claims(media.data))


EXTRACTOR = ContentClaimsReader()
