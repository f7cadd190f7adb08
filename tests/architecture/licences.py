#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that people write here says its licence in its first lines; what came from elsewhere stands in THIRD_PARTY.md."""
import pathlib
import subprocess
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
SUFFIXES = {".cpp", ".h", ".c", ".cc", ".py", ".sh", ".js", ".mjs", ".css", ".html", ".cmake", ".in", ".yml", ".desktop", ".xml"}
NAMES = {"CMakeLists.txt", "dev", "run"}
# Data that the program or a test reads as a user's file, and pages whose text is the example itself.
DATA = ("resources/demo/", "resources/company/", "resources/icons/", "tests/eval/", "tests/fuzz/corpus/", "tests/l10n/",
        "installer/linux/frontdesk.desktop")
LINES = 6

listing = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True)
if listing.returncode == 0 and listing.stdout:
    files = listing.stdout.splitlines()
else:  # a source archive
    files = [p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file() and "build/" not in p.as_posix()]
problems = []
for name in files:
    path = root / name
    if name.startswith(DATA) or not path.is_file() or (path.suffix not in SUFFIXES and path.name not in NAMES):
        continue
    head = path.read_text(encoding="utf-8", errors="replace").splitlines()[:LINES]
    if not any("SPDX-License-Identifier:" in line for line in head):
        problems.append(f"{name}: no SPDX-License-Identifier in the first {LINES} lines")
third = (root / "THIRD_PARTY.md").read_text(encoding="utf-8")
for folder in ("resources/icons",):
    if (root / folder / "LICENSE").exists() and folder not in third:
        problems.append(f"{folder}: has a licence of its own that THIRD_PARTY.md does not name")
print("\n".join(problems) if problems else f"{len(files)} files looked at")
sys.exit(1 if problems else 0)
