"""Flat things with a picture of their own: posters, rows of books, views out of a window, doors, sockets."""

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.reference_case.chance import pick
from app.reference_case.surfaces import bytes_of, colour, grain

POSTER_PX_A_METRE = 420


def poster(rng: np.random.Generator, size_m: tuple[float, float]) -> UInt8s:
    """Return a framed picture of shapes, hills, rays or woven lines: (h, w, 3) RGB."""
    import cv2

    wide, high = (int(side * POSTER_PX_A_METRE) for side in size_m)
    sheet = np.full((high, wide, 3), colour(rng, (0.05, 0.5), (0.5, 0.98)), dtype=np.uint8)
    kind = pick(rng, ("shapes", "hills", "rays", "shapes", "lines"))
    {"shapes": shapes, "hills": hills, "rays": rays, "lines": lines}[kind](sheet, rng)
    rim = int(rng.integers(8, 18))
    cv2.rectangle(sheet, (0, 0), (wide - 1, high - 1), (250, 248, 240), rim * 2)
    cv2.rectangle(sheet, (0, 0), (wide - 1, high - 1), colour(rng, (0, 0.4), (0.1, 0.6)), rim)
    return sheet


def shapes(sheet: UInt8s, rng: np.random.Generator) -> None:
    """Draw circles, polygons and bars over each other."""
    import cv2

    high, wide = sheet.shape[:2]
    for _ in range(int(rng.integers(14, 30))):
        at, ink = (int(rng.integers(wide)), int(rng.integers(high))), colour(rng, (0.2, 0.9), (0.2, 0.98))
        kind = int(rng.integers(3))
        if kind == 0:
            cv2.circle(sheet, at, int(rng.uniform(0.03, 0.2) * wide), ink, int(pick(rng, ("-1", "4"))), cv2.LINE_AA)
        elif kind == 1:
            corners = np.array(at) + rng.normal(0, wide * 0.13, (int(rng.integers(3, 6)), 2))
            cv2.fillConvexPoly(sheet, cv2.convexHull(corners.astype(np.int32)), ink, cv2.LINE_AA)
        else:
            end = (int(rng.integers(wide)), int(rng.integers(high)))
            cv2.line(sheet, at, end, ink, int(rng.integers(2, 9)), cv2.LINE_AA)


def hills(sheet: UInt8s, rng: np.random.Generator) -> None:
    """Draw ranges of hills, each nearer one darker, under a sun."""
    import cv2

    high, wide = sheet.shape[:2]
    sky = np.linspace(1.0, 0.8, high)[:, None, None]
    sheet[:] = (sheet * sky).astype(np.uint8)
    sun = (int(rng.uniform(0.2, 0.8) * wide), int(rng.uniform(0.15, 0.4) * high))
    cv2.circle(sheet, sun, int(wide * rng.uniform(0.05, 0.12)), (250, 236, 190), -1, cv2.LINE_AA)
    columns = np.arange(wide)
    for step in range(int(rng.integers(3, 6))):
        ridge = high * (0.4 + 0.14 * step) + high * 0.07 * grain(rng, (wide, 2), (wide / 6, 2))[0]
        ridge += high * 0.02 * grain(rng, (wide, 2), (wide / 30, 2))[0]
        outline = np.column_stack([np.r_[columns, wide, 0], np.r_[ridge, high, high]]).astype(np.int32)
        cv2.fillPoly(sheet, [outline], colour(rng, (0.25, 0.7), (0.25, 0.8)), cv2.LINE_AA)


def rays(sheet: UInt8s, rng: np.random.Generator) -> None:
    """Draw a fan of wedges with rings."""
    import cv2

    high, wide = sheet.shape[:2]
    middle = np.array([rng.uniform(0.2, 0.8) * wide, rng.uniform(0.2, 0.8) * high])
    edges = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(8, 22))))
    for start, end in zip(edges[:-1:2], edges[1::2], strict=False):
        reach = 2.0 * max(wide, high)
        tips = [middle + reach * np.array([np.cos(angle), np.sin(angle)]) for angle in (start, end)]
        wedge = np.array([middle, *tips]).astype(np.int32)
        cv2.fillConvexPoly(sheet, wedge, colour(rng, (0.3, 0.9), (0.3, 0.95)), cv2.LINE_AA)
    for _ in range(int(rng.integers(2, 6))):
        ring = int(rng.uniform(0.05, 0.5) * wide)
        cv2.circle(sheet, middle.astype(int).tolist(), ring, colour(rng, (0.1, 0.9), (0.1, 0.9)), 5, cv2.LINE_AA)


def lines(sheet: UInt8s, rng: np.random.Generator) -> None:
    """Draw wandering threads."""
    import cv2

    high, wide = sheet.shape[:2]
    for _ in range(int(rng.integers(10, 22))):
        walk = np.cumsum(rng.normal(0, 0.06 * wide, (40, 2)), axis=0) + rng.uniform((0, 0), (wide, high))
        ink, width = colour(rng, (0.2, 0.9), (0.15, 0.95)), int(rng.integers(2, 8))
        cv2.polylines(sheet, [walk.astype(np.int32)], pick(rng, ("y", "n")) == "y", ink, width, cv2.LINE_AA)


def books(rng: np.random.Generator, size_m: tuple[float, float], density: int = 320) -> UInt8s:
    """Return the spines of a row of books, with dark gaps where some are missing."""
    wide, high = (max(8, int(side * density)) for side in size_m)
    row = np.full((high, wide, 3), (38, 32, 28), dtype=np.uint8)
    left = 0
    while left < wide:
        thick, tall = int(rng.uniform(0.014, 0.05) * density), int(rng.uniform(0.62, 0.97) * high)
        if rng.uniform() > 0.1:  # noqa: PLR2004 - one in ten stands on another shelf
            spine = row[high - tall :, left : left + thick]
            spine[:] = np.array(colour(rng, (0.1, 0.85), (0.2, 0.9)))
            for _ in range(int(rng.integers(1, 4))):
                band = int(rng.integers(tall))
                spine[band : band + int(rng.integers(2, 12))] = np.array(colour(rng, (0, 0.8), (0.1, 0.95)))
            spine[:, :1] = spine[:, :1] // 2
            spine[:, -1:] = spine[:, -1:] // 2
        left += thick
    return row


def window(rng: np.random.Generator, size_m: tuple[float, float]) -> UInt8s:
    """Return what is seen through a window by day: hills and a sky."""
    wide, high = (int(side * 200) for side in size_m)
    view = np.full((high, wide, 3), (190, 214, 238), dtype=np.uint8)
    hills(view, rng)
    clouds = grain(rng, (wide, high), (wide / 4, high / 8))[..., None] * 10
    return bytes_of(view * 0.35 + 160 + clouds)


def panelled(face: UInt8s, rng: np.random.Generator, grid: tuple[int, int]) -> UInt8s:
    """Return a copy of a board with ``grid`` (columns, rows) panels let into it and a knob on each."""
    import cv2

    board = face.copy()
    columns, rows = grid
    high, wide = board.shape[0] / rows, board.shape[1] / columns
    rim = int(min(high, wide) * rng.uniform(0.07, 0.14))
    for row, column in np.ndindex(rows, columns):
        near = (int(column * wide) + rim, int(row * high) + rim)
        far = (int((column + 1) * wide) - rim, int((row + 1) * high) - rim)
        cv2.rectangle(board, (near[0] + 3, near[1] + 3), far, (235, 230, 222), 2, cv2.LINE_AA)
        cv2.rectangle(board, near, far, (40, 34, 30), 3, cv2.LINE_AA)
        knob = (far[0] - rim if column % 2 == 0 else near[0] + rim, (near[1] + far[1]) // 2)
        cv2.circle(board, knob, max(4, rim // 4), (60, 52, 44), -1, cv2.LINE_AA)
    return board


def socket() -> UInt8s:
    """Return a wall socket."""
    import cv2

    plate = np.full((48, 48, 3), 236, dtype=np.uint8)
    cv2.rectangle(plate, (0, 0), (47, 47), (150, 150, 148), 3)
    cv2.circle(plate, (24, 24), 17, (205, 205, 202), -1, cv2.LINE_AA)
    for x in (17, 31):
        cv2.circle(plate, (x, 24), 3, (30, 30, 30), -1, cv2.LINE_AA)
    return plate


def clock(rng: np.random.Generator) -> UInt8s:
    """Return a square wall clock without figures."""
    import cv2

    dial = np.full((110, 110, 3), colour(rng, (0.1, 0.7), (0.2, 0.8)), dtype=np.uint8)
    cv2.circle(dial, (55, 55), 50, (244, 242, 236), -1, cv2.LINE_AA)
    for hour in range(12):
        angle = hour * np.pi / 6
        tip = np.array([np.cos(angle), np.sin(angle)])
        cv2.line(dial, (55 + tip * 40).astype(int).tolist(), (55 + tip * 48).astype(int).tolist(), (20, 20, 20), 2)
    for length in (26, 40):
        angle = rng.uniform(0, 2 * np.pi)
        tip = (55 + length * np.array([np.cos(angle), np.sin(angle)])).astype(int).tolist()
        cv2.line(dial, (55, 55), tip, (20, 20, 20), 3, cv2.LINE_AA)
    return dial


def ribs(rng: np.random.Generator, size_m: tuple[float, float]) -> UInt8s:
    """Return the front of a radiator."""
    wide, high = (int(side * 230) for side in size_m)
    pitch = rng.uniform(9, 20)
    wave: Float32s = np.sin(np.arange(wide, dtype=np.float32) * np.float32(2 * np.pi / pitch))
    front = np.full((high, wide, 3), 222, dtype=np.float32) + wave[None, :, None] * 22
    front[:6] = front[-6:] = 190
    return front.astype(np.uint8)


def folds(cloth: UInt8s, rng: np.random.Generator) -> UInt8s:
    """Return a curtain: cloth with upright folds."""
    pleats = grain(rng, (cloth.shape[1], 2), (9, 2))[0][None, :, None] * 26
    return bytes_of(cloth + pleats)
