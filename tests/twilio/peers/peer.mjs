// SPDX-License-Identifier: GPL-3.0-or-later
// Twilio's library, and our side of the comparison as a process that answers line by line.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const require = createRequire(path.join(process.env.FRONTDESK_NODE_ROOT ?? '.', 'package.json'));
export const twilio = require('twilio');
export const webhooks = require('twilio/lib/webhooks/webhooks.js');

export class Peer {
  constructor() {
    this.process = spawn(path.join(process.env.FRONTDESK_BUILD_DIR, 'tests', 'frontdesk_twiliopeer'), [], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.waiting = [];
    readline.createInterface({ input: this.process.stdout }).on('line', (line) => this.waiting.shift().resolve(JSON.parse(line)));
    this.process.on('exit', () => this.waiting.splice(0).forEach((one) => one.reject(new Error('our side ended'))));
  }

  ask(line) {
    const answer = new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    this.process.stdin.write(`${JSON.stringify(line)}\n`);
    return answer;
  }

  close() {
    this.process.stdin.end();
  }
}

// Small generator with a seed: the same cases every time.
export function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
