// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of bench_llm: the same streams of the same faked model through OpenAI's agents library for Node.
//   frontdesk_fakellm --port 9999 --piece 20 --text "@now@ @now@ ..."   (200 times), then
//   npm ci --ignore-scripts && node agents.mjs http://127.0.0.1:9999/v1 200
import { Agent, OpenAIChatCompletionsModel, run, setTracingDisabled } from '@openai/agents';
import OpenAI from 'openai';

setTracingDisabled(true);
const [base, count] = [process.argv[2], Number(process.argv[3] ?? 1)];
const client = new OpenAI({ apiKey: 'x', baseURL: base });
const agent = new Agent({ name: 'Desk', instructions: 'Be kind.', model: new OpenAIChatCompletionsModel(client, 'm') });
const steadyMicros = () => Number(process.hrtime.bigint() / 1000n);
const ms = [];

async function one() {
  const result = await run(agent, 'Hello', { stream: true });
  for await (const text of result.toTextStream()) {
    const sent = Number(text.trim());
    if (sent) ms.push((steadyMicros() - sent) / 1e3);
  }
  await result.completed;
}

const cpu = process.cpuUsage();
const begun = steadyMicros();
await Promise.all(Array.from({ length: count }, one));
const used = process.cpuUsage(cpu);
ms.sort((a, b) => a - b);
const at = (share) => ms[Math.floor((ms.length - 1) * share)].toFixed(2);
console.log(`@openai/agents     ${count} streams: ${ms.length} tokens in ${((steadyMicros() - begun) / 1e6).toFixed(2)} s; ` +
  `socket to loop p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)} ms; CPU ${((used.user + used.system) / 1e3 / count).toFixed(2)} ms a stream`);
