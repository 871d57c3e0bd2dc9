"""A new part is a new file in its folder; this is what such a file has to bring."""

import ast

import pytest

from app import registry
from tests.architecture.source import ROOT

CONSTANTS = {"extractors": "EXTRACTOR", "linkers": "LINKER", "ui.panels": "PANEL", "hash_sets.readers": "READER"}
VERSIONED = {"extractors", "linkers"}


def faults(folder, module, part, text):
    """Return what is missing from one plug-in: ``part`` is its constant, ``text`` its file."""
    shape = part if isinstance(part, type) else type(part)
    places = folder.replace(".", "/")
    checks = {
        f"its name is not {module}": getattr(part, "name", None) == module,
        "it has no version": folder not in VERSIONED or _is_version(getattr(part, "version", None)),
        "its class has no docstring": bool(vars(shape).get("__doc__")),
        "its file has no docstring": bool(ast.get_docstring(ast.parse(text))),
        f"there is no tests/{places}/test_{module}.py": (ROOT / "tests" / places / f"test_{module}.py").is_file(),
    }
    return [f"app/{places}/{module}.py: {fault}" for fault, fine in checks.items() if not fine]


def _is_version(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


@pytest.mark.parametrize(("folder", "constant"), CONSTANTS.items())
def test_every_plug_in_has_name_version_words_and_a_test(folder, constant):
    wrong = []
    for module, part in registry.load(f"app.{folder}", constant).items():
        text = (ROOT / "app" / folder.replace(".", "/") / f"{module}.py").read_text(encoding="utf-8")
        wrong += faults(folder, module, part, text)
    assert not wrong, "\n".join(wrong)


def test_the_help_says_of_every_linker_what_it_proposes_and_from_what():
    page = (ROOT / "resources" / "help" / "places-and-series.md").read_text(encoding="utf-8")
    assert [name for name in registry.load("app.linkers", "LINKER") if f"\n| `{name}` |" not in page] == []


class _Wordless:
    name = "another"
    version = 0


@pytest.mark.parametrize(("folder", "expected"), [("extractors", 5), ("linkers", 5), ("ui.panels", 4)])
def test_a_plug_in_that_brings_nothing_is_told_everything_that_is_missing(folder, expected):
    for part in (_Wordless, _Wordless()):
        assert len(faults(folder, "no_such_part", part, "PART = 1\n")) == expected
