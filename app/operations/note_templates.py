"""Texts that notes can begin with: those that come with the program, and a laboratory's own."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from app import settings
from app.domain.errors import RequestError
from app.domain.language import number, tr

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "note_templates" / "templates.toml"
OWN_NAME = "note_templates.toml"
BLANK = "…"
LONGEST_FILE = 65_536
MOST_TEMPLATES = 50


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """A name to choose it by, and the text; ``…`` in it is a blank to fill."""

    name: str
    text: str


def own_place() -> Path:
    """Return where a laboratory's own templates are looked for."""
    return settings.place().with_name(OWN_NAME)


def read_templates(own: Path | None = None) -> list[NoteTemplate]:
    """Return the laboratory's own templates, if it has any, and then those that come with the program.

    Raises:
        RequestError: if a file is there and cannot be used.

    """
    place = own_place() if own is None else own
    return [*(_read(place) if place.exists() else ()), *_read(SHIPPED)]


def _read(place: Path) -> list[NoteTemplate]:
    try:
        with place.open("rb") as file:
            data = file.read(LONGEST_FILE + 1)
        if len(data) > LONGEST_FILE:
            raise _refused(place, tr("It has more than {bytes} bytes.", bytes=number(LONGEST_FILE)))
        listed = tomllib.loads(data.decode("utf-8-sig")).get("template")
    except OSError as error:
        raise _refused(place, error.strerror or tr("It cannot be opened.")) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _refused(place, tr("It is not TOML in UTF-8: {error}.", error=error)) from error
    if not isinstance(listed, list) or len(listed) > MOST_TEMPLATES:
        raise _refused(place, tr("It has to list 1 to {most} [[template]].", most=MOST_TEMPLATES))
    return [_template(place, each, at) for at, each in enumerate(listed, 1)]


def _template(place: Path, row: object, at: int) -> NoteTemplate:
    fields = [row.get(name) for name in ("name", "text")] if isinstance(row, dict) else []
    if len(fields) != 2 or not all(isinstance(each, str) and each.strip() for each in fields):  # noqa: PLR2004  name and text
        raise _refused(place, tr("Template {number} has no name, or no text, in quotation marks.", number=at))
    return NoteTemplate(str(fields[0]).strip(), str(fields[1]).strip())


def _refused(place: Path, why: str) -> RequestError:
    return RequestError(
        tr("The note templates in {file} cannot be used.", file=place.name),
        why=why,
        next_step=tr("Mend the file, or take it away."),
    )
