// The list: one stop for the tab key, arrows inside.

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
