"""Enters models in ``resources/models/manifest.toml``; the entries of other models stay as they are."""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path

MODELS = Path(__file__).resolve().parents[1] / "resources" / "models"


def enter(said: Mapping[str, Mapping[str, str]], folder: Path = MODELS) -> None:
    """Put the tables of some models, whose files lie in the folder, behind those of the others.

    Args:
        said: for each model's name, its licence, origin and what it was measured at.
        folder: where the manifest and the files are.

    """
    manifest = folder / "manifest.toml"
    held = manifest.read_text("utf-8") if manifest.is_file() else ""
    tables = [table for table in held.split("[[model]]\n")[1:] if tomllib.loads(table)["name"] not in said]
    for name, words in said.items():
        path = folder / f"{name}.onnx"
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        lines = {"name": name, "file": path.name, "sha256": digest, **words}
        tables.append("version = 1\n" + "".join(f'{key} = "{value}"\n' for key, value in lines.items()))
    manifest.write_text("\n".join("[[model]]\n" + table.strip() + "\n" for table in tables), encoding="utf-8")
