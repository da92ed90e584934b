// The page in WebKit (Safari's engine), opened from the disk, where a worker may not read chosen
// files and the page reads for it, and served from this machine.
//   node webkit.mjs DRIVER MINIBROWSER PAGE PROGRAM          (needs a display, for example xvfb-run)
import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [driver, binary, page, program] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "widerspruch-webkit-"));
const zip = join(folder, "meta-demo.zip");
const native = (...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
native("demo", "--save", zip);

const port = 20_000 + (process.pid % 20_000);
const running = spawn(driver, [`--port=${port}`], { stdio: "ignore" });
const ask = async (method, path, body) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
};
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
for (let tries = 0; ; tries += 1) {
  try { await ask("GET", "/status"); break; } catch (error) { if (tries > 50) throw error; await wait(200); }
}
const faults = [];
const served = createServer((_, answer) => {
  answer.setHeader("content-type", "text/html; charset=utf-8");
  answer.end(readFileSync(page));
});
await new Promise((done) => served.listen(0, "127.0.0.1", done));
const places = { "from the disk": String(pathToFileURL(resolve(page))), served: `http://127.0.0.1:${served.address().port}/` };
for (const [how, url] of Object.entries(places)) {
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: {
    "webkitgtk:browserOptions": { binary, args: ["--automation"] } } } });
  const at = `/session/${sessionId}`;
  try {
    await ask("POST", `${at}/url`, { url });
    const run = (script, ...args) => ask("POST", `${at}/execute/sync`, { script, args });
    const until = async (script, what) => {
      for (let tries = 0; tries < 150; tries += 1) {
        const value = await run(script);
        if (value) return value;
        await wait(200);
      }
      throw new Error(`${what}: ${await run("return document.body.innerText.slice(0, 300)")}`);
    };
    await until("return !!document.getElementById('drop')", "the page does not begin");
    // What a button would save is caught where it becomes a file.
    await run("window.saved = []; const own = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return own.call(URL, blob); }");
    await run("document.getElementById('files').hidden = false");
    const input = await ask("POST", `${at}/element`, { using: "css selector", value: "#files" });
    await ask("POST", `${at}/element/${Object.values(input)[0]}/value`, { text: zip });
    await until("return !!document.getElementById('report')", "no report");
    await run("document.querySelector('[data-what=json]').click()");
    const json = await until("return window.saved[0]", "nothing saved");
    if (json !== native("report", "--format", "json", zip)) faults.push(`${how}: other JSON`);
    const height = await run("return document.getElementById('report').getBoundingClientRect().height");
    if (height < 1000) faults.push(`${how}: the report is ${height} pixels high`);
  } catch (error) {
    faults.push(`${how}: ${error.message}`);
  }
  await ask("DELETE", at).catch(() => {});
}
served.close();
running.kill();
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`FAULT WebKit ${fault}`);
console.log(`WebKit: ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
