// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a file and tells how far it is. XMLHttpRequest, because fetch() tells nothing while it sends.
import { HttpError } from './session.js';

/** Gives the server's answer. `progress(share)` with 0..1; `signal` cancels (AbortError). */
export function upload({ url, token }, file, progress, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name || 'file');
    request.open('POST', url);
    request.setRequestHeader('Authorization', 'Bearer ' + token);
    request.responseType = 'json';
    request.timeout = 180_000;
    request.upload.onprogress = (event) => { if (event.lengthComputable) progress(event.loaded / event.total); };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response ?? {});
      else reject(new HttpError(request.status, request.response));
    };
    request.onerror = request.ontimeout = () => reject(new TypeError('network'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
