#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One name, one type: two types of the same name in one program share destructors and templates at link time and destroy
each other's memory, and no compiler says so. Looks at types outside unnamed namespaces in the headers of core, ui and app.

Usage: onename.py <source folder>
"""
import collections
import pathlib
import re
import sys

OPENS = re.compile(r"namespace(?: ([\w:]+))? \{$")
TYPE = re.compile(r"(?:struct|class|enum class|enum) (?:\[\[\w+\]\] )?(\w+)\b[^;]*(?:\{.*)?$")


def types_of(path):
    """The types that a file defines, with their namespaces."""
    spaces = []
    for line in path.read_text(encoding="utf-8").splitlines():
        opened = OPENS.match(line)
        if opened:
            spaces.append(opened.group(1) or "")
        elif line.startswith("}  // namespace") and spaces:
            spaces.pop()
        elif (found := TYPE.match(line)) and "" not in spaces and ("{" in line or not line.rstrip().endswith(";")):
            yield "::".join(spaces + [found.group(1)])


def main():
    root = pathlib.Path(sys.argv[1])
    homes = collections.defaultdict(set)
    for folder in ("core", "ui", "app"):
        for path in sorted((root / folder).rglob("*.h")):
            for name in types_of(path):
                homes[name].add(str(path.relative_to(root)))
    twice = {name: files for name, files in homes.items() if len(files) > 1}
    for name, files in sorted(twice.items()):
        print(f"{name} is defined more than once: {', '.join(sorted(files))}")
    if len(homes) < 300:
        print(f"only {len(homes)} types found: the rule does not read the sources any more")
        return 1
    return 1 if twice else 0


if __name__ == "__main__":
    sys.exit(main())
