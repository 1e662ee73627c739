import { done, type Result } from "../../app/failure";
import type { Change } from "../../app/ports/workbook";
import { askLook, readLook, type Look } from "./look-at-cells";
import { lookAtLocks } from "./look-at-locks";
import { askRuns } from "./look-at-runs";
import { placeWithout } from "./row-steps";
import type { ExcelRunner } from "../run-excel";

export type ChangeLook = {
  readonly look: Look;
  /** Keys of cells whose characters differ in format, where somebody wants to know. */
  readonly mixed?: ReadonlySet<string>;
};

/** How the cells of a change are, before it. */
export async function lookAtChange(
  runner: ExcelRunner,
  { edits, insertion, sparesMixedFormats = false }: Change,
): Promise<Result<ChangeLook>> {
  const places = edits.flatMap(({ at }) => placeWithout(insertion, at) ?? []);
  // Only typed text can be in several formats. The rows' own corner makes their sheet looked at.
  const texts = sparesMixedFormats
    ? edits.flatMap(({ at, was }) => (typeof was === "string" ? [at] : []))
    : [];
  const corner =
    insertion === undefined ? [] : [{ sheet: insertion.sheet, row: insertion.before, column: 0 }];
  const looked = await runner.write(async (context) => {
    const asked = askLook(context, { places: [...places, ...corner], sheetIds: {} });
    const mixed = askRuns(context, texts, {});
    await context.sync();
    return { look: readLook(asked), mixed: mixed() };
  }, places[0]?.sheet);
  if (!looked.ok) return looked;
  const { look, mixed } = looked.value;
  const locks = await lookAtLocks(runner, look, places);
  return locks.ok ? done({ look: locks.value, mixed }) : locks;
}
