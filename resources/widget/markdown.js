// SPDX-License-Identifier: GPL-3.0-or-later
// A small, safe part of Markdown as DOM nodes: paragraphs, bold, emphasis, lists and links. All else stays the text it is;
// no HTML is ever parsed.
import { el } from './dom.js';

const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const inline = /\*\*([^*\n]+)\*\*|\*([^*\s](?:[^*\n]*[^*\s])?)\*|\[([^\]\n]+)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?])|((?:mailto|tel):[^\s<>"'()]+[^\s<>"'().,;:!?])|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|(\+\d[\d ()/.-]{6,18}\d)/g;
const bareAddress = /(https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?])|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/g;
const bulletLine = /^\s{0,3}[-*•]\s+(.*)$/;
const numberLine = /^\s{0,3}(\d{1,3})[.)]\s+(.*)$/;

/** The address when its scheme is one a customer may follow, else null. */
export function safeAddress(text) {
  try {
    const url = new URL(text);
    return allowedSchemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(label, address) {
  const href = safeAddress(address);
  if (!href) return document.createTextNode(label === address ? label : `${label} (${address})`);
  const opensPage = href.startsWith('http');
  return el('a', { href, title: address, rel: 'noopener noreferrer', target: opensPage ? '_blank' : null, text: label });
}

function inlineNodes(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    if (match.index > end) nodes.push(document.createTextNode(text.slice(end, match.index)));
    const [whole, bold, stress, label, address, bare, schemed, mail, phone] = match;
    if (bold) nodes.push(el('strong', {}, ...inlineNodes(bold)));
    else if (stress) nodes.push(el('em', {}, ...inlineNodes(stress)));
    else if (mail) nodes.push(link(mail, 'mailto:' + mail));
    else if (phone) nodes.push(link(phone, 'tel:' + phone.replace(/[^+\d]/g, '')));
    else nodes.push(link(label ?? bare ?? schemed, address ?? bare ?? schemed));
    end = match.index + whole.length;
  }
  if (end < text.length) nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}

/** What kind of block a line belongs to, with the text it adds. */
function classify(line) {
  const bullet = bulletLine.exec(line);
  if (bullet) return { kind: 'ul', text: bullet[1] };
  const number = numberLine.exec(line);
  if (number) return { kind: 'ol', text: number[2], start: Number(number[1]) };
  return { kind: line.trim() ? 'p' : 'gap', text: line };
}

function blocks(text) {
  const found = [];
  for (const line of text.split('\n')) {
    const { kind, text: content, start } = classify(line);
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(content);
    else found.push({ kind, start, lines: [content] });
  }
  return found.filter((block) => block.kind !== 'gap');
}

function paragraph(lines) {
  const node = el('p');
  lines.forEach((line, index) => node.append(...(index ? [el('br')] : []), ...inlineNodes(line)));
  return node;
}

/** The nodes of a text written by the assistant or by staff. */
export function markdown(text) {
  return blocks(text).map((block) => {
    if (block.kind === 'p') return paragraph(block.lines);
    const start = block.kind === 'ol' && block.start !== 1 ? String(block.start) : null;
    return el(block.kind, { start }, ...block.lines.map((line) => el('li', {}, ...inlineNodes(line))));
  });
}

/** The nodes of a text written by the customer: line breaks and links, nothing else. */
export function linked(text) {
  const node = el('p');
  text.split('\n').forEach((line, index) => node.append(...(index ? [el('br')] : []), ...addresses(line)));
  return [node];
}

function addresses(line) {
  const nodes = [];
  let end = 0;
  for (const match of line.matchAll(bareAddress)) {
    const [whole, page, mail] = match;
    nodes.push(line.slice(end, match.index), link(whole, page ?? 'mailto:' + mail));
    end = match.index + whole.length;
  }
  return [...nodes, line.slice(end)];
}
