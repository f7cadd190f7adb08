// SPDX-License-Identifier: GPL-3.0-or-later
// What Twilio's library signs is accepted, what was changed afterwards is not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Peer, random, webhooks } from './peer.mjs';

const token = 'c0ffee00c0ffee00c0ffee00c0ffee00';

const bases = [
  'https://shop.example', 'http://shop.example', 'https://shop.example:8443', 'http://shop.example:8000',
  'https://desk.tunnel.example/frontdesk', 'http://127.0.0.1:8000', 'https://xn--mller-kva.example',
];
const targets = [
  '/twilio/sms', '/twilio/sms/', '/twilio/conversations?source=twilio', '/twilio/sms/status?m=0190a6f0-0000-7000-8000-000000000001/2',
  '/twilio/sms?a=1&b=2&a=1', '/twilio/sms?q=a%20b&u=%C3%A9', '/twilio/sms?empty=&plus=a+b', '/twilio/sms?',
];
const forms = [
  {},
  { AccountSid: 'AC00000000000000000000000000000001', Body: 'Hello', From: '+14155550101', To: '+12075550100' },
  { Body: 'Grüße & Küsse = 1 + 1 😀 漢字 \u202Eabc', ProfileName: 'Ingrid "I" Berg', Empty: '', AlsoEmpty: '' },
  { MediaUrl: ['https://b.example/2', 'https://a.example/1', 'https://b.example/2'], NumMedia: '3', Body: '' },
  { 'MessagingBinding.Address': 'whatsapp:+14155550101', Attributes: '{"a":{"b":[1,2]}}', Body: 'line 1\r\nline 2\ttab' },
  { 'ä': '1', a: '2', B: '3', b: '4', '😀': '5', Ａ: '6', _: '7' },
  { Body: ' leading and trailing ', Repeat: ['', 'x', ''] },
];

const encoders = {
  plus: (form) => pairs(form).map(([name, value]) => new URLSearchParams([[name, value]]).toString()).join('&'),
  percent: (form) => pairs(form).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&'),
};

function pairs(form) {
  return Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
}

function formCase(base, target, form, encode = encoders.plus) {
  return {
    do: 'verify', base, token, target, type: 'application/x-www-form-urlencoded',
    body: Buffer.from(encode(form)).toString('base64'),
    signature: webhooks.getExpectedTwilioSignature(token, base + target, form),
  };
}

function withStandardPort(base) {
  const url = new URL(base);
  return url.port ? null : base.replace(url.host, `${url.host}:${url.protocol === 'https:' ? 443 : 80}`);
}

test('forms that the library signs are accepted', async () => {
  const peer = new Peer();
  let count = 0;
  for (const base of bases)
    for (const target of targets)
      for (const form of forms)
        for (const encode of Object.values(encoders)) {
          const line = formCase(base, target, form, encode);
          if (line.body === '')
            line.type = 'application/x-www-form-urlencoded; charset=UTF-8';
          assert.equal((await peer.ask(line)).verdict, 'good', `${base}${target} ${JSON.stringify(form)}`);
          const ported = withStandardPort(base);
          if (ported) {
            const signature = webhooks.getExpectedTwilioSignature(token, ported + target, form);
            assert.equal((await peer.ask({ ...line, signature })).verdict, 'good', `signed as ${ported}${target}`);
            assert.equal((await peer.ask({ ...line, base: ported })).verdict, 'good', `configured as ${ported}`);
          }
          count += 1;
        }
  peer.close();
  assert.ok(count >= 700, `${count} cases`);
});

test('JSON bodies that the library signs are accepted, and only unchanged', async () => {
  const peer = new Peer();
  const bodies = ['{}', '{"AccountSid":"AC1","Body":"Grüße 😀"}', ' {"a": [1, 2, {"b": null}]}\n'];
  for (const base of bases)
    for (const path of ['/twilio/conversations?', '/twilio/conversations?a=1&'])
      for (const body of bodies) {
        const target = `${path}bodySHA256=${webhooks.getExpectedBodyHash(body)}`;
        const signature = webhooks.getExpectedTwilioSignature(token, base + target, {});
        assert.ok(webhooks.validateRequestWithBody(token, signature, base + target, body));
        const line = { do: 'verify', base, token, target, type: 'application/json', body: Buffer.from(body).toString('base64'), signature };
        assert.equal((await peer.ask(line)).verdict, 'good');
        const longer = Buffer.from(body.replace('}', ' }')).toString('base64');
        assert.equal((await peer.ask({ ...line, body: longer })).verdict, 'body-changed');
        const otherHash = webhooks.getExpectedBodyHash(body.replace('}', ' }'));
        const swapped = `${path}bodySHA256=${otherHash}`;
        assert.equal((await peer.ask({ ...line, target: swapped, body: longer })).verdict, 'wrong');
        const unsigned = webhooks.getExpectedTwilioSignature(token, `${base}/twilio/conversations`, {});
        assert.equal((await peer.ask({ ...line, target: '/twilio/conversations', signature: unsigned })).verdict, 'body-unsigned');
      }
  peer.close();
});

test('mutations are refused', async () => {
  const peer = new Peer();
  const below = random(20261121);
  const pick = (list) => list[below(list.length)];
  const change = (text) => {
    const at = below(text.length);
    const letter = String.fromCharCode(33 + below(90));
    return [
      text.slice(0, at) + letter + text.slice(at + 1), text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + letter + text.slice(at), text.slice(0, at) + text[at].toUpperCase() + text.slice(at + 1),
    ][below(4)];
  };
  let refused = 0;
  for (let round = 0; round < 4000; round += 1) {
    const base = pick(bases), target = pick(targets), form = structuredClone(pick(forms));
    const line = formCase(base, target, form);
    const names = Object.keys(form);
    let changed = form, url = base + target, signature = line.signature, key = token;
    switch (below(7)) {
      case 0: line.target = `/${change(target.slice(1))}`; url = base + line.target; break;
      case 1: signature = change(signature); break;
      case 2: key = change(token); break;
      case 3: line.base = pick(bases); url = line.base + target; break;
      case 4: if (names.length) { const name = pick(names); changed = { ...form, [name]: `${form[name]}x` }; } break;
      case 5: if (names.length) { changed = { ...form }; delete changed[pick(names)]; } break;
      default: changed = { ...form, [`New${round}`]: String(round) };
    }
    line.body = Buffer.from(encoders.plus(changed)).toString('base64');
    Object.assign(line, { signature, token: key });
    let same;
    try {
      same = webhooks.validateRequest(key, signature, url, changed);
    } catch {
      same = false;
    }
    if (same)
      continue; // nothing was changed that is signed
    const { verdict } = await peer.ask(line);
    assert.notEqual(verdict, 'good', JSON.stringify(line));
    refused += 1;
  }
  peer.close();
  assert.ok(refused >= 1000, `${refused} mutations`);
});
