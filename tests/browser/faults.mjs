// What faults of our own cost in the page, in which nothing unwinds: worker.js catches what stops.
// page.mjs runs these with its own tools.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const faults = ({ open, arrives, saved, json, native, report, same, expect, variant, manyPosts, checkout }) => {
  const fixture = join(checkout, "fixtures", "facebook-L4-json");
  const enter = async (window, room) => {
    await window.locator(`#bar [data-room=${room}]`).click();
    await window.locator(`#bar [data-room=${room}][aria-current]`).waitFor();
  };
  /** A page that reads small pieces, and whose core panics in the middle of some files: it does when it
   * is given more bytes than it asked for. */
  const panics = (name, which) => variant(name,
    ["(files[number]), position, length);", "(files[number]), position, Math.min(length, 50));"],
    ["return found.length;", `return position >= 60 && ${which} ? length + 1 : found.length;`]);
  const sorted = (value) => JSON.stringify(value, (_, own) => own && typeof own === "object" && !Array.isArray(own)
    ? Object.fromEntries(Object.entries(own).sort()) : own);
  const read = async (page) => {
    const window = await open(1280, page);
    await window.locator("#folder").setInputFiles(fixture);
    return window;
  };

  return {
    async "a reader that panics costs one file, and everything else is counted"() {
      // More bytes than the core asked for make it panic; the first look at a file only finds out what it is.
      const broken = variant("panics", ["return found.length;",
        'return files[number].path.endsWith("/comments.json") && (files[number].looks = (files[number].looks ?? 0) + 1) > 1 ? length + 1 : found.length;']);
      const window = await open(1280, broken);
      await window.locator("#folder").setInputFiles(fixture);
      await arrives(window);
      const [own, whole] = [JSON.parse(await json(window)), JSON.parse(report(fixture))];
      const fault = own.quality.diagnostics.find((found) => found.code === "reader_fault");
      expect(fault && JSON.stringify(fault).includes("comments.json"), `no finding: ${JSON.stringify(own.quality.diagnostics)}`);
      same(whole.headline.comments.found, 4, "comments of the fixture");
      same(own.headline.comments.found, 1, "comments without those of the file: the one in a group");
      for (const kind of ["posts", "photos", "videos"]) same(own.headline[kind].found, whole.headline[kind].found, kind);
      await window.close();
    },

    async "readers that panic, the first and later ones, cost these files in every room"() {
      // The same fixture with the same faults in the program, where they unwind (tests/it/lent.rs).
      const told = JSON.parse(readFileSync(join(checkout, "tests", "browser", "faults.json"), "utf8"));
      const window = await read(panics("several", `${JSON.stringify(told.faulty)}.some((end) => files[number].path.endsWith(end))`));
      await arrives(window);
      const before = await json(window);
      const own = JSON.parse(before);
      for (const part of ["headline", "quality"]) same(sorted(own[part]), sorted(told[part]), part);
      // The survey reads everything once more.
      await enter(window, "survey");
      await window.locator(".survey").waitFor();
      await enter(window, "result");
      await arrives(window);
      same(await json(window), before, "the numbers after the survey");
      await window.locator("[name=minor]").check();
      const minor = JSON.parse(await json(window));
      same(minor.answer.found, own.answer.found, "what was found stays");
      expect(JSON.stringify(minor.answer) !== JSON.stringify(own.answer), "a told value changes the numbers");
      await enter(window, "inspect");
      const blocks = (shape) => shape.trim().split("\n\n");
      const shapes = blocks(await saved(window, "[data-what=inspection]:not([data-ask=copy])"));
      const whole = blocks(native("inspect", "--shape", fixture));
      same(shapes.length, whole.length, "shapes");
      const other = shapes.filter((shape) => !whole.includes(shape));
      same(other.length, 3, "shapes that lack a file");
      for (const shape of other) expect(shape.includes("  (1 files cannot be opened)"), shape);
      expect(other.some((shape) => shape.split("\n").length > 3), "the shape of the two other albums is there");
      await window.close();
    },

    async "when every reader panics, every file is named and the page goes on"() {
      const window = await read(panics("all", "true"));
      await window.locator(".found-nothing, #report").first().waitFor();
      await window.locator("[data-ask=language]").first().click();
      await window.waitForFunction(() => document.documentElement.lang === "de");
      await window.close();
    },

    async "when the memory is at its end, the page says so"() {
      const full = variant("full", ["postMessage({ kind: \"progress\"",
        "core.memory.grow(65536 - core.memory.buffer.byteLength / 65536); postMessage({ kind: \"progress\""]);
      const window = await open(1280, full);
      await window.locator("#folder").setInputFiles(manyPosts());
      const note = window.locator(".found-nothing");
      await note.waitFor();
      expect((await note.innerText()).includes("enough memory"), `it says ${await note.innerText()}`);
      await window.close();
    },

    async "what stops without a panic stops the reading, and the page says so"() {
      // An error of the browser itself, as at the end of its own stack, is none of the core's.
      const broken = variant("breaks", ["run(work);", "if (files.length > 3) throw new RangeError('too deep'); run(work);"]);
      const window = await read(broken);
      const note = window.locator(".found-nothing");
      await note.waitFor();
      expect((await note.innerText()).includes("enough memory"), `it says ${await note.innerText()}`);
      await window.locator("[data-do=demo]").click();
      await arrives(window);
      await window.close();
      // A trap without a panic.
      const trap = variant("traps", ["run(work);", "if (files.length > 3) throw new WebAssembly.RuntimeError('unreachable'); run(work);"]);
      const second = await read(trap);
      await second.locator(".found-nothing").waitFor();
      await second.locator("[data-do=demo]").click();
      await arrives(second);
      await second.close();
    },
  };
};
