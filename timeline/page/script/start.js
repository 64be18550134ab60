// The page is brought to life.

page.classList.add("live");
for (const month of months)
  if (folded(month)) month.style.minHeight = 31 * Number(month.dataset.total) + "px"; // about what it will take
  else unfold(month);
readAddress();
for (const listen of [listenToControls, listenToChart, listenToList, listenToPage, listenToWindow]) listen();
show("address");
draw().then(() => {
  if (state.event && !hasPanel() && !placedByHost) bringIntoView(itemAt(indexOf.get(state.event))); // the strip took room above it
  windowFromScroll();
}).catch(quiet);
const scrollFromHost = (top) => {
  placedByHost = true;
  sought = null;
  scrollTo(0, top);
};
page.timeline = { get view() { return view; }, state, scrollFromHost };
