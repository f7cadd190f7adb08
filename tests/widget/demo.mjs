// SPDX-License-Identifier: GPL-3.0-or-later
// What the fake server answers when it is used by hand.
import { pause } from './conversation.mjs';

export const returnSources = [
  { content: 'Unused items can be returned within 30 days of delivery.\nThe refund goes to the card the order was paid with, within 5 working days of the parcel reaching us.',
    metadata: { source: 'knowledge/returns-policy.md', section: 'Deadlines', page: null }, relevance_score: 0.91 },
  { content: 'Return labels are free inside the EU. Print one from the order page.',
    metadata: { source: 'Shipping handbook 2025.pdf', section: 'Return labels', page: 14 }, relevance_score: null },
];

async function stream(talk, sentences) {
  for (const sentence of sentences) {
    for (let end = 4; end < sentence.length; end += 4) {
      talk.delta(sentence.slice(0, end));
      await pause(25);
    }
    talk.sentence(sentence);
  }
}

/** The script: the word "person" brings Maria, everything else is answered by the assistant. */
export async function demo(talk, content) {
  if (talk.handler === 'human') return;
  talk.typing('ai', 'Aria', true);
  await pause(500);
  if (/person|human/i.test(content)) {
    await talk.answer(['I have asked a colleague to join us. ']);
    talk.escalate('FD-1042', 'Someone usually answers within 3 minutes.');
    await pause(2500);
    talk.join('Maria Lindgren');
    talk.typing('staff', 'Maria Lindgren', true);
    await pause(1800);
    talk.staff('Maria Lindgren', 'Hi, this is Maria. I have read your conversation with Aria. How can I help?');
    return;
  }
  talk.start();
  talk.tool('Looking up the returns policy', 'running');
  await pause(900);
  talk.tool('Looking up the returns policy', 'done');
  await stream(talk, ['You can return unused items within **30 days** of delivery. ', 'Here is how:\n',
    '1. Open your order and choose *Return*\n2. Print the free label\n3. Drop the parcel at any post office\n\n',
    'The refund reaches your card within 5 working days. See [the full policy](https://example.com/returns).']);
  talk.sources(returnSources);
  talk.complete();
}
