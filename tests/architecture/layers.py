#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every #include line against the layer table of docs/architecture.md, and the bans that keep layers honest."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()

CORE_BASE = ["core/base", "core/model", "core/config"]
ALLOWED = {
    "core/base": [],
    "core/model": ["core/base"],
    "core/config": ["core/base", "core/model"],
    "core/net": ["core/base", "core/model", "core/config"],
    "core/events": CORE_BASE,
    "core/store": CORE_BASE + ["core/events"],
    "core/recovery": CORE_BASE + ["core/store", "core/events"],
    "core/server": CORE_BASE + ["core/net"],
    "core/channels": CORE_BASE + ["core/net", "core/events"],
    "core/llm": CORE_BASE + ["core/net", "core/events"],
    "core/knowledge": CORE_BASE + ["core/net", "core/events"],
    "core/voice": CORE_BASE + ["core/net", "core/events"],
    "core/agent": CORE_BASE + ["core/llm", "core/knowledge", "core/net", "core/events"],
    "core/simulator": CORE_BASE + ["core/channels", "core/net"],
    "core/conversations": CORE_BASE + ["core/agent", "core/channels", "core/store", "core/events"],
    "core/workflows": CORE_BASE + ["core/conversations", "core/agent", "core/store", "core/events"],
    "core/console": CORE_BASE + ["core/conversations", "core/workflows", "core/agent", "core/channels", "core/knowledge",
                                 "core/store", "core/events"],
    "core/api": CORE_BASE + ["core/console", "core/conversations", "core/channels", "core/knowledge", "core/store",
                             "core/events", "core/net"],
    "core/engine": ["core"],
    "ui": CORE_BASE + ["core/console", "core/events/eventbus.h"],
    "app": ["ui", "core/engine", "core/recovery", "core/config", "core/base", "core/console", "core/model", "core/server/gateway.h"],
}
UI_PAGES_ONLY_THROUGH = "ui/shell/pageregistry"
BANNED = [
    (re.compile(r"\bQEventLoop\b|\bprocessEvents\b|\bwaitFor(ReadyRead|Connected|BytesWritten|Finished|Disconnected)\b|"
                r"BlockingQueuedConnection|QThread::(m|u)?sleep|\.waitForFinished\("), ["core", "ui"], "may block a thread"),
    (re.compile(r"\.then\(|\.unwrap\(\)|QtFuture::when(All|Any)"), ["app", "ui", "core"],
     "Qt 6.4 may run a continuation twice: whenDone() and afterwards() of core/base/whendone.h"),
    (re.compile(r"::instance\(\)|\binstance\(\)->"), ["core"], "no singletons: inject"),
    (re.compile(r"#include <(QWidget|QtWidgets|QApplication|QPainter|QtGui)"), ["core"], "core knows no GUI"),
    (re.compile(r"#include <boost/"), ["app", "ui", "core", "tests"], "Boost is seen by core/server/httpparser.cpp only"),
    (re.compile(r"#include <QHttpServer|#include <QtHttpServer|QAbstractHttpServer"), ["app", "ui", "core"],
     "Qt HttpServer is seen by core/server/opsserver.cpp and the simulated Twilio only"),
    (re.compile(r"#include <QtCharts"), ["app", "ui", "core"], "Qt Charts only behind its facade"),
]
EXEMPT = {"core/server/httpparser.cpp": "boost", "core/server/opsserver.cpp": "HttpServer",
          "core/simulator/twilio/fakeserver.cpp": "HttpServer",
          # The destructor of a thread's owner is the one place that may wait for the thread's end.
          }
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


def layer_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" else parts[0]


def allowed(layer, include):
    if not include.startswith(("core/", "ui/", "app/", "tests/")):
        return True  # generated headers and moc files
    if include == "core/pch.h":
        return True
    own = layer_of(include)
    if own == layer:
        return True
    return any(include == a or include.startswith(a + "/") for a in ALLOWED.get(layer, []))


problems = []
files = [p for top in ("app", "ui", "core") for p in (root / top).rglob("*") if p.suffix in (".h", ".cpp")]
for path in files:
    rel = path.relative_to(root).as_posix()
    layer = layer_of(rel)
    if layer not in ALLOWED:
        if rel != "core/pch.h":
            problems.append(f"{rel}: folder {layer} is not in the layer table")
        continue
    text = path.read_text(encoding="utf-8")
    code = re.sub(r"//[^\n]*", "", text)
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match and not allowed(layer, match.group(1)):
            problems.append(f"{rel}:{number}: {layer} may not include {match.group(1)}")
        if match and match.group(1).startswith("ui/pages/") and rel.startswith("ui/shell/") \
                and not rel.startswith(UI_PAGES_ONLY_THROUGH):
            problems.append(f"{rel}:{number}: the shell reaches pages only through PageRegistry")
    for pattern, tops, why in BANNED:
        if rel.split("/")[0] not in tops:
            continue
        if rel in EXEMPT and EXEMPT[rel] in pattern.pattern:
            continue
        for match in pattern.finditer(code):
            line = code.count("\n", 0, match.start()) + 1
            problems.append(f"{rel}:{line}: {match.group(0)}: {why}")
    if layer == "core/api" and re.search(r"\bFROM\s+message\b", text):
        problems.append(f"{rel}: customers' reads go through the view public_message")

print("\n".join(problems) if problems else f"{len(files)} files keep the layer table")
sys.exit(1 if problems else 0)
