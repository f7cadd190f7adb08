// SPDX-License-Identifier: GPL-3.0-or-later
// The look, as a constructed style sheet: that needs neither inline styles nor a nonce under a strict CSP.
// Meaning of colours: violet = AI, green = a person, amber = waiting, red = error; the brand colour is for actions.

const light = `
  --surface: #ffffff; --surface-alt: #f7f8fa; --border: #e1e5ea; --border-strong: #858e9b;
  --text: #161a20; --muted: #505a67; --faint: #5f6875; --hover: #f1f4f8;
  --accent: #1b5cc8; --fill: var(--brand, #1f62d0); --on-fill: var(--on-brand, #ffffff);
  --ai: #5f3dc4; --ai-soft: #efeafc; --bubble-ai: #f1edfd;
  --human: #0b6e52; --human-soft: #dff3eb; --bubble-human: #e3eefd;
  --wait: #8a5200; --wait-soft: #fff0d6; --urgent: #b3261e; --urgent-soft: #fce8e6; --urgent-fill: #c5362d; --star: #b97900;
  --shadow: 0 0 0 1px rgb(16 24 40 / 6%), 0 12px 40px rgb(16 24 40 / 18%), 0 2px 8px rgb(16 24 40 / 8%);
  --lift: 0 6px 20px rgb(16 24 40 / 24%);`;

const dark = `
  --surface: #181b20; --surface-alt: #1d2127; --border: #2b3038; --border-strong: #6b7480;
  --text: #e6e9ee; --muted: #aab2be; --faint: #929ba8; --hover: #20252c;
  --accent: #7fb0ff; --fill: var(--brand, #2f6bd6); --on-fill: var(--on-brand, #ffffff);
  --ai: #bba8ff; --ai-soft: #2b2447; --bubble-ai: #292343;
  --human: #6ad6ae; --human-soft: #153529; --bubble-human: #1c3150;
  --wait: #f3be5c; --wait-soft: #3a2c10; --urgent: #ff9a93; --urgent-soft: #43201e; --urgent-fill: #c8453d; --star: #f0b429;
  --shadow: 0 0 0 1px #2b3038, 0 12px 40px rgb(0 0 0 / 50%);
  --lift: 0 6px 20px rgb(0 0 0 / 50%);`;

const tokens = `
:host { ${light} color-scheme: light; }
@media (prefers-color-scheme: dark) { :host(:not([data-theme="light"])) { ${dark} color-scheme: dark; } }
:host([data-theme="dark"]) { ${dark} color-scheme: dark; }
/* A colour of the site that melts into the surface gets an edge. */
:host([data-pale]) { --edge: inset 0 0 0 1px rgb(16 24 40 / 28%); }
@media (prefers-color-scheme: dark) { :host([data-pale]:not([data-theme="light"])) { --edge: inset 0 0 0 0 transparent; } :host([data-deep]:not([data-theme="light"])) { --edge: inset 0 0 0 1px rgb(255 255 255 / 34%); } }
:host([data-theme="dark"][data-pale]) { --edge: inset 0 0 0 0 transparent; }
:host([data-theme="dark"][data-deep]) { --edge: inset 0 0 0 1px rgb(255 255 255 / 34%); }`;

const frame = `
:host {
  all: initial; color: var(--text); font: 400 14px/21px Inter, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  position: fixed; bottom: 20px; right: 20px; z-index: 2147483000; -webkit-text-size-adjust: 100%;
}
:host([data-position="left"]) { right: auto; left: 20px; }
:host([data-mode="page"]) { position: static; display: block; height: 100%; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, p, ol, ul, blockquote, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
ul, ol.list { list-style-position: outside; }
button, textarea, input { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.icon { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.hidden-visually { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher { position: relative; display: flex; align-items: center; justify-content: center; gap: 10px; min-width: 60px; height: 60px; padding: 0; border: 0; border-radius: 30px; background: var(--fill); color: var(--on-fill); box-shadow: var(--lift), var(--edge, 0 0 transparent); transition: transform .16s ease; }
.launcher:hover { transform: translateY(-2px); }
.launcher:active { transform: scale(.96); }
.launcher .icon { width: 27px; height: 27px; display: block; }
.launcher.wide { padding-inline: 18px 22px; }
.launcher-face { display: grid; place-items: center; }
.launcher-words { max-width: min(240px, 60vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 15px; font-weight: 600; }
:host([data-open]) .launcher-words { display: none; }
:host([data-open]) .launcher.wide { padding-inline: 0; }
.launcher-open, .launcher-close { grid-area: 1 / 1; transition: opacity .16s ease, transform .16s ease; }
.launcher-close, :host([data-open]) .launcher-open { opacity: 0; transform: rotate(-40deg) scale(.6); }
:host([data-open]) .launcher-close { opacity: 1; transform: none; }
.badge { position: absolute; top: -3px; inset-inline-end: -3px; min-width: 22px; height: 22px; padding: 0 6px; border: 2px solid var(--surface); border-radius: 11px; background: var(--urgent-fill); color: #fff; font: 600 11px/18px inherit; font-size: 11px; font-weight: 600; line-height: 18px; text-align: center; }

.panel { position: absolute; bottom: 76px; right: 0; display: flex; flex-direction: column; width: 400px; height: min(680px, calc(100dvh - 116px)); max-width: calc(100vw - 40px); overflow: hidden; border-radius: 16px; background: var(--surface); box-shadow: var(--shadow); animation: rise .18s ease-out; }
:host([data-position="left"]) .panel { right: auto; left: 0; }
:host([data-mode="page"]) .panel { position: relative; inset: auto; width: 100%; max-width: none; height: 100%; box-shadow: none; animation: none; }
@keyframes rise { from { opacity: 0; transform: translateY(10px); } }

.header { position: relative; z-index: 2; display: flex; align-items: center; gap: 4px; flex: none; padding-block: 14px; padding-inline: 16px 10px; border-bottom: 1px solid var(--border); }
.face { position: relative; flex: none; margin-inline-end: 8px; }
.face .avatar { width: 40px; height: 40px; font-size: 14px; }
.face .avatar .icon { width: 23px; height: 23px; }
.face::after { content: ""; position: absolute; inset-inline-end: -1px; bottom: -1px; width: 12px; height: 12px; border: 2px solid var(--surface); border-radius: 50%; background: var(--faint); }
.panel[data-state="ai"] .face::after { background: var(--ai); }
.panel[data-state="human"] .face::after { background: var(--human); }
.panel[data-state="connecting"] .face::after, .panel[data-state="offline"] .face::after { background: var(--wait); }
.names { flex: 1; min-width: 0; }
.title, .state { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.title { font-size: 15px; font-weight: 600; line-height: 20px; letter-spacing: -.005em; }
.state { color: var(--muted); font-size: 12.5px; line-height: 18px; }
.panel[data-state="ai"] .state { color: var(--ai); }
.panel[data-state="human"] .state { color: var(--human); font-weight: 500; }
.panel[data-state="connecting"] .state, .panel[data-state="offline"] .state { color: var(--wait); }
.icon-button { display: grid; place-items: center; flex: none; width: 36px; height: 36px; border: 0; border-radius: 8px; background: none; color: var(--muted); }
.icon-button:hover { background: var(--hover); color: var(--text); }
.icon-button.small { width: 26px; height: 26px; }
.icon-button.small .icon { width: 15px; height: 15px; }

.disclosure { display: flex; align-items: center; gap: 8px; flex: none; padding: 8px 16px; background: var(--surface-alt); border-bottom: 1px solid var(--border); color: var(--muted); font-size: 12px; line-height: 17px; text-wrap: pretty; }
.disclosure .icon { display: block; width: 16px; height: 16px; }
.disclosure.human { background: var(--human-soft); color: var(--human); font-weight: 500; }
.banner { display: flex; align-items: flex-start; gap: 10px; flex: none; padding: 10px 16px; background: var(--wait-soft); color: var(--wait); font-size: 12.5px; line-height: 18px; }
.banner .icon { width: 18px; height: 18px; }
.banner-body { flex: 1; min-width: 0; }
.contacts { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 6px; }
.contacts > span { width: 100%; }
.reach { display: inline-flex; align-items: center; gap: 6px; padding: 3px 0; color: inherit; font-weight: 600; }
.reach .icon { width: 15px; height: 15px; }`;

const list = `
.middle { position: relative; flex: 1; min-height: 0; }
.scroll { height: 100%; overflow-y: auto; overscroll-behavior: contain; padding: 16px 16px 12px; scrollbar-width: thin; scrollbar-color: var(--border-strong) transparent; }
.scroll:focus-visible { outline-offset: -3px; }
.list { display: flex; flex-direction: column; min-height: 100%; list-style: none; }
.earlier { display: block; margin: 0 auto 12px; }
.row { display: grid; grid-template-columns: 30px minmax(0, 1fr); gap: 0 8px; margin-top: 3px; animation: appear .16s ease-out; }
.row.first { margin-top: 16px; }
.list > :first-child { margin-top: 0; }
@keyframes appear { from { opacity: 0; transform: translateY(4px); } }
.row > .avatar { visibility: hidden; }
.row.first > .avatar { visibility: visible; }
.avatar { display: grid; place-items: center; width: 30px; height: 30px; border-radius: 50%; background: var(--ai-soft); color: var(--ai); font-size: 11px; font-weight: 600; letter-spacing: .02em; }
.avatar .icon { width: 18px; height: 18px; }
.avatar.staff { background: var(--human-soft); color: var(--human); }
.stack { display: flex; flex-direction: column; align-items: flex-start; min-width: 0; padding-right: 28px; }
.who { display: none; align-items: center; gap: 8px; margin: 0 0 4px 2px; font-size: 12px; line-height: 16px; max-width: 100%; }
.row.first .who { display: flex; }
.who-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
.who-mark { display: inline-flex; align-items: center; gap: 3px; flex: none; padding: 0 7px 0 5px; border-radius: 9px; background: var(--ai-soft); color: var(--ai); font-size: 11px; font-weight: 500; line-height: 18px; }
.who-mark .icon { width: 12px; height: 12px; stroke-width: 2.2; }
.staff .who-mark { background: var(--human-soft); color: var(--human); }
.bubble { max-width: 100%; padding: 9px 13px; border-radius: 14px; background: var(--bubble-ai); overflow-wrap: anywhere; }
.bubble p + p, .bubble p + ul, .bubble p + ol, .bubble ul + p, .bubble ol + p, .bubble ul + ol, .bubble ol + ul { margin-top: 8px; }
.bubble ul, .bubble ol { padding-inline-start: 20px; }
.bubble li + li { margin-top: 3px; }
.bubble li::marker { color: var(--ai); }
.bubble strong { font-weight: 600; }
.bubble a { color: var(--accent); text-underline-offset: 2px; }
.row.first .bubble { border-start-start-radius: 5px; }
.row.staff .bubble { background: var(--bubble-human); }
.row.contact { grid-template-columns: minmax(0, 1fr); }
.row.contact .stack { align-items: flex-end; padding: 0; padding-inline-start: 56px; }
.row.contact .bubble { background: var(--fill); color: var(--on-fill); border-start-start-radius: 14px; box-shadow: var(--edge, none); }
.row.contact .bubble a { color: inherit; }
.mark.sent .icon { width: 14px; height: 14px; }
.row.contact.last .bubble { border-end-end-radius: 5px; }
.row.failed .bubble { background: var(--urgent-soft); color: var(--text); box-shadow: inset 0 0 0 1px var(--urgent); }
.row.interrupted .bubble { background: none; box-shadow: inset 0 0 0 1px var(--border-strong); color: var(--muted); }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 10px; margin: 4px 3px 0; color: var(--faint); font-size: 11px; line-height: 16px; }
.meta:empty { display: none; }
.mark { display: inline-flex; align-items: center; gap: 4px; }
.mark .icon { width: 13px; height: 13px; }
.mark.error { color: var(--urgent); font-weight: 500; }
.text-button { border: 0; padding: 4px 6px; margin: 0 -2px; border-radius: 6px; background: none; color: var(--accent); font-size: 12px; font-weight: 600; line-height: 16px; }
.text-button:hover { text-decoration: underline; text-underline-offset: 2px; }
.banner .text-button { flex: none; margin-block: -3px 0; margin-inline: 0 -6px; padding: 5px 8px; color: inherit; border: 1px solid currentColor; }

.caret { display: inline-block; width: 2px; height: 1.05em; margin-inline-start: 2px; vertical-align: -.18em; border-radius: 1px; background: var(--ai); animation: blink 1s steps(2, jump-none) infinite; }
@keyframes blink { to { opacity: 0; } }
.dots { display: inline-flex; align-items: center; gap: 4px; height: 21px; padding: 0 2px; color: var(--ai); }
.staff .dots { color: var(--human); }
.dots i { width: 7px; height: 7px; border-radius: 50%; background: currentColor; opacity: .35; animation: pulse 1.2s infinite; }
.dots i:nth-child(2) { animation-delay: .15s; }
.dots i:nth-child(3) { animation-delay: .3s; }
@keyframes pulse { 30% { opacity: 1; transform: translateY(-3px); } 60%, 100% { opacity: .35; transform: none; } }
.tool { display: flex; align-items: center; gap: 8px; color: var(--ai); font-size: 13px; }
.spinner { width: 14px; height: 14px; flex: none; border: 2px solid var(--ai); border-inline-end-color: transparent; border-radius: 50%; animation: turn .8s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }

.event, .day { display: flex; flex-direction: column; align-items: center; margin: 16px 0 2px; text-align: center; animation: appear .16s ease-out; }
.event-pill { display: inline-flex; align-items: center; gap: 6px; max-width: 100%; padding: 4px 12px 4px 9px; border-radius: 13px; background: var(--surface-alt); box-shadow: inset 0 0 0 1px var(--border); color: var(--muted); font-size: 12px; font-weight: 500; line-height: 17px; }
.event-pill .icon { width: 15px; height: 15px; }
.event.human_joined .event-pill { background: var(--human-soft); color: var(--human); box-shadow: none; }
.event.handed_back .event-pill { background: var(--ai-soft); color: var(--ai); box-shadow: none; }
.event.escalation .event-pill { background: var(--wait-soft); color: var(--wait); box-shadow: none; }
.event-more { margin-top: 5px; padding: 0 24px; color: var(--muted); font-size: 12px; line-height: 17px; }
.day { flex-direction: row; gap: 12px; color: var(--faint); font-size: 11px; font-weight: 500; }
.day::before, .day::after { content: ""; flex: 1; height: 1px; background: var(--border); }
.more { position: absolute; bottom: 10px; left: 50%; display: inline-flex; align-items: center; gap: 6px; padding: 6px 14px 6px 10px; border: 1px solid var(--border); border-radius: 17px; background: var(--surface); box-shadow: var(--lift); font-size: 12px; font-weight: 600; transform: translateX(-50%); }
.more .icon { width: 16px; height: 16px; }

.sources { display: flex; flex-direction: column; gap: 6px; width: 100%; margin-top: 6px; }
.chips { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.chips-label { margin: 0 2px; color: var(--faint); font-size: 11px; }
.chip { display: inline-flex; align-items: center; gap: 5px; max-width: 100%; height: 26px; padding: 0 10px 0 7px; border: 1px solid var(--border); border-radius: 13px; background: var(--surface); color: var(--muted); font-size: 12px; font-weight: 500; }
.chip .icon { width: 14px; height: 14px; }
.chip-text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chip:hover { border-color: var(--ai); color: var(--ai); }
.chip[aria-expanded="true"] { border-color: var(--ai); background: var(--ai-soft); color: var(--ai); }
.passage { scroll-margin: 14px; padding: 10px 12px 12px; border: 1px solid var(--border); border-inline-start: 3px solid var(--ai); border-radius: 8px; background: var(--surface-alt); animation: appear .16s ease-out; }
.passage-head { display: flex; align-items: center; gap: 8px; }
.passage-title { flex: 1; min-width: 0; overflow-wrap: anywhere; font-size: 13px; font-weight: 600; line-height: 18px; }
.passage-score { flex: none; padding: 0 7px; border-radius: 9px; background: var(--ai-soft); color: var(--ai); font-size: 11px; font-weight: 500; line-height: 18px; }
.passage-place { color: var(--faint); font-size: 12px; line-height: 17px; }
.passage blockquote { max-height: 168px; margin-top: 6px; overflow-y: auto; color: var(--muted); font-size: 13px; line-height: 19px; white-space: pre-line; overflow-wrap: anywhere; scrollbar-width: thin; }`;

const files = `
.files { display: flex; flex-direction: column; gap: 6px; max-width: 100%; margin-top: 4px; list-style: none; }
.row.contact .files { align-items: flex-end; }
.bubble[hidden] + .files { margin-top: 0; }
.files li { max-width: 100%; }
.file, .tray-item { display: flex; align-items: center; gap: 10px; max-width: 100%; padding: 6px 10px 6px 6px; border: 1px solid var(--border); border-radius: 10px; background: var(--surface); text-align: start; }
.file { color: var(--text); transition: border-color .12s ease; }
.file:hover { border-color: var(--border-strong); }
.file > .icon { width: 18px; height: 18px; color: var(--muted); }
.file.with-picture { padding: 0; overflow: hidden; border-radius: 14px; background: var(--surface-alt); }
.file[aria-busy="true"] { opacity: .6; }
.picture { display: block; max-width: 100%; }
.file-icon { display: grid; place-items: center; flex: none; width: 40px; height: 40px; overflow: hidden; border-radius: 7px; background: var(--surface-alt); color: var(--muted); }
.file-words { display: grid; flex: 1; min-width: 0; }
.file-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 13px; font-weight: 500; line-height: 18px; }
.file-note { color: var(--faint); font-size: 12px; line-height: 16px; }
.tray { display: grid; gap: 6px; max-height: 172px; padding: 8px 8px 0; overflow-y: auto; list-style: none; scrollbar-width: thin; }
.tray-item { padding: 5px 6px; background: var(--surface-alt); }
.tray-item .file-note { overflow-wrap: anywhere; }
.tray-item.failed { border-color: var(--urgent); background: var(--urgent-soft); }
.tray-item.failed .file-note { color: var(--urgent); }
.bar { width: 100%; height: 4px; margin-top: 3px; border: 0; border-radius: 2px; background: var(--border); overflow: hidden; appearance: none; }
.bar::-webkit-progress-bar { background: var(--border); }
.bar::-webkit-progress-value { background: var(--accent); transition: inline-size .2s ease; }
.bar::-moz-progress-bar { background: var(--accent); }
.drop { position: absolute; inset: 8px; z-index: 3; display: none; place-content: center; justify-items: center; gap: 8px; border: 2px dashed var(--accent); border-radius: 12px; background: var(--surface); color: var(--accent); font-weight: 600; opacity: .96; pointer-events: none; }
.drop .icon { width: 30px; height: 30px; }
.dropping .drop { display: grid; }

.menu-place { position: relative; flex: none; }
.menu-place > .icon-button .icon { stroke-width: 3; }
.menu { position: absolute; top: calc(100% + 4px); inset-inline-end: 0; z-index: 4; display: grid; width: max-content; min-width: 220px; max-width: min(300px, 86vw); max-height: min(420px, 60vh); padding: 6px; overflow-y: auto; border-radius: 12px; background: var(--surface); box-shadow: var(--shadow); animation: rise .12s ease-out; }
.menu-item { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 38px; padding: 6px 10px; border: 0; border-radius: 8px; background: none; color: var(--text); text-align: start; }
.menu-item .icon { width: 18px; height: 18px; color: var(--muted); }
.menu-item:hover, .menu-item:focus-visible { background: var(--hover); }
.menu-item:focus-visible { outline-offset: -2px; }
.menu-item[aria-checked="true"] .icon:last-child { color: var(--accent); }
.menu-text { flex: 1; min-width: 0; }
.menu-heading { margin: 6px 10px 2px; color: var(--faint); font-size: 12px; font-weight: 600; line-height: 18px; }`;

const foot = `
.foot { flex: none; padding: 0 12px 10px; background: var(--surface); }
.alert { margin-bottom: 8px; padding: 8px 12px; border-radius: 8px; background: var(--urgent-soft); color: var(--urgent); font-size: 12.5px; line-height: 18px; }
.note { margin-bottom: 8px; padding: 8px 12px; border-radius: 8px; background: var(--human-soft); color: var(--human); font-size: 12.5px; line-height: 18px; }
.offer { display: block; margin: 0 auto 8px; padding: 5px 14px; border: 1px solid var(--border-strong); border-radius: 16px; background: var(--surface); color: var(--accent); font-size: 12.5px; font-weight: 600; line-height: 18px; }
.offer:hover { background: var(--hover); }
.field { border: 1px solid var(--border-strong); border-radius: 14px; background: var(--surface); transition: border-color .12s ease, box-shadow .12s ease; }
.field:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.too-long .field { border-color: var(--urgent); box-shadow: 0 0 0 1px var(--urgent); }
.line { display: flex; align-items: flex-end; }
.line textarea { flex: 1; min-width: 0; height: 44px; padding: 11px 4px; border: 0; background: none; resize: none; line-height: 21px; scrollbar-width: thin; }
.line textarea:focus-visible { outline: none; }
textarea::placeholder { color: var(--faint); opacity: 1; }
.clip { display: grid; place-items: center; flex: none; width: 36px; height: 36px; margin: 4px 0 4px 4px; border: 0; border-radius: 10px; background: none; color: var(--muted); }
.clip:hover { background: var(--hover); color: var(--text); }
.send { display: grid; place-items: center; flex: none; width: 34px; height: 34px; margin: 5px; border: 0; border-radius: 10px; background: var(--fill); color: var(--on-fill); box-shadow: var(--edge, none); transition: background-color .12s ease; }
.send:hover:enabled { filter: brightness(1.08); }
.send:disabled { background: var(--hover); box-shadow: none; color: var(--faint); cursor: default; }
.hint { margin: 6px 4px 0; color: var(--faint); font-size: 11px; line-height: 15px; text-align: center; }
.too-long .hint { color: var(--urgent); font-weight: 600; }
.choice { display: flex; flex-direction: column; gap: 12px; max-height: min(62vh, 440px); margin-top: 4px; padding: 14px; overflow-y: auto; scrollbar-width: thin; border: 1px solid var(--border); border-radius: 14px; background: var(--surface-alt); }
.choice strong { font-weight: 600; }
.choice p { color: var(--muted); font-size: 12.5px; line-height: 18px; }
.choice .field-error, .field-error { color: var(--urgent); font-size: 12px; font-weight: 500; line-height: 17px; }
.form-field { display: grid; align-content: start; gap: 4px; min-width: 0; }
.pair { display: grid; align-items: start; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; }
label { font-size: 12.5px; font-weight: 500; line-height: 17px; }
.input { width: 100%; min-width: 0; padding: 8px 11px; border: 1px solid var(--border-strong); border-radius: 9px; background: var(--surface); line-height: 21px; resize: none; }
.input::placeholder { color: var(--faint); opacity: 1; }
.input:focus-visible { border-color: var(--accent); outline: none; box-shadow: 0 0 0 1px var(--accent); }
.input[aria-invalid="true"] { border-color: var(--urgent); }
.ended { align-items: center; text-align: center; }
.ended .buttons, .rating, .rate-more { width: 100%; }
.ended-title { color: var(--muted); font-size: 13px; }
.rate { display: grid; gap: 8px; justify-items: center; }
.rate legend { padding: 0; margin-inline: auto; font-size: 15px; font-weight: 600; }
.stars { display: flex; justify-content: center; gap: 2px; margin-top: 6px; }
.star { position: relative; display: grid; place-items: center; width: 44px; height: 44px; border-radius: 10px; color: var(--border-strong); cursor: pointer; }
.star input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.star .icon { width: 30px; height: 30px; stroke-width: 1.5; transition: transform .12s ease; }
.star:hover .icon { transform: scale(1.12); }
.star.lit { color: var(--star); }
.star.lit .icon { fill: currentColor; }
.star:focus-within:has(:focus-visible) { outline: 2px solid var(--accent); }
.star-word { min-height: 18px; margin-top: -4px; }
.rate-more { display: grid; gap: 10px; text-align: start; }
.thank-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 2px 8px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.button { flex: 1 1 auto; min-height: 38px; padding: 6px 16px; border: 1px solid var(--border-strong); border-radius: 10px; background: var(--surface); font-weight: 600; }
.button:hover { background: var(--hover); }
.button.primary { border-color: transparent; background: var(--fill); color: var(--on-fill); box-shadow: var(--edge, none); }
.button:disabled { opacity: .55; cursor: default; }
.button.danger { border-color: transparent; background: var(--urgent-fill); color: #fff; }
.button.primary:hover, .button.danger:hover { filter: brightness(1.08); }

@media (max-width: 480px), (max-height: 480px) and (max-width: 960px) {
  :host([data-open]:not([data-mode="page"])) { inset: 0; }
  .panel { border-radius: 0; }
  :host(:not([data-mode="page"])) .panel { position: fixed; inset: var(--view-top, 0) 0 auto; width: 100%; max-width: none; height: var(--view-height, 100dvh); box-shadow: none; }
  :host([data-open]) .launcher { display: none; }
  .header { padding-block-start: max(14px, env(safe-area-inset-top)); padding-inline: max(16px, env(safe-area-inset-left)) max(10px, env(safe-area-inset-right)); }
  textarea, .input { font-size: 16px; }
  .icon-button, .clip { width: 44px; height: 44px; }
  .icon-button.small { width: 34px; height: 34px; }
  .send { width: 40px; height: 40px; margin: 4px; }
  .clip { margin: 2px 0; }
  .line textarea { height: 48px; padding-block: 13px; }
  .chip { height: 32px; border-radius: 16px; }
  .button { min-height: 44px; padding-inline: 12px; }
  .choice { max-height: min(70vh, 480px); }
  .choice textarea { height: 58px; }
  .menu-item { min-height: 44px; }
  .hint { display: none; }
  .foot { padding: 0 max(12px, env(safe-area-inset-right)) max(10px, env(safe-area-inset-bottom)) max(12px, env(safe-area-inset-left)); }
}
@media (max-height: 480px) { .disclosure { padding-block: 4px; } .header { padding-block: 8px; } .header .face { display: none; } }
@media (pointer: coarse) { .hint { visibility: hidden; } .too-long .hint { visibility: visible; } }
@media (max-width: 480px) { .too-long .hint { display: block; } }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; }
  .dots i { opacity: .8; }
}
@media (forced-colors: active) {
  .panel, .bubble, .chip, .event-pill, .launcher, .send, .button, .menu, .file { border: 1px solid CanvasText; }
  .launcher, .send { forced-color-adjust: none; }
}`;

let sheet = null;

/** The style sheet of the shadow root, made once. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(frame + tokens + list + files + foot);
  }
  return sheet;
}
