// Built sites on disk: their pages, and which of them to look at.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";

/** All pages of a tree: path below its root, kind (the word before `-page` in the class of body), classes, size. */
export function pagesOf(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => pageOf(root, file))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pageOf(root, file) {
  const html = readFileSync(file, "utf8");
  const body = /<body class="([^"]*)-page/.exec(html);
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap((found) => found[1].split(" "));
  return {
    path: relative(root, file).split(sep).join("/"),
    name: `${basename(root)}/${relative(root, file).split(sep).join("/")}`,
    kind: body ? body[1] : "",
    classes: new Set(classes.filter(Boolean)),
    size: Buffer.byteLength(html),
    html,
  };
}

const MOST_OF_A_KIND = 3;

/**
 * The longest page of each kind, and a few more that hold classes which no page of that kind had before.
 *
 * `seen` has those classes by kind; what is picked is added to it.
 */
export function sample(pages, seen) {
  return [...new Set(pages.map((page) => page.kind))].sort().flatMap((kind) => {
    const known = seen.get(kind) ?? new Set();
    seen.set(kind, known);
    const news = (page) => [...page.classes].filter((name) => !known.has(name)).length;
    const left = pages.filter((page) => page.kind === kind).sort((a, b) => b.size - a.size);
    const picked = [];
    for (let next = left[0]; next && picked.length < MOST_OF_A_KIND; next = left.find((page) => news(page) > 0)) {
      picked.push(next);
      next.classes.forEach((name) => known.add(name));
      left.sort((a, b) => news(b) - news(a) || b.size - a.size);
    }
    return picked;
  });
}
