import { eachInPreview } from "./each-in-preview";
import type { OpenPreview } from "./open-preview";

let preview: OpenPreview;

eachInPreview(
  (opened) => {
    preview = opened;
  },
  { query: { annex: "gio-linh-2023-yearly-plan.xlsx" } },
);
beforeEach(async () => {
  await preview.pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
});

type Focus = {
  /** The name of what has the focus in the pane, or on the page around it. */
  readonly on: string;
  /** Neighbours may have one name: the place tells them apart. */
  readonly place: number;
};

async function focus(): Promise<Focus> {
  const frames = preview.page.frames();
  const pane = frames.find((frame) => frame.url().includes("taskpane.html"));
  const describe = () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { on: "", place: -1 };
    const [label = element] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return {
      on: element.getAttribute("aria-label") ?? label.textContent.trim(),
      place: [...document.querySelectorAll("*")].indexOf(element),
    };
  };
  const inPage = await preview.page.evaluate(describe);
  const isInPane = await preview.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  if (!isInPane) return { ...inPage, on: `page: ${inPage.on}` };
  const inPane = await pane?.evaluate(describe);
  return { place: inPane?.place ?? -1, on: `pane: ${inPane?.on ?? ""}` };
}

async function focused(): Promise<string> {
  return (await focus()).on;
}

/** Focus crosses between pane and page by a message, a moment later. */
async function focusLeaves(from: Focus): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { on, place } = await focus();
    const hasLeft = on !== from.on || place !== from.place;
    // On its way the focus is on neither side for a moment: each asked apart may answer with its body.
    if (hasLeft && on !== "page: " && on !== "pane: ") return on;
    await preview.page.waitForTimeout(50);
  }
  return from.on;
}

async function press(key: string): Promise<string> {
  const from = await focus();
  await preview.page.keyboard.press(key);
  return focusLeaves(from);
}

test("without a mouse: check, walk to a finding, open its cell, leave the pane at its end", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("region", { name: "Số liệu tổng hợp" }).waitFor();
  expect(await focused()).toBe("pane: Kiểm tra");

  const seen: string[] = [];
  for (let presses = 0; presses < 60 && !(seen.at(-1) ?? "").startsWith("page:"); presses += 1) {
    seen.push(await press("Tab"));
  }
  expect(seen).toContain("pane: Chèn số liệu tổng hợp");
  expect(seen.some((at) => finding.test(at))).toBe(true);
  // Office.js takes Tab over and tells the host, which moves on: a trap would go round in the pane.
  expect(seen.at(-1)).toBe("page: Mở phụ lục mẫu ▾");
});

const finding = /^pane: (?:Lỗi|Cảnh báo|Gợi ý) · ([A-Z]+\d+)/;

test("Enter on a finding shows its cell, and the focus stays in the list", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane
    .getByRole("button", { name: /^(Lỗi|Cảnh báo|Gợi ý) · / })
    .first()
    .focus();
  const at = await focused();
  await page.keyboard.press("Enter");
  const cell = finding.exec(at)?.[1] ?? "?";
  await page.locator(`[role=grid][data-selection^="${cell}"]`).waitFor();
  expect(await focused()).toBe(at);
});

test("Shift+Tab at the start of the pane goes back to the sheet, Esc to the grid", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  expect(await press("Shift+Tab")).toBe("page: PL");
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  expect(await press("Escape")).toBe("page: Bảng tính");
});
