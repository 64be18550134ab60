// Phone: the strip and the list show each other where they are.

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
