"""What was looked at, for how long, and what was judged without a look; read from reveals, grades and clusters."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.exposure import CLEAR, Looks, OwnLooks, Shown, Spared, Tier, Total
from app.domain.link import Kind
from app.store.own_key import OwnKeys
from app.store.reveals import RevealId
from app.store.sealed_looks import LEAST_EXAMINERS, Opener

TIERS = ", ".join(f"'{tier.value}'" for tier in CLEAR)


def looks(db: Database, examiner: str | None = None, own_keys: OwnKeys | None = None) -> list[Looks]:
    """Return what was looked at, by day and tier, oldest first: of one examiner, or of all together.

    Together, looks are repeats only where the same examiner had looked before. A look that is not over yet, was never
    ended (a power cut), or was sealed with a key that is not given counts as a reveal with nothing shown.
    """
    return list(own_looks(db, examiner, own_keys or OwnKeys()).looks)


def own_looks(db: Database, examiner: str | None, own_keys: OwnKeys) -> OwnLooks:
    """Return the same, and how many looks were not opened and why; about 15 µs a reveal."""
    found: dict[tuple[str, Tier], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    elsewhere = damaged = 0
    before: set[tuple[str, bytes]] = set()
    opener = Opener.of(db, own_keys)
    for each in _reveals(db, examiner):
        row = found[each.day, each.tier]
        row[0] += 1
        if each.tier in CLEAR:
            row[1] += (each.examiner, each.item) in before
            before.add((each.examiner, each.item))
        shown = each.in_clear
        if each.sealed is not None and each.key not in opener.keys:
            elsewhere += 1
        elif each.sealed is not None:
            opened = opener.open(each.key, each.reveal_id, each.examiner, each.sealed)
            damaged += opened is None
            shown = opened or Shown()
        row[2] += shown.pixel_ms
        row[3] += shown.shown_ms
    summed = (Looks(*key, row[0], row[1], Shown(row[2], row[3])) for key, row in sorted(found.items()))
    return OwnLooks(tuple(summed), elsewhere, damaged)


def totals(db: Database) -> list[Total]:
    """Return what all examiners looked at in the whole case, by tier, in the order of the tiers; no key is needed.

    How much and how long is told of a tier only where three examiners or more have added to it.
    """
    by_tier: dict[Tier, tuple[int, int]] = dict.fromkeys(Tier, (0, 0))
    for each in looks(db):
        reveals, repeats = by_tier[each.tier]
        by_tier[each.tier] = (reveals + each.reveals, repeats + each.repeats)
    return [Total(tier, *counts, *_measured(db, tier)) for tier, counts in by_tier.items()]


def spared(db: Database, examiner: str | None = None) -> Spared:
    """Return how many grades stand, and how many of them without a clear look: of one examiner, or of all.

    A copy that was looked at stands for the others of its stack. What came with an imported file was graded elsewhere.
    """
    rows = db.execute(
        f"""
        WITH graded AS (
            SELECT DISTINCT item, grading.examiner FROM standing_grade JOIN grading ON grading.id = source
            WHERE code IS NOT NULL AND (?1 IS NULL OR grading.examiner = ?1)
                AND grading.id NOT IN (SELECT grading FROM vics_word WHERE grading IS NOT NULL)
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


def _measured(db: Database, tier: Tier) -> tuple[int, Shown | None]:
    """Return how many looks of a tier can be told, and their sum."""
    measured, examiners, pixel_ms, shown_ms = db.execute(
        """
        SELECT count(*), count(DISTINCT examiner), ifnull(sum(pixel_ms), 0), ifnull(sum(shown_ms), 0)
        FROM reveal LEFT JOIN exposure ON exposure.reveal = reveal.id
            LEFT JOIN sealed_look ON sealed_look.reveal = reveal.id AND counted = 1
        WHERE tier = ? AND (exposure.id IS NOT NULL OR sealed_look.id IS NOT NULL)
        """,
        (tier.value,),
    ).fetchone()
    if examiners < LEAST_EXAMINERS:
        return 0, None
    sealed = db.execute("SELECT pixel_ms, shown_ms FROM look_total WHERE tier = ?", (tier.value,)).fetchone() or (0, 0)
    return measured, Shown(pixel_ms + sealed[0], shown_ms + sealed[1])


@dataclass(frozen=True, slots=True)
class _Reveal:
    """One reveal: what was measured of it in clear, and what was sealed."""

    reveal_id: RevealId
    day: str
    tier: Tier
    examiner: str
    item: bytes
    in_clear: Shown
    key: int
    sealed: bytes | None


def _reveals(db: Database, examiner: str | None) -> Iterator[_Reveal]:
    known = {tier.value: tier for tier in Tier}
    sql = """
        SELECT reveal.id, substr(at, 1, 10), tier, examiner, media_id, ifnull(pixel_ms, 0), ifnull(shown_ms, 0),
            ifnull(look_key, 0), sealed
        FROM reveal LEFT JOIN exposure ON exposure.reveal = reveal.id
            LEFT JOIN sealed_look ON sealed_look.reveal = reveal.id
        WHERE ends IS NULL AND (?1 IS NULL OR examiner = ?1) ORDER BY reveal.id
    """
    for number, day, tier, who, item, pixel_ms, shown_ms, key, sealed in db.execute(sql, (examiner,)):
        if tier in known:
            yield _Reveal(RevealId(number), day, known[tier], who, item, Shown(pixel_ms, shown_ms), key, sealed)
