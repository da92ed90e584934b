// How long the page takes for one archive, beside the program on one core, in turn.
//   node speed.mjs PAGE PROGRAM ARCHIVE [ROUNDS] [ENGINE=PATH …]
// ENGINE is chromium, firefox or webkit (PATH is its MiniBrowser; needs WebKitWebDriver and a display,
// for example xvfb-run, and is served from this machine, as phones get the page). Seconds on the clock,
// from the file being chosen to the report being there, so nothing else should run. `npm install
// puppeteer-core` where it is started.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve, webkit } from "./minibrowser.mjs";

const [page, program, archive, rounds = "3", ...engines] = process.argv.slice(2);
const zip = resolve(archive);
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
  const server = await serve(page);
  const running = await webkit(binary);
  const window = await running.open();
  const ready = await seconds(async () => {
    await window.go(server.url);
    await window.until("return !!document.getElementById('drop')", "the page does not begin");
  });
  const read = await seconds(async () => {
    await window.choose(zip);
    await window.until("return !!document.getElementById('report')", "no report", 600);
  });
  await window.close();
  running.close();
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
