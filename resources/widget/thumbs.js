// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures are painted on a canvas: no address of them appears in the page, so a strict policy of the site
// (img-src) does not matter, and nothing of their content can run.
import { el } from './dom.js';

const paintable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp']);
const mostBytes = 12 * 1024 * 1024;

export function isPicture({ mime_type: type, type: own, bytes, size }) {
  return paintable.has(type ?? own ?? '') && (bytes ?? size ?? 0) <= mostBytes;
}

/** A canvas of at most `width` x `height` CSS pixels; rejects when the browser cannot read the picture. */
export async function picture(blob, width, height, label) {
  const bitmap = await createImageBitmap(blob);
  const ratio = Math.min(2, Math.max(1, globalThis.devicePixelRatio || 1));
  const shrink = Math.min(1, width / bitmap.width, height / bitmap.height);
  const size = [bitmap.width * shrink, bitmap.height * shrink].map((side) => Math.max(1, Math.round(side)));
  const canvas = el('canvas', { class: 'picture', role: label ? 'img' : null, 'aria-label': label || null, 'aria-hidden': label ? null : 'true' });
  canvas.width = Math.round(size[0] * Math.min(ratio, 1 / shrink));
  canvas.height = Math.round(size[1] * Math.min(ratio, 1 / shrink));
  canvas.style.width = size[0] + 'px';
  canvas.style.height = size[1] + 'px';
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

/** Hands a Blob to the visitor as a file. */
export function saveFile(blob, name) {
  const href = URL.createObjectURL(blob);
  const link = el('a', { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
