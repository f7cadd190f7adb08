// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison server: Express + better-sqlite3. Does what the intake of a message needs at least: checks the bearer token
// against a keyed hash (or Twilio's signature of a webhook), stores the message once (WAL, synchronous=FULL) and answers
// after the commit. One process: node app.js one|batch <database> <sessions> [<Twilio's token> <public address>]. Prints
// the sessions as "session <id> <token>", then "ready <port>".
'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const Database = require('better-sqlite3');
const express = require('express');

const [mode, file, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const [hookToken, publicUrl] = [process.argv[5] || crypto.randomBytes(16).toString('hex'), process.argv[6] || ''];
const MaxBatch = 256;
const key = crypto.randomBytes(32);
const digest = (token) => crypto.createHmac('sha256', key).update(token).digest();
const micros = () => Math.round((performance.timeOrigin + performance.now()) * 1000);

const db = new Database(file);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -16384']) db.pragma(pragma);
db.exec(fs.readFileSync(path.join(__dirname, '..', 'schema.sql'), 'utf8'));
const statements = {
  conversation: db.prepare('INSERT INTO conversation (created_at, last_message_at) VALUES (?, ?)'),
  session: db.prepare('INSERT INTO session (public_id, token_hash, conversation_id) VALUES (?, ?, ?)'),
  find: db.prepare('SELECT id, token_hash, conversation_id FROM session WHERE public_id = ?'),
  claim: db.prepare('INSERT INTO idempotency_key (session_id, client_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
  known: db.prepare('SELECT message_id FROM idempotency_key WHERE session_id = ? AND client_id = ?'),
  message: db.prepare('INSERT INTO message (public_id, conversation_id, text, created_at) VALUES (?, ?, ?, ?)'),
  keep: db.prepare('UPDATE idempotency_key SET message_id = ? WHERE session_id = ? AND client_id = ?'),
  hook: db.prepare('INSERT INTO hook_key (message_sid, at) VALUES (?, ?) ON CONFLICT DO NOTHING'),
  customer: db.prepare('SELECT conversation_id FROM customer WHERE address = ?'),
  newCustomer: db.prepare('INSERT INTO customer (address, conversation_id) VALUES (?, ?)'),
  keepHook: db.prepare('UPDATE hook_key SET message_id = ? WHERE message_sid = ?'),
  touch: db.prepare('UPDATE conversation SET last_message_at = ?, unread = unread + 1 WHERE id = ?'),
};

const insert = ({ session, conversation, clientId, text }) => {
  const now = micros();
  if (statements.claim.run(session, clientId, now).changes === 0)
    return { id: statements.known.get(session, clientId).message_id, duplicate: true };
  const id = statements.message.run(crypto.randomBytes(16).toString('hex'), conversation, text, now).lastInsertRowid;
  statements.keep.run(id, session, clientId);
  statements.touch.run(now, conversation);
  return { id, duplicate: false };
};
// The same for a webhook: the customer is known by the number.
const insertHook = ({ sid, address, text }) => {
  const now = micros();
  if (statements.hook.run(sid, now).changes === 0) return { duplicate: true };
  let conversation = statements.customer.get(address)?.conversation_id;
  if (!conversation) {
    conversation = statements.conversation.run(now, now).lastInsertRowid;
    statements.newCustomer.run(address, conversation);
  }
  const id = statements.message.run(crypto.randomBytes(16).toString('hex'), conversation, text, now).lastInsertRowid;
  statements.keepHook.run(id, sid);
  statements.touch.run(now, conversation);
  return { id, duplicate: false };
};
const work = (job) => (job.sid ? insertHook(job) : insert(job));
const insertOne = db.transaction(work);
const insertAll = db.transaction((jobs) => jobs.map(work));

// Group commit: whatever has arrived in this turn of the event loop shares a transaction.
let waiting = [];
const drain = () => {
  const batch = waiting.slice(0, MaxBatch);
  waiting = waiting.slice(MaxBatch);
  if (waiting.length > 0) setImmediate(drain);
  const answers = insertAll.immediate(batch.map(({ job }) => job));
  batch.forEach(({ done }, i) => done(answers[i]));
};
const put = mode === 'batch'
  ? (job, done) => { waiting.push({ job, done }); if (waiting.length === 1) setImmediate(drain); }
  : (job, done) => done(insertOne.immediate(job));

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(express.json({ limit: '64kb' }));
app.use(express.urlencoded({ extended: false, limit: '64kb' }));
app.post('/twilio/sms', (request, response) => {
  const fields = request.body;
  const text = Object.keys(fields).sort().reduce((all, name) => all + name + fields[name], `${publicUrl}/twilio/sms`);
  const expected = crypto.createHmac('sha1', hookToken).update(text, 'utf8').digest('base64');
  const given = Buffer.from(request.get('x-twilio-signature') || '');
  if (given.length !== expected.length || !crypto.timingSafeEqual(given, Buffer.from(expected)))
    return response.status(403).end();
  return put({ sid: fields.MessageSid, address: fields.From, text: fields.Body },
             () => response.type('text/xml').send('<Response/>'));
});
app.post('/api/chat/sessions/:id/messages', (request, response) => {
  const authorization = request.get('authorization') || '';
  const found = statements.find.get(request.params.id);
  if (!found || !authorization.startsWith('Bearer ')
      || !crypto.timingSafeEqual(digest(authorization.slice(7)), found.token_hash))
    return response.status(401).json({ title: 'Unauthorized' });
  const { message: text, client_message_id: clientId } = request.body;
  if (typeof text !== 'string' || text.length === 0 || text.length > 4000 || typeof clientId !== 'string'
      || !/^[A-Za-z0-9_-]{1,64}$/.test(clientId))
    return response.status(400).json({ title: 'Bad request' });
  return put({ session: found.id, conversation: found.conversation_id, clientId, text },
             ({ id, duplicate }) => response.status(202).json({ status: 'pending', message_id: Number(id), duplicate }));
});

db.transaction(() => {
  for (let i = 0; i < count; ++i) {
    const id = crypto.randomBytes(16).toString('hex');
    const token = crypto.randomBytes(32).toString('base64url');
    const now = micros();
    statements.session.run(id, digest(token), statements.conversation.run(now, now).lastInsertRowid);
    console.log(`session ${id} ${token}`);
  }
})();
const server = app.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => console.log(`ready ${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
