import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";
import { openWorkbook } from "../excel-host/files/open-workbook";
import { assessmentCopy, declareSummary, removeSummaryRows } from "./annex-copies";
import { eachInPreview } from "./each-in-preview";
import { check, hear, openCopy } from "./in-the-pane";
import type { OpenPreview } from "./open-preview";

let preview: OpenPreview;

eachInPreview((opened) => {
  preview = opened;
});

const officialLines = [
  "1. Tổng số chỉ tiêu: 33 chỉ tiêu",
  "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu",
  "3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
];

/** The counts as a person reads them in the pane. */
async function counts(): Promise<readonly string[]> {
  const region = preview.pane.getByRole("region", { name: "Số liệu tổng hợp" });
  await region.waitFor();
  const text = (await region.innerText()).replace(/\s+/g, " ");
  return ["Tổng số chỉ tiêu", "Đã hoàn thành đến 14/10/2023", "Đang thực hiện"].map((label) => {
    const number = new RegExp(`${label}:? ?(\\d+)`).exec(text)?.[1];
    return `${label} ${number ?? "?"}`;
  });
}

/** Lines of the summary in the workbook's own model, with the row they stand in. */
function summaryLines(): Promise<readonly string[]> {
  return preview.page.evaluate(() => {
    const [sheet] = globalThis.preview?.host().workbook.sheets ?? [];
    const rows = [...(sheet?.cells ?? [])].sort(([one], [other]) => one - other);
    return rows.flatMap(([, line]) =>
      [...line.values()]
        .map(({ content }) => content)
        .filter((content) => typeof content === "string")
        .filter((content) => /^\d\. (Tổng số|Chỉ tiêu|Nhiệm vụ)/.test(content)),
    );
  });
}

async function insert(): Promise<void> {
  await preview.pane.getByRole("button", { name: "Chèn số liệu tổng hợp" }).click();
}

async function undo(): Promise<void> {
  await preview.pane.getByRole("button", { name: "Hoàn tác" }).click();
  await hear(preview, /^Đã hoàn tác lần chèn số liệu tổng hợp trên trang “[^”]+”\./);
}

const right = ["Tổng số chỉ tiêu 33", "Đã hoàn thành đến 14/10/2023 10", "Đang thực hiện 23"];

test("the annex that declares 33, 10, 23 is counted so, and its lines need no rewriting", async () => {
  await check(preview);
  expect(await counts()).toEqual(right);
  const before = await preview.snapshot();
  await insert();
  await hear(preview, /Số liệu tổng hợp trên trang “[^”]+” đang đúng|Đã ghi/);
  expect((await summaryLines()).slice(0, 3)).toEqual(officialLines);
  const hasWritten = preview.pane.getByRole("button", { name: "Hoàn tác" });
  if (await hasWritten.isEnabled()) await undo();
  expect(await preview.snapshot()).toEqual(before);
});

test("lines that declare 30, 9, 21 are replaced where they stand, and come back on undo", async () => {
  const wrong = [
    "1. Tổng số chỉ tiêu: 30 chỉ tiêu",
    "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 9 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện: 21 chỉ tiêu.",
  ];
  await openCopy(preview, await assessmentCopy("ban-sao-30-9-21.xlsx", declareSummary(wrong)));
  await check(preview);
  expect(await counts()).toEqual(right);
  const before = await preview.snapshot();
  expect(await summaryLines()).toEqual(wrong);
  await insert();
  await hear(preview, /^Đã ghi số liệu tổng hợp/);
  expect((await summaryLines()).slice(0, 3)).toEqual(officialLines);
  await undo();
  expect(await preview.snapshot()).toEqual(before);
});

test("an annex without the lines gets them in its free rows, and is as before on undo", async () => {
  await openCopy(
    preview,
    await assessmentCopy("ban-sao-trong.xlsx", declareSummary([null, null, null])),
  );
  await check(preview);
  expect(await counts()).toEqual(right);
  const before = await preview.snapshot();
  expect(await summaryLines()).toEqual([]);
  await insert();
  await hear(preview, /^Đã ghi số liệu tổng hợp/);
  expect((await summaryLines()).slice(0, 3)).toEqual(officialLines);
  await undo();
  expect(await preview.snapshot()).toEqual(before);
});

test("where there is no free row the pane asks, inserts rows, and takes them out on undo", async () => {
  await openCopy(preview, await assessmentCopy("ban-sao-het-cho.xlsx", removeSummaryRows));
  await check(preview);
  expect(await counts()).toEqual(right);
  const before = await preview.snapshot();
  await insert();
  await preview.pane.getByRole("button", { name: "Chèn dòng" }).click();
  await hear(preview, /^Đã ghi số liệu tổng hợp/);
  expect((await summaryLines()).slice(0, 3)).toEqual(officialLines);
  await undo();
  expect(await preview.snapshot()).toEqual(before);
});

test("one status changed by hand makes it 33, 11, 22, and the declared summary wrong", async () => {
  const { page } = preview;
  const address = await page.evaluate(() => {
    const [sheet] = globalThis.preview?.host().workbook.sheets ?? [];
    const row = [...(sheet?.cells ?? [])].find(
      ([index, line]) => index > 11 && line.get(2)?.content === "Đang thực hiện",
    );
    return `C${String((row?.[0] ?? 0) + 1)}`;
  });
  await page.getByLabel("Hộp tên").fill(address);
  await page.getByLabel("Hộp tên").press("Enter");
  await page.getByRole("grid").focus();
  await page.keyboard.press("F2");
  await page.locator(".cell-editor").fill("Đã hoàn thành");
  await page.keyboard.press("Enter");

  await check(preview);
  expect(await counts()).toEqual([
    "Tổng số chỉ tiêu 33",
    "Đã hoàn thành đến 14/10/2023 11",
    "Đang thực hiện 22",
  ]);
  const findings = preview.pane.getByRole("button", { name: /^Lỗi · A[78]/ });
  expect(await findings.count()).toBeGreaterThan(0);
});

test("the ribbon checks, inserts and opens the pane where it must be read", async () => {
  const { page, pane } = preview;
  await openCopy(
    preview,
    await assessmentCopy("ban-sao-trong.xlsx", declareSummary([null, null, null])),
  );
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  await page.getByRole("button", { name: "Kiểm tra phụ lục" }).click();
  await page.locator("aside").waitFor();
  expect(await counts()).toEqual(right);

  await page.getByRole("button", { name: "Đóng bảng" }).click();
  await page.getByRole("button", { name: "Chèn số liệu tổng hợp" }).click();
  await hear(preview, /^Đã ghi số liệu tổng hợp/);
  expect((await summaryLines()).slice(0, 3)).toEqual(officialLines);
});

test("a click on a finding selects its cell in the sheet", async () => {
  const wrong = ["1. Tổng số chỉ tiêu: 30 chỉ tiêu", null, null];
  await openCopy(preview, await assessmentCopy("ban-sao-30.xlsx", declareSummary(wrong)));
  await check(preview);
  await preview.pane.getByRole("button", { name: /^Lỗi · A7/ }).click();
  await preview.page.locator('[role=grid][data-selection^="A7"]').waitFor();
});

test("while a cell is open for typing, the pane says what to do and goes on afterwards", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("F2");
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane
    .getByText(/nhấn Enter để kết thúc nhập ô/)
    .first()
    .waitFor({ state: "attached" });
  await page.locator(".cell-editor").press("Enter");
  expect(await counts()).toEqual(right);
});

test("the saved file holds what was inserted", async () => {
  const { page } = preview;
  await openCopy(
    preview,
    await assessmentCopy("ban-sao-luu.xlsx", declareSummary([null, null, null])),
  );
  await check(preview);
  await insert();
  await hear(preview, /^Đã ghi số liệu tổng hợp/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu thành .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("ban-sao-luu.xlsx");
  const saved = await openWorkbook(await readDownload(download), "ban-sao-luu.xlsx");
  const column = [6, 7, 8].map((row) => saved.sheets[0]?.cells.get(row)?.get(0)?.content);
  expect(column).toEqual(officialLines);
});

/** The browser is another process's: its files are not ours to open. */
async function readDownload(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
