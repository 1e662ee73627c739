/** @jest-environment jsdom */
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { CellEdit } from "../../src/core/sheet/edit";
import { Pane } from "../../src/ui/pane";
import { createTestSession, type TestSession } from "../builders/session";
import { completeDom, textOf } from "../builders/dom";
import { createMemoryWorkbook } from "../builders/memory-workbook";
import { annexReview, finding, reviewed, SHEET } from "../builders/reviews";

completeDom();
// Views arrive by dynamic import, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const edit: CellEdit = {
  at: { sheet: SHEET, row: 1, column: 1 },
  was: "hai  dấu",
  becomes: "hai dấu",
};
const findings = [
  finding("a", { severity: "error", indicator: "1", fix: { kind: "safe", edits: [edit] } }),
  finding("b", { indicator: "2", at: { sheet: SHEET, row: 6, column: 2 } }),
  finding("c", { severity: "hint", indicator: "2", at: { sheet: SHEET, row: 7, column: 2 } }),
];

async function open(session: TestSession, displayLanguage = "vi-VN") {
  const host = { displayLanguage, isDark: () => false };
  const view = render(<Pane session={session} host={host} />);
  await act(() => import("../../src/ui/shell/review-view"));
  return { ...view, user: userEvent.setup() };
}

const sessionWithResults = () =>
  createTestSession({
    workbook: createMemoryWorkbook({ [SHEET]: [[null], [null, "hai  dấu"]] }),
    reviewed: reviewed(annexReview(["completed", "in-progress", "other-level"], { findings })),
  });

test("before the first check the pane explains itself in three lines and has one big button", async () => {
  const { user } = await open(createTestSession());
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeTruthy();
  const welcome = screen.getByRole("region", { name: "Bắt đầu thế nào?" });
  expect(within(welcome).getAllByRole("listitem")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Đã rõ" }));
  expect(screen.queryByRole("region", { name: "Bắt đầu thế nào?" })).toBeNull();
});

test("a file in the old format is told what it will not keep", async () => {
  const host = { displayLanguage: "vi-VN", isDark: () => false, address: () => "C:\\a.xls" };
  render(<Pane session={createTestSession()} host={host} />);
  expect(screen.getByText(/hãy lưu tệp thành \.xlsx/)).toBeTruthy();
  await userEvent.setup().click(screen.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByText(/hãy lưu tệp thành \.xlsx/)).toBeNull();
});

test("the counts are shown with those that stand apart", async () => {
  await open(sessionWithResults());
  const counts = await screen.findByRole("region", { name: "Số liệu tổng hợp" });
  expect(textOf(counts)).toContain("Tổng số chỉ tiêu 2");
  expect(textOf(counts)).toContain("Đã hoàn thành đến 14/10/20231");
  expect(textOf(counts)).toContain("Đang thực hiện1");
  expect(textOf(counts)).toContain("Không tính vào tổng sốThuộc cấp khác1");
});

test("a finding opens by click and shows its cell in Excel", async () => {
  const session = sessionWithResults();
  const { user } = await open(session);
  const item = await screen.findByRole("button", { name: /Cảnh báo · C7/ });
  expect(item.getAttribute("aria-expanded")).toBe("false");
  await user.click(item);
  expect(item.getAttribute("aria-expanded")).toBe("true");
  expect(session.workbook.selected).toEqual([{ sheet: SHEET, row: 6, column: 2 }]);
  expect(screen.getByText("Cách xử lý:")).toBeTruthy();
});

test("arrow keys walk over the findings, Tab stops at the list once", async () => {
  const { user } = await open(sessionWithResults());
  const items = await screen.findAllByRole("button", { name: /^(Lỗi|Cảnh báo|Gợi ý) ·/ });
  expect(items.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  act(() => {
    items[0]?.focus();
  });
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(items[2]);
  await user.keyboard("{Home}");
  expect(document.activeElement).toBe(items[0]);
});

test("safe fixes are written only after their preview", async () => {
  const session = sessionWithResults();
  const { user } = await open(session);
  await user.click(await screen.findByRole("button", { name: "Xem và sửa 1 chỗ chắc chắn" }));
  const list = await screen.findByRole("region", { name: "Sửa các chỗ chắc chắn" });
  expect(textOf(list)).toContain("B2Đang làhai ␣dấuSửa thànhhai dấu");
  expect(session.workbook.sheets.get(SHEET)?.[1]).toEqual([null, "hai  dấu"]);
  await user.click(screen.getByRole("button", { name: "Sửa 1 chỗ đã chọn" }));
  expect(session.workbook.sheets.get(SHEET)?.[1]).toEqual([null, "hai dấu"]);
  expect(textOf(await screen.findByRole("status"))).toContain("Đã sửa 1 ô trên trang “Phụ lục 1”.");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(session.workbook.sheets.get(SHEET)?.[1]).toEqual([null, "hai  dấu"]);
});

test("results of another sheet than the open one say so, and the open one can be checked", async () => {
  const session = sessionWithResults();
  const { user, container } = await open(session);
  const bar = "Kết quả của trang “Phụ lục 1”, đang mở trang “Phụ lục 2”.";
  expect(screen.queryByText(bar)).toBeNull();
  act(() => {
    session.store.send({ kind: "sheet-opened", open: { sheet: "Phụ lục 2", isOurs: false } });
  });
  expect(screen.getByText(bar)).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Kiểm tra trang này" }));
  expect(session.store.state().outcome).toMatchObject({ kind: "failed", task: "review" });
});

test("a finding is ignored only with a reason", async () => {
  const session = sessionWithResults();
  const { user } = await open(session);
  await user.click(await screen.findByRole("button", { name: /Cảnh báo · C7/ }));
  await user.click(screen.getByRole("button", { name: "Bỏ qua…" }));
  const save = screen.getByRole("button", { name: "Bỏ qua điểm này" });
  await user.click(save);
  expect(session.settings.stored.ignored).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), "đã đối chiếu");
  await user.click(save);
  expect(session.settings.stored.ignored).toMatchObject([{ id: "b", reason: "đã đối chiếu" }]);
  expect(await screen.findByRole("button", { name: "Đã bỏ qua (1)" })).toBeTruthy();
});

test("a failure is spoken as an alert and stays until it is closed", async () => {
  const session = createTestSession({
    workbook: createMemoryWorkbook({ "Trang 1": [["Họ tên"]] }),
  });
  const { user } = await open(session);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const alert = await screen.findByText(/Không tìm thấy bảng chỉ tiêu nào/, {
    selector: "[role=alert]",
  });
  expect(alert).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByText("Chưa kiểm tra được.")).toBeNull();
});

test("while Excel waits for a cell the pane says so and lets go", async () => {
  jest.useFakeTimers();
  const session = createTestSession({ workbook: createMemoryWorkbook({ "Trang 1": [["x"]] }) });
  const release = session.workbook.hold("readActiveSheet");
  const host = { displayLanguage: "vi", isDark: () => false };
  render(<Pane session={session} host={host} />);
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  act(() => {
    jest.advanceTimersByTime(3000);
  });
  expect(textOf(screen.getByRole("status"))).toContain("hãy nhấn Enter để kết thúc nhập ô");
  await user.click(screen.getByRole("button", { name: "Thôi chờ" }));
  expect(textOf(screen.getByRole("status"))).toContain("Đã thôi chờ.");
  release();
  jest.useRealTimers();
});

test("the pane speaks English where Office does", async () => {
  await open(sessionWithResults(), "en-US");
  expect(screen.getByRole("button", { name: "Check" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
});

test("a bug shows what to hand on, and the pane can be opened again", async () => {
  const session = sessionWithResults();
  const { user } = await open(session);
  act(() => {
    session.store.send({
      kind: "broke",
      bug: { details: "TypeError: hỏng", codeMissing: false },
    });
  });
  expect(screen.getByLabelText<HTMLTextAreaElement>("Chi tiết kỹ thuật").value).toBe(
    "TypeError: hỏng",
  );
  await user.click(screen.getByRole("button", { name: "Mở lại bảng rà soát" }));
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeTruthy();
});

test.each(["review", "settings", "help", "ignored", "columns"] as const)(
  "axe finds nothing to object to in the %s view",
  async (kind) => {
    const session = sessionWithResults();
    const { container } = await open(session);
    await act(async () => {
      session.store.send({ kind: "view-opened", view: { kind } });
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect((await axe(container)).violations).toEqual([]);
  },
);
