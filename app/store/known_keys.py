"""Whose signing keys are known on this machine: fingerprints that somebody compared by telephone or on paper."""

import json
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import MachineError
from app.domain.language import tr
from app.whole_files import write_whole

FILE_NAME = "known-keys.json"
FILE_MOST_BYTES, NAMES_MOST, NAME_MOST = 1 << 20, 5_000, 120


@dataclass(frozen=True, slots=True)
class KnownKeys:
    """Where they are kept: one file beside the settings."""

    folder: Path

    def names(self) -> dict[str, str]:
        """Return whose each known fingerprint is; nothing where the file is missing or cannot be read."""
        try:
            with (self.folder / FILE_NAME).open("rb") as file:
                told = json.loads(file.read(FILE_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(told, dict):
            return {}
        return {key: name for key, name in told.items() if isinstance(name, str) and name}

    def keep(self, fingerprint: str, name: str) -> None:
        """Remember whose a fingerprint is.

        Raises:
            MachineError: if it cannot be saved.

        """
        names = self.names() | {fingerprint: name.strip()[:NAME_MOST]}
        newest = dict(list(names.items())[-NAMES_MOST:])
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self.folder / FILE_NAME, json.dumps(newest, ensure_ascii=False, indent=1).encode())
        except OSError as error:
            raise MachineError(
                tr("Whose key this is could not be kept."),
                why=tr("The system says: {error}.", error=error.strerror),
                next_step=tr("Make room or get the right to write where settings are kept."),
            ) from error
