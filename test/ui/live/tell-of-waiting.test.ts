import { createWaiting } from "../../../src/app/ports/waiting";
import { review } from "../../../src/ui/desk/tasks/review";
import { tellOfWaiting } from "../../../src/ui/live/tell-of-waiting";
import { createTestBench } from "../../builders/bench";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

test("the desk knows that Excel makes its work wait, and that giving up ends with that work", async () => {
  const bench = createTestBench({ workbook: createMemoryWorkbook({ "Trang 1": [["Họ tên"]] }) });
  tellOfWaiting(bench);
  const release = bench.workbook.hold("readActiveSheet");
  const reviewing = review(bench);
  let isOver: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    isOver = bench.waiting.begin(() => {
      bench.workbook.fail("readActiveSheet", { kind: "given-up" });
      release();
      resolve();
    });
  });
  expect(bench.store.state().isHeldUp).toBe(true);
  bench.waiting.giveUp();
  await waited;
  isOver();
  expect(bench.waiting.isGivenUp()).toBe(true);
  await reviewing;
  expect(bench.store.state()).toMatchObject({
    isHeldUp: false,
    running: null,
    outcome: { kind: "stopped" },
  });
  expect(bench.waiting.isGivenUp()).toBe(false);
});

test("several readings may wait at once; it is over when the last one is", () => {
  const waiting = createWaiting();
  const [endOne, endOther] = [waiting.begin(() => undefined), waiting.begin(() => undefined)];
  endOne();
  endOne();
  expect(waiting.isOn()).toBe(true);
  endOther();
  expect(waiting.isOn()).toBe(false);
});
