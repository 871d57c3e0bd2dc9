"""Worlds for benchmarks: a pack of described pictures once more, so moved that it has nothing in common with itself."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np

from app.domain.facts import CameraBody, CameraTimes, GpsFix, LocalPoints, Pdq, SceneVector, SharpCorners, SmallPoints
from app.domain.ids import MediaId
from app.domain.media import Digests, FoundFile
from app.pipeline.parts import PARTS, linkers
from app.store import facts, media

FILLED_AT_ONCE = 250
TRIED_SIGNS = 64


class Worlds:
    """The facts of real pictures that linkers read, and worlds made of them; world 0 is the pictures as they are."""

    def __init__(self, case):
        self.kinds = sorted({kind for linker in linkers(PARTS).values() for kind in linker.reads}, key=lambda k: k.kind)
        self.of = {kind: facts.of(case.db, kind) for kind in self.kinds}
        ids = media.shown_ids(case.db)
        self.ids = [ids[row] for row in np.random.default_rng(0).permutation(len(ids))]
        rows = case.db.execute("""
            SELECT kind, name, max(version) FROM fact JOIN extractor ON extractor.id = fact.extractor GROUP BY kind
        """).fetchall()
        points = [each.descriptors for kind in (LocalPoints, SmallPoints) for each in self.of[kind].values()]
        self.axes, self.spread = axes_of(np.concatenate(points).astype(np.float32))
        self.signs, self.rng = [np.ones(len(self.axes))], np.random.default_rng(0)
        self.maker = {kind: (name, version) for kind, name, version in rows}

    def world(self, number):
        """Yield the media ids of a world and their facts."""
        move = Move(number, self._flip(number))
        for each in self.ids:
            found = [self.of[kind][each] for kind in self.kinds if each in self.of[kind]]
            if number:
                moved_id = MediaId(hashlib.sha256(f"{each} {number}".encode()).hexdigest())
                yield moved_id, [move(fact) for fact in found]
            else:
                yield each, found

    def _flip(self, number):
        """Return (64, 64), which turns the axes of descriptors around; of any two worlds, about half of the spread.

        Signs that are merely drawn leave some two worlds so alike that a picture finds itself again in the other one;
        so of 64 draws the one is taken that lies farthest from the worlds before.
        """
        while len(self.signs) <= number:
            drawn = self.rng.choice([-1.0, 1.0], (TRIED_SIGNS, len(self.axes)))
            drawn[:, -1] = 1
            apart = (drawn[:, None] != np.array(self.signs)) @ self.spread
            self.signs.append(drawn[apart.min(axis=1).argmax()])
        return ((self.axes * self.signs[number]) @ self.axes.T).astype(np.float32)

    def fill(self, case, size):
        """Put pictures of as many worlds as it takes into a case, with their facts."""
        with case.machine_run("filled", {}) as run, case.act("exhibit.import", "1") as db:
            exhibit = media.add_exhibit(db, "1", b"/generated")
        left, number = size, 0
        while left > 0:
            world = list(self.world(number))[:left]
            for start in range(0, len(world), FILLED_AT_ONCE):
                with case.transaction() as db:
                    for media_id, found in world[start : start + FILLED_AT_ONCE]:
                        name = FoundFile(media_id.encode(), 10, datetime.now(UTC))
                        (file_id,) = media.add_files(db, exhibit, [name])
                        media.save_item(db, file_id, Digests(media_id, media_id[:32], media_id[:40], 10), shown=True)
                        self._save(db, run.id, media_id, found)
            left -= len(world)
            number += 1

    def _save(self, db, run_id, media_id, found):
        by_maker = {}
        for fact in found:
            by_maker.setdefault(self.maker[fact.kind], []).append(fact)
        for (name, version), some in by_maker.items():
            facts.save(db, run_id, media_id, name, version, some)


def axes_of(descriptors):
    """Return (64, 64) axes of descriptors, one a column, and (64,) how much they spread along each.

    The last is the direction of their mean, with no spread; the others are the principal components across it.
    """
    mean = descriptors.mean(axis=0, dtype=np.float64)
    mean /= np.linalg.norm(mean)
    across = np.eye(len(mean)) - np.outer(mean, mean)
    spread, axes = np.linalg.eigh(across @ np.cov(descriptors.T) @ across)
    order = np.argsort(-spread)
    spread, axes = np.maximum(spread[order], 0), axes[:, order]
    spread[-1], axes[:, -1] = 0, mean
    return axes, spread


class Move:
    """Moves facts into a world: inside it everything stays as alike as it was.

    Descriptors of points are turned around along half of their principal components, by ``flip``, (64, 64). All worlds
    so keep the mean and the spread of the pack, and strangers of two worlds share some points by chance, a third of
    what strangers of one do: an index takes it for what says nothing. A random rotation leaves two worlds nothing in
    common, as no two real pictures are. The direction of the mean stays, since descriptors are of length 1 about the
    origin and matched by their cosines, and their mean is long: turned about it they would be of any length, and match
    five times as often. Scene vectors are whitened, so that any rotation keeps their spread.
    """

    def __init__(self, number, flip):
        self.number, self.flip = number, flip
        self.rng = np.random.default_rng(number)
        self.mask = self.rng.integers(0, 256, 32, np.uint8)
        self.corner_mask = self.rng.integers(0, 256, 16, np.uint8)
        self.rotations = {}
        self.moves = {
            LocalPoints: self._points,
            SmallPoints: self._points,
            SceneVector: lambda fact: replace(fact, vector=self._turned(fact.vector).astype(np.float16)),
            Pdq: lambda fact: replace(fact, turns=fact.turns ^ self.mask),
            SharpCorners: lambda fact: replace(fact, bits=fact.bits ^ self.corner_mask),
            GpsFix: lambda fact: replace(fact, latitude=float(np.clip(fact.latitude + number % 40 / 2 - 10, -89, 89))),
            CameraBody: self._body,
            CameraTimes: self._times,
        }

    def __call__(self, fact):
        """Return a fact as it is in this world."""
        return self.moves.get(type(fact), lambda same: same)(fact)

    def _turned(self, rows):
        size = rows.shape[-1]
        if size not in self.rotations:
            self.rotations[size] = np.linalg.qr(self.rng.normal(size=(size, size)))[0].astype(np.float32)
        return rows.astype(np.float32) @ self.rotations[size]

    def _points(self, fact):
        turned = np.clip(np.round(fact.descriptors.astype(np.float32) @ self.flip), -127, 127)
        return replace(fact, descriptors=turned.astype(np.int8))

    def _body(self, fact):
        serial = f"{fact.serial}-{self.number}" if fact.serial else ""
        return replace(fact, serial=serial, model=f"{fact.model} {self.number}")

    def _times(self, fact):
        days = timedelta(days=40 * self.number)
        return replace(fact, captured=fact.captured + days if fact.captured else None)
