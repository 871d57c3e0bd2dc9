"""The ways out of a locked worker, as they are called in the language of whoever reads it."""

from collections.abc import Iterable

from app.domain.language import tr


def ways_words(names: Iterable[str]) -> str:
    """Return ways out in words, one behind the other; one that has none is told by its name."""
    words = _words()
    return ", ".join(words.get(each, each) for each in names)


def _words() -> dict[str, str]:
    """Return the words of each way, by its name in the trial."""
    return _of_files() | {
        "open a network socket": tr("open a network socket", "a way out of a worker"),
        "open a local socket": tr("open a local socket", "a way out of a worker"),
        "make a pair of sockets": tr("make a pair of sockets", "a way out of a worker"),
        "start a process": tr("start a process", "a way out of a worker"),
        "start a process the new way": tr("start a process the new way", "a way out of a worker"),
        "start a thread": tr("start a thread", "a way out of a worker"),
        "make memory that runs": tr("make memory that runs", "a way out of a worker"),
        "make a file without a name": tr("make a file without a name", "a way out of a worker"),
        "become another user": tr("become another user", "a way out of a worker"),
        "loosen its limits": tr("loosen its limits", "a way out of a worker"),
        "import what was not loaded": tr("import what was not loaded", "a way out of a worker"),
        "look into itself by /proc": tr("look into itself by /proc", "a way out of a worker"),
        "look into its parent by /proc": tr("look into its parent by /proc", "a way out of a worker"),
        "signal its parent": tr("signal its parent", "a way out of a worker"),
        "signal everybody": tr("signal everybody", "a way out of a worker"),
        "ask the kernel by a ring": tr("ask the kernel by a ring", "a way out of a worker"),
    }


def _of_files() -> dict[str, str]:
    return {
        "read a file": tr("read a file", "a way out of a worker"),
        "read a file by the library": tr("read a file by the library", "a way out of a worker"),
        "write a file": tr("write a file", "a way out of a worker"),
        "list a folder": tr("list a folder", "a way out of a worker"),
        "ask about a file": tr("ask about a file", "a way out of a worker"),
        "remove a file": tr("remove a file", "a way out of a worker"),
        "make a folder": tr("make a folder", "a way out of a worker"),
        "make a link": tr("make a link", "a way out of a worker"),
        "change folder": tr("change folder", "a way out of a worker"),
        "change rights": tr("change rights", "a way out of a worker"),
    }
