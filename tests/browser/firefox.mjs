// The page in Firefox, opened from the disk: the example, a told value and a letter say the same as the
// program.
//   node firefox.mjs FIREFOX PAGE PROGRAM
import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const puppeteer = require("puppeteer-core");
const [executablePath, page, program] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "widerspruch-firefox-"));
const zip = join(folder, "meta-demo.zip");
const native = (...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
native("demo", "--save", zip);

const browser = await puppeteer.launch({
  executablePath, browser: "firefox", headless: true,
  extraPrefsFirefox: { "browser.download.folderList": 2, "browser.download.dir": folder,
    "browser.helperApps.neverAsk.saveToDisk": "application/json,text/html,text/plain" },
});
const faults = [];
const same = (is, should, what) => {
  if (is !== should) faults.push(`${what}: is ${String(is).slice(0, 200)}, should be ${String(should).slice(0, 200)}`);
};
const window = await browser.newPage();
window.on("pageerror", (error) => faults.push(`the page fails: ${error}`));
await window.goto(String(pathToFileURL(resolve(page))));
await window.waitForSelector("#drop");
await (await window.$("#files")).uploadFile(zip);
await window.waitForSelector("#report");

/** The file that a button saves. */
async function saved(button, name) {
  const before = new Set(readdirSync(folder));
  await window.$eval(button, (own) => own.click());
  for (let wait = 0; wait < 100; wait += 1) {
    const found = readdirSync(folder).find((own) => !before.has(own) && own.startsWith(name) && !own.endsWith(".part"));
    if (found) {
      await new Promise((done) => setTimeout(done, 300));
      const text = readFileSync(join(folder, found), "utf8");
      rmSync(join(folder, found));
      return text;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return "nothing";
}
const stem = "widerspruch-";
same(await saved("[data-what=json]", stem), native("report", "--format", "json", zip), "the example");
await window.$eval("[name=audience][value=friends]", (own) => own.click());
same(await saved("[data-what=json]", stem), native("report", "--format", "json", zip, "--facebook-audience", "friends"), "told");
const height = await window.$eval("#report", (own) => own.getBoundingClientRect().height);
if (height < 1000) faults.push(`the report is ${height} pixels high`);
await window.$eval(".told [data-room=letters]", (own) => own.click());
await window.waitForSelector("#letter");
await window.type("[name=name]", "Erika Mustermann");
const text = await saved("[data-end=text]", "objection");
if (!text.startsWith("Erika Mustermann")) faults.push(`the letter begins with ${text.slice(0, 40)}`);
await browser.close();
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`FAULT Firefox: ${fault}`);
console.log(`Firefox: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
