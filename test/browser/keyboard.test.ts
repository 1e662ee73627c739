import type { Browser } from "playwright-core";
import { launchBrowser, openPreview, type OpenPreview } from "./open-preview";

let browser: Browser;
let preview: OpenPreview;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await openPreview(browser, { query: { annex: "gio-linh-2023-yearly-plan.xlsx" } });
  await preview.pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
});
afterEach(async () => {
  expect(await preview.troubles()).toEqual([]);
  await preview.close();
});

/** The name of what has the focus in the pane, or on the page around it. */
async function focused(): Promise<string> {
  const frames = preview.page.frames();
  const pane = frames.find((frame) => frame.url().includes("taskpane.html"));
  const describe = () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent.trim();
  };
  const inPage = await preview.page.evaluate(describe);
  const isInPane = await preview.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  return isInPane ? `pane: ${(await pane?.evaluate(describe)) ?? ""}` : `page: ${inPage}`;
}

test("without a mouse: check, walk to a finding, open its cell, leave the pane at its end", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  expect(await focused()).toBe("pane: Kiểm tra");
  await page.keyboard.press("Enter");
  await pane.getByRole("region", { name: "Số liệu tổng hợp" }).waitFor();

  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await focused();
    if (at.startsWith("page: ")) break;
    if (/^pane: (Lỗi|Cảnh báo|Gợi ý)/.test(at)) {
      await page.keyboard.press("Enter");
      const cell = /[A-Z]+\d+/.exec(at)?.[0] ?? "?";
      await page.locator(`[role=grid][data-selection^="${cell}"]`).waitFor();
    }
    seen.push(at);
  }
  expect(seen).toContain("pane: Chèn số liệu tổng hợp");
  expect(seen.some((at) => /^pane: (Lỗi|Cảnh báo|Gợi ý)/.test(at))).toBe(true);
  // Office.js takes Tab over and tells the host, which moves on: a trap would go round in the pane.
  expect(await focused()).toBe("page: Mở phụ lục mẫu ▾");
});

test("Shift+Tab at the start of the pane goes back to the sheet, Esc to the grid", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("page: PL");
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("page: Bảng tính");
});
