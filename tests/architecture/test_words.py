"""What the window says can be said in other languages: every sentence stands within ``tr``, as a literal."""

import ast
import re
from pathlib import Path

import pytest

from app.domain.language import PLURAL

ROOT = Path(__file__).resolve().parents[2]
UI = sorted((ROOT / "app" / "ui").rglob("*.py"))
APP = sorted((ROOT / "app").rglob("*.py"))
REFUSING = [
    ROOT / "app" / "settings.py",
    *sorted(
        path
        for folder in ("domain", "operations", "store", "grouping", "geography")
        for path in (ROOT / "app" / folder).rglob("*.py")
    ),
]
"""Where what the window shows of a failure is worded; what workers say is kept in the case, in English."""
SPOKEN = re.compile(r"[A-Za-z]{2,},? [A-Za-z]|^[A-Z][a-z]+[.:…]")
"""Two words, or one that begins or ends as a sentence does."""
NOT_SAID = re.compile(
    r"^\s*(SELECT|WITH|INSERT|UPDATE|DELETE|PRAGMA)\b|^\s*Q\w+(,? \w+)?(::| \{)|^[\w ]*\{\{|^@"
    r"|^(Segoe|Noto|Helvetica|DejaVu) "
)
"""Questions to the store, rules of the style sheet, and fonts."""
CALLS_UNSAID = {
    *("ValueError", "TypeError", "KeyError", "AssertionError", "RuntimeError", "debug", "info", "warning", "Thread"),
}
"""What is told to programmers alone."""


def _docstrings(tree):
    for node in ast.walk(tree):
        for at, child in enumerate(getattr(node, "body", ()) if isinstance(getattr(node, "body", ()), list) else ()):
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                del at
                yield child.value


def _name(call):
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _within(tree, names):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in names:
            yield from (each for part in (*node.args, *(k.value for k in node.keywords)) for each in ast.walk(part))


def _kept(tree):
    """Yield the texts that are kept in English, each in a mapping to how it is said: ``{"Other": tr("Other")}``."""
    for node in ast.walk(tree):
        for key, said in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
            if isinstance(said, ast.Call) and _name(said) == "tr" and ast.dump(said.args[0]) == ast.dump(key):
                yield key


def _unsaid(tree, among=None):
    """Return the texts that look like words to a reader and stand outside ``tr``; ``among`` some, or all."""
    within = _within(tree, {"tr", *CALLS_UNSAID})
    fine = {id(node) for part in (_docstrings(tree), within, _kept(tree)) for node in part}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in fine:
            if among is not None and id(node) not in among:
                continue
            text = node.value
            if SPOKEN.search(text) and not NOT_SAID.search(text):
                yield f"{node.lineno}: {text[:60]!r}"


@pytest.mark.parametrize("path", UI, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_of_the_window_stands_outside_the_catalogue(path):
    assert list(_unsaid(ast.parse(path.read_text(encoding="utf-8")))) == []


def _makes_error(function):
    return getattr(function.returns, "id", "").endswith("Error")


def _refusals(tree):
    """Return the texts that tell people what failed: those handed to an error, and what are a why or a next step."""
    makers = {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef) and _makes_error(each)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            named = [each.value for each in node.keywords if each.arg in {"what", "why", "next_step"}]
            told = _name(node).endswith("Error") or _name(node) in {"__init__", *makers}
            for part in (*node.args, *named) if told else named:
                yield from (id(each) for each in ast.walk(part))


@pytest.mark.parametrize("path", REFUSING, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_failure_is_told_outside_the_catalogue(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert list(_unsaid(tree, set(_refusals(tree)))) == []


def _astray(tree):
    """Yield where ``pyside6-lupdate`` passes over a text, or takes it for one with a number.

    It does not look into f-strings, and takes whatever follows a comment for the number.
    """
    hidden = {id(each) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for each in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == "tr":
            literal = [isinstance(each, ast.Constant) and isinstance(each.value, str) for each in node.args[:2]]
            taken_for_number = len(node.args) == 2 and node.keywords
            if not literal or not all(literal) or len(node.args) > 3 or id(node) in hidden or taken_for_number:
                yield node.lineno


@pytest.mark.parametrize("path", APP, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_said_can_be_collected(path):
    assert list(_astray(ast.parse(path.read_text(encoding="utf-8")))) == []


KEY_MARKS = re.compile(r"\{[^}]*\}")


def _unknown_endings(tree):
    """Yield the texts with an ending that English does not put in: a choice of several words, or one with no number."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == "tr" and isinstance(node.args[0], ast.Constant):
            text = KEY_MARKS.sub("", node.args[0].value)
            numbered = len(node.args) > 2
            if "|" in PLURAL.sub("", text) if numbered else PLURAL.search(text):
                yield f"{node.lineno}: {text[:60]!r}"


@pytest.mark.parametrize("path", APP, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_ending_of_one_and_of_many_is_put_in(path):
    assert list(_unknown_endings(ast.parse(path.read_text(encoding="utf-8")))) == []
