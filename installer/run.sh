#!/bin/sh
# Sets Homeward up where that is still to do, then runs it on the reference case, which it makes itself.
#
#   sh installer/run.sh [FOLDER]      FOLDER (homeward-demo in the checkout) gets the pictures, case and report
set -eu

# shellcheck source=setup.sh
. "$(dirname -- "$0")/setup.sh"

prepare requirements.txt

folder=${1:-$checkout/homeward-demo}
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$venv/bin/homeward" demo "$folder" --window
fi
exec "$venv/bin/homeward" demo "$folder"
