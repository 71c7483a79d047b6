/* A banner for your own pages while something is wrong or planned: <script src="https://…/embed.js" async></script> */
(() => {
  const script = document.currentScript;
  if (!script || !script.src) return;
  const base = new URL('.', script.src);
  const set = script.dataset;
  const prefix = set.locale ? encodeURIComponent(set.locale) + '/' : '';
  const key = 'candor-dismissed ' + base.href;
  const soon = 3600e3 * (+set.hours || 24);
  const css = ':host{all:initial!important;display:block!important;position:relative!important;z-index:2147483000!important}' +
    'div{font:15px/1.45 system-ui,sans-serif;color:#1f2328;background:#fff8c5;border-bottom:3px solid #9a6700;padding:10px 16px;display:flex;gap:12px;align-items:start}' +
    'div.maintenance{background:#ddf4ff;border-color:#0a63c9}div.major,div.critical{background:#ffebe9;border-color:#c4232b}' +
    'p{margin:0;flex:1;overflow-wrap:anywhere}b{display:block}a{color:inherit;display:block}a:focus-visible,button:focus-visible{outline:3px solid #0a63c9;outline-offset:2px}' +
    'button{font:inherit;color:inherit;background:none;border:0;min-width:32px;min-height:32px;cursor:pointer}';
  const store = (value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch (e) { /* a page may forbid storage: the banner then comes back */ }
  };
  const make = (name, text, parent) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (parent) parent.append(element);
    return element;
  };
  const link = (item, parent) => {
    const a = make('a', item.title, parent);
    a.href = new URL(item.path, base).href;
  };
  let host;
  const show = (now) => {
    const planned = now.upcoming.filter((item) => Date.parse(item.start) - Date.now() < soon && Date.parse(item.end) > Date.now());
    const items = now.open.concat(now.running, planned);
    const change = JSON.stringify([now.indicator, items.map((item) => [item.path, item.changed, item.start])]);
    if (host) host.remove();
    host = null;
    if ((now.indicator === 'none' && !items.length) || store() === change) return;
    host = document.createElement('candor-banner');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const box = make('div', '', root);
    box.setAttribute('role', 'status');
    box.lang = now.language;
    box.dir = now.direction;
    box.className = now.indicator === 'none' ? 'maintenance' : now.indicator;
    const words = make('p', '', box);
    make('b', now.indicator === 'none' ? now.words.planned : now.sentence, words);
    items.slice(0, 3).forEach((item) => link(item, words));
    if (items.length > 3 || !items.length) link({ title: now.words.more, path: now.path }, words);
    const close = make('button', '×', box);
    close.setAttribute('aria-label', now.words.dismiss);
    close.onclick = () => { store(change); host.remove(); };
    const target = set.target && document.querySelector(set.target);
    if (target) target.append(host); else document.body.prepend(host);
  };
  const look = () => fetch(new URL(prefix + 'data/v1/now.json', base), { credentials: 'omit' })
    .then((answer) => answer.ok ? answer.json().then(show) : 0)
    .catch(() => {});
  const start = () => { look(); setInterval(look, 120e3); };
  if (document.body) start(); else addEventListener('DOMContentLoaded', start);
})();
