import { HOST_ERROR } from "../../excel-host/engine/create-excel-host";
import type { Fault } from "../../excel-host/engine/faults";
import type { WorkbookModel } from "../../excel-host/model/workbook";

export const SHEET = "Phụ lục";

/** The ways in which one batch of so many actions goes wrong; each is a run of its own. */
type Trouble = (
  batch: number,
  actions: number,
  workbook: () => WorkbookModel,
) => readonly Fault[][];

/** Excel stops at an action: at once, in the middle, at the end. */
const stops =
  (code: string): Trouble =>
  (batch, actions) =>
    [...new Set([1, Math.floor(actions / 2), actions - 1])].map((atAction) => [
      { batch, kind: "stops", atAction, code },
    ]);

const refused =
  (hostError: number): Trouble =>
  (batch) => [[{ batch, kind: "refused", hostError }]];

const lost =
  (hostError: number): Trouble =>
  (batch) => [[{ batch, kind: "lost", hostError }]];

/** From here on nothing gets through any more. */
const forGood =
  (trouble: Trouble, hostError: number): Trouble =>
  (batch, actions, workbook) =>
    trouble(batch, actions, workbook).map((faults) => [
      ...faults,
      ...Array.from({ length: 10 }, (_fault, index): Fault => ({
        batch: batch + 1 + index,
        kind: "refused",
        hostError,
      })),
    ]);

const meanwhile =
  (act: (workbook: WorkbookModel) => void): Trouble =>
  (batch, _actions, workbook) => [
    [
      {
        batch,
        kind: "meanwhile",
        act: () => {
          act(workbook());
        },
      },
    ],
  ];

/** How Excel fails: error codes of the facts sheet, and people. */
export const TROUBLES = {
  "typing in a cell": refused(HOST_ERROR.editingACell),
  "a dialog is open": refused(HOST_ERROR.modalDialogOpen),
  "request too large": refused(HOST_ERROR.requestTooLarge),
  "answer too large": lost(HOST_ERROR.responseTooLarge),
  throttled: refused(HOST_ERROR.activityLimitReached),
  "session expired": refused(HOST_ERROR.invalidOrTimedOutSession),
  "session expired, done": lost(HOST_ERROR.invalidOrTimedOutSession),
  "session lost for good": forGood(stops("RequestAborted"), HOST_ERROR.invalidOrTimedOutSession),
  "no answer": (batch) => [[{ batch, kind: "hangs" }]],
  AccessDenied: stops("AccessDenied"),
  GeneralException: stops("GeneralException"),
  InvalidArgument: stops("InvalidArgument"),
  InvalidObjectPath: stops("InvalidObjectPath"),
  RequestAborted: stops("RequestAborted"),
  "a code never heard of": stops("BrandNewProblem"),
  "sheet renamed": meanwhile(({ sheets }) => {
    for (const sheet of sheets) if (sheet.name !== "Khác") sheet.name = `${sheet.name} (mới)`;
  }),
  "sheet deleted": meanwhile(({ sheets }) => {
    const other = sheets.findIndex(({ name }) => name !== "Khác");
    if (other >= 0 && sheets.length > 1) sheets.splice(other, 1);
  }),
} satisfies Readonly<Record<string, Trouble>>;
