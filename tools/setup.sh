#!/bin/sh
# Makes .venv with the pinned packages: `tools/setup.sh run` for using sovang, `tools/setup.sh dev` with the development tools,
# `tools/setup.sh train` with those that train the recogniser, and its typefaces.
# Needs Python 3.11 or newer with venv; as root on Debian or Ubuntu it installs that itself, otherwise it says what is missing.
set -eu
cd "$(dirname "$0")/.."
kind=${1:-run}

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for name in python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

install_with_apt() {
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "sovang: cài gói hệ thống bằng apt / installing system packages: $*"
        apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null && return 0
    fi
    say "sovang: thiếu $* — nhờ người quản trị chạy / missing, ask an administrator to run: apt-get install $*"
    exit 3
}

python=$(find_python) || { install_with_apt python3 python3-venv; python=$(find_python) || {
    say "sovang: cần Python 3.11 đến 3.13 / Python 3.11 to 3.13 is needed"; exit 3; }; }
"$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || install_with_apt python3-venv

if [ "$kind" = train ]; then
    fonts=$(grep -v '^#' training/data/font-packages.txt)
    # shellcheck disable=SC2086
    dpkg -s $fonts >/dev/null 2>&1 || install_with_apt $fonts
fi

stamp=".venv/.installed-$kind"
if [ -x .venv/bin/python ] && [ -f "$stamp" ] && [ ! constraints.txt -nt "$stamp" ] && [ ! pyproject.toml -nt "$stamp" ]; then
    exit 0
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }
say "sovang: cài các gói Python vào .venv (lần đầu mất vài phút) / installing Python packages into .venv"
case "$kind" in
    run) groups="" ;;
    dev) groups="--group dev" ;;
    train) groups="--group dev --group train" ;;
esac
# shellcheck disable=SC2086  # the groups are several words
if ! pip install -q -c constraints.txt --upgrade pip || ! pip install -q -c constraints.txt $groups -e .; then
    say "sovang: pip không tải được gói. Kiểm tra mạng rồi chạy lại / pip could not get the packages; check the network, then run again"
    exit 3
fi
touch "$stamp"
[ "$kind" = run ] || touch .venv/.installed-run
[ "$kind" != train ] || touch .venv/.installed-dev
