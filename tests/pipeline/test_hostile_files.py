"""The public corpora of malformed files, through real workers."""

import os
from pathlib import Path

import pytest

from app.imaging.sniff import Holds
from app.pipeline.evidence import EvidenceRef
from app.pipeline.task import Task

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile" / "files"
CARRIED_THROUGH = 400
"""Pictures of the corpora that can be shown, at least in part."""


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="NOT CHECKED: ../shared/data/hostile is absent")
def test_every_hostile_file_is_answered_and_none_reaches_the_program(replies):
    names = sorted(path.name for path in HOSTILE.iterdir())
    root = os.fsencode(HOSTILE)
    found = replies([Task(key, EvidenceRef(root, os.fsencode(name))) for key, name in enumerate(names)], workers=2)
    assert len(found) == len(names)
    unread = [names[key] for key, reply in found.items() if reply.digests is None]
    assert unread == []
    assert [names[key] for key, reply in found.items() if reply.failure and not reply.failure.why] == []
    assert sum(reply.shown for reply in found.values()) >= CARRIED_THROUGH
    assert all(reply.content.holds is Holds.PICTURE for reply in found.values() if reply.findings)
