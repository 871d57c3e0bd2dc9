"""What a file's name says: the scheme that a camera or an app names by, the number that counts, a time in it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

STAMPED = re.compile(r"(?<!\d)((?:19|20)\d{6})[-_ T]?(\d{6})(?:\d{3})?(?!\d)")
PARTED = re.compile(
    r"(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})[-_ ,T]+(?:[^\W\d_]{1,5} ){0,2}"
    r"(\d{2})[-.:_ ]?(\d{2})[-.:_ ]?(\d{2})(?:[-.]\d{3})?(?!\d)"
)
"""A time whose parts stand apart, as programs and messengers write it: 2021-03-01 at 12.00.05."""
LAST_DAY = re.compile(r"(?<!\d)(?:(?:19|20)\d{2}([-._ ])\d{2}\1\d{2}|\d{2}([-._ ])\d{2}\2(?:19|20)\d{2})\D*$")
"""A day at the end of a name, of which no part counts."""
DAY = re.compile(r"(?<!\d)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)")
COUNTER = re.compile(r"(\d+)(?=\D*$)")
COPY_MARK = re.compile(r"(?: ?\(\d{1,3}\)| - copy(?: \(\d+\))?|[ _-](?:edit|edited|small|copy))$", re.IGNORECASE)
WITHOUT_SCHEME = re.compile(r"[0-9a-f]{8,}|[0-9a-f-]{32,}|\d+x\d+|(?:screenshot|screen shot).*", re.IGNORECASE)
STITCHED = re.compile(r"^ST[A-Z]_(?=\d{4}$)")
"""Canon's stitch assist letters the pictures of one panorama; the number goes on counting through them."""
MESSENGERS = (
    ("WhatsApp", re.compile(r"(?:IMG|VID)-(?:19|20)\d{6}-WA\d{4}$|WhatsApp .*(?:19|20)\d{2}-\d{2}-\d{2} ")),
    ("Telegram", re.compile(r"(?:photo|video)_(?:\d+@\d{2}-\d{2}-\d{4}|(?:19|20)\d{2}-\d{2}-\d{2})_\d{2}-\d{2}-\d{2}")),
    ("Signal", re.compile(r"signal-(?:19|20)\d{2}-\d{2}-\d{2}-")),
)
"""How messengers name what was received, by number or by the time at which it was saved."""
IN_UTC = "PXL_"
"""Google's camera names by UTC; others by the clock on the screen."""
PADDED_FROM = 4
STEM_MOST, NUMBER_MOST, LETTERS_TELL = 120, 9, 2
CAMERA_SCHEMES = frozenset(
    {"IMG_", "IMG", "_MG_", "DSC_", "_DSC", "DSC", "DSCN", "DSCF", "DSCI", "DSC0", "P", "PICT", "SAM_", "100_", "ST?_"}
)
"""What comes before the number in the names that Canon, Nikon, Sony, Fujifilm, Olympus, Samsung, Kodak, Apple give."""
COUNTED_WORDS = frozenset(
    {"image", "img", "photo", "picture", "pic", "frame", "scan", "untitled", "foto", "bild", "page", "file", "thumb"}
)
"""Words that programs put before numbers which begin at 1 anew each time: exports, scanners, films taken apart."""


@dataclass(frozen=True, slots=True)
class FileName:
    """A file's name, taken apart; ``scheme`` is empty where it follows none that could be counted on.

    Args:
        scheme: the name with its counting number as ``#``, one for each digit where it is padded with zeros.
        number: the number that counts; -1 where none does.
        digits: how many digits it has.
        stamped: a time in the name, without a zone but for names that are known to be in UTC.
        app: which messenger names so, where that is known: "WhatsApp", or "".

    """

    scheme: str = ""
    number: int = -1
    digits: int = 0
    stamped: datetime | None = None
    app: str = ""


def read_name(name: str) -> FileName:
    """Return what a file name says; damaged or random ones say nothing."""
    stem, dot, ending = name.rpartition(".")
    stem = COPY_MARK.sub("", stem if dot else name)
    if len(stem) > STEM_MOST or WITHOUT_SCHEME.fullmatch(stem):
        return FileName()
    app = next((name for name, shape in MESSENGERS if shape.match(stem)), "")
    stamp = STAMPED.search(stem) or PARTED.search(stem)
    if stamp is not None and (moment := _moment("".join(stamp.groups()))) is not None:
        scheme = f"{stem[: stamp.start()]}<time>{COUNTER.sub('', stem[stamp.end() :])}.{ending.lower()}"
        return FileName(scheme, stamped=moment.replace(tzinfo=UTC) if stem.startswith(IN_UTC) else moment, app=app)
    count = COUNTER.search(stem)
    if count is None or len(count[1]) > NUMBER_MOST or DAY.fullmatch(count[1]) or LAST_DAY.search(stem):
        return FileName(app=app)
    before, digits = STITCHED.sub("ST?_", stem)[: count.start()], len(count[1])
    padded = digits >= PADDED_FROM or count[1].startswith("0")
    marks = "#" * digits if padded else "#"
    return FileName(f"{before}{marks}{stem[count.end() :]}.{ending}", int(count[1]), digits, app=app)


def is_shared(scheme: str) -> bool:
    """Tell whether thousands of cameras name so, so that numbers beside each other may be those of two."""
    return scheme.partition("#")[0] in CAMERA_SCHEMES


def is_numbered(scheme: str) -> bool:
    """Tell whether a name is hardly more than a number: people and programs count so, each from the beginning."""
    stem = scheme.rpartition(".")[0]
    letters = "".join(filter(str.isalpha, stem)).lower()
    return not is_shared(scheme) and (stem.startswith("#") or len(letters) < LETTERS_TELL or letters in COUNTED_WORDS)


def _moment(digits: str) -> datetime | None:
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S")  # noqa: DTZ007  a name says no zone
    except ValueError:
        return None
