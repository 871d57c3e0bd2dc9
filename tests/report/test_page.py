"""A report as a page: whole, the same bytes each time, and nothing in it that does anything."""

import base64
import re
from html.parser import HTMLParser

import pytest

from app.report.page import POLICY, page
from tests.report.documents import HOSTILE, document

VOID = {"meta", "img", "col"}


class Read(HTMLParser):
    """What stands in a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.open, self.text = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture(scope="module")
def made():
    return page(document())


@pytest.fixture(scope="module")
def read(made):
    found = Read()
    found.feed(made.decode())
    found.close()
    return found


def test_the_same_document_gives_the_same_bytes(made):
    assert page(document()) == made


def test_it_is_well_formed_and_its_policy_forbids_scripts_and_other_addresses(read):
    assert read.open == []
    policy = next(value for tag, name, value in read.attributes if (tag, name) == ("meta", "content"))
    assert policy == POLICY
    assert policy.startswith("default-src 'none';")
    assert "script-src" not in policy
    head = read.tags.index("body")
    assert read.tags.index("meta") < head


def test_nothing_in_it_does_anything_or_comes_from_outside(read):
    assert not {"script", "iframe", "object", "embed", "form", "link", "base", "input", "button"} & set(read.tags)
    for tag, name, value in read.attributes:
        assert not name.startswith("on"), (tag, name)
        if name in {"href", "src"}:
            assert re.match(r"#part-\d+$|data:image/jpeg;base64,[A-Za-z0-9+/=]+$", value), (tag, name)
        assert name != "style"


def test_the_marking_cannot_break_out_of_the_style_sheet(made):
    style = made.decode().split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "https:" not in style
    assert style.count("{") == style.count("}")


def test_what_means_harm_is_text_and_what_cannot_be_seen_is_named(read):
    told = "".join(read.text)
    assert "<script>alert(1)</script>" in told
    for code in ("[U+001B]", "[U+0000]", "[U+202E]", "[U+DC80]"):
        assert code in told
    assert not any(each in told for each in "\x1b\x00\u202e")


def test_every_text_keeps_its_own_direction(made):
    text = made.decode()
    assert text.count("<bdi>") == text.count("</bdi>") > 100


def test_the_pictures_are_those_of_the_document(read):
    shown = [value for _, name, value in read.attributes if name in {"src", "href"} and value.startswith("data:")]
    assert len(shown) == 2 + 20 + 30
    kinds = {base64.b64decode(each.split(",")[1])[:4] for each in shown}
    assert kinds == {b"\xff\xd8\xff\xe0"}
    assert HOSTILE.split(" ", maxsplit=1)[0] in "".join(read.text)
