import numpy as np
import pytest

from app.domain.appeal import Appeal, Choice, Seen, Step, Taken
from app.domain.exposure import Shown
from app.domain.facts import Tile
from app.domain.hash_set import Contents, SetKind
from app.domain.link import Decision, Kind, Verdict
from app.domain.region import WHOLE
from app.domain.remark import About, KeptRemark, Remark, Stance
from app.domain.words import PersonName, PlaceName, Split
from app.store import (
    appeals,
    decisions,
    facts,
    hash_sets,
    joint_words,
    person_names,
    place_names,
    released,
    remarks,
    reveals,
    sealed_looks,
    splits,
)
from app.store.hash_sets import NewSet
from app.store.joint_words import KeptSignature, KeptWord
from app.store.own_key import OwnKeys
from app.store.set_rows import Staged
from tests.store.filling import WHEN, add_pictures, add_vics, write_note


@pytest.fixture
def pictures(case):
    """Five media items of a case, by id."""
    return add_pictures(case, range(5))


@pytest.fixture
def run_id(case):
    with case.machine_run("test", {}) as run:
        pass
    return run.id


@pytest.fixture
def pictures_of_two(case, run_id):
    """Two media items with a tile each."""
    ids = sorted(add_pictures(case, range(2)))
    with case.transaction() as db:
        for each in ids:
            facts.save(db, run_id, each, "tile", 1, [Tile(np.full((9, 12, 3), 7, np.uint8))])
    return ids


@pytest.fixture
def full_tables(case, pictures):
    """A case with a row in each append-only table."""
    first, second = sorted(pictures[:2])
    write_note(case, first, "a note")
    with case.act("decide", first) as db:
        decisions.add(db, Decision(Kind.PLACE, Verdict.SAME, first, second, "E", "", WHEN))
    with case.act("reveal.begin", first) as db:
        sealed_looks.add(db, reveals.add(db, first, "E", "peek", ""), Shown(1000, 10), OwnKeys((b"k" * 32,)))
    with case.act("split", first) as db:
        made = splits.add(db, Split(Kind.PLACE, (first,), (second,), "E", "", WHEN))
        splits.end(db, made, "E", "", WHEN)
        place_names.add(db, PlaceName(first, "Kitchen", "E", WHEN))
    face = (0, 0, 9000, 9000)
    with case.act("person.name", first) as db:
        decisions.add(db, Decision(Kind.PERSON, Verdict.SAME, first, second, "E", "", WHEN, (face, face)))
        splits.add(db, Split(Kind.PERSON, (first,), (second,), "E", "", WHEN, faces=((first, face),), origin=made))
        name = PersonName(first, face, "Person 1", "E", WHEN)
        person_names.add(db, name)
        person_names.end(db, name, "E", WHEN)
    add_vics(case, '{"value":[{"MediaID":1}]}', [first])
    with case.act("remarks.merge", first) as db:
        said = Remark(About.PICTURE, None, (first,), Stance.NONE, "seen elsewhere", WHEN)
        remarks.add(db, KeptRemark(said, "R", b"k" * 32, "0" * 64, WHEN))
        remarks.end(db, remarks.standing(db)[0].id, "E", WHEN)
    with case.act("word.say", "ab" * 32) as db:
        signature = KeptSignature("first", b"k" * 32, b"s" * 64)
        joint_words.add(db, KeptWord("ab" * 32, b"said", (signature,)), "purpose", "E", WHEN)
        released.add(db, first, b"picture")
    with case.act("appeal.cut", first) as db:
        cut = (1, first, Choice(WHOLE), (9, 6), 4, "ab" * 32, 1.0, Seen(), "model", "curtain", "E", WHEN)
        appeals.add(db, Appeal(*cut), b"file", np.zeros((6, 8, 3), np.uint8))
        appeals.take_step(db, cut[0], Taken(Step.WITHDRAWN, "E", WHEN))
        appeals.begin_look(db, cut[0], reveals.add(db, first, "E", "context", "appeal 1"), WHEN)
    with case.act("set.add", "list") as db:
        new = NewSet(SetKind.ALERT, "list", "1", "", b"f" * 32, "a list", 0, ())
        hash_sets.end(db, hash_sets.add(db, new, Staged(b"m" * 16, b"d" * 32, Contents(1)), "E", WHEN), "E", "", WHEN)
