"""One worker process as the program sees it: started, asked, and ended."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.domain.errors import WorkerError
from app.domain.language import tr
from app.domain.work import Problem, Stage
from app.imaging.models import FLUSH_VARIABLE
from app.pipeline.channel import Channel, GoneError, LateError, PipeChannel, SocketChannel
from app.pipeline.frames import Frame, FrameError
from app.pipeline.messages import unpack_problem
from app.pipeline.parts import Parts
from app.pipeline.patience import Patience, used_by
from app.pipeline.sandbox import Protections, protections

if TYPE_CHECKING:
    from app.domain.ids import MediaId

START_S = 240
"""Loading models from a slow disk, or while others keep the machine busy, takes a while; more than this is a fault."""
WORKER_FLAG = "--homeward-worker"
BOOT = """
import json, sys
settings = json.loads(sys.argv[1])
sys.path[:] = settings["path"]
from app.pipeline.worker import main
main(settings)
"""
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
REUSED_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(128 * 1024**2), "MALLOC_TRIM_THRESHOLD_": str(256 * 1024**2)}
"""One picture's pixels lie where the last one's did; asking the kernel for them anew each time costs a tenth."""
NOTHING_TOLD = {"ORT_DISABLE_TELEMETRY_EVENTS": "1"}
"""The library that runs the models would keep a diary for its makers; it could send nothing, and shall keep none."""
QUICK_ZEROS = {FLUSH_VARIABLE: "1"}
KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TZDIR")
"""All that a worker sees of the environment; nothing secret is in them."""


class DiedError(WorkerError):
    """A worker process ended in the middle of its work."""

    code = "VID-304"

    def __init__(self) -> None:
        super().__init__(
            "The process that read this file died, twice.",
            why="The content drove a decoder into a fault; the fault stayed inside that process.",
            next_step="Look at the file in another program on a machine kept for that, if it matters.",
        )


class SlowError(WorkerError):
    """A worker process took too long."""

    code = "VID-305"

    def __init__(self, waited: str) -> None:
        super().__init__(
            "Reading this file took too long, twice.",
            why=f"{waited} it was given up.",
            next_step="Look at the file in another program on a machine kept for that, if it matters.",
        )


class LyingError(WorkerError):
    """A worker process answered what it must not."""

    code = "VID-306"

    def __init__(self, why: str) -> None:
        super().__init__(
            "The process that read this file gave an answer that was not believed, twice.",
            why=why[:200],
            next_step="Treat the file as hostile: it may have taken the process over. It reached nothing else.",
        )


class StartError(WorkerError):
    """No worker process could be started."""

    code = "VID-307"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("The processes that read evidence cannot be started."),
            why=why[:500],
            next_step=tr("Close other programs and try again; no file is read without them, and none is lost."),
        )


class Child:
    """A started worker process. ``known`` is what it keeps of facts, oldest first, with their sizes in bytes."""

    def __init__(self, stage: Stage, parts: Parts) -> None:
        self.known: OrderedDict[MediaId, int] = OrderedDict()
        self._late = threading.Event()
        try:
            self._process, self._channel = _started(stage, parts, self._late)
        except OSError as error:
            raise StartError(tr("The system refused a new process: {error}.", error=error.strerror)) from error

    def greet(self) -> dict[str, Problem]:
        """Wait until the worker has locked itself in; return what it could not load, by name.

        Raises:
            StartError: if it did not come up, or is less locked in than this machine allows.

        """
        try:
            hello = self.ask(None, None, START_S)
            failed = _failed(hello.head.get("failed"))
            held = Protections(**hello.head.get("protections", {}))
        except (WorkerError, TypeError, ValueError) as error:
            self.end()
            raise StartError(
                tr("A worker did not come up: {error}", error=str(error) or type(error).__name__)
            ) from error
        if held != protections():
            self.end()
            raise StartError(tr("A worker is less locked in than this machine allows."))
        return failed

    def ask(self, request: Frame | None, descriptor: int | None, seconds: float) -> Frame:
        """Send a request (or none) and return the untrusted answer.

        Raises:
            DiedError, SlowError, LyingError: and then the worker must be ended.

        """
        patience = Patience(seconds, lambda: used_by(self._process))
        watch = self._watched(patience)
        try:
            self._channel.bear(patience)
            if request is not None:
                self._channel.send(request, descriptor)
            untrusted, surplus = self._channel.receive()
        except LateError as error:
            raise SlowError(patience.told()) from error
        except GoneError as error:
            raise SlowError(patience.told()) if self._late.is_set() else DiedError from error
        except FrameError as error:
            raise LyingError(str(error)) from error
        finally:
            watch.set()
        if surplus is not None:
            os.close(surplus)
        return untrusted

    def kill(self) -> None:
        """End the process at once; whoever waits for its answer is told that it died. Any thread may do this."""
        self._process.kill()

    def end(self) -> None:
        """End the process and clear up after it."""
        self._process.kill()
        self._process.wait()
        self._channel.close()

    def _watched(self, patience: Patience) -> threading.Event:
        """Return what ends a watch over the worker; it is begun where a pipe has no clock of its own."""
        answered = threading.Event()
        self._late.clear()
        if not isinstance(self._channel, SocketChannel):
            threading.Thread(target=self._watch, args=(patience, answered), name="worker watch", daemon=True).start()
        return answered

    def _watch(self, patience: Patience, answered: threading.Event) -> None:
        """Wait for the answer for as long as there is patience, and end the worker then."""
        while left_s := patience.left_s():
            if answered.wait(left_s):
                return
        if not answered.is_set():
            self._late.set()
            self._process.kill()


def become_worker(arguments: list[str]) -> bool:
    """Serve as a worker if a frozen program was started as one; return whether it was.

    ``app/__main__.py`` calls this first of all, since a frozen program has no other interpreter to start.
    """
    if arguments[1:2] != [WORKER_FLAG]:
        return False
    from app.pipeline.worker import main  # noqa: PLC0415  only a worker needs the decoders

    main(json.loads(arguments[2]))
    return True


def _started(stage: Stage, parts: Parts, late: threading.Event) -> tuple["subprocess.Popen[bytes]", Channel]:
    settings: dict[str, Any] = {"stage": stage.value, **asdict(parts)}
    if not hasattr(socket, "send_fds"):
        return _started_with_pipes(settings, late)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    with theirs, contextlib.ExitStack() as unless_started:
        unless_started.callback(ours.close)
        process = subprocess.Popen(  # noqa: S603  our own interpreter with our own words
            _command(settings | {"line": theirs.fileno()}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
            env=_environment(),
            cwd="/",
        )
        unless_started.pop_all()
    return process, SocketChannel(ours)


def _started_with_pipes(settings: dict[str, Any], late: threading.Event) -> tuple["subprocess.Popen[bytes]", Channel]:
    """Start where descriptors cannot be passed (Windows). Written with care; not yet run there."""
    process = subprocess.Popen(  # noqa: S603  our own interpreter with our own words
        _command(settings | {"line": -1}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    if process.stdin is None or process.stdout is None:
        raise StartError("The system gave no pipes.")
    return process, PipeChannel(process.stdout, process.stdin, late)


def _command(settings: dict[str, Any]) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG, json.dumps(settings)]
    path = [os.path.abspath(each) for each in sys.path]  # noqa: PTH100  an entry may be empty: the current folder
    return [sys.executable, "-I", "-c", BOOT, json.dumps(settings | {"path": path})]


def _environment() -> Mapping[str, str]:
    return (
        {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
        | ONE_THREAD
        | NOTHING_TOLD
        | QUICK_ZEROS
        | REUSED_MEMORY
    )


def _failed(untrusted: Any) -> dict[str, Problem]:
    if not isinstance(untrusted, dict):
        raise FrameError("no word on what failed to load")
    checked = {str(name)[:100]: unpack_problem(each) for name, each in untrusted.items()}
    return {name: problem for name, problem in checked.items() if problem is not None}
