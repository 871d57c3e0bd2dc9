"""The result of a validation as a document that an accreditation file can take: requirement, test, result, limits."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.report.document import Block, Column, Document, Heading, Row, Rows, Running, Table, Tone, Words

NOTICE = (
    Words(
        "Every requirement was measured on the machine named here, on pictures whose answers are known: drawn rooms,"
        " the same bytes for the same seed. What a figure does not tell stands beside it under Limits."
    ),
    Words(
        "It does not show that the program is fit for a laboratory's own material. That takes trials with material of"
        " its own, beside these.",
        Tone.LOUD,
    ),
)
COLUMNS = (
    Column("No.", 0.07, exact=True),
    Column("What is relied on", 0.30),
    Column("Bound", 0.19),
    Column("Measured", 0.33),
    Column("Result", 0.11),
)


def validation_document(result: Mapping[str, Any], signed_by: str, header: str = "", marking: str = "") -> Document:
    """Return the document of a result.

    Args:
        result: what ``app.operations.validate.measure`` returned.
        signed_by: the fingerprint of the key that signed the result; "" where none did.
        header: the laboratory's own lines, for the head of every page.
        marking: the protective marking.

    """
    reference = result["reference_case"]
    running = Running(marking, header, case="", audit_head="")
    front = (
        Row("Program", result["program"], exact=True),
        Row("Begun", result["began"], exact=True),
        Row("Ended", result["ended"], exact=True),
        Row("Machine", " ".join((result["machine"]["system"], result["machine"]["release"]))),
        Row("Python", result["machine"]["python"], exact=True),
        Row("Reference case", f"{reference['rooms']} rooms, seed {reference['seed']}, {reference['files']} files"),
        Row("Its known answers", f"SHA-256 {reference['truth_sha256']}", exact=True),
        Row("Met", f"{result['met']} of {len(result['requirements'])}"),
        Row("Not met", _not_met(result)),
        Row("Signed by", signed_by or "nobody", exact=bool(signed_by)),
    )
    return Document("Validation of Homeward", running, result["ended"], front, NOTICE, tuple(_blocks(result)))


def _not_met(result: Mapping[str, Any]) -> str:
    return ", ".join(row["number"] for row in result["requirements"] if not row["met"]) or "none"


def _blocks(result: Mapping[str, Any]) -> Iterator[Block]:
    yield Heading("Results", 1, is_listed=True)
    yield Table(COLUMNS, tuple(_line(row) for row in result["requirements"]))
    yield Heading("Requirement by requirement", 1, is_listed=True)
    for row in result["requirements"]:
        yield Heading(f"{row['number']}  {row['relied_on']}")
        if not row["met"]:
            yield Words("Not met.", Tone.LOUD)
        figures = ", ".join(f"{name} {_figure(value)}" for name, value in row["figures"].items())
        yield Rows(
            (
                Row("Test", row["test"]),
                Row("Bound", row["bound"]),
                Row("Measured", _sentence(row["found"])),
                *([Row("Figures", figures, exact=True)] if figures else []),
                Row("Limits", row["limits"]),
            )
        )
    yield Heading("What it was measured with", 1, is_listed=True)
    yield Heading("Models and calibrations, by SHA-256")
    parts = {**result["models"], **{f"calibration: {name}": each for name, each in result["calibrations"].items()}}
    yield Rows(tuple(Row(name, digest, exact=True) for name, digest in parts.items()))
    yield Heading("Packages")
    yield Rows(tuple(Row(name, version, exact=True) for name, version in result["packages"].items()))


def _line(row: Mapping[str, Any]) -> tuple[str, ...]:
    met = "met" if row["met"] else "NOT MET"
    return row["number"], row["relied_on"], row["bound"], _sentence(row["found"]), met


def _sentence(found: str) -> str:
    return f"{found[:1].upper()}{found[1:].rstrip('.')}."


def _figure(value: float) -> str:
    return f"{value:.4f}" if isinstance(value, float) else str(value)
