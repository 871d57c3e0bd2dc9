"""The container of a sealed case file: one form, and everything else refused."""

import base64
import json
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.report import container
from app.report.container import ContainerError
from installer.container_vectors import vectors

VECTORS = json.loads(Path(__file__).with_name("container_vectors.json").read_text(encoding="utf-8"))
NAMES = st.from_regex(container.NAME, fullmatch=True).filter(
    lambda name: len(name) <= container.NAME_MOST and container.DEVICE.fullmatch(name) is None
)


def test_the_published_vectors_are_those_that_the_script_writes():
    assert vectors() == VECTORS
    assert len(VECTORS) >= 60


@pytest.mark.parametrize("vector", [each for each in VECTORS if each["good"]], ids=lambda each: each["name"])
def test_a_good_vector_is_read_and_written_the_same_again(vector):
    content = base64.b64decode(vector["base64"])
    assert container.write(container.read(content)) == content


@pytest.mark.parametrize("vector", [each for each in VECTORS if not each["good"]], ids=lambda each: each["name"])
def test_a_malformed_vector_is_refused_in_words(vector):
    with pytest.raises(ContainerError) as refused:
        container.read(base64.b64decode(vector["base64"]))
    assert refused.value.why.endswith(".")


@given(st.dictionaries(NAMES, st.binary(max_size=200), max_size=6))
def test_what_is_written_is_read(parts):
    assume(not any(name.startswith(f"{folder}/") for name in parts for folder in parts))
    assert container.read(container.write(parts)) == parts


@given(st.binary(max_size=300))
def test_whatever_comes_it_is_a_container_or_refused(content):
    try:
        parts = container.read(container.MAGIC + content)
    except ContainerError:
        return
    assert container.write(parts) == container.MAGIC + content


@pytest.mark.parametrize("name", ["", "A", "../a", "a b", "n" * 121, "nul", "tiles/com1.png"])
def test_a_part_without_a_good_name_is_not_written(name):
    with pytest.raises(ValueError, match="no name of a part"):
        container.write({name: b""})


def test_a_part_named_as_the_folder_of_another_is_not_written():
    with pytest.raises(ValueError, match="no name of a part"):
        container.write({"tiles": b"", "tiles/ab.png": b""})
