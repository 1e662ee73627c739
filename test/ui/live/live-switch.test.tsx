/** @jest-environment jsdom */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Pane } from "../../../src/ui/pane";
import { createTestSession, type TestSession } from "../../builders/session";
import { completeDom } from "../../builders/dom";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";

completeDom();
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const findings = [finding("a", { severity: "error" })];
const results = (...statuses: Parameters<typeof annexReview>[0]) =>
  reviewed(annexReview(statuses, { findings }));

async function open(session: TestSession) {
  const host = { displayLanguage: "vi-VN", isDark: () => false };
  const view = render(<Pane session={session} host={host} />);
  await act(() => import("../../../src/ui/shell/review-view"));
  return { ...view, user: userEvent.setup() };
}

const NAME = "Kiểm tra khi đang sửa";

async function openFollowing() {
  const former = results("completed", "in-progress");
  const session = createTestSession({ reviewed: former });
  const view = await open(session);
  await view.user.click(screen.getByRole("switch", { name: NAME }));
  act(() => {
    session.store.send({ kind: "live-status", status: { kind: "on", isHeldUp: false } });
  });
  return { ...view, session, former };
}

test("the switch is off at first, and appears with the first results", async () => {
  const { unmount } = await open(createTestSession());
  expect(screen.queryByRole("switch", { name: NAME })).toBeNull();
  unmount();
  await open(createTestSession({ reviewed: results("completed") }));
  expect(screen.getByRole<HTMLInputElement>("switch", { name: NAME }).checked).toBe(false);
});

test("what is followed is said in words, and the choice is kept", async () => {
  const { session, container } = await openFollowing();
  expect(session.savedPreferences.at(-1)?.liveReview).toBe(true);
  expect(screen.getByText(`Đang theo dõi trang tính “${SHEET}”.`)).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
});

test("changed numbers are announced, once, and nothing takes the focus", async () => {
  const { session, former } = await openFollowing();
  const focused = document.activeElement;
  act(() => {
    session.store.send({ kind: "followed", former, reviewed: results("completed", "completed") });
  });
  const said = screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .filter((text) => text !== "");
  expect(said).toEqual([
    "Vừa cập nhật: 2 chỉ tiêu, 2 đã hoàn thành, 0 đang thực hiện; 1 lỗi, 0 cảnh báo.",
  ]);
  expect(document.activeElement).toBe(focused);
});

test("results that cannot follow say why, and offer a check", async () => {
  const { session, former, container } = await openFollowing();
  const behind = { snapshot: former.snapshot, because: "cells-moved" } as const;
  act(() => {
    session.store.send({ kind: "fell-behind", behind });
  });
  expect(screen.getAllByText(/có ô bị dời chỗ/).length).toBeGreaterThan(0);
  expect(screen.getByText("Tạm dừng theo dõi, xem thông báo bên dưới.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
});

test("a refusal of Excel is told beside the switch", async () => {
  const { session } = await openFollowing();
  act(() => {
    session.store.send({
      kind: "live-status",
      status: { kind: "failed", failure: { kind: "host-refused", code: "X" } },
    });
  });
  expect(screen.getByText(/Tắt rồi bật lại để thử lần nữa/)).toBeTruthy();
});
