#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over C++ files: tidy.py BUILD_DIR [FILE...]. Without files: those that changed since tools/ci/base.sh's commit,
at most TIDY_MAX_FILES of them (the newest changes first). The tree is built by GCC with precompiled headers, so the
commands are rewritten for clang: no GCC-only flags, the precompiled header as a plain one, a command for each file of a batch
(cmake/batches.cmake)."""
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

GCC_ONLY = {"-fpch-preprocess", "-fcoroutines", "-Winvalid-pch", "-Wno-maybe-uninitialized", "-Wno-restrict",
            "-Wno-stringop-overflow", "-Werror"}
root = pathlib.Path(__file__).resolve().parents[2]


def batched(entry):
    """The files that a batch's command compiles as one; none for a command of a single file."""
    if "/Unity/unity_" not in entry["file"]:
        return []
    text = (pathlib.Path(entry["directory"]) / entry["file"]).read_text()
    return re.findall(r'^#include "([^"]+)"', text, re.M)


def commands(build, folder):
    """Writes compile_commands.json for clang and returns {file: entry}."""
    text = subprocess.run(["ninja", "-C", str(build), "-t", "compdb"], check=True, capture_output=True, text=True).stdout
    result = {}
    for entry in json.loads(text):
        files = batched(entry) or [entry["file"]]
        if not files[0].endswith(".cpp") or " -c " not in entry["command"]:
            continue
        words = shlex.split(entry["command"])
        start = next(i for i, w in enumerate(words) if w.endswith(("c++", "g++", "gcc")))
        kept = [w for w in words[start:] if w not in GCC_ONLY]
        for i, word in enumerate(kept):
            if word.endswith("cmake_pch.hxx"):  # clang would take the .gch beside it for its own
                plain = folder / ("pch-" + str(abs(hash(word))) + ".h")
                plain.write_text(pathlib.Path(word).read_text())
                kept[i] = str(plain)
        kept[0] = "clang++"
        for file in files:
            arguments = [file if w == entry["file"] else w for w in kept]
            result.setdefault(file, {"directory": entry["directory"], "file": file, "arguments": arguments + ["-Wno-everything"]})
    (folder / "compile_commands.json").write_text(json.dumps(list(result.values())))
    return result


def changed():
    base = subprocess.run([str(root / "tools/ci/base.sh")], check=True, capture_output=True, text=True).stdout.strip()
    if not base:
        return []
    names = subprocess.run(["git", "log", "--format=", "--name-only", f"{base}..HEAD", "--", "*.cpp"], cwd=root, check=True,
                           capture_output=True, text=True).stdout.split()
    return [n for n in dict.fromkeys(names) if (root / n).exists()]


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    folder = build.parent / "tidy"
    folder.mkdir(exist_ok=True)
    known = commands(build, folder)
    files = [str((root / f).resolve()) for f in (sys.argv[2:] or changed())]
    unknown = [f for f in files if f not in known]
    files = [f for f in files if f in known]
    limit = int(os.environ.get("TIDY_MAX_FILES", "0"))
    left = files[limit:] if limit and len(files) > limit else []
    files = files[:len(files) - len(left)]
    started = time.monotonic()

    def check(file):
        run = subprocess.run(["clang-tidy", "-p", str(folder), "--quiet", file], capture_output=True, text=True)
        return file, run.returncode, run.stdout.strip() or run.stderr.strip()

    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, code, text in pool.map(check, files):
            if code:
                failed += 1
                print(f"== {os.path.relpath(file, root)}\n{text}", flush=True)
    print(f"clang-tidy: {len(files)} files, {failed} with findings, {len(left)} beyond the limit, {len(unknown)} not built; "
          f"{time.monotonic() - started:.0f} s")
    return 1 if failed else 0


sys.exit(main())
