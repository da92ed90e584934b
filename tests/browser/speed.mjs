// How long the page takes for one archive, beside the program on one core, in turn.
//   node speed.mjs PAGE PROGRAM ARCHIVE [ROUNDS] [ENGINE=PATH …]
// ENGINE is chromium, firefox or webkit (PATH is its MiniBrowser; needs WebKitWebDriver and a display,
// for example xvfb-run, and is served from this machine, as phones get the page). Seconds on the clock,
// from the file being chosen to the report being there, so nothing else should run. `npm install
// puppeteer-core` where it is started.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [page, program, archive, rounds = "3", ...engines] = process.argv.slice(2);
const zip = resolve(archive);
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const seconds = async (work) => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
};

/** The program, held on one core. */
const native = () => seconds(async () => {
  execFileSync("taskset", ["-c", "0", program, "report", "--format", "json", zip],
    { stdio: "ignore", env: { ...process.env, RAYON_NUM_THREADS: "1" } });
});

/** The page from the disk, in a browser that puppeteer drives. */
async function driven(browser, executablePath) {
  const require = createRequire(join(process.cwd(), "package.json"));
  const args = browser === "chrome" ? ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] : [];
  const running = await require("puppeteer-core").launch({ executablePath, browser, args, headless: true, protocolTimeout: 600_000 });
  const window = await running.newPage();
  const ready = await seconds(async () => {
    await window.goto(String(pathToFileURL(resolve(page))));
    await window.waitForSelector("#drop");
  });
  const read = await seconds(async () => {
    await (await window.$("#files")).uploadFile(zip);
    await window.waitForSelector("#report", { timeout: 600_000 });
  });
  await running.close();
  return [ready, read];
}

/** The page from a server, in WebKit. */
async function served(binary) {
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(readFileSync(page));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const port = 20_000 + (process.pid % 20_000);
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try { await ask("GET", "/status"); break; } catch (error) { if (tries > 50) throw error; await wait(200); }
  }
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: {
    "webkitgtk:browserOptions": { binary, args: ["--automation"] } } } });
  const at = `/session/${sessionId}`;
  const run = (script) => ask("POST", `${at}/execute/sync`, { script, args: [] });
  const until = async (script) => { while (!(await run(script))) await wait(100); };
  const ready = await seconds(async () => {
    await ask("POST", `${at}/url`, { url: `http://127.0.0.1:${server.address().port}/` });
    await until("return !!document.getElementById('drop')");
  });
  await run("document.getElementById('files').hidden = false");
  const input = await ask("POST", `${at}/element`, { using: "css selector", value: "#files" });
  const read = await seconds(async () => {
    await ask("POST", `${at}/element/${Object.values(input)[0]}/value`, { text: zip });
    await until("return !!document.getElementById('report')");
  });
  await ask("DELETE", at);
  driver.kill();
  server.close();
  return [ready, read];
}

const open = {
  chromium: (path) => driven("chrome", path),
  firefox: (path) => driven("firefox", path),
  webkit: served,
};
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const told = { native: [] };
for (let round = 0; round < Number(rounds); round += 1) {
  told.native.push([0, await native()]);
  for (const engine of engines) {
    const [name, path] = engine.split("=");
    (told[name] ??= []).push(await open[name](path));
  }
}
const base = median(told.native.map(([, read]) => read));
for (const [name, runs] of Object.entries(told)) {
  const [ready, read] = [0, 1].map((which) => median(runs.map((run) => run[which])));
  console.log(`${name}: ready ${ready.toFixed(2)} s, read ${read.toFixed(2)} s, ${(read / base).toFixed(2)} times the program`);
}
