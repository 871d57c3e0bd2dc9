"""How many faces detectors find in veiled tiles, at five sizes, as drawn, sharpened and deconvolved; none is asked for.

    python -m tests.benchmarks.tiles [--portraits 77] [--tile 8]

Portraits of adults (../shared/data/faces) are cropped so that the face takes a share of the picture's width; what is
made of them is in ``tests.faces_in_tiles``. A detector that finds nothing in a tile counts only where it finds the face
in the clear picture, which is printed above; and what it finds in rooms with nobody in them, made in the same way, says
how often it sees faces that are none. ``--tile`` measures tiles of another size.
"""

import argparse
import sys
from collections import Counter

from PySide6.QtGui import QGuiApplication

from app.imaging import people
from tests.faces_in_tiles import MADE, SHARES, cropped, detectors, made_of
from tests.people import portraits, rooms


def main():
    """Measure and print; exit 1 where dlib's detector found a face in what was made of a tile."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--portraits", type=int, default=77)
    parser.add_argument("--tile", type=int, help="pixels a side; as the program makes them, where it is not given")
    options = parser.parse_args()
    QGuiApplication.instance() or QGuiApplication(["tiles", "-platform", "offscreen"])
    finder, found, of = people.finder(), Counter(), Counter()
    columns = [*map("{:.0%} wide".format, SHARES), "nobody"]
    parts = [
        (column, cropped(pixels, face, share))
        for pixels in portraits(options.portraits)
        for face in finder.find_faces(pixels)[:1]
        for column, share in zip(columns, SHARES, strict=False)
    ]
    parts += [("nobody", room[: min(room.shape[:2]), : min(room.shape[:2])]) for room in rooms(options.portraits)]
    for column, part in parts:
        of[column] += 1
        for name, grey in made_of(part, options.tile).items():
            for detector, finds in detectors(finder).items():
                found[detector, name, column] += finds(grey)
    print(f"{'':26}" + "".join(f"{column:>12}" for column in columns))
    for detector in detectors(finder):
        for name in MADE:
            counts = [f"{found[detector, name, column]} of {of[column]}" for column in columns]
            print(f"{f'{detector}, {name}':26}" + "".join(f"{count:>12}" for count in counts))
    return 1 if any(count for (who, name, _), count in found.items() if who == "dlib HOG" and name != "clear") else 0


if __name__ == "__main__":
    sys.exit(main())
