"""Faces in veiled tiles: portraits cropped to five sizes of face, and what somebody could try to bring them back."""

import cv2  # noqa: TID253  it stands in for what an attacker has
import dlib
import numpy as np

from app.domain.facts import TILE_PX
from app.imaging import resize, veil
from app.ui.widgets.picture import veiled_picture

SHARES = (0.12, 0.25, 0.4, 0.6, 0.8)
MADE = ("clear", "tile", "sharpened", "deconvolved")
SIDE_PX = 512
UNSHARP_PX, UNSHARP_TIMES, NOISE = 12, 3.0, 1e-3


def cropped(pixels, face, share):
    """Return the part of a picture in which its face takes a share of the width; grey is put around where it ends."""
    height, width = pixels.shape[:2]
    side = round((face.right - face.left) * width / share)
    x, y = (face.left + face.right) / 2 * width, (face.top + face.bottom) / 2 * height
    left, top = round(x - side / 2), round(y - side / 2)
    made = np.full((side, side, 3), 127, np.uint8)
    from_y, from_x = max(top, 0), max(left, 0)
    part = pixels[from_y : top + side, from_x : left + side]
    made[from_y - top : from_y - top + part.shape[0], from_x - left : from_x - left + part.shape[1]] = part
    return made


def drawn(tile):
    """Return a tile as the window draws it, (h, w) float."""
    image = veiled_picture(tile, SIDE_PX, SIDE_PX)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 1].astype(float)


def sharpened(grey):
    """Return a picture with its fine parts four times as strong."""
    return grey + UNSHARP_TIMES * (grey - cv2.GaussianBlur(grey, (0, 0), UNSHARP_PX))


def deconvolved(grey, tile_px):
    """Return what a Wiener filter makes of a picture for the very kernel that made it: a tile's box, then the spline.

    Source: N. Wiener, Extrapolation, Interpolation, and Smoothing of Stationary Time Series, 1949.
    """
    cell = SIDE_PX // tile_px
    box = np.ones(cell) / cell
    kernel = np.zeros(SIDE_PX)
    whole = box
    for _ in range(4):  # the tile's own box, and the cubic spline, which is three boxes upon a fourth
        whole = np.convolve(whole, box)
    kernel[: len(whole)] = whole
    transfer = np.fft.fft(np.roll(kernel, -(len(whole) // 2)))
    filtered = np.fft.fft2(grey)
    both = transfer[:, None] * transfer[None, :]
    return np.real(np.fft.ifft2(filtered * np.conj(both) / (np.abs(both) ** 2 + NOISE)))


def made_of(part, tile_px=None):
    """Return (h, w) uint8 for each of ``MADE``; ``tile_px`` is for tiles of another size than the program's."""
    tile = veil.tile(part)
    if tile_px is None:
        grey = drawn(tile)
    else:
        small = cv2.resize(part, (tile_px, tile_px), interpolation=cv2.INTER_AREA)
        grey = cv2.resize(small.mean(axis=2), (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_CUBIC)
    clear = resize.fit(part, SIDE_PX, enlarge=True).mean(axis=2)
    made = (clear, grey, sharpened(grey), deconvolved(grey, tile_px or TILE_PX))
    return dict(zip(MADE, (np.ascontiguousarray(np.clip(each, 0, 255).astype(np.uint8)) for each in made), strict=True))


def detectors(finder):
    """Return functions that tell whether a face is found in (h, w) uint8: the program's own, and dlib's."""
    hog = dlib.get_frontal_face_detector()
    return {
        "own network": lambda grey: bool(finder.find_faces(np.repeat(grey[:, :, None], 3, axis=2))),
        "dlib HOG": lambda grey: bool(len(hog(grey))),
    }
