/** @jest-environment jsdom */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Pane } from "../../../src/ui/pane";
import { createTestSession } from "../../builders/session";
import { completeDom, textOf } from "../../builders/dom";
import { createMemoryWorkbook } from "../../builders/memory-workbook";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";

completeDom();
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

async function open() {
  const rows = copyRows([ANNEX_TITLE, ANNEX_HEADER, ...ANNEX_ROWS]);
  rows[4]?.splice(2, 1, null);
  const session = createTestSession({
    workbook: createMemoryWorkbook({ [SHEET]: rows }),
    reviewed: reviewed(annexReview(["completed"], { findings: [finding("a")] })),
  });
  const host = { displayLanguage: "vi-VN", isDark: () => false };
  const view = render(<Pane session={session} host={host} />);
  await act(() => import("../../../src/ui/shell/review-view"));
  return { ...view, session, user: userEvent.setup() };
}

test("a switch shows what is on, keeps the focus while Excel works, and explains itself", async () => {
  const { session, user, container } = await open();
  const highlights = await screen.findByRole("switch", { name: "Tô ô có lỗi" });
  expect(screen.getByRole("group", { name: "Đánh dấu trên trang tính" })).toBeTruthy();
  expect(screen.queryByText(/Đỏ: lỗi/)).toBeNull();
  await user.click(highlights);
  await screen.findByText(/Đỏ: lỗi/);
  expect(highlights).toHaveProperty("checked", true);
  expect(document.activeElement).toBe(highlights);
  expect(session.marks.brought).toMatchObject([{ sheet: SHEET, highlights: [{}] }]);
  expect((await axe(container)).violations).toEqual([]);
});

test("marks that could not follow are told beside the switches", async () => {
  const { session } = await open();
  await screen.findByRole("switch", { name: "Ghi chú vào ô" });
  act(() => {
    session.store.send({
      kind: "marks-known",
      sheet: SHEET,
      marks: { highlights: true, comments: false, trouble: { kind: "editing-a-cell" } },
    });
  });
  expect(textOf(screen.getByRole("group", { name: "Đánh dấu trên trang tính" }))).toContain(
    "Dấu trên trang tính chưa theo kết quả mới. Excel đang chờ kết thúc việc nhập ô.",
  );
});

test("marks that tell of older results say so after a while", async () => {
  const { session } = await open();
  await screen.findByRole("switch", { name: "Ghi chú vào ô" });
  const know = (tells: string) => {
    act(() => {
      const marks = { highlights: true, comments: false, tells };
      session.store.send({ kind: "marks-known", sheet: SHEET, marks });
    });
  };
  know("error gone");
  expect(screen.queryByText(/Bấm Kiểm tra để dấu theo kịp/)).toBeNull();
  await screen.findByText(/Bấm Kiểm tra để dấu theo kịp/);
  know("warning a");
  expect(screen.queryByText(/Bấm Kiểm tra để dấu theo kịp/)).toBeNull();
});

test("all marks of the file can be taken away in the settings", async () => {
  const { session, user } = await open();
  session.marks.sheets.set(SHEET, { highlights: 2, comments: 1 });
  await user.click(await screen.findByRole("button", { name: "Thiết lập" }));
  await user.click(await screen.findByRole("button", { name: "Gỡ mọi dấu trong tệp" }));
  await screen.findAllByText("Đã gỡ mọi dấu của phần mềm trên 1 trang tính.");
  expect(session.marks.sheets.get(SHEET)).toEqual({ highlights: 0, comments: 0 });
});
