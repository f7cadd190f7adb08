// SPDX-License-Identifier: GPL-3.0-or-later
// What the widget looks like and says: the attributes of the <script> element, else what the business set up
// (GET /api/widget), else the defaults.
import { languages, pickLanguage } from './strings.js';

const waitAtMost = 2500;  // ms; after that the chat is there with what it knows

/** What the business set up; null when it cannot be told. */
export async function loadSetup(server) {
  try {
    const response = await fetch(server + '/api/widget', { credentials: 'omit', signal: AbortSignal.timeout(waitAtMost) });
    const setup = response.ok ? await response.json() : null;
    return setup && typeof setup === 'object' ? setup : null;
  } catch {
    return null;
  }
}

const text = (value, most) => (typeof value === 'string' ? value.slice(0, most) : '');

function localeFor(tags, language) {
  const fits = (tag) => {
    try {
      return String(tag).includes('-') && pickLanguage(tag) === language && Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  };
  // Times follow the visitor's region where it speaks the same language: 13:54 for en-GB, 1:54 pm for en-US.
  return tags.find(fits) ?? language;
}

/**
 * `data`: the script's attributes (server, title, color, position, language, phone, email, mode, theme, direction);
 * `chosen`: the language the visitor picked, may be null.
 */
export function combine(data, setup, chosen) {
  const given = setup ?? {};
  const listed = (Array.isArray(given.languages) ? given.languages : []).filter((language) => language in languages);
  const offered = listed.length ? listed : Object.keys(languages);
  const tags = [chosen, data.language, data.pageLanguage, ...navigator.languages].filter(Boolean);
  const tag = tags.find((wanted) => offered.includes(String(wanted).toLowerCase().split(/[-_]/)[0]));
  const language = pickLanguage(tag, offered);
  const position = data.position || given.position;
  return {
    server: data.server, mode: data.mode, offered, language, locale: localeFor(tags, language),
    title: data.title || text(given.title, 100), launcher: text(given.launcher, 40), color: data.color || text(given.color, 7),
    position: position === 'left' ? 'left' : 'right', theme: ['light', 'dark'].includes(data.theme) ? data.theme : '',
    phone: data.phone || text(given.phone, 40), email: data.email || text(given.email, 254),
    direction: data.direction === 'rtl' ? 'rtl' : 'ltr', company: text(given.company, 200),
  };
}
