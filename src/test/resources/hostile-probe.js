async (pages) => {
  // Opens pages in frames, does to their elements what a reader might, and says what was there that must not be.
  const EVENTS = ["mouseover", "mouseenter", "pointerover", "focus", "click", "toggle", "input", "animationend", "load", "error"];
  const SCHEMES = ["http:", "https:", "mailto:"];
  const found = [];
  const addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background"];
  const own = (address) => new URL(address, location.href).origin === location.origin;
  const tell = (page, what) => found.push(page + ": " + what.slice(0, 300));

  const look = (page, element) => {
    const name = element.localName;
    if (["object", "embed", "iframe", "frame", "base", "applet"].includes(name)) tell(page, "element " + element.outerHTML);
    if (name === "script" && element.type !== "application/ld+json" && !(element.src && own(element.src))) tell(page, "script " + element.outerHTML);
    if (name === "meta" && /refresh/i.test(element.httpEquiv)) tell(page, "refresh " + element.outerHTML);
    for (const { name: key, value } of element.attributes) {
      if (/^on/i.test(key)) tell(page, "handler " + key + "=" + value);
      if (key === "style") tell(page, "style " + element.outerHTML);
      if (addresses.includes(key.toLowerCase())) {
        let scheme = "unreadable";
        try { scheme = new URL(value, element.baseURI).protocol; } catch { /* An address that no browser can read leads nowhere. */ }
        if (scheme !== "unreadable" && !SCHEMES.includes(scheme)) tell(page, "address " + key + "=" + value);
      }
    }
  };

  await Promise.all(pages.map((page) => new Promise((done) => {
    const frame = document.createElement("iframe");
    frame.style.display = "none";
    frame.onload = () => {
      frame.onload = null;
      try {
        const all = [...frame.contentDocument.querySelectorAll("*")];
        if (!frame.contentDocument.querySelector("main")) tell(page, "no page");
        all.forEach((element) => look(page, element));
        all.filter((element) => !element.href).forEach((element) => EVENTS.forEach((type) => element.dispatchEvent(new Event(type))));
      } catch (error) {
        tell(page, "left " + error);
      }
      setTimeout(done, 20);
    };
    frame.src = page;
    document.body.append(frame);
  })));
  document.body.replaceChildren();
  return found;
}
