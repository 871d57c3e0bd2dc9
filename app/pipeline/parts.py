"""Where the parts of the program are found, and what this program knows of them."""

from dataclasses import dataclass
from functools import cache

from app import registry
from app.domain.errors import RequestError
from app.domain.extractor import Extractor
from app.domain.language import tr
from app.domain.linker import Linker
from app.domain.work import Stage


@dataclass(frozen=True, slots=True)
class Parts:
    """The packages that extractors and linkers are found in; ``asked``: the one linker that workers load, else all."""

    extractors: str = "app.extractors"
    linkers: str = "app.linkers"
    asked: str = ""


PARTS = Parts()


@cache
def extractors(parts: Parts, stage: Stage) -> dict[str, Extractor]:
    """Return the extractors of a stage, by name; importing them also makes their facts known."""
    found = registry.load(parts.extractors, "EXTRACTOR").values()
    return {each.name: each for each in found if isinstance(each, Extractor) and each.stage is stage}


@cache
def linkers(parts: Parts) -> dict[str, Linker]:
    """Return all linkers, by name."""
    found = registry.load(parts.linkers, "LINKER").values()
    return {each.name: each for each in found if isinstance(each, Linker)}


def linker(parts: Parts, name: str) -> Linker:
    """Return one linker.

    Raises:
        RequestError: if there is none of that name.

    """
    known = linkers(parts)
    if name not in known:
        raise RequestError(
            tr("There is no linker {name}.", name=name),
            next_step=tr("There are: {names}.", names=", ".join(sorted(known))),
        )
    return known[name]
