// Fails on a link to a page or a heading that is not there, on a page that nobody is led to, and on anything that would
// be fetched from elsewhere.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const folder = process.argv[2];
const problems = [];
const texts = new Map();

const all = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".html"));
const pages = all.filter((name) => !name.startsWith("api/"));

function text(name) {
  if (!texts.has(name)) {
    texts.set(name, readFileSync(join(folder, name), "utf8"));
  }
  return texts.get(name);
}

function anchors(name) {
  return new Set([...text(name).matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => decoded(id)));
}

function decoded(link) {
  return decodeURIComponent(link.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
}

function checkLink(name, link) {
  if (/^[a-z]+:/i.test(link)) {
    return;
  }
  const [path, anchor] = link.split("#");
  const target = path ? normalize(join(dirname(name), decoded(path))).replaceAll("\\", "/") : name;
  if (!existsSync(join(folder, target))) {
    problems.push(`${name}: there is no ${link}`);
  } else if (anchor && target.endsWith(".html") && !anchors(target).has(decoded(anchor))) {
    problems.push(`${name}: no heading for ${link}`);
  }
}

function checkFetched(name) {
  for (const [tag] of text(name).matchAll(/<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^>]*>/gi)) {
    problems.push(`${name}: fetches from elsewhere: ${tag}`);
  }
}

function navigation(name) {
  const nav = /<nav\b[^]*?<\/nav>/.exec(text(name))[0];
  return [...nav.matchAll(/href="([^"]+)"/g)].map(([, link]) => normalize(join(dirname(name), link)).replaceAll("\\", "/"));
}

for (const name of all) {
  checkFetched(name);
}
for (const name of pages) {
  [...text(name).matchAll(/\b(?:href|src)="([^"]*)"/g)].forEach(([, link]) => checkLink(name, link));
}
const led = new Set(["index.html", "index.zh-CN.html", ...navigation("index.html"), ...navigation("index.zh-CN.html")]);
for (const name of pages.filter((page) => !page.startsWith("files/") && !led.has(page))) {
  problems.push(`${name}: no page leads there, list it in docs/README.md or its twin`);
}
if (!existsSync(join(folder, "api/index.html"))) {
  problems.push("api/index.html: the Javadoc is missing");
}
if (problems.length) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`${pages.length} pages, ${all.length - pages.length} of the Javadoc: all links lead somewhere`);
