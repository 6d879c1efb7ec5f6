// The index is a script of its own, loaded when somebody searches: so it works from a disk, where nothing can be fetched.
const root = document.documentElement.dataset.root;
const lang = document.documentElement.lang;
const input = document.getElementById("search");
const found = document.getElementById("found");
const words = lang === "zh-CN" ? { none: "没有找到", loading: "正在加载" } : { none: "Nothing found", loading: "Loading" };
let engine;

function load(file) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = root + "assets/" + file;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

// Chinese has no blanks, so it is found by pairs of characters.
function tokens(text, partsOf) {
  return [...text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}_-]+/gu)].flatMap(([word]) =>
    /\p{Script=Han}/u.test(word) ? pairs([...word]) : partsOf(word),
  );
}

function pairs(characters) {
  return characters.length === 1 ? characters : characters.slice(1).map((next, i) => characters[i] + next);
}

// A name is found as a whole and by its words: OutcomeUnknownException by "unknown", idle-time by "time".
function written(word) {
  const parts = word.split(/[_-]+|(?<=[a-z0-9])(?=[A-Z])/).filter((part) => part);
  return parts.length > 1 ? [word, ...parts] : parts;
}

function asked(word) {
  return word.split(/[_-]+/).filter((part) => part);
}

async function start() {
  await Promise.all([load("minisearch.js"), load("search-index.js")]);
  const search = new MiniSearch({
    fields: ["page", "heading", "text"],
    storeFields: ["page", "heading", "text", "url", "lang"],
    idField: "url",
    tokenize: (text) => tokens(text, written),
    searchOptions: {
      tokenize: (text) => tokens(text, asked),
      boost: { page: 3, heading: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      combineWith: "AND",
      // The reader's own language first, then guides, types, and last decisions and sources.
      boostDocument: (url, term, { lang: of }) =>
        (of === lang ? 1.5 : 1) * (url.startsWith("api/") ? 0.7 : /decisions\/|^files\//.test(url) ? 0.5 : 1),
    },
  });
  search.addAll(window.searchIndex);
  return search;
}

function marked(text, terms) {
  const element = document.createElement("small");
  const lower = text.toLowerCase();
  const first = Math.min(...terms.map((term) => lower.indexOf(term)).filter((at) => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - 40) : 0;
  const piece = (from ? "…" : "") + text.slice(from, from + 160);
  const pattern = new RegExp(`(${terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join("|")})`, "gi");
  piece.split(pattern).forEach((part, i) => {
    const node = document.createElement(i % 2 ? "mark" : "span");
    node.textContent = part;
    element.append(node);
  });
  return element;
}

function entry(hit) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = root + hit.url;
  const title = document.createElement("b");
  title.textContent = hit.page;
  link.append(title, hit.heading ? ` › ${hit.heading}` : "", marked(hit.text, hit.terms));
  item.append(link);
  return item;
}

function say(text) {
  const line = document.createElement("p");
  line.textContent = text;
  found.replaceChildren(line);
}

async function show() {
  const query = input.value.trim();
  found.hidden = !query;
  if (!query) {
    return;
  }
  if (!engine) {
    say(words.loading);
    engine = start();
  }
  const hits = (await engine).search(query).slice(0, 12);
  if (query !== input.value.trim()) {
    return;
  }
  if (hits.length) {
    found.replaceChildren(...hits.map(entry));
  } else {
    say(words.none);
  }
}

input.addEventListener("input", show);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  } else if (event.key === "Escape") {
    found.hidden = true;
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !found.hidden) {
    const all = [input, ...found.querySelectorAll("a")];
    const next = all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    all.at(next < 0 ? 0 : next % all.length)?.focus();
  } else if (event.key === "Enter" && document.activeElement === input) {
    found.querySelector("a")?.click();
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) {
    found.hidden = true;
  }
});
