"""A report as PDF: whole, the same bytes each time, and nothing in it that does anything."""

import re
import time
from datetime import UTC, datetime

import pypdfium2
import pytest

from app.report.pdf import pdf
from tests.report.documents import HOSTILE, MARKING, document

ACTIVE = (b"/JavaScript", b"/JS", b"/AA ", b"/Launch", b"/URI", b"/SubmitForm", b"/EmbeddedFile", b"/RichMedia")


@pytest.fixture(scope="module")
def made():
    return pdf(document())


@pytest.fixture(scope="module")
def pages(made):
    with pypdfium2.PdfDocument(made) as read:
        return [read[at].get_textpage().get_text_range() for at in range(len(read))]


def test_the_same_document_gives_the_same_bytes_whatever_the_clock_says(made, monkeypatch):
    class AnyDate(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, datetime)

    class Later(datetime, metaclass=AnyDate):
        @classmethod
        def now(cls, tz=None):
            return datetime(2041, 1, 2, 3, 4, 5, tzinfo=tz or UTC)

    for module in ("fpdf.fpdf", "fpdf.output", "fpdf.sign"):
        monkeypatch.setattr(f"{module}.datetime", Later, raising=False)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 5e8)
    assert pdf(document()) == made
    assert b"D:20260501120000Z" in made


def test_every_page_says_which_it_is_of_how_many_the_marking_and_the_case(pages):
    for at, text in enumerate(pages, 1):
        assert f"Page {at} of {len(pages)}" in text
        assert text.count(MARKING) >= 2
        assert "Case case </style>" in text
        assert "Audit head 12:abab" in text


def test_the_list_of_contents_names_the_pages(pages):
    contents = pages[1]
    for title in ("Summary", "Places", "Items"):
        number = int(re.search(rf"{title}\D*?(\d+)", contents).group(1))
        assert pages[number - 1].split("\n", 5)[-1].count(title) or title in pages[number - 1]


def test_what_means_harm_is_text_and_what_cannot_be_seen_is_named(pages):
    told = " ".join("".join(pages).split())
    assert "<script>alert(1)</script>" in told
    for code in ("[U+001B]", "[U+0007]", "[U+0000]", "[U+202E]", "[U+DC80]", "[U+6F22]"):
        assert code in told
    assert "{nb}" in told
    assert ") Tj ET endstream endobj \\(" in told


def test_nothing_in_it_does_anything_or_comes_from_outside(made):
    for each in ACTIVE:
        assert each not in made
    assert re.findall(rb"/OpenAction *(.)", made) == [b"["]  # a page to begin with, and no act


def test_very_long_words_go_on_over_lines_and_pages_and_none_is_lost(pages):
    told = "".join("".join(page.split()) for page in pages)
    assert told.count("/very/long") + told.count("/deep") >= 600


def test_the_title_and_the_outline_are_there(made):
    with pypdfium2.PdfDocument(made) as read:
        assert read.get_metadata_dict()["Title"].startswith("Report </style>")
        titles = [each.get_title() for each in read.get_toc()]
    assert titles[0] == "Summary"
    assert any(each.startswith("Place </style>") for each in titles)
    assert HOSTILE[:8] in titles[2]


def test_letters_from_right_to_left_are_drawn(made):
    assert b"/ToUnicode" in made
    with pypdfium2.PdfDocument(pdf(document("שלום עולם", 1))) as read:
        text = read[2].get_textpage().get_text_range()
    assert "שלום" in text or "םולש" in text
