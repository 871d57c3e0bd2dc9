import threading

import pytest

from app.domain.errors import StoreError
from app.ui.aside import Aside


@pytest.fixture
def aside(qtbot, case):  # noqa: ARG001  Qt
    made = Aside(case.reader)
    yield made
    made.close()


def test_an_answer_is_read_on_another_thread_and_arrives_on_this_one(qtbot, aside):
    told = []

    def question(reader):
        return threading.current_thread(), reader.execute("SELECT count(*) FROM media_item").fetchone()[0]

    aside.ask(question, lambda answer: told.append((threading.current_thread(), *answer)))
    qtbot.waitUntil(lambda: bool(told))
    here, there, count = told[0]
    assert here is threading.main_thread() is not there
    assert count == 0


def test_questions_are_answered_in_their_order(qtbot, aside):
    told = []
    for number in range(20):
        aside.ask(lambda reader, number=number: reader.execute("SELECT ?", (number,)).fetchone()[0], told.append)
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))


def test_a_failure_is_told_in_words(qtbot, aside):
    with qtbot.waitSignal(aside.failed) as failed:
        aside.ask(lambda reader: reader.execute("SELECT * FROM nothing").fetchall(), print)
    assert isinstance(failed.args[0], StoreError)


def test_closing_breaks_off_what_is_being_read_and_tells_nobody(qtbot, case):
    aside, told, began = Aside(case.reader), [], threading.Event()
    endless = "WITH RECURSIVE up (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM up) SELECT max(n) FROM up"

    def question(reader):
        began.set()
        return reader.execute(endless).fetchone()

    aside.ask(question, told.append)
    aside.failed.connect(told.append)
    qtbot.waitUntil(began.is_set)
    aside.close()
    assert told == []
