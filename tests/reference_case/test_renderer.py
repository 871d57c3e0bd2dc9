import numpy as np

from app.reference_case.geometry import Capsule, Face, Figure, Light
from app.reference_case.lighting import LitFace, LitScene, pyramid
from app.reference_case.renderer import render
from app.reference_case.views import View

AHEAD = np.array([[1.0, 0, 0], [0, 0, -1.0], [0, 1.0, 0]])
"""A camera's right, down and forward when it looks along y."""


def wall(distance_m, shade, half_m=1.0):
    origin = np.array([-half_m, distance_m, half_m])
    texture = np.full((64, 64, 3), shade, dtype=np.uint8)
    return Face(origin, np.array([2 * half_m, 0, 0]), np.array([0, 0, -2 * half_m]), texture)


def picture_of(faces, figures=()):
    light = Light("even", (), (1.0, 1.0, 1.0))
    scene = LitScene(light, [LitFace(face, pyramid(face.texture)) for face in faces], [])
    return render(scene, View(np.zeros(3), AHEAD, 100.0, (201, 201)), [Figure(np.array([0.0, 3, -9]), list(figures))])


def test_a_wall_covers_what_the_pinhole_camera_says():
    picture = picture_of([wall(4.0, 200)])
    columns = np.flatnonzero(picture[100, :, 0])
    assert (columns.min(), columns.max()) == (75, 125)  # 100 pixels focal length x 1 m / 4 m beside the middle


def test_the_nearer_face_hides_the_farther_one_in_either_order():
    near, far = wall(2.0, 50, half_m=0.5), wall(4.0, 200, half_m=3.0)
    first, second = picture_of([near, far]), picture_of([far, near])
    assert (first == second).all()
    assert first[100, 100, 0] == 50
    assert first[100, 30, 0] == 200


def test_a_face_is_not_seen_from_behind():
    front = wall(3.0, 200)
    back = Face(front.origin + front.right, -front.right, front.down, front.texture)
    assert not picture_of([back]).any()


def test_a_wall_that_reaches_behind_the_camera_is_cut_at_it():
    floor = Face(np.array([-5.0, 5, -1]), np.array([10.0, 0, 0]), np.array([0, -10.0, 0]), wall(1, 90).texture)
    picture = picture_of([floor])
    assert picture[150, 100, 0] == 90
    assert not picture[50].any()


def test_a_capsule_stands_where_it_is_and_behind_what_is_nearer():
    rod = Capsule(np.array([0.0, 3, -0.5]), np.array([0.0, 3, 0.5]), 0.3, (0.5, 0.5, 0.5))
    alone = picture_of([wall(-1.0, 60)], [rod])  # the wall is behind the camera
    columns = np.flatnonzero(alone[100, :, 0])
    assert abs(columns.max() - 110) <= 1  # the edge of a rod 0.3 m thick, 3 m away
    assert (picture_of([wall(2.0, 60)], [rod])[100, 100] == 60).all()
    assert (picture_of([wall(4.0, 60)], [rod])[100, 100] != 60).any()


def test_a_wide_floor_just_below_the_camera_is_seen_everywhere_below_the_horizon():
    floor = Face(np.array([-99.0, 99, -0.1]), np.array([198.0, 0, 0]), np.array([0, -198.0, 0]), wall(1, 90).texture)
    picture = picture_of([floor])
    assert (picture[103:] == 90).all()
    assert not picture[:99].any()
