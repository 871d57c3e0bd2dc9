import json

from app import headless


def test_doctor_says_what_was_found_line_by_line(capsys):
    assert headless.run(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("fit     lock")
    assert any("encryption" in line for line in lines)


def test_doctor_says_the_same_to_a_script(capsys):
    assert headless.run(["doctor", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["fit"] is True
    assert {"name", "fitness", "sentence"} == set(told["checks"][0])


def test_a_result_that_is_none_is_refused_with_a_sentence(tmp_path, capsys):
    (tmp_path / "result.json").write_text("{}", encoding="utf-8")
    assert headless.run(["validate", "--check", str(tmp_path / "result.json")]) == 1
    assert "no result of a validation" in capsys.readouterr().err


def test_a_file_that_is_there_is_never_written_over(tmp_path, capsys):
    (tmp_path / "result.json").write_text("mine", encoding="utf-8")
    assert headless.run(["validate", "--to", str(tmp_path / "result.json")]) == 1
    assert "exists already" in capsys.readouterr().err
    assert (tmp_path / "result.json").read_text(encoding="utf-8") == "mine"
