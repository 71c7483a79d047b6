// Searches the index beside the page with MiniSearch. The index is cut into scripts by the beginnings of words, so that
// a search loads one for each word; scripts, because a page opened from a folder may load nothing else.
;(() => {
  'use strict'
  const form = document.querySelector('[data-c-search]')
  if (!form || !self.MiniSearch) return
  const set = form.dataset
  const input = form.querySelector('input')
  const said = document.querySelector('[data-c-found]')
  const section = document.querySelector('[data-c-results]')
  const list = section.querySelector('ol')
  const more = section.querySelector('button')
  const STEP = 10
  const FIELDS = ['title', 'about', 'text']
  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u
  const RUNS = new RegExp(UNSPACED.source + '+|[^' + UNSPACED.source.slice(1) + '+', 'gu')
  const words = new Map()
  const records = new Map()
  const waiting = new Map()

  // Splitting: the same as the build does.
  const fold = text => text.toLowerCase().normalize('NFKD').replace(/[\p{Mn}\u0640]/gu, c => /[\u3099\u309a]/.test(c) ? c : '')
    .toLowerCase().replace(/ß/g, 'ss').replace(/ς/g, 'σ').replace(/ى/g, 'ي').replace(/ة/g, 'ه').normalize('NFC')
  const unspaced = term => UNSPACED.test(String.fromCodePoint(term.codePointAt(0)))
  function cut(run) {
    if (!unspaced(run)) return [[...(run.length > 4 && run.startsWith('ال') ? run.slice(2) : run)].slice(0, 32).join('')]
    const points = [...run]
    return points.length === 1 ? [run] : points.slice(1).map((c, i) => points[i] + c)
  }
  const split = text => (fold(text).match(/[\p{L}\p{N}\p{Mc}]+/gu) || []).flatMap(word => word.match(RUNS)).flatMap(cut)
  function file(term) {
    const key = /[0-9]/.test(term) ? term : [...term].slice(0, unspaced(term) ? 1 : 3).join('')
    let hash = 0
    for (let i = 0; i < key.length; i++) hash = Math.imul(31, hash) + key.charCodeAt(i) | 0
    const files = Number(set.wordFiles)
    return (hash % files + files) % files
  }

  // Loading: names are made of numbers only.
  const policy = self.trustedTypes?.createPolicy('candor-search', { createScriptURL: url => url })
  function load(kind, number) {
    const name = kind + '-' + Number(number) + '.js'
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((done, failed) => {
        const script = document.createElement('script')
        const url = name + '?' + set.version
        script.src = policy ? policy.createScriptURL(url) : url
        script.onload = done
        script.onerror = () => { waiting.delete(name); failed(new Error(name)) }
        document.head.append(script)
      }))
    }
    return waiting.get(name)
  }
  self.candorSearch = {
    split,
    file,
    words: (number, terms) => words.set(number, terms),
    records: (number, lines) => records.set(number, lines)
  }

  // Finding: what is loaded becomes a MiniSearch index.
  let index
  let indexed = -1
  function unpack(numbers, known) {
    const found = {}
    let record = 0
    for (const number of numbers) {
      record += number >> 2
      found[record] = 1 + (number & 3)
      known.add(record)
    }
    return found
  }
  function build() {
    if (indexed === words.size) return index
    const known = new Set()
    const terms = []
    for (const part of words.values()) {
      for (const [term, lists] of Object.entries(part)) terms.push([term, lists.map(list => unpack(list, known))])
    }
    const each = value => Object.fromEntries([...known].map(record => [record, value(record)]))
    index = MiniSearch.loadJS({
      serializationVersion: 2, documentCount: Number(set.records), nextId: Number(set.records), dirtCount: 0, storedFields: {},
      documentIds: each(record => record), fieldIds: { title: 0, about: 1, text: 2 },
      fieldLength: each(() => [1, 1, 1]), averageFieldLength: [1, 1, 1], index: terms.map(([term, lists]) => [term, { ...lists }])
    }, { fields: FIELDS, tokenize: split, processTerm: term => term })
    indexed = words.size
    return index
  }
  function find(text, all) {
    const newest = Number(set.records) || 1
    return build().search(text, {
      combineWith: all ? 'AND' : 'OR',
      boost: { title: 4, about: 2 },
      prefix: term => term.length > 2 || unspaced(term),
      fuzzy: term => term.length > 4 && !unspaced(term) ? .2 : false,
      boostDocument: record => 1 + .3 * (1 - record / newest)
    })
  }

  // Showing.
  function line(record) {
    const [title, path, ...facts] = records.get(Math.floor(record / set.recordsInFile))[record % set.recordsInFile]
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = location.protocol === 'file:' ? path : path.replace(/index\.html$/, '')
    link.className = 'to'
    link.append(isolate(title))
    const meta = document.createElement('p')
    meta.className = 'meta'
    facts.forEach(fact => {
      const span = document.createElement('span')
      span.append(isolate(fact))
      meta.append(span, ' ')
    })
    item.append(link, meta)
    return item
  }
  function isolate(text) {
    const bdi = document.createElement('bdi')
    bdi.textContent = text
    return bdi
  }
  let turn = 0
  let results = []
  const count = number => new Intl.NumberFormat(document.documentElement.lang).format(number)
  async function show(from) {
    const mine = turn
    const part = results.slice(from, from + STEP).map(result => result.id)
    await Promise.all([...new Set(part.map(record => Math.floor(record / set.recordsInFile)))].map(number => load('records', number)))
    if (mine !== turn) return
    const items = part.map(line)
    if (from) list.append(...items)
    else list.replaceChildren(...items)
    more.hidden = results.length <= from + STEP
    section.hidden = !results.length
    if (from) items[0].firstChild.focus()
  }
  async function search(text) {
    const mine = ++turn
    const terms = [...new Set(split(text))]
    if (!terms.length) {
      said.textContent = ''
      section.hidden = true
      return
    }
    try {
      await Promise.all([...new Set(terms.map(file))].map(number => load('words', number)))
      if (mine !== turn) return
      const exact = find(text, true)
      results = exact.length || terms.length === 1 ? exact : find(text, false)
      await show(0)
      if (mine !== turn) return
      const partly = results.length && !exact.length ? ' ' + set.partly : ''
      said.textContent = results.length ? set.count.replace('%n', count(results.length)) + partly : set.none
    } catch {
      if (mine !== turn) return
      section.hidden = true
      said.textContent = set.lost
    }
  }
  const remember = text => {
    const url = text ? '#q=' + encodeURIComponent(text) : location.pathname + location.search
    try { history.replaceState(null, '', url) } catch { /* a page from a folder may not name itself anew */ }
  }
  // A word of one or two letters means little while it is being typed, and would load an index file of its own.
  const typed = text => /\s$/.test(text) ? text : text.replace(/(^|\s)\p{L}{1,2}$/u, part => unspaced(part.trim()) ? part : '')
  let pause
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => { remember(input.value.trim()); search(typed(input.value)) }, 150)
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    clearTimeout(pause)
    remember(input.value.trim())
    search(input.value)
  })
  more.addEventListener('click', () => show(list.children.length).catch(() => { said.textContent = set.lost }))
  function arrive() {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q') || ''
    if (asked !== input.value.trim()) { input.value = asked; search(asked) }
  }
  addEventListener('hashchange', arrive)
  form.hidden = false
  arrive()
})()
