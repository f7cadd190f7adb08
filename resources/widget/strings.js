// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the widget in all its languages (words.*.js); missing keys fall back to English.
import de from './words.de.js';
import en from './words.en.js';
import es from './words.es.js';

export const languages = { en, de, es };
/** Each language as its speakers call it. */
export const languageNames = { en: 'English', de: 'Deutsch', es: 'Español' };

/** The best language there is for a tag such as `de-AT`; `offered` limits the choice, its first one is the fallback. */
export function pickLanguage(tag, offered = Object.keys(languages)) {
  const base = String(tag ?? '').toLowerCase().split(/[-_]/)[0];
  const usable = offered.filter((language) => language in languages);
  return usable.includes(base) ? base : usable[0] ?? 'en';
}

/** A function `t(key, values)` that gives the words of a language. */
export function translator(language) {
  const table = languages[pickLanguage(language)];
  return (key, values = {}) => (table[key] ?? en[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}

/** A moment as people say it: the day only when it is not today. `at` is an ISO time; empty when it is none. */
export function momentWords(at, locale, now = Date.now()) {
  const date = new Date(at ?? NaN);
  if (Number.isNaN(date.valueOf())) return '';
  const near = date - now < 6 * 86_400_000;
  const today = date.toDateString() === new Date(now).toDateString();
  const day = today ? {} : near ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(date);
}

/** A size in bytes as people read it. */
export function sizeWords(bytes, locale) {
  const [value, unit] = bytes >= 1_048_576 ? [bytes / 1_048_576, 'MB'] : bytes >= 1024 ? [bytes / 1024, 'KB'] : [bytes, 'B'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 && unit === 'MB' ? 1 : 0 }).format(value)} ${unit}`;
}
