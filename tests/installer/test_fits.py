"""The scripts that fit calibrations run by hand, long after what they import was last changed."""

import subprocess
import sys
from pathlib import Path

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
FITS = sorted(INSTALLER.glob("fit_*.py"))


def test_there_are_scripts_that_fit():
    assert len(FITS) >= 5


@pytest.mark.parametrize("script", FITS, ids=lambda path: path.stem)
def test_a_script_that_fits_finds_all_that_it_imports_and_tells_how_it_is_called(script):
    told = subprocess.run([sys.executable, str(script), "--help"], capture_output=True, text=True, check=True)
    assert "usage:" in told.stdout
