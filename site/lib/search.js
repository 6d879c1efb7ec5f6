const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

/** Cuts a page at its headings into what a search finds. */
export function sections(html, url) {
  const lang = /<html lang="([^"]+)"/.exec(html)[1];
  const main = html.split(/<main[^>]*>/)[1].split("</main>")[0];
  const [, ...parts] = main.split(/(?=<h[1-4] id=")/);
  const page = plain(parts[0]?.split("</h1>")[0] ?? "");
  return parts.map((part) => {
    const [, level, id, heading, text] = /^<h(\d) id="([^"]*)"[^>]*>([^]*?)<\/h\d>([^]*)$/.exec(part);
    return { page, heading: level === "1" ? "" : plain(heading), text: plain(text), url: level === "1" ? url : `${url}#${id}`, lang };
  });
}

/** The second headings of a page, for the list of what is on it. */
export function headings(html) {
  return [...html.matchAll(/<h2 id="([^"]*)"[^>]*>([^]*?)<\/h2>/g)].map(([, id, heading]) => ({ id, text: plain(heading) }));
}

function plain(html) {
  return html
    .replace(/<a class="header-anchor"[^]*?<\/a>/g, "")
    .replace(/<\/(td|th|li|p|pre|div|h\d)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&(lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, " ")
    .trim();
}

/** The types of the Javadoc, from the list that its own search uses. */
export function apiEntries(script) {
  const types = JSON.parse(/typeSearchIndex = (\[[^]*?\]);/.exec(script)[1]);
  return types
    .filter((type) => type.p)
    .map(({ p, l }) => ({ page: l, heading: p, text: "Javadoc", url: `api/${p.replaceAll(".", "/")}/${l}.html`, lang: "en" }));
}
