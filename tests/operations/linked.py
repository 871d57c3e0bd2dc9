"""A case whose pictures have links but no pixels: what grouping and an examiner's words need."""

from itertools import combinations

from app.domain.link import Kind, Link
from app.operations.relink import regroup
from app.store import clusters, links
from tests.store.filling import add_pictures


def linked(job, strengths, names="abcdefgh", number="EX-1"):
    """Return the media ids of some pictures by letter; ``strengths`` has the links by two letters: {"ab": 0.98}."""
    ids = dict(zip(names, sorted(add_pictures(job.case, names, number=number, root=number.encode())), strict=True))
    link_again(job, ids, strengths)
    return ids


def link_again(job, ids, strengths):
    """Put these links in the place of all there are, and group."""
    made = []
    for ends, strength in sorted(strengths.items()):
        first, second = sorted((ids[ends[0]], ids[ends[1]]))
        made.append(Link(first, second, "same_scene", strength, f"{ends[0]} and {ends[1]} show one corner."))
    with job.case.machine_run("link", {}) as run, job.case.transaction() as db:
        links.replace(db, run.id, "same_scene", 1, made)
    regroup(job)


def all_pairs(letters, strength):
    """Return a link of one strength between any two of some letters."""
    return {"".join(pair): strength for pair in combinations(letters, 2)}


def places(job, ids):
    """Return the places as sorted letters: ["abc", "de"]."""
    letter = {media_id: name for name, media_id in ids.items()}
    found = clusters.of(job.case.db, Kind.PLACE)
    return sorted("".join(sorted(letter[each] for each in cluster.members)) for cluster in found)
