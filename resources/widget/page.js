// SPDX-License-Identifier: GPL-3.0-or-later
// The page around the chat: its words, and what the session says about the company.
import { icon } from './icons.js';
import { pickLanguage, translator } from './strings.js';

const language = pickLanguage(navigator.language);
const t = translator(language);
document.documentElement.lang = language;
for (const node of document.querySelectorAll('[data-words]')) node.textContent = t(node.dataset.words);
for (const node of document.querySelectorAll('[data-icon]')) node.prepend(icon(node.dataset.icon));
document.title = t('support');

document.addEventListener('frontdesk:session', ({ detail }) => {
  if (detail.company) {
    document.getElementById('company').textContent = detail.company;
    document.title = `${detail.company} – ${t('support')}`;
  }
  for (const id of ['sample', 'sample-note']) document.getElementById(id).hidden = !detail.sample;
});
