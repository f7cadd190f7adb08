// SPDX-License-Identifier: GPL-3.0-or-later
// The brand colour chosen by the site, and a text colour on it that can always be read (WCAG contrast >= 4.5).

function channels(hex) {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
}

function luminance(hex) {
  const [red, green, blue] = channels(hex).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours given as #rgb or #rrggbb, 1 to 21. */
export function contrast(first, second) {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * { fill, text, pale, deep } for a colour of the form #rgb or #rrggbb; null for anything else. `pale` and `deep` say that
 * it can hardly be told from a light or a dark surface and needs an edge there.
 */
export function brand(colour) {
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) return null;
  return {
    fill: colour, text: contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#000000',
    pale: contrast(colour, '#ffffff') < 1.6, deep: contrast(colour, '#181b20') < 1.6,
  };
}
