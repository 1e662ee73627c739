/** @jest-environment jsdom */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Pane } from "../../../src/ui/pane";
import { createTestBench, type TestBench } from "../../builders/bench";
import { completeDom } from "../../builders/dom";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";

completeDom();
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const findings = [finding("a", { severity: "error" })];
const results = (...statuses: Parameters<typeof annexReview>[0]) =>
  reviewed(annexReview(statuses, { findings }));

async function open(bench: TestBench) {
  const host = { displayLanguage: "vi-VN", isDark: () => false };
  const view = render(<Pane bench={bench} host={host} />);
  await act(() => import("../../../src/ui/frame/review-view"));
  return { ...view, user: userEvent.setup() };
}

const NAME = "Kiểm tra khi đang sửa";

async function openFollowing() {
  const former = results("completed", "in-progress");
  const bench = createTestBench({ reviewed: former });
  const view = await open(bench);
  await view.user.click(screen.getByRole("switch", { name: NAME }));
  act(() => {
    bench.store.send({ kind: "live-status", status: { kind: "on", isHeldUp: false } });
  });
  return { ...view, bench, former };
}

test("the switch is off at first, and appears with the first results", async () => {
  const { unmount } = await open(createTestBench());
  expect(screen.queryByRole("switch", { name: NAME })).toBeNull();
  unmount();
  await open(createTestBench({ reviewed: results("completed") }));
  expect(screen.getByRole<HTMLInputElement>("switch", { name: NAME }).checked).toBe(false);
});

test("what is followed is said in words, and the choice is kept", async () => {
  const { bench, container } = await openFollowing();
  expect(bench.savedPreferences.at(-1)?.liveReview).toBe(true);
  expect(screen.getByText(`Đang theo dõi trang tính “${SHEET}”.`)).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
});

test("changed numbers are announced, once, and nothing takes the focus", async () => {
  const { bench, former } = await openFollowing();
  const focused = document.activeElement;
  act(() => {
    bench.store.send({ kind: "followed", former, reviewed: results("completed", "completed") });
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
  const { bench, former, container } = await openFollowing();
  const behind = { snapshot: former.snapshot, because: "cells-moved" } as const;
  act(() => {
    bench.store.send({ kind: "fell-behind", behind });
  });
  expect(screen.getAllByText(/có ô bị dời chỗ/).length).toBeGreaterThan(0);
  expect(screen.getByText("Tạm dừng theo dõi, xem thông báo bên dưới.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
});

test("a refusal of Excel is told beside the switch", async () => {
  const { bench } = await openFollowing();
  act(() => {
    bench.store.send({
      kind: "live-status",
      status: { kind: "failed", failure: { kind: "host-refused", code: "X" } },
    });
  });
  expect(screen.getByText(/Tắt rồi bật lại để thử lần nữa/)).toBeTruthy();
});
