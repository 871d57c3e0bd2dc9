import re
import tomllib

import pytest

from tests.architecture.source import ROOT

LOCKS = ("requirements.txt", "requirements-test.txt")
# What would bring a browser, a second Qt, a way to other machines, or code that is loaded from data.
UNWANTED = {
    *("aiohttp", "certifi", "dill", "httpcore", "httpx", "idna", "joblib", "opencv-contrib-python", "opencv-python"),
    *("pyside6", "pyside6-addons", "pyqt6", "requests", "tensorflow", "torch", "torchvision", "urllib3", "websockets"),
}
LINE = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)(?: ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")


def locked(text):
    """Return {package: (version, hashes)}, or raise ValueError on any line that is neither a package nor its hash."""
    packages = {}
    for line in text.splitlines():
        if found := LINE.fullmatch(line):
            packages[found["name"]] = (found["version"], hashes := set())
        elif HASH.fullmatch(line) and packages:
            hashes.add(line.strip(" \\"))
        else:
            raise ValueError(line)
    return packages


def read(name):
    return locked((ROOT / "installer" / name).read_text(encoding="utf-8"))


def declared(part):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] if part == "run" else project["optional-dependencies"]["test"]
    return {re.split(r"[<>=!~; \[]", line)[0].lower().replace("_", "-") for line in lines}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_packages_and_hashes_and_no_address(name):
    packages = read(name)
    assert len(packages) > 20
    assert [package for package, (_, hashes) in packages.items() if not hashes] == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://example.invalid/simple",
        "numpy",
        "numpy>=2 \\",
        "-f wheels",
        "numpy @ https://x.invalid/n.whl",
    ],
)
def test_a_line_that_is_no_pinned_package_is_refused(line):
    with pytest.raises(ValueError, match=re.escape(line[:5])):
        locked(line)


def test_everything_that_the_project_declares_is_locked():
    assert declared("run") <= set(read("requirements.txt"))
    assert declared("run") | declared("test") <= set(read("requirements-test.txt"))


def test_the_tests_run_with_exactly_what_the_program_runs_with():
    run, test = read("requirements.txt"), read("requirements-test.txt")
    assert {name: test.get(name) for name in run} == run


def test_the_program_brings_no_network_library_no_browser_and_no_second_qt():
    assert set(read("requirements.txt")) & UNWANTED == set()
    assert locked(f"torch==1 \\\n    --hash=sha256:{'0' * 64}\n").keys() & UNWANTED


def test_every_package_of_the_program_has_its_licence_told():
    told = (ROOT / "installer" / "LICENCES.md").read_text(encoding="utf-8")
    assert [
        name for name, (version, _) in read("requirements.txt").items() if f"| {name} {version} |" not in told
    ] == []
