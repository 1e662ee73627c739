import { eachInPreview } from "./each-in-preview";
import type { OpenPreview } from "./open-preview";

let preview: OpenPreview;

eachInPreview((opened) => {
  preview = opened;
});

function cell(address: string) {
  return preview.page.locator(`[data-address="${address}"]`);
}

async function select(address: string): Promise<void> {
  const nameBox = preview.page.getByLabel("Hộp tên");
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** The sheet draws a moment after the key; a selection that never comes fails by its time limit. */
async function selected(area: string): Promise<void> {
  await preview.page.locator(`[role=grid][data-selection="${area}"]`).waitFor();
}

test("the sheet shows the annex, and the pane learns that it is in Excel on the web", async () => {
  expect(await cell("A7").textContent()).toBe("1. Tổng số chỉ tiêu: 33 chỉ tiêu");
  const frame = preview.page.frames().find((each) => each.url().includes("taskpane"));
  await preview.pane.locator("#root > *").first().waitFor();
  const host = await frame?.evaluate(() => ({
    host: Office.context.host.toString(),
    platform: Office.context.platform.toString(),
    language: Office.context.displayLanguage,
    has115: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
    has116: Office.context.requirements.isSetSupported("ExcelApi", "1.16"),
  }));
  expect(host).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    language: "vi-VN",
    has115: true,
    has116: false,
  });
});

test("nothing is asked of any other server, and Office.js comes from the preview", async () => {
  await preview.pane.locator("#root > *").first().waitFor();
  const origins = new Set(preview.requests.map((address) => new URL(address).origin));
  expect([...origins]).toEqual([new URL(process.env["PREVIEW"] ?? "").origin]);
  expect(preview.requests.some((address) => address.endsWith("/office-js/office.js"))).toBe(true);
});

test("typing into a cell writes it, and Esc drops what was typed", async () => {
  const { page } = preview;
  await select("C13");
  await page.getByRole("grid").focus();
  await page.keyboard.press("F2");
  await page.locator(".cell-editor").fill("Đang thực hiện");
  await page.keyboard.press("Enter");
  await selected("C14");
  expect(await cell("C13").textContent()).toBe("Đang thực hiện");

  const before = await cell("C14").textContent();
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  expect(await cell("C14").textContent()).toBe(before);
});

test("arrow keys step over a merged area as one cell", async () => {
  const { page } = preview;
  await select("A2");
  await selected("A2");
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowDown");
  await selected("A3:D3");
  await page.keyboard.press("ArrowDown");
  await selected("A4:D4");
});

test("each of the five annexes opens", async () => {
  const { page } = preview;
  for (const [title, text] of [
    ["Huyện Gio Linh: kế hoạch từng năm 2022–2025", "Cải cách thể chế"],
    ["Xã Gio Châu: chỉ tiêu năm 2024, hai bảng", "1. Chỉ tiêu giao tại Nghị quyết số 01/NQ-CP"],
    ["Tỉnh Bình Định: tiêu chí thành phần 2023", "PHỤ LỤC DANH MỤC CÁC NHIỆM VỤ, GIẢI PHÁP"],
    ["Xã Triệu An: nhiệm vụ năm 2023", "TRIỂN KHAI CÁC NHIỆM VỤ CCHC NĂM 2023"],
    ["Huyện Gio Linh: đánh giá đến 14/10/2023", "1. Tổng số chỉ tiêu: 33 chỉ tiêu"],
  ] as const) {
    await page.getByRole("button", { name: "Mở phụ lục mẫu" }).click();
    await page.getByRole("menuitemradio", { name: title }).click();
    await page.getByRole("gridcell", { name: text }).first().waitFor();
    await preview.pane.locator("#root > *").first().waitFor();
  }
});

test("the ribbon speaks the manifest's two languages", async () => {
  const { page } = preview;
  const labels = () => page.locator("button.large").allTextContents();
  expect(await labels()).toEqual([
    "Kiểm tra phụ lục",
    "Chèn số liệu tổng hợp",
    "Lập trang Tổng hợp",
    "Mở bảng rà soát",
  ]);
  await page.getByLabel("Ngôn ngữ").selectOption("en");
  expect(await labels()).toEqual([
    "Check annex",
    "Insert summary",
    "Summary sheet",
    "Open review pane",
  ]);
});

test("the pane closes, and its ribbon button opens it again", async () => {
  const { page } = preview;
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  await page.locator("aside").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Mở bảng rà soát" }).click();
  await page.locator("aside").waitFor();
});
