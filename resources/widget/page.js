// SPDX-License-Identifier: GPL-3.0-or-later
// The page around the chat: its words, and what the session says about the company.
import { icon } from './icons.js';
import { pickLanguage, translator } from './strings.js';

let t;
let company = '';

function speak(language) {
  t = translator(language);
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-words]')) node.textContent = t(node.dataset.words);
  name();
}

function name() {
  if (company) document.getElementById('company').textContent = company;
  document.title = company ? `${company} – ${t('support')}` : t('support');
}

speak(pickLanguage(navigator.language));
for (const node of document.querySelectorAll('[data-icon]')) node.prepend(icon(node.dataset.icon));
document.addEventListener('frontdesk:language', ({ detail }) => speak(detail.language));

document.addEventListener('frontdesk:session', ({ detail }) => {
  company = detail.company ?? '';
  name();
  for (const id of ['sample', 'sample-note']) document.getElementById(id).hidden = !detail.sample;
});
