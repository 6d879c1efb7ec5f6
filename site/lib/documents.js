import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, posix } from "node:path";

export const ROOT = "..";

const CODE = { ".java": "java", ".xml": "xml", ".yml": "yaml", ".jsh": "java", ".cmd": "batch", ".json": "json" };

/** All Markdown pages of the repository, by the path of their source. */
export function documents() {
  const found = [...markdown("."), ...markdown("docs", true)].sort();
  return new Map(found.map((source) => [source, page(source)]));
}

function markdown(folder, deep = false) {
  return readdirSync(join(ROOT, folder), { recursive: deep })
    .filter((name) => name.endsWith(".md"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
}

function page(source) {
  const text = readFileSync(join(ROOT, source), "utf8");
  const title = /^# (.*)$/m.exec(text)?.[1].replaceAll("`", "") ?? source;
  const chinese = source.includes("zh-CN");
  return { source, text, title, url: urlOf(source), lang: chinese ? "zh-CN" : "en", twin: twin(source, chinese) };
}

function urlOf(source) {
  return source.replace(/README(\.zh-CN)?\.md$/, "index$1.html").replace(/\.md$/, ".html");
}

function twin(source, chinese) {
  const other = chinese
    ? source.replace(".zh-CN", "").replace("zh-CN/", "")
    : source.replace(/^README\.md$/, "README.zh-CN.md").replace(/^docs\//, "docs/zh-CN/");
  return other !== source && existsSync(join(ROOT, other)) ? urlOf(other) : null;
}

/** The files and folders that pages link to and that are no pages: each becomes a page that shows it. */
export function files(pages) {
  const found = new Map();
  for (const { source, text } of pages.values()) {
    for (const [, target] of text.matchAll(/(?<!!\[[^\]]*)\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      const file = target.includes(":") ? "" : posix.join(posix.dirname(source), target).replace(/\/$/, "");
      if (file && !file.startsWith("..") && !pages.has(file) && existsSync(join(ROOT, file))) {
        found.set(file, shown(file));
      }
    }
  }
  return found;
}

function shown(file) {
  const folder = statSync(join(ROOT, file)).isDirectory();
  const text = folder ? listing(file) : `\`\`\`\`${CODE[extname(file)] ?? "text"}\n${read(file)}\n\`\`\`\`\n`;
  return { source: file, text: `# ${file}\n\n${text}`, title: file, url: `files/${file}.html`, lang: "en", twin: null };
}

function read(file) {
  return readFileSync(join(ROOT, file), "utf8").trimEnd();
}

function listing(folder) {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name !== "target" && !name.startsWith("."));
  return `A folder of the repository:\n\n${names.map((name) => `- \`${name}\``).join("\n")}\n`;
}

/** The pictures of the documents, which keep their place beside the pages. */
export function pictures() {
  return readdirSync(join(ROOT, "docs"), { recursive: true })
    .filter((name) => /\.(svg|png)$/.test(name))
    .map((name) => posix.join("docs", name.replaceAll("\\", "/")));
}
