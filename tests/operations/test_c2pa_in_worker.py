"""Manifests are checked in the locked worker, where no file can be opened any more."""

from app.extractors.c2pa_claims import ContentChecks
from app.imaging.c2pa_check import AS_SIGNED, CHANGED
from app.operations.import_exhibit import import_exhibit
from app.store import facts, media
from tests.claimed_files import bound_jpeg, signed_manifest


def test_signatures_of_every_kind_are_checked_where_evidence_is_read(job, tmp_path):
    kinds = ("es256", "es384", "ps256", "ed25519")
    (tmp_path / "exhibit").mkdir()
    for kind in kinds:
        whole = bound_jpeg(lambda bound, kind=kind: signed_manifest(bound, kind=kind))
        (tmp_path / "exhibit" / f"{kind}.jpg").write_bytes(whole)
        (tmp_path / "exhibit" / f"{kind}-changed.jpg").write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
    import_exhibit(job, tmp_path / "exhibit", "1")
    found = facts.some(job.case.db, media.shown_ids(job.case.db), ContentChecks)
    assert sorted(each.picture for each in found.values()) == sorted([AS_SIGNED, CHANGED] * len(kinds))
