import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { folders } from "../excel-host/preview/folders";
import { accessibilityProblems } from "./axe";
import { connectBrowser } from "./one-browser";
import { openPreview, type OpenPreview } from "./open-preview";

let browser: Browser;
let preview: OpenPreview;

const pictures = join(folders.root, "test-output/sheet");

beforeAll(async () => {
  browser = await connectBrowser();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(await preview.troubles()).toEqual([]);
  await preview.close();
});

async function openReviewed(theme: "light" | "dark"): Promise<void> {
  preview = await openPreview(browser, {
    query: { theme, annex: "gio-linh-2023-yearly-plan.xlsx" },
    viewport: { width: 1500, height: 900 },
  });
  await preview.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await preview.pane.getByRole("region", { name: "Số liệu tổng hợp" }).waitFor();
}

const grid = (): Locator => preview.page.getByRole("grid");

function cell(address: string): Locator {
  return preview.page.locator(`[data-address="${address}"]`);
}

async function scrollTo(top: number): Promise<void> {
  await grid().evaluate((element, to) => {
    element.scrollTop = to;
  }, top);
}

async function select(address: string): Promise<void> {
  const nameBox = preview.page.getByLabel("Hộp tên");
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

async function background(drawn: Locator): Promise<string> {
  return drawn.evaluate((element) => getComputedStyle(element).backgroundColor);
}

test.each(["light", "dark"] as const)(
  "%s: the summary sheet shows its chart, its frozen heads, its signs, and its links lead to the annex",
  async (theme) => {
    await openReviewed(theme);
    const { page } = preview;
    await preview.pane.getByRole("button", { name: "Lập trang Tổng hợp" }).click();
    await page.getByRole("tab", { name: "Tổng hợp", selected: true }).waitFor();

    const top = (await cell("A1").boundingBox())?.y;
    await scrollTo(400);
    const chart = page.getByRole("img", { name: "Kết quả theo lĩnh vực" });
    await chart.getByText("Cải cách thủ tục hành chính").waitFor();
    expect(await chart.locator("rect + text").allTextContents()).toEqual(
      expect.arrayContaining(["3", "8", "12"]),
    );
    await page.screenshot({ path: join(pictures, `summary-chart-${theme}.png`) });
    expect((await cell("A1").boundingBox())?.y).toBe(top);
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);

    await scrollTo(1300);
    const good = page.getByRole("gridcell", { name: "✓ Đạt mức mục tiêu" }).first();
    await good.waitFor();
    expect(await background(good)).not.toBe("rgba(0, 0, 0, 0)");
    await page.screenshot({ path: join(pictures, `summary-list-${theme}.png`) });

    await page.locator(".cell.link", { hasText: /^II\.2$/ }).click();
    await page.getByRole("tab", { name: "PL", selected: true }).waitFor();
    await page.locator('[role=grid][data-selection="C14"]').waitFor();
  },
);

test("marks and comments show where the findings are, under the pointer and at the selected cell", async () => {
  await openReviewed("light");
  const { page, pane } = preview;
  await pane.getByRole("switch", { name: "Tô ô có lỗi" }).click();
  await pane.getByRole("switch", { name: "Ghi chú vào ô" }).click();
  const comment = page.getByRole("note").filter({ hasText: "Ô E18" });
  await select("E18");
  await comment.waitFor();
  expect(await background(cell("E18"))).not.toBe(await background(cell("G18")));
  await page.screenshot({ path: join(pictures, "marks.png") });
  expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  await select("A1");
  await comment.waitFor({ state: "hidden" });
  await scrollTo(300);
  const { x = 0, y = 0 } = (await cell("E18").boundingBox()) ?? {};
  await page.mouse.move(x + 20, y + 20);
  await comment.waitFor();
});
