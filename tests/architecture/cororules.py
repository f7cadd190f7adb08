#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Coroutine rules C1, C2, C6 (docs/architecture.md): GCC 12 miscompiles what they forbid."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
problems = []
NAME = r"[A-Za-z_][\w:.]*(?:->\w+)*"
ARGUMENT = rf"(?:[*&]?{NAME}|\d+|)"
AWAITABLE = rf"{NAME}(?:\(\s*(?:{ARGUMENT}(?:\s*,\s*{ARGUMENT})*)?\s*\))?"
GOOD = re.compile(rf"^\s*(?:(?:const\s+)?[\w:<>,\s*&]+\s+\w+\s*=\s*)?co_await\s+{AWAITABLE};\s*$|"
                  rf"^\s*co_return\s+co_await\s+{AWAITABLE};\s*$")

for top in ("app", "ui", "core", "tests"):
    for path in sorted((root / top).rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        rel = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        code = re.sub(r"//[^\n]*", "", text)
        code = re.sub(r'"(?:\\.|[^"\\])*"', '""', code)
        statement_start = re.compile(r"[;{}]\s*\n?")
        for match in re.finditer(r"\bco_await\b", code):
            line_number = code.count("\n", 0, match.start()) + 1
            if top == "ui":
                problems.append(f"{rel}:{line_number}: C6: widgets contain no co_await")
                continue
            begin = max(code.rfind(c, 0, match.start()) for c in ";{}") + 1
            end = code.find(";", match.start()) + 1
            statement = " ".join(code[begin:end].split())
            statement = re.sub(r"^(public|private|protected|else|do)\s*:?\s*", "", statement)
            if not GOOD.match(statement):
                problems.append(f"{rel}:{line_number}: C1: {statement[:100]}")
        for match in re.finditer(r"\bco_return\s+(?:\*\s*)?m_\w+[\w.>-]*\s*;", code):
            line_number = code.count("\n", 0, match.start()) + 1
            problems.append(f"{rel}:{line_number}: C5: co_return of a member is moved from: {match.group(0)}")
        # C2: a function that returns a Task takes its parameters by value.
        for match in re.finditer(r"(?:QCoro::)?Task<[^;{}()]*>\s+[\w:]+\(([^;{}]*?)\)\s*(?:const\s*)?(?:override\s*)?[;{\n]", code):
            parameters = match.group(1)
            if re.search(r"\w\s*&(?!&)|View\b", re.sub(r"std::function<[^>]*>+", "", parameters)):
                line_number = code.count("\n", 0, match.start()) + 1
                problems.append(f"{rel}:{line_number}: C2: parameters by value: {' '.join(parameters.split())[:80]}")

print("\n".join(problems) if problems else "the coroutine rules hold")
sys.exit(1 if problems else 0)
