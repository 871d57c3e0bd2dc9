"""Categories: the legal grades of a scheme, which are data and differ by country and year, never code."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from app.domain.errors import AppError
from app.domain.ids import MediaId
from app.domain.language import tr
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
        raise _refused(tr("It has {many} characters, and {most} are the most.", many=len(text), most=LONGEST_FILE))
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refused(tr("It is not TOML: {error}.", error=error)) from error
    named = [_line(data, field) for field in ("id", "version", "title", "basis")]
    listed = data.get("category")
    if not isinstance(listed, list) or not listed:
        raise _refused(tr("It lists no [[category]]."))
    if len(listed) > MOST_CATEGORIES:
        raise _refused(
            tr("It lists {many} categories, and {most} are the most.", many=len(listed), most=MOST_CATEGORIES)
        )
    categories = tuple(_category(each, number) for number, each in enumerate(listed, 1))
    _refuse_doubles(categories)
    return Scheme(named[0], named[1], named[2], named[3], categories, text)


def _category(row: object, number: int) -> Category:
    if not isinstance(row, dict):
        raise _refused(tr("Category {number} is not a table.", number=number))
    code, name = _line(row, "code", number), _line(row, "name", number)
    if len(code) > LONGEST_CODE or " " in code:
        raise _refused(
            tr(
                "The code of category {number} has blanks, or more than {most} characters.",
                number=number,
                most=LONGEST_CODE,
            )
        )
    key = _line(row, "key", number) if row.get("key") else ""
    if key and (len(key) != 1 or key not in KEYS):
        raise _refused(
            tr("The key of category {number} is {key}, and only the digits 0 to 9 can be keys.", number=number, key=key)
        )
    return Category(code, name, key, _line(row, "meaning", number) if row.get("meaning") else "")


def _line(table: Mapping[str, object], field: str, number: int = 0) -> str:
    """Return a text of the category with that number; 0 is the scheme itself."""
    value = table.get(field)
    if not isinstance(value, str) or not value.strip():
        raise _missing(field, number)
    try:
        return " ".join(tidy_name(part) for part in _pieces(value))
    except ValueError as error:
        raise _unusable(field, number, error) from error


def _pieces(text: str) -> Iterator[str]:
    """Yield the words of a text, since only the length of a whole name is limited, not that of a meaning."""
    yield from text.split()


def _refuse_doubles(categories: tuple[Category, ...]) -> None:
    codes: dict[str, Category] = {}
    keys: dict[str, Category] = {}
    for each in categories:
        if each.code in codes:
            one = codes[each.code].name
            raise _refused(
                tr("The code {code} has two meanings: {one}, and {other}.", code=each.code, one=one, other=each.name)
            )
        if each.key and each.key in keys:
            one = keys[each.key].name
            raise _refused(
                tr("The key {key} has two meanings: {one}, and {other}.", key=each.key, one=one, other=each.name)
            )
        codes[each.code] = keys[each.key] = each


def _missing(field: str, number: int) -> SchemeError:
    if not number:
        return _refused(tr("“{field}” of the scheme is missing, or is not text in quotation marks.", field=field))
    return _refused(
        tr("“{field}” of category {number} is missing, or is not text in quotation marks.", field=field, number=number)
    )


def _unusable(field: str, number: int, error: ValueError) -> SchemeError:
    if not number:
        return _refused(tr("“{field}” of the scheme cannot be used: {error}.", field=field, error=error))
    return _refused(
        tr("“{field}” of category {number} cannot be used: {error}.", field=field, number=number, error=error)
    )


def _refused(why: str) -> SchemeError:
    return SchemeError(
        tr("This file of categories cannot be used."),
        why=why,
        next_step=tr("Mend the file; resources/schemes has some that can be used, to begin from."),
    )
