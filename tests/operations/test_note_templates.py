import pytest

from app.domain.errors import RequestError
from app.operations.note_templates import BLANK, read_templates


def test_each_template_that_comes_along_has_blanks_to_fill(tmp_path):
    found = read_templates(tmp_path / "none.toml")
    assert len(found) >= 5
    assert all(BLANK in each.text for each in found)
    assert len({each.name for each in found}) == len(found)


def test_a_laboratorys_own_come_first(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text('[[template]]\nname = "Ours"\ntext = "Unit: …"\n', encoding="utf-8-sig")
    assert read_templates(own)[0].text == "Unit: …"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"[[template]", "not TOML"),
        (b"\xff\xfe", "UTF-8"),
        (b"x = 1", "list 1 to 50"),
        (b'[[template]]\nname = "a"', "no text"),
        (b"[[template]]\nname = 'a'\ntext = ' '", "no text"),
        (b"#" * 70_000, "more than 65,536 bytes"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_name(tmp_path, content, why):
    own = tmp_path / "own.toml"
    own.write_bytes(content)
    with pytest.raises(RequestError, match=r"own\.toml") as told:
        read_templates(own)
    assert why in told.value.why
