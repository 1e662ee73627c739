import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../excel-host/preview/folders";
import { cellAt, putCell, type Sheet } from "../excel-host/model/sheet";
import { assessmentCopy } from "./annex-copies";
import { accessibilityProblems } from "./axe";
import { eachInPreview } from "./each-in-preview";
import { check, openCopy } from "./in-the-pane";
import type { OpenPreview } from "./open-preview";

let preview: OpenPreview;

eachInPreview(
  (opened) => {
    preview = opened;
  },
  { query: { pane: "320", theme: "dark", lang: "vi" } },
);

/** A word that nobody has taught, in the first row whose status says "Đã…". */
function writeUnknownStatus(sheet: Sheet): void {
  for (const [row, line] of sheet.cells) {
    for (const [column, { content }] of line) {
      if (row < 11 || typeof content !== "string" || !/^Đã (?:thực hiện|hoàn thành)$/.test(content))
        continue;
      putCell(sheet, row, column, {
        content: "Xanh lá",
        format: cellAt(sheet, row, column).format,
      });
      return;
    }
  }
}

test("what a status word means is asked, and one click answers it", async () => {
  await openCopy(preview, await assessmentCopy("hoi.xlsx", writeUnknownStatus));
  await check(preview);
  const { page, pane } = preview;
  const question = pane
    .getByRole("listitem")
    .filter({ hasText: "“Xanh lá”" })
    .filter({
      has: page.getByRole("button"),
    });
  await question.first().waitFor();
  const pictures = join(folders.root, "test-output/pane");
  mkdirSync(pictures, { recursive: true });
  await question.first().screenshot({ path: join(pictures, "question.png") });
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the page has no pane");
  expect(await accessibilityProblems(frame)).toEqual([]);

  await pane.getByRole("button", { name: "Đã hoàn thành", exact: true }).first().click();
  await pane.getByText("nghĩa là gì?").waitFor({ state: "detached" });
  const region = pane.getByRole("region", { name: "Số liệu tổng hợp" });
  expect(await region.innerText()).toMatch(/Đã hoàn thành đến 14\/10\/2023:?\s*10/);
});
