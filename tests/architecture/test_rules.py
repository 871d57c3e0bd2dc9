from collections.abc import Callable, Iterator

import pytest

from tests.architecture import rules
from tests.architecture.source import Source, all_sources

Rule = Callable[[Source], Iterator[tuple[int, str]]]

# For each rule: places and texts that it has to refuse.
REFUSED: dict[Rule, tuple[tuple[str, str], ...]] = {
    rules.no_network: (
        ("app/store/a.py", "import socket\n"),
        ("app/ui/a.py", "from PySide6.QtNetwork import QTcpSocket\n"),
        ("app/ui/a.py", "from PySide6 import QtNetwork\n"),
        ("app/report/a.py", "def f():\n    from urllib.request import urlopen\n"),
        ("app/headless.py", "import http.client as c\n"),
        ("app/store/a.py", "x = __import__('socket')\n"),
        ("app/store/a.py", "x = importlib.import_module('ssl')\n"),
        ("app/pipeline/worker.py", "import socket\nsocket.create_connection(('x', 1))\n"),
        ("app/pipeline/worker.py", "import socket\ns = socket.socket(socket.AF_INET)\n"),
        ("app/ui/a.py", "QtGui.QDesktopServices.openUrl(url)\n"),
    ),
    rules.no_hidden_import: (
        ("app/store/a.py", "import importlib\nimportlib.import_module('soc' + 'ket')\n"),
        ("app/store/a.py", "x = __import__(name)\n"),
    ),
    rules.no_unpickling: (
        ("app/store/a.py", "import pickle\n"),
        ("app/index/a.py", "def f():\n    from joblib import load\n"),
        ("app/index/a.py", "import numpy as np\nnp.load(file, allow_pickle=True)\n"),
        ("app/index/a.py", "np.load(file, allow_pickle=choice)\n"),
        ("app/report/a.py", "eval(text)\n"),
    ),
    rules.failures_are_named: (
        ("app/store/a.py", "try:\n    f()\nexcept Exception:\n    g()\n"),
        ("app/store/a.py", "try:\n    f()\nexcept (OSError, BaseException):\n    g()\n"),
        ("app/store/a.py", "try:\n    f()\nexcept:\n    g()\n"),
        ("app/ui/lane.py", "try:\n    f()\nexcept Exception:\n    g()\n" * 2),
    ),
    rules.pictures_are_made_in_one_place: (
        ("app/ui/panels/a.py", "from PySide6.QtGui import QImage\n"),
        ("app/ui/panels/a.py", "from PySide6 import QtGui\nQtGui.QPixmap(name)\n"),
    ),
    rules.text_is_plain: (
        ("app/ui/panels/a.py", "from PySide6.QtWidgets import QLabel\n"),
        ("app/ui/panels/a.py", "QtWidgets.QLabel('<b>')\n"),
        ("app/ui/panels/a.py", "view.setHtml(text)\n"),
    ),
    rules.heavy_libraries_wait: (
        ("app/extractors/a.py", "import cv2\n"),
        ("app/extractors/a.py", "class A:\n    from onnxruntime import InferenceSession\n"),
        ("app/extractors/a.py", "if True:\n    import torch.nn\n"),
    ),
    rules.small_enough_to_read: (
        ("app/a.py", "x = 1\n" * 401),
        ("tests/a.py", "def f():\n" + "    x = 1\n" * 60),
    ),
    rules.named_for_what_it_is: (
        ("app/store/utils.py", ""),
        ("app/helpers/a.py", ""),
        ("app/store/a.py", "def f():\n    global x\n    x = 1\n"),
    ),
    rules.no_place_of_a_machine: (
        ("app/a.py", "PLACE = '/" + "root/cases'\n"),
        ("README.md", "see /" + "home/someone/cases\n"),
        ("app/a.py", "PLACE = r'C:\\" + "Users\\someone'\n"),
        ("installer/a.sh", "pip --index-url https://" + "pypi" + ".org/simple\n"),
    ),
    rules.suppressions_say_why: (
        ("app/a.py", "x = 1  # noqa\n"),
        ("app/a.py", "x = 1  # noqa: E501\n"),
        ("app/a.py", "x = 1  # type: ignore\n"),
        ("app/a.py", "x = 1  # type: ignore[arg-type]\n"),
        ("app/a.py", "x = 1  # pragma: no cover\n"),
    ),
    rules.nothing_is_left_for_later: (
        ("app/a.py", "x = 1  # TODO: more\n"),
        ("app/a.py", "def f():\n    raise NotImplementedError\n"),
    ),
    rules.tests_test_real_things: (
        ("tests/test_a.py", "from unittest.mock import MagicMock\n"),
        ("tests/test_a.py", "time.sleep(1)\n"),
        ("tests/test_a.py", "qtbot.wait(100)\n"),
        ("tests/test_a.py", "@pytest.mark.xfail\ndef test_a(): ...\n"),
        ("tests/test_a.py", "@pytest.mark.skip\ndef test_a(): ...\n"),
    ),
    rules.log_lines_have_codes: (
        ("app/a.py", "log.info('no code')\n"),
        ("app/a.py", "log.warning(f'VID-100 {name}')\n"),
        ("app/a.py", "logging.error(message)\n"),
        ("app/a.py", "logging.disable()\n"),
    ),
}

# What looks alike and is right.
ACCEPTED: dict[Rule, tuple[tuple[str, str], ...]] = {
    rules.no_network: (
        ("app/pipeline/worker.py", "import socket\na, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)\n"),
        ("installer/a.py", "import urllib.request\n"),
    ),
    rules.no_unpickling: (("app/index/a.py", "np.load(file, allow_pickle=False)\n"),),
    rules.no_hidden_import: (("app/pipeline/a.py", "import_module('pyseccomp')\n"),),
    rules.failures_are_named: (
        ("app/ui/lane.py", "try:\n    f()\nexcept Exception:\n    g()\n"),
        ("app/store/a.py", "try:\n    f()\nexcept BaseException:\n    g()\n    raise\n"),
    ),
    rules.pictures_are_made_in_one_place: (("app/ui/widgets/picture.py", "from PySide6.QtGui import QImage\n"),),
    rules.heavy_libraries_wait: (("app/extractors/a.py", "def load():\n    import cv2\n"),),
    rules.suppressions_say_why: (
        ("app/a.py", "x = 1  # noqa: E501  a long address\n"),
        ("app/a.py", "x = 1  # type: ignore[arg-type]  # the stub is wrong\n"),
    ),
    rules.log_lines_have_codes: (("app/a.py", "log.info('VID-100 opened %s', case_id)\n"),),
}


@pytest.mark.parametrize("rule", REFUSED, ids=lambda rule: rule.__name__)
def test_every_file_of_the_project_obeys(rule):
    wrong = [f"{source.path}:{line} {what}" for source in all_sources() for line, what in rule(source)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("rule", "path", "text"), [(rule, *sample) for rule, samples in REFUSED.items() for sample in samples]
)
def test_a_rule_sees_what_it_is_there_for(rule, path, text):
    assert list(rule(Source(path, text)))


@pytest.mark.parametrize(
    ("rule", "path", "text"), [(rule, *sample) for rule, samples in ACCEPTED.items() for sample in samples]
)
def test_a_rule_leaves_alone_what_is_right(rule, path, text):
    assert list(rule(Source(path, text))) == []


def test_every_rule_has_a_sample_that_it_refuses():
    public = {name for name, found in vars(rules).items() if getattr(found, "__module__", "") == rules.__name__}
    assert {rule.__name__ for rule in REFUSED} == {name for name in public if not name.startswith("_")}


def test_the_files_that_are_read_are_the_project_s():
    paths = {source.path for source in all_sources()}
    assert {"pyproject.toml", "LICENSE", ".ci/run", "app/__init__.py", "app/domain/errors.py"} <= paths
    assert not any(path.startswith((".venv", ".git/")) for path in paths)
