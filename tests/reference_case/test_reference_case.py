import hashlib
import zipfile
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from PIL import ExifTags, Image

from app.domain.errors import AppError
from app.reference_case.reference_case import make_reference_case
from app.reference_case.truth import MEMBER_MARK, read_truth


@pytest.fixture(scope="module")
def told():
    return []


@pytest.fixture(scope="module")
def made(tmp_path_factory, told):
    folder = tmp_path_factory.mktemp("case")
    return make_reference_case(folder, rooms=1, seed=5, report=lambda done, total: told.append((done, total)))


@pytest.fixture(scope="module")
def rows(made):
    return list(read_truth(made.truth))


def contents(directory):
    return {
        str(file.relative_to(directory)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in directory.rglob("*")
        if file.is_file()
    }


def test_the_same_seed_makes_the_same_bytes_and_another_seed_makes_others(made, rows, tmp_path):
    again = make_reference_case(tmp_path / "again", rooms=1, seed=5)
    other = make_reference_case(tmp_path / "other", rooms=1, seed=6)
    assert contents(made.truth.parent) == contents(again.truth.parent)
    assert not {row.sha256 for row in rows} & {row.sha256 for row in read_truth(other.truth) if "empty" not in row.note}


def test_truth_accounts_for_every_file_by_its_content(made, rows):
    files = contents(made.truth.parent)
    del files["truth.csv"]
    assert files == {row.path: row.sha256 for row in rows if MEMBER_MARK not in row.path}
    assert made.files() == len(rows)


def test_the_archive_holds_what_truth_says(made, rows):
    told = {row.path: row.sha256 for row in rows if MEMBER_MARK in row.path}
    (archive,) = made.pictures.rglob("*.zip")
    name = str(archive.relative_to(made.truth.parent))
    with zipfile.ZipFile(archive) as opened:
        held = {f"{name}{MEMBER_MARK}{member}": opened.read(member) for member in opened.namelist()}
    assert told == {path: hashlib.sha256(content).hexdigest() for path, content in held.items()}
    assert told


def test_every_copy_names_an_original_of_the_same_place_and_series(rows):
    originals = {row.sha256: row for row in rows if row.note == "original"}
    copies = [row for row in rows if row.copy_of]
    assert copies
    for copy in copies:
        source = originals[copy.copy_of]
        assert (copy.place, copy.series, copy.camera) == (source.place, source.series, source.camera)


def test_a_series_is_one_camera_in_one_sitting_and_a_camera_has_several(made, rows):
    times, cameras = defaultdict(list), defaultdict(set)
    for row in rows:
        if row.note == "original":
            times[row.series].append(taken_at(made.truth.parent / row.path))
            cameras[row.camera].add(row.series)
    for taken in times.values():
        assert all(later - earlier < timedelta(hours=2) for earlier, later in pairwise(sorted(taken)))
    assert max(len(series) for series in cameras.values()) > 1


def test_a_room_is_seen_often_and_a_single_once(rows):
    seen = Counter(row.place for row in rows if row.note == "original")
    assert 8 <= seen["room-0000"] <= 22
    assert seen["single-0000"] == 1


def test_exif_reads_back_as_cameras_and_phones_write_it(made, rows):
    for row in rows:
        if row.note != "original":
            continue
        with Image.open(made.truth.parent / row.path) as image:
            exif = image.getexif()
        details, position = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
        is_phone = ExifTags.Base.BodySerialNumber not in details
        assert exif[ExifTags.Base.Make]
        assert exif[ExifTags.Base.Orientation] in {1, 3, 6, 8}
        assert (ExifTags.Base.OffsetTimeOriginal in details) == is_phone
        assert is_phone or not position
        if position:
            assert position[ExifTags.GPS.GPSLatitudeRef] == "S"
            assert float(position[ExifTags.GPS.GPSLatitude][0]) in range(37, 46)
            assert position[ExifTags.GPS.GPSHPositioningError] > 0


def test_a_thumbnail_in_exif_shows_the_picture(made, rows):
    thumbnails = []
    for row in rows:
        if row.note == "original":
            with Image.open(made.truth.parent / row.path) as image:
                directory = image.getexif().get_ifd(ExifTags.IFD.IFD1)
            thumbnails += [directory[ExifTags.Base.JpegIFByteCount]] if directory else []
    assert thumbnails
    assert min(thumbnails) > 500


def test_broken_files_do_not_open_and_originals_do(made, rows):
    for row in rows:
        if row.note.startswith("broken"):
            with (
                pytest.raises(OSError, match=r"cannot identify|truncated|broken"),
                Image.open(made.truth.parent / row.path) as image,
            ):
                image.load()
    assert sum(row.note.startswith("broken") for row in rows) == 4


def test_the_sensor_pattern_of_a_camera_is_in_its_own_pictures_only(made, rows):
    noise = defaultdict(list)
    for row in rows:
        if row.note == "original":
            noise[row.camera].append(residue(made.truth.parent / row.path))
    own, foreign = [], []
    for camera, residues in noise.items():
        if len(residues) < 4:
            continue
        pattern = np.mean(residues[1:], axis=0)
        own.append(correlation(residues[0], pattern))
        for other, others in noise.items():
            if other != camera and others[0].shape == pattern.shape:
                foreign.append(correlation(others[0], pattern))
    assert own
    assert min(own) > 0.1
    assert max((abs(one) for one in foreign), default=0.0) < min(own) / 3


def test_a_folder_with_pictures_is_refused_with_a_sentence(made):
    with pytest.raises(AppError, match="already holds") as caught:
        make_reference_case(made.truth.parent, rooms=1)
    assert caught.value.code == "VID-440"


def test_progress_is_told_for_every_original(made, told):
    assert told == [(done, made.originals) for done in range(1, made.originals + 1)]


def taken_at(path):
    with Image.open(path) as image:
        details = image.getexif().get_ifd(ExifTags.IFD.Exif)
    return datetime.strptime(details[ExifTags.Base.DateTimeOriginal], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - a camera's clock has no zone


def residue(path):
    import cv2

    with Image.open(path) as image:
        grey = np.asarray(image.convert("L"), dtype=np.float32)
    return (grey - cv2.medianBlur(grey.astype(np.uint8), 3)) / (grey + 20)


def correlation(first, second):
    return float(np.corrcoef(first.ravel(), second.ravel())[0, 1])
