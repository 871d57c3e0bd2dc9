import pytest

from app.domain.camera import BY_MODEL, BY_OWNER, BY_SERIAL, identify, identities
from app.domain.facts import CameraBody
from tests.held_facts import item


def test_a_serial_is_surer_than_an_owner_and_an_owner_than_a_model():
    serial = identify(CameraBody("Norda", "N-100", "7700123456"))
    owner = identify(CameraBody("Norda", "N-100", owner="Workshop"))
    model = identify(CameraBody("Norda", "N-100"))
    assert (serial.certainty, owner.certainty, model.certainty) == (BY_SERIAL, BY_OWNER, BY_MODEL)


def test_a_long_serial_is_the_same_camera_with_and_without_its_model():
    assert identify(CameraBody(serial="033024001432")).key == identify(CameraBody("Canon", "6D", "33024001432")).key


def test_the_writing_of_a_model_does_not_matter():
    assert identify(CameraBody("NORDA", "N-100 ")).key == identify(CameraBody("Norda", "n-100")).key


def test_a_model_that_begins_with_its_maker_is_said_once():
    assert identify(CameraBody("Canon", "Canon EOS 6D")).words == "Canon EOS 6D"
    assert identify(CameraBody("Apple", "iPhone 8")).words == "Apple iPhone 8"


def test_a_picture_that_names_no_camera_has_no_identity():
    assert identify(CameraBody(make="Norda", software="Editor 5")) is None


def test_silence_contradicts_nothing_and_another_serial_does():
    named, silent = identify(CameraBody("Norda", "N-100", "7700123456")), identify(CameraBody("Norda", "N-100"))
    other, foreign = identify(CameraBody("Norda", "N-100", "7700999999")), identify(CameraBody("Norda", "N-200"))
    assert not named.contradicts(silent)
    assert named.contradicts(other)
    assert named.contradicts(foreign)


def test_a_serial_that_two_models_share_is_left_out_and_their_models_are_compared():
    bodies = {
        item("a"): CameraBody("Norda", "N-100", "7700123456"),
        item("b"): CameraBody("Norda", "N-200", "7700123456"),
        item("c"): CameraBody("Norda", "N-200", "8800123456"),
        item("d"): CameraBody(serial="7700123456"),
    }
    found = identities(bodies)
    assert [found[item(each)].certainty for each in "abc"] == [BY_MODEL, BY_MODEL, BY_SERIAL]
    assert item("d") not in found


DEFAULTS = (
    "1234567890", "0000000000", "123456", "11111111", "0123456789", "9876543210", "12345678901234567890",
    "0123456789ABCDEF", "abcdefgh", "1212121212", "0x00000000", "4294967295", "FFFFFFFF", "DEADBEEF", "0000-0000-0000",
)  # fmt: skip


@pytest.mark.parametrize("serial", DEFAULTS)
def test_a_serial_that_devices_write_by_default_names_no_camera(serial):
    assert identify(CameraBody(serial=serial)) is None


def test_one_serial_on_two_models_is_two_cameras():
    one, other = (identify(CameraBody("Norda", model, "7700123456")) for model in ("N-100", "N-200"))
    assert one.contradicts(other)


@pytest.mark.parametrize("serial", ["7700123456", "062062059949", "3021057", "1211200012", "ABC1234567", "12345699"])
def test_a_serial_that_only_resembles_a_default_names_its_camera(serial):
    assert identify(CameraBody("Norda", "N-100", serial)).certainty == BY_SERIAL
