// SPDX-License-Identifier: GPL-3.0-or-later
// What we send is what Twilio's library sends for the same intent: method, address, query, form, authentication.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Peer, twilio } from './peer.mjs';

const account = 'AC00000000000000000000000000000001';
const sid = (prefix) => `${prefix}00000000000000000000000000000001`;
const token = 'the-token-of-the-test';

// The library with its own HTTP client, down to the adapter that would open the connection.
function library() {
  const client = twilio(account, token);
  const calls = [];
  client.httpClient.axios.defaults.adapter = async (config) => {
    calls.push({
      method: config.method.toUpperCase(),
      url: client.httpClient.axios.getUri(config),
      authorization: config.headers.Authorization ?? config.headers.get('Authorization'),
      type: config.headers['Content-Type'] ?? config.headers.get('Content-Type') ?? undefined,
      body: config.data ?? '',
    });
    return { status: 200, statusText: 'OK', headers: {}, config, data: JSON.stringify({ meta: { key: 'entries' }, entries: [] }) };
  };
  return { client, calls };
}

const sorted = (text) => [...new URLSearchParams(text)].sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));

function shape(call) {
  const url = new URL(call.url);
  const json = (call.type ?? call['content-type'] ?? '').startsWith('application/json');
  return {
    method: call.method,
    address: url.origin + url.pathname,
    query: sorted(url.search),
    body: json && call.body ? JSON.parse(call.body) : sorted(call.body),
    authorization: call.authorization,
  };
}

async function compare(name, ours, theirs) {
  await test(name, async () => {
    const peer = new Peer();
    const { calls } = await peer.ask({ do: 'request', ...ours });
    peer.close();
    const { client, calls: expected } = library();
    await theirs(client);
    assert.ok(expected.length > 0, 'the library sent nothing');
    assert.deepEqual(calls.map(shape), expected.map(shape));
  });
}

const plain = { to: '+14155550101', from: '+12075550100', body: 'Grüße & Küsse = 1 + 1 😀\nline 2 \'"*~()!', statusCallback: 'https://shop.example/twilio/sms/status?m=a-b/1' };
await compare('an SMS', { intent: 'sms', ...plain }, (c) => c.messages.create(plain));
const byService = { to: '+14155550101', messagingServiceSid: sid('MG'), body: 'Hi' };
await compare('an SMS by a service', { intent: 'sms', ...byService }, (c) => c.messages.create(byService));
const mms = { to: '+14155550101', from: '+12075550100', body: 'Look', mediaUrl: ['https://shop.example/m/1.png?a=b&c=d', 'https://shop.example/m/2.png'] };
await compare('an MMS', { intent: 'sms', ...mms }, (c) => c.messages.create(mms));
const template = { to: 'whatsapp:+14155550101', from: 'whatsapp:+14155238886', contentSid: sid('HX') };
await compare('a WhatsApp template', { intent: 'sms', ...template, contentValues: ['Ingrid', 'say "hi" 😀'] },
  (c) => c.messages.create({ ...template, contentVariables: JSON.stringify({ 1: 'Ingrid', 2: 'say "hi" 😀' }) }));

const since = Date.UTC(2026, 10, 20, 8, 30, 15);
await compare('the list of messages', { intent: 'messages', to: 'whatsapp:+14155550101', from: '+12075550100', sentSince: since / 1000 },
  (c) => c.messages.page({ to: 'whatsapp:+14155550101', from: '+12075550100', dateSentAfter: new Date(since), pageSize: 200 }));
await compare('one message', { intent: 'message' }, (c) => c.messages(sid('SM')).fetch());
await compare('files of a message', { intent: 'media' }, (c) => c.messages(sid('SM')).media.page({ pageSize: 20 }));

const said = { author: 'assistant', body: 'Grüße 😀', attributes: '{"frontdesk_id":"a/1"}' };
await compare('a message in a conversation', { intent: 'thread', ...said }, (c) => c.conversations.v1.conversations(sid('CH')).messages.create(said));
await compare('a message in a conversation of a service', { intent: 'serviceThread', ...said },
  (c) => c.conversations.v1.services(sid('IS')).conversations(sid('CH')).messages.create(said));
await compare('messages of a conversation', { intent: 'threadMessages' },
  (c) => c.conversations.v1.services(sid('IS')).conversations(sid('CH')).messages.page({ order: 'desc', pageSize: 100 }));
await compare('participants', { intent: 'participants' },
  (c) => c.conversations.v1.services(sid('IS')).conversations(sid('CH')).participants.page({ pageSize: 100 }));
await compare('conversations', { intent: 'conversations' }, (c) => c.conversations.v1.conversations.page({ state: 'active', pageSize: 100 }));
await compare('one conversation', { intent: 'conversation' }, (c) => c.conversations.v1.conversations(sid('CH')).fetch());

await compare('a number', { intent: 'numbers', number: '+12075550100' }, (c) => c.incomingPhoneNumbers.page({ phoneNumber: '+12075550100', pageSize: 100 }));
await compare('webhooks of a number',
  { intent: 'updateNumber', fields: { SmsUrl: 'https://shop.example/twilio/sms', SmsMethod: 'POST', SmsFallbackUrl: '' } },
  (c) => c.incomingPhoneNumbers(sid('PN')).update({ smsUrl: 'https://shop.example/twilio/sms', smsMethod: 'POST', smsFallbackUrl: '' }));
await compare('a messaging service', { intent: 'messagingService' }, (c) => c.messaging.v1.services(sid('MG')).fetch());
await compare('webhooks of a messaging service',
  { intent: 'updateMessagingService', fields: { InboundRequestUrl: 'https://shop.example/twilio/sms', UseInboundWebhookOnNumber: 'false' } },
  (c) => c.messaging.v1.services(sid('MG')).update({ inboundRequestUrl: 'https://shop.example/twilio/sms', useInboundWebhookOnNumber: false }));
await compare('webhooks of Conversations', { intent: 'webhooks' }, (c) => c.conversations.v1.configuration.webhooks().fetch());
await compare('webhooks of a Conversations service', { intent: 'serviceWebhooks' },
  (c) => c.conversations.v1.services(sid('IS')).configuration.webhooks().fetch());
await compare('changed webhooks of Conversations',
  { intent: 'updateWebhooks', fields: { PostWebhookUrl: 'https://shop.example/twilio/conversations', Method: 'POST' } },
  (c) => c.conversations.v1.configuration.webhooks().update({ postWebhookUrl: 'https://shop.example/twilio/conversations', method: 'POST' }));

await compare('templates', { intent: 'templates' }, (c) => c.content.v1.contentAndApprovals.page({ pageSize: 100 }));
await compare('a template with its approval', { intent: 'template' }, async (c) => {
  await c.content.v1.contents(sid('HX')).fetch();
  await c.content.v1.contents(sid('HX')).approvalFetch().fetch();
});
await compare('WhatsApp senders', { intent: 'senders' }, (c) => c.messaging.v2.channelsSenders.page({ channel: 'whatsapp', pageSize: 100 }));
const webhook = { webhook: { callback_url: 'https://shop.example/twilio/sms', callback_method: 'POST' } };
await compare('webhooks of a WhatsApp sender', { intent: 'updateSender', changes: webhook },
  (c) => c.messaging.v2.channelsSenders(sid('XE')).update(webhook));
await compare('the account', { intent: 'account' }, (c) => c.api.v2010.accounts(account).fetch());
