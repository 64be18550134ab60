// Choosing an event: its details, and chart and list brought to it.

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
