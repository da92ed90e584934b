// What single rooms of the page do with odd things: stray files, missing days, many changes, print.
// page.mjs runs these with its own tools.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const rooms = ({ open, arrives, saved, json, native, report, same, expect, variant, folder, checkout, zip }) => {
  const enter = async (window, room) => {
    await window.locator(`#bar [data-room=${room}]`).click();
    await window.locator(`#bar [data-room=${room}][aria-current]`).waitFor();
  };
  const demo = async (width) => {
    const window = await open(width);
    await window.locator("[data-do=demo]").click();
    await arrives(window);
    return window;
  };
  const text = (window, selector) => window.locator(selector).innerText();
  const becomes = (window, selector, words) => window.waitForFunction(
    ([own, wanted]) => document.querySelector(own)?.textContent?.includes(wanted), [selector, words]);

  /** Six files of statistics that differ only in their number, as many people hand them in. */
  const statistics = async () => {
    const window = await demo();
    await enter(window, "statistics");
    const file = await saved(window, "[data-what=statistics]");
    await window.close();
    return [1, 2, 3, 4, 5, 6].map((number) => {
      const path = join(folder, `handed-in-${number}.json`);
      writeFileSync(path, file.replace(/"submission": "[0-9a-f]{32}"/, `"submission": "${String(number).padStart(32, "0")}"`));
      return path;
    });
  };

  return {
    async "a stray file among statistics is named and left out, and the others are pooled"() {
      const files = await statistics();
      const stray = join(folder, "broken.json");
      writeFileSync(stray, "{ no");
      const litter = join(folder, ".DS_Store");
      writeFileSync(litter, "\0\0\0\x01Bud1");
      const window = await open();
      await window.locator("#files").setInputFiles([stray, ...files, litter, zip]);
      await window.locator("#pool").waitFor();
      same(await text(window, ".found-nothing > p"), "2 submissions were left out:", "how many were left out");
      await window.locator(".found-nothing summary").click();
      const lines = await window.locator(".found-nothing li").allInnerTexts();
      same(lines[0], "broken.json: is not JSON", "the stray file");
      expect(lines[1].startsWith("meta-demo.zip: is a zip:"), `the archive: ${lines[1]}`);
      expect((await window.locator(".wide-room > .note").first().innerText()).endsWith(".DS_Store"), "what the system left is named");
      same(await saved(window, "[data-what=pool_csv]"), native("pool", ...files, "--format", "csv"), "the table of the six");
      await window.close();
      // With an archive, one file of statistics is the odd one.
      const second = await open();
      await second.locator("#files").setInputFiles([zip, files[0]]);
      await arrives(second);
      expect((await text(second, "#fault")).includes("handed-in-1.json"), "the file of statistics is named");
      same(await json(second), report(zip), "the report");
      await second.close();
    },

    async "numbers that fit nobody are one line that opens, and an empty table offers nothing to save"() {
      const files = await statistics();
      const numbers = join(folder, "other-numbers.txt");
      writeFileSync(numbers, "aaaa-0001\naaaa-0002\n");
      const window = await open();
      await window.locator("#files").setInputFiles([...files, numbers]);
      await window.locator(".found-nothing summary").waitFor();
      same(await window.locator(".found-nothing").first().locator("details").count(), 1, "groups");
      same(await text(window, ".found-nothing summary"), "6 files: without a valid one-time number", "the group");
      same(await window.locator(".found-nothing li").count(), 6, "files in it");
      expect(!await window.locator(".found-nothing li").first().isVisible(), "the list is closed");
      same(await window.locator("[data-what^=pool]").count(), 0, "buttons to save");
      same(await window.locator("#pool").count(), 0, "tables");
      expect(await window.locator("h1").isVisible(), "the room has a heading");
      await window.close();
    },

    async "who objected without a day is told what is missing, and a day yet to come counts for nothing"() {
      const window = await demo();
      const untold = JSON.parse(await json(window));
      await window.locator("[name=objected]").check();
      await becomes(window, "#objected-note", "needs the day");
      expect(await window.locator("#objected-note").isVisible(), "the note is seen");
      same(JSON.parse(await json(window)).policy.objected, null, "without a day");
      await window.locator("[name=objected_on]").fill("2026-01-15");
      await window.waitForFunction(() => document.getElementById("objected-note").textContent === "");
      same(JSON.parse(await json(window)).policy.objected, "2026-01-15", "with a day");
      await window.locator("[name=objected_on]").fill("2999-01-01");
      await becomes(window, "#objected-note", "yet to come");
      same(JSON.stringify(JSON.parse(await json(window)).headline), JSON.stringify(untold.headline), "the numbers");
      await window.close();
    },

    async "words that change nothing say so, and one number is no range"() {
      const window = await demo();
      await window.locator("[name=objected]").check();
      await becomes(window, "#change", "does not change the numbers");
      same(await window.locator("#change p").count(), 1, "lines");
      await window.locator("[name=minor]").check();
      await becomes(window, "#change", "With what you said");
      same(/(\d+) to \1\b/.test(await text(window, "#change")), false, "a range of one number");
      await enter(window, "details");
      await window.locator("[name=search]").fill("nothing of this kind");
      await becomes(window, "#rows [role=status]", "Nothing found");
      same(await window.locator(".items").count(), 0, "an empty table");
      await window.close();
    },

    async "the shape that is shown is the one that is saved"() {
      const window = await open();
      await window.locator("#files").setInputFiles(zip);
      await arrives(window);
      await enter(window, "inspect");
      await window.locator("#shape").waitFor();
      same(await window.locator("#shape").textContent(), native("inspect", "--shape", zip), "the shape");
      await window.close();
    },

    async "the survey asks anew what changed beside the report"() {
      const window = await demo();
      await enter(window, "survey");
      await window.locator(".survey").waitFor();
      same(await text(window, "h1"), "Question 1 of 5", "as an adult");
      await enter(window, "result");
      await window.locator("[name=minor]").check();
      await becomes(window, "#change", "With what you said");
      await enter(window, "survey");
      await window.locator(".survey").waitFor();
      same(await text(window, "h1"), "The result", "nothing of a minor is open");
      await enter(window, "result");
      await window.locator("[name=minor]").uncheck();
      await window.waitForFunction(() => document.querySelectorAll("#change p").length === 1);
      await enter(window, "survey");
      await window.locator(".survey").waitFor();
      same(await text(window, "h1"), "Question 1 of 5", "as an adult again");
      await window.close();
    },

    async "the timeline may have changed more than once"() {
      const window = await open();
      await window.locator("#files").setInputFiles(zip);
      await arrives(window);
      await enter(window, "survey");
      await window.locator("[name=first]").selectOption("public");
      await window.locator("[name=since-0]").fill("2012-05-01");
      await window.locator("[name=then-0]").selectOption("friends");
      await window.locator("[data-act=another]").click();
      await window.locator("[name=since-1]").waitFor();
      same(await window.locator("[name=since-0]").inputValue(), "2012-05-01", "the first day stays");
      same(await window.locator("[name=then-0]").inputValue(), "friends", "what it was since then stays");
      await window.locator("[name=since-1]").fill("2018-03-02");
      await window.locator("[name=then-1]").selectOption("only_me");
      await window.locator("[data-act=changed]").click();
      await window.waitForFunction(() => document.querySelector("h1").innerText === "Question 2 of 5");
      const kept = JSON.parse(await saved(window, "[data-what=answers]"));
      same(JSON.stringify(kept.facebook_audience), '{"told":[{"audience":"public","since":null},' +
        '{"audience":"friends","since":"2012-05-01"},{"audience":"only_me","since":"2018-03-02"}]}', "the answers");
      await enter(window, "result");
      await arrives(window);
      expect((await text(window, "#survey-told")).includes("several changes"), "the form says where they are");
      const told = ["public", "friends@2012-05-01", "only-me@2018-03-02"].flatMap((own) => ["--facebook-audience", own]);
      const numbers = (text) => JSON.stringify(JSON.parse(text).headline);
      same(numbers(await json(window)), numbers(report(zip, ...told)), "the numbers");
      await window.close();
    },

    async "the keys for printing print the sheet, and a room prints without its buttons"() {
      const window = await demo();
      await window.evaluate(() => { document.getElementById("report").contentWindow.print = () => { globalThis.printed = "report"; }; });
      await window.keyboard.press("Control+p");
      same(await window.evaluate(() => globalThis.printed), "report", "printed");
      for (const room of ["letters", "details", "statistics", "inspect"]) {
        await enter(window, room);
        await window.emulateMedia({ media: "print" });
        const seen = await window.evaluate(() => [...document.querySelectorAll("button, input, select")]
          .filter((own) => own.getClientRects().length > 0).length);
        same(seen, 0, `buttons and fields of ${room} on paper`);
        await window.emulateMedia({ media: "screen" });
      }
      await window.close();
    },

    async "a letter has the name of the archive and the address of the accounts, and says what stands without a tick"() {
      const window = await open();
      await window.locator("#folder").setInputFiles(join(checkout, "fixtures", "facebook-L4-json"));
      await arrives(window);
      await enter(window, "letters");
      same(await window.locator("[name=name]").inputValue(), "Erika Mustermann", "the name");
      const gaps = () => text(window, "#open-names");
      await becomes(window, "#open-names", "street");
      same((await gaps()).split("; ").filter((own) => /town|place/.test(own)).length, 1, "gaps for a town");
      await window.locator("[name=email]").fill("erika@example.org");
      await window.locator("[name=email]").press("Tab");
      await window.frameLocator("#letter").getByText("erika@example.org").waitFor();
      expect(!await window.locator(".none-ticked").isVisible(), "some reasons are ticked");
      const ticked = window.locator("[name^=reason-]:checked");
      while (await ticked.count() > 0) await ticked.first().uncheck();
      expect(await window.locator(".none-ticked").isVisible(), "without a tick it says what the letter gives");
      await window.locator("[name=kind]").selectOption("short");
      await window.locator("#letter-ends .main[data-end=copy]").waitFor();
      await window.close();
    },

    async "a fault at the first look costs that file only"() {
      const broken = variant("first-look", ["return found.length;",
        'return files[number].path.endsWith("/comments.json") ? length + 1 : found.length;']);
      const window = await open(1280, broken);
      await window.locator("#folder").setInputFiles(join(checkout, "fixtures", "facebook-L4-json"));
      await arrives(window);
      const own = JSON.parse(await json(window));
      const fault = own.quality.diagnostics.find((found) => found.code === "reader_fault");
      expect(JSON.stringify(fault ?? null).includes("comments.json"), `no finding: ${JSON.stringify(own.quality.diagnostics)}`);
      same(own.headline.comments.found, 1, "comments without those of the file: the one in a group");
      await window.close();
    },

    async "nothing of the page is cut, and the line on top is one line at 640 pixels"() {
      const files = await statistics();
      for (const width of [320, 375, 640]) {
        const window = await demo(width);
        const bar = await window.evaluate(() => document.getElementById("bar").offsetHeight);
        expect(bar <= (width < 560 ? 104 : 60), `the line on top takes ${bar} of ${width}`);
        await enter(window, "statistics");
        const why = await window.locator("pre .why").allInnerTexts();
        expect(why.length > 4 && why.every((line) => line.trimStart().startsWith("#")), "reasons have their sign");
        await enter(window, "inspect");
        for (const pre of await window.locator("pre").all()) {
          expect(await pre.evaluate((own) => own.scrollWidth <= own.clientWidth + 1), `a box of the inspection is cut at ${width}`);
        }
        await window.close();
        const pool = await open(width);
        await pool.locator("#files").setInputFiles(files);
        await pool.locator("#pool").waitFor();
        await pool.waitForFunction(() => document.querySelector("#pool")?.contentDocument?.querySelector(".scroll"));
        const lost = await pool.evaluate(() => [...document.querySelector("#pool").contentDocument.querySelectorAll(".scroll")]
          .filter((own) => own.scrollWidth > own.clientWidth + 1 && own.tabIndex !== 0).length);
        same(lost, 0, `tables that are cut at ${width} and cannot be moved`);
        await pool.close();
      }
    },
  };
};
