// What the page holds, and its state: everything that the address can say.

const here = document.currentScript;
const host = here.parentElement.classList.contains("timeline-fragment") ? here.parentElement : null;
const root = host ? host.shadowRoot || attach(host) : document;
const page = root.querySelector(".timeline");
const data = JSON.parse(page.querySelector("script.data").textContent);
const find = (selector) => page.querySelector(selector);
const all = (selector) => [...page.querySelectorAll(selector)];
const quiet = (error) => console.error(error);

// A browser without declarative shadow roots leaves the template standing.
function attach(element) {
  const template = element.querySelector("template");
  element.attachShadow({ mode: "open" }).append(template.content);
  template.remove();
  return element.shadowRoot;
}

const DEFAULTS = { q: "", category: "", source: "", exactness: "", independent: "", scale: data.scale, event: "", view: "" };
const FACETS = ["category", "source", "exactness", "independent"];
const state = { ...DEFAULTS };
const list = data.list; // every event, in the order of time; those without a date come last and are not on the chart
const count = list.id.length;
const dated = data.events.id ? data.events.id.length : 0;
const indexOf = new Map(list.id.map((id, i) => [id, i]));
let matches = new Uint8Array(count).fill(1);
let view = null;
let narrow = null;
let filtered = false;
let written = "";

function readAddress() {
  if (location.hash.startsWith("#tl-")) return; // a place on the page, not a state of it
  const said = new URLSearchParams(location.hash.slice(1));
  for (const key in DEFAULTS) state[key] = said.get(key) ?? DEFAULTS[key];
  if (!sheets.has(state.scale)) state.scale = data.scale;
  if (!indexOf.has(state.event)) state.event = "";
}

function writeAddress() {
  if (host) return; // the address belongs to the page that holds the fragment
  const said = new URLSearchParams();
  for (const key in DEFAULTS) if (state[key] !== DEFAULTS[key]) said.set(key, state[key]);
  const hash = said.toString();
  if (hash === written) return;
  written = hash;
  try {
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  } catch { /* a sandboxed frame has no history */ }
}

let timer = 0;
function later() {
  clearTimeout(timer);
  timer = setTimeout(writeAddress, 150); // browsers refuse to have their history written a hundred times a second
}
