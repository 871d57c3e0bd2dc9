"""Register's core-time over its floor, side by side in one run.

The floor: one read, three digests, one reduced JPEG decode by libjpeg-turbo. Register: what the program does, with all
extractors of the stage, in a worker process and with the program's own share. Both in processor seconds.

    python -m tests.benchmarks.register [FOLDER]

Without a folder, pictures of 12 and of 1 megapixels are made.
"""

import contextlib
import hashlib
import os
import resource
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import simplejpeg

from app.domain.errors import EvidenceError
from app.domain.work import Cancel, Stage
from app.imaging.limits import WORKING_SIDE_PX
from app.imaging.open_media import HeldMedia
from app.pipeline.content import HeldContent, digest
from app.pipeline.evidence import EvidenceRef
from app.pipeline.parts import PARTS, extractors
from app.pipeline.runner import run
from app.pipeline.task import Task
from tests import makers

SIZES = {"12 MP": (4032, 3024, 60), "1 MP": (1156, 867, 300)}
ROUNDS = 3


def processor_s():
    """Return the processor time of this process and of its children that have ended."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def floor(paths):
    """Do the least that registering could be."""
    for path in paths:
        data = path.read_bytes()
        for name in ("sha256", "md5", "sha1"):
            hashlib.new(name, data, usedforsecurity=False).hexdigest()
        height, width, *_ = simplejpeg.decode_jpeg_header(data)
        least = {"min_width": WORKING_SIDE_PX} if width >= height else {"min_height": WORKING_SIDE_PX}
        if max(width, height) <= WORKING_SIDE_PX:
            least = {}
        simplejpeg.decode_jpeg(data, **least)


def register(paths):
    """Register as the program does; start and end of the worker are counted in."""
    tasks = (Task(key, EvidenceRef(os.fsencode(path.parent), os.fsencode(path.name))) for key, path in enumerate(paths))
    for reply in run(tasks, Cancel(), workers=1):
        assert reply.shown, reply.failure


def parts(paths):
    """Return processor seconds by part of registering, in this process."""
    loaded = extractors(PARTS, Stage.REGISTER)
    for each in loaded.values():
        each.load()
    spent = defaultdict(float)
    for path in paths:
        data = path.read_bytes()
        steps = [("digests", lambda data=data: digest(HeldContent(data), data))]
        media = HeldMedia(data)
        steps.append(("decode", lambda media=media: media.pixels(WORKING_SIDE_PX)))
        steps += [(name, lambda each=each, media=media: list(each.extract(media))) for name, each in loaded.items()]
        for name, step in steps:
            began = time.process_time()
            with contextlib.suppress(EvidenceError):
                step()
            spent[name] += time.process_time() - began
    return spent


def measure(name, paths):
    """Print the two sides and their ratio, the best of three rounds, and where the time goes."""
    sides = {}
    startup = min(timed(register, paths[:1]) for _ in range(ROUNDS))
    for side in (floor, register):
        sides[side.__name__] = min(timed(side, paths) for _ in range(ROUNDS))
    steady = sides["register"] - startup
    each_ms = 1000 / len(paths)
    print(f"{name}: {len(paths)} pictures, {sum(path.stat().st_size for path in paths) / len(paths) / 1e6:.2f} MB each")
    print(f"  floor     {sides['floor'] * each_ms:7.2f} ms a picture")
    print(f"  register  {steady * each_ms:7.2f} ms a picture, and {startup:.2f} s once for a worker")
    print(f"  ratio     {steady / sides['floor']:7.2f}")
    for part, spent in sorted(parts(paths).items(), key=lambda item: -item[1]):
        print(f"    {part:18}{spent * each_ms:7.2f} ms")


def timed(side, paths):
    """Return the processor seconds that ``side`` takes."""
    began = processor_s()
    side(paths)
    return processor_s() - began


def made(folder):
    """Yield a name and freshly made pictures for each size; a few different ones, each many times over."""
    for name, (width, height, count) in SIZES.items():
        kinds = [
            makers.encoded(makers.textured(width, height, seed), "jpeg", quality=88, subsampling=2) for seed in range(4)
        ]
        paths = [folder / f"{name.replace(' ', '')}-{number}.jpg" for number in range(count)]
        for number, path in enumerate(paths):
            path.write_bytes(kinds[number % len(kinds)])
        yield name, paths


def main():
    """Measure a folder of JPEGs, or pictures made for it."""
    if len(sys.argv) > 1:
        measure(sys.argv[1], sorted(Path(sys.argv[1]).rglob("*.jp*g")))
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, paths in made(Path(folder)):
            measure(name, paths)


if __name__ == "__main__":
    main()
