import { recognise } from "../../../src/core/recognise/recognise";
import { review } from "../../../src/core/review";
import type { Finding } from "../../../src/core/model/finding";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { formatPosition } from "../../../src/core/sheet/address";
import { readTable } from "./read-table";
import type { Table } from "./rule-case";

type Tried = Omit<Table, "finds">;

export function findingsIn({ table, profile, elsewhere }: Tried): readonly Finding[] {
  return findingsOn(readTable(table), {
    ...(profile === undefined ? {} : { profile }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  });
}

export function findingsOn(
  snapshot: SheetSnapshot,
  { profile = {}, elsewhere }: Pick<Tried, "profile" | "elsewhere"> = {},
): readonly Finding[] {
  const otherAnnexes = elsewhere === undefined ? [] : recognise(readTable(elsewhere, "Khác"));
  return review(snapshot, { profile, otherAnnexes }).annexes.flatMap(({ findings }) => findings);
}

/** "warning E4 cells", as rule cases list them. */
export function describeFinding({ severity, at, says }: Finding): string {
  return `${severity} ${formatPosition(at)} ${says}`;
}
