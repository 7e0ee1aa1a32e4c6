// Lets Lighthouse judge built sites, as the scripts of this folder's parent build them.
//
//   node lighthouse.js SITE...
//
// Of each kind of page it takes the longest, and of each further site those that show what no page of their kind showed before.
// BROWSER names the browser, if it is not /usr/bin/chromium.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { basename, resolve } from "node:path";
import { BASE, serve } from "../../src/test/browser/server.js";
import { pagesOf } from "../../src/test/browser/sites.js";

const CATEGORIES = { performance: "Performance", accessibility: "Accessibility", "best-practices": "Best practices" };
const SCREENS = { desktop: desktopConfig, mobile: undefined };

/** The longest page of each kind that has a class which no page of its kind had in `seen`, which it adds to. */
function news(pages, seen) {
  return [...new Set(pages.map((page) => page.kind))].sort().flatMap((kind) => {
    const known = seen.get(kind) ?? new Set();
    const [longest] = pages
      .filter((page) => page.kind === kind && [...page.classes].some((name) => !known.has(name)))
      .sort((a, b) => b.size - a.size);
    seen.set(kind, new Set([...known, ...(longest?.classes ?? [])]));
    return longest ?? [];
  });
}

/** Selectors of the elements that an audit is about. */
function places(audit) {
  return (audit.details?.items ?? []).map((item) => item.node?.selector).filter(Boolean);
}

/** What Lighthouse says of a page on a screen: scores from 0 to 100, and the audits that took something off them. */
async function judge(url, screen, port) {
  const flags = { port, onlyCategories: Object.keys(CATEGORIES), logLevel: "error" };
  const { lhr } = await lighthouse(url, flags, SCREENS[screen]);
  const scores = Object.keys(CATEGORIES).map((id) => Math.round(lhr.categories[id].score * 100));
  const faults = Object.keys(CATEGORIES)
    .flatMap((id) => lhr.categories[id].auditRefs.filter((ref) => ref.weight > 0))
    .map((ref) => lhr.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < (audit.scoreDisplayMode === "numeric" ? 0.995 : 1))
    .map((audit) => `${screen}: ${[audit.title, audit.displayValue, ...places(audit)].filter(Boolean).join(" ")}`);
  if (lhr.runtimeError) {
    faults.push(`${screen}: ${lhr.runtimeError.message}`);
  }
  return { scores, faults };
}

const roots = process.argv.slice(2).map((root) => resolve(root));
if (roots.length === 0) {
  console.error("usage: node lighthouse.js SITE...");
  process.exit(2);
}
const browser = await launch({
  chromePath: process.env.BROWSER || "/usr/bin/chromium",
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"],
});
let perfect = true;
const seen = new Map();
try {
  const columns = Object.keys(SCREENS).flatMap((screen) => Object.values(CATEGORIES).map((name) => `${name}, ${screen}`));
  console.log(`| Page | ${columns.join(" | ")} |\n|---|${columns.map(() => "---:|").join("")}`);
  for (const root of roots) {
    const host = await serve(root);
    for (const page of news(pagesOf(root), seen)) {
      // The page for wrong addresses by its own name: a browser logs each address that is not there as an error.
      const address = page.path.replace(/(^|\/)index\.html$/, "$1");
      const found = [];
      for (const screen of Object.keys(SCREENS)) {
        found.push(await judge(host.origin + BASE + encodeURI(address), screen, browser.port));
      }
      const scores = found.flatMap((one) => one.scores);
      perfect &&= scores.every((score) => score === 100);
      console.log(`| ${page.kind} (${page.name}) | ${scores.join(" | ")} |`);
      found.flatMap((one) => one.faults).forEach((fault) => console.error(`${page.name}: ${fault}`));
    }
    host.close();
  }
} finally {
  browser.kill();
}
process.exit(perfect ? 0 : 1);
