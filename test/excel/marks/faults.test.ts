import { HOST_ERROR } from "../../excel-host/engine/create-excel-host";
import type { Fault } from "../../excel-host/engine/faults";
import { snapshotModel } from "../../excel-host/model/snapshot-model";
import type { WorkbookModel } from "../../excel-host/model/workbook";
import { withExcel } from "../../excel-host/node/with-excel";
import { firstSheet } from "../workbook-of";
import {
  annex,
  bring,
  commented,
  commentsOf,
  highlightsOf,
  marksPort,
  painted,
  SHEET,
  usersFormat,
} from "./findings-in";

/*
 * Excel failing at every batch, at every action of it. Whatever is left half done, the user's own
 * formats and comments are as they were, and the next attempt finishes or takes away all of it.
 */
jest.setTimeout(60_000);

const FORMER = { highlights: highlightsOf({ A2: "hint" }), comments: commentsOf({ A2: "hint" }) };
const WANTED = {
  highlights: highlightsOf({ B2: "error", C3: "warning" }),
  comments: commentsOf({ B2: "error", C3: "warning" }),
};
/** An injected hang is not the add-in's fault; what it held then, it holds for ever. */
const EXPECTED = { expectProblems: ["unanswered-request", "leaked-reference"] } as const;

function usersWorkbook(): WorkbookModel {
  const workbook = annex();
  const sheet = firstSheet(workbook);
  sheet.conditionalFormats = [usersFormat("A1:C9", '=A1="96"')];
  sheet.comments = [
    { id: "{1}", row: 3, column: 0, content: "Của tôi", resolved: false, author: "Trần B" },
  ];
  return workbook;
}

async function countActions(): Promise<readonly number[]> {
  let counts: readonly number[] = [];
  await withExcel({ workbook: usersWorkbook() }, async ({ roundTrips }) => {
    await bring(FORMER);
    const before = roundTrips().length;
    await bring(WANTED);
    counts = roundTrips()
      .slice(before)
      .map(({ actionCount }) => actionCount);
  });
  return counts;
}

function faultsAt(counts: readonly number[]): readonly Fault[] {
  return counts.flatMap((actionCount, batch): Fault[] => [
    ...Array.from({ length: actionCount }, (_one, atAction): Fault => ({
      batch,
      kind: "stops",
      atAction,
      code: atAction % 2 === 0 ? "GeneralException" : "AccessDenied",
    })),
    ...Object.values(HOST_ERROR).map((hostError): Fault => ({ batch, kind: "refused", hostError })),
    { batch, kind: "lost", hostError: HOST_ERROR.invalidOrTimedOutSession },
    { batch, kind: "hangs" },
  ]);
}

test("after any fault the user's own marks are untouched, and ours can be finished or taken away", async () => {
  const counts = await countActions();
  expect(counts).toHaveLength(6);
  for (const fault of faultsAt(counts)) {
    for (const next of [WANTED, { highlights: [], comments: [] }]) {
      const workbook = usersWorkbook();
      await withExcel(
        { workbook, ...(fault.kind === "hangs" ? EXPECTED : {}) },
        async ({ injectFaults }) => {
          await bring(FORMER);
          injectFaults([fault]);
          const result = await marksPort().write({ sheet: SHEET, ...WANTED });
          // A cell that Excel refused once counts as taken; every other bears its comment.
          if (result.ok) {
            const written = firstSheet(workbook).comments.length - 1;
            expect(written + result.value.taken.length).toBe(WANTED.comments.length);
          }
          const sheet = firstSheet(workbook);
          expect(painted(sheet)[0]).toBe("A1:C9 #00FF00");
          expect(commented(sheet)[0]).toBe("A4 Của tôi");
          injectFaults([]);
          await bring(next);
          if (next !== WANTED) {
            expect(snapshotModel(workbook)).toEqual(snapshotModel(usersWorkbook()));
          } else {
            expect(painted(sheet)).toEqual(["A1:C9 #00FF00", "B2 #F8C9CC", "C3 #FFE699"]);
            expect([...commented(sheet)].sort()).toEqual([
              "A4 Của tôi",
              "B2 error ở B2",
              "C3 warning ở C3",
            ]);
          }
        },
      );
    }
  }
});
