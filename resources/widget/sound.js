// SPDX-License-Identifier: GPL-3.0-or-later
// A short tone for new messages, made by the browser itself: no file, no request. Off until the visitor wants it.
export class Sound {
  #storage;
  #key = 'frontdesk:sound';
  #context = null;

  constructor(storage) {
    this.#storage = storage;
    this.on = storage.getItem(this.#key) === 'on';
  }

  toggle() {
    this.on = !this.on;
    try {
      this.#storage.setItem(this.#key, this.on ? 'on' : 'off');
    } catch {
      // Remembered for this page only.
    }
    if (this.on) this.play();
    return this.on;
  }

  /** Two soft notes. Silent while the visitor has not touched the page: browsers forbid it, and rightly. */
  play() {
    if (!this.on || navigator.userActivation?.hasBeenActive === false) return;
    try {
      this.#context ??= new AudioContext();
      if (this.#context.state === 'suspended') this.#context.resume();
      this.#note(784, 0);
      this.#note(1046.5, 0.11);
    } catch {
      // No audio device: the mark on the button has to do.
    }
  }

  #note(frequency, after) {
    const start = this.#context.currentTime + after;
    const gain = this.#context.createGain();
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(0.12, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.0008, start + 0.28);
    const tone = this.#context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(gain).connect(this.#context.destination);
    tone.start(start);
    tone.stop(start + 0.3);
  }
}

/** The page's title says that something came, while nobody looks at the page. */
export class TitleMark {
  #timer = 0;
  #title = null;

  show(text) {
    if (this.#title === null) this.#title = document.title;
    const own = this.#title;
    document.title = text;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => { document.title = document.title === own ? text : own; }, 1600);
  }

  clear() {
    if (this.#title === null) return;
    clearInterval(this.#timer);
    document.title = this.#title;
    this.#title = null;
  }
}
