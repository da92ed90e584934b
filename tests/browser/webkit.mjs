// The page in WebKit (Safari's engine), opened from the disk, where a worker may not read chosen
// files and the page reads for it, and served from this machine.
//   node webkit.mjs DRIVER MINIBROWSER PAGE PROGRAM          (needs a display, for example xvfb-run)
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve, webkit } from "./minibrowser.mjs";

const [driver, binary, page, program] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "widerspruch-webkit-"));
const zip = join(folder, "meta-demo.zip");
const native = (...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
native("demo", "--save", zip);

const faults = [];
const running = await webkit(binary, driver);
const served = await serve(page);
const places = { "from the disk": String(pathToFileURL(resolve(page))), served: served.url };
for (const [how, url] of Object.entries(places)) {
  const { run, until, go, choose, close } = await running.open();
  try {
    await go(url);
    await until("return !!document.getElementById('drop')", "the page does not begin");
    // What a button would save is caught where it becomes a file.
    await run("window.saved = []; const own = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return own.call(URL, blob); }");
    await choose(zip);
    await until("return !!document.getElementById('report')", "no report");
    await run("document.querySelector('[data-what=json]').click()");
    const json = await until("return window.saved[0]", "nothing saved");
    if (json !== native("report", "--format", "json", zip)) faults.push(`${how}: other JSON`);
    const height = await run("return document.getElementById('report').getBoundingClientRect().height");
    if (height < 1000) faults.push(`${how}: the report is ${height} pixels high`);
  } catch (error) {
    faults.push(`${how}: ${error.message}`);
  }
  await close().catch(() => {});
}
served.close();
running.close();
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`FAULT WebKit ${fault}`);
console.log(`WebKit: ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
