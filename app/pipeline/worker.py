"""A worker: loads its parts, locks itself in, and answers until the program hangs up.

It is started by ``child.py``, never imported by the rest of the program for its effects.
"""

import codecs
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from app import registry
from app.domain.extractor import Extractor
from app.domain.linker import Linker
from app.domain.work import Problem, Stage
from app.imaging import pillow_formats
from app.pipeline import sandbox
from app.pipeline.attempt import Fault, attempt
from app.pipeline.channel import Channel, GoneError, PipeChannel, SocketChannel
from app.pipeline.content import Content, DescriptorContent, HeldContent
from app.pipeline.frames import Frame, FrameError
from app.pipeline.judge_tasks import JudgeBench
from app.pipeline.messages import pack_problem, pack_reply
from app.pipeline.patience import MOST_TIMES
from app.pipeline.task import Reply, from_request
from app.pipeline.worker_tasks import Workbench, names

ENCODINGS = (
    "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be ascii latin-1 iso8859-2 iso8859-5 "
    "iso8859-15 cp437 cp850 cp1250 cp1251 cp1252 mac-roman shift-jis euc-jp iso2022-jp gbk gb18030 big5 euc-kr koi8-r "
    "idna punycode unicode-escape raw-unicode-escape"
)
"""Encodings that metadata and the names in archives come in."""
LOAD_FAILED = Fault("VID-302", "This part of the program could not be loaded.")
TOO_MUCH_FOUND = "VID-308"
TOO_MUCH = "More was found in this file than a worker may answer."
GRACE_S = 5
"""How long after its deadline a worker ends itself, should the program that watches it be gone."""

Answer = Callable[[Frame, Content], Frame]


def main(settings: dict[str, Any]) -> None:
    """Serve one program until it hangs up.

    Args:
        settings: ``line``: the number of the socket, or -1 for standard input and output; ``stage``;
            ``extractors`` and ``linkers``: the packages to find them in; ``asked``: the one linker to load, or "".

    """
    sandbox.lock_out()
    channel = _channel(int(settings["line"]))
    with contextlib.suppress(GoneError):
        answer, failed = _prepare(settings)
        held = sandbox.lock_in()
        told = {name: pack_problem(problem) for name, problem in failed.items()}
        channel.send(Frame({"protections": asdict(held), "failed": told}))
        _serve(channel, answer)


def _serve(channel: Channel, answer: Answer) -> None:
    while True:
        request, descriptor = channel.receive()
        _alarm(MOST_TIMES * float(request.head.get("deadline_s", 0)) + GRACE_S)
        try:
            reply = answer(request, _content(channel, request, descriptor))
        finally:
            if descriptor is not None:
                os.close(descriptor)
        try:
            channel.send(reply)
        except FrameError as error:
            channel.send(pack_reply(Reply(0, failure=Problem("worker", TOO_MUCH_FOUND, TOO_MUCH, str(error)))))
        _alarm(0)


def _prepare(settings: dict[str, Any]) -> tuple[Answer, dict[str, Problem]]:
    _quiet()
    pillow_formats.prepare()
    stage = Stage(settings["stage"])
    if stage is Stage.LINK:
        return _judging(settings["linkers"], settings["asked"])
    extractors = registry.load(settings["extractors"], "EXTRACTOR").values()
    wanted = [each for each in extractors if isinstance(each, Extractor) and each.stage is stage]
    failed = {each.name: problem for each in wanted if (problem := _load(each.name, each.load))}
    bench = Workbench(names(wanted), failed)
    return lambda request, content: pack_reply(
        bench.answer(from_request(request), content, str(request.head["archive_key"]))
    ), failed


def _judging(package: str, asked: str) -> tuple[Answer, dict[str, Problem]]:
    linkers = [each for each in registry.load(package, "LINKER").values() if isinstance(each, Linker)]
    wanted = [each for each in linkers if asked in {"", each.name}]
    failed = {each.name: problem for each in wanted if (problem := _load(each.name, each.load))}
    bench = JudgeBench({each.name: each for each in linkers})
    return lambda request, _: bench.answer(request), failed


def _load(name: str, load: Callable[[], None]) -> Problem | None:
    return attempt(name, LOAD_FAILED, load)


def _quiet() -> None:
    """Keep libraries to this one thread: a locked worker may not start others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a stop comes from the program, not from the terminal
    import cv2  # heavy; loaded in the worker only

    for name in ENCODINGS.split():  # each is a module, which could not be found any more behind the lock
        codecs.lookup(name)
    cv2.setNumThreads(1)
    cv2.ocl.setUseOpenCL(False)


def _channel(line: int) -> Channel:
    if line >= 0:
        return SocketChannel(socket.socket(fileno=line))
    return PipeChannel(sys.stdin.buffer, sys.stdout.buffer)


def _content(channel: Channel, request: Frame, descriptor: int | None) -> Content:
    """Return what the request is about: a file's descriptor, bytes sent with it, or what came behind it."""
    if descriptor is not None:
        return DescriptorContent(descriptor)
    if request.head.get("held"):
        return HeldContent(request.arrays[0].tobytes())
    return HeldContent(channel.content if isinstance(channel, PipeChannel) else b"")


def _alarm(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, max(0.0, seconds))
