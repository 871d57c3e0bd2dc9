"""Reads maps kept as MBTiles: one SQLite file of tiles.

Source: MBTiles specification 1.3, https://github.com/mapbox/mbtiles-spec.
"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from app.domain.language import tr
from app.geography.map_file import (
    MOST_TILE_BYTES,
    MOST_ZOOM,
    MapFacts,
    MapFileError,
    Stop,
    Unaltered,
    bounds_of,
    no_tiles_error,
    one_line,
    vector_error,
)

HEAD, HEAD_BYTES = b"SQLite format 3\0", 100
STEPS_BETWEEN = 1_000
"""So many steps of SQLite apart it is looked whether its time is over."""
LONGEST_S, LONGEST_TILE_S = 2.0, 0.5
"""How long a question may take when the file is opened, and how long one tile may."""
MOST_ROWS, MOST_SQL_BYTES, MOST_HEAP_BYTES, MOST_PARTS, MOST_PATTERN = 100, 100_000, 64_000_000, 100, 50
KEYS = ("attribution", "bounds", "crs", "format", "maxzoom", "minzoom", "projection", "scheme", "srs")
VECTOR_FORMATS = frozenset({"pbf", "mvt", "mlt"})
MERCATOR = ("3857", "900913", "3785", "102100", "102113", "mercator")
"""How Web Mercator is called, by codes and by name."""
ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION})
VIRTUAL = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'create virtual%'"
METADATA = f"SELECT name, value FROM metadata WHERE name IN ({', '.join('?' * len(KEYS))}) LIMIT {MOST_ROWS}"  # noqa: S608  marks alone
ANY_TILE = "SELECT tile_data FROM tiles WHERE tile_data IS NOT NULL LIMIT 1"
ONE_TILE = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1"
LEAST_ZOOM, HIGHEST_ZOOM = "SELECT min(zoom_level) FROM tiles", "SELECT max(zoom_level) FROM tiles"
FAILURES = (sqlite3.Error, MemoryError, UnicodeDecodeError)
"""What SQLite raises; the last one where it quotes a damaged name in its error."""
Value: TypeAlias = bytes | int | float | None
Row: TypeAlias = tuple[Value, ...]


class MBTiles:
    """An open file. SQLite may only read, for so long, so much at a time; a view that does more is refused.

    Raises:
        MapFileError: if it is no such file, or none that can be shown.

    """

    def __init__(self, path: Path, stop: Stop = lambda: False) -> None:
        self._unaltered, self._stop = Unaltered.now(path), stop
        self._name, self._until_s = path.name, 0.0
        _check_whole(path)
        self._db = _opened(path)
        try:
            self._prepare()
            self.facts = self._read_facts()
        except BaseException:
            self._db.close()
            raise

    def sample(self) -> bytes:
        """Return any of the tiles."""
        found = self._ask(ANY_TILE)
        if not found or not isinstance(found[0][0], bytes):
            raise no_tiles_error(self._name)
        return found[0][0]

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile's bytes; None where there is none, or none that can be read."""
        self._unaltered.check()
        south = (1 << zoom) - 1 - row
        try:
            found = self._rows(ONE_TILE, (zoom, column, south), LONGEST_TILE_S)
        except FAILURES:  # a page that is damaged costs its tiles and no others
            return None
        tile = found[0][0] if found else None
        return tile if isinstance(tile, bytes) else None

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def _prepare(self) -> None:
        db = self._db
        db.text_factory = bytes
        for limit, most in (
            (sqlite3.SQLITE_LIMIT_LENGTH, MOST_TILE_BYTES),
            (sqlite3.SQLITE_LIMIT_SQL_LENGTH, MOST_SQL_BYTES),
            (sqlite3.SQLITE_LIMIT_COLUMN, MOST_PARTS),
            (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, MOST_PARTS),
            (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, MOST_PARTS),
            (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, MOST_PATTERN),
            (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        ):
            db.setlimit(limit, most)
        for rule in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0"):
            db.execute(f"PRAGMA {rule}").close()
        db.execute(f"PRAGMA hard_heap_limit = {MOST_HEAP_BYTES}").close()  # of this SQLite; the case has another
        db.set_progress_handler(lambda: self._stop() or time.monotonic() > self._until_s, STEPS_BETWEEN)
        db.set_authorizer(lambda what, *_: sqlite3.SQLITE_OK if what in ALLOWED else sqlite3.SQLITE_DENY)

    def _read_facts(self) -> MapFacts:
        if self._ask(VIRTUAL) != [(0,)]:
            raise MapFileError(self._name, tr("It holds tables that only the program that wrote it can read."))
        said = {_words(row[0]): _words(row[1]) for row in self._ask(METADATA, KEYS)}
        if said.get("format", "").lower().strip() in VECTOR_FORMATS:
            raise vector_error(self._name)
        self._check_scheme(said)
        least = self._zoom(said.get("minzoom", ""), LEAST_ZOOM)
        most = self._zoom(said.get("maxzoom", ""), HIGHEST_ZOOM)
        if least > most:
            raise MapFileError(self._name, tr("It says that its lowest zoom is above its highest."))
        bounds = bounds_of([_number(each) for each in said.get("bounds", "").split(",", 4)])
        return MapFacts(self._name, one_line(said.get("attribution")), least, most, bounds)

    def _check_scheme(self, said: dict[str, str]) -> None:
        scheme = said.get("scheme", "").lower().strip()
        if scheme not in {"", "tms"}:
            raise MapFileError(
                self._name,
                tr("It counts its tiles by the scheme {scheme}; this format counts them as TMS.", scheme=scheme[:20]),
                tr("Have it made anew, with its rows counted from the south (TMS)."),
            )
        for key in ("crs", "srs", "projection"):
            projection = said.get(key, "").lower()
            if projection and not any(each in projection for each in MERCATOR):
                raise MapFileError(
                    self._name,
                    tr("It is drawn in another projection: {projection}.", projection=one_line(projection)[:40]),
                    tr("Have it made in Web Mercator (EPSG:3857)."),
                )

    def _zoom(self, said: str, question: str) -> int:
        """Return a zoom as the file says it; where it does not, it is looked up among the tiles."""
        if said.strip().isdecimal():
            return min(int(said[:4]), MOST_ZOOM)
        found = self._ask(question)[0][0]
        if not isinstance(found, int):
            raise no_tiles_error(self._name)
        return min(max(found, 0), MOST_ZOOM)

    def _ask(self, question: str, values: tuple[str | int, ...] = ()) -> list[Row]:
        try:
            return self._rows(question, values, LONGEST_S)
        except FAILURES as error:
            raise self._told(error) from error

    def _rows(self, question: str, values: tuple[str | int, ...], most_s: float) -> list[Row]:
        self._until_s = time.monotonic() + most_s
        with closing(self._db.execute(question, values)) as found:
            return found.fetchmany(MOST_ROWS)

    def _told(self, error: Exception) -> MapFileError:
        """Return in words why SQLite gave no answer."""
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOMEM) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            why = tr("It takes too long to find a tile in it; perhaps it has no index.")
        elif code == sqlite3.SQLITE_AUTH:
            why = tr("It asks for more than to be read.")
        elif code == sqlite3.SQLITE_ERROR:
            why = tr("It is a database, and not one of map tiles.")
        else:
            why = tr("It is damaged: a part of it cannot be read.")
        return MapFileError(self._name, why)


def _opened(path: Path) -> sqlite3.Connection:
    """Open a file to be read, and nothing beside it."""
    place = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        return sqlite3.connect(place, uri=True, isolation_level=None, check_same_thread=False, cached_statements=8)
    except sqlite3.Error as error:
        raise MapFileError(path.name, tr("It is not at its place, or may not be read.")) from error


def _check_whole(path: Path) -> None:
    """Agree that a file is as long as it says, and that nobody is writing it.

    Source: Database File Format, 1.3, https://www.sqlite.org/fileformat.html.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
        size_bytes = path.stat().st_size
    except OSError as error:
        raise MapFileError(path.name, tr("It is not at its place, or may not be read.")) from error
    page_bytes = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big") if head[24:28] == head[92:96] else 0
    if len(head) < HEAD_BYTES or pages * (1 << 16 if page_bytes == 1 else page_bytes) > size_bytes:
        raise MapFileError(path.name, tr("It is cut short."))
    for beside in ("-wal", "-journal"):
        found = path.with_name(path.name + beside)
        if found.is_file() and found.stat().st_size:
            raise MapFileError(
                path.name,
                tr("Another program is still writing it, or did not close it; a part of it lies beside it."),
                tr("Close it there, then choose it again."),
            )


def _words(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")
