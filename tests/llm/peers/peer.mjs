// SPDX-License-Identifier: GPL-3.0-or-later
// The libraries of the providers, and our side of the comparison as a process that answers line by line.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const require = createRequire(path.join(process.env.FRONTDESK_NODE_ROOT ?? '.', 'package.json'));
export const { OpenAI, AzureOpenAI } = require('openai');
export const Anthropic = require('@anthropic-ai/sdk').Anthropic;

export class Peer {
  constructor() {
    this.process = spawn(path.join(process.env.FRONTDESK_BUILD_DIR, 'tests', 'frontdesk_llmpeer'), [], {
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

// What the library would send: caught where it would open the connection.
export function catcher() {
  const calls = [];
  const fetch = async (url, init) => {
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    calls.push({ method: init.method.toUpperCase(), url: String(url), headers, body: JSON.parse(init.body) });
    return new Response('data: [DONE]\n\n', { status: 200, headers: { 'content-type': 'text/event-stream' } });
  };
  return { calls, fetch };
}
