import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../engine/create-excel-host";
import { isWithin } from "../engine/class-table";
import type { StrictProblem } from "../engine/host";
import type { JournalEntry } from "../engine/journal";
import { connectHost } from "./host-bridge";
import { loadClient } from "./load-client";

export type ExcelForTest = ExcelHost & {
  /** Round trips that the add-in waited for. */
  readonly roundTrips: () => readonly JournalEntry[];
  /** All replies and events that are due have been delivered. */
  readonly settled: () => Promise<void>;
};

export type ExcelTestOptions = Omit<ExcelHostOptions, "classTable"> & {
  /** Kinds of strict problems that this test provokes on purpose. */
  readonly expectProblems?: readonly StrictProblem["kind"][];
};

/**
 * Runs `test` with the real Office.js client wired to a workbook in memory, and fails it at its end
 * on anything that Excel would not have let pass, even if the add-in swallowed the error.
 */
export async function withExcel(
  options: ExcelTestOptions,
  test: (excel: ExcelForTest) => Promise<void>,
): Promise<void> {
  const client = loadClient();
  const host = createExcelHost({ ...options, classTable: client.classTable });
  const beyond: StrictProblem[] = [];
  client.setContext({
    platform: "OfficeOnline",
    requirements: {
      isSetSupported: (set, version = "1.1") => {
        const isChecking = client.takeIsChecking();
        const isSupported = isWithin(host.apiSets, { set, version });
        if (isChecking && !isSupported) {
          beyond.push({ kind: "beyond-api-set", what: `${set} ${version}` });
        }
        return isSupported;
      },
    },
  });
  const connection = connectHost(client, host);
  await test({
    ...host,
    roundTrips: () => host.journal.filter(({ isHousekeeping }) => !isHousekeeping),
    settled: connection.settled,
  });
  await connection.settled();
  connection.close();
  const problems = [
    ...host.problems,
    ...beyond,
    ...host.leakedReferences(),
    ...connection.unanswered(),
  ].filter(({ kind }) => options.expectProblems?.includes(kind) !== true);
  if (problems.length > 0)
    throw new Error(`Excel would not have let this pass:\n${list(problems)}`);
}

function list(problems: readonly StrictProblem[]): string {
  return problems.map(({ kind, what }) => `  ${kind}: ${what}`).join("\n");
}
