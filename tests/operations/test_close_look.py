import numpy as np
from PIL import Image

from app.domain.link import Kind
from app.domain.work import Problem
from app.imaging import models
from app.linkers import first_look, same_scene
from app.operations import linking
from app.operations.analyse import analyse
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.operations.linking import maker_of
from app.operations.relink import relink
from app.pipeline.judging import Judged
from app.store import clusters, judgements, links
from tests.pictures import scene


def test_a_room_is_found_by_two_looks_and_only_the_second_stands(job, tmp_path):
    wall = scene(1, (900, 700), shapes=300)
    folder = tmp_path / "seized"
    folder.mkdir()
    flat = np.full((480, 640, 3), 90, np.uint8)
    views = {"left": wall[:480, :640], "right": wall[150:630, 200:840], "other": scene(2), "flat": flat}
    for name, pixels in views.items():
        Image.fromarray(pixels).save(folder / f"{name}.png")
    import_exhibit(job, folder, "1")
    analyse(job)
    assert {link.linker for link in links.of(job.case.db)} >= {"same_scene"}
    assert not list(links.of(job.case.db, "first_look"))
    assert len(judgements.judged(job.case.db, judgements.of_linker(job.case.db, "first_look")))
    (place,) = clusters.of(job.case.db, Kind.PLACE)
    assert len(place.members) == 2


def test_whoever_judges_after_another_is_named_with_it_and_with_its_model():
    made = maker_of(same_scene.LINKER)
    assert maker_of(first_look.LINKER) in made
    assert models.entries()["learned_matcher"].sha256 in made


def test_pairs_that_could_not_be_judged_at_first_get_their_close_look_later(job, tmp_path, monkeypatch):
    wall = scene(1, (900, 700), shapes=300)
    (tmp_path / "seized").mkdir()
    for name, pixels in {"left": wall[:480, :640], "right": wall[150:630, 200:840]}.items():
        Image.fromarray(pixels).save(tmp_path / "seized" / f"{name}.png")
    import_exhibit(job, tmp_path / "seized", "1")
    describe(job)
    with monkeypatch.context() as broken:
        broken.setattr(linking, "judge", _nobody_judges)
        relink(job)
    assert not list(links.of(job.case.db, "same_scene"))
    relink(job)
    assert list(links.of(job.case.db, "same_scene"))


def _nobody_judges(_name, pairs, _facts, _cancel, **_options):
    for first, second in pairs:
        yield Judged(first, second, None, Problem("worker", "VID-303", "The worker died."))
