"""What an examiner has chosen for this machine, kept as TOML; no secret, and of a case where it lies alone."""

import base64
import binascii
import contextlib
import getpass
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path

import platformdirs
import tomli_w

from app.domain.appeal import LEAST_SIDE_PX, MOST_SIDE_PX, USUAL_SIDE_PX
from app.domain.errors import MachineError
from app.domain.language import tr
from app.whole_files import write_whole

FILE_NAME = "settings.toml"
LEAST_TEXT_PERCENT, MOST_TEXT_PERCENT = 80, 200
MOST_WORKERS = 256
LONGEST_NAME = 100
LONGEST_LAYOUT = 65_536
MOST_HEADER_LINES = 5
LONGEST_PATH = 4_096
MOST_KEYS = 500
MOST_RECENT = 5
PAUSES_MIN = (10, 20, 30, 45, 0)
"""After so many minutes of looking a pause may be proposed; 0 is never."""
LANGUAGE = re.compile(r"([a-z]{2,3}(_[A-Z]{2})?)?")


class Theme(StrEnum):
    """The window's colours; ``SYSTEM`` follows the desktop."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


class KeyPreset(StrEnum):
    """Which keys commands have where nobody chose one: the program's own, or some as another tool has them."""

    HOMEWARD = "homeward"
    IPED = "iped"


class StickyReveal(StrEnum):
    """Whether a picture stays revealed after the key is let go, for those who cannot hold one down."""

    OFF = "off"
    ON = "on"


class Welcomed(StrEnum):
    """Whether the first start has asked what it has to ask."""

    OFF = "off"
    ON = "on"


class MapFileShown(StrEnum):
    """Whether the laboratory's own map file is drawn, where one is chosen."""

    OFF = "off"
    ON = "on"


class SensorNoise(StrEnum):
    """Whether an analysis reads what sensors left in pictures: it takes the most time of all that is read of one."""

    OFF = "off"
    ON = "on"


def login_name() -> str:
    """Return the name that the examiner logged in with, or "examiner" where the machine knows none."""
    try:
        return getpass.getuser()[:LONGEST_NAME] or "examiner"
    except (OSError, KeyError, ImportError):  # what getuser raises differs by platform and Python version
        return "examiner"


@dataclass(frozen=True, slots=True)
class Settings:
    """The examiner's choices; ``workers`` 0 means as many as the machine has room for.

    ``language`` is a code such as "de", or "" for the desktop's. ``map_file`` is where the laboratory's own map lies on
    this machine, "" for nowhere. ``pause_after_min`` is how long a time of looking goes before a pause is proposed, one
    of ``PAUSES_MIN``. ``keys`` are those that the examiner chose, by the commands' ids; "" for none. ``window_layout``
    is Qt's own record of docks and sizes, as base64. ``report_header`` and ``report_marking`` are what the laboratory
    has on top of its reports, and on each page of them. ``appeal_side_px`` is the longest side of a cut-out
    for an appeal. ``recent_cases`` are the folders of the cases that were opened last, the newest first: where they lie
    on this machine, nothing out of them. ``others`` is what a newer version, or another hand, wrote into the file: it
    is kept as it is.
    """

    examiner: str = field(default_factory=login_name)
    language: str = ""
    theme: Theme = Theme.DARK
    text_percent: int = 100
    workers: int = 0
    sticky_reveal: StickyReveal = StickyReveal.OFF
    window_layout: str = ""
    key_preset: KeyPreset = KeyPreset.HOMEWARD
    keys: Mapping[str, str] = field(default_factory=dict)
    pause_after_min: int = 20
    welcomed: Welcomed = Welcomed.OFF
    map_file: str = ""
    map_file_shown: MapFileShown = MapFileShown.ON
    sensor_noise: SensorNoise = SensorNoise.ON
    report_header: str = ""
    report_marking: str = ""
    appeal_side_px: int = USUAL_SIDE_PX
    recent_cases: tuple[str, ...] = ()
    others: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """Settings as read, and one sentence for each thing in the file that could not be used."""

    settings: Settings
    complaints: tuple[str, ...] = ()


def place() -> Path:
    """Return where this platform keeps the settings file."""
    return platformdirs.user_config_path("homeward", appauthor=False) / FILE_NAME


def read(path: Path) -> Reading:
    """Return the settings in a file: defaults for what is missing or unusable, and a sentence for the latter.

    A file that is no TOML is set aside beside itself, so that the next ``write`` does not destroy it.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Reading(Settings())
    except OSError as error:
        told = tr("The settings could not be read ({error}); the defaults are used.", error=error.strerror)
        return Reading(Settings(), (told,))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        aside = path.with_suffix(".damaged.toml")
        with contextlib.suppress(OSError):  # a folder that cannot be written keeps its file where it is
            path.replace(aside)
        told = tr(
            "The settings file is damaged ({error}); the defaults are used, it is kept as {file}.",
            error=error,
            file=aside.name,
        )
        return Reading(Settings(), (told,))
    return _check(found)


def write(settings: Settings, path: Path) -> None:
    """Save the settings: the whole file or nothing of it, readable by its owner only.

    Raises:
        MachineError: if the place cannot be written.

    """
    named = {each.name: getattr(settings, each.name) for each in fields(settings) if each.name != "others"}
    named["keys"], named["recent_cases"] = dict(settings.keys), list(settings.recent_cases)
    text = tomli_w.dumps({**settings.others, **named})
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(path, text.encode())
    except OSError as error:
        raise MachineError(
            tr("The settings could not be saved."),
            why=tr("The system says: {error}.", error=error.strerror),
            next_step=tr("Make room or get the right to write where settings are kept; the case is not affected."),
        ) from error


def _check(found: Mapping[str, object]) -> Reading:
    good: dict[str, object] = {}
    complaints = []
    for name, check in _RULES.items():
        if name not in found:
            continue
        try:
            good[name] = check(found[name])
        except ValueError:
            complaints.append(
                tr(
                    "The setting '{name}' has to be {wanted}; the default is used instead.",
                    name=name,
                    wanted=_wanted(name),
                )
            )
    others = {name: value for name, value in found.items() if name not in _RULES}
    return Reading(Settings(**good, others=others), tuple(complaints))  # type: ignore[arg-type]  # _RULES has checked them


def _name(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_NAME or not value.isprintable():
        raise ValueError
    return value.strip()


def _language(value: object) -> str:
    if not isinstance(value, str) or not LANGUAGE.fullmatch(value):
        raise ValueError
    return value


def _whole(least: int, most: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError
        return value

    return check


def _pause(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value not in PAUSES_MIN:
        raise ValueError
    return value


def _one_of(kind: type[StrEnum]) -> Callable[[object], StrEnum]:
    def check(value: object) -> StrEnum:
        if not isinstance(value, str):
            raise ValueError  # noqa: TRY004  every rule says no in the same way
        return kind(value)

    return check


def _keys(value: object) -> dict[str, str]:
    """Take short texts by short names; whether they are keys, and free, the window tells."""
    if not isinstance(value, dict) or len(value) > MOST_KEYS:
        raise ValueError
    if not all(isinstance(each, str) and len(each) <= LONGEST_NAME for pair in value.items() for each in pair):
        raise ValueError
    return dict(value)


def _path(value: object) -> str:
    if not isinstance(value, str) or not is_path(value):
        raise ValueError
    return value


def _paths(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_RECENT:
        raise ValueError
    return tuple(_path(each) for each in value)


def _lines(value: object) -> str:
    if not isinstance(value, str) or not is_header(value):
        raise ValueError
    return value


def is_header(text: str) -> bool:
    """Tell whether lines can stand on top of a report: a few, of what can be seen."""
    lines = text.split("\n")
    return len(lines) <= MOST_HEADER_LINES and all(len(each) <= LONGEST_NAME and each.isprintable() for each in lines)


def _line(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NAME or not value.isprintable():
        raise ValueError
    return value


def is_path(text: str) -> bool:
    """Tell whether a path, or none, can be kept: one line that can be written as UTF-8."""
    return len(text) <= LONGEST_PATH and text.isprintable()


def _layout(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_LAYOUT:
        raise ValueError
    try:
        base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError from error
    return value


def _wanted(name: str) -> str:
    """Return what a setting has to be, as a sentence's end."""
    said = {
        "examiner": tr("a name of 1 to {most} characters on one line", most=LONGEST_NAME),
        "language": tr('"" (the desktop\'s) or a code such as "de"'),
        "theme": tr('"dark", "light" or "system"'),
        "text_percent": tr("a whole number from {least} to {most}", least=LEAST_TEXT_PERCENT, most=MOST_TEXT_PERCENT),
        "workers": tr("a whole number from 0 (automatic) to {most}", most=MOST_WORKERS),
        "key_preset": tr('"homeward" or "iped"'),
        "keys": tr("a table of commands and keys"),
        "window_layout": tr("what the program wrote itself"),
        "pause_after_min": tr("0 (never), 10, 20, 30 or 45"),
        "map_file": tr("a path on this machine"),
        "report_header": tr("at most {most} short lines", most=MOST_HEADER_LINES),
        "report_marking": tr("one short line"),
        "recent_cases": tr("at most {most} paths on this machine", most=MOST_RECENT),
        "appeal_side_px": tr("a whole number from {least} to {most}", least=LEAST_SIDE_PX, most=MOST_SIDE_PX),
    }
    return said.get(name) or tr('"on" or "off"')


_RULES: dict[str, Callable[[object], object]] = {
    "examiner": _name,
    "language": _language,
    "theme": _one_of(Theme),
    "text_percent": _whole(LEAST_TEXT_PERCENT, MOST_TEXT_PERCENT),
    "workers": _whole(0, MOST_WORKERS),
    "sticky_reveal": _one_of(StickyReveal),
    "key_preset": _one_of(KeyPreset),
    "keys": _keys,
    "window_layout": _layout,
    "pause_after_min": _pause,
    "welcomed": _one_of(Welcomed),
    "map_file": _path,
    "map_file_shown": _one_of(MapFileShown),
    "sensor_noise": _one_of(SensorNoise),
    "report_header": _lines,
    "report_marking": _line,
    "recent_cases": _paths,
    "appeal_side_px": _whole(LEAST_SIDE_PX, MOST_SIDE_PX),
}
