// Looks at built sites with a browser, and says which page is wrong in what way.
//
//   node test.js SITE...
//
// First it looks at pages that are wrong on purpose, each of which has to be found out: a check that cannot fail is worth
// nothing. BROWSER names the browser, if it is not /usr/bin/chromium.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as checks from "./checks.js";
import * as inPage from "./in-page.js";
import { each } from "./pool.js";
import { rehearse } from "./rehearsal.js";
import { BASE, serve } from "./server.js";
import { pagesOf, sample } from "./sites.js";

let passed = 0;
let failed = 0;

function tell(name, faults) {
  if (faults.length) {
    failed++;
    faults.forEach((fault) => console.log(`FAULT ${name}: ${fault}`));
  } else {
    passed++;
  }
}

const LOADED = { waitUntil: "load" };
const SCREEN = { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", colorScheme: "light" };

/**
 * All that is checked of a page, by the name of each check, or `only` one of them: from disk, but for a page for wrong
 * addresses that knows the path of its site, which is right on a host alone.
 */
async function lookAt(browser, root, page, only) {
  if (page.kind === "404" && page.html.includes(`href="${BASE}`)) {
    const host = await serve(root);
    const site = host.origin + BASE;
    const found = await look(browser, root, page, site, `${site}people/nobody/2031-h1/`, only);
    host.close();
    return { ...found, host: host.astray.map((path) => `asks for ${path}, outside of the site`) };
  }
  const site = pathToFileURL(root).href + "/";
  return look(browser, root, page, site, site + encoded(page.path), only);
}

async function look(browser, root, page, site, url, only) {
  const context = await browser.newContext(SCREEN);
  const bare = await browser.newContext({ ...SCREEN, javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    const loads = checks.watch(tab, site, url);
    await tab.goto(url, LOADED);
    const withScripts = await tab.evaluate(inPage.shown);
    const looks = {
      weight: () => checks.weight(root, page),
      leads: () => checks.leads(tab, site),
      keyboard: () => checks.keyboard(tab),
      skips: () => checks.skips(tab),
      light: () => checks.accessible(tab, "light"),
      dark: () => checks.accessible(tab, "dark"),
      prints: () => checks.prints(tab),
      fits: () => checks.fits(tab),
      complete: async () => {
        const bareTab = await bare.newPage();
        await bareTab.goto(url, LOADED);
        // What a search finds needs scripts; without them its page says so and leads to the lists.
        return checks.complete(bareTab, page.kind === "search" ? { lines: [] } : withScripts);
      },
      loads: () => loads,
    };
    const found = {};
    for (const name of only ? [only] : Object.keys(looks)) {
      found[name] = await looks[name]();
    }
    return found;
  } finally {
    await context.close();
    await bare.close();
  }
}

function encoded(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Pages of a site as its readers get them: under a path, behind a proxy, with the strictest header. */
async function lookFromAfar(browser, root, pages) {
  const host = await serve(root);
  const context = await browser.newContext(SCREEN);
  try {
    for (const page of pages) {
      const tab = await context.newPage();
      const url = host.origin + BASE + encoded(page.path);
      const faults = checks.watch(tab, host.origin + BASE, url);
      await tab.goto(url, LOADED);
      tell(`${page.name} [http]`, faults.splice(0));
      await tab.close();
    }
    const tab = await context.newPage();
    tell(`${basename(root)} [http, search]`, await checks.searches(tab, host.origin + BASE, wordOf(pages)));
    tell(`${basename(root)} [http]`, host.astray.map((path) => `leads to ${path}, outside of the site`));
  } finally {
    await context.close();
    host.close();
  }
}

/** A word that is certain to be found: of the longest review or, where there is none, of any page. */
function wordOf(pages) {
  const page = pages.find((one) => one.kind === "review") ?? pages[0];
  const title = /<h1[^>]*>([^<]*)/.exec(page.html)?.[1] ?? "";
  return title.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0];
}

function inWords(trouble) {
  return { trouble: [trouble.message.split("\n")[0]] };
}

async function lookAtSite(browser, root, seen) {
  const pages = pagesOf(root);
  const picked = sample(pages, seen);
  const kinds = [...new Set(picked.map((page) => page.kind))];
  console.log(`${basename(root)}: ${picked.length} of ${pages.length} pages, of the kinds ${kinds.join(", ")}`);
  tell(`${basename(root)} [kinds]`, kinds.includes("") ? ["has a page whose body has no class KIND-page"] : []);
  pages.forEach((page) => tell(`${page.name} [weight]`, checks.weight(root, page)));
  await each(picked, async (page) => {
    const found = await lookAt(browser, root, page).catch(inWords);
    Object.entries(found).forEach(([check, faults]) => tell(`${page.name} [${check}]`, faults));
  });
  const context = await browser.newContext(SCREEN);
  const home = pathToFileURL(root).href + "/index.html";
  tell(`${basename(root)} [search]`, await checks.searches(await context.newPage(), home, wordOf(picked)));
  tell(`${basename(root)} [theme]`, await checks.keepsTheme(await context.newPage(), home));
  await context.close();
  await lookFromAfar(browser, root, picked.filter((page) => page.kind !== "404"));
}

const roots = process.argv.slice(2).map((root) => resolve(root));
const missing = roots.find((root) => !existsSync(root));
if (roots.length === 0 || missing) {
  console.error(missing ? `no such folder: ${missing}` : "usage: node test.js SITE...");
  process.exit(2);
}
const start = Date.now();
const browser = await chromium.launch({
  executablePath: process.env.BROWSER || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  await rehearse(browser, { lookAt, tell });
  console.log(`rehearsal: ${Math.round((Date.now() - start) / 1000)} s`);
  const seen = new Map();
  for (const root of roots) {
    await lookAtSite(browser, root, seen);
    console.log(`${basename(root)}: after ${Math.round((Date.now() - start) / 1000)} s`);
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
