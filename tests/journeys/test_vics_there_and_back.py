"""A colleague's case comes in by the command line, is graded, and goes back: the difference is what was graded."""

import json
from pathlib import Path

import pytest

from app import headless
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.vics_files import digests_of, pictures

PHRASE = "seven quiet harbour lamps"
EXAMPLES = Path(__file__).parents[1] / "exchange" / "examples"


@pytest.fixture
def said(tmp_path, monkeypatch, capsys):
    """Return a function that runs a verb on a case and returns its lines of JSON."""
    file = tmp_path / "phrase"
    file.write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case.close()

    def run(verb, *words, status=0):
        assert headless.run([verb, str(tmp_path / "walk"), *map(str, words)]) == status
        told = capsys.readouterr()
        return [json.loads(line) for line in told.out.splitlines()] if status == 0 else told.err

    return run


def placed(folder, example):
    """Put generated pictures where an example's records point, and let the records name them."""
    text = (EXAMPLES / example).read_bytes().decode("utf-8")
    media = json.loads(text.removeprefix("\ufeff"))["value"][0]["Media"]
    made = pictures(len(media))
    for record, content in zip(media, made, strict=True):
        md5, sha1 = digests_of(content)
        is_upper = record["MD5"].isupper()
        named = {record["MD5"]: md5, record["SHA1"]: sha1, str(record["MediaSize"]): str(len(content))}
        for was, now in named.items():
            text = text.replace(was, now if is_upper else now.lower())
        path = folder / record["RelativeFilePath"].replace("\\", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_name(f"{md5 if is_upper else md5.lower()}.jpg").write_bytes(content)
    file = folder / example
    file.write_bytes(text.encode())
    return file, made


def members(value, place=()):
    """Yield every single value of JSON with the place at which it stands."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from members(each, (*place, name))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from members(each, (*place, at))
    else:
        yield place, value


def of_file(path):
    return dict(members(json.loads(path.read_bytes().decode("utf-8-sig"))))


@pytest.mark.parametrize("example", ["vics-2.0-case.json", "vics-1.3-case-bom.json"])
def test_an_example_comes_in_is_graded_and_goes_back_with_exactly_what_was_graded(said, tmp_path, example):
    file, made = placed(tmp_path / "in", example)
    (told,) = said("vics-import", file, "--scheme", "vics:US:2", "--dry-run", "--json")
    assert told["records"] == len(made)
    assert said("status")[0]["media_items"] == 0
    (told,) = said("vics-import", file, "--scheme", "vics:US:2", "--json", "--workers", "2")
    assert (told["kept"]["matched"], told["problems"]) == (len(made), {})
    assert said("status")[0]["media_items"] == len(made)
    if told["scheme"] is None:
        said("scheme", "vics:US:2")
    shas = {row["md5"].upper(): row["sha256"] for row in said("media")}
    graded = shas[digests_of(made[-1])[0]]
    said("grade", "1", graded)
    (told,) = said("vics-export", tmp_path / "out.json", "--json")
    assert (told["records"], told["changed"], told["members"]) == (len(made), 1, 1)
    before, after = of_file(file), of_file(tmp_path / "out.json")
    assert list(before) == list(after)
    differing = {place: after[place] for place in before if before[place] != after[place]}
    assert differing == {("value", 0, "Media", len(made) - 1, "Category"): 1}
    assert not any(content in (tmp_path / "out.json").read_bytes() for content in made)
    (kept,) = said("vics-records", graded)
    assert json.loads(kept["record"])["MediaID"] in {0, 3}


def test_a_case_of_numbers_with_two_meanings_is_refused_until_somebody_says_which(said, tmp_path):
    file, _ = placed(tmp_path / "in", "vics-2.0-case.json")
    told = said("vics-import", file, status=1)
    assert "--dry-run" in told
    assert "--scheme" in told
    assert said("status")[0]["media_files"] == 0
    assert "There are no categories" in said("vics-import", file, "--scheme", "vics:XX", status=1)
    assert "cannot be read as VICS" in said("vics-import", tmp_path / "phrase", status=1)


def test_what_is_said_to_a_person(said, tmp_path, capsys):
    file, _ = placed(tmp_path / "in", "vics-2.0-case.json")
    walk = str(tmp_path / "walk")
    assert headless.run(["vics-import", walk, str(file), "--dry-run"]) == 0
    told = capsys.readouterr().err
    assert "VICS 2.0, a case: 3 records, 3 MD5." in told
    assert "No scheme named; the numbers are bare:" in told
    assert headless.run(["vics-import", walk, str(file), "--dry-run", "--scheme", "vics:US:1"]) == 0
    assert "0  uncategorised: 1" in capsys.readouterr().err
    assert headless.run(["vics-import", walk, str(file), "--scheme", "vics:US:2"]) == 0
    assert "As the sender's words: 1 categories, 2 tags, 1 notes." in capsys.readouterr().err
    assert said("grades")[0]["examiner"] == "Examiner A, Example Unit (VICS, vics-2.0-case.json)"
    assert headless.run(["vics-export", walk, str(tmp_path / "o.json")]) == 0
    assert "Wrote 3 records; 0 values differ" in capsys.readouterr().err
