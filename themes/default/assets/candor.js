// Moves what depends on the clock and the reader. All it changes is true without it; it makes no markup from text.
(() => {
  'use strict'
  const words = document.currentScript.dataset
  const web = /^https?:$/.test(location.protocol)
  const each = (selector, use) => document.querySelectorAll(selector).forEach(use)
  const one = (selector, within = document) => within.querySelector(selector)
  const fill = (text, value) => text.replace('%t', () => value)
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text })

  // The time: the reader's clock, corrected where the host's differs; a demo's stands still until it is opened.
  // A page that says how things are names its build; a page of what is over does not.
  const built = (page = document) => one('[data-c-built]', page)?.dateTime
  let skew = 'frozen' in words && built() ? Date.parse(built()) - Date.now() : 0
  const now = () => Date.now() + skew

  // Words for times. The site writes English as in Britain and digits as in Latin script.
  const locale = document.documentElement.lang.replace(/^en$/, 'en-GB') + '-u-nu-latn'
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  const moment = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
  const MINUTE = 6e4, HOUR = 60 * MINUTE, DAY = 24 * HOUR
  const unit = ms => ms < MINUTE ? ['second', 1e3] : ms < 2 * HOUR ? ['minute', MINUTE] : ms < 2 * DAY ? ['hour', HOUR] : ['day', DAY]
  const fromNow = at => {
    const ms = at - now(), [name, length] = unit(Math.abs(ms))
    if (Math.abs(ms) < 1e3) return moment
    return relative.format(ms < 0 ? Math.ceil(ms / length) : Math.round(ms / length), name)
  }
  const count = (number, name) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(number)
  const length = ms => {
    if (ms >= 2 * DAY) return count(Math.floor(ms / DAY), 'day')
    const hours = Math.floor(ms / HOUR), minutes = Math.floor(ms % HOUR / MINUTE)
    return [hours && count(hours, 'hour'), (minutes || !hours) && count(minutes, 'minute')].filter(Boolean).join(' ')
  }

  // The zone: the reader's own unless another was chosen.
  const memory = {
    get zone() { try { return localStorage.getItem('candor-zone') } catch { return null } },
    set zone(name) { try { localStorage.setItem('candor-zone', name) } catch { /* not kept, still shown */ } }
  }
  const formats = new Map()
  const format = (zone, parts) => {
    const key = zone + Object.keys(parts)
    if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: zone, ...parts }))
    return formats.get(key)
  }
  const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const DATE = { day: 'numeric', month: 'short' }
  const wall = zone => format(zone, { year: 'numeric', ...DATE, ...CLOCK }).format(now())
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
  const known = zone => { try { return Boolean(wall(zone)) } catch { return false } }
  const different = (zone, i, all) => all.findIndex(other => wall(other) === wall(zone)) === i
  const zones = known(words.zone) ? [words.zone, own, 'UTC'].filter(different) : [words.zone]
  let zone = zones.includes(memory.zone) ? memory.zone : zones.length > 1 ? zones.find(name => wall(name) === wall(own)) : words.zone

  const originals = new WeakMap()
  const original = node => originals.get(node) ?? originals.set(node, node.textContent).get(node)
  const showTimes = () => {
    let day = ''
    each('time[datetime*=T]', time => {
      const text = original(time), at = Date.parse(time.dateTime)
      if (zone === words.zone) return void (time.textContent = text)
      const today = format(zone, { year: 'numeric', ...DATE }).format(at)
      const named = /[A-Z]{2}|[+−-]\d/.test(text)
      const alone = !/\d/.test(text.replace(/\d\d?:\d\d|[+−-]\d+/g, '')) && today === day
      day = today
      time.textContent = format(zone, {
        ...(/\d{4}/.test(text) && { year: 'numeric' }),
        ...(!alone && DATE),
        ...CLOCK,
        ...(named && { timeZoneName: 'short' })
      }).format(at)
    })
    each('[data-c-at]', tick => {
      const text = original(tick)
      tick.textContent = zone === words.zone ? text : format(zone, CLOCK).format(Date.parse(tick.dataset.cAt))
    })
  }
  const showZone = () => {
    const place = one('[data-c-zone]'), sentence = place.previousSibling
    sentence.data = original(sentence).replace(words.zone, () => zone)
    place.replaceChildren(...zones.filter(name => name !== zone).flatMap(name => {
      const button = make('button', fill(words.show, name.replaceAll('_', ' ')))
      button.type = 'button'
      button.onclick = () => {
        memory.zone = zone = name
        showTimes()
        showZone()
        const next = one('[data-c-zone] button')
        next.focus()
      }
      return [button, ' ']
    }))
  }

  // What moves with the clock.
  const beside = (time, text) => {
    let place = time.nextElementSibling
    if (!place) {
      place = make('span', '')
      time.after(place)
    }
    place.textContent = ` (${text})`
  }
  const say = (state, word, shape) => {
    state.lastChild.data = ' ' + word
    state.className = 'st s-' + shape
    one('use', state).setAttribute('href', '#i-' + shape)
  }
  const showWindow = hook => {
    const from = Date.parse(hook.dataset.cFrom), until = Date.parse(hook.dataset.cUntil)
    const begun = from <= now(), over = until <= now(), automatic = 'cAuto' in hook.dataset
    if (begun && automatic) say(one('.st', hook.parentNode), over ? words.over : words.running, over ? 'op' : 'maint')
    hook.hidden = over || begun && !automatic && !('cRuns' in hook.dataset)
    hook.textContent = begun ? fill(words.ends, fromNow(until)) : fill(words.begins, fromNow(from))
  }
  const showHead = () => {
    const then = [...document.querySelectorAll('[data-c-then]')].filter(item => Date.parse(item.dataset.cThen) <= now()).pop()
    const answer = one('.answer')
    if (!then || !answer || answer.textContent === then.dataset.cAnswer) return
    answer.textContent = then.dataset.cAnswer
    each('.answer ~ .lede', line => { line.hidden = true })
    document.body.className = 's-' + then.dataset.cState
    const shape = one('.kind .i')
    shape.setAttribute('class', `i big s-${then.dataset.cState}`)
    one('use', shape).setAttribute('href', then.dataset.cShape)
    tell(answer.textContent)
  }
  const tick = () => {
    each('[data-c-since]', hook => { hook.textContent = ` (${fill(words.sofar, length(now() - Date.parse(hook.dataset.cSince)))})` })
    each('time[data-c-due]', time => {
      const due = Date.parse(time.dateTime), late = due < now(), line = time.parentNode
      beside(time, late ? fill(words.overdue, length(now() - due)) : fromNow(due))
      line.classList.toggle('late', late)
      if (late) line.classList.remove('soft')
    })
    each('[data-c-from]', showWindow)
    showHead()
    if (!built()) return
    const age = now() - Date.parse(built())
    beside(one('[data-c-built]'), fromNow(now() - Math.max(age, 0)))
    const lost = failures > 1 && age > 10 * MINUTE
    const steps = age - age % (10 * MINUTE)
    standing = lost || age > 26 * HOUR ? fill(words.old, fromNow(now() - steps)) + (lost ? ' ' + words.lost : '') : ''
    if (standing || alert.dataset.said === 'standing') tell(standing)
  }

  // The polite line at the lower edge, which moves nothing. A message that stands gives way to news for a while.
  const alert = one('[data-c-alert]')
  let standing = '', hush = 0
  const tell = (text, button) => {
    const kind = text === standing ? 'standing' : 'news'
    if (alert.dataset.said === kind && alert.textContent === text || kind === 'standing' && hush) return
    alert.dataset.said = kind
    alert.replaceChildren(...(text ? [make('span', text)] : []), ...(button ? [' ', button] : []))
    clearTimeout(hush)
    hush = kind === 'news' && setTimeout(() => {
      hush = 0
      alert.replaceChildren()
    }, 2 * MINUTE)
  }

  // News: a small file is asked for with its validators, ever more rarely while nobody answers, and never unseen.
  let content = null, failures = 0, timer = 0, last = 0, change = Infinity
  const pause = () => {
    const calm = /s-(op|note)|^$/.test(document.body.className)
    const usual = (calm ? 3 : 1) * MINUTE * 2 ** Math.min(failures, 5)
    const planned = change - now() + 20e3
    return (planned > 0 ? Math.min(usual, planned) : usual) * (0.9 + Math.random() / 5)
  }
  const plan = wait => {
    clearTimeout(timer)
    if (!document.hidden) timer = setTimeout(look, wait)
  }
  const look = async () => {
    last = Date.now()
    try {
      const answer = await fetch(words.now, { cache: 'no-cache', credentials: 'omit' })
      if (answer.status === 404) return
      if (!answer.ok) throw answer.status
      const host = Date.parse(answer.headers.get('date'))
      if (!('frozen' in words) && Math.abs(host - now()) > 2 * MINUTE && !answer.headers.get('age')) skew = host - Date.now()
      news(await answer.json())
      failures = 0
    } catch {
      failures++
    }
    tick()
    plan(pause())
  }
  const news = status => {
    change = Date.parse(status.next_change) || Infinity
    if (content === null && (!built() || status.built_for === built())) content = status.content
    if (content === status.content) return
    const request = new XMLHttpRequest()
    request.open('GET', location.href.replace(/#.*/, ''))
    request.responseType = 'document'
    request.setRequestHeader('Cache-Control', 'no-cache')
    request.onload = () => {
      const page = request.response
      if (request.status !== 200 || !page || !one('[data-c-zone]', page)) return
      const fresh = built(page)
      if (fresh && fresh < status.built_for) return
      content = status.content
      arrive(page)
    }
    request.send()
  }

  // A newer page takes this one's place; what the reader looks at, opened, chose or focused stays where it is.
  const busy = () => !getSelection().isCollapsed || document.activeElement.matches('input, select, textarea')
  const name = node => node.id || node.getAttribute('href') || (one('summary :is(h2, h3)', node) ?? one('summary', node))?.textContent
  const named = (list, key) => [...list].find(node => name(node) === key)
  const KEYS = 'main [id], main a[href]'
  const arrive = page => {
    const main = one('main')
    const same = main.textContent === one('main', page).textContent
    if (!same && busy()) {
      const button = make('button', words.take)
      button.type = 'button'
      button.onclick = () => swap(page, false)
      return tell(words.waiting, button)
    }
    swap(page, same)
  }
  const swap = (page, same) => {
    const anchor = [...document.querySelectorAll(KEYS)].find(node => node.getBoundingClientRect().top >= 0)
    const key = anchor && name(anchor), top = anchor?.getBoundingClientRect().top
    const held = document.activeElement.closest('main') && name(document.activeElement)
    const folds = [...document.querySelectorAll('main details')].map(fold => [name(fold), fold.open])
    for (const part of ['.sprite', 'main', '.foot']) one(part).replaceWith(document.adoptNode(one(part, page)))
    document.title = page.title
    document.body.className = page.body.className
    show()
    folds.forEach(([fold, open]) => {
      const found = named(document.querySelectorAll('main details'), fold)
      if (found) found.open = open
    })
    if (held) named(document.querySelectorAll(KEYS), held)?.focus({ preventScroll: true })
    const found = key && scrollY > 0 && named(document.querySelectorAll(KEYS), key)
    if (found) scrollBy({ top: found.getBoundingClientRect().top - top, behavior: 'instant' })
    if (!same) tell(fill(words.news, one('h1').textContent))
  }

  // What is better with a host, a wide screen or a clipboard.
  const shorten = link => {
    const href = link.getAttribute('href')
    const short = href.replace(/(^|\/)index\.html(?=$|[?#])/, '$1')
    if (short !== href) link.setAttribute('href', /^($|[?#])/.test(short) ? './' + short : short)
  }
  const offerCopy = box => {
    const button = make('button', words.copy)
    button.type = 'button'
    button.className = 'btn'
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(one('pre', box).textContent)
        button.textContent = words.copied
        tell(words.copied)
      } catch {
        getSelection().selectAllChildren(one('pre', box))
      }
    }
    box.append(button)
  }
  // A record's versions: a slider shows one of them at a time.
  const offerSlider = list => {
    const versions = [...list.children], newest = versions.length - 1
    const slider = Object.assign(make('input', ''), { type: 'range', max: newest, value: newest })
    slider.setAttribute('aria-label', list.dataset.cVersions)
    slider.oninput = () => {
      versions.forEach((version, i) => { version.hidden = i !== slider.valueAsNumber })
      slider.setAttribute('aria-valuetext', one('time', versions[slider.valueAsNumber]).textContent)
    }
    list.before(slider)
    slider.oninput()
  }
  const show = () => {
    showTimes()
    each('[data-c-versions]', offerSlider)
    showZone()
    if (web) each('a[href*="index.html"]', shorten)
    if (matchMedia('(min-width: 66rem)').matches) each('[data-c-wide]', fold => { fold.open = true })
    if (navigator.clipboard) each('[data-c-copy]', offerCopy)
    tick()
  }

  show()
  setInterval(() => document.hidden || tick(), 5e3)
  if (web && words.now) {
    plan(Math.random() * 4e3)
    document.addEventListener('visibilitychange', () => plan(Math.max(0, last + pause() - Date.now())))
    addEventListener('online', () => plan(0))
  }
})()
