import subprocess
import sys
import threading

from tests import left_behind


def test_a_thread_that_goes_on_is_seen_and_one_that_ended_is_not(monkeypatch):
    monkeypatch.setattr(left_behind, "GRACE_S", 0.05)
    before, processes = left_behind.threads(), left_behind.processes()
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="forgotten")
    thread.start()
    assert left_behind.still_there(before, processes) == ["thread forgotten"]
    end.set()
    thread.join()
    assert left_behind.still_there(before, processes) == []


def test_a_process_that_goes_on_is_seen_and_one_that_ended_is_not(monkeypatch):
    monkeypatch.setattr(left_behind, "GRACE_S", 0.05)
    threads, before = left_behind.threads(), left_behind.processes()
    command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        (left,) = left_behind.still_there(threads, before)
        assert left.startswith(f"process {process.pid}: {sys.executable}")
    assert left_behind.still_there(threads, before) == []
