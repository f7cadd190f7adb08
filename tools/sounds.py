#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the two sounds of notifications (44.1 kHz, mono, 16 bit) from sine waves: tools/sounds.py [DIRECTORY]"""
import array
import math
import pathlib
import sys
import wave

RATE = 44100
# Sound -> notes: start in s, frequency in Hz, length in s, loudness 0..1.
SOUNDS = {
    "message": [(0.00, 659.25, 0.22, 0.5), (0.09, 880.00, 0.30, 0.5)],
    "waiting": [(0.00, 783.99, 0.24, 0.7), (0.16, 987.77, 0.24, 0.7), (0.32, 1174.66, 0.45, 0.7)],
}
OVERTONES = [(1, 1.0), (2, 0.25), (3, 0.08)]
ATTACK = 0.006


def tone(samples, start, frequency, length, loudness):
    first = int(start * RATE)
    for i in range(int(length * RATE)):
        t = i / RATE
        envelope = min(1.0, t / ATTACK) * math.exp(-5.0 * t / length) * min(1.0, (length - t) / 0.02)
        value = sum(share * math.sin(2 * math.pi * frequency * n * t) for n, share in OVERTONES)
        samples[first + i] += loudness * 0.55 * envelope * value


def render(notes):
    samples = [0.0] * (int(max(start + length for start, _, length, _ in notes) * RATE) + 1)
    for note in notes:
        tone(samples, *note)
    return array.array("h", (int(max(-1.0, min(1.0, s)) * 32767) for s in samples))


folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / "resources/sounds")
folder.mkdir(parents=True, exist_ok=True)
for name, notes in SOUNDS.items():
    data = render(notes)
    if sys.byteorder == "big":
        data.byteswap()
    with wave.open(str(folder / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data.tobytes())
