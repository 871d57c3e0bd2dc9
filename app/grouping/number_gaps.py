"""Numbers that are missing from a series' file names: perhaps more pictures exist than were found."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from app.domain.facts import FileNames
from app.domain.file_name import read_name
from app.domain.ids import MediaId

STEP_MOST = 30
"""Numbers farther apart are two runs: what lies between them says nothing of this shoot."""
LEAST_RUN = 3
"""So few numbers are no run; two beside a gap say nothing."""
TOLD_MOST = 12


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of numbers that the files of a series were given, from ``first`` to ``last``.

    ``missing``: the numbers between them that no file of the case has, as they are written. ``elsewhere``: those that
    only files outside the series have.
    """

    first: str
    last: str
    missing: tuple[str, ...]
    elsewhere: tuple[str, ...]

    def sentence(self) -> str:
        """Return the run in words."""
        said = []
        if self.missing:
            said.append(f"{ranges(self.missing)} missing: perhaps more exist")
        if self.elsewhere:
            said.append(f"{ranges(self.elsewhere)} in this case, outside this series")
        return f"{self.first} to {self.last}, {'; '.join(said) or 'none missing'}."


def runs(names: Mapping[MediaId, FileNames], members: Collection[MediaId]) -> list[Run]:
    """Return the runs of numbers in the names of a series' files, by scheme, the lowest first.

    Args:
        names: of the whole case, so that a number which lies outside the series is not called missing.
        members: the series.

    Names of messengers count what was received and those by time count nothing; both are left out.
    """
    inside: dict[str, dict[int, str]] = defaultdict(dict)
    outside: dict[str, set[int]] = defaultdict(set)
    chosen, digits = set(members), {}
    for media_id, held in sorted(names.items()):
        for name in held.names:
            read = read_name(name)
            if read.number < 0 or read.app:
                continue
            if media_id in chosen:
                inside[read.scheme].setdefault(read.number, name)
                digits[read.scheme] = read.digits if "##" in read.scheme or read.scheme.count("#") == read.digits else 1
            else:
                outside[read.scheme].add(read.number)
    return [
        _run([(number, inside[scheme][number]) for number in stretch], outside[scheme], digits[scheme])
        for scheme in sorted(inside)
        for stretch in _stretches(sorted(inside[scheme]))
    ]


def ranges(numbers: Collection[str]) -> str:
    """Return numbers as a person lists them: "0415, 0417 to 0419"."""
    stretches: list[list[str]] = []
    for number in numbers:
        if stretches and int(number) == int(stretches[-1][-1]) + 1:
            stretches[-1].append(number)
        else:
            stretches.append([number])
    said = [each[0] if len(each) == 1 else f"{each[0]} to {each[-1]}" for each in stretches]
    more = f" and {len(said) - TOLD_MOST} further gaps" if len(said) > TOLD_MOST else ""
    return ", ".join(said[:TOLD_MOST]) + more


def _stretches(numbers: list[int]) -> Iterator[list[int]]:
    stretch: list[int] = []
    for number in numbers:
        if stretch and number - stretch[-1] > STEP_MOST:
            if len(stretch) >= LEAST_RUN:
                yield stretch
            stretch = []
        stretch.append(number)
    if len(stretch) >= LEAST_RUN:
        yield stretch


def _run(named: list[tuple[int, str]], outside: Collection[int], digits: int) -> Run:
    held = {number for number, _ in named}
    lacking = [number for number in range(named[0][0], named[-1][0]) if number not in held]
    missing = tuple(f"{number:0{digits}d}" for number in lacking if number not in outside)
    elsewhere = tuple(f"{number:0{digits}d}" for number in lacking if number in outside)
    return Run(named[0][1].rpartition(".")[0] or named[0][1], named[-1][1].rpartition(".")[0] or named[-1][1],
               missing, elsewhere)  # fmt: skip
