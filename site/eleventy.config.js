import { copyFileSync, existsSync, readFileSync } from "node:fs";
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import { ROOT, documents, files, pictures } from "./lib/documents.js";
import { readable } from "./lib/markdown.js";
import { navigation } from "./lib/navigation.js";
import { apiEntries, headings, sections } from "./lib/search.js";
import { write } from "./lib/write.js";

const OUTPUT = "target/site";

export default function (config) {
  const pages = documents();
  const sources = files(pages);
  const all = new Map([...pages, ...sources]);

  config.addPlugin(syntaxHighlight);
  config.amendLibrary("md", (markdown) => readable(markdown, all));
  for (const page of all.values()) {
    config.addTemplate(page.source + (page.source.endsWith(".md") ? "" : ".md"), page.text, {
      layout: "page.njk",
      permalink: page.url,
      ...page,
    });
  }
  config.addGlobalData("navigation", () => navigation(pages));
  config.addFilter("rooted", (target, url) => "../".repeat(url.split("/").length - 1) + target);
  config.addFilter("headings", headings);
  config.addPassthroughCopy({ assets: "assets", "node_modules/minisearch/dist/umd/index.js": "assets/minisearch.js" });

  config.on("eleventy.after", ({ results }) => {
    pictures().forEach((picture) => copyFileSync(`${ROOT}/${picture}`, `${OUTPUT}/${picture}`));
    const texts = results.filter((result) => result.outputPath.endsWith(".html"));
    const index = texts.flatMap((result) => sections(result.content, result.outputPath.replace(/^.*?target\/site\//, "")));
    const types = `${OUTPUT}/api/type-search-index.js`;
    const api = existsSync(types) ? apiEntries(readFileSync(types, "utf8")) : [];
    write(`${OUTPUT}/assets/search-index.js`, `window.searchIndex = ${JSON.stringify([...index, ...api])};\n`);
  });

  return { dir: { input: "pages", output: OUTPUT }, markdownTemplateEngine: false };
}
