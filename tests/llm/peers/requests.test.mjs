// SPDX-License-Identifier: GPL-3.0-or-later
// What we send is what the libraries of OpenAI and Anthropic send for the same intent: method, address, key, every field.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Anthropic, AzureOpenAI, catcher, OpenAI, Peer } from './peer.mjs';

const key = 'sk-of-the-test';
const schema = { type: 'object', properties: { order_number: { type: 'string' } }, required: ['order_number'] };
const tools = [
  { name: 'get_order_status', description: 'Status of an order', schema },
  { name: 'search_faq', description: 'Grüße "& more"', schema: { type: 'object', properties: {} } },
];
const hello = [{ role: 'system', text: 'Be kind.' }, { role: 'user', text: 'Grüße 😀\n"2" lines' }];
const round = [
  ...hello,
  { role: 'assistant', text: 'I look.', calls: [
    { id: 'call_1', name: 'get_order_status', arguments: { order_number: 'A1' } },
    { id: 'call_2', name: 'search_faq', arguments: {} }] },
  { role: 'tool', callId: 'call_1', content: { status: 'sent' } },
  { role: 'tool', callId: 'call_2', content: { error: 'no index' }, isError: true },
  { role: 'user', text: 'And now?' },
];
const keys = ['authorization', 'x-api-key', 'api-key', 'anthropic-version', 'content-type'];

function shape(call) {
  const url = new URL(call.url);
  const headers = Object.fromEntries(keys.filter((name) => call.headers[name]).map((name) => [name, call.headers[name]]));
  return { method: call.method, address: url.origin + url.pathname, query: [...url.searchParams], headers, body: call.body };
}

async function compare(name, intent, theirs) {
  await test(name, async () => {
    const peer = new Peer();
    const ours = await peer.ask({ key, settings: { maxTokens: 300, temperature: 0.7 }, ...intent });
    peer.close();
    const { calls, fetch } = catcher();
    await theirs(fetch);
    assert.equal(calls.length, 1, 'the library sent something else than one request');
    assert.deepEqual(shape(ours), shape(calls[0]));
  });
}

const openai = (fetch) => new OpenAI({ apiKey: key, baseURL: 'https://api.openai.com/v1', fetch, maxRetries: 0 });
const azure = (fetch) => new AzureOpenAI({ apiKey: key, endpoint: 'https://shop.openai.azure.com', apiVersion: '2024-10-21', deployment: 'desk', fetch, maxRetries: 0 });
const anthropic = (fetch) => new Anthropic({ apiKey: key, baseURL: 'https://api.anthropic.com', fetch, maxRetries: 0 });

const chatMessages = [
  { role: 'system', content: 'Be kind.' },
  { role: 'user', content: hello[1].text },
];
const chatRound = [
  ...chatMessages,
  { role: 'assistant', content: 'I look.', tool_calls: [
    { id: 'call_1', type: 'function', function: { name: 'get_order_status', arguments: '{"order_number":"A1"}' } },
    { id: 'call_2', type: 'function', function: { name: 'search_faq', arguments: '{}' } }] },
  { role: 'tool', tool_call_id: 'call_1', content: '{"status":"sent"}' },
  { role: 'tool', tool_call_id: 'call_2', content: '{"error":"no index"}' },
  { role: 'user', content: 'And now?' },
];
const chatTools = tools.map((t) => ({ type: 'function', function: { name: t.name, description: t.description, parameters: t.schema } }));
const streaming = { stream: true, stream_options: { include_usage: true } };
const base = 'https://api.openai.com/v1';

await compare('a question by chat', { dialect: 'openai-chat', base, model: 'gpt-4o-mini', messages: hello },
  (f) => openai(f).chat.completions.create({ model: 'gpt-4o-mini', messages: chatMessages, max_completion_tokens: 300, temperature: 0.7, ...streaming }));
await compare('a question by chat, whole', { dialect: 'openai-chat', base, model: 'gpt-4o-mini', messages: hello, stream: false },
  (f) => openai(f).chat.completions.create({ model: 'gpt-4o-mini', messages: chatMessages, max_completion_tokens: 300, temperature: 0.7 }).catch(() => {}));
await compare('tools and their results by chat', { dialect: 'openai-chat', base, model: 'gpt-4o-mini', messages: round, tools, parallel: false },
  (f) => openai(f).chat.completions.create({ model: 'gpt-4o-mini', messages: chatRound, tools: chatTools, parallel_tool_calls: false, max_completion_tokens: 300, temperature: 0.7, ...streaming }));
await compare('sampling, one tool, a schema by chat',
  { dialect: 'openai-chat', base, model: 'gpt-4o-mini', messages: hello, tools, toolChoice: 'search_faq', schema,
    settings: { maxTokens: 50, temperature: 0, topP: 0.5, frequencyPenalty: 0.25, presencePenalty: -1 } },
  (f) => openai(f).chat.completions.create({ model: 'gpt-4o-mini', messages: chatMessages, tools: chatTools,
    tool_choice: { type: 'function', function: { name: 'search_faq' } },
    response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } },
    max_completion_tokens: 50, temperature: 0, top_p: 0.5, frequency_penalty: 0.25, presence_penalty: -1, ...streaming }));
await compare('a reasoning model by chat', { dialect: 'openai-chat', base, model: 'o4-mini', messages: hello },
  (f) => openai(f).chat.completions.create({ model: 'o4-mini', messages: chatMessages, max_completion_tokens: 300, ...streaming }));
await compare('Azure', { dialect: 'azure', base: 'https://shop.openai.azure.com/', apiVersion: '2024-10-21', deployment: 'desk', model: 'desk', messages: round, tools },
  (f) => azure(f).chat.completions.create({ model: 'desk', messages: chatRound, tools: chatTools, max_completion_tokens: 300, temperature: 0.7, ...streaming }));

const responsesTools = tools.map((t) => ({ type: 'function', name: t.name, description: t.description, parameters: t.schema, strict: false }));
await compare('tools and their results by Responses', { dialect: 'openai-responses', base, model: 'gpt-4o-mini', messages: round, tools },
  (f) => openai(f).responses.create({ model: 'gpt-4o-mini', instructions: 'Be kind.', input: [
    { role: 'user', content: hello[1].text },
    { role: 'assistant', content: 'I look.' },
    { type: 'function_call', call_id: 'call_1', name: 'get_order_status', arguments: '{"order_number":"A1"}' },
    { type: 'function_call', call_id: 'call_2', name: 'search_faq', arguments: '{}' },
    { type: 'function_call_output', call_id: 'call_1', output: '{"status":"sent"}' },
    { type: 'function_call_output', call_id: 'call_2', output: '{"error":"no index"}' },
    { role: 'user', content: 'And now?' }],
  tools: responsesTools, max_output_tokens: 300, temperature: 0.7, store: false, stream: true }));
await compare('a schema and one tool by Responses', { dialect: 'openai-responses', base, model: 'gpt-4o-mini', messages: hello, tools, toolChoice: 'search_faq', schema, parallel: false },
  (f) => openai(f).responses.create({ model: 'gpt-4o-mini', instructions: 'Be kind.', input: [{ role: 'user', content: hello[1].text }],
    tools: responsesTools, tool_choice: { type: 'function', name: 'search_faq' }, parallel_tool_calls: false,
    text: { format: { type: 'json_schema', name: 'answer', schema, strict: true } },
    max_output_tokens: 300, temperature: 0.7, store: false, stream: true }));

const claudeTools = tools.map((t) => ({ name: t.name, description: t.description, input_schema: t.schema }));
const claude = { dialect: 'anthropic', base: 'https://api.anthropic.com' };
await compare('a question to Claude', { ...claude, model: 'claude-haiku-4-5', messages: hello },
  (f) => anthropic(f).messages.create({ model: 'claude-haiku-4-5', system: 'Be kind.', messages: [{ role: 'user', content: hello[1].text }], max_tokens: 300, temperature: 0.7, stream: true }));
await compare('tools and their results to Claude', { ...claude, model: 'claude-opus-4-8', messages: round, tools, parallel: false },
  (f) => anthropic(f).messages.create({ model: 'claude-opus-4-8', system: 'Be kind.', max_tokens: 300, stream: true, messages: [
    { role: 'user', content: hello[1].text },
    { role: 'assistant', content: [
      { type: 'text', text: 'I look.' },
      { type: 'tool_use', id: 'call_1', name: 'get_order_status', input: { order_number: 'A1' } },
      { type: 'tool_use', id: 'call_2', name: 'search_faq', input: {} }] },
    { role: 'user', content: [
      { type: 'tool_result', tool_use_id: 'call_1', content: '{"status":"sent"}' },
      { type: 'tool_result', tool_use_id: 'call_2', content: '{"error":"no index"}', is_error: true }] },
    { role: 'user', content: 'And now?' }],
  tools: claudeTools, tool_choice: { type: 'auto', disable_parallel_tool_use: true } }));
await compare('a schema to Claude, whole', { ...claude, model: 'claude-opus-4-8', messages: hello, schema, tools, toolChoice: 'required', stream: false },
  (f) => anthropic(f).messages.create({ model: 'claude-opus-4-8', system: 'Be kind.', messages: [{ role: 'user', content: hello[1].text }], max_tokens: 300,
    tools: claudeTools, tool_choice: { type: 'any' }, output_config: { format: { type: 'json_schema', schema } } }).catch(() => {}));
