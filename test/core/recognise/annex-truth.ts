import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Requirement } from "../../../src/core/model/requirement";
import type { Column } from "../../../src/core/model/column";
import type { Level } from "../../../src/core/model/level";
import type { AnnexFixture } from "../../files/annex-fixtures";

export type TruthGoal = Partial<Omit<Requirement, "unit">> & { readonly unit?: string | null };

export type TruthPart = {
  readonly value?: number;
  readonly unit?: string | null;
  readonly level?: string;
};

/** The hand-checked reading of a real annex (explained in shared/annexes/README.md). */
export type TruthIndicator = {
  readonly key: string;
  readonly number: string;
  readonly section?: string;
  readonly text: string;
  readonly rows: readonly number[];
  readonly unit?: string;
  readonly raw?: Readonly<Record<string, string>>;
  readonly goalText?: string;
  readonly declared?: string;
  readonly evidence?: string;
  readonly note?: string;
  readonly product?: string;
  readonly lead?: string;
  readonly cooperating?: string;
  readonly monitor?: string;
  readonly assessor?: string;
  readonly deadline?: string;
  readonly deadlineNorm?: { readonly type: string; readonly on?: readonly string[] };
  readonly goal: readonly TruthGoal[];
  readonly values?: Readonly<Record<string, readonly TruthPart[] | null>>;
};

export type TruthTable = {
  readonly title: string | null;
  readonly rowKinds: readonly string[];
  readonly truth: {
    readonly headerRows: readonly number[];
    readonly numberingRows: readonly number[];
    readonly repeatedHeaderRows: readonly number[];
    readonly columns: readonly Omit<Column, "header">[];
    readonly sections: readonly {
      readonly no?: string;
      readonly text: string;
      readonly row: number;
    }[];
    readonly groups: readonly {
      readonly no?: string;
      readonly text: string;
      readonly row: number;
    }[];
    readonly indicators: readonly TruthIndicator[];
    readonly counts: { readonly rows: number };
  };
};

export type TruthFile = {
  readonly layout: string;
  readonly unit: string;
  readonly level: Level;
  readonly reports: string;
  readonly horizon: number;
  readonly horizonSource: string;
  readonly titleLines: readonly string[];
  readonly asOf?: string;
  readonly planDate?: string;
  readonly declaredSummary?: Readonly<Record<string, number>>;
  readonly tables: readonly TruthTable[];
  readonly workbook: {
    readonly sheet: string;
    readonly firstColumnOffset: number;
    readonly sheetRowOfGridRow: readonly (readonly number[])[];
  };
};

export function readTruth(id: AnnexFixture): TruthFile {
  const path = join(__dirname, "../../fixtures/annexes", `${id}.json`);
  // Written by hand in this shape; a wrong field shows at once as a failing comparison.
  return JSON.parse(readFileSync(path, "utf8")) as TruthFile;
}
