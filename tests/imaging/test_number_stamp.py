import numpy as np

from app.imaging.number_stamp import DIGITS, rim_px, stamped


def test_a_number_stands_in_black_on_a_white_rim_and_the_picture_above_stays():
    picture = np.full((100, 300, 3), 120, np.uint8)
    made = stamped(picture, "0042", 512)
    assert made.shape == (100 + rim_px(512), 300, 3)
    assert (made[:100] == picture).all()
    rim = made[100:, :, 0]
    assert set(np.unique(rim)) == {0, 255}
    ink = sum(DIGITS[int(digit)].count("1") for digit in "0042")
    assert (rim == 0).sum() == ink * 4


def test_other_numbers_look_otherwise_and_the_same_one_the_same():
    picture = np.zeros((10, 200, 3), np.uint8)
    rims = {stamped(picture, f"{number:04}", 1024).tobytes() for number in range(50)}
    assert len(rims) == 50
    assert stamped(picture, "0007", 1024).tobytes() in rims


def test_where_there_is_no_room_the_digits_are_smaller_and_then_cut_off():
    narrow = stamped(np.zeros((10, 30, 3), np.uint8), "1111", 2048)
    assert narrow.shape == (10 + rim_px(2048), 30, 3)
    assert (narrow[10:] == 0).any()
    assert stamped(np.zeros((10, 8, 3), np.uint8), "1111", 64).shape[1] == 8
