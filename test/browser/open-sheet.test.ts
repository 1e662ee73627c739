import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { putCell } from "../excel-host/model/sheet";
import { addSheet } from "../excel-host/model/workbook";
import { folders } from "../excel-host/preview/folders";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE } from "../builders/annex-rows";
import { DEFAULT_FORMAT } from "../excel-host/model/format";
import { assessmentCopy } from "./annex-copies";
import { connectBrowser } from "./one-browser";
import { openPreview } from "./open-preview";
import { check, hear, openCopy } from "./in-the-pane";

let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

const pictures = join(folders.root, "test-output/pane");

/** Another, smaller annex on a sheet of its own. */
const twoAnnexes = () =>
  assessmentCopy("hai-phu-luc.xlsx", (_sheet, workbook) => {
    const other = addSheet(workbook, "Phụ lục xã");
    [ANNEX_TITLE, [null], ANNEX_HEADER, ...ANNEX_ROWS].forEach((line, row) => {
      line.forEach((content, column) => {
        putCell(other, row, column, { content, format: DEFAULT_FORMAT });
      });
    });
  });

test.each(["320", "350"])(
  "with another sheet in front the pane (%s px) says whose results these are and where it writes",
  async (pane) => {
    const preview = await openPreview(browser, { query: { pane } });
    await openCopy(preview, await twoAnnexes());
    await check(preview);
    const first = await preview.page.getByRole("tab", { selected: true }).innerText();
    const bar = preview.pane.getByText(/^Kết quả của trang “.+”, đang mở trang “.+”\.$/);
    expect(await bar.isVisible()).toBe(false);

    await preview.page.getByRole("tab", { name: "Phụ lục xã" }).click();
    await bar.waitFor();
    expect(await bar.innerText()).toBe(`Kết quả của trang “${first}”, đang mở trang “Phụ lục xã”.`);
    await preview.page.locator("aside").screenshot({ path: join(pictures, `${pane}-behind.png`) });
    await preview.pane.getByRole("button", { name: "Chèn số liệu tổng hợp" }).click();
    await hear(preview, new RegExp(`trang “${first}”(, ô A\\d+| đang đúng)`));

    await preview.pane.getByRole("button", { name: "Kiểm tra trang này" }).click();
    await hear(preview, /^Đã kiểm tra xong trang “Phụ lục xã”/);
    await bar.waitFor({ state: "hidden" });
    await preview.page.getByRole("tab", { name: first }).click();
    await bar.waitFor();
    expect(await preview.troubles()).toEqual([]);
    await preview.close();
  },
);
