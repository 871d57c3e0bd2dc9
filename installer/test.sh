#!/bin/sh
# Sets Homeward and its test tools up where that is still to do, then runs every check; fails if one does.
#
#   sh installer/test.sh [ARGUMENTS OF PYTEST]
set -eu

# shellcheck source=setup.sh
. "$(dirname -- "$0")/setup.sh"

prepare requirements-test.txt

export QT_QPA_PLATFORM=offscreen
cd -- "$checkout"
failed=

check() {
    tool=$1
    shift
    say "== $tool $*"
    "$venv/bin/$tool" "$@" || failed="$failed $tool"
}

check ruff check .
check ruff format --check .
check mypy
check lint-imports
[ $# -gt 0 ] || set -- --numprocesses auto --dist worksteal  # all of it on all cores; a part, as asked, on one
check pytest "$@"

[ -z "$failed" ] || stop "Not passed:$failed"
say "All checks passed."
