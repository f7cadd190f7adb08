// SPDX-License-Identifier: GPL-3.0-or-later
// What is shipped: every file is in the Qt resource, and none uses what the safety of the widget rests on not using.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../resources/widget');
const files = readdirSync(folder).filter((name) => name !== 'package.json').sort();
const read = (name) => readFileSync(path.join(folder, name), 'utf8');

test('the Qt resource lists every file', () => {
  const listed = [...readFileSync(folder + '.qrc', 'utf8').matchAll(/<file alias="([^"]+)">widget\/\1<\/file>/g)].map((match) => match[1]).sort();
  assert.deepEqual(listed, files);
});

test('no text is ever parsed as markup or code', () => {
  const forbidden = /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|DOMParser|createContextualFragment|setHTMLUnsafe|srcdoc)\b/;
  for (const name of files.filter((file) => file.endsWith('.js'))) assert.doesNotMatch(read(name), forbidden, name);
});

test('the page has no inline script or style', () => {
  assert.doesNotMatch(read('index.html'), /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test('every file says its licence', () => {
  for (const name of files) assert.match(read(name), /SPDX-License-Identifier: GPL-3\.0-or-later/, name);
});
