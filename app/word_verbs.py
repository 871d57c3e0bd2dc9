"""The verbs of the command line by which an examiner decides: decide, split, merge, name, rename, undo, decisions."""

import argparse
from dataclasses import asdict

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import MediaId, SplitId
from app.domain.link import FaceBox, Kind, Verdict
from app.operations.decide import decide
from app.operations.job import Job
from app.operations.merge import merge
from app.operations.name_person import face_of, name_person
from app.operations.name_place import bearers_of, name_place, rename_place
from app.operations.split import split, undo_split
from app.store import clusters, decisions, person_names, place_names, splits
from app.terminal import ProgressLine, counted, print_json, say
from app.verbs import Options, Verbs, asked_id, case_verb, json_only, open_asked, whole_id, whole_number

KINDS = [kind.value for kind in Kind]


def add_words(verbs: Verbs) -> None:
    """Add what an examiner says, and how to take it back."""
    settle = case_verb(verbs, "decide", "say that two media items belong together, do not, or that it is open", _decide)
    settle.add_argument("verdict", choices=[verdict.value for verdict in Verdict], help="what holds")
    settle.add_argument("kind", choices=KINDS, help="of what kind the group is")
    settle.add_argument("first", metavar="SHA256", help="a picture, by its SHA-256 or the first digits of it")
    settle.add_argument("second", metavar="SHA256", help="a picture, by its SHA-256 or the first digits of it")
    _reason(settle)

    part = case_verb(verbs, "split", "say that some members do not belong to the rest of their cluster", _split)
    part.add_argument("kind", choices=KINDS, help="of what kind the group is")
    part.add_argument("part", metavar="SHA256", nargs="+", help="pictures, by SHA-256 or its first digits")
    part.add_argument("--from", dest="rest", metavar="SHA256", nargs="+", default=[], help="else all other members")
    _reason(part)

    join = case_verb(verbs, "merge", "say that the clusters of some media items are one", _merge)
    join.add_argument("kind", choices=KINDS, help="of what kind the group is")
    join.add_argument("samples", metavar="SHA256", nargs="+", help="one of each cluster")
    _reason(join)

    name = case_verb(verbs, "name", "say which place or person a media item shows; an empty name takes it back", _name)
    again = case_verb(verbs, "rename", "give the whole place or person of a media item another name", _rename)
    for parser in (name, again):
        parser.add_argument("media", metavar="SHA256", help="a picture, by its SHA-256 or the first digits of it")
        parser.add_argument("name", metavar="NAME", help="what it is called")
        parser.add_argument(
            "--kind", choices=(Kind.PLACE.value, Kind.PERSON.value), default=Kind.PLACE.value, help="what is named"
        )
    for parser in (settle, part, join, name, again):
        parser.add_argument(
            "--face", dest="faces", metavar="SHA256:N", action="append", default=[], help="of people: face N, by size"
        )

    undo = case_verb(verbs, "undo-split", "take a split back; 'decide undecided' takes a decision back", _undo_split)
    undo.add_argument("number", type=whole_number, metavar="NUMBER", help="as 'homeward decisions' prints it")
    _reason(undo)

    listed = case_verb(verbs, "decisions", "the words that stand, and what contradicts them: one line each", _decisions)
    json_only(listed)


def _reason(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--reason", default="", metavar="TEXT", help="why; it stands in the audit trail and in reports")


def _decide(options: Options) -> None:
    ends = asked_id(options.first), asked_id(options.second)
    with open_asked(options) as case, ProgressLine() as line:
        ends = whole_id(case.db, ends[0]), whole_id(case.db, ends[1])
        meant = _faces(case.db, options)
        if meant and set(ends) != meant.keys():
            raise RequestError(
                "A decision on faces names one in either picture.",
                next_step="Give --face for both, or for neither to decide on the pictures whole.",
            )
        faces = (meant[ends[0]], meant[ends[1]]) if meant else None
        decide(Job(case, line.show), Kind(options.kind), Verdict(options.verdict), ends, options.reason, faces)
        against = len(clusters.contradictions(case.db, Kind(options.kind)))
    _say_done("The decision is written down.", against)


def _split(options: Options) -> None:
    part, rest = ([asked_id(each) for each in side] for side in (options.part, options.rest))
    with open_asked(options) as case, ProgressLine() as line:
        part, rest = ([whole_id(case.db, each) for each in side] for side in (part, rest))
        split(Job(case, line.show), Kind(options.kind), part, rest, options.reason, _faces(case.db, options))
        against = len(clusters.contradictions(case.db, Kind(options.kind)))
    _say_done("The split is written down.", against)


def _merge(options: Options) -> None:
    samples = [asked_id(each) for each in options.samples]
    with open_asked(options) as case, ProgressLine() as line:
        samples = [whole_id(case.db, each) for each in samples]
        merge(Job(case, line.show), Kind(options.kind), samples, options.reason, _faces(case.db, options))
        against = len(clusters.contradictions(case.db, Kind(options.kind)))
    _say_done("The merger is written down.", against)


def _say_done(sentence: str, against: int) -> None:
    say(sentence)
    if against:
        say(f"{counted(against, 'word')} of this kind cannot be obeyed beside others; 'homeward decisions' says why.")


def _faces(db: Database, options: Options) -> dict[MediaId, FaceBox]:
    """Return the faces that were named, by picture."""
    asked = [each.rpartition(":") for each in options.faces]
    if wrong := [number for _, _, number in asked if not number.isdecimal()]:
        raise RequestError(f"{wrong[0]!r} is not the number of a face.", next_step="Name it as SHA256:N, from 1 on.")
    named = [(whole_id(db, asked_id(media)), int(number)) for media, _, number in asked]
    return {media_id: face_of(db, media_id, number) for media_id, number in named}


def _name_person(options: Options) -> None:
    media_id = asked_id(options.media)
    with open_asked(options) as case, ProgressLine() as line:
        media_id = whole_id(case.db, media_id)
        face = _faces(case.db, options).get(media_id)
        name_person(Job(case, line.show), media_id, options.name, face)
    _say_named(options.name)


def _name(options: Options) -> None:
    if options.kind == Kind.PERSON:
        _name_person(options)
        return
    media_id = asked_id(options.media)
    with open_asked(options) as case, ProgressLine() as line:
        job, media_id = Job(case, line.show), whole_id(case.db, media_id)
        others = set(bearers_of(job, options.name)) - {media_id} if options.name.strip() else set()
        name_place(job, media_id, options.name)
    _say_named(options.name)
    if others:
        say(f"{len(others)} other picture(s) bear that name: they are one place now, unless a decision parts them.")


def _rename(options: Options) -> None:
    if options.kind == Kind.PERSON:
        _name_person(options)
        return
    media_id = asked_id(options.media)
    with open_asked(options) as case, ProgressLine() as line:
        rename_place(Job(case, line.show), whole_id(case.db, media_id), options.name)
    _say_named(options.name)


def _say_named(name: str) -> None:
    say("The name is written down." if name.strip() else "The name is taken back.")


def _undo_split(options: Options) -> None:
    with open_asked(options) as case, ProgressLine() as line:
        undo_split(Job(case, line.show), SplitId(options.number), options.reason or "taken back")
    say("The split is taken back.")


def _decisions(options: Options) -> None:
    with open_asked(options) as case:
        for kind in Kind:
            _print_words(case.db, kind)
        for name in place_names.all(case.db):
            print_json({"what": "name"} | asdict(name) | {"named_at": name.named_at.isoformat()})
        for person in person_names.all(case.db):
            print_json({"what": "person"} | asdict(person) | {"named_at": person.named_at.isoformat()})


def _print_words(db: Database, kind: Kind) -> None:
    for stuck in clusters.contradictions(db, kind):
        print_json({"what": "contradiction"} | asdict(stuck))
    for word in decisions.of(db, kind):
        print_json({"what": "decision"} | asdict(word) | {"decided_at": word.decided_at.isoformat()})
    for each in splits.of(db, kind):
        print_json({"what": "split"} | asdict(each) | {"decided_at": each.decided_at.isoformat()})
