#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every row of the requirements as pass, fail or no test: from the row tags of the tests and their last results."""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

build = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/release")
root = pathlib.Path(__file__).resolve().parent.parent
rows_file = root / "docs" / "rows.txt"


def known_rows():
    rows = {}
    for line in rows_file.read_text(encoding="utf-8").splitlines():
        match = re.match(r"([A-Z]\d+)\s+(.*)", line)
        if match:
            rows[match.group(1)] = match.group(2)
    return rows


def tagged_tests():
    listing = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"], capture_output=True, text=True)
    if listing.returncode != 0:
        sys.exit("rows: no build tree yet; run ./dev test first")
    tags = {}
    for test in json.loads(listing.stdout).get("tests", []):
        for prop in test.get("properties", []):
            if prop["name"] == "LABELS":
                for label in prop["value"]:
                    if label.startswith("row:"):
                        tags.setdefault(label[4:], []).append(test["name"])
    return tags


def results():
    outcome = {}
    file = build / "test-results.xml"
    if file.exists():
        for case in ElementTree.parse(file).getroot().iter("testcase"):
            if case.find("skipped") is not None:
                continue
            outcome[case.get("name")] = case.get("status") == "run" and case.find("failure") is None
    return outcome


tags, outcome, counts = tagged_tests(), results(), {"pass": 0, "fail": 0, "not run": 0, "no test": 0}
for row, title in known_rows().items():
    tests = tags.pop(row, [])
    if not tests:
        state = "no test"
    elif any(t in outcome and not outcome[t] for t in tests):
        state = "fail"
    elif all(t in outcome for t in tests):
        state = "pass"
    else:
        state = "not run"
    counts[state] += 1
    print(f"{row:4} {state:8} {title[:70]:70} {' '.join(tests)}")
print(", ".join(f"{n} {s}" for s, n in counts.items()))
print("pass means: every test that carries the row's tag passed; what the row asks beyond those tests is in docs/status.md")
if tags:
    print("tags of unknown rows: " + " ".join(sorted(tags)), file=sys.stderr)
    sys.exit(1)
