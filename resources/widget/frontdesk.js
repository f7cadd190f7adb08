// SPDX-License-Identifier: GPL-3.0-or-later
// The one script tag of the web chat. It works as a classic script and as a module, so it may use neither
// `import` statements nor `import.meta`; everything else is imported from the server it came from.
//
//   <script src="https://HOST/widget/frontdesk.js" async data-phone="+46 8 123 45 67" data-email="help@example.com"></script>
//
// data-server    another server than the one the script came from   data-title     title of the panel
// data-color     #rgb or #rrggbb of button and own messages         data-position  right (default) or left
// data-language  en, de or es; else the page's, else the browser's  data-mode      float (default) or page
// data-phone, data-email  shown when the server cannot be reached     data-theme     light or dark; else the visitor's
//
// What is left out comes from the set-up page of the program (GET /api/widget).
//
// With data-mode="page" the panel is always open and fills the element marked data-frontdesk-mount. Elements marked
// data-frontdesk-fallback (a plain phone link for when this very file cannot be loaded) are hidden once the chat is here.
(() => {
  const own = document.currentScript
    ?? document.querySelector('script[data-frontdesk], script[src*="/widget/frontdesk.js"]');
  const data = own?.dataset ?? {};
  const server = new URL(data.server || own?.src || location.href, location.href).origin;

  /** A way to reach the business when the server delivers nothing at all. */
  function showContacts() {
    const links = [];
    if (data.phone) links.push(['tel:' + data.phone.replace(/[^+\d]/g, ''), data.phone]);
    if (data.email) links.push(['mailto:' + data.email, data.email]);
    if (!links.length) return;
    const host = document.createElement('frontdesk-contacts');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{position:fixed;bottom:20px;${data.position === 'left' ? 'left' : 'right'}:20px;z-index:2147483000;
      display:flex;gap:16px;padding:12px 18px;border-radius:12px;border:1px solid #858e9b;background:#fff;
      font:500 14px/21px system-ui,sans-serif}a{color:#1b5cc8}`);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    for (const [href, label] of links) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = label;
      root.append(link);
    }
    document.body.append(host);
  }

  async function boot() {
    if (window.Frontdesk || document.querySelector('frontdesk-chat')) return;
    window.Frontdesk = Object.freeze({ open() {}, close() {} });  // a second tag of a careless page starts no second chat
    try {
      const { mount } = await import(server + '/widget/widget.js');
      // The page's language only where the page is somebody's own: the chat page speaks the visitor's.
      window.Frontdesk = await mount({
        server,
        title: data.title ?? '',
        color: data.color ?? '',
        position: data.position ?? '',
        language: data.language ?? '',
        pageLanguage: data.mode === 'page' ? '' : document.documentElement.lang,
        phone: data.phone ?? '',
        email: data.email ?? '',
        theme: data.theme ?? '',
        direction: data.direction ?? '',
        mode: data.mode === 'page' ? 'page' : 'float',
      });
    } catch (error) {
      console.warn('Frontdesk: the chat could not be loaded.', error);
      showContacts();
    }
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', boot, { once: true });
  else boot();
})();
