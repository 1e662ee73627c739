/** @jest-environment jsdom */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Pane } from "../../src/ui/pane";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../builders/annex-rows";
import { createTestSession, type TestSession } from "../builders/session";
import { completeDom, textOf } from "../builders/dom";
import { createMemoryWorkbook } from "../builders/memory-workbook";
import { annexReview, reviewed } from "../builders/reviews";

completeDom();
// Views arrive by dynamic import, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const annexRows = () =>
  copyRows([ANNEX_TITLE, [null], [null], [null], [null], ANNEX_HEADER, ...ANNEX_ROWS]);
const sessionWithAnnex = () =>
  createTestSession({ workbook: createMemoryWorkbook({ "PL 1": annexRows() }) });

async function open(session: TestSession, displayLanguage = "vi-VN") {
  const host = { displayLanguage, isDark: () => false };
  const view = render(<Pane session={session} host={host} />);
  await act(() => import("../../src/ui/shell/review-view"));
  return { ...view, user: userEvent.setup() };
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole("button", { name }));

test("both sheets are written by one click each, shown, and taken back", async () => {
  const session = sessionWithAnnex();
  const { user, container } = await open(session);
  await press(user, "Kiểm tra");
  await press(user, "Lập trang Tổng hợp");
  await press(user, "Mở trang “Tổng hợp”");
  await press(user, "Về trang “PL 1”");
  expect(session.workbook.selected.map(({ sheet }) => sheet)).toEqual(["Tổng hợp", "PL 1"]);
  await press(user, "Lập biên bản rà soát");
  await screen.findByRole("button", { name: "Mở trang “Biên bản rà soát”" });
  expect([...session.ownSheets.plans.keys()]).toEqual(["summary", "review"]);
  expect((await axe(container)).violations).toEqual([]);
  await press(user, "Hoàn tác");
  await press(user, "Hoàn tác");
  expect([...session.ownSheets.plans.keys()]).toEqual([]);
});

test("in English too", async () => {
  const { user } = await open(sessionWithAnnex(), "en-US");
  await press(user, "Check");
  await press(user, "Write the summary sheet");
  expect(await screen.findByRole("button", { name: "Open “Tổng hợp”" })).toBeTruthy();
});

test("what a person wants on the sheets is kept", async () => {
  const session = sessionWithAnnex();
  const { user } = await open(session);
  await press(user, "Kiểm tra");
  await user.click(await screen.findByText("Tuỳ chọn khi lập trang"));
  await user.click(screen.getByLabelText("In Quốc hiệu, Tiêu ngữ trên trang Tổng hợp"));
  await user.type(screen.getByLabelText("Tên cơ quan lập trang"), "Sở Nội vụ");
  expect(session.savedPreferences.at(-1)).toMatchObject({
    nationalTitle: true,
    unitName: "Sở Nội vụ",
  });
});

test("of a table that may be none no sheet is written, and the pane says why", async () => {
  const results = reviewed(annexReview(["completed"], { annex: { certain: false } }));
  const { user } = await open(createTestSession({ reviewed: results }));
  const region = await screen.findByRole("region", { name: "Lập trang, in, gửi đi" });
  expect(textOf(region)).toContain("Chưa có bảng nào chắc chắn là phụ lục");
  await press(user, "Lập trang Tổng hợp");
  expect(screen.queryByRole("button", { name: /^Mở trang/ })).toBeNull();
});

test("where the annex's sheet is protected, the numbers are offered on a sheet of their own", async () => {
  const session = sessionWithAnnex();
  const { user } = await open(session);
  await press(user, "Kiểm tra");
  session.workbook.fail("write", { kind: "sheet-protected", sheet: "PL 1" });
  await press(user, "Chèn số liệu tổng hợp");
  await screen.findByText("Hoặc để nguyên trang này và ghi số liệu ra một trang riêng.");
  const offered = await screen.findAllByRole("button", { name: "Lập trang Tổng hợp" });
  expect(offered).toHaveLength(2);
  const last = offered.at(-1);
  if (last !== undefined) await user.click(last);
  expect(await screen.findByRole("button", { name: "Mở trang “Tổng hợp”" })).toBeTruthy();
});
