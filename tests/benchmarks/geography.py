"""How long the offline map takes to load and to ask, and a dossier of fifty pictures to make.

python -m tests.benchmarks.geography
"""

import random
import time
from datetime import UTC, datetime, timedelta

from app.domain.facts import CameraBody, CameraTimes, GpsFix
from app.geography.borders import borders
from app.geography.dossier import dossier
from app.geography.files import names
from app.geography.towns import towns
from app.geography.whereabouts import BORDER_DOUBT_M, whereabouts
from app.geography.zones import zones_of
from tests.held_facts import HeldFacts, item

POINTS, MEMBERS, ROUNDS = 2_000, 50, 20
NOON = datetime(2024, 1, 5, 12, tzinfo=UTC)


def main():
    """Print core time."""
    for part in (names, borders, towns):
        print(f"load {part.__name__}: {spent(part) * 1000:.0f} ms")
    held, chance = towns(), random.Random(1)  # noqa: S311  places to ask about
    rows = [chance.randrange(len(held.latitude)) for _ in range(POINTS)]
    points = [(held.latitude[row] / 1e5, held.longitude[row] / 1e5) for row in rows]
    whereabouts(0.5, 0.5)
    print(
        f"country and towns of a point: {spent(lambda: [whereabouts(*at, 20) for at in points]) / POINTS * 1e3:.2f} ms"
    )
    found = [(at, whereabouts(*at, 20)) for at in points]
    print(f"time zone of a point: {spent(lambda: [zones_of(*at, where) for at, where in found]) / POINTS * 1e3:.2f} ms")
    told = sum(len(where.countries) > 1 for _, where in found)
    missed = sum(misses(row) for row in rows)
    print(f"of {POINTS:,} towns, {missed} are not in their own country by the borders alone; {told} are told several")
    facts, ids = a_place(chance)
    dossier(ids, facts)
    print(
        f"a dossier of {MEMBERS}: {spent(lambda: [dossier(ids, facts) for _ in range(ROUNDS)]) / ROUNDS * 1e3:.1f} ms"
    )


def misses(row):
    """Tell whether neither the area of a town nor one within a border's doubt is its own country, disputes apart.

    Without the help of towns, since a town at its own position would always name its country.
    """
    held = towns()
    at = (held.latitude[row] / 1e5, held.longitude[row] / 1e5)
    if whereabouts(*at).dispute is not None:
        return False
    areas = set(borders().areas_at(*at))
    areas |= {side for shore in borders().near(*at, BORDER_DOUBT_M) for side in (shore.near, shore.far) if side >= 0}
    own = names().state_of(held.countries[held.country[row]])
    return own not in {names().areas[area][0] for area in areas}


def a_place(chance):
    """Return the facts of fifty pictures of one house, and their ids."""
    ids = [item(number) for number in range(MEMBERS)]
    rows = []
    for number, each in enumerate(ids):
        spot = GpsFix(46.2044 + chance.gauss(0, 1e-4), 6.1432 + chance.gauss(0, 1e-4), 12.0)
        times = CameraTimes(NOON + timedelta(minutes=number), 60)
        rows += [(each, spot), (each, times), (each, CameraBody("Norda", "N-100"))]
    return HeldFacts(*rows), ids


def spent(work):
    """Return the core time of some work in seconds."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


if __name__ == "__main__":
    main()
