from app.domain.facts import FileStructure
from app.linkers.same_structure import LINKER, STRENGTH_MOST
from tests.held_facts import HeldFacts, item


def links(*structures):
    return list(LINKER.link(HeldFacts(*((item(number), each) for number, each in enumerate(structures)))))


def made(tables, quality=0):
    return FileStructure("jpeg", tables=tables, quality=quality, sampling="2x2", width_px=800, height_px=600)


OTHERS = [made(f"other {number}") for number in range(30)]


def test_files_that_are_put_together_alike_and_unlike_the_others_are_linked():
    (found,) = links(made("own"), made("own"), *OTHERS)
    assert 0.05 < found.strength < STRENGTH_MOST
    assert found.reason.endswith("as are 2 of the case's 32.")


def test_what_every_file_has_links_nothing():
    assert links(*[made("own")] * 5) == []


def test_standard_tables_are_weaker():
    (own,), (standard,) = links(made("own"), made("own"), *OTHERS), links(*[made("std", 80)] * 2, *OTHERS)
    assert standard.strength == round(own.strength / 2, 4)
