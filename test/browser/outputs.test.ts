import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { folders } from "../excel-host/preview/folders";
import { assessmentCopy, declareSummary } from "./annex-copies";
import { accessibilityProblems } from "./axe";
import { hear, openCopy } from "./in-the-pane";
import { connectBrowser } from "./one-browser";
import { openPreview, type OpenPreview } from "./open-preview";

let browser: Browser;
let preview: OpenPreview;
const pictures = join(folders.root, "test-output/outputs");

beforeAll(async () => {
  browser = await connectBrowser();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());
beforeEach(async () => {
  // High enough that pane and sheets are whole in the pictures.
  preview = await openPreview(browser, { viewport: { width: 1500, height: 1600 } });
});
afterEach(async () => {
  expect(await preview.troubles()).toEqual([]);
  await preview.close();
});

async function press(name: string | RegExp): Promise<void> {
  await preview.pane.getByRole("button", { name, exact: true }).click();
}

function sheetNames(): Promise<readonly string[]> {
  return preview.page.evaluate(
    () => globalThis.preview?.host().workbook.sheets.map(({ name }) => name) ?? [],
  );
}

async function picture(name: string): Promise<void> {
  await preview.page.screenshot({ path: join(pictures, `${name}.png`) });
}

const untidied = declareSummary([
  "1. Tổng số chỉ tiêu: 30 chỉ tiêu",
  "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 9 chỉ tiêu",
  "3. Chỉ tiêu đang thực hiện: 21 chỉ tiêu.",
]);

test("everything that was written is taken back step by step until the workbook is as it was", async () => {
  await openCopy(preview, await assessmentCopy("ban-sao.xlsx", untidied));
  const steps: { before: unknown; undone: RegExp }[] = [];
  const step = async (press: () => Promise<void>, done: RegExp, undone: RegExp) => {
    steps.push({ before: await preview.snapshot(), undone });
    await press();
    await hear(preview, done);
  };
  await press("Kiểm tra");
  await hear(preview, /^Đã kiểm tra xong/);
  await step(
    async () => {
      await press(/^Xem và sửa \d+ chỗ chắc chắn$/);
      await press(/^Sửa \d+ chỗ đã chọn$/);
    },
    /^Đã sửa \d+ ô trên trang “[^”]+”\./,
    /^Đã hoàn tác lần sửa/,
  );
  await step(
    () => press("Chèn số liệu tổng hợp"),
    /^Đã ghi số liệu tổng hợp/,
    /^Đã hoàn tác lần chèn số liệu tổng hợp/,
  );
  await step(
    () => press("Lập trang Tổng hợp"),
    /^Đã lập trang “Tổng hợp” cho phụ lục này\./,
    /^Đã hoàn tác việc lập trang tổng hợp\./,
  );
  await picture("summary-sheet");
  await step(
    () => press("Lập biên bản rà soát"),
    /^Đã lập trang “Biên bản rà soát” cho phụ lục này\./,
    /^Đã hoàn tác việc lập biên bản rà soát\./,
  );
  await picture("review-sheet");
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Tổng hợp", "Biên bản rà soát"]));
  for (const { before, undone } of steps.reverse()) {
    await press("Hoàn tác");
    await hear(preview, undone);
    expect(await preview.snapshot()).toEqual(before);
  }
});

test("a sheet of ours is no annex: checking it says so kindly, and the way back is at hand", async () => {
  await openCopy(preview, await assessmentCopy("ban-sao.xlsx", untidied));
  await press("Kiểm tra");
  await hear(preview, /^Đã kiểm tra xong/);
  await press("Lập trang Tổng hợp");
  await hear(preview, /^Đã lập trang/);
  await press(/^Về trang/);
  await press("Mở trang “Tổng hợp”");
  await press("Kiểm tra");
  await hear(preview, /^Trang tính “Tổng hợp” do phần mềm lập, không phải phụ lục\./);
  // In the whole file it is passed over.
  await press("Cả tệp");
  await hear(preview, /^Đã kiểm tra (cả tệp: \d+ trang|xong)/);
  await preview.pane.getByText(/^Lấy số liệu từ cả tệp: 1 phụ lục/).waitFor();
});

test("the ribbon writes the summary sheet with the pane closed, and opens it where it cannot", async () => {
  const { page, pane } = preview;
  await openCopy(preview, await assessmentCopy("ban-sao.xlsx", untidied));
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  const button = page.getByRole("button", { name: "Lập trang Tổng hợp" });
  await button.click();
  await hear(preview, /^Đã lập trang “Tổng hợp”/);
  expect(await page.locator("aside").isVisible()).toBe(false);
  // Pressed on the summary sheet itself, it is written anew.
  await button.click();
  await hear(preview, /^Đã lập lại trang “Tổng hợp”/);
  expect((await sheetNames()).filter((name) => name.startsWith("Tổng hợp"))).toEqual(["Tổng hợp"]);
});

const looks = ["320", "350"].flatMap((pane) =>
  ["light", "dark"].flatMap((theme) => ["vi", "en"].map((lang) => ({ pane, theme, lang }))),
);

test.each(looks)("at $pane px, $theme, $lang the outputs fit and are accessible", async (look) => {
  const own = await openPreview(browser, {
    query: { ...look, annex: "gio-linh-2023-yearly-plan.xlsx" },
    viewport: { width: 1366, height: 2200 },
  });
  const { page, pane } = own;
  await pane.getByRole("button", { name: /^(Kiểm tra|Check)$/ }).click();
  await pane.getByText(/^(Tuỳ chọn khi lập trang|Options for these sheets)$/).click();
  await pane
    .getByRole("button", { name: /^(Lập trang Tổng hợp|Write the summary sheet)$/ })
    .click();
  await pane.getByRole("button", { name: /^(Mở trang “Tổng hợp”|Open “.+”)$/ }).waitFor();
  const name = `${look.pane}-${look.theme}-${look.lang}`;
  await page.locator("aside").screenshot({ path: join(pictures, `${name}.png`) });
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the page has no pane");
  const excess = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ excess, problems: await accessibilityProblems(frame) }).toEqual({
    excess: 0,
    problems: [],
  });
  expect(await own.troubles()).toEqual([]);
  await own.close();
});
