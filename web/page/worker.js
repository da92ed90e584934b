// @ts-check
"use strict";
// Runs the core in a thread of its own, and is all that the core can reach: bytes of the files that
// the person chose, the page, and a clock. One worker reads once; for the next reading the page
// starts another.

/**
 * What the core gives (web/src/browser.rs).
 * @typedef {{
 *   memory: WebAssembly.Memory,
 *   place: (length: number) => number,
 *   lend: (number: number, size: number, name: number, length: number) => void,
 *   ask: (at: number, length: number) => void,
 *   run: (work: number) => void,
 *   __stack_pointer: WebAssembly.Global,
 * }} Core
 * A file, or its bytes where a worker may not read files.
 * @typedef {{ path: string, file: File, bytes?: ArrayBuffer }} Lent
 * @typedef {{ kind: "open", core: Uint8Array<ArrayBuffer> } | { kind: "lend", files: Lent[] }
 *   | { kind: "ask", ask: object }} Heard
 */

/** @type {Lent[]} */
const files = [];
const reader = new FileReaderSync();
/** @type {Core | undefined} */
let core;

/** @param {number} at @param {number} length */
const memory = (at, length) => new Uint8Array(/** @type {Core} */ (core).memory.buffer, at >>> 0, length);
/** @param {number} at @param {number} length */
const text = (at, length) => new TextDecoder().decode(memory(at, length));
/** @param {string} words @returns {[number, number]} */
function place(words) {
  const bytes = new TextEncoder().encode(words);
  const at = /** @type {Core} */ (core).place(bytes.length);
  memory(at, bytes.length).set(bytes);
  return [at, bytes.length];
}

/** @param {Lent} lent @param {number} position @param {number} length */
function read({ file, bytes }, position, length) {
  if (bytes) return new Uint8Array(bytes, position, Math.min(length, bytes.byteLength - position));
  return new Uint8Array(reader.readAsArrayBuffer(file.slice(position, position + length)));
}

/** What the core is given. */
const browser = {
  /** @param {number} number @param {number} position @param {number} to @param {number} length */
  read_at(number, position, to, length) {
    try {
      const found = read(/** @type {Lent} */ (files[number]), position, length);
      memory(to, found.length).set(found);
      return found.length;
    } catch {
      return -1;
    }
  },
  /** @param {number} done @param {number} all @param {number} at @param {number} length */
  progress(done, all, at, length) {
    postMessage({ kind: "progress", done, all, words: text(at, length) });
  },
  /** @param {number} at @param {number} length */
  answer(at, length) {
    postMessage({ kind: "answer", answer: JSON.parse(text(at, length)) });
  },
  clock: () => performance.now(),
  /** What stops half-way costs what was read then; the stack goes on where it stood before. Whether
   * it was a panic the core knows, which only takes a trap for one.
   * @param {number} work */
  attempt(work) {
    const { run, __stack_pointer } = /** @type {Core} */ (core);
    const before = __stack_pointer.value;
    try {
      run(work);
      return 1;
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      __stack_pointer.value = before;
      return 0;
    }
  },
};

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function open(bytes) {
  const module = await WebAssembly.compile(bytes);
  /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
  const imports = { browser };
  // A library brings wasm-bindgen along without using it.
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    if (from !== "browser") (imports[from] ??= {})[name] = () => 0;
  }
  const instance = await WebAssembly.instantiate(module, imports);
  core = /** @type {Core} */ (/** @type {unknown} */ (instance.exports));
}

/** Lends files, if they can be read here. @param {Lent[]} lent */
function lend(lent) {
  for (const one of lent) {
    try {
      read(one, 0, 1);
    } catch {
      postMessage({ kind: "unreadable" });
      return;
    }
    const number = files.push(one) - 1;
    const size = one.bytes ? one.bytes.byteLength : one.file.size;
    /** @type {Core} */ (core).lend(number, size, ...place(one.path));
  }
}

/** Whether the memory is at its end: the core itself can only stop then. */
function isFull() {
  try {
    core?.memory.grow(1024);
    return false;
  } catch {
    return true;
  }
}

/** One after the other. @type {Promise<void>} */
let busy = Promise.resolve();
onmessage = ({ data }) => {
  busy = busy.then(() => hear(data)).catch((error) => {
    postMessage({ kind: "broken", because: error instanceof RangeError || isFull() ? "memory" : "broken", words: String(error) });
  });
};

/** @param {Heard} heard */
async function hear(heard) {
  if (heard.kind === "open") await open(heard.core);
  else if (heard.kind === "lend") lend(heard.files);
  else /** @type {Core} */ (core).ask(...place(JSON.stringify(heard.ask)));
}
