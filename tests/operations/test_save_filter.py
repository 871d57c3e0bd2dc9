import pytest

from app.domain.errors import RequestError
from app.operations.save_filter import forget_filter, save_filter
from app.store import audit, saved_filters


def test_the_newest_of_a_name_stands_and_the_older_ones_stay_on_the_record(job):
    save_filter(job, " To  do ", {"year 2024", "mark noted"})
    save_filter(job, "Other", {"year 2023"})
    save_filter(job, "To do", {"year 2022"})
    assert saved_filters.listed(job.case.db) == {"Other": ("year 2023",), "To do": ("year 2022",)}
    forget_filter(job, "Other")
    assert list(saved_filters.listed(job.case.db)) == ["To do"]
    assert job.case.db.table("saved_filter").count == 4
    assert [row.verb for row in audit.rows(job.case.db)][:2] == ["filter.forget", "filter.save"]


@pytest.mark.parametrize(("name", "keys"), [("To do", ()), (" ", {"year 2024"}), ("x" * 200, {"year 2024"})])
def test_what_cannot_be_saved_is_refused(job, name, keys):
    with pytest.raises(RequestError, match="was not saved"):
        save_filter(job, name, keys)
    assert job.case.db.table("saved_filter").count == 0


def test_a_filter_that_there_is_not_cannot_be_forgotten(job):
    with pytest.raises(RequestError, match="was not saved"):
        forget_filter(job, "To do")
