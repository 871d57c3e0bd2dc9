import numpy as np

from app.domain.arrays import overwrite


def test_an_array_is_overwritten_where_it_lies_even_through_a_view_that_cannot_be_written():
    held = np.full((4, 6), 7, np.uint8)
    view = held[1:3].view(np.uint8).reshape(-1)
    view.flags.writeable = False
    overwrite(view)
    assert not held.any()
