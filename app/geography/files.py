"""The map's files: checked by hash, read once, and only when somebody asks."""

import hashlib
import io
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from app.domain.arrays import AnyArray
from app.domain.errors import AppError
from app.domain.language import tr

GEO_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "geo"
Arrays = Mapping[str, AnyArray]


class MapError(AppError):
    """A file of the offline map is missing, altered or unreadable."""

    code = "VID-320"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            tr("The offline map's file '{name}' was not read.", name=name),
            why=why,
            next_step=tr("Install Homeward again; the pictures and the case are not touched by this."),
        )


@dataclass(frozen=True, slots=True)
class Names:
    """What areas and countries are called; ``areas`` are (code, name) by their row, "" for no country's code."""

    areas: Sequence[tuple[str, str]]
    countries: Mapping[str, str]
    part_of: Mapping[str, str]

    def of(self, code: str) -> str:
        """Return a country's name, as it stands inside a sentence."""
        return self.countries.get(code, code)

    def state_of(self, code: str) -> str:
        """Return the code under which an area is drawn: Réunion's is that of France."""
        return self.part_of.get(code, code)


@cache
def names() -> Names:
    """Return the names."""
    found = json.loads(read("names.json"))
    return Names([(code, name) for code, name in found["areas"]], found["countries"], found["part_of"])


def arrays(name: str) -> Arrays:
    """Return the arrays of a file.

    Raises:
        MapError: if it is missing, or its bytes are not those in the manifest.

    """
    with np.load(io.BytesIO(read(name)), allow_pickle=False) as held:
        return {key: held[key] for key in held.files}


def table(name: str) -> dict[str, Any]:
    """Return a TOML file of the map."""
    return tomllib.loads(read(name).decode("utf-8"))


def read(name: str, folder: Path = GEO_FOLDER) -> bytes:
    """Return a file's bytes, if they are those that the manifest names.

    Raises:
        MapError: if they are not, or cannot be read.

    """
    try:
        manifest = tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))
        content = (folder / name).read_bytes()
    except (OSError, ValueError) as error:
        raise MapError(name, tr("It, or the list of the map's files, is not there or cannot be read.")) from error
    known = {each.get("file"): each.get("sha256") for each in manifest.get("file", ())}
    if known.get(name) != hashlib.sha256(content).hexdigest():
        raise MapError(name, tr("Its SHA-256 is not the one in the list; what it says could not be traced."))
    return content
