import { withoutControls } from "../../src/batch/without-controls";

it("nothing in a cell can command the terminal", () => {
  expect(withoutControls("Tỷ lệ\u001b[2J đúng\u0007 hạn\r\nđạt 95%")).toBe(
    "Tỷ lệ[2J đúng hạn\nđạt 95%",
  );
});
