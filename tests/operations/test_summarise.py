from app.domain.work import Problem
from app.operations.summarise import PROBLEMS_MOST, summarise
from app.store import problems


def test_a_page_says_where_it_holds_only_the_beginning_of_a_list(job, tmp_path):
    page = tmp_path / "found.html"
    with job.case.transaction() as db:
        for number in range(PROBLEMS_MOST):
            problems.add(db, Problem("walk", "VID-201", f"Folder {number}."))
    summarise(job, page)
    assert "lists the first" not in page.read_text(encoding="utf-8")
    with job.case.transaction() as db:
        problems.add(db, Problem("walk", "VID-201", "One folder more."))
    summarise(job, page, ("A remark.",))
    text = page.read_text(encoding="utf-8")
    assert "A remark." in text
    assert "This page lists the first 1,000 of 1,001 problems; the case holds them all." in text
