"""Why pictures are of one series, on the command line."""

import json
from datetime import timedelta

import pytest

from app import headless
from app.domain.facts import CameraBody, CameraTimes
from app.linkers import close_in_time
from app.operations.job import Job
from app.operations.relink import regroup
from app.store import facts, links
from app.store.case_store import create_case
from app.store.fact_table import StoredFacts
from tests.conftest import CHEAP
from tests.store.filling import WHEN, add_pictures

PHRASE = "seven quiet harbour lamps"
NAMES = ["IMG_0412", "IMG_0413", "IMG_0415", "alone"]


@pytest.fixture
def ask(tmp_path, monkeypatch, capsys):
    """Return a function that asks about the series of a case: three pictures by one camera, and one by none."""
    file = tmp_path / "phrase"
    file.write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    made = create_case(tmp_path / "shoot.homeward", PHRASE, examiner="E", cost=CHEAP)
    with made.case as case:
        ids = dict(zip(NAMES, add_pictures(case, NAMES), strict=True))
        with case.machine_run("test", {}) as run, case.transaction() as db:
            for minute, name in enumerate(NAMES[:3]):
                taken = CameraTimes(captured=WHEN - timedelta(minutes=minute))
                facts.save(db, run.id, ids[name], "exif_camera", 1, [CameraBody("Norda", "N-100", "7700123456")])
                facts.save(db, run.id, ids[name], "exif_time", 1, [taken])
            found = list(close_in_time.LINKER.link(StoredFacts(db)))
            links.replace(db, run.id, "close_in_time", close_in_time.LINKER.version, found)
        regroup(Job(case))

    def asked(*arguments, status=0):
        assert headless.run(["series", str(tmp_path / "shoot"), *arguments]) == status
        out, err = capsys.readouterr()
        return out if status == 0 else err

    return asked, ids


def test_every_series_is_told_as_data_with_reasons_gaps_and_weights(ask):
    asked, ids = ask
    (series,) = json.loads(asked("--json"))["series"]
    assert set(series) == {
        "id", "confidence", "reasons", "members", "gaps", "clocks", "sensor_noise",
        "refuted_by", "refused", "weights",
    }  # fmt: skip
    assert {each["sha256"] for each in series["members"]} == {ids[name] for name in NAMES[:3]}
    assert all(each["reasons"][0]["kind"] == "close_in_time" for each in series["members"])
    assert series["gaps"][0]["missing"] == ["0414"]
    assert "close_in_time" in series["weights"]


def test_a_series_is_told_by_its_id_and_by_any_picture_of_it(ask):
    asked, ids = ask
    (series,) = json.loads(asked("--json"))["series"]
    assert json.loads(asked(series["id"], "--json")) == json.loads(asked(ids["IMG_0413"], "--json"))
    assert json.loads(asked(ids["IMG_0413"][:12], "--json")) == {"series": [series]}
    assert json.loads(asked(ids["alone"], "--json"))["series"] == []
    assert "not in this case" in asked("f" * 12, status=1)


def test_a_person_reads_names_sentences_and_what_would_refute_it(ask):
    asked, _ = ask
    text = asked()
    assert "IMG_0412.jpg" in text
    assert "Taken 60 seconds apart by one camera (Norda N-100, serial 7700123456), as their files say." in text
    assert "0414 missing: perhaps more exist" in text
    assert "This would refute it:" in text


def test_a_picture_in_no_series_is_told_so(ask):
    asked, ids = ask
    assert "No series is proposed" in asked(ids["alone"])


def test_what_is_not_in_the_case_is_refused_in_words(ask):
    asked, _ = ask
    assert "not in this case" in asked("series-none", status=1)
    assert "not in this case" in asked("f" * 64, status=1)
