#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is laid out as .clang-format says (./dev format does it). The version that Debian 12 has decides."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

VERSION = "14"
root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
tool = shutil.which("clang-format-" + VERSION) or shutil.which("clang-format")
if not tool:
    print("clang-format is not installed")
    sys.exit(77)
found = re.search(r"version (\d+)", subprocess.run([tool, "--version"], capture_output=True, text=True).stdout)
if not found or found.group(1) != VERSION:
    print(f"clang-format {VERSION} decides; this is {found.group(0) if found else 'unknown'}")
    sys.exit(77)
files = sorted(p.as_posix() for top in ("app", "ui", "core", "tests") for p in (root / top).rglob("*")
               if p.suffix in (".h", ".cpp"))


def check(part):
    run = subprocess.run([tool, "--dry-run", "--ferror-limit=1", *part], capture_output=True, text=True)
    return [line for line in run.stderr.splitlines() if "warning: code should be clang-formatted" in line]


parts = [files[i:i + 40] for i in range(0, len(files), 40)]
with ThreadPoolExecutor(os.cpu_count()) as pool:
    findings = sorted({line.split(":")[0] for lines in pool.map(check, parts) for line in lines})
for name in findings:
    print(f"{os.path.relpath(name, root)}: not laid out as .clang-format says; ./dev format does it")
print(f"{len(files)} files, {len(findings)} to be laid out")
sys.exit(1 if findings else 0)
