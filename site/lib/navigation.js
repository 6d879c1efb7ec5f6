import { posix } from "node:path";

/**
 * The way through the site, one for each language: what docs/README.md and its twin list, in their order and under their
 * headings, and the decisions.
 */
export function navigation(pages) {
  return {
    en: [...index(pages, "docs/README.md"), { title: "Decisions", items: listed(pages, "docs/decisions/README.md") }],
    "zh-CN": index(pages, "docs/zh-CN/README.md"),
  };
}

function index(pages, source) {
  const text = pages.get(source)?.text ?? "";
  const [head, ...parts] = text.split(/^## /m);
  const groups = [{ title: "", text: head }, ...parts.map((part) => ({ title: part.split("\n", 1)[0], text: part }))];
  return groups
    .map(({ title, text: part }) => ({ title, items: links(pages, source, part) }))
    .filter((group) => group.items.length > 0);
}

function listed(pages, source) {
  return links(pages, source, pages.get(source)?.text ?? "");
}

function links(pages, source, text) {
  return [...text.matchAll(/^\| *\[[^\]]*\]\(([^)#]+)\)/gm)]
    .map(([, target]) => pages.get(posix.join(posix.dirname(source), target)))
    .filter((page) => page)
    .map(({ title, url }) => ({ title, url }));
}
