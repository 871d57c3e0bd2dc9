import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app.geography.files import GEO_FOLDER, MapError, read

ROOT = Path(__file__).parents[2]


def test_the_manifest_names_every_file_with_its_hash_origin_and_licence():
    entries = tomllib.loads((GEO_FOLDER / "manifest.toml").read_text(encoding="utf-8"))["file"]
    assert {each["file"] for each in entries} == {path.name for path in GEO_FOLDER.iterdir()} - {"manifest.toml"}
    for each in entries:
        assert hashlib.sha256((GEO_FOLDER / each["file"]).read_bytes()).hexdigest() == each["sha256"]
        assert each["origin"]
        assert each["licence"]


def test_the_map_is_small():
    assert sum(path.stat().st_size for path in GEO_FOLDER.iterdir()) < 4_000_000


def test_an_altered_or_missing_file_is_refused_in_words(tmp_path):
    folder = tmp_path / "geo"
    shutil.copytree(GEO_FOLDER, folder)
    (folder / "names.json").write_text("{}", encoding="utf-8")
    (folder / "towns.npz").unlink()
    with pytest.raises(MapError, match=r"'names\.json' was not read") as altered:
        read("names.json", folder)
    assert "SHA-256" in altered.value.why
    with pytest.raises(MapError, match=r"'towns\.npz' was not read"):
        read("towns.npz", folder)
    (folder / "manifest.toml").write_text("[", encoding="utf-8")
    with pytest.raises(MapError):
        read("names.json", folder)


def test_the_map_is_not_read_before_somebody_asks():
    text = (
        "import app.operations.place_dossier as p, app.geography.borders as b, app.geography.towns as t\n"
        "print(b.borders.cache_info().currsize, t.towns.cache_info().currsize)"
    )
    told = subprocess.run([sys.executable, "-c", text], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["0", "0"]


def test_the_licences_name_where_the_map_comes_from():
    told = (ROOT / "installer" / "LICENCES.md").read_text(encoding="utf-8")
    assert re.search(r"GeoNames.*CC BY 4\.0", told)
    assert "Natural Earth" in told
