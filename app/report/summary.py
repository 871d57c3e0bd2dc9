"""A case on one page: counts that add up, places and series with their reasons, problems. Veiled tiles only.

The page has no script and no address outside itself, and its content policy forbids both.
"""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from app.domain.arrays import UInt8s
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Kind
from app.domain.media import Counts
from app.domain.work import Problem
from app.report.png import png

TILES_A_CLUSTER = 12
TITLES = {Kind.PLACE: "Places", Kind.SERIES: "Series", Kind.COPIES: "Copies", Kind.PERSON: "People"}
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1c2126;
       background: #fbfbfa; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
p.quiet, td.quiet { color: #5b6670; } table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-top: 1px solid #dfe3e6; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
img { width: 56px; height: 42px; margin: 0 3px 3px 0; border-radius: 3px; }
code { font-size: .85em; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { body { color: #dde2e6; background: #16191c; }
  p.quiet, td.quiet { color: #98a3ad; } td, th { border-color: #2b3136; } }
"""


@dataclass(frozen=True, slots=True)
class Seal:
    """What the page was made from: the program's version, and the head of the audit chain at that moment."""

    version: str
    audit_rows: int
    audit_head: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that the page shows; ``remarks`` are sentences above the clusters, ``where`` is a line a place."""

    case_name: str
    counts: Counts
    clusters: Mapping[Kind, Sequence[Cluster]]
    tiles: Mapping[MediaId, UInt8s]
    problems: Sequence[tuple[str, Problem]]
    seal: Seal
    remarks: Sequence[str] = ()
    where: Mapping[ClusterId, str] = field(default_factory=dict)


def summary_html(summary: Summary) -> str:
    """Return the page; the same data gives the same bytes."""
    name = escape(summary.case_name)
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        f"<title>{name}</title><style>{STYLE}</style></head><body>",
        f"<h1>{name}</h1>",
        '<p class="quiet">What the machine proposes. An examiner decides. Every picture is veiled.</p>',
        *(f"<p>{escape(remark)}</p>" for remark in summary.remarks),
        _counts(summary.counts),
        *(_clusters(kind, found, summary) for kind, found in summary.clusters.items()),
        _problems(summary.problems),
        _seal(summary.seal),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _seal(seal: Seal) -> str:
    rows = f"audit chain of {seal.audit_rows:,} rows, head <code>{escape(seal.audit_head)}</code>"
    return f'<p class="quiet">Homeward {escape(seal.version)}; {rows}.</p>'


def _counts(counts: Counts) -> str:
    rows = (
        ("shown", counts.media_items),
        ("stacked on a shown one: the same bytes", counts.stacked),
        ("known, and set aside", counts.known),
        ("excluded by a rule", counts.excluded),
        ("archives, whose members are counted here too", counts.containers),
        ("problems", counts.problems),
        ("still waiting", counts.waiting),
        ("files in all", counts.media_files),
    )
    cells = "".join(f'<tr><td>{name}</td><td class="number">{number:,}</td></tr>' for name, number in rows)
    return f"<h2>Every file accounted for</h2><table>{cells}</table>"


def _clusters(kind: Kind, found: Sequence[Cluster], summary: Summary) -> str:
    rows = "".join(_cluster(each, summary.tiles, summary.where.get(each.id, "")) for each in found)
    return f"<h2>{TITLES[kind]}: {len(found)}</h2><table>{rows}</table>"


def _cluster(cluster: Cluster, tiles: Mapping[MediaId, UInt8s], where: str) -> str:
    shown = [tiles[member] for member in cluster.members if member in tiles][:TILES_A_CLUSTER]
    pictures = "".join(
        f'<img alt="" src="data:image/png;base64,{base64.b64encode(png(tile)).decode("ascii")}">' for tile in shown
    )
    more = len(cluster.members) - len(shown)
    lines = [*([f"By its positions: {where}."] if where else []), *cluster.reasons[:3]]
    reasons = "<br>".join(escape(line) for line in lines)
    return (
        f'<tr><td class="number">{len(cluster.members)}</td>'
        f"<td>{pictures}{f' and {more} more' if more else ''}<br>{reasons}</td>"
        f'<td class="quiet">{cluster.confidence:.0%}<br><code>{escape(cluster.id)}</code></td></tr>'
    )


def _problems(problems: Sequence[tuple[str, Problem]]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(subject)}</code></td><td>{escape(problem.what)} {escape(problem.why)}</td>"
        f'<td class="quiet">{escape(problem.code)}</td></tr>'
        for subject, problem in problems
    )
    return f"<h2>Problems: {len(problems)}</h2><table>{rows}</table>"


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
