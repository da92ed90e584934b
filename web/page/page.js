// @ts-check
"use strict";
// Hands files and answers to the core, and shows what it gives. Words, numbers and rooms come from
// the core; here is only what a browser has to do.

/**
 * @typedef {{ path: string, file: File, bytes?: ArrayBuffer }} Lent
 * @typedef {{ language: string, title?: string, parts: Record<string, string>,
 *   frames: Record<string, string>, file?: { name: string, kind: string, text: string },
 *   copy?: string, unsaved?: boolean, then?: string, enters: boolean }} Answer
 * @typedef {{ kind: "answer", answer: Answer } | { kind: "unreadable" }
 *   | { kind: "progress", done: number, all: number, words: string }
 *   | { kind: "broken", because: string, words: string }} Told
 */

/** Where a worker cannot read files, the page hands over files of so many bytes in all. */
const MOST_HANDED_OVER = 400_000_000;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const frameById = (id) => /** @type {HTMLIFrameElement} */ (byId(id));

// The core, packed into this page.

/** Each character holds seven bits (web/build). @param {string} packed */
async function unpack(packed) {
  const bytes = new Uint8Array(Math.floor(packed.length * 7 / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let letter = 0; letter < packed.length; letter += 1) {
    bits = bits << 7 | packed.charCodeAt(letter) & 127;
    held += 7;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = bits >> held;
    at += 1;
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

const source = new Blob([byId("worker").textContent ?? ""], { type: "text/javascript" });
const address = URL.createObjectURL(source);
/** @type {Uint8Array<ArrayBuffer>} */
let core;
/** @type {Worker} */
let worker;
/** What the worker reads; empty before. @type {Lent[]} */
let lent = [];
let isBusy = false;
let isUnsaved = false;

/** A new worker: memory of an old one never shrinks, and a broken one stays broken. */
function begin() {
  worker?.terminate();
  worker = new Worker(address);
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = (event) => { event.preventDefault(); again("broken"); };
  worker.postMessage({ kind: "open", core });
  lent = [];
  isBusy = false;
}

/** @param {object} asked */
function ask(asked) {
  worker.postMessage({ kind: "ask", ask: asked });
}

/** 32 hexadecimal digits. */
const random = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The first room. @param {string} [because] @param {string} [about] */
function start(because, about) {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const languages = document.documentElement.dataset.chosen
    ? [document.documentElement.lang] : [...navigator.languages];
  ask({ ask: "start", languages, today: today.map((part) => String(part).padStart(2, "0")).join("-"),
    now: Math.floor(now.getTime() / 1000), random: random(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone, because, about });
}

/** From the beginning. @param {string} [because] @param {string} [about] */
function again(because, about) {
  begin();
  start(because, about);
}

/** @param {Told} told */
function hear(told) {
  if (told.kind === "answer") show(told.answer);
  else if (told.kind === "progress") showProgress(told);
  else if (told.kind === "unreadable") void handOver();
  else again(told.because, told.words);
}

/** @param {{ done: number, all: number, words: string }} progress */
function showProgress({ done, all, words }) {
  const bar = /** @type {HTMLProgressElement | null} */ (document.getElementById("done"));
  if (!bar) return;
  bar.value = all > 0 ? done / all : 0;
  byId("left").textContent = words;
}

// Files in.

/** @param {Lent[]} files */
function read(files) {
  if (files.length === 0 || isBusy) return;
  if (lent.length > 0) { begin(); start(); }
  lent = files;
  isBusy = true;
  ask({ ask: "reading" });
  worker.postMessage({ kind: "lend", files });
  ask({ ask: "read" });
}

function demo() {
  isBusy = true;
  ask({ ask: "reading" });
  ask({ ask: "read", demo: true });
}

/** The worker cannot read the files: the page reads for it, if it can. */
async function handOver() {
  const files = lent;
  begin();
  start();
  isBusy = true;
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  let name = "";
  try {
    for (const { file } of files) {
      name = file.name;
      await file.slice(0, 1).arrayBuffer();
    }
    if (size > MOST_HANDED_OVER) return again("too-large", name);
    for (const own of files) {
      name = own.path;
      own.bytes = await own.file.arrayBuffer();
    }
  } catch {
    return again("unreadable", name);
  }
  isBusy = false;
  read(files);
}

/** @param {HTMLInputElement} input */
function chosen(input) {
  const files = [...input.files ?? []].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  input.value = "";
  read(files);
}

/** Everything that was dropped, folders with all that is in them. @param {DataTransfer} dropped */
async function filesOf(dropped) {
  const plain = [...dropped.files].map((file) => ({ file, path: file.name }));
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.());
  /** @type {Lent[]} */
  const found = [];
  /** @param {FileSystemEntry} entry @returns {Promise<void>} */
  async function walk(entry) {
    if (entry.isFile) {
      const own = /** @type {FileSystemFileEntry} */ (entry);
      const file = await new Promise((yes, no) => own.file(yes, no));
      found.push({ file, path: entry.fullPath.slice(1) });
      return;
    }
    const folder = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
    for (;;) {
      /** @type {FileSystemEntry[]} */
      const some = await new Promise((yes, no) => folder.readEntries(yes, no));
      if (some.length === 0) return;
      for (const one of some) await walk(one);
    }
  }
  try {
    for (const entry of entries) if (entry) await walk(entry);
  } catch {
    return plain;
  }
  return found.length > 0 ? found : plain;
}

// What the core says.

/** @param {Answer} answer */
function show(answer) {
  isBusy = isBusy && !("room" in answer.parts && !answer.parts["room"]?.includes('id="done"'));
  document.documentElement.lang = answer.language;
  if (answer.title) document.title = answer.title;
  for (const [id, html] of Object.entries(answer.parts)) byId(id).innerHTML = html;
  for (const [id, page] of Object.entries(answer.frames)) frame(frameById(id), page);
  if (answer.then) ask({ ask: "show", room: answer.then, reads: "yes" });
  if (answer.file) save(answer.file);
  if (answer.unsaved !== undefined) isUnsaved = answer.unsaved;
  if (answer.copy) void copy(answer.copy);
  if (answer.enters) {
    scrollTo(0, 0);
    document.querySelector("#bar [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
    document.querySelector("h1")?.focus({ preventScroll: true });
  }
}

/** The frame of letters, whose form asks for a new sheet whenever something is typed. */
const LETTER = "letter";
/** Sheets that were asked for and do not stand in the frame yet. */
let unshown = 0;
/** Runs out a moment after the last key in the form; 0 if nothing waits for it. */
let pause = 0;
/** The frame that is printed as soon as it shows what was typed last. */
let toPrint = "";

/** Prints a frame; a letter first takes up what was typed a moment ago. @param {string} id */
function printFrame(id) {
  const form = document.querySelector(`form[data-typed="${id}"]`);
  if (!(form instanceof HTMLFormElement) || unshown === 0 && pause === 0) {
    return frameById(id).contentWindow?.print();
  }
  toPrint = id;
  tell(form);
}

/** Shows a whole page in a frame, as high as it is. Nothing runs in it, and links open elsewhere.
 * @param {HTMLIFrameElement} own @param {string} page */
function frame(own, page) {
  own.onload = () => {
    const inside = own.contentDocument;
    if (!inside) return;
    for (const link of inside.querySelectorAll("a")) {
      const place = link.getAttribute("href") ?? "";
      if (place.startsWith("#")) {
        link.addEventListener("click", (click) => {
          click.preventDefault();
          // The report's way to a letter leads to the room that writes it.
          if (link.closest(".ways")) ask({ ask: "show", room: "letters" });
          else inside.getElementById(place.slice(1))?.scrollIntoView();
        });
        continue;
      }
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
    for (const skip of inside.querySelectorAll(".skip")) skip.remove();
    for (const gap of gaps(inside)) gap.textContent = typed.get(gap.dataset.name ?? "") ?? "";
    tellOpen(inside);
    inside.addEventListener("input", () => tellOpen(inside));
    const fit = () => { own.style.height = `${inside.documentElement.offsetHeight + 2}px`; };
    new ResizeObserver(fit).observe(inside.documentElement);
    fit();
    if (own.id === LETTER && unshown > 0) unshown -= 1;
    if (toPrint === own.id) {
      toPrint = "";
      own.contentWindow?.print();
    }
  };
  own.srcdoc = page;
}

/** The gaps of a letter. @param {Document} inside */
const gaps = (inside) => /** @type {NodeListOf<HTMLElement>} */ (inside.querySelectorAll(".fill"));
/** Says above the letter what is still open. @param {Document} inside */
function tellOpen(inside) {
  const line = document.getElementById("open");
  if (!line) return;
  const open = [...gaps(inside)].filter(({ textContent }) => !textContent?.trim());
  line.hidden = open.length === 0;
  byId("open-names").textContent = [...new Set(open.map(({ dataset }) => dataset.name))].join("; ");
}
/** What was typed into gaps, by their names. @type {Map<string, string>} */
const typed = new Map();

/** @param {string} id */
function typedInto(id) {
  const inside = frameById(id).contentDocument;
  if (inside) for (const { dataset, textContent } of gaps(inside)) typed.set(dataset.name ?? "", textContent ?? "");
  return Object.fromEntries(typed);
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = text;
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  const note = document.getElementById("copied");
  if (note) note.textContent = note.dataset.words ?? "";
}

/** @param {{ name: string, kind: string, text: string }} file */
function save({ name, kind, text }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// What the person does.

/** The fields of a form as the text that stands in them. @param {HTMLFormElement} form */
const fields = (form) => Object.fromEntries(new FormData(form));

/** @param {HTMLFormElement} form @param {object} [more] */
function tell(form, more) {
  const { ask: asked, typed: sheet } = form.dataset;
  if (sheet === LETTER) {
    clearTimeout(pause);
    pause = 0;
    unshown += 1;
  }
  if (asked) ask({ ask: asked, ...fields(form), ...sheet && { typed: typedInto(sheet) }, ...more });
}

/** @type {Record<string, () => void>} */
const deeds = {
  files: () => byId("files").click(),
  folder: () => byId("folder").click(),
  demo,
  again: () => again(),
  cancel: () => again("cancelled"),
};

document.addEventListener("click", ({ target, detail }) => {
  const button = target instanceof Element && target.closest("button");
  if (!(button instanceof HTMLButtonElement)) return;
  const { ask: asked, do: deed, print: sheetToPrint, typed: sheet, more: from, fields: own, ...rest } = button.dataset;
  // The second half of a double click would answer the next question.
  if (detail > 1 && button.dataset.key) return;
  if (own && !button.form?.reportValidity()) return;
  const form = from && document.querySelector("form");
  if (form) tell(form, { from });
  if (asked === "language") document.documentElement.dataset.chosen = "yes";
  if (asked) ask({ ask: asked, ...rest, ...own && button.form && fields(button.form), ...sheet && { typed: typedInto(sheet) } });
  if (deed) deeds[deed]?.();
  if (sheetToPrint) printFrame(sheetToPrint);
});
document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === "file") chosen(target);
  const form = target instanceof Element && target.closest("form");
  if (form instanceof HTMLFormElement) tell(form);
});
document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const { form } = target;
  if (!form) return;
  // What is searched for is found while it is typed, and a letter shows what is typed for it.
  if (target.type === "search") tell(form);
  if (form.dataset.typed !== LETTER) return;
  clearTimeout(pause);
  pause = setTimeout(() => { if (form.isConnected) tell(form); }, 400);
});
document.addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  const types = target instanceof Element && target.closest("input, select, textarea");
  if (types || ctrlKey || altKey || metaKey) return;
  const button = [...document.querySelectorAll("button")].find((own) => own.dataset.key === key.toLowerCase());
  button?.click();
});

// Browsers print a frame as a picture cut into slices. So on paper the page becomes the sheet that
// stands in the frame, with the sheet's own style.

/** What goes away after printing. @type {Element[]} */
const onPaper = [];
const ownStyle = /** @type {HTMLStyleElement} */ (document.querySelector("style"));

addEventListener("beforeprint", () => {
  const inside = document.querySelector("iframe")?.contentDocument;
  const style = inside?.querySelector("style");
  if (!inside || !style || onPaper.length > 0) return;
  const sheet = document.importNode(inside.body, true);
  sheet.className = "on-paper";
  const its = document.createElement("style");
  its.media = "print";
  its.textContent = `${style.textContent} body:not(.on-paper) { display: none; }`;
  ownStyle.media = "screen";
  document.head.append(its);
  document.documentElement.append(sheet);
  onPaper.push(its, sheet);
});
addEventListener("afterprint", () => {
  ownStyle.media = "";
  for (const own of onPaper.splice(0)) own.remove();
});
addEventListener("beforeunload", (event) => { if (isUnsaved) event.preventDefault(); });
document.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dragging");
});
document.addEventListener("dragleave", ({ relatedTarget }) => {
  if (!relatedTarget) document.body.classList.remove("dragging");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dragging");
  if (event.dataTransfer) void filesOf(event.dataTransfer).then(read);
});

unpack(byId("wasm").textContent ?? "").then((bytes) => {
  core = bytes;
  again();
}).catch(() => { byId("too-old").hidden = false; });
