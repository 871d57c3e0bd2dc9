"""Model files: named in a manifest, checked by their hash, and run on the CPU.

``resources/models/manifest.toml`` has one ``[[model]]`` table a file: name, version, file, sha256, licence, origin and
what the model was measured at. A lab adds a stronger model by adding its file and its table.
"""

import hashlib
import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from app.domain.arrays import AnyArray, Float32s
from app.domain.errors import ModelError

MODELS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "models"
PROVIDERS = ("CPUExecutionProvider",)
FLUSH_VARIABLE = "HOMEWARD_FLUSH_DENORMALS"
"""Set to "1" in a worker's environment: numbers too small to be told from 0 are 0 there, by the first model's session.

A processor takes a hundred times as long for each of them, and attention's weights are full of them.
"""
THREADS = 1  # a worker is a process of its own; more threads would only fight with the other workers


class ModelMissingError(ModelError):
    """A model is not in the manifest, or its file is not there."""

    code = "VID-311"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The model '{name}' is missing.",
            why="It is not named in the list of models, or its file is not beside the list.",
            next_step="Install Homeward again, or put the file and its entry back.",
        )


class ModelChangedError(ModelError):
    """A model's bytes are not the ones that the manifest names."""

    code = "VID-312"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The model '{name}' was not loaded, because its file has changed.",
            why="Its SHA-256 is not the one in the list of models; results could not be traced to a known model.",
            next_step="Install Homeward again, or enter the new file's hash in the list if the change was meant.",
        )


class ModelListError(ModelError):
    """The manifest cannot be read."""

    code = "VID-313"

    def __init__(self, why: str) -> None:
        super().__init__("The list of models cannot be read.", why=why, next_step="Install Homeward again.")


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What the manifest says of one model; ``sha256`` is in lower-case hexadecimal."""

    name: str
    version: int
    file: str
    sha256: str
    licence: str
    origin: str
    measured: str


class Session(Protocol):
    """What we use of ``onnxruntime.InferenceSession``, which publishes no types."""

    def run(self, names: list[str] | None, inputs: dict[str, AnyArray]) -> Sequence[AnyArray]:
        """Return the outputs for inputs by name."""


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded model. ``run`` opens no file, so a locked worker may call it."""

    entry: ModelEntry
    session: Session
    input_names: tuple[str, ...]

    def run(self, *inputs: Float32s) -> list[Float32s]:
        """Return the model's outputs for its inputs, in the order in which the model names them."""
        named: dict[str, AnyArray] = dict(zip(self.input_names, inputs, strict=True))
        return [np.asarray(output, np.float32) for output in self.session.run(None, named)]


def entries(folder: Path = MODELS_FOLDER) -> dict[str, ModelEntry]:
    """Return the manifest's models by name.

    Raises:
        ModelListError: if the manifest is missing or is not what it should be.

    """
    try:
        tables = tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))["model"]
        found = [ModelEntry(**table) for table in tables]
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise ModelListError(f"{type(error).__name__}: {error}") from error
    return {entry.name: entry for entry in found}


def checked_bytes(name: str, folder: Path = MODELS_FOLDER) -> tuple[ModelEntry, bytes]:
    """Return a model's entry and the bytes of its file, whose hash was compared with the entry's.

    Raises:
        ModelMissingError: if it is not listed or not there.
        ModelChangedError: if the bytes are not the ones listed.

    """
    entry = entries(folder).get(name)
    if entry is None or Path(entry.file).name != entry.file:
        raise ModelMissingError(name)
    try:
        content = (folder / entry.file).read_bytes()
    except OSError as error:
        raise ModelMissingError(name) from error
    if hashlib.sha256(content).hexdigest() != entry.sha256:
        raise ModelChangedError(name)
    return entry, content


def load(name: str, folder: Path = MODELS_FOLDER, *, fixed: Mapping[str, int] | None = None) -> Model:
    """Return a model, ready to run on one thread of the CPU.

    The very bytes that were hashed are loaded, so that a file exchanged in between is never run.

    Args:
        name: as the manifest has it.
        folder: where manifest and model are.
        fixed: dimensions that never change, by their names in the model: what depends on them is worked out once.

    Raises:
        ModelError: if it is missing or is not the one listed.

    """
    os.environ.setdefault("ORT_DISABLE_TELEMETRY_EVENTS", "1")
    import onnxruntime  # type: ignore[import-untyped]  # it publishes no types

    entry, content = checked_bytes(name, folder)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = THREADS
    options.log_severity_level = 3
    options.add_session_config_entry("session.set_denormal_as_zero", os.environ.get(FLUSH_VARIABLE, "0"))
    for dimension, size in (fixed or {}).items():
        options.add_free_dimension_override_by_name(dimension, size)
    session = onnxruntime.InferenceSession(content, options, providers=list(PROVIDERS))
    return Model(entry, session, tuple(each.name for each in session.get_inputs()))
