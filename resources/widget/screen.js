// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel lies on the screen: the whole of it on a phone, above the on-screen keyboard, and with the keyboard's
// focus kept inside while it is open.
const narrow = '(max-width: 480px), (max-height: 480px) and (max-width: 960px)';

/** Keeps the host's --view-top and --view-height at what the on-screen keyboard leaves; gives a function that ends it. */
export function followKeyboard(host, changed) {
  const view = globalThis.visualViewport;
  if (!view) return () => {};
  const lay = () => {
    host.style.setProperty('--view-height', `${Math.round(view.height)}px`);
    host.style.setProperty('--view-top', `${Math.round(view.offsetTop)}px`);
    changed();
  };
  view.addEventListener('resize', lay);
  view.addEventListener('scroll', lay);
  lay();
  return () => {
    view.removeEventListener('resize', lay);
    view.removeEventListener('scroll', lay);
  };
}

/** True while the panel takes the whole screen. */
export function fillsScreen() {
  return matchMedia(narrow).matches;
}

const focusable = 'button, input, textarea, a[href], [tabindex="0"]';

/** Tab goes round inside `panel`: what lies behind an open dialog is not reached by accident; Escape leads out. */
export function keepFocus(panel, event) {
  if (event.key !== 'Tab') return;
  const usable = [...panel.querySelectorAll(focusable)].filter((node) => !node.disabled && node.tabIndex >= 0 && node.checkVisibility?.() !== false && node.getClientRects().length > 0);
  const active = panel.getRootNode().activeElement;
  const edge = event.shiftKey ? usable[0] : usable.at(-1);
  if (active !== edge && panel.contains(active)) return;
  event.preventDefault();
  (event.shiftKey ? usable.at(-1) : usable[0])?.focus();
}
