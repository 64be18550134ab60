// The axis: the places of each scale, and days to u and back.

// Each scale's places, packed for plots of one width or several (the narrowest first), are read when they are shown.
const sheets = new Map();
for (const one of page.querySelectorAll("script.placed")) sheets.set(one.dataset.scale, [...sheets.get(one.dataset.scale) || [], one]);
const unpacked = new Map();
let plotWidth = Infinity;

const sheetNow = () => {
  const packed = sheets.get(state.scale);
  // One that is a little too wide loses fewer labels than the next one has.
  return packed.filter((one) => Number(one.dataset.fit) <= plotWidth * 1.03).pop() || packed[0];
};
const scaleNow = () => {
  const sheet = sheetNow();
  if (!unpacked.has(sheet)) unpacked.set(sheet, JSON.parse(sheet.textContent));
  return unpacked.get(sheet);
};

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
