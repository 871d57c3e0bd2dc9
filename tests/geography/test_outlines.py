import numpy as np
import pytest

from app.geography.outlines import HIGHEST_DEG, TOLERANCES_DEG, fitting, latitude_of, mercator, outlines


def test_farther_out_there_are_fewer_points_and_the_large_coasts_stay():
    sizes = [len(outlines(each).x) for each in TOLERANCES_DEG]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1] / 10
    large = [int((np.ptp(outlines(each).boxes[:, [0, 2]], axis=1) > 20).sum()) for each in TOLERANCES_DEG]
    assert len(set(large)) == 1


@pytest.mark.parametrize("tolerance", TOLERANCES_DEG)
def test_lines_lie_in_their_boxes_and_are_found_by_them(tolerance):
    found = outlines(tolerance)
    for line in found.within(10.0, mercator(np.array([59.0]))[0], 11.0, mercator(np.array([60.0]))[0])[:50].tolist():
        part = slice(int(found.starts[line]), int(found.starts[line + 1]))
        west, south, east, north = found.boxes[line]
        assert west <= found.x[part].min() <= found.x[part].max() <= east
        assert south <= found.y[part].min() <= found.y[part].max() <= north


def test_there_are_coasts_and_borders_and_no_border_on_the_date_line():
    found = outlines(0.02)
    assert found.coast.any()
    assert (~found.coast).any()
    west, east = found.boxes[:, 0], found.boxes[:, 2]
    assert not ((west == east) & (np.abs(west) == 180)).any()


def test_mercator_there_and_back():
    for latitude in (-80.0, -12.3, 0.0, 59.9):
        assert latitude_of(float(mercator(np.array([latitude]))[0])) == pytest.approx(latitude)
    assert mercator(np.array([90.0]))[0] == mercator(np.array([HIGHEST_DEG]))[0]


def test_a_map_of_the_world_takes_the_thinnest_lines_and_a_street_all():
    assert fitting(0.3) is outlines(TOLERANCES_DEG[0])
    assert fitting(1e-5) is outlines(0.0)
