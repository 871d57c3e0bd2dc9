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
