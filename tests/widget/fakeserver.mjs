// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in for the embedded server, for tests and for working on the widget: implements
// docs/webchat-protocol.md including replay, and makes faults on request.
// By hand: `node tests/widget/fakeserver.mjs 8099`, then open http://127.0.0.1:8099/ .
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Conversation } from './conversation.mjs';
import { demo } from './demo.mjs';
import { ServerSocket, accept, refuse } from './websocket.mjs';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../resources/widget');
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml' };
export const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export class FakeServer {
  sessions = new Map();
  received = [];          // frames of clients, oldest first
  /**
   * loseAcks: so many messages are committed while the line breaks before anything of it reaches the client;
   * duplicate: every durable frame is sent twice; delay: milliseconds before each frame; refuse: HTTP status of upgrades.
   */
  faults = { loseAcks: 0, duplicate: false, delay: 0, refuse: 0 };
  /** The set-up that GET /api/widget tells; none: 404. `files`: what becomes of uploads. `posted`: REST bodies. */
  setup = null;
  files = { status: 0, hold: false, release: null };
  posted = [];
  /** What happens after a customer's message; replaced by tests. */
  onMessage = demo;
  company = { agent_name: 'Aria', company: 'Lindqvist Outdoor', sample: true, language: 'en',
    disclosure: 'Aria is an AI assistant and can make mistakes. You can ask for a person at any time.',
    greeting: 'Hello! I can help with orders, returns and products. What would you like to know?' };
  #sockets = new Set();
  #count = 0;

  async start(port = 0) {
    this.http = http.createServer((request, response) => this.#request(request, response));
    this.http.on('upgrade', (request, socket) => this.#upgrade(request, socket));
    this.http.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise((resolve) => { this.http.listen(port, '127.0.0.1', resolve); });
    this.port = this.http.address().port;
    this.origin = `http://127.0.0.1:${this.port}`;
    return this;
  }

  /** Nobody answers any more; `start(server.port)` comes back with all data. */
  async stop() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => { this.http.close(resolve); });
  }

  /** The newest session, and its conversation. */
  get session() {
    return [...this.sessions.values()].at(-1);
  }

  get conversation() {
    return this.session?.conversation;
  }

  /** Cuts all web sockets of the newest session. */
  drop() {
    for (const socket of this.session.sockets) socket.drop();
  }

  // ---- REST

  async #request(request, response) {
    const { pathname, searchParams } = new URL(request.url, this.origin);
    if (request.method === 'OPTIONS') return this.#answer(response, 204);
    if (pathname === '/api/widget') return this.setup ? this.#answer(response, 200, this.setup) : this.#answer(response, 404);
    if (!pathname.startsWith('/api/')) return this.#asset(pathname, response);
    const chat = pathname.startsWith('/api/chat/sessions/');
    const [id, rest, media] = pathname.split('/').slice(chat ? 4 : 3);
    if (request.method === 'POST' && !id) return this.#answer(response, 201, this.#create());
    const session = this.sessions.get(id);
    if (!session || session.token !== request.headers.authorization?.replace('Bearer ', '')) {
      return this.#answer(response, 401, { title: 'The session token is not valid', status: 401 });
    }
    if (request.method === 'DELETE') return this.#end(session, response);
    if (request.method === 'PATCH') return this.#change(session, request, response);
    if (request.method === 'POST') return this.#post(session, rest, request, response);
    if (rest === 'attachments') return this.#file(session, media, response);
    if (rest === 'history') return this.#answer(response, 200, this.#history(session, searchParams));
    return this.#answer(response, 200, this.#state(session));
  }

  #answer(response, status, body) {
    response.writeHead(status, {
      'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', 'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'authorization, content-type, prefer', 'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
    });
    response.end(body ? JSON.stringify(body) : undefined);
  }

  async #asset(pathname, response) {
    const name = pathname === '/' ? 'index.html' : pathname.replace(/^\/widget\//, '');
    try {
      const body = await readFile(path.join(assets, path.basename(name)));
      response.writeHead(200, { 'Content-Type': types[path.extname(name)], 'Content-Security-Policy': policy, 'Access-Control-Allow-Origin': '*' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }

  #create() {
    const number = ++this.#count;
    const session = { id: `ses_${number}`, token: `token-${number}`, created: new Date().toISOString(), conversation: null, past: [], details: {}, media: new Map(), sockets: new Set() };
    this.sessions.set(session.id, session);
    return { session_id: session.id, token: session.token, created_at: session.created, ...this.company };
  }

  // ---- beside the conversation

  async #body(request) {
    const parts = [];
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts);
  }

  async #change(session, request, response) {
    Object.assign(session.details, JSON.parse(await this.#body(request)));
    this.#answer(response, 200, this.#state(session));
  }

  async #post(session, what, request, response) {
    const body = await this.#body(request);
    if (what === 'attachments') return this.#stage(session, request, body, response);
    const json = body.length ? JSON.parse(body) : {};
    this.posted.push({ what, ...json });
    if (this.faults.post) return this.#answer(response, this.faults.post, { status: this.faults.post, title: 'Refused', detail: 'Not now.' });
    if (what === 'end') {
      if (session.conversation && !session.conversation.closed) session.conversation.close();
      return this.#answer(response, 200, this.#state(session));
    }
    if (what === 'rating') {
      session.conversation.rating = json.stars;
      return this.#answer(response, 204);
    }
    if (what === 'left-message') Object.assign(session.details, { email: json.email, name: json.name });
    const frame = this.#store(session, json.message, json.client_message_id, json.attachments, what === 'messages');
    return this.#answer(response, 202, { status: 'pending', message_id: frame.message_id, conversation_id: session.conversation.id });
  }

  /** Enough of multipart for one file: headers, blank line, content, boundary. */
  #stage(session, request, body, response) {
    const { status } = this.files;
    if (status) return this.#answer(response, status, { status, title: 'Refused' });
    const text = body.toString('latin1');
    const name = Buffer.from(/filename="([^"]*)"/.exec(text)[1], 'latin1').toString('utf8');
    const type = /content-type: ([^\r\n]+)/i.exec(text)[1];
    const begin = text.indexOf('\r\n\r\n') + 4;
    const content = body.subarray(begin, text.lastIndexOf('\r\n--'));
    const id = 'media-' + (session.media.size + 1);
    session.media.set(id, { content, type, json: { media_id: id, name, mime_type: type, bytes: content.length, kind: type.startsWith('image/') ? 'image' : 'file' } });
    const finish = () => this.#answer(response, 201, session.media.get(id).json);
    if (this.files.hold) this.files.release = finish;
    else finish();
  }

  #file(session, id, response) {
    const file = session.media.get(id);
    if (!file) return this.#answer(response, 404, { status: 404, title: 'Not found' });
    response.writeHead(200, { 'Content-Type': file.type, 'Access-Control-Allow-Origin': '*', 'Content-Disposition': 'attachment' });
    response.end(file.content);
  }

  #state(session) {
    const talk = session.conversation;
    return {
      session_id: session.id, created_at: session.created, conversation_id: talk?.id ?? null,
      state: talk ? (talk.closed ? 'closed' : 'open') : 'none', handler: talk?.handler ?? 'ai',
      human_name: talk?.humanName ?? null, last_seq: talk?.log.length ?? 0, rating: talk?.rating ?? null, ...session.details,
    };
  }

  #history(session, query) {
    const all = [...session.past, ...session.conversation?.history() ?? []];
    const end = query.get('before') ? Number(query.get('before')) : all.length;
    const begin = Math.max(0, end - Number(query.get('limit') ?? 50));
    return {
      messages: all.slice(begin, end), next_before: begin ? String(begin) : null,
      ...this.#state(session),
    };
  }

  #end(session, response) {
    session.conversation?.close();
    this.sessions.delete(session.id);
    this.#answer(response, 204);
  }

  // ---- WebSocket

  #upgrade(request, socket) {
    const url = new URL(request.url, this.origin);
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim());
    const session = this.sessions.get(url.searchParams.get('session_id'));
    if (this.faults.refuse) return refuse(socket, this.faults.refuse);
    if (!session || !offered.includes('bearer.' + session.token)) return refuse(socket, 401);
    accept(request, socket, 'frontdesk.v1');
    const line = new ServerSocket(socket, { text: (text) => this.#frame(session, line, JSON.parse(text)), closed: () => session.sockets.delete(line) });
    const { conversation_id, last_seq, handler, human_name } = this.#state(session);
    session.sockets.add(line);
    line.send({ type: 'ready', session_id: session.id, conversation_id, last_seq, handler, human_name });
  }

  #frame(session, line, frame) {
    this.received.push(frame);
    if (frame.type === 'ping') line.send({ type: 'pong' });
    else if (frame.type === 'resume') this.#replay(session, line, frame);
    else if (frame.type === 'message') this.#message(session, line, frame);
  }

  #replay(session, line, { conversation_id: id, last_seq: from }) {
    const talk = session.conversation;
    if (!talk || (id && id !== talk.id)) return;
    for (const frame of talk.log.slice(from)) line.send(frame);
  }

  #message(session, line, { content, client_message_id: id, attachments }) {
    const known = session.conversation?.log.find((frame) => frame.client_message_id === id);
    const lose = !known && this.faults.loseAcks > 0;
    const frame = known ?? this.#store(session, content, id, attachments, true, lose);
    const talk = session.conversation;
    if (lose) {
      this.faults.loseAcks -= 1;
      line.drop();
    } else {
      line.send({ type: 'ack', client_message_id: id, message_id: frame.message_id, conversation_id: talk.id, seq: frame.seq, duplicate: !!known });
    }
  }

  /** Commits a customer's message, in a new conversation when the last one has ended. */
  #store(session, content, id, attachments = [], answered = true, quietly = false) {
    if (session.conversation?.closed) {
      session.past.push(...session.conversation.history());
      session.conversation = null;
    }
    session.conversation ??= new Conversation((frame) => this.#broadcast(session, frame));
    const talk = session.conversation;
    const known = talk.log.find((frame) => frame.client_message_id === id);
    if (known) return known;
    const files = attachments.map((media) => session.media.get(media).json);
    const frame = talk.customer(content ?? '', id, { quietly }, files);
    if (answered) setTimeout(() => this.onMessage(talk, content), 0);
    return frame;
  }

  #broadcast(session, frame) {
    const send = () => {
      for (const line of session.sockets) {
        line.send(frame);
        if (this.faults.duplicate && frame.seq) line.send(frame);
      }
    };
    if (this.faults.delay) setTimeout(send, this.faults.delay);
    else send();
  }
}

/** A website of somebody else with the script tag on it. */
export async function startSite(server, attributes, { module = false } = {}) {
  const site = http.createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': 'text/html',
      'Content-Security-Policy': `default-src 'none'; script-src ${server.origin}; connect-src ${server.origin} ${server.origin.replace('http', 'ws')}; img-src data:`,
    });
    response.end(`<!DOCTYPE html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>A shop</title>
      <link rel="icon" href="data:,"></head><body><h1>A shop</h1><p>Somebody else's website.</p>
      <script src="${server.origin}/widget/frontdesk.js" ${module ? 'type="module"' : ''} ${attributes}></script></body></html>`);
  });
  await new Promise((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${site.address().port}/`, stop: () => { site.closeAllConnections(); site.close(); } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await new FakeServer().start(Number(process.argv[2] ?? 8099));
  console.log(server.origin + '/');
}
