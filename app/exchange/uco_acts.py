"""The nodes of a graph in CASE/UCO JSON-LD that tell who did what with which program, and what was grouped and said."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from app.domain.audit import AuditRow
from app.domain.link import Cluster, Decision, Kind, Link
from app.domain.words import Split
from app.exchange.uco_nodes import Names, Node, Ref, annotation, confidence, moment, told

PROGRAM = "Homeward"
LINK_DIGITS = 5
GATHERED: Mapping[Kind, str] = {
    Kind.COPIES: "copies of one picture",
    Kind.PLACE: "pictures of one place",
    Kind.SERIES: "pictures of one series",
    Kind.PERSON: "pictures of one person, who is not named",
}
"""What a group gathers, as it is said in the file."""


def person(names: Names, name: str) -> Node:
    """Return somebody whose word stands in the case: an examiner, or the sender of a file that was taken in."""
    node = {"@id": names.id("Identity", name), "@type": "uco-identity:Identity"}
    return {**node, "uco-core:name": told(name)}


def tool(names: Names, version: str) -> Node:
    """Return this program; the acts of examiners do not say by which version they were done, and name none."""
    versioned = {"uco-tool:version": told(version)} if version else {}
    node = {"@id": names.id("AnalyticTool", version), "@type": "uco-tool:AnalyticTool", "uco-core:name": PROGRAM}
    return {**node, **versioned}


def configured_tool(names: Names, detail: str) -> list[Node]:
    """Return this program as a run used it: the parts and models by version and hash, from the run's own row."""
    stated = json.loads(detail)
    version = str(stated.get("homeward", ""))
    entries: list[Node] = [
        {
            "@id": names.id("ConfigurationEntry", f"{detail}/{name}"),
            "@type": "uco-configuration:ConfigurationEntry",
            "uco-configuration:itemName": told(name),
            "uco-configuration:itemValue": told(value),
        }
        for name, value in _settings(stated)
    ]
    made = tool(names, version)
    return [
        made,
        {
            "@id": names.id("Configuration", detail),
            "@type": "uco-configuration:Configuration",
            "uco-configuration:configurationEntry": entries,
        },
        {
            "@id": names.id("ConfiguredTool", detail),
            "@type": "uco-tool:ConfiguredTool",
            "uco-core:name": PROGRAM,
            **({"uco-tool:version": told(version)} if version else {}),
            "uco-configuration:isConfigurationOf": {"@id": made["@id"]},
            "uco-configuration:usesConfiguration": names.ref("Configuration", detail),
        },
    ]


def _settings(stated: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield what a run was made with, each by its name: "parts exif_tags", "1"."""
    for name, value in sorted(stated.items()):
        if isinstance(value, dict):
            yield from ((f"{name} {inner}", str(each)) for inner, each in sorted(value.items()))
        elif name != "homeward":
            yield name, value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def action(  # noqa: PLR0913  who, when, what with, on what and what of it: none can be left out
    names: Names,
    name: object,
    what: str,
    *,
    who: Ref,
    times: tuple[datetime, datetime | None],
    instrument: Ref,
    descriptions: Iterable[str],
) -> Node:
    """Return a deed of an examiner, or a run of the machine in somebody's name."""
    begun, ended = times
    return {
        "@id": names.id("InvestigativeAction", name),
        "@type": "case-investigation:InvestigativeAction",
        "uco-core:name": told(what),
        "uco-core:description": [told(each) for each in descriptions if each],
        "uco-action:performer": who,
        "uco-action:instrument": instrument,
        "uco-action:startTime": moment(begun),
        **({} if ended is None else {"uco-action:endTime": moment(ended)}),
    }


def chain_words(row: AuditRow) -> str:
    """Return where a row stands in the audit trail."""
    return f"Row {row.number} of the audit trail, SHA-256 {row.row_hash}, after {row.previous_hash}."


def link(names: Names, each: Link, version: int, run: int) -> Node:
    """Return a link: how strong it is, as a share and in whole hundredths, by which linker, and why."""
    ends = f"{each.linker}/{each.first}/{each.second}"
    return {
        "@id": names.id("ObservableRelationship", ends),
        "@type": "uco-observable:ObservableRelationship",
        "uco-core:source": names.ref("RasterPicture", each.first),
        "uco-core:target": names.ref("RasterPicture", each.second),
        "uco-core:kindOfRelationship": told(each.linker),
        "uco-core:isDirectional": False,
        "uco-core:description": [
            told(each.reason),
            f"Strength {each.strength:.{LINK_DIGITS}f}, by linker {each.linker} version {version}, in run {run}.",
            "Proposed by a machine: a link to look at.",
        ],
        "uco-core:hasFacet": confidence(names, ends, each.strength),
    }


def grouping(names: Names, each: Cluster, run: int) -> Node:
    """Return a group: what the machine proposes in the light of what examiners decided, and what they call it."""
    return {
        "@id": names.id("Grouping", each.id),
        "@type": "uco-core:Grouping",
        "uco-core:name": told(each.name) if each.name else f"{each.kind.value} {each.id}",
        "uco-core:context": f"{GATHERED[each.kind]}, as proposed in run {run} and bound by the examiners' decisions",
        "uco-core:tag": each.kind.value,
        "uco-core:description": [told(reason) for reason in each.reasons],
        "uco-core:object": [names.ref("RasterPicture", member) for member in each.members],
        "uco-core:hasFacet": confidence(names, f"group/{each.id}", each.confidence),
    }


def decision(names: Names, each: Decision, who: Ref) -> Node:
    """Return an examiner's word on two pictures, or on one face in each; of such there may be several on one pair."""
    name, about = f"decision/{each.kind}/{each.first}/{each.second}", ""
    if each.faces is not None:
        name, about = f"{name}/{each.faces}", ", of one face in each"
    on = [names.ref("RasterPicture", end) for end in (each.first, each.second)]
    tag = f"decision:{each.kind.value}:{each.verdict.value}"
    node = annotation(names, name, on, f"{each.kind.value}: {each.verdict.value}{about}", [tag])
    return by(node, who, each.decided_at) | ({"uco-core:description": told(each.reason)} if each.reason else {})


def split(names: Names, each: Split, who: Ref) -> Node:
    """Return an examiner's word that parts pictures from pictures; ``each`` has those alone that leave.

    The smaller side is listed in words, and all others are the other one.
    """
    on = [names.ref("RasterPicture", media_id) for media_id in (*each.part, *each.rest)]
    about = ", of one face in each" if each.faces else ""
    statement = f"{each.kind.value}: different, each of {len(each.part)} from each of {len(each.rest)}{about}"
    node = annotation(names, f"split/{each.id}", on, statement, [f"decision:{each.kind.value}:different", "split"])
    side = ", ".join(each.part if len(each.part) <= len(each.rest) else each.rest)
    said = [told(each.reason)] if each.reason else []
    return by(node, who, each.decided_at) | {"uco-core:description": [*said, told(f"One side: {side}.")]}


def by(node: Node, who: Ref, at: datetime | None = None) -> Node:
    """Return a node with whose word it is, and since when where that is known."""
    when = {} if at is None else {"uco-core:objectCreatedTime": moment(at)}
    return {**node, "uco-core:createdBy": who, **when}
