# shellcheck shell=sh
# Shared by run.sh and test.sh, which source it: makes .venv in the checkout from one lock file, once.
#
# prepare LOCK    sets up everything that LOCK (a file beside this one) names; does nothing, and needs no network,
#                 when that has been done before.
#
# HOMEWARD_WHEELS names a folder of wheels: then every package comes from there, and no index is asked. A machine with
# a network fills such a folder: pip download --require-hashes --no-deps --only-binary :all: -r LOCK -d FOLDER

checkout=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=$checkout/.venv
log=$venv/setup.log

OLDEST_PYTHON=11
NEWEST_PYTHON=14
NEEDED_MB=1600

# What Qt and the sandbox load from the system: one line a library, and the Debian and Ubuntu package that has it.
SYSTEM_LIBRARIES='
libEGL.so.1             libegl1
libGL.so.1              libgl1
libX11.so.6             libx11-6
libX11-xcb.so.1         libx11-xcb1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libglib-2.0.so.0        libglib2.0-0
libgssapi_krb5.so.2     libgssapi-krb5-2
libseccomp.so.2         libseccomp2
libwayland-client.so.0  libwayland-client0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-util.so.1        libxcb-util1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libxkbcommon.so.0       libxkbcommon0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
'

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

prepare() {
    lock=$checkout/installer/$1
    done_mark=$venv/.done-$1
    [ -r "$lock" ] || stop "installer/$1 is missing: this copy of Homeward is not complete. Copy or clone it again."
    is_prepared && return 0
    say "Setting up Homeward; this is done once and takes a few minutes."
    refuse_unfit_machine
    add_system_packages
    make_venv
    add_python_packages
    add_command
    check_window_libraries
    mark > "$done_mark"
    say "Set up."
}

# What has to be the same for an earlier set-up to count: lock, this script, place and Python.
mark() {
    cat -- "$lock" "$checkout/installer/setup.sh" | sha256sum
    printf '%s\n' "$checkout"
    "$venv/bin/python" -c 'import sys; print(sys.version)'
}

is_prepared() {
    [ -x "$venv/bin/homeward" ] && [ -r "$done_mark" ] && [ "$(mark 2>/dev/null)" = "$(cat -- "$done_mark")" ]
}

refuse_unfit_machine() {
    [ "$(uname -s)" = Linux ] || stop "This script sets Homeward up on Linux. On Windows use installer/run.ps1."
    [ "$(uname -m)" = x86_64 ] ||
        stop "Homeward needs an x86-64 processor: some of its packages are not published for $(uname -m)."
    free_mb=$(df -Pm -- "$checkout" | awk 'NR == 2 { print $4 }')
    [ -d "$venv" ] || [ "$free_mb" -ge "$NEEDED_MB" ] ||
        stop "The disk has $free_mb MB free at $checkout; setting up needs $NEEDED_MB MB. Make room and start again."
    [ -w "$checkout" ] || stop "$checkout cannot be written to by this user: copy the checkout to a folder of your own."
}

# Runs a candidate, since a name on the path may be a shim for a Python that is not there.
is_fit_python() {
    "$1" -c "import sys; sys.exit(not ((3, $OLDEST_PYTHON) <= sys.version_info[:2] <= (3, $NEWEST_PYTHON)))" 2>/dev/null
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if is_fit_python "$name"; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

add_system_packages() {
    wanted=$(missing_packages)
    [ -n "$wanted" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "This is no Debian or Ubuntu; please install what your system calls these packages: $wanted."
    elif [ "$(id -u)" = 0 ]; then
        run_apt "$wanted"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        run_apt "$wanted" sudo -n
    else
        say "These system packages are missing; ask an administrator to run: apt-get install $wanted"
    fi
}

missing_packages() {
    found=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
    missing=$(printf '%s\n' "$SYSTEM_LIBRARIES" | while read -r library package; do
        case "$found" in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done)
    has_font || missing="$missing fonts-dejavu-core"
    python=$(find_python) || python=
    [ -n "$python" ] || missing="$missing python3"
    { [ -n "$python" ] && "$python" -c 'import ensurepip, venv' 2>/dev/null; } || missing="$missing $(venv_package)"
    # shellcheck disable=SC2086  # the words of the list, with single spaces
    echo $missing
}

has_font() {
    find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' -print 2>/dev/null | grep -q .
}

# Debian takes venv out of Python: the package of its own python3, or of the one version that is used instead.
venv_package() {
    case "$python" in
        /usr/bin/python3.*) echo "${python##*/}-venv" ;;
        *) echo python3-venv ;;
    esac
}

run_apt() {
    packages=$1
    shift
    say "Installing system packages: $packages"
    # shellcheck disable=SC2086  # the packages are separate words
    if said=$("$@" apt-get update -qq 2>&1 &&
        "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages 2>&1); then
        return 0
    fi
    printf '%s\n' "$said" | tail -n 3 >&2
    say "The system packages could not all be installed (no network, or no such package); going on without them."
}

make_venv() {
    python=$(find_python) ||
        stop "Homeward needs Python 3.$OLDEST_PYTHON to 3.$NEWEST_PYTHON, and none is here: install python3 and python3-venv."
    if is_fit_python "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1 &&
        [ "$("$venv/bin/python" -c 'import sys; print(sys.prefix)')" = "$venv" ]; then
        return 0
    fi
    "$python" -m venv --clear "$venv" >/dev/null 2>&1 ||
        stop "No environment could be made in $venv: install $(venv_package), and see that the disk has room."
}

add_python_packages() {
    rm -f -- "$done_mark"
    set -- --require-hashes --no-deps --only-binary :all: --disable-pip-version-check --no-input --progress-bar off
    if [ -n "${HOMEWARD_WHEELS:-}" ]; then
        [ -d "$HOMEWARD_WHEELS" ] || stop "HOMEWARD_WHEELS names $HOMEWARD_WHEELS, and there is no such folder."
        set -- "$@" --no-index --find-links "$HOMEWARD_WHEELS"
    fi
    say "Installing Python packages (about 250 MB are fetched the first time)."
    if ! env -u PYTHONPATH -u PYTHONHOME -u PIP_USER -u PIP_TARGET -u PIP_PREFIX \
        "$venv/bin/python" -m pip install "$@" -r "$lock" >"$log" 2>&1; then
        explain_pip
    fi
}

explain_pip() {
    grep ERROR "$log" | tail -n 3 >&2 || true
    if grep -q 'No space left' "$log"; then
        stop "The disk is full: setting up needs $NEEDED_MB MB. Make room and start again."
    elif grep -q 'DO NOT MATCH THE HASHES' "$log"; then
        stop "A package is not the one that this version was tested with; it was not installed. Its name is in $log."
    elif grep -q 'CERTIFICATE_VERIFY_FAILED' "$log"; then
        stop "The package index showed a certificate that is not trusted here: name your network's with 'pip config set global.cert FILE', or set HOMEWARD_WHEELS. Details: $log"
    elif grep -Eq 'No matching distribution|ConnectionError|NewConnectionError|Max retries|timed out' "$log"; then
        stop "Packages could not be fetched: connect this machine, or put the wheels in a folder and name it in HOMEWARD_WHEELS. Details: $log"
    fi
    stop "The Python packages could not be installed. Details: $log"
}

# The command, by absolute paths so that it can be linked from anywhere; -P keeps the folder it is started in
# from being searched for code.
add_command() {
    packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$checkout" > "$packages/homeward.pth"
    printf '#!/bin/sh\nexec "%s/bin/python" -P -m app "$@"\n' "$venv" > "$venv/bin/homeward"
    chmod 755 "$venv/bin/homeward"
}

# Not fatal: everything but the window runs without these.
check_window_libraries() {
    why=$("$venv/bin/python" -c 'from PySide6 import QtWidgets' 2>&1) ||
        say "The window cannot be opened on this machine yet (${why##*ImportError: }); the command line can be used."
}
