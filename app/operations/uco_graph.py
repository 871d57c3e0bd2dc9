"""A case as a graph in CASE/UCO: read from the store a few pictures at a time, and told node by node.

No picture is in it, no tile, and nothing that pictures are compared by: words, numbers and hashes alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from sqlite_utils import Database

from app import __version__
from app.domain.audit import AuditRow
from app.domain.facts import CameraBody, GpsFix, PictureShape
from app.domain.ids import DIGITS_SHA256, ExhibitId, MediaId, RunId
from app.domain.link import Kind
from app.exchange import uco_acts, uco_nodes
from app.exchange.uco_nodes import Content, Names, Node, Place, Ref
from app.extractors.c2pa_claims import ContentChecks, ContentClaims
from app.extractors.exif_tags import ExifTags
from app.extractors.generator_marks import GeneratorMarks
from app.grouping.clusters import cluster_id
from app.operations.hidden_names import HiddenNames
from app.operations.seal_case import IDLE, NO_LIMIT
from app.store import audit, decisions, facts, hash_sets, leads, media, notes, outgoing, splits, tags
from app.store.outgoing import OutFile, OutItem

RUN = "run."


@dataclass(frozen=True, slots=True)
class LongNode:
    """A node one member of which is a list too long to be held: its head, the member's name, and what it lists."""

    head: Node
    member: str
    refs: Iterable[Ref]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is told: of which pictures, None for all; with the names of files, and with notes and leads."""

    chosen: frozenset[MediaId] | None
    paths: bool
    notes: bool


class UcoGraph:
    """The nodes of a case, each told once; what a node points to is told too, before or after it."""

    def __init__(self, db: Database, case_name: str, wanted: Wanted) -> None:
        self._db, self._name, self._wanted = db, case_name, wanted
        self.names, self._sayable = Names(outgoing.case_id(db)), HiddenNames.of(db, told=wanted.paths)
        self.pictures = 0
        self._told: set[str] = set()
        self._waiting: list[Node] = []
        self._exhibits: set[ExhibitId] = set()
        self._runs: set[RunId] = set()
        self._results: dict[RunId, list[Ref]] = defaultdict(list)

    def nodes(self) -> Iterator[Node | LongNode]:
        """Yield every node of the case."""
        parts: tuple[Callable[[], Iterator[Node | LongNode]], ...] = (
            self._pictures, self._groups, self._decisions, self._leads, self._deeds, self._exhibit_nodes, self._case,
        )  # fmt: skip
        for part in parts:
            for node in part():
                yield from self._waiting
                self._waiting.clear()
                yield node
        yield from self._waiting

    # ---- pictures ----

    def _pictures(self) -> Iterator[Node]:
        db, wanted = self._db, self._wanted
        chosen = None if wanted.chosen is None else sorted(wanted.chosen)
        for some in outgoing.items(db, chosen):
            ids, numbers = [each.media_id for each in some], [each.item for each in some]
            shapes, bodies = facts.some(db, ids, PictureShape), facts.some(db, ids, CameraBody)
            fixes, lines = facts.some(db, ids, GpsFix), facts.some(db, ids, ExifTags)
            places = outgoing.files(db, numbers)
            for each in some:
                key = each.media_id
                yield self._picture(each, shapes.get(key), bodies.get(key), lines.get(key))
                if key in fixes:
                    yield from uco_nodes.location(self.names, key, fixes[key])
                for place in places.get(key, []):
                    yield from self._file(place, key)
            yield from self._words(some)
            yield from self._claims(ids)
            yield from self._links(numbers)
            self.pictures += len(some)

    def _picture(
        self, item: OutItem, shape: PictureShape | None, body: CameraBody | None, tags_of: ExifTags | None
    ) -> Node:
        names, sha256 = self.names, str(item.media_id)
        content = Content(sha256, item.sha1, item.md5, item.size_bytes, shape.format if shape else "")
        facets = [uco_nodes.content_facet(names, content)]
        if shape is not None:
            facets.append(uco_nodes.raster_facet(names, sha256, shape, self._camera(body)))
        if tags_of is not None:
            facets.append(uco_nodes.exif_facet(names, sha256, tags_of.lines))
        return uco_nodes.picture(names, sha256, facets)

    def _camera(self, body: CameraBody | None) -> Ref | None:
        if body is None or not (body.make or body.model or body.serial):
            return None
        key = uco_nodes.camera_key(body)
        self._tell_once(f"camera/{key}", lambda: uco_nodes.device(self.names, body))
        return self.names.ref("Device", key)

    def _file(self, place: OutFile, content: MediaId) -> Iterator[Node]:
        self._exhibits.add(place.exhibit)
        yield self._file_node(place)
        yield uco_nodes.contained(self.names, ("RasterPicture", content), place.id)
        while place.parent is not None:
            inner, place = place, outgoing.file(self._db, place.parent)
            yield uco_nodes.contained(self.names, ("File", inner.id), place.id)
            if f"file/{place.id}" in self._told:
                return
            self._told.add(f"file/{place.id}")
            yield self._file_node(place)

    def _file_node(self, place: OutFile) -> Node:
        made = Place(place.id, place.path, place.size_bytes, place.modified_at)
        return uco_nodes.file(self.names, made, with_path=self._wanted.paths)

    def _links(self, numbers: Iterable[int]) -> Iterator[Node]:
        chosen = self._wanted.chosen
        for each in outgoing.links(self._db, numbers):
            if chosen is None or each.link.second in chosen:
                self._runs.add(each.run)
                link = replace(each.link, reason=self._sayable.said(each.link.reason))
                yield uco_acts.link(self.names, link, each.version, each.run)

    def _claims(self, ids: list[MediaId]) -> Iterator[Node]:
        """Yield what files claim of themselves by C2PA and by marks of generators, as claims."""
        manifests, marks = facts.some(self._db, ids, ContentClaims), facts.some(self._db, ids, GeneratorMarks)
        checks = facts.some(self._db, ids, ContentChecks)
        for key, each in manifests.items():
            signer = f"certificate {each.signer or 'unreadable'}, {each.signature}"
            did = [f"Picture: {checks[key].picture}"] if key in checks else []
            did += [f"Action: {text}" for text in each.actions]
            stated = "\n".join(
                (f"C2PA manifest by {each.generator}; {signer}; {each.hash_over_file}", *did, *each.doubts)
            )
            on = [self.names.ref("RasterPicture", key)]
            yield uco_nodes.annotation(self.names, f"claims/{key}", on, stated, ["claim of the file", "C2PA"])
        for key, found in marks.items():
            stated = "\n".join((*found.claims, found.worth))
            on = [self.names.ref("RasterPicture", key)]
            yield uco_nodes.annotation(self.names, f"marks/{key}", on, stated, ["claim of the file", "generator"])

    # ---- words ----

    def _words(self, some: list[OutItem]) -> Iterator[Node]:
        graded = outgoing.graded(self._db, [each.item for each in some])
        for each in some:
            key, on = each.media_id, [self.names.ref("RasterPicture", each.media_id)]
            for scheme, code, name, examiner, at in graded.get(key, []):
                stated, tag = f"Scheme {scheme}: {code} {name}".rstrip(), f"{scheme}: {code}"
                node = uco_nodes.annotation(self.names, f"grade/{key}/{scheme}", on, stated, ["category", tag])
                yield uco_acts.by(node, self._person(examiner), at)
            for tag, examiner in tags.of_media(self._db, key):
                node = uco_nodes.annotation(self.names, f"tag/{key}/{tag}", on, f"Tag: {tag}", ["tag", tag])
                yield uco_acts.by(node, self._person(examiner))
            for number, match in enumerate(hash_sets.matches_of(self._db, each.item)):
                stated = f"In the hash set {match.name} ({match.kind.value})" if match.is_exact else match.reason
                tag = f"hash set: {match.kind.value}"
                yield uco_nodes.annotation(self.names, f"set/{key}/{number}", on, stated, [tag])
        if self._wanted.notes:
            yield from self._notes([each.media_id for each in some])

    def _notes(self, ids: list[MediaId]) -> Iterator[Node]:
        for each in reversed(notes.standing(self._db, ids, limit=NO_LIMIT)):
            on = [self.names.ref("RasterPicture", each.media_id)]
            node = uco_nodes.annotation(self.names, f"note/{each.id}", on, each.text, ["note"])
            yield uco_acts.by(node, self._person(each.examiner), each.written_at)

    def _leads(self) -> Iterator[Node]:
        if not self._wanted.notes:
            return
        for each in sorted(leads.listed(self._db, limit=NO_LIMIT), key=lambda lead: lead.id):
            if each.media_id is None:
                on = self._investigation() if self._wanted.chosen is None else None
            else:
                on = self.names.ref("RasterPicture", each.media_id) if self._leaves(each.media_id) else None
            if on is not None:
                stated = f"{each.text}\n{each.remark}".rstrip()
                tag = f"lead: {each.state.value}"
                node = uco_nodes.annotation(self.names, f"lead/{each.id}", [on], stated, ["lead", tag])
                yield uco_acts.by(node, self._person(each.examiner), each.written_at)

    # ---- groups and decisions ----

    def _groups(self) -> Iterator[Node]:
        """Yield each group with those of its members that leave, where these are two at least.

        Its id is made anew of the smallest of those, as in a sealed file: from the id in the case it could be tested
        which picture the smallest member is.
        """
        chosen = self._wanted.chosen
        for kind in Kind:
            for each, run in outgoing.clusters(self._db, kind):
                members = tuple(key for key in each.members if chosen is None or key in chosen)
                if len(members) > 1:
                    told = replace(each, id=cluster_id(kind, min(members)), members=members)
                    self._runs.add(run)
                    self._results[run].append(self.names.ref("Grouping", told.id))
                    yield uco_acts.grouping(self.names, self._sayable.told(told), run)

    def _decisions(self) -> Iterator[Node]:
        for kind in Kind:
            for each in decisions.standing(self._db, kind):
                if self._leaves(each.first) and self._leaves(each.second):
                    yield uco_acts.decision(self.names, each, self._person(each.examiner))
            for split in splits.of(self._db, kind):
                part, rest = (tuple(filter(self._leaves, side)) for side in (split.part, split.rest))
                if part and rest:
                    told = replace(split, part=part, rest=rest)
                    yield uco_acts.split(self.names, told, self._person(split.examiner))

    # ---- who did what ----

    def _deeds(self) -> Iterator[Node]:
        """Yield a node for each row of the audit trail; of a part of a case, for rows that name its pictures alone.

        Runs that made what leaves are told in either case, for they say with which models.
        """
        last, runs = self._last_row(), set[RunId]()
        for row in audit.trail(self._db, 0 if last is None else last.number):
            named = row.subject.split()
            if row.verb.startswith(RUN) and self._wanted.chosen is None:
                number = RunId(int(named[-1]))
                runs.add(number)
                yield self._run(number, uco_acts.chain_words(row))
            elif self._wanted.chosen is None or (named and all(map(self._is_chosen, named))):
                yield self._act(row, named)
        for number in sorted(self._runs - runs):
            yield self._run(number, "")

    def _act(self, row: AuditRow, named: list[str]) -> Node:
        self._tell_once("tool/", lambda: [uco_acts.tool(self.names, "")])
        on = [self.names.ref("RasterPicture", each) for each in dict.fromkeys(named) if self._is_picture(each)]
        words = [row.detail] if on else [row.subject, row.detail] if self._wanted.paths else []
        node = uco_acts.action(
            self.names,
            f"audit/{row.number}",
            row.verb,
            who=self._person(row.examiner),
            times=(row.at, row.at),
            instrument=self.names.ref("AnalyticTool", ""),
            descriptions=[*words, uco_acts.chain_words(row)],
        )
        return {**node, "uco-action:object": on} if on else node

    def _run(self, number: RunId, chain: str) -> Node:
        run = outgoing.run(self._db, number)
        self._tell_once(f"configured/{run.detail}", lambda: uco_acts.configured_tool(self.names, run.detail))
        counts = f"; counts: {run.counts}" if self._wanted.chosen is None else ""
        node = uco_acts.action(
            self.names,
            f"run/{number}",
            f"{RUN}{run.name}",
            who=self._person(run.examiner),
            times=(run.started_at, run.ended_at),
            instrument=self.names.ref("ConfiguredTool", run.detail),
            descriptions=[f"Run {number}, {run.outcome}{counts}", chain],
        )
        made = self._results.get(number, [])
        return {**node, "uco-action:result": made} if made else node

    def _last_row(self) -> AuditRow | None:
        """Return the newest row of the audit trail that is of a deed that changed something."""
        at = 0
        while some := audit.rows(self._db, at):
            found = next((row for row in some if row.verb not in IDLE), None)
            if found is not None:
                return found
            at += len(some)
        return None

    # ---- the case ----

    def _exhibit_nodes(self) -> Iterator[LongNode]:
        for each in media.exhibits(self._db):
            if each.id in self._exhibits or self._wanted.chosen is None:
                head: Node = {
                    "@id": self.names.id("ProvenanceRecord", each.id),
                    "@type": "case-investigation:ProvenanceRecord",
                    "case-investigation:exhibitNumber": uco_nodes.told(each.number),
                    "uco-core:description": "An exhibit, as it was taken into the case",
                    "uco-core:objectCreatedTime": uco_nodes.moment(each.added_at),
                }
                yield LongNode(head, "uco-core:object", self._files_of(each.id))

    def _files_of(self, exhibit: ExhibitId) -> Iterator[Ref]:
        for number, media_id in outgoing.files_of(self._db, exhibit):
            if self._wanted.chosen is None or media_id in self._wanted.chosen:
                yield self.names.ref("File", number)

    def _case(self) -> Iterator[Node]:
        last = self._last_row()
        head = "0" if last is None else f"{last.number}:{last.row_hash}"
        whole = "The whole case" if self._wanted.chosen is None else "A part of a case, chosen by an examiner"
        records = [
            self.names.ref("ProvenanceRecord", each.id)
            for each in media.exhibits(self._db)
            if each.id in self._exhibits or self._wanted.chosen is None
        ]
        self._tell_once(f"tool/{__version__}", lambda: [uco_acts.tool(self.names, __version__)])
        yield {
            "@id": self._investigation()["@id"],
            "@type": "case-investigation:Investigation",
            "uco-core:name": uco_nodes.told(self._name),
            "uco-core:description": [
                f"{whole}: {self.pictures} pictures, told by {uco_acts.PROGRAM} {__version__} in CASE/UCO.",
                "Groups and links are proposals of a machine; what examiners said stands in annotations.",
                f"Head of the audit trail: {head}",
            ],
            "uco-core:object": [*records, self.names.ref("AnalyticTool", __version__)],
        }

    # ---- what all share ----

    def _investigation(self) -> Ref:
        return self.names.ref("Investigation", "")

    def _person(self, name: str) -> Ref:
        self._tell_once(f"person/{name}", lambda: [uco_acts.person(self.names, name)])
        return self.names.ref("Identity", name)

    def _tell_once(self, key: str, make: Callable[[], Iterable[Node]]) -> None:
        """Tell some nodes unless they were told; cameras share their maker, and runs their program."""
        if key not in self._told:
            self._told.add(key)
            new = [node for node in make() if str(node["@id"]) not in self._told]
            self._told.update(str(node["@id"]) for node in new)
            self._waiting += new

    def _is_picture(self, named: str) -> bool:
        return len(named) == DIGITS_SHA256 and self._leaves(MediaId(named))

    def _is_chosen(self, named: str) -> bool:
        return self._wanted.chosen is not None and named in self._wanted.chosen

    def _leaves(self, media_id: MediaId) -> bool:
        chosen = self._wanted.chosen
        return media.is_shown(self._db, media_id) if chosen is None else media_id in chosen
