"""A worker is one thread, so that as many workers as cores do not fight; the index obeys the same number."""

import os
from pathlib import Path

import faiss
import numpy as np
import pytest

from app.domain.work import Stage
from app.index.threads import use_threads
from app.index.vectors import nearest
from app.pipeline.child import Child
from app.pipeline.parts import PARTS
from tests import left_behind


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="NOT TESTED: only Linux tells a process's threads")
@pytest.mark.parametrize("stage", [Stage.REGISTER, Stage.DESCRIBE, Stage.LINK])
def test_a_worker_with_all_its_models_loaded_is_one_thread(stage):
    before = left_behind.processes()
    child = Child(stage, PARTS)
    try:
        assert child.greet() == {}
        (worker,) = left_behind.processes() - before
        status = Path(f"/proc/{worker}/status").read_text(encoding="utf-8")
        assert next(line for line in status.splitlines() if line.startswith("Threads:")).split()[1] == "1"
    finally:
        child.end()


def test_the_index_finds_the_same_with_any_number_of_threads():
    rows = np.random.default_rng(3).normal(size=(400, 32)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    use_threads(1)
    assert faiss.omp_get_max_threads() == 1
    alone = nearest(rows, 10)
    use_threads(4)
    assert faiss.omp_get_max_threads() == 4
    np.testing.assert_array_equal(alone[0], nearest(rows, 10)[0])
    use_threads(0)
    assert faiss.omp_get_max_threads() == 1
    use_threads(os.cpu_count() or 1)
