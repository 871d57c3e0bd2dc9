import hashlib
import os
import shutil
import subprocess
import sys

import numpy as np
import pytest

from app.imaging import models
from app.imaging.models import MODELS_FOLDER, ModelChangedError, ModelListError, ModelMissingError


def test_every_listed_model_is_there_unchanged_and_says_where_it_comes_from():
    listed = models.entries()
    assert {"local_points", "scene_vector"} <= set(listed)
    for name, entry in listed.items():
        _, content = models.checked_bytes(name)
        assert hashlib.sha256(content).hexdigest() == entry.sha256
        assert entry.licence
        assert entry.origin
        assert entry.measured


def test_a_model_runs_on_the_processor_and_nowhere_else():
    model = models.load("scene_vector")
    assert model.session.get_providers() == ["CPUExecutionProvider"]
    (vector,) = model.run(np.zeros((1, 64, 96, 3), np.float32), np.ones((1, 64, 96), np.float32))
    assert vector.shape == (1, 384)
    assert np.isclose(np.linalg.norm(vector), 1, atol=1e-5)


def test_a_model_with_one_changed_byte_is_refused(tmp_path):
    folder = _copy_of_models(tmp_path)
    file = folder / "local_points.onnx"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(ModelChangedError, match="has changed") as refused:
        models.load("local_points", folder)
    assert refused.value.code == "VID-312"


def test_a_model_whose_file_is_gone_is_named(tmp_path):
    folder = _copy_of_models(tmp_path)
    (folder / "local_points.onnx").unlink()
    with pytest.raises(ModelMissingError, match="'local_points'"):
        models.load("local_points", folder)


def test_a_model_that_nobody_listed_is_refused():
    with pytest.raises(ModelMissingError, match="'crystal_ball'"):
        models.load("crystal_ball")


def test_an_entry_cannot_point_out_of_the_folder(tmp_path):
    folder = _copy_of_models(tmp_path)
    listing = folder / "manifest.toml"
    text = listing.read_text(encoding="utf-8").replace('"local_points.onnx"', '"../local_points.onnx"')
    listing.write_text(text, encoding="utf-8")
    with pytest.raises(ModelMissingError):
        models.load("local_points", folder)


@pytest.mark.parametrize("text", ["", "[[model]]\nname = 1", "not toml at all ["])
def test_a_broken_list_is_said_to_be_broken(tmp_path, text):
    (tmp_path / "manifest.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ModelListError, match="cannot be read"):
        models.entries(tmp_path)


def _copy_of_models(tmp_path):
    folder = tmp_path / "models"
    shutil.copytree(MODELS_FOLDER, folder)
    return folder


@pytest.mark.parametrize(("flushed", "smallest_is_there"), [("1", False), ("0", True)])
def test_numbers_too_small_to_be_told_from_zero_are_zero_where_a_worker_asks_for_it(flushed, smallest_is_there):
    script = (
        "import numpy as np; from app.imaging import models; models.load('faces');"
        "print(bool(np.float32(1e-30) * np.float32(1e-10) > 0))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {models.FLUSH_VARIABLE: flushed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == str(smallest_is_there)


def test_a_dimension_that_never_changes_changes_no_result():
    points = np.random.default_rng(1).standard_normal((2, 64, 64)).astype(np.float32)
    points /= np.linalg.norm(points, axis=2, keepdims=True)
    xy = np.random.default_rng(2).uniform(-1, 1, (2, 64, 2)).astype(np.float32)
    asked = (xy[0], points[0], xy[1], np.concatenate([points[0, :32], points[1, 32:]]))
    free, fixed = models.load("learned_matcher"), models.load("learned_matcher", fixed={"first": 64, "second": 64})
    for one, other in zip(free.run(*asked), fixed.run(*asked), strict=True):
        assert np.array_equal(one, other)
