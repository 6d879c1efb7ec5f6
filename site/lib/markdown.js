import anchors from "markdown-it-anchor";
import GithubSlugger from "github-slugger";
import { posix } from "node:path";

/** Makes Markdown what GitHub makes of it, with links between the pages of the site. */
export function readable(markdown, pages) {
  markdown.set({ html: true });
  markdown.use(anchors, {
    slugify: (heading) => new GithubSlugger().slug(heading),
    uniqueSlugStartIndex: 1,
    tabIndex: false,
    permalink: anchors.permalink.linkInsideHeader({
      symbol: "#",
      placement: "after",
      ariaHidden: true,
      renderAttrs: () => ({ tabindex: "-1" }),
    }),
  });
  markdown.core.ruler.push("links", (state) => {
    for (const token of state.tokens) {
      (token.children ?? []).filter((child) => child.type === "link_open").forEach((link) => {
        link.attrSet("href", rewritten(link.attrGet("href"), state.env.source, pages));
      });
    }
  });
  const { rules } = markdown.renderer;
  rules.html_block = (tokens, at) => tokens[at].content.replace(/<!--[^]*?-->\s*/g, "");
  rules.html_inline = (tokens, at) => tokens[at].content.replace(/<!--[^]*?-->/g, "");
  rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";
}

function rewritten(href, source, pages) {
  if (/^([a-z]+:|#)/i.test(href)) {
    return href;
  }
  const [path, anchor] = decodeURI(href).split("#");
  const target = pages.get(posix.join(posix.dirname(source), path).replace(/\/$/, ""));
  if (!target) {
    return href;
  }
  const here = posix.dirname(pages.get(source).url);
  return encodeURI(posix.relative(here, target.url)) + (anchor ? `#${encodeURI(anchor)}` : "");
}
