// The chart: drawn with Vega, redrawn when the window, the scale or the theme is another, and its tips.

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
  plotWidth = spec.width;
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
