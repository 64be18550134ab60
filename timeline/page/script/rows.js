// What the chart gets: rows made from columns, and no more of them than the window may need.

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
  const ways = [0, Number.isFinite(plotWidth) ? plotWidth : 0].map((whole) => inLanes(shown, whole));
  const seen = (way) => shown.filter((i) => way.zooms[i] <= plotWidth).length;
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
