"""What stands in a stash, what goes against what, and that an addition's bytes are the only ones it has."""

import json

import pytest

from app.domain.stash import Conflict, Said, contradictions, read_body, standing
from tests.stashes import ANNE, BEN, addition, content, word

PDQ = bytes(range(32))


def rows(*additions):
    """Return the words of additions as a store yields them: sorted by content alone."""
    found = [
        (Said(each, made.author, made.signer, made.case_id, made.case_name), made.added_at, made.mark)
        for made in additions
        for each in made.words
    ]
    return sorted(found, key=lambda row: row[0].word.content.sha256)


def stand(*additions):
    return list(standing(rows(*additions)))


def kinds(*additions):
    return [each.kind for each in contradictions(stand(*additions))]


def test_the_newest_word_of_a_signer_in_a_case_stands():
    first, second = addition(ANNE, word(1, "2")), addition(ANNE, word(1, "1"), minutes=5)
    assert [each.word.category for each in stand(second, first)] == ["1"]


def test_a_word_that_was_taken_back_stands_no_more():
    first, second = addition(ANNE, word(1), word(2)), addition(ANNE, word(1, ""), minutes=5)
    assert [each.word.content for each in stand(first, second)] == [content(2)]


def test_nobody_takes_back_or_changes_a_word_of_another_signer_or_of_another_case():
    first = addition(ANNE, word(1, "2"))
    others = addition(BEN, word(1, "1"), minutes=5), addition(ANNE, word(1, "3"), case="fair", minutes=9)
    assert sorted(each.word.category for each in stand(first, *others)) == ["1", "2", "3"]


def test_the_same_category_by_two_examiners_is_no_contradiction():
    assert kinds(addition(ANNE, word(1)), addition(BEN, word(1))) == []


def test_another_category_and_another_scheme_are_told_apart():
    assert kinds(addition(ANNE, word(1, "2")), addition(BEN, word(1, "1"))) == [Conflict.OTHER_CATEGORY]
    assert kinds(addition(ANNE, word(1)), addition(BEN, word(1, scheme="vics-uk"))) == [Conflict.OTHER_SCHEME]


def test_two_files_that_look_the_same_and_have_other_categories_are_listed():
    found = [addition(ANNE, word(1, "2", pdq=PDQ)), addition(BEN, word(2, "1", pdq=PDQ))]
    assert kinds(*found) == [Conflict.ALIKE]
    assert kinds(found[0], addition(BEN, word(2, "2", pdq=PDQ))) == []
    assert kinds(addition(ANNE, word(1, "2")), addition(BEN, word(2, "1"))) == []  # without PDQ nothing is alike


def test_two_contents_of_one_md5_are_listed_whatever_their_category():
    forged = word(2)._replace(content=content(2)._replace(md5=content(1).md5))
    (found,) = contradictions(stand(addition(ANNE, word(1), forged)))
    assert (found.kind, len(found.said)) == (Conflict.SAME_MD5, 2)


def test_the_bytes_of_an_addition_are_read_as_what_was_written():
    made = addition(ANNE, word(1, series="Harbour \u201cNord\u201d"), word(2, "", pdq=PDQ))
    found = read_body(made.body())
    assert (found.words, found.mark, found.case_name) == (made.words, made.mark, "walk 17")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda body: body[:-1],
        lambda body: body + b"\n",
        lambda body: body.replace(b'"version":1', b'"version":2'),
        lambda body: body.replace(b'"version":1', b'"version": 1'),
        lambda body: body.partition(b"\n")[0] + b"\n",
        lambda body: body.replace(b'["', b'["a', 1),
        lambda body: body.replace(b"+00:00", b""),
        lambda body: body.replace(b"Anne", b"An\\u001bne"),
        lambda body: body.replace(b'"Anne"', b"[]"),
        lambda body: b"[" * 100_000 + body,
        lambda body: b"\xff" + body,
        lambda body: body.replace(b'"vics-us-2"', b'""'),
        lambda body: json.dumps(json.loads(body.split(b"\n")[0])).encode(),
    ],
)
def test_what_is_not_written_as_an_addition_is_refused(spoil):
    with pytest.raises(ValueError):  # noqa: PT011  whichever way it is wrong
        read_body(spoil(addition(ANNE, word(1)).body()))
