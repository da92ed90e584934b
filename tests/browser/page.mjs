// Uses the page as a person would, in a real browser, opened from the disk, and compares what it
// says with the program:
//   node page.mjs CHROMIUM PAGE PROGRAM CHECKOUT [PICTURES]
// Packages (playwright-core, axe-core, pdfjs-dist) are found from the folder this runs in.

import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [executablePath, page, program, checkout, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "widerspruch-page-"));
const url = String(pathToFileURL(resolve(page)));
const context = await chromium.launchPersistentContext(join(folder, "profile"), {
  executablePath,
  acceptDownloads: true,
  locale: "en-GB",
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
const same = (is, should, what) =>
  expect(is === should, `${what}: is ${JSON.stringify(is)?.slice(0, 300)}, should be ${JSON.stringify(should)?.slice(0, 300)}`);

const native = (...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
/** The program may end with 3 (something could not be read) and still report. */
const report = (...words) => {
  try {
    return native("report", "--format", "json", ...words);
  } catch (error) {
    return error.stdout;
  }
};

/** A new window with the page; whatever it asks for or complains about is a fault. */
async function open(width = 1280) {
  const window = await context.newPage();
  window.on("request", (request) => {
    const to = request.url();
    expect(to === url || /^(blob|data):/.test(to), `the page asked for ${to}`);
  });
  window.on("console", (message) => expect(false, `the browser complains: ${message.text()}`));
  window.on("pageerror", (error) => expect(false, `the page fails: ${error}`));
  await window.setViewportSize({ width, height: 900 });
  await window.goto(url);
  await window.locator("#drop").waitFor();
  return window;
}

/** The text of the file that a button saves. */
async function saved(window, button) {
  const [download] = await Promise.all([window.waitForEvent("download"), window.locator(button).click()]);
  return readFileSync(await download.path(), "utf8");
}
const json = (window) => saved(window, "[data-what=json]");
const arrives = (window) => window.locator("#report").waitFor();

/** The example as a file. */
const zip = join(folder, "meta-demo.zip");
native("demo", "--save", zip);

const parts = {
  async "every fixture gives the same JSON as the program, byte for byte"() {
    const fixtures = join(checkout, "fixtures");
    for (const name of readdirSync(fixtures).sort()) {
      const window = await open();
      await window.locator("#folder").setInputFiles(join(fixtures, name));
      await arrives(window);
      same(await json(window), report(join(fixtures, name)), name);
      await window.close();
    }
  },

  async "the example, and what the person says about it"() {
    const window = await open();
    await window.locator("[data-do=demo]").click();
    await arrives(window);
    same(await json(window), report(zip), "demo");
    await window.locator("[name=audience][value=friends]").check();
    await window.locator("[name=since]").fill("2015-06-30");
    await window.locator("[name=before]").selectOption("public");
    await window.locator("[name=objected]").check();
    await window.locator("[name=objected_on]").fill("2026-01-15");
    await window.locator("[name=region]").selectOption("ch");
    const told = ["--facebook-audience", "public", "--facebook-audience", "friends@2015-06-30",
      "--objected", "2026-01-15", "--region", "ch"];
    same(await json(window), report(zip, ...told), "told");
    await window.locator("[name=minor]").check();
    same(await json(window), report(zip, ...told, "--minor"), "minor");
    const frame = await window.locator("#report").getAttribute("srcdoc");
    const words = ["report", "--format", "html", "--language", "en", zip, ...told, "--minor"];
    same(frame, native(...words), "the report in the page is the page of the program");
    await window.close();
  },

  async "each room works with the keyboard, has no serious finding of axe-core, and is looked at"() {
    for (const language of ["en", "de"]) {
      for (const width of [375, 1280]) {
        for (const colorScheme of ["light", "dark"]) {
          const window = await open(width);
          await window.emulateMedia({ colorScheme });
          if (language === "de") await window.locator("[data-ask=language]").click();
          await window.waitForFunction((own) => document.documentElement.lang === own, language);
          const look = (room) => looked(window, `${room}-${width}-${colorScheme}-${language}`, width);
          await look("start");
          await window.locator("[data-do=demo]").click();
          await arrives(window);
          await look("result");
          for (const room of ["survey", "letters", "details", "statistics", "inspect"]) {
            await window.locator(`#bar [data-room=${room}]`).click();
            await window.locator(`#bar [data-room=${room}][aria-current]`).waitFor();
            await look(room);
          }
          await window.close();
        }
      }
    }
  },

  async "from the start to a printed objection without a mouse"() {
    const window = await open();
    const press = async (selector) => {
      await window.locator(selector).focus();
      await window.keyboard.press("Enter");
    };
    await press("[data-do=demo]");
    await arrives(window);
    const before = await window.locator("#change").innerText();
    await window.locator("[name=audience][value=public]").focus();
    await window.keyboard.press("Space");
    await window.waitForFunction((old) => document.getElementById("change").innerText !== old, before);
    await press(".told [data-room=letters]");
    await window.locator("[name=name]").pressSequentially("Erika Mustermann");
    await window.keyboard.press("Tab");
    await window.locator("[name=street]").pressSequentially("Heidestraße 17");
    await window.keyboard.press("Tab");
    await window.locator("[name=town]").pressSequentially("51147 Köln");
    await window.keyboard.press("Tab");
    const sheet = window.frameLocator("#letter");
    await sheet.getByText("Heidestraße 17").first().waitFor();
    await window.evaluate(() => {
      const frame = document.getElementById("letter").contentWindow;
      frame.print = () => { globalThis.printed = frame.document.documentElement.outerHTML; };
    });
    await press("[data-print=letter]");
    const paper = await context.newPage();
    await paper.setContent(await window.evaluate(() => globalThis.printed));
    const text = await pdfText(await paper.pdf({ preferCSSPageSize: true }));
    for (const words of ["Erika Mustermann", "Heidestraße 17", "51147 Köln", "Meta Platforms Ireland"]) {
      expect(text.includes(words.replace(/\s+/g, "")), `the printed letter lacks ${words}`);
    }
    const file = await saved(window, "[data-end=html]");
    expect(file.includes("Erika Mustermann"), "the saved letter lacks the name");
    await paper.close();
    await window.close();
  },

  async "what is typed into the sheet is in what is saved and copied"() {
    const window = await open();
    await window.locator(".ways [data-room=letters]").first().click();
    const gap = window.frameLocator("#letter").locator(".fill").first();
    await gap.click();
    await gap.pressSequentially("Max Beispiel");
    const text = await saved(window, "[data-end=text]");
    expect(text.startsWith("Max Beispiel"), `the text begins with ${text.slice(0, 40)}`);
    await window.locator("[name=kind]").selectOption("third-party");
    await window.locator("[name=evidence]").waitFor();
    same(await gap.innerText(), "Max Beispiel", "the other letter keeps what was typed");
    await window.close();
  },

  async "the survey asks, is saved, and goes on from its file as the command line would"() {
    const window = await open();
    await window.locator("#files").setInputFiles(zip);
    await arrives(window);
    await window.locator("#bar [data-room=survey]").click();
    const title = () => window.locator("h1").innerText();
    const key = async (sign) => {
      const old = await title();
      await window.keyboard.press(sign);
      await window.waitForFunction((was) => document.querySelector("h1").innerText !== was, old);
    };
    // Texts are read once more for it.
    await window.locator(".survey").waitFor();
    same(await title(), "Question 1 of 5", "survey");
    await key("2");
    same(await title(), "Question 2 of 5", "survey");
    await key("b");
    same(await title(), "Question 1 of 5", "survey goes back");
    await key("0");
    await key("w");
    await key("1");
    same(await title(), "1 of 20", "the sample");
    await key("1");
    await key("2");
    await key("b");
    same(await title(), "2 of 20", "the sample goes back");
    await key("3");
    const answers = join(folder, "widerspruch-answers.json");
    writeFileSync(answers, await saved(window, "[data-what=answers]"));
    const kept = JSON.parse(readFileSync(answers, "utf8"));
    same(Object.values(kept.items).sort().join(), "only_me,public", "answers");
    same(kept.sample.reached, 2, "reached");
    await window.locator("#bar [data-room=result]").click();
    await arrives(window);
    same(await json(window), report(zip, "--answers", answers), "the report with answers");
    await window.close();
    const again = await open();
    await again.locator("#files").setInputFiles([answers, zip]);
    await arrives(again);
    same(await json(again), report(zip, "--answers", answers), "the report with the file of answers");
    await again.locator("#bar [data-room=survey]").click();
    await again.locator(".survey").waitFor();
    same(await again.locator("h1").innerText(), "3 of 20", "resumed");
    await again.close();
  },

  async "details, statistics, a saved report and many statistics"() {
    const window = await open();
    await window.locator("#files").setInputFiles(zip);
    await arrives(window);
    const own = join(folder, "report.json");
    writeFileSync(own, await json(window));
    await window.locator("#bar [data-room=details]").click();
    await window.locator(".items").waitFor();
    const csv = await saved(window, "[data-what=details]");
    same(csv, native("report", zip, "--details=texts", "--details-format", "csv", "--language", "en"), "the table");
    const rows = () => window.locator(".items tbody tr").count();
    const all = await rows();
    await window.locator("[name=search]").fill("comment");
    await window.waitForFunction((count) => document.querySelectorAll(".items tbody tr").length !== count, all);
    expect(await rows() > 0, "the search finds comments");
    await window.locator("#bar [data-room=statistics]").click();
    const shown = await window.locator("pre").innerText();
    const file = await saved(window, "[data-what=statistics]");
    for (const line of file.trim().split("\n")) expect(shown.includes(line), `not in the preview: ${line}`);
    await window.close();

    const saved_ = await open();
    await saved_.locator("#files").setInputFiles(own);
    await arrives(saved_);
    same(await json(saved_), readFileSync(own, "utf8"), "a saved report comes back");
    await saved_.close();

    const files = [1, 2, 3, 4, 5, 6].map((number) => {
      const path = join(folder, `statistics-${number}.json`);
      writeFileSync(path, file.replace(/"submission": "[0-9a-f]{32}"/, `"submission": "${String(number).padStart(32, "0")}"`));
      return path;
    });
    const many = await open();
    await many.locator("#files").setInputFiles(files);
    await many.locator("#pool").waitFor();
    same(await saved(many, "[data-what=pool_csv]"), native("pool", ...files, "--format", "csv"), "the pooled table");
    await many.close();
  },

  async "what cannot be used is named, with what to do"() {
    const cases = { "text.zip": "no zip", "empty.zip": "", "notes.pdf": "%PDF" };
    for (const [name, bytes] of Object.entries(cases)) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const window = await open();
      await window.locator("#files").setInputFiles(path);
      const note = window.locator(".found-nothing");
      await note.waitFor();
      expect((await note.innerText()).includes(name), `${name} is not named: ${await note.innerText()}`);
      // And the page still works.
      await window.locator("[data-do=demo]").click();
      await arrives(window);
      await window.close();
    }
  },

  async "reading can be cancelled, and begun again"() {
    const big = join(folder, "big", "your_facebook_activity", "posts");
    mkdirSync(big, { recursive: true });
    const post = (number) => ({ timestamp: 1500000000 + number, data: [{ post: `Post ${number} ${"words ".repeat(40)}` }], title: "Erika Mustermann" });
    const posts = Array.from({ length: 150_000 }, (_, number) => post(number));
    writeFileSync(join(big, "your_posts__check_ins__photos_and_videos_1.json"), JSON.stringify(posts));
    const window = await open();
    await window.locator("#folder").setInputFiles(join(folder, "big"));
    await window.locator("[data-do=cancel]").click();
    await window.locator(".found-nothing").waitFor();
    await window.locator("#folder").setInputFiles(join(folder, "big"));
    await arrives(window);
    const posts_ = JSON.parse(await json(window)).headline.posts.found;
    same(posts_, 150_000, "posts after a cancelled run");
    await window.close();
  },

  async "what archives say runs nothing and asks for nothing, and neither could anybody else"() {
    const heard = [];
    const listener = createServer((socket) => {
      socket.on("data", (bytes) => heard.push(bytes.toString().split("\n")[0]));
      socket.on("error", () => {});
    });
    await new Promise((done) => listener.listen(0, "127.0.0.1", done));
    const at = `127.0.0.1:${listener.address().port}`;
    const hostile = join(folder, "hostile");
    cpSync(join(checkout, "fixtures", "facebook-L4-json"), hostile, { recursive: true });
    const markup = `"><img src=http://${at}/img onerror="top.broken=1"><script>top.broken=1;fetch('http://${at}/x')</script>` +
      `<iframe src=http://${at}/frame></iframe><link rel=preconnect href=http://${at}><style>@import 'http://${at}/css';*{background:url(http://${at}/bg)}</style>` +
      `<meta http-equiv=refresh content="0;url=http://${at}/refresh"><form action=http://${at}/form><button>x</button></form><svg onload="top.broken=1">`;
    poison(hostile, markup);
    const window = await context.newPage();
    await window.goto(url);
    await window.locator("#folder").setInputFiles(hostile);
    await arrives(window);
    for (const room of ["survey", "letters", "details", "statistics", "inspect", "result"]) {
      await window.locator(`#bar [data-room=${room}]`).click();
      await window.locator(`#bar [data-room=${room}][aria-current]`).waitFor();
      const foreign = await window.evaluate(() => [...document.querySelectorAll("main img, main script, main svg, main link, main meta, main style, main form[action]")].length);
      same(foreign, 0, `markup of the archive in ${room}`);
    }
    same(await window.evaluate(() => globalThis.broken), undefined, "a script of the archive ran");
    // Whatever else ran in the page could not reach anybody either, but by WebRTC: Chromium knows no
    // policy against it (docs/browser.md). Nothing else runs, and our scripts have no such call.
    await window.evaluate(async (at) => {
      const tries = [
        () => fetch(`http://${at}/fetch`), () => navigator.sendBeacon(`http://${at}/beacon`, "x"),
        () => { const own = new XMLHttpRequest(); own.open("POST", `http://${at}/xhr`); own.send("x"); },
        () => new WebSocket(`ws://${at}/socket`), () => new EventSource(`http://${at}/events`),
        () => { new Image().src = `http://${at}/image`; },
        () => new FontFace("x", `url(http://${at}/font)`).load(),
        () => new Worker(`http://${at}/worker.js`),
        () => new Worker(URL.createObjectURL(new Blob([`importScripts("http://${at}/import")`]))),
        () => new Worker(URL.createObjectURL(new Blob([`fetch("http://${at}/worker-fetch")`]))),
        () => import(`http://${at}/module.js`),
        ...["script", "img", "iframe", "embed", "video", "audio"].map((name) => () => {
          const own = document.body.appendChild(document.createElement(name)); own.src = `http://${at}/${name}`; }),
        ...["stylesheet", "prefetch", "preload", "prerender", "modulepreload", "icon"].map((rel) => () => {
          const own = document.head.appendChild(document.createElement("link")); own.rel = rel; own.as = "image"; own.href = `http://${at}/${rel}`; }),
        () => { const own = document.body.appendChild(document.createElement("form")); own.action = `http://${at}/form`; own.method = "post"; own.target = "_blank"; own.submit(); },
      ];
      for (const attempt of tries) {
        try { await Promise.race([attempt(), new Promise((done) => setTimeout(done, 200))]); } catch { /* refused */ }
      }
      await new Promise((done) => setTimeout(done, 1500));
    }, at);
    same(heard.join(), "", "the listener heard");
    await window.close();
    listener.close();
  },

  async "our own scripts call nothing that reaches out, and know no address"() {
    const never = ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "RTCPeerConnection", "import(", "importScripts",
      "localStorage", "sessionStorage", "indexedDB", "document.cookie", "caches", "http:", "https:", "eval(", "new Function"];
    for (const name of ["page.js", "worker.js"]) {
      const script = readFileSync(join(checkout, "web", "page", name), "utf8");
      for (const word of never) expect(!script.includes(word), `${name} has ${word}`);
    }
    const third = readFileSync(page, "utf8").split("\n")[2];
    expect(third.includes("connect-src 'none'") && third.includes("default-src 'none'"), `line 3: ${third}`);
  },
};

/** Puts markup into all texts of a copied archive. */
function poison(path, markup) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const own = join(path, entry.name);
    if (entry.isDirectory()) {
      poison(own, markup);
    } else if (entry.name.endsWith(".json")) {
      const walk = (value) => typeof value === "string"
        ? (value.includes(" ") ? `${value} ${markup}` : value)
        : Array.isArray(value) ? value.map(walk)
        : value && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
        : value;
      writeFileSync(own, JSON.stringify(walk(JSON.parse(readFileSync(own, "utf8")))));
    }
  }
}

/** A picture of a room, and what axe-core and the eye of a ruler find. */
async function looked(window, name, width) {
  await window.waitForTimeout(150);
  if (pictures) await window.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  const wide = await window.evaluate(() => document.documentElement.scrollWidth);
  expect(wide <= width, `${name}: ${wide} pixels wide`);
  const small = await window.evaluate(() => [...document.querySelectorAll("button, input:not([type=radio], [type=checkbox]), select")]
    .filter((own) => own.getClientRects().length > 0 && own.getBoundingClientRect().height < 43.5)
    .map((own) => own.outerHTML.slice(0, 80)));
  expect(small.length === 0, `${name}: smaller than a finger: ${small.join(" | ")}`);
  await window.evaluate(axe);
  const found = await window.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"], iframes: false }));
  for (const own of found.violations.filter((own) => ["serious", "critical"].includes(own.impact))) {
    expect(false, `${name}: axe-core: ${own.id} (${own.nodes.map((node) => node.html.slice(0, 120)).join(" ; ")})`);
  }
}

/** The text of a PDF without blanks. */
async function pdfText(pdf) {
  const file = await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let text = "";
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    text += items.map((item) => item.str).join("");
  }
  return text.replace(/\s+/g, "").normalize("NFC");
}

const only = process.env.ONLY;
for (const [name, part] of Object.entries(parts).filter(([name]) => !only || name.includes(only))) {
  const began = Date.now();
  try {
    await part();
  } catch (error) {
    expect(false, `${name}: ${error.stack}`);
  }
  console.log(`${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

await context.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${checks - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 || checks === 0 ? 1 : 0;
