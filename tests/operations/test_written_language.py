"""Whatever the window speaks, what is written into a case is in English."""

from datetime import timedelta

import pytest

from app.domain.errors import RequestError
from app.domain.facts import CameraBody, CameraTimes
from app.domain.language import English, speak
from app.domain.link import Kind, Verdict
from app.linkers import close_in_time
from app.operations.decide import decide
from app.operations.linking import Linking
from app.operations.place_dossier import dossier_of
from app.operations.relink import regroup
from app.operations.summarise import summarise
from app.store import clusters, facts, links, pictures
from app.store.case_store import open_case
from app.store.fact_table import StoredFacts
from app.store.freshness import FactStates
from tests.domain.test_language import Marked
from tests.operations.linked import all_pairs, linked
from tests.store.filling import WHEN

MARK = "«"


@pytest.fixture
def marked(job):
    """A case whose window speaks another language."""
    speak(Marked())
    yield job
    speak(English())


def photographed(job, ids):
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        for minute, each in enumerate(ids):
            taken = CameraTimes(captured=WHEN + timedelta(minutes=minute), captured_offset_min=0)
            facts.save(db, run.id, each, "made", 1, [CameraBody("Norda", "N-100", "7700123456"), taken])


def written(job):
    """Return every text of the tables that the machine, and the audit trail, write into."""
    rows = [
        row
        for table in ("audit", "link", "cluster", "contradiction", "perhaps", "run")
        for row in job.case.db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608  our own names
    ]
    return [str(each) for row in rows for each in row]


def test_reasons_clusters_and_audit_rows_are_english(marked):
    ids = linked(marked, all_pairs("abc", 0.99) | all_pairs("def", 0.99) | {"ad": 0.97})
    photographed(marked, sorted(ids.values()))
    linking = Linking(marked, StoredFacts(marked.case.db), FactStates(marked.case.db))
    with marked.case.machine_run("link", {}) as run:
        assert linking.link(run, close_in_time.LINKER)
    regroup(marked)
    assert any("One link" in each.sentence for each in clusters.perhaps(marked.case.db, Kind.PLACE))
    decide(marked, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["b"]))
    reasons = [each.reason for each in links.of(marked.case.db, "close_in_time")]
    assert any(each.startswith("Taken 60 seconds apart by one camera (Norda N-100, serial") for each in reasons)
    assert any("longest pause 60 seconds" in each.reasons[0] for each in clusters.of(marked.case.db, Kind.SERIES))
    assert [each for each in written(marked) if MARK in each] == []


def test_what_is_refused_and_what_is_known_is_said_as_the_window_speaks(marked):
    ids = linked(marked, {"ab": 0.99})
    photographed(marked, sorted(ids.values()))
    with pytest.raises(RequestError, match="«A decision needs two different"):
        decide(marked, Kind.PLACE, Verdict.SAME, (ids["a"], ids["a"]))
    assert all(MARK in each.words for each in dossier_of(marked.case.db, sorted(ids.values())).statements)


def test_the_page_that_leaves_the_case_is_english(marked, tmp_path):
    linked(marked, {"ab": 0.99})
    summarise(marked, tmp_path / "page.html")
    assert MARK not in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_what_was_mended_is_told_in_the_language_and_written_in_english(marked, case_folder, passphrase):
    case = marked.case
    with case.transaction() as db:
        pictures.mark(db)
        db.execute("UPDATE case_info SET value = '0' WHERE name = 'pictures_mark'")
    case.close()
    with open_case(case_folder, passphrase, examiner="E") as again:
        assert again.notices == ("«The program ended in the middle of a step; 0 facts will be made again.»",)
        row = again.db.execute("SELECT detail FROM audit WHERE verb = 'case.open' ORDER BY number DESC").fetchone()
        assert row == ("The program ended in the middle of a step; 0 facts will be made again.",)
