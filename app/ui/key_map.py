"""Which key carries out which command: the program's own, a preset's over them, and the examiner's over both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from app.domain.language import tr
from app.settings import KeyPreset
from app.ui.commands import MOVING_KEYS, Command
from app.ui.key_words import key_text

PRESETS: Mapping[KeyPreset, Mapping[str, str]] = {
    KeyPreset.HOMEWARD: {},
    KeyPreset.IPED: {
        "tag.flag": "Space",
        "picture.peek": "V",
        "tag.choose": "Ctrl+B",
        "places.split": "Ctrl+Shift+S",
    },
}
"""As in IPED, Space marks, and Ctrl+B leads to what one's marks are called. Its Ctrl+Q and Ctrl+W are left out: they
mean quit and close elsewhere. Source: setupKeyboardShortcuts and itemSelectionToggle of IPED's App and
ResultTableListener classes, 4.x."""
PRESET_WORDS = {KeyPreset.HOMEWARD: "Homeward", KeyPreset.IPED: tr("IPED-like")}
MOVED_WITH = ("", "Shift+", "Ctrl+Shift+")
UNUSABLE = frozenset(
    {f"{with_}{key}" for with_ in MOVED_WITH for key in MOVING_KEYS}
    | {"Backspace", "Del", "Enter", "Backtab", "Shift+Backtab", "Ctrl+Tab", "F10", "Ctrl+C", "Ctrl+V", "Ctrl+X"}
    - {"Ctrl+Shift+Up", "Ctrl+Shift+Down", "Ctrl+Shift+Return"}
)
"""What grids, lists, texts and Qt itself do with the keyboard; three that commands have are free to be had."""


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The key of each command by its id, and a sentence for each choice that could not be kept."""

    keys: Mapping[str, str]
    complaints: tuple[str, ...] = ()


def tidy_key(text: str) -> str:
    """Return a key as Qt writes it, one stroke; "" for none.

    Raises:
        ValueError: if it is no single stroke.

    """
    found = QKeySequence(text)
    if text and (found.count() != 1 or "Unknown" in found.toString() or not found.toString()):
        raise ValueError(f"not one key: {text}")
    return found.toString()


def refusal(command: Command, key: str, others: Iterable[Command]) -> str:
    """Return why a command cannot have a key, in words; "" where it can.

    Args:
        command: what is to have it.
        key: as ``tidy_key`` returns it.
        others: all commands with the keys that they have now.

    """
    if command.fixed:
        return tr("“{title}” keeps its key: it has to work the same for everybody.", title=command.title)
    if key in UNUSABLE and key != command.key:
        return tr("{key} is needed to move in grids, lists and texts.", key=key_text(key))
    if command.held and key != "Space" and not (len(key) == 1 and key.isascii() and key.isalnum()):
        return tr("What is shown while a key is down needs Space, a letter or a digit.")
    for other in others:
        if key and other.id != command.id and key in (other.key, *other.also):
            return tr(
                "{key} is the key of “{title}”. Give that one another key first.", key=key_text(key), title=other.title
            )
    return ""


def resolve(commands: Iterable[Command], preset: KeyPreset, own: Mapping[str, str]) -> KeyMap:
    """Return the keys that all commands have; an own one that is taken or cannot be is left out, and told.

    What is left out has its preset's key again, so that a choice that took that one is left out in its turn.
    """
    known = {each.id: each for each in commands}
    usual = {name: each.key for name, each in known.items()} | dict(PRESETS[preset])
    wanted, complaints = _readable(known, own)
    keys = usual | wanted
    while refused := _first_refused(known, keys, wanted):
        name, why = refused
        del wanted[name]
        keys = usual | wanted
        complaints.append(tr("{why} The choice for “{title}” is left out.", why=why, title=known[name].title))
    return KeyMap(keys, tuple(complaints))


def _readable(known: Mapping[str, Command], own: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Return the choices that can be read as keys of commands, and a sentence for each of the others."""
    wanted, complaints = {}, []
    for name, text in own.items():
        if name not in known:
            complaints.append(tr("A key is chosen for “{name}”, which this version has no command for.", name=name))
            continue
        try:
            wanted[name] = tidy_key(text)
        except ValueError:
            complaints.append(tr("“{text}”, chosen for “{title}”, is no key.", text=text, title=known[name].title))
    return wanted, complaints


def _first_refused(
    known: Mapping[str, Command], keys: Mapping[str, str], wanted: Mapping[str, str]
) -> tuple[str, str] | None:
    """Return the first choice that cannot be, and why; None where all can."""
    now = [each.with_key(keys[each.id]) for each in known.values()]
    refused = ((name, refusal(known[name], key, now)) for name, key in wanted.items())
    return next(((name, why) for name, why in refused if why), None)
