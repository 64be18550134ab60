"use strict";
// The page stands in a frame. A new one is loaded behind it, at the same place and zoom, and then takes its turn.
(() => {
  const stage = document.querySelector("main");
  const box = document.querySelector(".problems");
  const lost = document.querySelector(".lost");
  let shown = null;
  let drawn = "";
  let wanted = "";
  let loading = false;

  const where = (frame) => (frame ? frame.contentWindow.location.hash : location.hash);

  function draw() {
    if (loading || drawn === wanted) return;
    loading = true;
    const version = wanted;
    const frame = document.createElement("iframe");
    frame.title = "Timeline";
    frame.className = "coming";
    frame.src = `/page?${version}${where(shown)}`;
    frame.addEventListener("load", () => {
      const page = frame.contentWindow;
      const took = shown && shown.contains(document.activeElement);
      // Where the reader was, and not at the event of the address.
      if (shown) page.document.querySelector(".timeline")?.timeline?.scrollFromHost(shown.contentWindow.scrollY);
      frame.classList.remove("coming");
      if (shown) shown.remove();
      shown = frame;
      if (took) frame.focus();
      document.title = frame.contentDocument.title || "Preview";
      drawn = version;
      loading = false;
      draw();
    }, { once: true });
    stage.append(frame);
  }

  function tell(problems) {
    const wrong = problems.filter((problem) => !problem.warning).length;
    const odd = problems.length - wrong;
    const count = (number, word) => (number ? `${number} ${word}${number === 1 ? "" : "s"}` : "");
    box.hidden = problems.length === 0;
    box.classList.toggle("odd", wrong === 0);
    box.querySelector("summary").textContent = [count(wrong, "problem"), count(odd, "warning")].filter(Boolean).join(", ");
    box.querySelector("ol").replaceChildren(...problems.map((problem) => {
      const item = document.createElement("li");
      item.className = problem.warning ? "warning" : "problem";
      item.textContent = problem.text;
      return item;
    }));
    if (wrong) box.open = true;
  }

  const source = new EventSource("/events");
  source.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    lost.hidden = true;
    wanted = state.page;
    draw();
    tell(state.problems);
  });
  source.addEventListener("error", () => { lost.hidden = false; });

  // The page keeps its state in its own address; ours takes it over, so that a reload comes back to it.
  setInterval(() => {
    if (shown && where(shown) !== location.hash) history.replaceState(null, "", where(shown) || "/");
  }, 300);
})();
