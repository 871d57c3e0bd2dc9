#!/bin/sh
# Writes the two locks anew from pyproject.toml, for Linux and Windows and every supported Python; needs uv.
# One version of a package everywhere, wheels only, hashes of every file, no address of an index.
# sympy is left out: onnxruntime names it for tools that rewrite models, which nothing here calls.
# What is locked already stays as it is; 'sh installer/lock.sh --upgrade' takes the newest of everything.
set -eu

cd -- "$(dirname -- "$0")/.."

lock() {
    output=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --only-binary :all: \
        --generate-hashes --no-emit-index-url --no-emit-package pip --no-emit-package sympy --no-emit-package mpmath --no-annotate --no-header \
        "$@" pyproject.toml --output-file "$output"
}

lock installer/requirements.txt "$@"
lock installer/requirements-test.txt --extra test "$@"
