// Search and filters: which events match, and how many each filter would show.

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
