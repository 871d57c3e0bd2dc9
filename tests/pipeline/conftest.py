# ruff: noqa: PTH103, PTH118, PTH120, PTH123  paths of evidence are bytes, which pathlib does not take
import os

import pytest

from app.domain.work import Cancel
from app.pipeline.evidence import EvidenceRef
from app.pipeline.parts import Parts
from app.pipeline.runner import run
from app.pipeline.task import Task
from tests import makers

MISBEHAVING = Parts(extractors="tests.pipeline.misbehaving")


@pytest.fixture
def exhibit(tmp_path):
    """Write files below an exhibit's root; return the root and the raw paths, in order."""

    def write(files):
        root = tmp_path / "exhibit"
        for name, content in files.items():
            path = os.path.join(os.fsencode(root), os.fsencode(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        return os.fsencode(root)

    return write


@pytest.fixture
def replies():
    """Run tasks to the end; return the replies by key, and see that each task was answered once."""

    def collect(tasks, workers=1, **options):
        tasks = list(tasks)
        answered = list(run(tasks, Cancel(), workers=workers, **options))
        assert sorted(reply.key for reply in answered) == sorted(task.key for task in tasks)
        return {reply.key: reply for reply in answered}

    return collect


@pytest.fixture
def misbehaving(exhibit, replies):
    """Let stand-ins loose on a picture, each in a task of its own; return the replies by name."""

    def collect(*names, workers=1):
        root = exhibit({"a.png": makers.encoded(makers.corners(), "png")})
        tasks = [Task(key, EvidenceRef(root, b"a.png"), (name,)) for key, name in enumerate(names)]
        found = replies(tasks, workers=workers, parts=MISBEHAVING)
        return {name: found[key] for key, name in enumerate(names)}

    return collect
