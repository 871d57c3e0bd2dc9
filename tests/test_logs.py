import json
import logging
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import logs
from app.domain.errors import EvidenceError
from app.domain.work import Stage
from app.logs import OwnWord

SHA256 = "0123456789abcdef" * 4
log = logging.getLogger("app.test_logs")


@pytest.fixture
def folder(tmp_path):
    handler = logs.start(tmp_path / "log")
    yield tmp_path / "log"
    logs.stop(handler)


def lines(folder):
    text = (folder / logs.FILE_NAME).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def record(message, *arguments):
    return logging.LogRecord("app.x", logging.INFO, "x.py", 1, message, arguments, None)


def test_codes_counts_ids_and_our_own_words_are_written(folder):
    log.info("VID-210 %s of %s: %d files, %.1f s, %s", OwnWord("exif_gps"), SHA256, 3, 0.25, Stage.REGISTER)
    (line,) = lines(folder)
    assert line["message"] == f"VID-210 exif_gps of {SHA256}: 3 files, 0.2 s, register"
    assert (line["level"], line["part"]) == ("INFO", "app.test_logs")
    assert line["at"].endswith("+00:00")


@pytest.mark.parametrize(
    "argument",
    ["/evidence/a/IMG_1.jpg", "IMG_1.jpg", "Blue curtain", r"C:\seized\x", b"/bytes", ["/list"]],
)
def test_what_could_come_from_evidence_is_withheld(argument):
    assert logs.safe_message(record("VID-210 gave up on %s", argument)) == "VID-210 gave up on [withheld]"


@given(st.text().filter(lambda text: len(text) > 1))
def test_no_text_of_evidence_passes_unless_it_is_an_id(text):
    message = logs.safe_message(record("VID-210 = %s", text))
    assert message == "VID-210 = [withheld]" or (text in message and set(text) <= set("0123456789abcdefVID-"))


@pytest.mark.parametrize(
    "message",
    [
        "no code at all",
        "VID-210 /evidence/a.jpg",
        "VID-210 C:\\a",
        "VID-210 two\nlines",
        "VID-210 Zoë",
        12,
        ("VID-210 x",),
    ],
)
def test_a_message_that_is_no_coded_sentence_is_withheld(message):
    assert logs.safe_message(record(message)) == logs.UNREGISTERED


def test_a_withheld_argument_never_breaks_the_line():
    assert logs.safe_message(record("VID-210 took %d s", "/evidence")) == "VID-210 [withheld]"
    assert logs.safe_message(record("VID-210 took %(path)s", {"path": "/evidence"})) == "VID-210 [withheld]"
    assert logs.safe_message(record("VID-210 took %s and %s s", 1)) == "VID-210 [withheld]"


def test_of_an_exception_only_type_code_and_our_lines_are_kept(folder):
    error = EvidenceError("The file /evidence/secret.jpg is broken.")
    log.error("VID-200 gave up", exc_info=error)
    (line,) = lines(folder)
    assert (line["error"], line["code"]) == ("EvidenceError", "VID-200")
    assert "secret" not in json.dumps(line)


def test_where_an_exception_passed_through_our_code_is_kept(folder):
    try:
        logs.start(folder / logs.FILE_NAME)  # a file stands where the folder should be
    except OSError:
        log.exception("VID-500 no log")
    (line,) = lines(folder)
    assert line["error"] == "FileExistsError"
    assert line["where"][0].startswith("logs.start:")
    assert str(folder) not in json.dumps(line)


def test_only_the_owner_can_read_any_of_the_files(tmp_path):
    handler = logs.start(tmp_path / "log")
    handler.maxBytes = 500
    for number in range(20):
        log.info("VID-210 line %d", number)
    logs.stop(handler)
    files = list((tmp_path / "log").iterdir())
    assert len(files) > 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700


def test_a_full_disk_stops_nobody_and_shows_nothing(tmp_path, capsys):
    handler = logs.start(tmp_path)
    with Path("/dev/full").open("wb") as full:
        os.dup2(full.fileno(), handler.stream.fileno())
    log.info("VID-210 into a full disk")
    logs.stop(handler)
    assert capsys.readouterr() == ("", "")


def test_other_people_s_log_lines_do_not_get_in(folder):
    logging.getLogger("PIL").warning("VID-210 opened")
    assert lines(folder) == []


def test_the_log_has_a_place_of_its_own_on_this_platform():
    assert "homeward" in logs.place().parts
