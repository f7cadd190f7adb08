#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/words/english.txt from WordNet 3.0: which common English words mean nearly the same, exclude each other,
or are kinds of the same thing. Usage: tools/wordnet.py <folder with data.* and index.*> > english.txt"""
import collections
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSES = {"n": 2, "v": 2, "a": 3, "r": 2}
WORD = re.compile(r"^[a-z]{3,14}$")
synsets, glosses = {}, collections.Counter()
for name, pos in POS.items():
    for line in (folder / f"data.{name}").read_text().splitlines():
        if line.startswith(" "):
            continue
        head, _, gloss = line.partition(" | ")
        f = head.split()
        count = int(f[3], 16)
        words = [f[4 + 2 * i].split("(")[0].lower() for i in range(count)]
        at = 4 + 2 * count
        links = [tuple(f[at + 1 + 4 * i: at + 5 + 4 * i]) for i in range(int(f[at]))]
        synsets[(pos, f[0])] = (words, links)
        glosses.update(set(re.findall(r"[a-z]+", gloss.lower())))
senses = {}
for name, pos in POS.items():
    for line in (folder / f"index.{name}").read_text().splitlines():
        if line.startswith(" "):
            continue
        f = line.split()
        word, n = f[0], int(f[2])
        if WORD.match(word):
            tagged = int(f[-n - 1])
            senses[(word, pos)] = (tagged, f[-n:])
LEAST = 10  # glosses in which a word stands, to be common
common = {w for (w, p), (t, s) in senses.items() if glosses[w] >= LEAST or t >= 5}
used = collections.defaultdict(set)
for (word, pos), (tagged, ids) in senses.items():
    if word in common:
        for one in ids[:SENSES[pos]]:
            used[(pos, one)].add(word)
same = sorted({" ".join(sorted(w)) for w in used.values() if len(w) > 1})
# derived: close/closure
against, near = set(), set()
kinds = collections.defaultdict(set)
for key, words in used.items():
    pos = key[0]
    for (mark, target, tpos, where) in synsets[key][1]:
        other = ("a" if tpos == "s" else tpos, target)
        source, dest = int(where[:2], 16), int(where[2:], 16)
        if mark == "!" and other in synsets:
            a, b = synsets[key][0][source - 1], synsets[other][0][dest - 1]
            if a in common and b in common:
                against.add(tuple(sorted((a, b))))
        if mark in ("@",) and pos == "n":
            kinds[other] |= words
        if mark in ("@",) and pos in "nv":
            for a in words:
                for b in used.get(other, ()):
                    near.add((a, b))
        if mark == "&":
            for a in words:
                for b in used.get(other, ()):
                    near.add(tuple(sorted((a, b))))
        if mark == "+":
            a, b = synsets[key][0][source - 1], synsets.get(other, ([""], 0))[0][dest - 1]
            if a in common and b in common:
                near.add(tuple(sorted((a, b))))
by = collections.defaultdict(set)
for a, b in near:
    if a != b:
        by[min(a, b)].add(max(a, b))
kin = sorted({" ".join(sorted(k)) for k in kinds.values() if 2 <= len(k) <= 40})
print("# From WordNet 3.0, Copyright 2006 by Princeton University; see LICENSE beside it. Made by tools/wordnet.py.")
for sign, lines in (("s", same), ("n", [a + " " + " ".join(sorted(b)) for a, b in sorted(by.items())]), ("k", kin),
                    ("a", [" ".join(p) for p in sorted(against)])):
    for line in lines:
        print(sign, line)
