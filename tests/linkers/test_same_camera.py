from itertools import chain

from app.domain.facts import CameraBody
from app.linkers.same_camera import LINKER
from tests.held_facts import HeldFacts, item, shot


def links(*rows):
    return list(LINKER.link(HeldFacts(*rows)))


def bodies(*found):
    return links(*((item(number), body) for number, body in enumerate(found)))


def test_one_serial_makes_one_chain_in_the_order_of_time():
    found = links(*chain(*(shot(minute, minute) for minute in (40, 0, 20, 10))))
    assert {frozenset((each.first, each.second)) for each in found} == {
        frozenset((item(0), item(10))),
        frozenset((item(10), item(20))),
        frozenset((item(20), item(40))),
    }


def test_n_pictures_make_n_minus_one_links():
    assert len(bodies(*[CameraBody(model="N-100", serial="7700123456")] * 5_000)) == 4_999


def test_the_reason_names_the_serial():
    (found,) = bodies(*[CameraBody("Norda", "N-100", "7700123456", "exif")] * 2)
    assert found.reason == (
        "Both name one camera: Norda N-100, serial 7700123456. Nothing else in the files of the 2 pictures with that"
        " serial bears on whether one body wrote it."
    )
    assert found.strength == 0.95


def test_a_model_alone_is_weak_and_says_so():
    (found,) = bodies(*[CameraBody("Norda", "Norda N-100")] * 2)
    assert found.strength <= 0.2
    assert found.reason == "Both name the same model, Norda N-100; many cameras share it."


def test_a_model_and_an_owner_stand_between():
    (found,) = bodies(*[CameraBody("Norda", "N-100", owner="Workshop")] * 2)
    assert 0.2 < found.strength < 0.99


def test_different_serials_of_one_model_are_not_linked():
    assert bodies(CameraBody("Norda", "N-100", "7700123456"), CameraBody("Norda", "N-100", "7700123457")) == []


def test_zeros_before_a_serial_and_its_writing_do_not_matter():
    pair = CameraBody("Canon", "X", "0560018150"), CameraBody("Canon", "X", "560018150")
    assert len(bodies(*pair)) == 1


def test_a_short_serial_counts_only_together_with_the_model():
    assert bodies(CameraBody("Norda", "N-100", "1234"), CameraBody("Norda", "N-200", "1234")) == []
    assert len(bodies(*[CameraBody("Norda", "N-100", "1234")] * 2)) == 1


def test_a_picture_that_names_only_its_maker_is_not_linked():
    assert bodies(CameraBody(make="Norda"), CameraBody(make="Norda")) == []
