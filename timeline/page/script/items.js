// The list's elements: long lists come folded, as the text of a <noscript> a month.

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
