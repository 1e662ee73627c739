import { eachInPreview } from "./each-in-preview";
import { check, hear } from "./in-the-pane";
import type { OpenPreview } from "./open-preview";

let preview: OpenPreview;

eachInPreview((opened) => {
  preview = opened;
});

/** What marks the first sheet's cells: how many conditional formats' cells, how many comments. */
function marks(): Promise<{ readonly cells: number; readonly comments: number }> {
  return preview.page.evaluate(() => {
    const [sheet] = globalThis.preview?.host().workbook.sheets ?? [];
    const areas = (sheet?.conditionalFormats ?? []).flatMap((format) => format.areas);
    return {
      cells: areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
      comments: sheet?.comments.length ?? 0,
    };
  });
}

test("marks are switched on, follow a review, and go without a trace", async () => {
  const { pane } = preview;
  await check(preview);
  const before = await preview.snapshot();
  const highlights = pane.getByRole("switch", { name: "Tô ô có lỗi" });
  const comments = pane.getByRole("switch", { name: "Ghi chú vào ô" });

  await highlights.click();
  await hear(preview, /^Đã tô màu \d+ ô trên trang “[^”]+”\./);
  expect(await highlights.isChecked()).toBe(true);
  const { cells } = await marks();
  expect(cells).toBeGreaterThan(3);

  await comments.click();
  await hear(preview, /^Đã ghi chú vào \d+ ô trên trang “[^”]+”\./);
  const both = await marks();
  expect(both.cells).toBe(cells);
  expect(both.comments).toBeGreaterThan(3);
  await check(preview);
  expect(await marks()).toEqual(both);

  await highlights.click();
  await hear(preview, /^Đã bỏ tô màu/);
  await comments.click();
  await hear(preview, /^Đã gỡ các ghi chú/);
  expect(await preview.snapshot()).toEqual(before);
});

test("a protected sheet is told, and the switch stays off", async () => {
  await check(preview);
  await preview.page.evaluate(() => {
    const [sheet] = globalThis.preview?.host().workbook.sheets ?? [];
    if (sheet !== undefined) sheet.protection = { isProtected: true, options: {} };
  });
  const highlights = preview.pane.getByRole("switch", { name: "Tô ô có lỗi" });
  await highlights.click();
  const alert = preview.pane.getByRole("alert", { includeHidden: true });
  await alert.filter({ hasText: /đang được bảo vệ/ }).waitFor({ state: "attached" });
  expect(await highlights.isChecked()).toBe(false);
});
