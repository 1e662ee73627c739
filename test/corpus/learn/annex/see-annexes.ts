import { annexFacts } from "../../../../src/core/recognise/judging/annex-facts";
import { ALWAYS } from "../../../../src/core/recognise/judging/weigh-annex";
import { recognise } from "../../../../src/core/recognise/recognise";
import type { Annex } from "../../../../src/core/model/annex";
import type { Evidence } from "../../../../src/core/recognise/weighing/evidence";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";

/** Under these weights every table that can be read at all is one. */
const ANY: ReadonlyMap<string, number> = new Map([[ALWAYS, 20]]);

export type SeenTable = { readonly annex: Annex; readonly facts: Evidence };

/** Every table of a sheet as the judging will see it, also those that it refuses today. */
export const seeAnnexes = (snapshot: SheetSnapshot): readonly SeenTable[] =>
  recognise(snapshot, { annexWeights: ANY }).map((annex) => ({ annex, facts: annexFacts(annex) }));
