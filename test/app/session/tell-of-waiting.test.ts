import { createWaiting } from "../../../src/app/ports/waiting";
import { review } from "../../../src/app/commands/checking";
import { tellOfWaiting } from "../../../src/app/session/tell-of-waiting";
import { createTestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

test("the session knows that Excel makes its work wait, and that giving up ends with that work", async () => {
  const session = createTestSession({
    workbook: createMemoryWorkbook({ "Trang 1": [["Họ tên"]] }),
  });
  tellOfWaiting(session);
  const release = session.workbook.hold("readActiveSheet");
  const reviewing = review(session);
  let isOver: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    isOver = session.waiting.begin(() => {
      session.workbook.fail("readActiveSheet", { kind: "given-up" });
      release();
      resolve();
    });
  });
  expect(session.store.state().isHeldUp).toBe(true);
  session.waiting.giveUp();
  await waited;
  isOver();
  expect(session.waiting.isGivenUp()).toBe(true);
  await reviewing;
  expect(session.store.state()).toMatchObject({
    isHeldUp: false,
    running: null,
    outcome: { kind: "stopped" },
  });
  expect(session.waiting.isGivenUp()).toBe(false);
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
