"""What a run was made with, for its audit row: the program, its parts and its models, by version and hash."""

from app import __version__
from app.domain.work import Stage
from app.imaging import models
from app.matching import calibration
from app.pipeline.parts import PARTS, extractors, linkers


def provenance(stage: Stage) -> dict[str, object]:
    """Return the versions of all parts of a stage, and the hashes of the models that it may use."""
    if stage is Stage.LINK:
        versions = {name: each.version for name, each in sorted(linkers(PARTS).items())}
    else:
        versions = {name: each.version for name, each in sorted(extractors(PARTS, stage).items())}
    detail: dict[str, object] = {"homeward": __version__, "parts": versions}
    if stage is Stage.LINK:
        detail["calibrations"] = calibration.digest()
    if stage is not Stage.REGISTER:
        detail["models"] = {name: entry.sha256 for name, entry in sorted(models.entries().items())}
    return detail
