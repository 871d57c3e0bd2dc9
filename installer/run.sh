#!/bin/sh
# Sets Homeward up where that is still to do, then runs it on the reference case, which it makes itself.
#
#   sh installer/run.sh [FOLDER]      FOLDER (homeward-demo in the checkout) gets the pictures, case and report
set -eu

# shellcheck source=setup.sh
. "$(dirname -- "$0")/setup.sh"

prepare requirements.txt

folder=${1:-$checkout/homeward-demo}
"$venv/bin/homeward" demo "$folder"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    HOMEWARD_PASSPHRASE_FILE=$folder/passphrase.txt exec "$venv/bin/homeward" "$folder/reference.homeward"
fi

cat <<EOF
There is no display here, so the window was left out. To go on from the command line:
  export HOMEWARD_PASSPHRASE_FILE=$folder/passphrase.txt
  $venv/bin/homeward clusters $folder/reference.homeward --kind place --json
  $venv/bin/homeward --help
EOF
