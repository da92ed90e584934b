// What single rooms of the page do with odd things: stray files, missing days, many changes, print.
// page.mjs runs these with its own tools.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const rooms = ({ open, arrives, saved, json, native, report, same, expect, variant, pdfPages, folder, checkout, zip }) => {
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

    async "what was told in general is cross-checked before the draw, and may be taken back or kept"() {
      const key = async (window, sign, title) => {
        await window.keyboard.press(sign);
        await becomes(window, "h1", title);
      };
      // "Always friends", and then five of five are public.
      const differs = async () => {
        const window = await open();
        await window.locator("#files").setInputFiles(zip);
        await arrives(window);
        await enter(window, "survey");
        await window.locator(".survey").waitFor();
        await key(window, "2", "Question 2 of 5");
        await key(window, "w", "A short cross-check");
        await key(window, "1", "Cross-check 1 of 5");
        await key(window, "b", "A short cross-check");
        await key(window, "1", "Cross-check 1 of 5");
        for (let seen = 0; seen < 20 && (await text(window, "h1")).startsWith("Cross-check"); seen += 1) {
          const before = await window.locator(".survey").innerHTML();
          await window.keyboard.press("1");
          await window.waitForFunction((old) => document.querySelector(".survey").innerHTML !== old, before);
        }
        expect((await text(window, ".survey")).includes("For 5 of 5 it was not as you said."), "it says how many differ");
        return window;
      };
      const kept = async (window) => JSON.parse(await saved(window, "[data-what=answers]"));
      const taken = await differs();
      await key(taken, "b", "Cross-check 5 of 5");
      await key(taken, "1", "A short cross-check");
      await key(taken, "1", "How many");
      // 159 were open before; which five were seen differs from run to run.
      const open_ = Number(/(\d+) items are still open/.exec(await text(taken, ".survey"))?.[1]);
      expect(open_ > 100 && open_ < 159, `what was seen is not drawn: ${open_} are open`);
      same((await kept(taken)).facebook_audience, "dont_know", "the general word");
      await taken.close();
      const holds = await differs();
      await key(holds, "2", "How many");
      same(JSON.stringify((await kept(holds)).facebook_audience), '{"told":[{"audience":"friends","since":null}]}', "the general word");
      await enter(holds, "result");
      await arrives(holds);
      const found = JSON.parse(await json(holds));
      expect(JSON.stringify(found.quality.diagnostics).includes("answers_contradict"), "the report names the contradiction");
      expect(found.answer.at_least > 84, "what was seen counts");
      await holds.close();
      // As told: nothing more happens, and who does not want it goes on without.
      const fits = await open();
      await fits.locator("#files").setInputFiles(zip);
      await arrives(fits);
      await enter(fits, "survey");
      await fits.locator(".survey").waitFor();
      await key(fits, "2", "Question 2 of 5");
      await key(fits, "w", "A short cross-check");
      await key(fits, "2", "How many");
      await key(fits, "b", "A short cross-check");
      await key(fits, "1", "Cross-check 1 of 5");
      for (let seen = 0; seen < 20 && (await text(fits, "h1")).startsWith("Cross-check"); seen += 1) {
        const before = await fits.locator(".survey").innerHTML();
        await fits.keyboard.press("2");
        await fits.waitForFunction((old) => document.querySelector(".survey").innerHTML !== old, before);
      }
      expect((await text(fits, ".survey")).includes("The cross-check agrees with what you said."), "it says that it fits");
      await fits.close();
    },

    async "authorities are chosen by their state, and the name stands whole beneath"() {
      const window = await open(375);
      await window.locator(".ways [data-room=letters]").first().click();
      await window.locator("[name=kind]").selectOption("complaint");
      await window.locator("[name=authority]").waitFor();
      await window.locator("[name=authority]").selectOption({ label: "Bavaria" });
      await becomes(window, "#authority-name", "Bayerisches Landesamt für Datenschutzaufsicht");
      await window.frameLocator("#letter").getByText("Bayerisches Landesamt für Datenschutzaufsicht").first().waitFor();
      const places = await window.locator("[name=authority] option").allInnerTexts();
      same(places.slice(0, 3).join(), "still open,Austria,Baden-Württemberg", "the order");
      const longest = Math.max(...places.map((own) => own.length));
      expect(longest <= 30, `a place of ${longest} letters does not fit`);
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

    async "the browser's own print gives the sheet whole, as the sheet prints itself"() {
      const sheets = async (window, frame) => {
        const page = await window.evaluate((id) => {
          const inside = document.getElementById(id).contentDocument;
          return `<!DOCTYPE html>${inside.documentElement.outerHTML}`.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
        }, frame);
        const alone = await window.context().newPage();
        await alone.setContent(page);
        const should = await pdfPages(await alone.pdf({ preferCSSPageSize: true }));
        await alone.close();
        const is = await pdfPages(await window.pdf({ preferCSSPageSize: true }));
        same(is.length, should.length, `sheets of ${frame}`);
        for (const [at, text] of should.entries()) same(is[at], text, `sheet ${at + 1} of ${frame}`);
        same(await window.locator("body").count(), 1, "what was laid out for paper is gone");
        expect(await window.locator(`#${frame}`).isVisible(), `${frame} is seen again`);
        return should.join("");
      };
      const window = await demo();
      expect((await sheets(window, "report")).length > 5000, "the report has text");
      await enter(window, "letters");
      await window.locator("[name=street]").fill("Heidestraße 17");
      await window.locator("[name=street]").press("Tab");
      await window.frameLocator("#letter").getByText("Heidestraße 17").first().waitFor();
      const gap = window.frameLocator("#letter").locator(".fill").first();
      await gap.click();
      await gap.pressSequentially("Musterstadt");
      expect((await sheets(window, "letter")).includes("Musterstadt"), "what was typed is printed");
      await window.close();
      const pool = await open();
      await pool.locator("#files").setInputFiles(await statistics());
      await pool.locator("#pool").waitFor();
      await pool.waitForFunction(() => document.querySelector("#pool")?.contentDocument?.querySelector("table"));
      await sheets(pool, "pool");
      await pool.close();
    },

    async "a room prints without its buttons, and a box that scrolls is printed whole"() {
      const window = await demo();
      for (const room of ["details", "statistics", "inspect"]) {
        await enter(window, room);
        await window.emulateMedia({ media: "print" });
        const seen = await window.evaluate(() => [...document.querySelectorAll("button, input, select")]
          .filter((own) => own.getClientRects().length > 0).length);
        same(seen, 0, `buttons and fields of ${room} on paper`);
        await window.emulateMedia({ media: null });
      }
      const shape = await window.locator("#shape").evaluate((own) => [own.textContent, own.scrollHeight > own.clientHeight]);
      expect(shape[1], "the shape scrolls");
      const sheets = await pdfPages(await window.pdf());
      const paper = sheets.map((sheet) => sheet.replace(/\d+\/\d+$/, "")).join("");
      // A line may go on on the next sheet, with the number of the sheet in between.
      const isThere = (line) => paper.includes(line)
        || [...line].some((_, at) => paper.includes(line.slice(0, at)) && paper.includes(line.slice(at)));
      const lost = shape[0].trim().split("\n").filter((line) => !isThere(line.replace(/\s+/g, "")));
      same(lost.length, 0, `lines of the shape that are not on paper, such as ${lost[0]}`);
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
