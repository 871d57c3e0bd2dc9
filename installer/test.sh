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

# What tests write lies in memory where there is room: each change to a case waits for the disk otherwise.
memory=/dev/shm
NEEDED_KB=8000000
free_kb=$(df -Pk "$memory" 2>/dev/null | awk 'NR == 2 { print $4 }')
spare_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null || true)
if [ -z "${PYTEST_DEBUG_TEMPROOT:-}" ] && [ "${free_kb:-0}" -ge "$NEEDED_KB" ] && [ "${spare_kb:-0}" -ge "$NEEDED_KB" ] &&
    PYTEST_DEBUG_TEMPROOT=$(mktemp -d "$memory/homeward-tests.XXXXXX"); then
    chmod 711 "$PYTEST_DEBUG_TEMPROOT" # some tests become somebody without rights, who must get to their own folder
    export PYTEST_DEBUG_TEMPROOT
    trap 'rm -rf -- "$PYTEST_DEBUG_TEMPROOT"' EXIT
    trap 'exit 130' HUP INT TERM
fi
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
