"""What a sealed case file holds of a case, what it never holds, and what a check of it tells."""

import hashlib
import io
import json
import os
import stat
import zipfile

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from app.domain.errors import MachineError, RequestError
from app.domain.ids import MediaId
from app.domain.link import Kind
from app.grouping.clusters import cluster_id
from app.operations.import_exhibit import import_exhibit
from app.operations.schemes import shipped
from app.operations.seal_case import HELD_BACK, Choice, case_parts, seal_case
from app.operations.verify_sealed import Verdict as Came
from app.operations.verify_sealed import verify
from app.report.sealing import Addressees, fingerprint, pack, public_bytes, seal, unseal
from app.store import clusters
from tests.operations.conftest import jpeg
from tests.operations.worked_on import POINTS, WITHIN, work_on


@pytest.fixture(scope="module")
def signer():
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="module")
def reviewer():
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def worked_on(job, tmp_path):
    return work_on(job, tmp_path)


def rows(parts, name):
    return [json.loads(line) for line in parts[f"{name}.jsonl"].splitlines()]


def sealed(job, signer, reviewer, path, choice=Choice()):  # noqa: B008  it is frozen
    done = seal_case(job, choice, path, signer, Addressees((str(reviewer.to_public()),)))
    return done, path.read_bytes()


def test_a_reviewer_finds_what_was_said_of_the_case(job, worked_on, signer, reviewer, tmp_path):
    done, file = sealed(job, signer, reviewer, tmp_path / "walk.homeward-sealed")
    found = unseal(file, str(reviewer))
    assert found.manifest["counts"] == done.counts
    assert [each["sha256"] for each in rows(found.parts, "media") if each["sha256"] in worked_on] == sorted(worked_on)
    assert [each["text"] for each in rows(found.parts, "notes")] == [WITHIN]
    assert [each["tag"] for each in rows(found.parts, "tags")] == ["Blue curtain"]
    assert {each["state"] for each in rows(found.parts, "leads")} == {"open", "done"}
    assert [each["reason"] for each in rows(found.parts, "decisions")] == ["the same sill"]
    assert rows(found.parts, "grades")[0]["code"] == shipped()[0].categories[0].code
    assert {each["kind"] for each in rows(found.parts, "clusters")} >= {"copies", "place"}
    (drawn,) = (each["evidence"] for each in rows(found.parts, "links") if each["evidence"])
    assert drawn == {"model": "homography", "first_xy": POINTS.tolist(), "second_xy": POINTS.tolist()}
    assert rows(found.parts, "problems")
    assert all(f"tiles/{each}.png" in found.parts for each in worked_on)


def test_a_sealed_file_shows_no_more_of_a_picture_than_its_tile(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    _, file = sealed(job, signer, reviewer, tmp_path / "walk.homeward-sealed")
    parts = unseal(file, str(reviewer)).parts
    for name, part in parts.items():
        if name.startswith("tiles/"):
            assert max(Image.open(io.BytesIO(part)).size) <= 32
        else:
            assert b"\xff\xd8\xff" not in part


def test_the_same_case_gives_the_same_parts_however_often_it_is_sealed(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    _, one = sealed(job, signer, reviewer, tmp_path / "one")
    _, other = sealed(job, signer, reviewer, tmp_path / "other")
    first, second = (unseal(file, str(reviewer)) for file in (one, other))
    assert (first.parts, first.manifest) == (second.parts, second.manifest)
    assert one != other


def test_of_one_cluster_its_members_go_along_and_nothing_of_the_others(job, worked_on, signer, reviewer, tmp_path):
    (copies,) = clusters.of(job.case.db, Kind.COPIES)
    choice = Choice(clusters=(copies.id,), paths=False)
    done, file = sealed(job, signer, reviewer, tmp_path / "part", choice)
    found = unseal(file, str(reviewer))
    assert [each["sha256"] for each in rows(found.parts, "media")] == sorted(copies.members)
    others = set(worked_on) - set(copies.members)
    told = b"".join(found.parts.values()).decode("utf-8", "replace")
    assert not any(each in told for each in others)
    assert WITHIN not in told
    assert "IMG_000" not in told
    assert "seized by" not in told
    assert done.counts["media"] == len(copies.members)
    assert (found.manifest["whole_case"], found.manifest["held_back"]) == (False, list(HELD_BACK))


def everything_told(job, choice):
    parts, _ = case_parts(job.case.db, choice)
    return b"".join(part for name, part in parts.items() if not name.startswith("tiles/")).decode("utf-8")


def test_no_digest_leaves_by_which_it_could_be_tested_what_is_held_back(job, worked_on):
    """Of all that is stored as an array, be it a vector, a hash or the clear thumbnail, nothing but the tile goes."""
    stored = job.case.db.execute("SELECT kind, digest FROM fact WHERE digest IS NOT NULL").fetchall()
    assert worked_on
    assert {kind for kind, _ in stored} >= {"tile", "thumbnail"}
    told = everything_told(job, Choice())
    assert "arrays_sha256" not in told
    assert not any(digest.hex()[:16] in told for _, digest in stored)
    assert '"thumbnail":' not in told


def test_without_paths_no_sentence_quotes_a_name(job, worked_on, tmp_path):
    assert worked_on
    root = tmp_path / "second"
    root.mkdir()
    with zipfile.ZipFile(root / "taken.zip", "w") as archive:
        archive.writestr("../../quoted.jpg", jpeg(20))
    import_exhibit(job, root, "EX-2")
    assert "quoted" in everything_told(job, Choice())
    told, _ = case_parts(job.case.db, Choice(paths=False))
    for name in ("quoted", "taken", "IMG_00", "broken.jpg", "seized by"):
        assert name.encode() not in b"".join(told.values())
    assert {"part", "code", "media_id"} == set(rows(told, "problems")[0])


def test_the_id_of_a_group_does_not_tell_of_a_member_that_stays_behind(job, worked_on):
    assert worked_on
    (place,) = (each for each in clusters.of(job.case.db, Kind.PLACE) if len(each.members) > 2)
    whole, _ = case_parts(job.case.db, Choice())
    assert place.id in {each["id"] for each in rows(whole, "clusters")}
    assert place.members == tuple(sorted(place.members))
    without_first = [*place.members[1:]]
    part, _ = case_parts(job.case.db, Choice(media=tuple(without_first)))
    assert place.id.encode() not in b"".join(part.values())
    (told,) = rows(part, "clusters")
    assert (told["id"], told["members"]) == (cluster_id(Kind.PLACE, without_first[0]), without_first)
    assert told["members_in_the_case"] == len(place.members)


def test_of_a_part_the_rows_go_along_that_name_its_pictures_alone(job, worked_on):
    first, second, other = worked_on[2], worked_on[4], worked_on[3]
    told, _ = case_parts(job.case.db, Choice(media=(first, second)))
    assert {each["verb"] for each in rows(told, "audit")} >= {"note.write", "lead.write", "decide"}
    told, _ = case_parts(job.case.db, Choice(media=(first, other)))
    assert "decide" not in {each["verb"] for each in rows(told, "audit")}
    assert second.encode() not in b"".join(told.values())


def test_who_sealed_what_for_whom_is_in_the_audit_trail(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    sealed(job, signer, reviewer, tmp_path / "walk.homeward-sealed")
    row = job.case.db.execute("SELECT verb, subject, detail FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    assert row[:2] == ("case.seal", "walk.homeward-sealed")
    assert str(reviewer.to_public()) in row[2]
    assert "the whole case, with paths" in row[2]
    assert hashlib.sha256((tmp_path / "walk.homeward-sealed").read_bytes()).hexdigest() in row[2]


def test_what_was_chosen_is_in_the_audit_trail(job, worked_on, signer, reviewer, tmp_path):
    (copies,) = clusters.of(job.case.db, Kind.COPIES)
    choice = Choice(clusters=(copies.id,), media=(worked_on[4],), paths=False)
    sealed(job, signer, reviewer, tmp_path / "part", choice)
    (detail,) = job.case.db.execute("SELECT detail FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    assert f"3 media items, of clusters {copies.id} and 1 picked, without paths" in detail


def test_where_it_cannot_be_written_no_row_says_that_it_was(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    before = job.case.audit_head()
    with pytest.raises(MachineError, match="was not written"):
        sealed(job, signer, reviewer, tmp_path / "nowhere" / "walk")
    assert job.case.audit_head() == before


@pytest.mark.skipif(os.name != "posix", reason="links and rights are told otherwise there")
def test_a_link_that_leads_nowhere_is_not_followed_and_only_the_owner_reads_what_is_sealed(
    job, worked_on, signer, reviewer, tmp_path
):
    assert worked_on
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RequestError, match="exists already"):
        sealed(job, signer, reviewer, tmp_path / "link")
    assert not (tmp_path / "elsewhere").exists()
    sealed(job, signer, reviewer, tmp_path / "mine")
    assert stat.S_IMODE((tmp_path / "mine").stat().st_mode) == 0o600


def test_a_file_that_is_there_is_not_overwritten(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    with pytest.raises(RequestError, match="exists already"):
        sealed(job, signer, reviewer, tmp_path / "mine")
    assert (tmp_path / "mine").read_text(encoding="utf-8") == "mine"


def test_nothing_is_sealed_into_the_evidence_or_the_case(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    before = sorted(tmp_path.rglob("*"))
    for folder in (tmp_path / "seized by Examiner One", job.case.folder):
        with pytest.raises(RequestError, match="was not written"):
            sealed(job, signer, reviewer, folder / "walk")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("choice", [Choice(clusters=("nowhere",)), Choice(media=(MediaId("0" * 64),))])
def test_what_is_not_in_the_case_cannot_be_chosen(job, worked_on, choice):
    assert worked_on
    with pytest.raises(RequestError, match="is not in this case"):
        case_parts(job.case.db, choice)


def came(found):
    return {each.about: each.verdict for each in found}


def test_a_check_tells_what_holds_and_what_was_not_looked_at(job, worked_on, signer, reviewer, tmp_path):
    assert worked_on
    _, file = sealed(job, signer, reviewer, tmp_path / "walk")
    own = fingerprint(public_bytes(signer))
    assert came(verify(file, None)) == {"file": Came.HOLDS, "signer": Came.OPEN, "content": Came.OPEN}
    whole = came(verify(file, str(reviewer), signer=own.replace(" ", "").upper()))
    assert whole == dict.fromkeys(("file", "signer", "content", "audit"), Came.HOLDS)
    assert came(verify(file, None, signer="0000"))["signer"] is Came.FAILS
    assert came(verify(file, str(pyrage.x25519.Identity.generate())))["content"] is Came.OPEN
    assert came(verify(file[:-1], str(reviewer))) == {
        "file": Came.FAILS,
        "signer": Came.OPEN,
        "content": Came.OPEN,
    }


def test_a_trail_from_which_a_row_was_taken_does_not_hold(job, worked_on, signer, reviewer, tmp_path):
    """Whoever holds the signing key can sign what they like; a trail that was not made anew tells it all the same."""
    assert worked_on
    _, file = sealed(job, signer, reviewer, tmp_path / "walk")
    found = unseal(file, str(reviewer))
    trail = found.parts["audit.jsonl"].splitlines(keepends=True)
    told = {name: value for name, value in found.manifest.items() if name != "parts"}
    for changed in (trail[:-1], trail[1:], trail[:2] + trail[3:], trail[::-1], [b"{}\n"], [b"no json\n"]):
        whom = Addressees((str(reviewer.to_public()),))
        again = seal(pack(told, {**found.parts, "audit.jsonl": b"".join(changed)}, whom, signer), whom, signer)
        assert came(verify(again, str(reviewer)))["audit"] is Came.FAILS
