"""What was looked at, for how long, and what was judged without a look; read from reveals, grades and clusters."""

from collections import defaultdict
from collections.abc import Iterator

from sqlite_utils import Database

from app.domain.exposure import CLEAR, Looks, Shown, Spared, Tier
from app.domain.link import Kind

TIERS = ", ".join(f"'{tier.value}'" for tier in CLEAR)


def looks(db: Database, examiner: str | None = None) -> list[Looks]:
    """Return what was looked at, by day and tier, oldest first: of one examiner, or of all together.

    Together, looks are repeats only where the same examiner had looked before. A look that is not over yet, or was
    never ended (a power cut), counts as a reveal with nothing shown. About 2 µs a reveal.
    """
    found: dict[tuple[str, Tier], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    before: set[tuple[str, bytes]] = set()
    for day, tier, who, item, pixel_ms, shown_ms in _reveals(db, examiner):
        row = found[day, tier]
        row[0] += 1
        if tier in CLEAR:
            row[1] += (who, item) in before
            before.add((who, item))
        row[2] += pixel_ms
        row[3] += shown_ms
    return [Looks(*key, row[0], row[1], Shown(row[2], row[3])) for key, row in sorted(found.items())]


def spared(db: Database, examiner: str | None = None) -> Spared:
    """Return how many media items were graded, and how many of them without a clear look: of one examiner, or of all.

    A copy that was looked at stands for the others of its stack.
    """
    rows = db.execute(
        f"""
        WITH graded AS (
            SELECT DISTINCT grade.item, grading.examiner FROM grade JOIN grading ON grading.id = grade.grading
            WHERE grading.undoes IS NULL AND (?1 IS NULL OR grading.examiner = ?1)
        ), looked AS (
            SELECT DISTINCT media_item.id AS item, reveal.examiner FROM reveal
                JOIN media_item ON media_item.sha256 = reveal.media_id
            WHERE reveal.ends IS NULL AND reveal.tier IN ({TIERS})
        ), stack AS (
            SELECT DISTINCT member.cluster, looked.examiner FROM looked JOIN cluster_member AS member
                ON member.item = looked.item JOIN cluster ON cluster.id = member.cluster WHERE cluster.kind = ?2
        )
        SELECT count(*), sum(unseen), sum(unseen AND by_copy) FROM (
            SELECT (graded.item, graded.examiner) NOT IN looked AS unseen, EXISTS (
                SELECT 1 FROM cluster_member AS member JOIN stack ON stack.cluster = member.cluster
                WHERE member.item = graded.item AND stack.examiner = graded.examiner
            ) AS by_copy FROM graded
        )
        """,  # noqa: S608  constants
        (examiner, Kind.COPIES.value),
    ).fetchone()
    return Spared(*(int(each or 0) for each in rows))


def _reveals(db: Database, examiner: str | None) -> Iterator[tuple[str, Tier, str, bytes, int, int]]:
    known = {tier.value: tier for tier in Tier}
    sql = """
        SELECT substr(at, 1, 10), tier, examiner, media_id, ifnull(pixel_ms, 0), ifnull(shown_ms, 0)
        FROM reveal LEFT JOIN exposure ON exposure.reveal = reveal.id
        WHERE ends IS NULL AND (?1 IS NULL OR examiner = ?1) ORDER BY reveal.id
    """
    for day, tier, who, item, pixel_ms, shown_ms in db.execute(sql, (examiner,)):
        if tier in known:
            yield day, known[tier], who, item, pixel_ms, shown_ms
