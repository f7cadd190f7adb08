#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the window.

  tools/l10n.py update               reads the sources into translations/*.ts (new texts arrive unfinished)
  tools/l10n.py todo LANG            prints the unfinished texts as JSON {context: {text: ""}}
  tools/l10n.py merge LANG FILE      takes such a file, filled in, into the .ts; context "" means every context
  tools/l10n.py check                lists what is unfinished or wrong; ends with 1 if there is anything

In the JSON a text with a comment is written "text\\u0004comment"; one with %n has a list with a form for 1 and one for more.
English has only texts with %n, since all others are in the sources.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

LANGUAGES = ("en", "de", "es")
FORMS = 2   # all three have one form for 1 and one for the rest
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def lupdate_program():
    for name in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate-qt6"), shutil.which("lupdate")):
        if name and os.path.exists(name):
            return name
    sys.exit("lupdate of Qt 6 is missing (package qt6-l10n-tools)")


def lupdate(root, files):
    """Reads ui/, core/ and app/ into the files; what lupdate complains about comes back as lines."""
    done = subprocess.run([lupdate_program(), "ui", "core", "app", "-extensions", "cpp,h", "-I", ".", "-no-obsolete",
                           "-locations", "none", "-ts", *files], cwd=root, capture_output=True, text=True, check=True)
    quiet = ("Scanning", "Updating", "    ", "Removed")
    return [line for line in (done.stdout + done.stderr).splitlines() if line.strip() and not line.startswith(quiet)]


def ts_file(root, language):
    return os.path.join(root, "translations", f"frontdesk_{language}.ts")


class Entry:
    def __init__(self, context, node):
        self.context, self.node = context, node
        self.source = node.findtext("source") or ""
        self.comment = node.findtext("comment") or ""
        self.plural = node.get("numerus") == "yes"
        self.translation = node.find("translation")

    def key(self):
        return self.source + ("\u0004" + self.comment if self.comment else "")

    def identity(self):
        return (self.context, self.source, self.comment, self.plural)

    def texts(self):
        if self.plural:
            return [form.text or "" for form in self.translation.findall("numerusform")]
        return [self.translation.text or ""]

    def needed(self, language):
        return language != "en" or self.plural

    def finished(self):
        return self.translation.get("type") is None and all(text.strip() for text in self.texts())

    def finish(self, texts):
        for child in list(self.translation):
            self.translation.remove(child)
        self.translation.attrib.pop("type", None)
        if not self.plural:
            self.translation.text = texts[0]
            return
        self.translation.text = None
        for text in texts:
            tree.SubElement(self.translation, "numerusform").text = text


def read(path):
    document = tree.parse(path)
    return document, [Entry(context.findtext("name"), node) for context in document.getroot().iter("context") for node in context.iter("message")]


def save(document, path):
    text = tree.tostring(document.getroot(), encoding="unicode")
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")


def marks(text):
    """What the program fills in: %1, %n, %L1, names in braces, and keys of menus."""
    return sorted(re.findall(r"%L?(?:\d{1,2}|n)|\{[a-z_]+\}", text))


def mistakes(entry, language):
    if not entry.needed(language):
        return []
    if not entry.finished():
        return ["unfinished"]
    found = []
    texts = entry.texts()
    if entry.plural and len(texts) != FORMS:
        found.append(f"{len(texts)} forms in place of {FORMS}")
    for text in texts:
        if marks(text) != marks(entry.source):
            found.append(f"{marks(entry.source)} became {marks(text)} in {text!r}")
        if re.search(r"\w\(\w{1,2}\)", text):
            found.append(f"a form in brackets in {text!r}")
        if ("&" in re.sub("&&|& ", "", text)) != ("&" in re.sub("&&|& ", "", entry.source)):
            found.append(f"the key of the menu is missing or too many in {text!r}")
        if entry.source.endswith("…") != text.endswith("…"):
            found.append(f"dots at the end differ in {text!r}")
        if text != text.strip() or "\t" in text:
            found.append(f"spaces around {text!r}")
    return found


def check(root):
    found = []
    for language in LANGUAGES:
        for entry in read(ts_file(root, language))[1]:
            found += [f"{language}: {entry.context}: {entry.source!r}: {what}" for what in mistakes(entry, language)]
    return found


def missing(root):
    """Texts of the sources that a .ts does not know, and known ones that are in no source any more."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "fresh_de.ts")
        found += [f"lupdate: {line}" for line in lupdate(root, [fresh])]
        now = {entry.identity() for entry in read(fresh)[1]}
    for language in LANGUAGES:
        known = {entry.identity() for entry in read(ts_file(root, language))[1]}
        found += [f"{language}: {one[0]}: {one[1]!r} is new" for one in sorted(now - known)]
        found += [f"{language}: {one[0]}: {one[1]!r} is in no source" for one in sorted(known - now)]
    return found


def update(root):
    for line in lupdate(root, [ts_file(root, language) for language in LANGUAGES]):
        print(line)


def todo(root, language):
    lines = {}
    for entry in read(ts_file(root, language))[1]:
        if entry.needed(language) and not entry.finished():
            lines.setdefault(entry.context, {})[entry.key()] = [""] * FORMS if entry.plural else ""
    print(json.dumps(lines, ensure_ascii=False, indent=1))


def merge(root, language, file):
    with open(file, encoding="utf-8") as source:
        words = json.load(source)
    document, entries = read(ts_file(root, language))
    taken = 0
    for entry in entries:
        text = words.get(entry.context, {}).get(entry.key()) or words.get("", {}).get(entry.key())
        if text and entry.needed(language):
            entry.finish(text if isinstance(text, list) else [text])
            taken += 1
    save(document, ts_file(root, language))
    update(root)   # lupdate's own form of the file, so that changes read well
    print(f"{language}: {taken} texts taken")


def main(words):
    if words[:1] == ["update"]:
        update(ROOT)
    elif words[:1] == ["todo"] and len(words) == 2:
        todo(ROOT, words[1])
    elif words[:1] == ["merge"] and len(words) == 3:
        merge(ROOT, words[1], words[2])
    elif words == ["check"]:
        found = missing(ROOT) + check(ROOT)
        print("\n".join(found) if found else "all languages are complete")
        return 1 if found else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
