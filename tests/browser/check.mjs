// Opens pages in a real browser and says what is wrong with them:
//   node check.mjs CHROMIUM PAGES [PICTURES]
// PAGES is a folder of HTML files, PICTURES a folder for screenshots and PDFs to look at.
// Packages (playwright-core, axe-core, pdfjs-dist) are found from the folder this runs in.

import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));

const WIDTHS = [320, 768, 1600];
const SCHEMES = ["light", "dark"];
/** Sheets that a page may take: a report four, with a sample's estimates or several accounts five, a
 * letter two. */
const mostSheets = (name) => (name.startsWith("letter-") ? 2 : /^(estimate|accounts)_/.test(name) ? 5 : 4);

const [executablePath, pages, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "widerspruch-browser-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run"],
});

const faults = [];
let checks = 0;
const expect = (holds, fault) => {
  checks += 1;
  if (!holds) {
    faults.push(fault);
    console.log(`FAULT ${fault}`);
  }
};

for (const file of readdirSync(pages).filter((name) => name.endsWith(".html")).sort()) {
  const name = file.replace(/\.html$/, "");
  const page = await browser.newPage();
  const requests = [];
  const complaints = [];
  const url = String(pathToFileURL(resolve(pages, file)));
  page.on("request", (request) => request.url() !== url && requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));

  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, media: "screen" });
    for (const width of WIDTHS) {
      const where = `${name} ${width} ${colorScheme}`;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide <= width, `${where}: ${wide} pixels wide`);
      const cut = await page.evaluate(cutTexts);
      expect(cut.length === 0, `${where}: text is cut: ${cut.join(" | ")}`);
      if (pictures) {
        await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await page.evaluate(() => document.querySelectorAll("details").forEach((own) => (own.open = true)));
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
    const serious = found.violations.filter((own) => ["serious", "critical"].includes(own.impact));
    const words = serious.map((own) => `${own.id} (${own.nodes.map((node) => node.html.slice(0, 120)).join(" ; ")})`);
    expect(serious.length === 0, `${name} ${colorScheme}: axe-core: ${words.join(", ")}`);
    for (const own of found.violations.filter((own) => !serious.includes(own))) {
      console.log(`note  ${name} ${colorScheme}: axe-core: ${own.impact}: ${own.id}`);
    }
  }

  // Everything that can be used is reached with the Tab key alone, and shows that it is.
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(url);
  const reachable = await page.evaluate(() =>
    [...document.querySelectorAll("a[href], input, summary, [contenteditable]")].length);
  const reached = new Set();
  for (let step = 0; step < reachable + 2; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const own = document.activeElement;
      const all = [...document.querySelectorAll("a[href], input, summary, [contenteditable]")];
      const outline = getComputedStyle(own).outlineStyle !== "none";
      return { index: all.indexOf(own), outline };
    });
    if (focus.index >= 0) {
      reached.add(focus.index);
      expect(focus.outline, `${name}: focus ${focus.index} cannot be seen`);
    }
  }
  expect(reached.size === reachable, `${name}: ${reached.size} of ${reachable} reached by Tab`);

  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const blocks = await page.evaluate(printedBlocks);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false,
    path: pictures ? join(pictures, `${name}.pdf`) : undefined });
  const sheets = await sheetsOf(pdf);
  expect(sheets.length <= mostSheets(name), `${name}: ${sheets.length} sheets`);
  for (const pieces of blocks.whole) {
    const isWhole = sheets.some((sheet) => pieces.every((piece) => sheet.text.includes(piece)));
    expect(isWhole, `${name}: cut in print: ${pieces.join(" ").slice(0, 60)}`);
  }
  sheets.slice(0, -1).forEach((sheet, index) => {
    const lonely = blocks.headings.find((heading) => heading === sheet.last);
    expect(!lonely, `${name}: alone at the foot of sheet ${index + 1}: ${lonely}`);
  });

  expect(requests.length === 0, `${name}: asked for ${requests.join(", ")}`);
  expect(complaints.length === 0, `${name}: the browser complains: ${complaints.join(" | ")}`);
  await page.close();
}

await browser.close();
rmSync(profile, { recursive: true, force: true });
console.log(`${checks - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 || checks === 0 ? 1 : 0;

/** Texts that stand wider than their box and cannot be seen whole. Runs in the page. */
function cutTexts() {
  const cut = [];
  for (const own of document.querySelectorAll("h1, h2, h3, p, li, td, th, dt, dd, summary, address, a")) {
    const style = getComputedStyle(own);
    if (style.display === "none" || own.closest(".hidden, .skip") || own.getClientRects().length === 0) continue;
    const box = own.getBoundingClientRect();
    if (box.width > 1 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1)) {
      cut.push(own.textContent.trim().slice(0, 40));
    }
  }
  return cut;
}

/** What has to stay on one sheet, and headings, as print shows them. Runs in the page. */
function printedBlocks() {
  const shown = (own) => own.getClientRects().length > 0;
  const plain = (own) => own.innerText.replace(/\s+/g, "").normalize("NFC");
  const pieces = (own) => [...own.querySelectorAll("th, td, p, h3")].filter(shown).map(plain)
    .filter((text) => text.length > 0);
  const whole = [...document.querySelectorAll("tbody tr, .steps > li")].filter(shown).map(pieces);
  const headings = [...document.querySelectorAll("h2, h3")].filter(shown).map(plain);
  return { whole: whole.filter((row) => row.length > 0), headings };
}

/** The text of each sheet without blanks, and its last line. */
async function sheetsOf(pdf) {
  const file = await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const bare = (text) => text.replace(/\s+/g, "").normalize("NFC");
    const words = items.filter((item) => item.str.trim() !== "");
    const lowest = Math.min(...words.map((item) => item.transform[5]));
    const last = words.filter((item) => Math.abs(item.transform[5] - lowest) < 3);
    sheets.push({
      text: bare(words.map((item) => item.str).join("")),
      last: bare(last.map((item) => item.str).join("")),
    });
  }
  return sheets;
}
