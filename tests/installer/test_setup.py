import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
LOCK = "requirements.txt"


@pytest.fixture
def checkout(tmp_path):
    """A checkout with the real set-up scripts and a lock that names no package."""
    folder = tmp_path / "a checkout"
    (folder / "installer").mkdir(parents=True)
    shutil.copy(INSTALLER / "setup.sh", folder / "installer")
    (folder / "installer" / LOCK).touch()
    return folder


def run(checkout, words, **environment):
    """Run one line of shell after setup.sh was read, as run.sh does; return (exit status, what it printed)."""
    script = checkout / "installer" / "probe.sh"
    script.write_text(f'set -eu\n. "$(dirname -- "$0")/setup.sh"\nprepared="$venv/.done-{LOCK}"\n{words}\n')
    done = subprocess.run(
        ["/bin/sh", script],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def set_up(checkout):
    """Make the parts of a set-up that need no network and no rights, and mark it as done."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (checkout / ".venv" / "bin" / "homeward").write_text("#!/bin/sh\necho started\n")
    (checkout / ".venv" / "bin" / "homeward").chmod(0o755)
    words = f'lock=$checkout/installer/{LOCK}; mark > "$prepared"'
    assert run(checkout, words) == (0, "")


def test_a_second_start_does_nothing_and_says_nothing(checkout):
    set_up(checkout)
    assert run(
        checkout, f'refuse_unfit_machine() {{ stop "set up again"; }}; prepare {LOCK}; "$venv/bin/homeward"'
    ) == (
        0,
        "started\n",
    )


@pytest.mark.parametrize("changed", ["installer/requirements.txt", "installer/setup.sh"])
def test_another_lock_or_another_script_is_set_up_again(checkout, changed):
    set_up(checkout)
    with (checkout / changed).open("a") as file:
        file.write("\n# another\n")
    assert run(checkout, f'refuse_unfit_machine() {{ stop "set up again"; }}; prepare {LOCK}') == (
        1,
        "Setting up Homeward; this is done once and takes a few minutes.\nset up again\n",
    )


def test_a_checkout_that_was_moved_is_set_up_again(checkout):
    set_up(checkout)
    moved = checkout.rename(checkout.parent / "elsewhere")
    status, said = run(moved, f'refuse_unfit_machine() {{ stop "set up again"; }}; prepare {LOCK}')
    assert (status, said.splitlines()[-1]) == (1, "set up again")


def test_a_lock_that_is_missing_is_told_in_a_sentence(checkout):
    status, said = run(checkout, "prepare no-such-lock.txt")
    assert status == 1
    assert "no-such-lock.txt is missing: this copy of Homeward is not complete" in said


def test_a_machine_without_a_fit_python_is_told_which_one_it_needs(checkout, tmp_path):
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python3.14"):
        shim = tmp_path / name
        shim.write_text("#!/bin/sh\nexit 1\n")  # as a version manager answers for a version that is not there
        shim.chmod(0o755)
    status, said = run(checkout, "make_venv", PATH=f"{tmp_path}:/usr/bin:/bin")
    assert status == 1
    assert "Homeward needs Python 3.11 to 3.14, and none is here" in said


def test_a_disk_without_room_is_told_before_anything_is_fetched(checkout):
    status, said = run(checkout, "NEEDED_MB=999999999; refuse_unfit_machine")
    assert status == 1
    assert "setting up needs 999999999 MB. Make room and start again." in said


def test_a_folder_of_wheels_that_is_not_there_is_told(checkout):
    set_up(checkout)
    status, said = run(checkout, f"lock=x; done_mark=$prepared; add_python_packages {LOCK}", HOMEWARD_WHEELS="nowhere")
    assert status == 1
    assert "HOMEWARD_WHEELS names nowhere, and there is no such folder." in said


@pytest.mark.parametrize(
    ("said_by_pip", "sentence"),
    [
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE",
            "not the one that this version was",
        ),
        (
            "ERROR: No matching distribution found for numpy==2.4.6",
            "connect this machine, or put the wheels in a folder",
        ),
        ("x: [SSL: CERTIFICATE_VERIFY_FAILED]\nERROR: No matching distribution", "a certificate that is not trusted"),
        ("ERROR: something else", "could not be installed. Details:"),
    ],
)
def test_each_way_that_packages_fail_has_its_sentence(checkout, said_by_pip, sentence):
    set_up(checkout)
    (checkout / ".venv" / "setup.log").write_text(said_by_pip)
    status, said = run(checkout, "explain_pip")
    assert status == 1
    assert sentence in said


def test_the_command_runs_the_program_from_anywhere_and_not_the_folder_it_is_started_in(checkout, tmp_path):
    (checkout / ".venv").mkdir()
    site = tmp_path / "site"
    site.mkdir()
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\n[ "$1" = -c ] && echo "{site}" && exit\necho "$@"\n')
    python.chmod(0o755)
    assert run(checkout, "add_command") == (0, "")
    assert (site / "homeward.pth").read_text() == f"{checkout}\n"
    assert run(checkout, 'cd /; "$venv/bin/homeward" demo "a folder"') == (0, "-P -m app demo a folder\n")
