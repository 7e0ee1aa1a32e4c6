// Pages that are wrong on purpose. Each names, in <meta name="fault" content="CHECK: WORDS">, the check that has to find it out
// and words of what it has to say. One without such a line is right, and every check has to be silent about it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as checks from "./checks.js";
import { each } from "./pool.js";
import { pagesOf } from "./sites.js";

const FAULTY = fileURLToPath(new URL("./faulty", import.meta.url));

export async function rehearse(browser, { lookAt, tell }) {
  const root = mkdtempSync(join(tmpdir(), "thither-browser-"));
  try {
    cpSync(FAULTY, root, { recursive: true });
    pad(join(root, "heavy.html"));
    await each(pagesOf(root), async (page) => {
      const [check, words] = fault(page);
      const found = await whatIsFound(browser, root, page, check, lookAt);
      tell(`rehearsal, ${page.path}`, judged(found, check, words));
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function whatIsFound(browser, root, page, check, lookAt) {
  const url = pathToFileURL(join(root, page.path)).href;
  const context = await browser.newContext();
  try {
    switch (check) {
      case "theme":
        return { theme: await checks.keepsTheme(await context.newPage(), url) };
      case "search":
        return { search: await checks.searches(await context.newPage(), url, "word") };
      default:
        return await lookAt(browser, root, page, check);
    }
  } finally {
    await context.close();
  }
}

function fault(page) {
  const [, check, words] = /<meta name="fault" content="([^":]*): ([^"]*)"/.exec(page.html) ?? [];
  return [check, words];
}

function judged(found, check, words) {
  const told = Object.values(found).flat();
  if (!check) {
    return told;
  }
  return told.some((one) => one.includes(words)) ? [] : [`the check “${check}” should have said “${words}”, not “${told.join("”, “")}”`];
}

function pad(file) {
  writeFileSync(file, readFileSync(file, "utf8").replace("<!-- much -->", `<!-- ${"x".repeat(61_000)} -->`));
}
