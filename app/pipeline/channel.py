"""The line between the program and one worker: frames both ways, and descriptors to the worker."""

import contextlib
import os
import socket
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Protocol, TypeVar

from app.pipeline.frames import LEAD, Frame, FrameError, pack, unpack

if TYPE_CHECKING:
    import threading

    from app.pipeline.patience import Patience

BLOCK_BYTES = 1024 * 1024
Got = TypeVar("Got")


class LateError(Exception):
    """The other side took longer than it may."""


class GoneError(Exception):
    """The other side has hung up."""


class Channel(Protocol):
    """Sends and receives whole frames."""

    def send(self, frame: Frame, descriptor: int | None = None) -> None:
        """Send a frame, and a descriptor with it."""

    def receive(self) -> tuple[Frame, int | None]:
        """Wait for a frame, and the descriptor that came with it, which the receiver closes."""

    def bear(self, patience: "Patience") -> None:
        """Let everything from here on take no longer, all together, than somebody has patience."""

    def close(self) -> None:
        """Hang up."""


class SocketChannel:
    """A channel over a Unix socket, which can pass descriptors.

    Every method but ``close`` raises GoneError, LateError, or FrameError for what is no frame.
    """

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._patience: Patience | None = None

    def bear(self, patience: "Patience") -> None:
        """Let everything from here on take no longer, all together, than somebody has patience."""
        self._patience = patience

    def send(self, frame: Frame, descriptor: int | None = None) -> None:
        """Send a frame, and a descriptor with it."""
        first, rest = pack(frame)
        descriptors = [] if descriptor is None else [descriptor]
        sent = self._done(lambda: socket.send_fds(self._line, [first], descriptors))
        for piece in (memoryview(first)[sent:], *rest):
            self._send_all(memoryview(piece))

    def receive(self) -> tuple[Frame, int | None]:
        """Wait for a frame; a descriptor comes with its first byte or not at all."""
        lead, descriptors = self._lead()
        try:
            if len(lead) < LEAD.size:
                more = bytearray(LEAD.size - len(lead))
                self._fill(memoryview(more))
                lead += bytes(more)
            frame = unpack(lead, self._fill)
        except (FrameError, GoneError, LateError):
            _close_all(descriptors)
            raise
        _close_all(descriptors[1:])
        return frame, descriptors[0] if descriptors else None

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _lead(self) -> tuple[bytes, list[int]]:
        lead, descriptors, _, _ = self._done(lambda: socket.recv_fds(self._line, LEAD.size, 1))
        if not lead:
            _close_all(descriptors)
            raise GoneError
        return lead, descriptors

    def _fill(self, room: memoryview) -> None:
        while len(room):
            rest = room
            got = self._done(lambda: self._line.recv_into(rest))  # noqa: B023  called before it changes
            if not got:
                raise GoneError
            room = room[got:]

    def _send_all(self, piece: memoryview) -> None:
        rest = piece.cast("B")
        while len(rest):
            held = rest
            rest = rest[self._done(lambda: self._line.send(held)) :]  # noqa: B023  called before it changes

    def _done(self, act: Callable[[], Got]) -> Got:
        """Return what an act on the line gives, tried for as long as somebody has patience."""
        while True:
            if self._patience is not None:  # a worker has none, and may set no timeout once it is locked in
                left_s = self._patience.left_s()
                if not left_s:
                    raise LateError
                self._line.settimeout(left_s)
            try:
                return act()
            except TimeoutError:
                continue
            except OSError as error:
                raise GoneError from error


class PipeChannel:
    """A channel over two pipes, for systems whose sockets pass no descriptors (Windows).

    The content of a descriptor is streamed behind the frame instead, and put into an anonymous temporary file's place:
    the receiver gets it as bytes through ``receive_content``. Written with care; not yet run on Windows.
    """

    def __init__(self, reading: IO[bytes], writing: IO[bytes], give_up: "threading.Event | None" = None) -> None:
        self._reading, self._writing, self._late = reading, writing, give_up
        self.content = b""

    def bear(self, patience: "Patience") -> None:
        """Do nothing here: whoever started the worker ends it when it is late, and the pipe with it."""

    def send(self, frame: Frame, descriptor: int | None = None) -> None:
        """Send a frame, and behind it the content that ``descriptor`` gives."""
        first, rest = pack(frame)
        try:
            for piece in (memoryview(first), *rest):
                self._writing.write(piece)
            size = 0 if descriptor is None else os.fstat(descriptor).st_size
            self._writing.write(size.to_bytes(8, "little"))
            while descriptor is not None and size > 0:
                block = os.read(descriptor, min(BLOCK_BYTES, size)) or b"\0" * min(BLOCK_BYTES, size)
                self._writing.write(block)
                size -= len(block)
            self._writing.flush()
        except (OSError, ValueError) as error:
            raise GoneError from error

    def receive(self) -> tuple[Frame, int | None]:
        """Wait for a frame; the content behind it is kept in ``content``."""
        lead = bytearray(LEAD.size)
        self._fill(memoryview(lead))
        frame = unpack(bytes(lead), self._fill)
        length = bytearray(8)
        self._fill(memoryview(length))
        content = bytearray(int.from_bytes(length, "little"))
        self._fill(memoryview(content))
        self.content = bytes(content)
        return frame, None

    def close(self) -> None:
        """Hang up."""
        for end in (self._reading, self._writing):
            with contextlib.suppress(OSError):
                end.close()

    def _fill(self, room: memoryview) -> None:
        done = 0
        while done < len(room):
            try:
                block = self._reading.read(len(room) - done)
            except (OSError, ValueError) as error:
                raise GoneError from error
            if not block:
                raise LateError if self._late is not None and self._late.is_set() else GoneError
            room[done : done + len(block)] = block
            done += len(block)


def _close_all(descriptors: list[int]) -> None:
    for each in descriptors:
        os.close(each)
