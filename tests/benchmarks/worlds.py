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
        self.middle = np.concatenate(points).mean(axis=0, dtype=np.float64).astype(np.float32)
        self.maker = {kind: (name, version) for kind, name, version in rows}

    def world(self, number):
        """Yield the media ids of a world and their facts."""
        move = Move(number, self.middle)
        for each in self.ids:
            found = [self.of[kind][each] for kind in self.kinds if each in self.of[kind]]
            if number:
                moved_id = MediaId(hashlib.sha256(f"{each} {number}".encode()).hexdigest())
                yield moved_id, [move(fact) for fact in found]
            else:
                yield each, found

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


class Move:
    """Moves facts into a world: inside it everything stays as alike as it was.

    Descriptors of points are turned about their ``middle``, (64,): an index of all worlds takes one mean away from all.
    """

    def __init__(self, number, middle):
        self.number, self.middle = number, middle
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
        turned = np.clip(np.round(self._turned(fact.descriptors - self.middle) + self.middle), -127, 127)
        return replace(fact, descriptors=turned.astype(np.int8))

    def _body(self, fact):
        serial = f"{fact.serial}-{self.number}" if fact.serial else ""
        return replace(fact, serial=serial, model=f"{fact.model} {self.number}")

    def _times(self, fact):
        days = timedelta(days=40 * self.number)
        return replace(fact, captured=fact.captured + days if fact.captured else None)
