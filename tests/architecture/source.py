"""The project's own files, as the architecture tests read them; without git, so that any copy can be checked."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {".py", ".toml", ".md", ".sh", ".ps1", ".txt", ".json", ".cfg", ".yml", ".yaml", ".svg", ".in", ""}
OURS = ("app", "tests", "installer", "resources", ".ci")
IMPORTERS = {"__import__", "import_module"}
LOCKS = {"installer/requirements.txt", "installer/requirements-test.txt"}


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path from the top of the checkout, with slashes, and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """The parsed program text."""
        return _parsed(self.text)

    @property
    def is_python(self) -> bool:
        """Whether it is program text."""
        return self.path.endswith(".py")

    @property
    def is_app(self) -> bool:
        """Whether it is part of the program itself."""
        return self.is_python and self.path.startswith("app/")


@cache
def _parsed(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def all_sources() -> tuple[Source, ...]:
    """Return every text file of the project."""
    return tuple(
        Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace"))
        for path in _files()
    )


def _files() -> Iterator[Path]:
    yield from sorted(path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXTS)
    for name in OURS:
        for path in sorted((ROOT / name).rglob("*")):
            if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts:
                yield path


def imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the line and the full dotted name of everything that is imported, anywhere in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and is_written_out(node) and ast.unparse(node.func).split(".")[-1] in IMPORTERS:
            yield node.lineno, ast.literal_eval(node.args[0])


def is_written_out(call: ast.Call) -> bool:
    """Return whether a call's first argument is a text that stands there, and not one that is made at run time."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)


def is_within(name: str, packages: set[str]) -> bool:
    """Return whether a dotted name is one of the packages, or inside one."""
    parts = name.split(".")
    return any(".".join(parts[:length]) in packages for length in range(1, len(parts) + 1))
