#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the package in a bare Debian 12: installs it without a network, runs it, chats, upgrades, removes with the data
# kept. bareroot.sh BUILD_DIR [made]: "made" takes the package that is there. Needs root and debootstrap;
# exits with 77 (skipped) and says why where that is not given.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
build=$(readlink -f "$1")
skip() { echo "skipped: $*"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
. /etc/os-release
[ "${VERSION_CODENAME:-}" = bookworm ] || skip "the package is built for Debian 12"
unshare -n true 2>/dev/null || skip "no network namespaces here"
[ "${2:-}" = made ] || tools/package/deb.sh "$build" bundle
bundle=$build/packages/offline
deb=$(ls "$bundle"/frontdesk_*.deb)

# The mirror that this machine's own base packages come from.
mirror=$(apt-cache policy libc6 | grep -oE 'https?://[^ ]+/debian/? ' | head -1 || true)
base=$build/packages/minbase.tar
if [ ! -f "$base" ]; then
  fresh=$(mktemp -d)
  debootstrap --variant=minbase bookworm "$fresh" ${mirror:-http://deb.debian.org/debian} >"$build/packages/debootstrap.log" 2>&1 \
    || { tail -5 "$build/packages/debootstrap.log"; skip "debootstrap could not make a root"; }
  rm -rf "$fresh"/var/cache/apt/archives/*.deb "$fresh"/var/lib/apt/lists/*
  tar -C "$fresh" -cf "$base" . && rm -rf "$fresh"
fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
tar -C "$root" -xf "$base"
mkdir -p "$root/media/frontdesk"
cp "$bundle"/* "$root/media/frontdesk/"
# A newer version of the same, to upgrade to.
dpkg-deb -R "$deb" "$root/tmp/newer"
sed -i 's/^Version: .*/&+newer/' "$root/tmp/newer/DEBIAN/control"
dpkg-deb --root-owner-group -b "$root/tmp/newer" "$root/media/newer.deb" >/dev/null
cat >"$root/check.sh" <<'SH'
set -eu
export HOME=/root LC_ALL=C.UTF-8 FRONTDESK_KEYCHAIN=off
ip=/proc/net/dev
[ "$(grep -c : $ip)" -eq 1 ] || { echo "there is a network"; exit 1; }
sh /media/frontdesk/install.sh >/tmp/install.log 2>&1 || { tail -20 /tmp/install.log; exit 1; }
echo "installed: $(dpkg-query -W -f='${Package} ${Version}' frontdesk)"
frontdesk --version
[ -z "$(ldd /usr/bin/frontdesk /usr/bin/frontdesk-headless | grep 'not found')" ]

# The program answers a customer, then ends in order.
start() {
  "$@" >/tmp/run.log 2>&1 &
  pid=$!
  for _ in $(seq 100); do
    grep -q 'http://127.0.0.1:8765/' /tmp/run.log && return 0
    kill -0 $pid 2>/dev/null || break
    sleep 0.1
  done
  cat /tmp/run.log; exit 1
}
get() {  # there is no curl in a bare Debian: perl is
  perl -MIO::Socket::INET -e '
    my ($path, $body, @headers) = @ARGV;
    my $s = IO::Socket::INET->new("127.0.0.1:8765") or die "connect: $!";
    my $verb = $body ne "" ? "POST" : "GET";
    print $s join("\r\n", "$verb $path HTTP/1.1", "Host: 127.0.0.1:8765", "Connection: close", @headers,
      ($body ne "" ? ("Content-Type: application/json", "Content-Length: " . length $body) : ()), "", $body);
    local $/; print scalar <$s>;' "$@"
}
start frontdesk-headless --demo --data-dir /root/fd --port 8765 --ops-port 0
get / "" | head -1 | grep -q 200
session=$(get /api/sessions '{}')
id=$(echo "$session" | sed -n 's/.*"session_id":"\([^"]*\)".*/\1/p')
token=$(echo "$session" | sed -n 's/.*"token":"\([^"]*\)".*/\1/p')
[ -n "$id" ] && [ -n "$token" ] || { echo "$session"; exit 1; }
answer=$(get "/api/chat/sessions/$id/messages" '{"message":"What is your return policy?","client_message_id":"package-check-1"}' "Authorization: Bearer $token")
echo "$answer" | grep -qi 'return' || { echo "$answer"; exit 1; }
echo "answered: $(echo "$answer" | tail -c 160)"
kill -TERM $pid; wait $pid
echo "ended with $?"

dpkg -i /media/newer.deb >/dev/null
dpkg-query -W -f='upgraded: ${Package} ${Version}\n' frontdesk
start env QT_QPA_PLATFORM=offscreen frontdesk --demo --data-dir /root/fd --port 8765 --ops-port 0
again=$(get "/api/sessions/$id/history" "" "Authorization: Bearer $token")
echo "$again" | grep -q 'return policy' || { echo "$again"; exit 1; }
kill -TERM $pid; wait $pid
echo "the window's program shows the same conversation and ends with $?"

apt-get remove -y frontdesk >/dev/null 2>&1
[ ! -e /usr/bin/frontdesk ]
[ -s /root/fd/frontdesk.db ] && echo "removed; the data is kept: $(ls /root/fd | tr '\n' ' ')"
SH
# A namespace without any network but its own loopback.
unshare -n -m -p -f --mount-proc="$root/proc" sh -c "ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || true
  mount -t devtmpfs none '$root/dev' 2>/dev/null || mount --bind /dev '$root/dev'
  exec chroot '$root' /bin/sh /check.sh"
echo "package: passed"
