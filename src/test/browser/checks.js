// What has to hold for a page. Each check gives the faults that it found, as sentences; none means that all is well.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
import * as inPage from "./in-page.js";
import { BASE } from "./server.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDE = { width: 1280, height: 800 };
const MOST_BYTES = 60 * 1024;
const MOST_STOPS = 600;

/** The page and its style sheets, before compression. Scripts and pictures are not counted. */
export function weight(root, page) {
  const sheets = [...page.html.matchAll(/<link [^>]*rel="stylesheet"[^>]*href="([^"]*)"/g)].map((found) => found[1]);
  const bytes = sheets.reduce((sum, href) => sum + sizeOf(root, page, href), page.size);
  return bytes > MOST_BYTES ? [`weighs ${bytes} bytes with its styles; ${MOST_BYTES} are allowed`] : [];
}

function sizeOf(root, page, href) {
  const path = href.startsWith(BASE) ? href.slice(BASE.length) : join(dirname(page.path), href);
  return readFileSync(join(root, normalize(path))).length;
}

/** Notes all that goes wrong while the page at `url` is open, and every request that leaves the site. */
export function watch(page, site, url) {
  const faults = [];
  page.on("console", (message) => {
    const isAnswer = message.location().url === url && message.text().includes("404");
    if (["error", "warning"].includes(message.type()) && !isAnswer) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`console: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
      faults.push(`asks for ${request.url()}, outside of the site`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== "document") {
      faults.push(`asks for ${response.url()}, which answers ${response.status()}`);
    }
  });
  page.on("requestfailed", (request) => faults.push(`cannot load ${request.url()}`));
  return faults;
}

/** Every link to a path of this host, or of this disk, stays in the site. */
export function leads(page, site) {
  return page.evaluate(inPage.linksAstray, site);
}

/** The rules of axe for WCAG 2.2 AA and its best practices. */
export async function accessible(page, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(AXE);
  return page.evaluate(inPage.axeViolations, scheme === "light" ? [] : ["color-contrast", "link-in-text-block"]);
}

/** Nothing sticks out sideways: on a small screen, with all twice as large, and with the text alone twice as large. */
export async function fits(page) {
  const faults = [];
  const look = async (what, width, size) => {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(inPage.sticksOut, size);
    if (wide) {
      faults.push(`scrolls sideways ${what}: ${wide}`);
    }
  };
  await look("at 320 px", 320, "");
  await look("with all at 200 %", WIDE.width / 2, "");
  await look("with text at 200 %", WIDE.width, "200%");
  await look("with text at 200 % at 640 px", 640, "200%");
  await page.evaluate(inPage.sticksOut, "");
  await page.setViewportSize(WIDE);
  return faults;
}

/** Tab leads through all that can be used, in the order of the page, and shows where one is; first to the skip link. */
export async function keyboard(page) {
  const faults = await page.evaluate(inPage.unreachable);
  const expected = await page.evaluate(inPage.stops);
  const met = await walk(page, Math.min(expected.length + 5, MOST_STOPS));
  const wrong = expected.slice(0, MOST_STOPS).findIndex((stop, at) => !met[at] || met[at].stop !== stop);
  if (wrong >= 0) {
    faults.push(`Tab number ${wrong + 1} leads to ${met[wrong]?.stop ?? "nothing"}, not to ${expected[wrong]}`);
  }
  met.forEach((one) => one.faults.forEach((fault) => faults.push(`${one.stop} ${fault}`)));
  await page.emulateMedia({ colorScheme: "dark" });
  for (const one of await walk(page, Math.min(expected.length, 12))) {
    one.faults.forEach((fault) => faults.push(`${one.stop} in the dark ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  return [...new Set(faults)].slice(0, 8);
}

/** Presses Tab so many times; gives what was met until the page was left. */
async function walk(page, times) {
  await page.evaluate(inPage.toTheBeginning);
  await page.evaluate(inPage.noteFocus);
  for (let count = 0; count < times; count++) {
    await page.keyboard.press("Tab");
  }
  const met = await page.evaluate(() => window.focus_seen);
  const end = met.indexOf(null);
  return end < 0 ? met : met.slice(0, end);
}

/** The first thing that Tab leads to is a link that leads to the main part. */
export async function skips(page) {
  await page.evaluate(inPage.toTheBeginning);
  await page.keyboard.press("Tab");
  if (!(await page.evaluate(inPage.isSkipLink))) {
    return ["the first Tab leads to no link that skips to the main part"];
  }
  await page.keyboard.press("Enter");
  const there = await page.evaluate(inPage.isInMain);
  return there ? [] : ["the skip link does not lead into the main part"];
}

/** On paper there is nothing to click on, and the text is there, dark on white. */
export async function prints(page) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const faults = await page.evaluate(inPage.printed);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  return faults;
}

/** Without scripts a page says all that it says with them, and shows nothing that would do nothing. */
export async function complete(page, withScripts) {
  const { lines, controls } = await page.evaluate(inPage.shown);
  const missing = withScripts.lines.filter((line) => !lines.includes(line));
  return [
    ...missing.slice(0, 3).map((line) => `is not complete without scripts: “${line.slice(0, 80)}” is missing`),
    ...controls.map((control) => `shows ${control} without scripts, which then does nothing`),
  ];
}

/** A chosen theme is there from the first frame of the next page on. */
export async function keepsTheme(page, url) {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(url);
  const before = await page.evaluate(inPage.ground);
  await page.locator("button.theme").focus();
  await page.keyboard.press("Space");
  const chosen = await page.evaluate(inPage.ground);
  if (before === chosen) {
    return ["the theme switch changes nothing"];
  }
  await page.addInitScript(inPage.noteFrames);
  await page.reload();
  await page.waitForFunction(() => window.frames_seen && window.frames_seen.length > 5);
  const frames = await page.evaluate(() => window.frames_seen);
  const flashes = frames.filter((colour) => colour !== chosen);
  return flashes.length ? [`flashes: ${flashes.length} of the first ${frames.length} frames are in the other theme`] : [];
}

/** The key / leads to the search, which finds a word; an arrow leads into the hits, and Enter to the page. */
export async function searches(page, url, word) {
  await page.goto(url);
  await page.keyboard.press("/");
  const field = page.locator("form.find input");
  try {
    await field.waitFor({ timeout: 3000 });
    await page.keyboard.type(word);
    await page.locator(".hits a").first().waitFor({ timeout: 3000 });
  } catch {
    return [`the key / and “${word}” find nothing`];
  }
  await page.keyboard.press("ArrowDown");
  const href = await page.evaluate(() => document.activeElement.href ?? "nothing");
  await page.keyboard.press("Enter");
  const arrived = (there) => there.href.split("#")[0] === href.split("#")[0];
  return page.waitForURL(arrived, { timeout: 5000 }).then(() => [], () => [`a hit of “${word}” leads to ${page.url()}`]);
}
