"""What a terminal shows, and where a pass phrase may come from."""

import io
import json
from dataclasses import replace

import pytest

from app.domain.errors import RequestError, WeakPassphraseError
from app.domain.media import Counts
from app.domain.work import Progress, Stage
from app.terminal import (
    OF_CASE,
    OF_SIGNING_KEY,
    ProgressLine,
    count_sentence,
    print_json,
    progress_sentence,
    read_passphrase,
)


def test_counts_read_as_a_sum():
    sentence = count_sentence(Counts(1_230, 980, 200, 0, 40, 4, 6, 0))
    assert (
        sentence
        == "1,230 files = 980 shown + 200 stacked as copies + 40 excluded + 4 archives + 6 not shown for problems"
    )


def test_progress_tells_rate_and_time_left():
    line = progress_sentence(Progress(Stage.DESCRIBE, 50, 200, 3, 10.0))
    assert line == "describe: 50 of 200, 3 problems, 5.0 a second, 30 s left"


def test_without_a_terminal_progress_is_plain_lines(capsys):
    with ProgressLine() as line:
        for done in range(101):
            line.show(Progress(Stage.LINK, done, 100))
    assert capsys.readouterr().err.splitlines() == ["link: 0 of 100", "link: 100 of 100"]


def test_a_stage_that_says_again_that_it_has_ended_is_told_once(capsys):
    with ProgressLine() as line:
        for done in (0, 40, 40, 40):
            line.show(Progress(Stage.READ, done, 40))
        line.show(Progress(Stage.READ, 42, 42))
    assert capsys.readouterr().err.splitlines() == [
        f"{Stage.READ}: {each}" for each in ("0 of 40", "40 of 40", "42 of 42")
    ]


def test_json_is_one_line_and_keeps_letters_of_every_script(capsys):
    print_json({"path": "Straße\n"})
    text = capsys.readouterr().out
    assert text.count("\n") == 1
    assert "Straße" in text
    assert json.loads(text) == {"path": "Straße\n"}


def test_the_pass_phrase_is_the_first_line_of_its_file(tmp_path):
    file = tmp_path / "phrase"
    file.write_text("five random words in a row\nsomething else\n", encoding="utf-8")
    assert read_passphrase(str(file)) == "five random words in a row"


def test_the_pass_phrase_can_come_from_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("from a pipe\r\n"))
    assert read_passphrase("-") == "from a pipe"


def test_with_nobody_to_ask_the_sentence_says_what_to_do(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(RequestError) as caught:
        read_passphrase("", OF_SIGNING_KEY)
    told = caught.value.sentence()
    assert "of your signing key" in told
    assert "--signing-passphrase-file" in told


def test_a_pass_phrase_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(RequestError, match="cannot be read") as caught:
        read_passphrase(str(tmp_path / "none"))
    assert "Errno" not in caught.value.sentence()
    assert f"Of {tmp_path / 'none'} the system says: No such file or directory." in caught.value.sentence()
    (tmp_path / "noise").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(RequestError, match="recovery key of the case"):
        read_passphrase(str(tmp_path / "noise"), replace(OF_CASE, what="recovery key"))


def test_a_stage_of_several_goes_says_which_it_is_in():
    assert progress_sentence(Progress(Stage.LINK, 0, 40, part="2 of 4")) == "link 2 of 4: 0 of 40"


def test_a_prompt_says_whose_pass_phrase_and_how_long_a_new_one_is_before_it_is_typed(monkeypatch):
    asked = []

    def typed(prompt):
        asked.append(prompt)
        return "harbour"

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", typed)
    assert read_passphrase("", OF_SIGNING_KEY) == "harbour"
    with pytest.raises(WeakPassphraseError):
        read_passphrase("", again=True)
    assert asked == ["Pass phrase of your signing key: ", "Pass phrase of the case, at least 14 characters: "]
