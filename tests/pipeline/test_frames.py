import io
import json

import numpy as np
import pytest

from app.pipeline.frames import BODY_MOST_BYTES, HEAD_MOST_BYTES, LEAD, MAGIC, Frame, FrameError, pack, unpack


def through(data):
    source = io.BytesIO(data)

    def fill(room):
        got = source.read(len(room))
        if len(got) < len(room):
            raise EOFError
        room[:] = got

    frame = unpack(source.read(LEAD.size), fill)
    assert source.read() == b""
    return frame


def raw(head, body=b"", magic=MAGIC):
    text = head if isinstance(head, bytes) else json.dumps(head).encode()
    return LEAD.pack(magic, len(text), len(body)) + text + body


def test_values_and_arrays_come_through_as_they_were():
    arrays = (
        np.arange(12, dtype=np.float32).reshape(3, 4),
        np.zeros((0, 2), np.int8),
        np.array([1, 2, 3], np.uint8),
        np.float16([[1.5]]),
        np.asfortranarray(np.arange(6, dtype=np.uint16).reshape(2, 3)),
    )
    first, rest = pack(Frame({"a": [1, "é\n", None, 2.5, True]}, arrays))
    frame = through(first + b"".join(rest))
    assert frame.head == {"a": [1, "é\n", None, 2.5, True]}
    for sent, got in zip(arrays, frame.arrays, strict=True):
        assert sent.dtype == got.dtype
        assert np.array_equal(sent, got)
        assert not got.flags.writeable


def test_half_a_character_is_replaced_when_it_is_sent():
    first, _ = pack(Frame({"a": "x\ud800"}))
    assert through(first).head == {"a": "x?"}


@pytest.mark.parametrize(
    "data",
    [
        raw([[], {}], magic=b"PICK"),
        LEAD.pack(MAGIC, HEAD_MOST_BYTES + 1, 0),
        LEAD.pack(MAGIC, 10, BODY_MOST_BYTES + 1),
        raw(b"\x80\x04\x95"),
        raw(b"[[], {}"),
        raw({"a": 1}),
        raw([[], []]),
        raw([[], {}, 1]),
        raw(b"[" * 100_000),
        raw(b'[[], {"a": NaN}]'),
        raw(b'[[], {"a": 1' + b"0" * 40 + b"}]"),
        raw(b'[[], {"a": "\\ud800"}]'),
        raw([[["object", [1]]], {}], bytes(8)),
        raw([[["uint8", [4]]], {}], bytes(5)),
        raw([[["uint8", [-4]]], {}]),
        raw([[["uint8", [1 << 40]]], {}], bytes(5)),
        raw([[["uint8", [1.0]]], {}], bytes(1)),
        raw([[["uint8", [True]]], {}], bytes(1)),
        raw([[["uint8", [1, 1, 1, 1, 1]]], {}], bytes(1)),
        raw([[["float64", [1]]], {}], bytes(8)),
        raw([["uint8"], {}]),
        raw([[["uint8", [0]]] * 5000, {}]),
    ],
)
def test_what_is_no_honest_frame_is_refused(data):
    with pytest.raises(FrameError):
        through(data)


def test_a_backslash_in_a_text_is_not_half_a_character():
    first, _ = pack(Frame({"a": "C:\\ud800\\u"}))
    assert through(first).head == {"a": "C:\\ud800\\u"}


def test_too_much_is_not_even_sent():
    with pytest.raises(FrameError):
        pack(Frame({}, (np.zeros(BODY_MOST_BYTES + 1, np.uint8),)))
    with pytest.raises(FrameError):
        pack(Frame({"a": "x" * HEAD_MOST_BYTES}))


def test_ten_thousand_altered_frames_are_refused_or_believed_and_nothing_else():
    rng = np.random.default_rng(1)
    first, rest = pack(Frame({"a": [1, "text", {"b": None}]}, (np.arange(8, dtype=np.int16),)))
    whole = first + b"".join(rest)
    for _ in range(10_000):
        broken = bytearray(whole)
        for at in rng.integers(0, len(broken), int(rng.integers(1, 4))):
            broken[at] = int(rng.integers(0, 256))
        try:
            source = io.BytesIO(bytes(broken))

            def fill(room, source=source):
                got = source.read(len(room))
                room[: len(got)] = got

            unpack(source.read(LEAD.size), fill)
        except FrameError:
            continue
