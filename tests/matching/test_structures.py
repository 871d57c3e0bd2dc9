from app.domain.facts import FileStructure
from app.matching.structures import BITS_MOST, Structures, structure_words
from tests.held_facts import item

OWN = FileStructure("jpeg", tables="aa", sampling="2x1 1x1 1x1", width_px=800, height_px=600)
STANDARD = FileStructure("jpeg", tables="bb", quality=80, sampling="2x2 1x1 1x1", width_px=800, height_px=600)


def known(**files):
    return Structures({item(name): each for name, each in files.items()})


def others(count):
    return {f"o{n}": FileStructure("jpeg", tables=f"t{n}", width_px=9, height_px=n + 1) for n in range(count)}


def test_a_structure_that_all_have_says_nothing():
    assert known(a=OWN, b=OWN, c=OWN).alike_bits(item("a"), item("b")) == 0


def test_a_rare_structure_says_more_and_a_standard_one_half_of_it():
    rare = known(a=OWN, b=OWN, **others(30)).alike_bits(item("a"), item("b"))
    assert rare == 4
    assert known(a=STANDARD, b=STANDARD, **others(30)).alike_bits(item("a"), item("b")) == rare / 2
    assert known(a=OWN, b=OWN, **others(5_000)).alike_bits(item("a"), item("b")) == BITS_MOST


def test_a_picture_held_upright_is_alike_and_another_size_is_not():
    turned = FileStructure("jpeg", tables="aa", sampling="2x1 1x1 1x1", width_px=600, height_px=800)
    larger = FileStructure("jpeg", tables="aa", sampling="2x1 1x1 1x1", width_px=1600, height_px=1200)
    found = known(a=OWN, b=turned, c=larger)
    assert not found.differ(item("a"), item("b"))
    assert found.differ(item("a"), item("c"))
    assert found.alike_bits(item("a"), item("c")) == 0


def test_pictures_without_tables_or_without_the_fact_say_nothing():
    plain = FileStructure("png", width_px=800, height_px=600)
    found = known(a=plain, b=plain, **others(9))
    assert found.alike_bits(item("a"), item("b")) == 0
    assert not found.differ(item("a"), item("nobody"))


def test_the_words_say_what_was_compared():
    assert structure_words(OWN) == "jpeg, 800 x 600 pixels, tables that are not libjpeg's, colour sampled 2x1"
    assert "standard tables of quality 80" in structure_words(STANDARD)
