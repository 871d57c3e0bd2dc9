"""What must hold in every file: each rule yields the line and the words of what is wrong with one."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.source import IMPORTERS, LOCKS, Source, imported, is_within, is_written_out

MOST_FILE_LINES, MOST_FUNCTION_LINES = 400, 60

NETWORK = {
    *("_socket", "aiohttp", "asyncio", "ftplib", "grpc", "http", "httpx", "imaplib", "multiprocessing.managers"),
    *("nntplib", "paramiko", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib"),
    *("urllib3", "webbrowser", "websockets", "wsgiref", "xmlrpc", "zmq"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
    *("PySide6.QtGui.QDesktopServices", "PySide6.QtHttpServer"),
}
# A pair of local sockets carries an open file's descriptor into a worker; it has no address and leads nowhere else.
LOCAL_SOCKETS = {"app/pipeline/channel.py", "app/pipeline/child.py", "app/pipeline/worker.py"}
# It asks for a socket from within the lock, to see that there is none to be had; it is closed unconnected.
TRIES_FOR_SOCKETS = "app/pipeline/trials/ways_out.py"
LOCAL_SOCKET_NAMES = {"socketpair", "send_fds", "recv_fds", "socket", "AF_UNIX", "SOCK_STREAM", "SOCK_SEQPACKET"}

UNPICKLING = {"cPickle", "cloudpickle", "dill", "joblib", "marshal", "pickle", "shelve"}
HEAVY = {"cv2", "onnxruntime", "torch"}
# How many there may be: inside a worker around whatever is tried on evidence, since a broken part or a decoder's fault
# must cost one fact and not the run; around an operation in the lane; and in a seat's thread, which hands what was
# raised to the thread that waits for it, where it is raised again.
BROAD_EXCEPT = {"app/pipeline/attempt.py": 1, "app/ui/lane.py": 1, "app/pipeline/crew.py": 1}
PICTURE_MAKERS = {"QBitmap", "QImage", "QImageReader", "QMovie", "QPicture", "QPixmap"}
LOGGING_METHODS = {"debug", "info", "warning", "error", "exception", "critical"}
CODED = re.compile(r"VID-\d{3} \S")

MACHINE_PLACE = re.compile(r"/(?:work|root|farm|home|Users)/|[A-Z]:\\Users\\|\b(?:pypi|pythonhosted|npmjs)\.org")
SUPPRESSION = re.compile(r"#\s*(?P<word>noqa|type:\s*ignore|pragma)(?P<rest>.*)")
REASONED = re.compile(r"(?:: [A-Z]+\d+(?:, ?[A-Z]+\d+)* {1,2}\S|\[[a-z-]+(?:, ?[a-z-]+)*\]  # \S)")
# Workers that hang and trickle on purpose; and the samples of these rules.
MISBEHAVING = ("tests/pipeline/misbehaving/", "tests/architecture/")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b|raise NotImplementedError")
WEAK_TEST = re.compile(r"\bMagicMock\b|\bmock\.patch\b|qtbot\.wait\(|\btime\.sleep\(|mark\.(?:skip\b|xfail)")


def no_network(source: Source) -> Iterator[tuple[int, str]]:
    """Nothing in the program can reach another machine."""
    if not source.is_app or source.path == TRIES_FOR_SOCKETS:
        return
    for line, name in imported(source.tree):
        if is_within(name, NETWORK) and not (source.path in LOCAL_SOCKETS and name.split(".")[0] == "socket"):
            yield line, f"imports {name}"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "socket":
            if node.attr not in LOCAL_SOCKET_NAMES:
                yield node.lineno, f"uses socket.{node.attr}"
        elif isinstance(node, ast.Name | ast.Attribute) and _name(node) in {"AF_INET", "AF_INET6", "openUrl"}:
            yield node.lineno, f"uses {_name(node)}"


def no_hidden_import(source: Source) -> Iterator[tuple[int, str]]:
    """Only the registry imports by a name that is made at run time, or no rule on imports would mean anything."""
    if not source.is_app or source.path == "app/registry.py":
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _name(node.func) in IMPORTERS and not is_written_out(node):
            yield node.lineno, f"calls {_name(node.func)} with a name made at run time"


def no_unpickling(source: Source) -> Iterator[tuple[int, str]]:
    """Nothing that is read can run code."""
    if not source.is_app:
        return
    yield from ((line, f"imports {name}") for line, name in imported(source.tree) if is_within(name, UNPICKLING))
    for node in ast.walk(source.tree):
        if isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            if not (isinstance(node.value, ast.Constant) and node.value.value is False):
                yield node.value.lineno, "allows pickle"
        elif isinstance(node, ast.Call) and _name(node.func) in {"eval", "exec"} and isinstance(node.func, ast.Name):
            yield node.lineno, f"calls {_name(node.func)}"


def failures_are_named(source: Source) -> Iterator[tuple[int, str]]:
    """``except Exception`` stands only where the worker and the lane end; tidying up and raising again is allowed."""
    if not source.is_app:
        return
    allowed = BROAD_EXCEPT.get(source.path, 0)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler) and _catches_everything(node) and not _raises_again(node):
            allowed -= 1
            if allowed < 0:
                yield node.lineno, "catches every exception"


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(each is None or _name(each) in {"Exception", "BaseException"} for each in caught)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def pictures_are_made_in_one_place(source: Source) -> Iterator[tuple[int, str]]:
    """Only one widget can turn bytes into something that is seen, and that one knows about veils."""
    if source.is_app and source.path != "app/ui/widgets/picture.py":
        yield from _uses(source, PICTURE_MAKERS)


def text_is_plain(source: Source) -> Iterator[tuple[int, str]]:
    """A QLabel guesses at rich text; a file's name could be some."""
    if source.is_app and source.path != "app/ui/widgets/plain_label.py":
        yield from _uses(source, {"QLabel", "QTextBrowser", "setHtml"})


def heavy_libraries_wait(source: Source) -> Iterator[tuple[int, str]]:
    """What is slow to import is imported where it is needed."""
    if not source.is_app:
        return
    inside = {
        id(node)
        for function in ast.walk(source.tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(source.tree):
        if (
            id(node) not in inside
            and isinstance(node, ast.Import | ast.ImportFrom)
            and not _only_for_types(source, node)
        ):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            yield from ((node.lineno, f"imports {name} at once") for name in names if is_within(name, HEAVY))


def _only_for_types(source: Source, wanted: ast.stmt) -> bool:
    guards = (node for node in source.tree.body if isinstance(node, ast.If) and _name(node.test) == "TYPE_CHECKING")
    return any(wanted in guard.body for guard in guards)


def small_enough_to_read(source: Source) -> Iterator[tuple[int, str]]:
    """Files to 400 lines, functions to 60."""
    if not source.is_python:
        return
    lines = source.text.count("\n")
    if lines > MOST_FILE_LINES:
        yield 1, f"has {lines} lines"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MOST_FUNCTION_LINES:
                yield node.lineno, f"{node.name} has {length} lines"


def named_for_what_it_is(source: Source) -> Iterator[tuple[int, str]]:
    """No drawer for everything, no state for everyone."""
    if not source.is_app:
        return
    words = set(re.split(r"[/_.]", source.path))
    yield from ((1, f"is called {word}") for word in sorted(words & {"utils", "util", "helpers", "helper", "manager"}))
    yield from ((node.lineno, "uses global") for node in ast.walk(source.tree) if isinstance(node, ast.Global))


def no_place_of_a_machine(source: Source) -> Iterator[tuple[int, str]]:
    """The project knows no machine's paths and no address of an index."""
    if not source.path.startswith("tests/architecture/"):
        yield from _matches(source, MACHINE_PLACE)


def suppressions_say_why(source: Source) -> Iterator[tuple[int, str]]:
    """A silenced check names its rule and its reason."""
    if not source.is_python or source.path.startswith("tests/architecture/"):
        return
    for number, line in enumerate(source.text.splitlines(), 1):
        found = SUPPRESSION.search(line)
        if found and not REASONED.match(found["rest"]):
            yield number, f"says {found[0]}"


def nothing_is_left_for_later(source: Source) -> Iterator[tuple[int, str]]:
    """What is not done yet is written down elsewhere."""
    if source.is_python and not source.path.startswith("tests/architecture/"):
        yield from _matches(source, UNFINISHED)


def tests_test_real_things(source: Source) -> Iterator[tuple[int, str]]:
    """No stand-ins for our own code, and no waiting for time to pass."""
    if source.is_python and source.path.startswith("tests/") and not source.path.startswith(MISBEHAVING):
        yield from _matches(source, WEAK_TEST)


def log_lines_have_codes(source: Source) -> Iterator[tuple[int, str]]:
    """The log withholds a line that is not a fixed sentence with a code; better to see that here."""
    if not source.is_app:
        return
    for node in ast.walk(source.tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if node.func.attr == "disable" and _name(node.func.value) == "logging":
            yield node.lineno, "silences every log"
        if node.func.attr in LOGGING_METHODS and _name(node.func.value) in {"log", "_log", "logger", "logging"}:
            first = node.args[0] if node.args else None
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str) and CODED.match(first.value)):
                yield node.lineno, "logs a line without a code"


def _name(node: ast.AST | None) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _uses(source: Source, names: set[str]) -> Iterator[tuple[int, str]]:
    for line, name in imported(source.tree):
        if name.split(".")[-1] in names:
            yield line, f"imports {name}"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in names:
            yield node.lineno, f"uses {node.attr}"


def _matches(source: Source, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    if source.path in LOCKS:
        return
    for number, line in enumerate(source.text.splitlines(), 1):
        if found := pattern.search(line):
            yield number, f"says {found[0]}"
