"""Plain lists, and columns without a format of their own."""

import pytest

from app.domain.hash_set import HashSetError
from tests.hash_files import md5, read_text, sha1, sha256


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_hash_a_line_in_any_encoding(tmp_path, encoding, end):
    lines = ["# remark", md5(1), "", sha1(2).upper(), f'"{sha256(3)}"', "  " + md5(4)]
    name, rows, said = read_text(tmp_path, end.join(lines), encoding)
    assert (name, said) == ("plain_list", "")
    assert [(row.md5.hex(), row.sha1.hex(), row.sha256.hex()) for row in rows] == [
        (md5(1), "", ""), ("", sha1(2), ""), ("", "", sha256(3)), (md5(4), "", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_number_after_the_hash_is_its_category(tmp_path, separator):
    _, rows, _ = read_text(tmp_path, f"{md5(1)}{separator}2\n{md5(2)}{separator}\n")
    assert [row.category for row in rows] == ["2", ""]


def test_a_size_after_the_hash_is_no_category(tmp_path):
    _, rows, _ = read_text(tmp_path, f"{md5(1)},361182\n")
    assert [row.category for row in rows] == [""]


def test_swapped_columns_are_noticed_and_read_by_their_length(tmp_path):
    _, rows, said = read_text(tmp_path, f"MD5,SHA-1\n{sha1(1)},{md5(1)}\n{sha1(2)},{md5(2)}\n")
    assert [(row.md5.hex(), row.sha1.hex()) for row in rows] == [(md5(1), sha1(1)), (md5(2), sha1(2))]
    assert "Noticed, 2 times: the column of MD5 holds SHA-1; it was read by its length (line 2, line 3)." in said


def test_what_is_no_hash_is_left_out_with_its_line(tmp_path):
    text = f"{md5(1)}\n{md5(2)[:-1]}\n{'g' * 32}\n{'0' * 32}\n{md5(3)}"
    _, rows, said = read_text(tmp_path, text)
    assert [row.md5.hex() for row in rows] == [md5(1), md5(3)]
    assert "Left out, 2 times: what stands for a hash is none" in said
    assert "(line 2, line 3)" in said
    assert "Left out, once: it gives no MD5, SHA-1 or SHA-256 (line 4)." in said


def test_a_row_with_two_values_of_a_kind_is_left_out(tmp_path):
    _, rows, said = read_text(tmp_path, f"md5,hash\n{md5(1)},{md5(2)}\n{md5(3)},{md5(3)}\n")
    assert [row.md5.hex() for row in rows] == [md5(3)]
    assert "two values of MD5 (line 2)" in said


def test_a_header_alone_has_no_rows(tmp_path):
    assert read_text(tmp_path, "md5,sha1,category\n") == ("plain_list", [], "")


def test_an_index_of_the_sleuth_kit_is_read(tmp_path):
    text = f"{'0' * 41}|md5sum\n{md5(1).upper()}|0000000000000000\n{md5(2).upper()}|0000000000000042\n"
    _, rows, _ = read_text(tmp_path, text)
    assert [row.md5.hex() for row in rows] == [md5(1), md5(2)]


def test_a_line_without_an_end_and_an_open_quotation_mark_cost_rows_and_not_memory(tmp_path):
    text = f'md5,name\n{md5(1)},a\n{md5(2)},"open\n' + "x" * 5_000_000 + f"\n{md5(3)},c\n"
    _, rows, said = read_text(tmp_path, text)
    assert [row.md5.hex() for row in rows] == [md5(1), md5(2), md5(3)]
    assert "a quotation mark that nobody closes was read as any other character (line 3)" in said
    assert "longer than anybody writes" in said


@pytest.mark.parametrize("many", [9, 20_000])  # the longer one goes past what a field may hold
@pytest.mark.parametrize("torn", [{1}, {1, 5}, {8}])
def test_a_quotation_mark_that_nobody_closes_costs_no_row(tmp_path, many, torn):
    names = ['"a torn name' if at in torn else '"a name, whole"' for at in range(many)]
    text = "md5,name\n" + "".join(f"{md5(at)},{name}\n" for at, name in enumerate(names))
    _, rows, said = read_text(tmp_path, text)
    assert [row.md5.hex() for row in rows] == [md5(at) for at in range(many)]
    assert f"was read as any other character (line {min(torn) + 2}" in said


def test_a_field_over_several_lines_stays_one_field(tmp_path):
    text = f'md5,remark,name\n{md5(1)},"two lines,\n{md5(7)}",a\n{md5(2)},"one\n\n# two",b\n'
    _, rows, said = read_text(tmp_path, text)
    assert [row.md5.hex() for row in rows] == [md5(1), md5(2)]
    assert said == ""


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0" + bytes(900), b"hello\nworld\n", bytes(range(256)) * 9])
def test_what_is_no_set_is_known_by_nobody(tmp_path, content):
    with pytest.raises(HashSetError, match="no set of hashes"):
        read_text(tmp_path, content)
