import { eachInPreview } from "./each-in-preview";
import { hear } from "./in-the-pane";
import type { OpenPreview } from "./open-preview";

let preview: OpenPreview;

eachInPreview((opened) => {
  preview = opened;
});

/** What a screen reader hears. */
async function switchOn(): Promise<void> {
  await preview.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await hear(preview, /^Đã kiểm tra xong/);
  await preview.pane.getByRole("switch", { name: "Kiểm tra khi đang sửa" }).click();
  await preview.pane.getByText(/^Đang theo dõi trang tính/).waitFor();
}

async function type(address: string, text: string): Promise<void> {
  const { page } = preview;
  await page.getByLabel("Hộp tên").fill(address);
  await page.getByLabel("Hộp tên").press("Enter");
  await page.getByRole("grid").focus();
  await page.keyboard.press("F2");
  await page.locator(".cell-editor").fill(text);
  await page.keyboard.press("Enter");
}

/** Address of a status that is still in progress. */
function openStatus(): Promise<string> {
  return preview.page.evaluate(() => {
    const [sheet] = globalThis.preview?.host().workbook.sheets ?? [];
    const row = [...(sheet?.cells ?? [])].find(
      ([index, line]) => index > 11 && line.get(2)?.content === "Đang thực hiện",
    );
    return `C${String((row?.[0] ?? 0) + 1)}`;
  });
}

type Trip = { readonly writes: boolean; readonly actions: readonly string[] };

/** Round trips since the given one. */
function trips(from: number): Promise<readonly Trip[]> {
  return preview.page.evaluate(
    (first) =>
      (globalThis.preview?.host().journal ?? [])
        .filter(({ isHousekeeping }) => !isHousekeeping)
        .slice(first)
        .map(({ writes, actions }) => ({ writes, actions })),
    from,
  );
}

test("a typed status changes the counts without a click, a selection or a write", async () => {
  await switchOn();
  const address = await openStatus();
  const region = preview.pane.getByRole("region", { name: "Số liệu tổng hợp" });
  expect(await region.innerText()).toMatch(/Đang thực hiện\D*23/);
  const before = (await trips(0)).length;

  await type(address, "Đã hoàn thành");
  await hear(preview, /^Vừa cập nhật: 33 chỉ tiêu, 11 đã hoàn thành, 22 đang thực hiện/);
  expect(await region.innerText()).toMatch(/Đang thực hiện\D*22/);

  const below = `C${String(Number(address.slice(1)) + 1)}`;
  await preview.page.locator(`[role=grid][data-selection^="${below}"]`).waitFor();
  const [trip, ...more] = await trips(before);
  expect(more).toEqual([]);
  expect(trip?.writes).toBe(false);
  expect(trip?.actions.filter((action) => /Merged|select|activate/i.test(action))).toEqual([]);
});

test("merged cells are not guessed at: the pane says so and offers a check", async () => {
  await switchOn();
  await preview.page.evaluate(() => {
    const host = globalThis.preview?.host();
    const name = host?.workbook.sheets[0]?.name ?? "";
    host?.user.merges(name, { row: 14, column: 2, rowCount: 2, columnCount: 1 });
  });
  await preview.pane
    .getByText(/có thể đã gộp hoặc tách ô/)
    .first()
    .waitFor({ state: "attached" });
  await preview.pane.getByRole("button", { name: "Kiểm tra lại" }).click();
  await preview.pane.getByText(/^Đang theo dõi trang tính/).waitFor();
});

test("the choice is kept for the next time", async () => {
  await switchOn();
  const frame = preview.page.frames().find((each) => each.url().includes("taskpane"));
  const kept = await frame?.evaluate(() => {
    const { localStorage: storage } = window;
    return Array.from(
      { length: storage.length },
      (_, index) => storage.getItem(storage.key(index) ?? "") ?? "",
    ).filter((text) => text.includes('"liveReview":true'));
  });
  expect(kept).toHaveLength(1);
});

test("whoever gives up waiting for a cell that is being typed in has written nothing", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await hear(preview, /^Đã kiểm tra xong/);
  const before = await preview.snapshot();
  await page.getByRole("grid").focus();
  await page.keyboard.press("F2");
  await pane.getByRole("button", { name: "Chèn số liệu tổng hợp" }).click();
  await pane.getByRole("button", { name: "Thôi chờ" }).click();
  await pane
    .getByText(/Đã thôi chờ Excel/)
    .first()
    .waitFor({ state: "attached" });
  await page.locator(".cell-editor").press("Escape");
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await hear(preview, /^Đã kiểm tra xong/);
  expect(await preview.snapshot()).toEqual(before);
});
