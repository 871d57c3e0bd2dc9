import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.imaging.jpeg_structure import JpegStructure, read_structure, scaled


def saved(quality=80, **settings):
    held = io.BytesIO()
    Image.new("RGB", (32, 24), (90, 40, 160)).save(held, "JPEG", quality=quality, **settings)
    return memoryview(held.getvalue())


@pytest.mark.parametrize("quality", [1, 20, 49, 50, 75, 80, 92, 100])
def test_the_quality_of_libjpegs_tables_is_told(quality):
    assert read_structure(saved(quality)).quality == quality


def test_a_makers_own_tables_have_no_quality_but_a_digest():
    own = saved(qtables=[[3 + each // 5 for each in range(64)]])
    assert read_structure(own).quality == 0
    assert read_structure(own).tables not in {"", read_structure(saved()).tables}


def test_sampling_size_and_the_order_of_segments_are_read():
    found = read_structure(saved(subsampling=1))
    assert (found.sampling, found.width_px, found.height_px) == ("2x1 1x1 1x1", 32, 24)
    assert found.order == "APP0:JFIF DQT DQT SOF0 DHT DHT DHT DHT SOS"


def test_what_is_no_jpeg_has_no_structure():
    assert read_structure(memoryview(b"\x89PNG\r\n\x1a\n")) == JpegStructure()
    assert read_structure(memoryview(b"")) == JpegStructure()


def test_scaled_tables_run_from_coarse_to_all_ones():
    assert set(scaled(100)) == {1}
    assert max(scaled(1)) == 255


@given(st.binary(max_size=300), st.integers(0, 600))
def test_nothing_is_raised_whatever_the_bytes(noise, cut):
    read_structure(memoryview(b"\xff\xd8" + noise))
    read_structure(saved()[:cut])
