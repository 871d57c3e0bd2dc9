"""Collects what the window says into the files of Qt Linguist, and makes of them what the window reads.

    .venv/bin/python installer/catalogues.py [FOLDER]

A new sentence comes in as unfinished, one that is no longer said goes out, and what was translated stays. English is
the list of every sentence with its forms; the window does not read it, a new language is begun with a copy of it.
"""

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from app.domain.language import English
from app.ui.languages import ENGLISH, LANGUAGES_FOLDER, languages

ROOT = Path(__file__).resolve().parents[1]
TOOLS = Path(sysconfig.get_path("scripts"))
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def collect(folder: Path = LANGUAGES_FOLDER) -> None:
    """Bring the file of every language up to date with the sources."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    for language in languages():
        file = folder / f"{language.code}.ts"
        asked = ["-ts", str(file), "-source-language", ENGLISH, "-target-language", language.code]
        _run("pyside6-lupdate", *sources, "-silent", "-no-obsolete", "-locations", "none", *asked)
    _say_english(folder / f"{ENGLISH}.ts")


def make(folder: Path = LANGUAGES_FOLDER, into: Path = LANGUAGES_FOLDER) -> None:
    """Make what the window reads of the file of every language but English."""
    for language in languages():
        if language.code != ENGLISH:
            _run(
                "pyside6-lrelease",
                "-silent",
                str(folder / f"{language.code}.ts"),
                "-qm",
                str(into / f"{language.code}.qm"),
            )


def _say_english(file: Path) -> None:
    """Fill in what English says by itself: each sentence as it is, and its two forms where it counts."""
    tree = ET.parse(file)  # noqa: S314  our own file
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        (said,) = message.findall("translation")
        said.attrib.pop("type", None)
        forms = said.findall("numerusform")
        for form, many in zip(forms, (1, 2), strict=False):
            form.text = English().find(source, "", many)
        if not forms:
            said.text = source
    file.write_text(HEAD + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([TOOLS / tool, *arguments], cwd=ROOT, check=True)  # noqa: S603  tools of the environment


if __name__ == "__main__":
    at = Path(sys.argv[1]) if len(sys.argv) > 1 else LANGUAGES_FOLDER
    collect(at)
    make(at, at)
