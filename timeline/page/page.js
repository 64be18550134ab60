// The page's own script: it draws the chart with Vega and keeps chart, list, controls and address in step.
// Everything shown is in the HTML already; the script only arranges it, and writes text as text.
(() => {
  "use strict";

  const here = document.currentScript;
  const host = here.parentElement.classList.contains("timeline-fragment") ? here.parentElement : null;
  const root = host ? host.shadowRoot || attach(host) : document;
  const page = root.querySelector(".timeline");
  const data = JSON.parse(page.querySelector("script.data").textContent);
  // Each scale's places, packed for plots of one width or several (the narrowest first), are read when they are shown.
  const sheets = new Map();
  for (const one of page.querySelectorAll("script.placed")) sheets.set(one.dataset.scale, [...sheets.get(one.dataset.scale) || [], one]);
  const read = new Map();
  let room = Infinity; // how wide the plot is
  const sheetNow = () => {
    const packed = sheets.get(state.scale);
    // One that is a little too wide loses fewer labels than the next one has.
    return packed.filter((one) => Number(one.dataset.fit) <= room * 1.03).pop() || packed[0];
  };
  const scaleNow = () => {
    const sheet = sheetNow();
    if (!read.has(sheet)) read.set(sheet, JSON.parse(sheet.textContent));
    return read.get(sheet);
  };
  const find = (selector) => page.querySelector(selector);
  const all = (selector) => [...page.querySelectorAll(selector)];
  const quiet = (error) => console.error(error);

  // A browser without declarative shadow roots leaves the template standing.
  function attach(element) {
    const template = element.querySelector("template");
    element.attachShadow({ mode: "open" }).append(template.content);
    template.remove();
    return element.shadowRoot;
  }

  // -- State: everything that the address can say ---------------------------------------------------------------

  const DEFAULTS = { q: "", category: "", source: "", exactness: "", independent: "", scale: data.scale, event: "", view: "" };
  const FACETS = ["category", "source", "exactness", "independent"];
  const state = { ...DEFAULTS };
  const list = data.list; // every event, in the order of time; those without a date come last and are not on the chart
  const count = list.id.length;
  const dated = data.events.id ? data.events.id.length : 0;
  const indexOf = new Map(list.id.map((id, i) => [id, i]));
  let matches = new Uint8Array(count).fill(1);
  let view = null;
  let narrow = null;
  let filtered = false;
  let written = "";

  function readAddress() {
    if (location.hash.startsWith("#tl-")) return; // a place on the page, not a state of it
    const said = new URLSearchParams(location.hash.slice(1));
    for (const key in DEFAULTS) state[key] = said.get(key) ?? DEFAULTS[key];
    if (!sheets.has(state.scale)) state.scale = data.scale;
    if (!indexOf.has(state.event)) state.event = "";
  }

  function writeAddress() {
    if (host) return; // the address belongs to the page that holds the fragment
    const said = new URLSearchParams();
    for (const key in DEFAULTS) if (state[key] !== DEFAULTS[key]) said.set(key, state[key]);
    const hash = said.toString();
    if (hash === written) return;
    written = hash;
    try {
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    } catch { /* a sandboxed frame has no history */ }
  }

  // -- The list's elements: long lists come folded, as the text of a <noscript> a month -----------------------------

  const items = new Array(count).fill(null);
  const months = all(".month");
  const firstOf = months.map((month) => Number(month.dataset.first));
  const folded = (month) => month.querySelector("noscript");

  function unfold(month) {
    const holder = folded(month);
    if (holder) {
      const template = document.createElement("template");
      template.innerHTML = holder.textContent; // our own markup, escaped when it was written
      holder.replaceWith(holder.childElementCount ? holder.firstElementChild : template.content);
      month.style.minHeight = "";
    }
    let i = Number(month.dataset.first);
    for (const item of month.querySelectorAll(".event")) {
      items[i] = item;
      item.hidden = !matches[i];
      item.querySelector("summary").tabIndex = -1;
      i++;
    }
  }

  // A quote names its source by number, as print does; here it gets the source's name, link and date.
  function nameSources(item) {
    for (const who of item.querySelectorAll(".who")) {
      const source = find(`#tl-source-${Number(who.textContent)} .full`);
      if (source) who.replaceChildren(source.cloneNode(true));
    }
  }

  // Once, when the event is first chosen: its sources by name, and a link to it.
  function complete(item) {
    if (item.querySelector(".permalink")) return;
    nameSources(item);
    const line = document.createElement("p"), link = document.createElement("a");
    line.className = "permalink";
    link.href = "#" + new URLSearchParams({ event: item.dataset.id });
    link.textContent = data.words.link;
    line.append(link);
    item.querySelector(".body").append(line);
  }

  function itemAt(i) {
    if (i === undefined || i < 0) return null;
    if (!items[i]) {
      let at = months.length - 1;
      while (firstOf[at] > i) at--;
      unfold(months[at]);
    }
    return items[i];
  }

  // -- The axis: days to u and back -----------------------------------------------------------------------------

  const axis = () => scaleNow().knots;

  function between(x, xs, ys) {
    if (x <= xs[0]) return ys[0];
    let low = 0, high = xs.length - 1;
    if (x >= xs[high]) return ys[high];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (xs[middle] <= x) low = middle; else high = middle;
    }
    return ys[low] + (ys[high] - ys[low]) * (x - xs[low]) / (xs[high] - xs[low]);
  }

  // The window is kept as days, which mean the same on every scale and after the table has grown.
  function viewOf([low, high]) {
    if (high - low > 0.9999) return "";
    return [low, high].map((u) => between(u, axis().us, axis().days).toFixed(3)).join("~");
  }

  function windowOf(text) {
    const days = text.split("~").map(Number);
    if (days.length !== 2 || days.some((day) => !Number.isFinite(day))) return [0, 1];
    const [low, high] = days.map((day) => between(day, axis().days, axis().us));
    return high > low ? [low, high] : [0, 1];
  }

  // -- Search and filters ---------------------------------------------------------------------------------------

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let texts = null;

  // What can be searched, without the elements: the markup of folded months is read as text.
  function textOf(i) {
    if (texts) return texts[i];
    const names = new Map(all(".sources li").map((source) => [source.value, source.querySelector(".full").textContent]));
    const marks = { lt: "<", gt: ">", amp: "&", "#34": '"', "#39": "'" };
    texts = [];
    for (const month of months) {
      const holder = folded(month);
      const parts = holder && !holder.childElementCount
        ? holder.textContent.split('<li class="event').slice(1)
          .map((part) => ("<" + part).replace(/<[^>]*>/g, " ").replace(/&(lt|gt|amp|#34|#39);/g, (_, name) => marks[name]))
        : [...month.querySelectorAll(".event")].map((item) => item.textContent);
      for (const part of parts) texts.push(part);
    }
    texts = texts.map((text, at) =>
      plain((text + " " + list.sources[at].map((number) => names.get(number)).join(" ")).replace(/\s+/g, " ")));
    return texts[i];
  }

  const facets = {
    category: (i) => [String(list.category[i])],
    source: (i) => list.sources[i].map(String),
    exactness: (i) => list.kinds[i].split(" "),
    independent: (i) => [...Array(list.independent[i]).keys()].map((n) => String(n + 1)),
  };

  function applyFilters() {
    const wanted = plain(state.q).split(/\s+/).filter(Boolean);
    const chosen = FACETS.filter((name) => state[name] !== "");
    const before = filtered;
    filtered = wanted.length > 0 || chosen.length > 0;
    if (!filtered && !before) return rove(); // the page says all this already
    const counts = Object.fromEntries(FACETS.map((name) => [name, new Map()]));
    let found = 0;
    for (let i = 0; i < count; i++) {
      const read = wanted.every((word) => textOf(i).includes(word));
      const failed = read ? chosen.filter((name) => !facets[name](i).includes(state[name])) : chosen;
      matches[i] = read && !failed.length ? 1 : 0;
      found += matches[i];
      // Each filter counts what it would show beside all the others.
      if (read) for (const name of FACETS)
        if (!failed.length || (failed.length === 1 && failed[0] === name))
          for (const value of facets[name](i)) counts[name].set(value, (counts[name].get(value) || 0) + 1);
      if (items[i]) items[i].hidden = !matches[i];
    }
    for (const month of months) {
      const first = Number(month.dataset.first), total = Number(month.dataset.total);
      month.hidden = matches.subarray(first, first + total).indexOf(1) < 0;
    }
    for (const year of all(".year")) year.hidden = !year.querySelector(".month:not([hidden])");
    for (const gap of all(".gap")) gap.hidden = found < count;
    for (const name of FACETS)
      for (const option of all(`select[name="${name}"] option[data-text]`))
        option.textContent = `${option.dataset.text} (${counts[name].get(option.value) || 0})`;
    find(".none").hidden = found > 0;
    find(".clear").hidden = !filtered;
    const total = data.words[count === 1 ? "event.one" : "event.many"].replace("{n}", count.toLocaleString("en"));
    find("output").textContent = found === 0 ? data.words["none.shown"]
      : filtered ? data.words["some.shown"].replace("{n}", found.toLocaleString("en")).replace("{events}", total)
      : count < 2 ? total : data.words["all.shown"].replace("{events}", total);
    highlight(wanted);
    rove();
  }

  // What was searched for is marked without touching the list's elements, where the browser can.
  function highlight(wanted) {
    if (!globalThis.Highlight || !CSS.highlights) return;
    CSS.highlights.delete("found");
    if (!wanted.length) return;
    const ranges = [];
    for (let i = 0; i < count && ranges.length < 500; i++) {
      if (!matches[i] || !items[i]) continue;
      const node = items[i].querySelector(".headline").firstChild;
      const text = node ? node.data.toLowerCase() : "";
      for (const word of wanted)
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, Math.min(at + word.length, node.length));
          ranges.push(range);
        }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  // -- What the chart gets: rows made from columns, and no more of them than the window may need ---------------------

  const FEW = 250; // so many rows are handed over whole
  const RELAXED = 1500; // among so many the labels' zooms are found again
  let zooms = null; // from which zoom each label shows, among the events that match
  let lanes = null;
  let handed = null;

  const placed = () => scaleNow().events;

  function rowAt(columns, i, row = {}) {
    for (const key in columns) row[key] = columns[key][i];
    return row;
  }

  function eventAt(i) {
    const row = rowAt(placed(), i, rowAt(data.events, i, { on: matches[i] === 1, tip: i + 1 }));
    row.l = zooms[i];
    row.n = lanes[i];
    if (row.on && filtered) row.m = Math.min(row.m, row.l);
    return row;
  }

  // With some events filtered out the others' labels have more room: they keep their side, and lane and kmin are found
  // again. Two ways are tried, and the one that shows more labels of the whole period is taken.
  function findZooms() {
    zooms = Float64Array.from(placed().l || []);
    lanes = placed().n;
    if (!filtered) return;
    const shown = [];
    for (let i = 0; i < dated; i++) if (matches[i]) shown.push(i);
    if (shown.length > RELAXED) return;
    // A handful goes from left to right, down the stairs; many by what showed first among all.
    const order = shown.length <= 60 ? placed().u : placed().l;
    shown.sort((one, other) => order[one] - order[other]);
    const ways = [0, Number.isFinite(room) ? room : 0].map((whole) => inLanes(shown, whole));
    const seen = (way) => shown.filter((i) => way.zooms[i] <= room).length;
    ({ zooms, lanes } = seen(ways[1]) > seen(ways[0]) ? ways[1] : ways[0]);
  }

  // By the rule of layout/labels.py: no text over a text, no stem across one. Each takes the lane in which it shows first; where
  // it shows from the zoom `whole` on, it stays as far out as it can and leaves the steps below to the next.
  function inLanes(shown, whole) {
    const { u, s, n, l } = placed(), w = data.events.w;
    const zooms = Float64Array.from(l), lanes = [...n], done = { "1": [], "-1": [] };
    const outermost = Math.max(0, ...shown.map((i) => n[i]));
    const needed = (i, lane) => {
      let need = 0;
      for (const other of done[s[i]]) {
        const first = u[i] <= u[other], left = first ? i : other, right = first ? other : i;
        const above = first ? lane > lanes[other] : lanes[other] > lane;
        const apart = u[right] - u[left];
        const clear = above ? 0 : apart > 0 ? (w[left] + 14) / apart : lane === lanes[other] ? 1e15 : 0;
        if (zooms[other] < clear) need = Math.max(need, clear);
      }
      return need;
    };
    for (const i of shown) {
      let least = zooms[i] = Infinity;
      for (let lane = outermost; lane >= 0; lane--) {
        const need = needed(i, lane), rank = Math.max(need, whole);
        if (rank < least) [least, zooms[i], lanes[i]] = [rank, need, lane];
      }
      done[s[i]].push(i);
    }
    return { zooms, lanes };
  }

  // Rows that the window and twice its surroundings may need, at up to twice the zoom.
  function near(columns, low, high, k) {
    const { a, b, u, m } = columns, total = m ? m.length : 0, found = [];
    for (let i = 0; i < total; i++) {
      const start = a ? a[i] : u[i], end = b ? b[i] : u[i];
      if (total <= FEW || (end >= low && start <= high && (m[i] <= k || (columns.l && zooms[i] <= k)))) found.push(i);
    }
    return found;
  }

  // The last tick of the years before the window names what is left of the first one in it.
  function ticksNear(low, high, k) {
    const ticks = scaleNow().ticks, found = near(ticks, low, high, k);
    let last = -1;
    for (let i = 0; i < (ticks.u || []).length && ticks.u[i] < low; i++) if (ticks.row[i] === 1) last = i;
    return last >= 0 && found[0] !== last && !found.includes(last) ? [last, ...found] : found;
  }

  // Whether what was handed over is still enough; else what to hand over now.
  function rowsFor([low, high], k, force) {
    if (!force && handed && (handed.all || (low >= handed.low && high <= handed.high && k <= handed.k && k > handed.k / 4))) return null;
    const scale = scaleNow(), room = high - low;
    handed = { low: low - room, high: high + room, k: k * 2, all: [scale.events, scale.ticks, scale.breaks].every((one) => (one.m || []).length <= FEW) };
    return {
      events: near(scale.events, handed.low, handed.high, handed.k).map(eventAt),
      ticks: ticksNear(handed.low, handed.high, handed.k).map((i) => rowAt(scale.ticks, i)),
      breaks: near(scale.breaks, handed.low, handed.high, handed.k).map((i) => rowAt(scale.breaks, i)),
    };
  }

  function handRows(force) {
    if (!view || narrow) return;
    const given = rowsFor(view.signal("dom"), view.signal("k"), force);
    for (const name in given) view.data(name, given[name]);
  }

  // "+3 more": events in each part of the window that have no label.
  function countMore() {
    if (!view || narrow) return;
    const [low, high] = view.signal("dom"), k = view.signal("k"), width = view.signal("width");
    const bins = Math.max(1, Math.round(width / 180)), counts = new Int32Array(bins);
    const us = placed().u || [];
    for (let i = 0; i < dated; i++)
      if (matches[i] && zooms[i] > k && us[i] >= low && us[i] <= high)
        counts[Math.min(bins - 1, Math.floor((us[i] - low) / (high - low) * bins))]++;
    const part = (high - low) / bins;
    view.data("more", [...counts].flatMap((n, i) => n
      ? [{ u: low + (i + 0.5) * part, a: low + i * part, b: low + (i + 1) * part, text: data.words.more.replace("{n}", n.toLocaleString("en")) }] : []));
  }

  let waiting = false;

  function windowMoved() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!view) return;
      const window_ = view.signal("dom");
      state.view = viewOf(window_);
      find(".whole").hidden = state.view === "";
      handRows(false);
      countMore();
      view.runAsync();
      later();
    });
  }

  let timer = 0;
  function later() {
    clearTimeout(timer);
    timer = setTimeout(writeAddress, 150); // browsers refuse to have their history written a hundred times a second
  }

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = () => data.themes[dark.matches ? "dark" : "light"];
  const isNarrow = () => page.clientWidth < 640;
  let drawing = 0;

  async function draw() {
    const plot = find(".plot");
    if (!plot || !globalThis.__timeline) return;
    const turn = ++drawing;
    const strip = isNarrow();
    const right = strip ? data.left : data.right;
    const spec = structuredClone(strip ? data.strip : data.spec);
    spec.width = Math.max(120, plot.clientWidth - data.left - right);
    spec.padding.right = right;
    room = spec.width;
    const signals = new Map(spec.signals.map((signal) => [signal.name, signal]));
    signals.get("theme").value = theme();
    signals.get("knots").value = axis();
    signals.get("kmax").value = scaleNow().kmax;
    signals.get("dom").value = state.view ? windowOf(state.view) : [0, 1];
    signals.get("selected").value = state.event;
    if (!strip) {
      findZooms();
      const dom = signals.get("dom").value;
      const given = rowsFor(dom, spec.width / (dom[1] - dom[0]), true);
      for (const set of spec.data) if (given[set.name]) set.values = given[set.name];
    }
    const ours = ["role", "aria-roledescription", "aria-label"].map((name) => [name, plot.getAttribute(name)]);
    const result = await globalThis.__timeline.embed(plot, spec, {
      mode: "vega", ast: true, actions: false, renderer: "svg", defaultStyle: false, tooltip: showTip,
    });
    if (turn !== drawing) { result.finalize(); return; }
    if (view) view.finalize();
    view = result.view;
    narrow = strip;
    // Vega calls it "Vega visualization", in a role whose keys a screen reader keeps to itself.
    for (const [name, value] of ours) plot.setAttribute(name, value);
    plot.querySelector("svg")?.setAttribute("aria-hidden", "true");
    plot.classList.remove("vega-embed");
    if (!strip) {
      countMore();
      view.addSignalListener("picked", (_, picked) => picked && choose(picked.id, "chart"));
    }
    view.addSignalListener("dom", strip ? scrollToWindow : windowMoved);
    await view.runAsync();
    page.dispatchEvent(new CustomEvent("drawn"));
  }

  function fillScale() {
    const scale = scaleNow();
    findZooms();
    view.signal("knots", scale.knots).signal("kmax", scale.kmax);
    view.signal("dom", state.view ? windowOf(state.view) : [0, 1]);
    view.run();
    handRows(true);
    countMore();
  }

  function redraw() {
    if (!view) return;
    if (!narrow) fillScale();
    view.signal("theme", theme()).signal("selected", state.event);
    view.runAsync();
  }

  const tip = find(".tip");

  // An event's tip comes as its number in the list, from 1; a break's as its words.
  function showTip(_, event, item, value) {
    tip.hidden = !value;
    if (!value) return;
    tip.textContent = typeof value === "number" ? tipOf(value - 1) : value;
    const box = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(event.clientX + 12, innerWidth - box.width - 4)) + "px";
    tip.style.top = (event.clientY + 18 + box.height > innerHeight ? event.clientY - box.height - 10 : event.clientY + 18) + "px";
  }

  function tipOf(i) {
    const words = data.words[list.independent[i] === 1 ? "source.one" : "source.many"];
    const parts = [".when", ".headline"].map((part) => itemAt(i).querySelector(part).textContent.trim());
    return parts.concat(list.sources[i].length ? words.replace("{n}", list.independent[i]) : []).join(" · ");
  }

  // -- Choosing an event ----------------------------------------------------------------------------------------

  const panel = find(".panel");
  let sought = null; // what is being scrolled to
  let placedByHost = false; // the live preview has said where the page begins
  const hasPanel = () => getComputedStyle(panel).display !== "none";
  let columnsInView = false;

  function choose(id, from) {
    state.event = indexOf.has(id) ? id : "";
    tip.hidden = true; // the details say it all, and Escape is theirs
    for (const item of all(".event.current")) {
      item.classList.remove("current");
      item.querySelector("summary").removeAttribute("aria-current");
    }
    const item = itemAt(indexOf.get(state.event));
    const chosen = find(".chosen");
    find(".close").hidden = !item;
    if (item) {
      complete(item);
      item.classList.add("current");
      item.querySelector("summary").setAttribute("aria-current", "true");
      const heading = document.createElement("h3");
      heading.dir = "auto";
      heading.textContent = item.querySelector(".headline").textContent;
      const when = document.createElement("p");
      when.className = "when";
      when.textContent = item.querySelector(".when").textContent;
      chosen.replaceChildren(when, heading, item.querySelector(".body").cloneNode(true));
      rove(item);
      if (from !== "list") {
        if (hasPanel()) scrollInList(item, from === "address");
        else item.querySelector("details").open = true;
        if (!hasPanel() || from === "address" && narrow !== false) bringIntoView(item);
      }
      if (from !== "chart") bringIntoWindow(state.event);
    } else {
      const hint = document.createElement("p");
      hint.className = "meta";
      hint.textContent = data.words["details.hint"];
      chosen.replaceChildren(hint);
    }
    floatPanel();
    if (view && !narrow) view.signal("selected", state.event).runAsync();
    writeAddress();
  }

  function scrollInList(item, always) {
    if (always || columnsInView) item.scrollIntoView({ block: "nearest" });
  }

  // What is taller than half the window begins at its top, so that its headline is seen. Again for some frames, for
  // what was out of sight had only a guessed height and grows above it.
  function bringIntoView(item) {
    sought = item;
    let frames = 12;
    const place = () => {
      if (sought !== item || !frames--) return;
      item.scrollIntoView({ block: item.offsetHeight > innerHeight / 2 ? "start" : "center" });
      requestAnimationFrame(place);
    };
    place();
  }

  // The panel stands beside the list; while the chart is what is seen, it comes to the chart.
  function floatPanel() {
    const floating = !columnsInView && state.event !== "";
    panel.classList.toggle("floating", floating);
    if (!floating || !view || narrow) return;
    const [low, high] = view.signal("dom"), u = placed().u[indexOf.get(state.event)];
    panel.classList.toggle("left", u > low + (high - low) * 0.55); // never on top of what was chosen
  }

  function bringIntoWindow(id) {
    if (!view || narrow) return;
    const u = placed().u[indexOf.get(id)];
    const [low, high] = view.signal("dom");
    if (u === undefined || (u >= low && u <= high)) return;
    const half = (high - low) / 2, middle = Math.max(half, Math.min(1 - half, u));
    view.signal("dom", [middle - half, middle + half]);
  }

  // -- The list: one stop for the tab key, arrows inside ----------------------------------------------------------

  let stop = null;

  // The one stop is the item given; without one, what it was if that still shows, else the first that shows.
  function rove(item) {
    if (!item && stop && !stop.hidden) return;
    const next = item || itemAt(matches.indexOf(1));
    if (next === stop) return;
    if (stop) stop.querySelector("summary").tabIndex = -1;
    stop = next;
    if (stop) stop.querySelector("summary").tabIndex = 0;
  }

  function step(from, way) {
    const shown = [];
    for (let i = 0; i < count; i++) if (matches[i]) shown.push(i);
    const at = shown.indexOf(indexOf.get(from.dataset.id));
    const to = way === "first" ? 0 : way === "last" ? shown.length - 1 : at + way;
    const next = itemAt(shown[Math.max(0, Math.min(shown.length - 1, to))]);
    if (!next) return;
    rove(next);
    next.querySelector("summary").focus();
  }

  const LIST_KEYS = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: "first", End: "last" };

  // -- Phone: the strip and the list show each other where they are -----------------------------------------------

  let scrolled = 0;

  function scrollToWindow(_, [low, high]) {
    if (Date.now() - scrolled < 200) return;
    const middle = (low + high) / 2, us = placed().u;
    let best = null;
    for (let i = 0; i < dated; i++)
      if (matches[i] && (best === null || Math.abs(us[i] - middle) < Math.abs(us[best] - middle))) best = i;
    if (best !== null) bringIntoView(itemAt(best));
  }

  function windowFromScroll() {
    if (!view || !narrow) return;
    const top = find(".chart").getBoundingClientRect().bottom, us = placed().u;
    let low = 1, high = 0;
    for (const month of months) {
      const around = month.getBoundingClientRect();
      if (around.bottom < top || around.top > innerHeight) continue; // its events need not be laid out
      const first = Number(month.dataset.first), last = Math.min(dated, first + Number(month.dataset.total));
      for (let i = first; i < last; i++) {
        const box = matches[i] && items[i] ? items[i].getBoundingClientRect() : null;
        if (!box || box.bottom < top || box.top > innerHeight) continue;
        low = Math.min(low, us[i]);
        high = Math.max(high, us[i]);
      }
    }
    if (low > high) return;
    scrolled = Date.now();
    view.signal("dom", [low, Math.max(high, low + 1e-6)]).runAsync();
  }

  // -- What people do ---------------------------------------------------------------------------------------------

  const controls = find(".controls");

  function readControls() {
    for (const key of ["q", ...FACETS]) if (controls.elements[key]) state[key] = controls.elements[key].value;
    applyFilters();
    redraw();
    later();
  }

  function writeControls() {
    for (const key of ["q", ...FACETS, "scale"]) {
      if (controls.elements[key]) controls.elements[key].value = state[key];
      if (key !== "q" && controls.elements[key] && controls.elements[key].value !== state[key]) {
        state[key] = DEFAULTS[key]; // an address that names what this table no longer has
        controls.elements[key].value = DEFAULTS[key];
      }
    }
  }

  function setWindow(low, high) {
    if (!view) return;
    const least = view.signal("least"), room = Math.min(1, Math.max(least, high - low));
    const start = Math.max(0, Math.min(1 - room, low + (high - low - room) / 2));
    view.signal("dom", [start, start + room]).runAsync();
  }

  function chartKey(event) {
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const [low, high] = view.signal("dom"), room = high - low, middle = (low + high) / 2;
    const ways = {
      ArrowLeft: () => setWindow(low - room / 5, high - room / 5),
      ArrowRight: () => setWindow(low + room / 5, high + room / 5),
      "+": () => setWindow(middle - room / 3, middle + room / 3),
      "-": () => setWindow(middle - room * 0.75, middle + room * 0.75),
      0: () => setWindow(0, 1),
      Home: () => setWindow(0, room),
      End: () => setWindow(1 - room, 1),
      Enter: () => stop && stop.querySelector("summary").focus(),
    };
    const way = ways[event.key === "=" ? "+" : event.key];
    if (!way) return;
    event.preventDefault();
    way();
  }

  // The wheel zooms only when it is meant for the chart: not while the page is being scrolled across it, and not when
  // zooming out of the whole, where the page should scroll on.
  let pageScrolled = -1e9;

  function wheel(event) {
    const whole = view && view.signal("dom")[1] - view.signal("dom")[0] > 0.9999;
    const passing = event.timeStamp - pageScrolled < 300 && !event.ctrlKey;
    if (!view || narrow || passing || (whole && event.deltaY > 0)) {
      event.stopPropagation();
      if (passing) pageScrolled = event.timeStamp;
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const [low, high] = view.signal("dom"), shift = event.deltaX / view.signal("width") * (high - low);
      event.stopPropagation();
      event.preventDefault();
      setWindow(low + shift, high + shift);
    }
  }

  function listen() {
    controls.addEventListener("input", (event) => {
      if (event.target.name === "scale") return;
      readControls();
    });
    controls.addEventListener("change", (event) => {
      if (event.target.name !== "scale") return;
      const days = view && !narrow ? viewOf(view.signal("dom")) : "";
      state.scale = event.target.value;
      state.view = days;
      redraw();
      windowMoved();
    });
    controls.addEventListener("submit", (event) => event.preventDefault());
    find(".clear").addEventListener("click", () => {
      for (const key of ["q", ...FACETS]) state[key] = "";
      writeControls();
      readControls();
      controls.elements.q.focus();
    });
    find(".unfold")?.addEventListener("click", (event) => {
      const unfolded = controls.classList.toggle("unfolded");
      event.currentTarget.setAttribute("aria-expanded", String(unfolded));
    });
    find(".whole")?.addEventListener("click", () => {
      setWindow(0, 1);
      find(".plot").focus({ preventScroll: true });
    });
    find(".list").addEventListener("click", (event) => {
      const summary = event.target.closest("summary");
      if (!summary) return;
      if (hasPanel()) event.preventDefault();
      choose(summary.closest(".event").dataset.id, "list");
    });
    find(".list").addEventListener("keydown", (event) => {
      const summary = event.target.closest("summary"), way = LIST_KEYS[event.key];
      if (!summary || way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step(summary.closest(".event"), way);
    });
    find(".list").addEventListener("focusin", (event) => {
      const item = event.target.closest(".event");
      if (item) rove(item);
    });
    find(".close").addEventListener("click", close);
    page.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (!tip.hidden) tip.hidden = true;
      else if (state.event) close();
    });
    const plot = find(".plot");
    if (plot) {
      plot.addEventListener("keydown", chartKey);
      plot.addEventListener("wheel", wheel, { capture: true, passive: false });
      plot.addEventListener("pointerleave", () => { tip.hidden = true; });
      new ResizeObserver(resized).observe(plot);
    }
    for (const own of ["wheel", "touchstart", "keydown"]) addEventListener(own, () => { sought = null; }, { capture: true, passive: true });
    addEventListener("scroll", () => {
      pageScrolled = performance.now();
      windowFromScroll();
    }, { passive: true });
    addEventListener("hashchange", () => {
      if (location.hash.slice(1) === written || location.hash.startsWith("#tl-")) return;
      readAddress();
      show("address");
    });
    dark.addEventListener("change", redraw);
    new ResizeObserver(sayHeight).observe(page);
    addEventListener("beforeprint", () => months.forEach((month) => folded(month) && unfold(month)));
    const approach = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting && folded(entry.target)) unfold(entry.target);
    }, { rootMargin: "1200px" });
    for (const month of months) if (folded(month)) approach.observe(month);
    new IntersectionObserver(([entry]) => {
      columnsInView = entry.isIntersecting;
      floatPanel();
    }, { rootMargin: "0px 0px -35% 0px" }).observe(find(".columns"));
  }

  // A frame can't see how high its page is; the page says so, and the host may listen (docs/embedding.md). The body's
  // height and not the document's, which is never less than the frame's: a frame that grew could not shrink again.
  function sayHeight() {
    if (parent !== window && !host) parent.postMessage({ timeline: { height: document.body.offsetHeight } }, "*");
  }

  function close() {
    const last = itemAt(indexOf.get(state.event));
    choose("", "close");
    if (last && columnsInView) last.querySelector("summary").focus();
  }

  function resized() {
    if (!view) return;
    if (isNarrow() !== narrow) { draw().catch(quiet); return; }
    const width = find(".plot").clientWidth - data.left - (narrow ? data.left : data.right);
    if (Math.abs(width - view.width()) < 1) return;
    const sheet = sheetNow(), days = narrow ? "" : viewOf(view.signal("dom"));
    view.width(Math.max(120, width)).run();
    if (narrow) return;
    room = view.width();
    if (sheetNow() !== sheet) {
      state.view = days;
      redraw();
    }
    windowMoved();
  }

  function show(from) {
    writeControls();
    applyFilters();
    if (view) redraw();
    if (state.event) choose(state.event, from);
    else if (find(".event.current")) choose("", from);
  }

  page.classList.add("live");
  for (const month of months)
    if (folded(month)) month.style.minHeight = 31 * Number(month.dataset.total) + "px"; // about what it will take
    else unfold(month);
  readAddress();
  listen();
  show("address");
  draw().then(() => {
    if (state.event && !hasPanel() && !placedByHost) bringIntoView(itemAt(indexOf.get(state.event))); // the strip took room above it
    windowFromScroll();
  }).catch(quiet);
  const scrollFromHost = (top) => {
    placedByHost = true;
    sought = null;
    scrollTo(0, top);
  };
  page.timeline = { get view() { return view; }, state, scrollFromHost };
})();
