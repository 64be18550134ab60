// What people do: controls, keys, wheel, and a window that gets another size.

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

function listenToControls() {
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
}

function listenToChart() {
  find(".whole")?.addEventListener("click", () => {
    setWindow(0, 1);
    find(".plot").focus({ preventScroll: true });
  });
  const plot = find(".plot");
  if (!plot) return; // a table without a single date has none
  plot.addEventListener("keydown", chartKey);
  plot.addEventListener("wheel", wheel, { capture: true, passive: false });
  plot.addEventListener("pointerleave", () => { tip.hidden = true; });
  new ResizeObserver(resized).observe(plot);
}

function listenToList() {
  const events = find(".list");
  events.addEventListener("click", (event) => {
    const summary = event.target.closest("summary");
    if (!summary) return;
    if (hasPanel()) event.preventDefault();
    choose(summary.closest(".event").dataset.id, "list");
  });
  events.addEventListener("keydown", (event) => {
    const summary = event.target.closest("summary"), way = LIST_KEYS[event.key];
    if (!summary || way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(summary.closest(".event"), way);
  });
  events.addEventListener("focusin", (event) => {
    const item = event.target.closest(".event");
    if (item) rove(item);
  });
  const approach = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting && folded(entry.target)) unfold(entry.target);
  }, { rootMargin: "1200px" });
  for (const month of months) if (folded(month)) approach.observe(month);
  new IntersectionObserver(([entry]) => {
    columnsInView = entry.isIntersecting;
    floatPanel();
  }, { rootMargin: "0px 0px -35% 0px" }).observe(find(".columns"));
}

function listenToPage() {
  find(".close").addEventListener("click", close);
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!tip.hidden) tip.hidden = true;
    else if (state.event) close();
  });
  new ResizeObserver(sayHeight).observe(page);
}

function listenToWindow() {
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
  addEventListener("beforeprint", () => months.forEach((month) => folded(month) && unfold(month)));
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
  plotWidth = view.width();
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
