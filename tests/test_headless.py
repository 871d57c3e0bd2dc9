"""The command line from end to end: real case, real pictures, real workers, stable shapes on stdout."""

import json

import pytest

from app import headless
from tests.operations.conftest import jpeg


@pytest.fixture(scope="module")
def phrase_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("phrase") / "phrase"
    file.write_text("seven quiet harbour lamps\n", encoding="utf-8")
    return str(file)


@pytest.fixture(scope="module")
def made(tmp_path_factory, phrase_file):
    """A case with three pictures, made and filled by the command line."""
    root = tmp_path_factory.mktemp("made")
    folder = root / "pictures"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.jpg").write_bytes(jpeg(number))
    (folder / "again.jpg").write_bytes(jpeg(0))
    case = str(root / "walk")
    assert headless.run(["new", case, "--passphrase-file", phrase_file]) == 0
    assert headless.run(["import", case, str(folder), "--exhibit", "1/26", "--passphrase-file", phrase_file]) == 0
    return case


def _lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_new_case_shows_its_recovery_key_once(tmp_path, phrase_file, capsys):
    assert headless.run(["new", str(tmp_path / "a"), "--passphrase-file", phrase_file]) == 0
    assert "Recovery key" in capsys.readouterr().out
    assert (tmp_path / "a.homeward" / "key.json").is_file()


def test_status_adds_up(made, phrase_file, capsys):
    assert headless.run(["status", made, "--json", "--passphrase-file", phrase_file]) == 0
    [status] = _lines(capsys)
    parts = ("media_items", "stacked", "known", "excluded", "containers", "problems", "waiting")
    assert status["media_files"] == 3 == sum(status[name] for name in parts)


def test_media_is_one_object_a_line(made, phrase_file, capsys):
    assert headless.run(["media", made, "--json", "--passphrase-file", phrase_file]) == 0
    rows = _lines(capsys)
    assert [set(row) for row in rows] == [{"sha256", "md5", "paths", "facts", "problems"}] * 2
    assert sorted(path for row in rows for path in row["paths"]) == ["0.jpg", "1.jpg", "again.jpg"]


def test_analyse_decide_and_ask(made, phrase_file, capsys):
    assert headless.run(["analyse", made, "--workers", "1", "--passphrase-file", phrase_file]) == 0
    assert headless.run(["media", made, "--json", "--passphrase-file", phrase_file]) == 0
    first, second = (row["sha256"] for row in _lines(capsys))
    words = ["decide", made, "same", "place", first, second, "--reason", "the same poster"]
    assert headless.run([*words, "--passphrase-file", phrase_file]) == 0
    capsys.readouterr()
    assert headless.run(["clusters", made, "--kind", "place", "--json", "--passphrase-file", phrase_file]) == 0
    [answer] = _lines(capsys)
    assert answer["kind"] == "place"
    [cluster] = answer["clusters"]
    assert cluster["members"] == sorted([first, second])
    assert set(cluster) >= {"id", "members", "confidence"}
    assert headless.run(["links", made, "--json", "--media", first, "--passphrase-file", phrase_file]) == 0
    assert all(set(row) == {"first", "second", "linker", "strength", "reason"} for row in _lines(capsys))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["status", "nowhere"], "no case at"),
        (["decide", "{case}", "same", "place", "xyz", "abc"], "not the name of a media item"),
        (["decide", "{case}", "same", "place", "a" * 64, "b" * 64], "not in this case"),
        (["import", "{case}", "/not/there"], "nothing to import"),
    ],
)
def test_a_mistake_is_one_sentence_and_a_status(words, told, made, phrase_file, capsys):
    arguments = [word.format(case=made) for word in words]
    assert headless.run([*arguments, "--passphrase-file", phrase_file]) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert said.err.count("homeward:") == 1
    assert said.out == ""


def test_a_wrong_pass_phrase_is_told(made, tmp_path, capsys):
    other = tmp_path / "other"
    other.write_text("eight loud mountain bells", encoding="utf-8")
    assert headless.run(["status", made, "--passphrase-file", str(other)]) == 1
    assert "VID-101" in capsys.readouterr().err
