import numpy as np
import pytest

from app.linkers import first_look
from app.matching import calibration, measures
from app.matching.calibration import CalibrationError


@pytest.mark.parametrize(
    ("look", "names"),
    [
        ("first_glance", first_look.GLANCE_NAMES),
        ("first_look", measures.NAMES),
        ("same_scene", measures.CLOSE_NAMES),
    ],
)
def test_the_shipped_calibrations_are_of_the_measures_that_are_taken(look, names):
    shipped = calibration.load(look, names)
    assert 0 < shipped.probability(np.array(shipped.means)) < 1


def test_a_fit_finds_the_weights_that_made_the_data():
    rng = np.random.default_rng(0)
    measured = rng.standard_normal((20_000, 2))
    true = rng.random(20_000) < 1 / (1 + np.exp(-(2 * measured[:, 0] - 1 * measured[:, 1] + 0.5)))
    fitted = calibration.fit(("a", "b"), measured, true.astype(float), np.ones(20_000), 1e-6)
    assert fitted.weights == pytest.approx((2, -1), abs=0.1)
    assert fitted.constant == pytest.approx(0.5, abs=0.1)


def test_what_is_written_is_read_again(tmp_path):
    fitted = calibration.fit(
        ("a", "b"), np.random.default_rng(1).random((50, 2)), np.arange(50) % 2.0, np.ones(50), 1.0
    )
    (tmp_path / "x.toml").write_text(calibration.to_toml(fitted, {"fitted_on": "chance"}), encoding="utf-8")
    again = calibration.load("x", ("a", "b"), tmp_path)
    assert again.probability(np.array([0.3, 0.6])) == pytest.approx(fitted.probability(np.array([0.3, 0.6])), abs=1e-5)


def test_a_calibration_of_other_measures_is_refused(tmp_path):
    fitted = calibration.fit(("a",), np.random.default_rng(1).random((50, 1)), np.arange(50) % 2.0, np.ones(50), 1.0)
    (tmp_path / "x.toml").write_text(calibration.to_toml(fitted, {}), encoding="utf-8")
    with pytest.raises(CalibrationError, match="cannot be used"):
        calibration.load("x", ("b",), tmp_path)


@pytest.mark.parametrize("text", [None, "", "constant = 1", "not toml ["])
def test_a_broken_calibration_is_refused(tmp_path, text):
    if text is not None:
        (tmp_path / "x.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CalibrationError) as refused:
        calibration.load("x", ("a",), tmp_path)
    assert refused.value.code == "VID-314"
