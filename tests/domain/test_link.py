import pytest

from app.domain.ids import MediaId
from app.domain.link import Link

ONE, OTHER = MediaId("a" * 64), MediaId("b" * 64)


@pytest.mark.parametrize(
    ("kept", "from_first", "from_second"),
    [
        (
            "The same picture: the first fills 33 % of the second and is cut.",
            "The same picture: this picture fills 33 % of the other and is cut.",
            "The same picture: the other fills 33 % of this picture and is cut.",
        ),
        (
            "8 points agree, across 30 % of the first picture and 20 % of the second.",
            "8 points agree, across 30 % of this picture and 20 % of the other.",
            "8 points agree, across 30 % of the other and 20 % of this picture.",
        ),
        (
            "Named the first picture.jpg and the second.jpg, within a second of each other.",
            "Named the first picture.jpg and the second.jpg, within a second of each other.",
            "Named the first picture.jpg and the second.jpg, within a second of each other.",
        ),
    ],
)
def test_a_reason_is_read_from_either_end_and_what_files_say_in_it_stays(kept, from_first, from_second):
    link = Link(ONE, OTHER, "near_copy", 0.9, kept)
    assert (link.seen_from(ONE), link.seen_from(OTHER)) == (from_first, from_second)
