"""Numbers that are missing from a series' file names: perhaps more pictures exist than were found."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from app.domain.facts import FileNames
from app.domain.file_name import read_name
from app.domain.ids import MediaId
from app.domain.language import tr

STEP_MOST = 30
"""Numbers farther apart are two runs: what lies between them says nothing of this shoot."""
LEAST_RUN = 3
"""So few numbers are no run; two beside a gap say nothing."""
TOLD_MOST = 12


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of numbers that the files of a series were given, from ``first`` to ``last``.

    ``missing``: the numbers between them that no file of the case has, as they are written. ``elsewhere``: those that
    only files outside the series have. ``media``: the members that were given these numbers, in their order.
    """

    first: str
    last: str
    missing: tuple[str, ...]
    elsewhere: tuple[str, ...]
    media: tuple[MediaId, ...] = ()

    def sentence(self) -> str:
        """Return the run in words."""
        said = []
        if self.missing:
            said.append(tr("{numbers} missing: perhaps more exist", numbers=ranges(self.missing)))
        if self.elsewhere:
            said.append(tr("{numbers} in this case, outside this series", numbers=ranges(self.elsewhere)))
        told = "; ".join(said) or tr("none missing", "of numbers")
        return tr("{first} to {last}, {told}.", first=self.first, last=self.last, told=told)


def runs(names: Mapping[MediaId, FileNames], members: Collection[MediaId]) -> list[Run]:
    """Return the runs of numbers in the names of a series' files, by scheme, the lowest first.

    Args:
        names: of the whole case, so that a number which lies outside the series is not called missing.
        members: the series.

    Names of messengers count what was received and those by time count nothing; both are left out. A camera counts on
    whatever it writes, IMG_0412.JPG, IMG_0413.HEIC and IMG_0414.DNG, so that a name's ending tells no counter apart.
    """
    inside: dict[str, dict[int, list[tuple[str, MediaId]]]] = defaultdict(lambda: defaultdict(list))
    outside: dict[str, set[int]] = defaultdict(set)
    chosen, digits = set(members), {}
    for media_id, called in sorted(names.items()):
        for name in called.names:
            read = read_name(name)
            if read.number < 0 or read.app:
                continue
            counter = read.scheme.rpartition(".")[0]
            if media_id in chosen:
                inside[counter][read.number].append((name, media_id))
                digits[counter] = read.digits if "##" in counter or counter.count("#") == read.digits else 1
            else:
                outside[counter].add(read.number)
    return [
        _run([(number, *each) for number in stretch for each in held[number]], outside[counter], digits[counter])
        for counter, held in sorted(inside.items())
        for stretch in _stretches(sorted(held))
    ]


def ranges(numbers: Collection[str]) -> str:
    """Return numbers as a person lists them: "0415, 0417 to 0419"."""
    stretches: list[list[str]] = []
    for number in numbers:
        if stretches and int(number) == int(stretches[-1][-1]) + 1:
            stretches[-1].append(number)
        else:
            stretches.append([number])
    said = [each[0] if len(each) == 1 else tr("{first} to {last}", first=each[0], last=each[-1]) for each in stretches]
    listed = ", ".join(said[:TOLD_MOST])
    if len(said) > TOLD_MOST:
        return tr("{numbers} and %n further gap(s)", "", len(said) - TOLD_MOST, numbers=listed)
    return listed


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


def _run(named: list[tuple[int, str, MediaId]], outside: Collection[int], digits: int) -> Run:
    held = {number for number, *_ in named}
    lacking = [number for number in range(named[0][0], named[-1][0]) if number not in held]
    missing = tuple(f"{number:0{digits}d}" for number in lacking if number not in outside)
    elsewhere = tuple(f"{number:0{digits}d}" for number in lacking if number in outside)
    media = tuple(dict.fromkeys(media_id for _, _, media_id in named))
    return Run(_stem(named[0][1]), _stem(named[-1][1]), missing, elsewhere, media)


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name
