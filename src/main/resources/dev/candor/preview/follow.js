(() => {
  const here = document.currentScript.src.replace(/[^/]*$/, '');
  const events = new EventSource(here + 'events');
  let known;
  let overlay;

  const hide = () => {
    if (overlay) overlay.remove();
    overlay = undefined;
  };

  const show = lines => {
    hide();
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = here + 'follow.css';
    overlay = document.createElement('section');
    overlay.id = 'candor-problems';
    overlay.setAttribute('role', 'alert');
    const title = document.createElement('h2');
    title.textContent = lines.length === 1 ? '1 error, the last good page stays' : lines.length + ' errors, the last good page stays';
    const list = document.createElement('ol');
    for (const line of lines) {
      const item = document.createElement('li');
      item.textContent = line;
      list.append(item);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Hide';
    close.addEventListener('click', hide);
    overlay.append(style, title, list, close);
    document.body.append(overlay);
  };

  events.addEventListener('site', event => {
    if (known !== undefined && known !== event.data) location.reload();
    known = event.data;
    hide();
  });
  events.addEventListener('problems', event => {
    known = '';
    show(event.data.split('\n'));
  });
  addEventListener('pagehide', () => events.close());
})();
