// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation as a text file, made from what is on the screen.
import { eventWords } from './messages.js';

/** `items`: what the list shows. */
export function transcriptText(items, { t, locale, company, now = new Date() }) {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const lines = [t('transcript_head', { company: company || t('title') }), t('transcript_made', { date: time.format(now) }), ''];
  for (const item of items) {
    const date = new Date(item.at ?? NaN);
    const stamp = Number.isNaN(date.valueOf()) ? '' : `[${time.format(date)}] `;
    if (item.kind === 'event') lines.push(`${stamp}* ${eventWords(item.event, t, locale).text}`, '');
    else if (item.kind === 'message') lines.push(`${stamp}${speaker(item, t)}:`, ...words(item, t), '');
  }
  return lines.join('\r\n');
}

function speaker(item, t) {
  if (item.author === 'contact') return t('you');
  const kind = t(item.author === 'staff' ? 'person' : 'assistant');
  return item.name ? `${item.name} (${kind})` : kind;
}

function words(item, t) {
  const lines = item.text ? [item.text] : [];
  for (const file of item.attachments ?? []) lines.push(t('attached', { name: file.name }));
  for (const source of item.sources ?? []) lines.push('  ' + t('source', { title: [source.metadata?.source, source.metadata?.section].filter(Boolean).join(', ') }));
  if (item.interrupted) lines.push(`(${t('interrupted')})`);
  return lines;
}
