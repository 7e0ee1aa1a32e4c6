// What is asked inside a page. Each function is sent there alone, so none may use anything around it.

/** Violations, with the first place of each; `rules` are all those that are run, or none for all. */
export async function axeViolations(rules) {
  const run = rules.length
    ? { type: "rule", values: rules }
    : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
  const found = await window.axe.run(document, { runOnly: run, resultTypes: ["violations"], preload: false });
  return found.violations.map((violation) => {
    const node = violation.nodes[0];
    return `${violation.id}: ${violation.help} (${violation.nodes.length}×, first at ${node.target.join(" ")}; ${node.any.map((one) => one.message).join(", ")})`;
  });
}

export function linksAstray(site) {
  const { protocol, host } = new URL(site);
  return [...document.links]
    .filter((link) => link.protocol === protocol && link.host === host && !link.href.startsWith(site))
    .map((link) => `leads to ${link.href}, outside of the site`);
}

/** What makes the page wider than the window, with text at `size`; nothing when all fits. */
export function sticksOut(size) {
  const root = document.documentElement;
  root.style.fontSize = size;
  if (root.scrollWidth <= root.clientWidth) {
    return "";
  }
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
    .filter((element) => ![...element.children].some((child) => child.getBoundingClientRect().right > root.clientWidth + 0.5));
  const at = wide[0];
  const name = at ? `<${at.localName} class="${at.className}">${at.textContent.trim().slice(0, 30)}` : "";
  return `${root.scrollWidth} px in ${root.clientWidth} px ${name}`;
}

/** All that Tab should lead to, in the order of the page. */
export function stops() {
  return [...document.querySelectorAll("a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]")]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => `<${element.localName}> “${(element.getAttribute("aria-label") || element.textContent).trim().replace(/\s+/g, " ").slice(0, 40)}”`);
}

/** What can be seen and clicked, but not reached with Tab. */
export function unreachable() {
  return [...document.querySelectorAll("a[href], button, input, select, textarea")]
    .filter((element) => element.tabIndex < 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true]"))
    .map((element) => `Tab cannot lead to <${element.localName}> “${element.textContent.trim().slice(0, 40)}”`);
}

export function toTheBeginning() {
  document.activeElement?.blur();
  scrollTo(0, 0);
  const first = document.createElement("span");
  first.tabIndex = -1;
  document.body.prepend(first);
  first.focus();
  first.remove();
}

/** Notes, whenever Tab was pressed, where the focus is and what is wrong with how it shows. */
export function noteFocus() {
  if (window.focus_seen) {
    window.focus_seen = [];
    return;
  }
  window.focus_seen = [];
  // By then the browser has scrolled.
  addEventListener("keyup", () => window.focus_seen.push(focused()), true);

  function focused() {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) {
      return null;
    }
    const colour = (text) => (text.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
    const light = ([r, g, b]) => {
      const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (one, other) => {
      const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const groundOf = (start) => {
      for (let at = start; at; at = at.parentElement) {
        const ground = colour(getComputedStyle(at).backgroundColor);
        if (ground.length < 4 || ground[3] > 0.99) {
          return ground;
        }
      }
      return [255, 255, 255];
    };
    // What could tell of the focus: a line around the element, or around something in it.
    const marks = () =>
      [element, ...element.querySelectorAll("*")].flatMap((each, at) => {
        const style = getComputedStyle(each);
        return [
          { text: `${at} outline`, colour: style.outlineColor, width: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth) },
          { text: `${at} stroke`, colour: style.stroke, width: style.stroke === "none" ? 0 : parseFloat(style.strokeWidth) },
        ].filter((mark) => mark.width >= 2);
      });
    const shown = marks();
    element.blur();
    const always = marks().map((mark) => mark.text + mark.colour + mark.width);
    element.focus({ preventScroll: true });
    const faults = [];
    const signs = shown.filter((mark) => !always.includes(mark.text + mark.colour + mark.width));
    const ratio = Math.max(0, ...signs.map((mark) => contrast(colour(mark.colour), groundOf(element.parentElement))));
    if (signs.length === 0) {
      faults.push("does not show that it has the focus");
    } else if (ratio < 3) {
      faults.push(`shows its focus with a contrast of ${ratio.toFixed(1)}; 3 are needed`);
    }
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const there = document.elementFromPoint(x, y);
    if (!there || !(element.contains(there) || there.contains(element))) {
      faults.push("is out of sight or covered when it has the focus");
    }
    const words = (element.getAttribute("aria-label") || element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
    return { stop: `<${element.localName}> “${words}”`, faults };
  }
}

export function isSkipLink() {
  const link = document.activeElement;
  const target = link?.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return Boolean(target && target.closest("main") && link.getBoundingClientRect().top >= 0);
}

export function isInMain() {
  return Boolean(document.activeElement?.closest("main") || document.querySelector("main:target, main :target"));
}

/** What is wrong on paper. */
export function printed() {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const useless = [...document.querySelectorAll("nav, button, input, select, textarea, .skip, [role=search]")].filter(seen);
  const faults = useless.map((element) => `prints <${element.localName} class="${element.className}">`);
  const main = document.querySelector("main");
  const [r, g, b] = (getComputedStyle(main).color.match(/[\d.]+/g) ?? []).map(Number);
  if (!seen(main) || r + g + b > 240) {
    faults.push("does not print its text dark on white");
  }
  return faults.slice(0, 4);
}

/** The lines of text in the main part, and the controls that can be seen. */
export function shown() {
  const main = document.querySelector("main");
  const controls = [...document.querySelectorAll("button, input, select, textarea")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => `<${element.localName} class="${element.className}">`);
  return { lines: main.innerText.split("\n").map((line) => line.trim()).filter(Boolean), controls };
}

export function ground() {
  return getComputedStyle(document.documentElement).backgroundColor;
}

/** Notes the ground of every frame from the first one with a body on. */
export function noteFrames() {
  window.frames_seen = [];
  const note = () => {
    if (document.body) {
      window.frames_seen.push(getComputedStyle(document.documentElement).backgroundColor);
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
