import type { PlantedFault } from "../recall/recall";
import { FAULT_KINDS } from "../recall/kinds";
import { share } from "./percent";

const isTold = ({ told }: PlantedFault): boolean => told !== "silent";

function countLine(name: string, planted: readonly PlantedFault[]): string {
  const told = planted.filter(isTold);
  const asked = planted.filter((fault) => fault.told === "asked");
  const note = asked.length === 0 ? "" : `, ${String(asked.length)} of them asked`;
  return `${name} ${share({ right: told.length, of: planted.length })}${note}`;
}

/** Planted faults that are told, kind by kind. */
export function recallLines(planted: readonly PlantedFault[], verbose: boolean): readonly string[] {
  if (planted.length === 0) return [];
  const tables = new Set(planted.map(({ slug }) => slug)).size;
  const kinds = FAULT_KINDS.map(
    ({ kind }) =>
      `  ${countLine(
        kind,
        planted.filter((fault) => fault.kind === kind),
      )}`,
  );
  const silent = planted
    .filter((fault) => !isTold(fault))
    .map(({ kind, slug, cell, text }) => `  silent: ${kind} in ${slug} ${cell} "${text}"`);
  return [
    `planted faults told ${countLine("", planted).trim()}, in ${String(tables)} tables`,
    ...kinds,
    ...(verbose ? silent : []),
  ];
}
