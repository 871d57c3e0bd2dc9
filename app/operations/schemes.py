"""The schemes of categories that come with the program, and a laboratory's own."""

from pathlib import Path

from app.domain.category import LONGEST_FILE, Scheme, SchemeError, parse_scheme
from app.domain.errors import RequestError
from app.domain.language import tr

SCHEMES_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schemes"


def shipped() -> list[Scheme]:
    """Return the schemes that come with the program, by title."""
    found = [read_scheme(path) for path in SCHEMES_FOLDER.glob("*.toml")]
    return sorted(found, key=lambda each: (each.title, each.version))


def read_scheme(path: Path) -> Scheme:
    """Return the scheme that a file describes.

    Raises:
        SchemeError: if it cannot be read, or is no scheme.

    """
    try:
        with path.open("rb") as file:
            data = file.read(4 * LONGEST_FILE + 1)
        return parse_scheme(data.decode("utf-8-sig"))
    except OSError as error:
        why = error.strerror or tr("It cannot be opened.")
        raise SchemeError(
            tr("The file of categories cannot be read."), why=why, next_step=tr("Check its place.")
        ) from error
    except UnicodeDecodeError as error:
        raise SchemeError(
            tr("The file of categories cannot be read."),
            why=tr("It is not text in UTF-8."),
            next_step=tr("Save it as UTF-8."),
        ) from error


def named_scheme(asked: str) -> Scheme:
    """Return the scheme that was named: one that comes along, by its id, or a laboratory's own file.

    Raises:
        RequestError: if there is no such file.
        SchemeError: if it is no scheme.

    """
    known = {each.id: each for each in shipped()}
    path = Path(asked)
    if asked not in known and not path.is_file():
        raise RequestError(
            tr("There are no categories of the name {name}.", name=path),
            why=tr("It is neither a scheme that comes along nor a file."),
            next_step=tr("Those that come along are {names}.", names=", ".join(known)),
        )
    return known.get(asked) or read_scheme(path)
