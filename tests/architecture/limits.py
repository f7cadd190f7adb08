#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House limits: lines per file, lines per function, connects per file, licence headers, no loose ends."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
HARD_CPP, HARD_H, HARD_TEST_H, HARD_FUNCTION, MAX_CONNECTS = 600, 150, 200, 60, 12
problems, functions = [], []

for top in ("app", "ui", "core", "tests"):
    for path in sorted((root / top).rglob("*")):
        if path.suffix not in (".h", ".cpp") or "node_modules" in path.parts:
            continue
        rel = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(lines[:2]):
            problems.append(f"{rel}: no licence header")
        limit = HARD_CPP if path.suffix == ".cpp" else HARD_TEST_H if top == "tests" else HARD_H
        if len(lines) > limit:
            problems.append(f"{rel}: {len(lines)} lines, the limit is {limit}")
        if top != "tests" and len(re.findall(r"\bconnect\(", text)) > MAX_CONNECTS:
            problems.append(f"{rel}: more than {MAX_CONNECTS} connects")
        if re.search(r"\b(TODO|FIXME|XXX)\b|not implemented", text) and "limits.py" not in rel:
            problems.append(f"{rel}: a loose end (TODO, FIXME, XXX, not implemented)")
        # Bodies of functions that start at column 0 (the house style puts their brace on a line of its own).
        start = None
        for number, line in enumerate(lines, 1):
            if line == "{":
                start = number
            elif line.startswith("}") and start is not None:
                functions.append(number - start - 1)
                if number - start - 1 > HARD_FUNCTION and top != "tests":
                    problems.append(f"{rel}:{start}: a function of {number - start - 1} lines, the limit is {HARD_FUNCTION}")
                start = None

functions.sort()
if functions:
    print(f"{len(functions)} functions, median {functions[len(functions) // 2]} lines, "
          f"p90 {functions[int(len(functions) * 0.9)]}")
print("\n".join(problems) if problems else "all limits hold")
sys.exit(1 if problems else 0)
