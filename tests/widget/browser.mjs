// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium for tests of the web chat, also for the end-to-end test against the real program:
//   const browser = await launch();
//   const { page, violations, errors } = await newPage(browser, { dark: true });
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
// The packages live in the build tree (run.sh), where an import by name would not look.
const packages = process.env.FRONTDESK_NODE_ROOT ?? here;
const { chromium } = createRequire(path.join(packages, 'package.json'))('playwright-core');

/** Starts the system's Chromium; the environment variable CHROMIUM names another one. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}

/**
 * A page in a browser profile of its own. `violations` collects breaches of the Content-Security-Policy, `errors`
 * exceptions of scripts. `options`: { dark, phone, width, height, reducedMotion, language, scale }.
 */
export async function newPage(browser, options = {}) {
  const size = options.phone ? { width: 390, height: 844 } : { width: options.width ?? 1280, height: options.height ?? 820 };
  const context = await browser.newContext({
    viewport: size, colorScheme: options.dark ? 'dark' : 'light', locale: options.language ?? 'en-GB', deviceScaleFactor: options.scale ?? 1,
    hasTouch: options.phone === true, isMobile: options.phone === true, reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  });
  const violations = [];
  const errors = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error('securitypolicyviolation', event.effectiveDirective, event.blockedURI, event.sourceFile ?? '');
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('console', (message) => {
    if (/securitypolicyviolation|Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, context, violations, errors };
}

/** Saves a picture as build/<folder>/<name>.png below the source tree and gives its path. */
export async function screenshot(page, name, folder = 'shots-widget') {
  const directory = path.join(process.env.FRONTDESK_BUILD_DIR ?? path.join(root, 'build'), folder);
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, name + '.png');
  await page.screenshot({ path: file });
  return file;
}
