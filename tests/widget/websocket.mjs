// SPDX-License-Identifier: GPL-3.0-or-later
// The server side of RFC 6455, as small as the tests allow: text, ping and close frames, no extensions.
import { createHash } from 'node:crypto';

const opcodes = { text: 1, close: 8, ping: 9, pong: 10 };

function encode(opcode, payload) {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x80 | opcode, length])
    : length < 65536 ? Buffer.from([0x80 | opcode, 126, length >> 8, length & 255])
      : Buffer.concat([Buffer.from([0x80 | opcode, 127, 0, 0, 0, 0]), Buffer.from(Uint32Array.of(length).buffer).reverse()]);
  return Buffer.concat([head, payload]);
}

/** One frame from the start of `data`: { opcode, final, payload, size }, or null when it is not complete. */
function decode(data) {
  if (data.length < 6) return null;
  let length = data[1] & 127;
  let at = 2;
  if (length === 126) { length = data.readUInt16BE(2); at = 4; }
  else if (length === 127) { length = Number(data.readBigUInt64BE(2)); at = 10; }
  if (data.length < at + 4 + length) return null;
  const mask = data.subarray(at, at + 4);
  const payload = Buffer.from(data.subarray(at + 4, at + 4 + length));
  for (let index = 0; index < length; index += 1) payload[index] ^= mask[index & 3];
  return { opcode: data[0] & 15, final: (data[0] & 128) !== 0, payload, size: at + 4 + length };
}

export class ServerSocket {
  #socket;
  #data = Buffer.alloc(0);
  #parts = [];

  /** `hooks`: { text(string), closed() }. */
  constructor(socket, hooks) {
    this.#socket = socket;
    this.hooks = hooks;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.hooks.closed());
  }

  send(frame) {
    if (!this.#socket.destroyed) this.#socket.write(encode(opcodes.text, Buffer.from(JSON.stringify(frame))));
  }

  close(code) {
    if (this.#socket.destroyed) return;
    this.#socket.end(encode(opcodes.close, Buffer.from([code >> 8, code & 255])));
  }

  /** Cuts the line without a word. */
  drop() {
    this.#socket.destroy();
  }

  #read(chunk) {
    this.#data = Buffer.concat([this.#data, chunk]);
    for (let frame = decode(this.#data); frame; frame = decode(this.#data)) {
      this.#data = this.#data.subarray(frame.size);
      this.#handle(frame);
    }
  }

  #handle({ opcode, final, payload }) {
    if (opcode === opcodes.close) this.#socket.end(encode(opcodes.close, payload.subarray(0, 2)));
    else if (opcode === opcodes.ping) this.#socket.write(encode(opcodes.pong, payload));
    else if (opcode === opcodes.text || opcode === 0) {
      this.#parts.push(payload);
      if (!final) return;
      const text = Buffer.concat(this.#parts).toString();
      this.#parts = [];
      this.hooks.text(text);
    }
  }
}

/** Answers an upgrade request; `protocol` is the subprotocol chosen, or empty. */
export function accept(request, socket, protocol) {
  const key = createHash('sha1').update(request.headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Accept: ' + key];
  if (protocol) lines.push('Sec-WebSocket-Protocol: ' + protocol);
  socket.write(lines.join('\r\n') + '\r\n\r\n');
}

/** Refuses an upgrade request with an HTTP status. */
export function refuse(socket, status) {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
