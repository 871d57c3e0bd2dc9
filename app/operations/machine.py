"""What the system says of this machine: its networks, its swap, its memory, its room, its clock, its packages."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from app import __version__
from app.domain.language import tr

WRITTEN_BY = datetime(2026, 11, 1, tzinfo=UTC)
"""This program is not older; a clock that says so is wrong."""
LITTLE_ROOM_BYTES, LITTLE_MEMORY_BYTES = 5 << 30, 4 << 30
DOWN = {"down", "lowerlayerdown", "notpresent"}
INTERFACE_UP = 0x1
"""IFF_UP of <linux/if.h>."""
LOCK_FILE = Path(__file__).parents[2] / "installer" / "requirements.txt"


class Fitness(StrEnum):
    """What a check came to."""

    FIT = "fit"
    WEAKER = "weaker"
    UNFIT = "unfit"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing about the machine: a stable name, what it came to, and a sentence."""

    name: str
    fitness: Fitness
    sentence: str


def look() -> Iterator[Check]:
    """Yield what the system says, check by check."""
    checks: tuple[Callable[[], Check], ...] = (_program, compare_packages, _network, _swap, _memory, _room, _clock)
    for check in checks:
        yield check()


def locked_packages(lock_file: Path = LOCK_FILE) -> dict[str, str]:
    """Return the version of each package that was locked for this program; none where the lock is not beside it."""
    if not lock_file.is_file():
        return {}
    lines = lock_file.read_text(encoding="utf-8").splitlines()
    pinned = (line.rstrip(" \\").split(" ; ") for line in lines if line and line[0].isalnum())
    return dict(named.split("==") for named, *condition in pinned if all(map(_holds, condition)))


def installed_packages() -> dict[str, str]:
    """Return the version of each locked package as it is installed here; "" of one that is not."""
    installed = {each.metadata["Name"].lower().replace("_", "-"): each.version for each in metadata.distributions()}
    return {name: installed.get(name, "") for name in locked_packages()} or installed


def _holds(condition: str) -> bool:
    """Tell whether a package is for this system; other conditions than that hold on every system that we know."""
    return "sys_platform" not in condition or f"'{sys.platform}'" in condition


def _program() -> Check:
    running = f"Python {sys.version.split()[0]}, {sys.platform}, {os.cpu_count()} CPUs"
    return Check("program", Fitness.NOTED, f"Homeward {__version__}; {running}.")


def compare_packages(lock_file: Path = LOCK_FILE) -> Check:
    """Return whether what is installed is what was locked."""
    locked = locked_packages(lock_file)
    if not locked:
        return Check("packages", Fitness.NOTED, tr("The list of locked packages is not here to compare with."))
    installed = installed_packages()
    others = [
        f"{name} {installed.get(name, '-')} ({asked})" for name, asked in locked.items() if installed.get(name) != asked
    ]
    if others:
        sentence = tr("Other packages than the locked ones: {packages}.", packages=", ".join(others))
        return Check("packages", Fitness.WEAKER, sentence)
    return Check("packages", Fitness.FIT, tr("All %n package(s) are the locked ones.", "", len(locked)))


def _network() -> Check:
    up = interfaces_up()
    if up is None:
        return Check("network", Fitness.NOTED, tr("Whether this machine has a network cannot be told here."))
    if not up:
        return Check("network", Fitness.FIT, tr("No network is up. Homeward has no network code either."))
    return Check(
        "network",
        Fitness.WEAKER,
        tr(
            "A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a"
            " machine without one.",
            names=", ".join(up),
        ),
    )


def interfaces_up(folder: Path = Path("/sys/class/net")) -> list[str] | None:
    """Return the networks that are up, but the one within the machine; None where the system does not tell."""
    if not folder.is_dir():
        return None
    return [each.name for each in sorted(folder.iterdir()) if each.name != "lo" and _is_up(each)]


def _is_up(interface: Path) -> bool:
    """Tell whether an interface is up; one that does not say so counts, as tunnels and modems do not."""
    try:
        state = (interface / "operstate").read_text("ascii").strip()
        flags = int((interface / "flags").read_text("ascii"), 16)
    except (OSError, ValueError):
        return True
    return state not in DOWN and bool(flags & INTERFACE_UP)


def _swap() -> Check:
    try:
        lines = Path("/proc/swaps").read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        return Check("swap", Fitness.NOTED, tr("Whether memory is written to a disk cannot be told here."))
    clear = [device for device in (line.split()[0] for line in lines) if not _is_sealed(device)]
    if clear:
        return Check(
            "swap",
            Fitness.WEAKER,
            tr(
                "Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.",
                devices=", ".join(clear),
            ),
        )
    return Check("swap", Fitness.FIT, tr("Memory is not written to a disk in clear."))


def _is_sealed(device: str) -> bool:
    """Tell whether swap lies in memory itself (zram), or in a mapped device of dm-crypt."""
    name = Path(device).resolve().name
    if name.startswith("zram"):
        return True
    try:
        return Path(f"/sys/class/block/{name}/dm/uuid").read_text("ascii").startswith("CRYPT-")
    except OSError:
        return False


def _memory() -> Check:
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return Check("memory", Fitness.NOTED, tr("How much memory there is cannot be told here."))
    free = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    sentence = tr("{size} GiB of memory are free.", size=f"{free / (1 << 30):.1f}")
    if free < LITTLE_MEMORY_BYTES:
        return Check("memory", Fitness.WEAKER, " ".join((sentence, tr("Large pictures may fail to be read."))))
    return Check("memory", Fitness.FIT, sentence)


def _room() -> Check:
    place = Path.home()
    free = shutil.disk_usage(place if place.is_dir() else Path("/")).free
    sentence = tr("{size} GiB are free where you work.", size=f"{free / (1 << 30):.1f}")
    if free < LITTLE_ROOM_BYTES:
        return Check("room", Fitness.WEAKER, " ".join((sentence, tr("A case of 100,000 pictures takes about that."))))
    return Check("room", Fitness.FIT, sentence)


def _clock() -> Check:
    now = datetime.now(UTC)
    if now < WRITTEN_BY:
        return Check(
            "clock", Fitness.UNFIT, tr("The clock is wrong: this program is newer than {now}.", now=f"{now:%F}")
        )
    return Check("clock", Fitness.NOTED, tr("The clock says {now} UTC; see that it is right.", now=f"{now:%F %H:%M}"))
