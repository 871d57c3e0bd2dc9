"""Categories: the legal grades of a scheme, which are data and differ by country and year, never code."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from app.domain.errors import AppError
from app.domain.ids import MediaId
from app.domain.words import tidy_name

GradingId = NewType("GradingId", int)
SchemeNumber = NewType("SchemeNumber", int)

KEYS = "0123456789"
LONGEST_FILE = 65_536
LONGEST_CODE = 16
MOST_CATEGORIES = 100


class SchemeError(AppError):
    """A file of categories cannot be used."""

    code = "VID-430"


@dataclass(frozen=True, slots=True)
class Category:
    """One grade of a scheme: its code as other programs write it, and the digit that gives it, if one does."""

    code: str
    name: str
    key: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """What the codes mean in one country and one year; ``text`` is the file that says so, kept with the case.

    ``id`` with ``version`` names it: a bare code means nothing, since schemes have swapped theirs before.
    """

    id: str
    version: str
    title: str
    basis: str
    categories: tuple[Category, ...]
    text: str

    def by_code(self, code: str) -> Category | None:
        """Return the category of a code; None where the scheme has none."""
        return next((each for each in self.categories if each.code == code), None)

    def by_key(self, key: str) -> Category | None:
        """Return the category that a digit gives; None where none does."""
        return next((each for each in self.categories if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Grade:
    """What stands of one media item: the scheme with its version, the code and what it means, who said so, and when."""

    media_id: MediaId
    scheme: str
    code: str
    name: str
    examiner: str
    graded_at: datetime


def parse_scheme(text: str) -> Scheme:
    """Return the scheme that a TOML file describes.

    Raises:
        SchemeError: if it is no TOML, lacks something, or says two things of one code or one key.

    """
    if len(text) > LONGEST_FILE:
        raise _refused(f"It has {len(text)} characters, and {LONGEST_FILE} are the most.")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refused(f"It is not TOML: {error}.") from error
    named = [_line(data, field, "the scheme") for field in ("id", "version", "title", "basis")]
    listed = data.get("category")
    if not isinstance(listed, list) or not listed:
        raise _refused("It lists no [[category]].")
    if len(listed) > MOST_CATEGORIES:
        raise _refused(f"It lists {len(listed)} categories, and {MOST_CATEGORIES} are the most.")
    categories = tuple(_category(each, number) for number, each in enumerate(listed, 1))
    _refuse_doubles(categories)
    return Scheme(named[0], named[1], named[2], named[3], categories, text)


def _category(row: object, number: int) -> Category:
    if not isinstance(row, dict):
        raise _refused(f"Category {number} is not a table.")
    where = f"category {number}"
    code, name = _line(row, "code", where), _line(row, "name", where)
    if len(code) > LONGEST_CODE or " " in code:
        raise _refused(f"The code of {where} has blanks, or more than {LONGEST_CODE} characters.")
    key = _line(row, "key", where) if row.get("key") else ""
    if key and (len(key) != 1 or key not in KEYS):
        raise _refused(f"The key of {where} is {key}, and only the digits 0 to 9 can be keys.")
    return Category(code, name, key, _line(row, "meaning", where) if row.get("meaning") else "")


def _line(table: Mapping[str, object], field: str, where: str) -> str:
    value = table.get(field)
    if not isinstance(value, str) or not value.strip():
        raise _refused(f"“{field}” of {where} is missing, or is not text in quotation marks.")
    try:
        return " ".join(tidy_name(part) for part in _pieces(value))
    except ValueError as error:
        raise _refused(f"“{field}” of {where} cannot be used: {error}.") from error


def _pieces(text: str) -> Iterator[str]:
    """Yield the words of a text, since only the length of a whole name is limited, not that of a meaning."""
    yield from text.split()


def _refuse_doubles(categories: tuple[Category, ...]) -> None:
    codes: dict[str, Category] = {}
    keys: dict[str, Category] = {}
    for each in categories:
        if each.code in codes:
            raise _refused(f"The code {each.code} has two meanings: {codes[each.code].name}, and {each.name}.")
        if each.key and each.key in keys:
            raise _refused(f"The key {each.key} has two meanings: {keys[each.key].name}, and {each.name}.")
        codes[each.code] = keys[each.key] = each


def _refused(why: str) -> SchemeError:
    return SchemeError(
        "This file of categories cannot be used.",
        why=why,
        next_step="Mend the file; resources/schemes has some that can be used, to begin from.",
    )
