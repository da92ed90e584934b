// WebKit (Safari's engine) through its WebDriver, and a server for the page: no package drives it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

export const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Serves the page from this machine, as phones get it. */
export async function serve(page) {
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(readFileSync(page));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Starts the driver; each window is a browser of its own. */
export async function webkit(binary, driver = "WebKitWebDriver") {
  const port = 20_000 + (process.pid % 20_000);
  const running = spawn(driver, [`--port=${port}`], { stdio: "ignore" });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try { await ask("GET", "/status"); break; } catch (error) { if (tries > 50) throw error; await wait(200); }
  }
  const open = async () => {
    const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: {
      "webkitgtk:browserOptions": { binary, args: ["--automation"] } } } });
    const at = `/session/${sessionId}`;
    const run = (script, ...args) => ask("POST", `${at}/execute/sync`, { script, args });
    return {
      run,
      go: (url) => ask("POST", `${at}/url`, { url }),
      /** What a script gives once that is true. */
      async until(script, what, seconds = 30) {
        for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(100)) {
          const value = await run(script);
          if (value) return value;
        }
        throw new Error(`${what}: ${await run("return document.body.innerText.slice(0, 300)")}`);
      },
      /** Chooses a file, as a person does. */
      async choose(path) {
        await run("document.getElementById('files').hidden = false");
        const input = await ask("POST", `${at}/element`, { using: "css selector", value: "#files" });
        await ask("POST", `${at}/element/${Object.values(input)[0]}/value`, { text: path });
      },
      close: () => ask("DELETE", at),
    };
  };
  return { open, close: () => running.kill() };
}
