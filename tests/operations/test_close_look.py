import numpy as np
from PIL import Image

from app.domain.link import Kind
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.store import clusters, judgements, links
from tests.pictures import scene


def test_a_room_is_found_by_two_looks_and_only_the_second_stands(job, tmp_path):
    wall = scene(1, (900, 700), shapes=300)
    folder = tmp_path / "seized"
    folder.mkdir()
    flat = np.full((480, 640, 3), 90, np.uint8)
    views = {"left": wall[:480, :640], "right": wall[150:630, 200:840], "other": scene(2, shapes=9), "flat": flat}
    for name, pixels in views.items():
        Image.fromarray(pixels).save(folder / f"{name}.png")
    import_exhibit(job, folder, "1")
    analyse(job)
    assert {link.linker for link in links.of(job.case.db)} >= {"same_scene"}
    assert not list(links.of(job.case.db, "first_look"))
    assert len(judgements.judged(job.case.db, judgements.of_linker(job.case.db, "first_look")))
    (place,) = clusters.of(job.case.db, Kind.PLACE)
    assert len(place.members) == 2
