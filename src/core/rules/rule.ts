import type { Annex } from "../model/annex";
import type { Role } from "../model/column";
import type { Assessment } from "../model/assessment";
import type { Profile } from "../model/profile";
import type { WorkedAnnex } from "../model/worked-row";
import type { CellPosition } from "../sheet/address";
import type { Fix } from "../sheet/edit";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Counts } from "../model/counts";
import type { FindingValue, FindingValues, Severity } from "../model/finding";

/** What a rule may say, and the values that each sentence needs. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** All that a rule may look at. Pure data: no clock, no Office, no machine locale. */
export type RuleContext = {
  readonly annex: Annex;
  readonly snapshot: SheetSnapshot;
  /** Horizon, figures and goal of each row. */
  readonly worked: WorkedAnnex;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly counts: Counts;
  readonly profile: Profile;
  /** The other annexes of the workbook (of this sheet too), where they were read. */
  readonly otherAnnexes: readonly Annex[];
};

/** Rules whose findings at these cells follow from what is reported here. */
export type Covering = {
  readonly rules: readonly string[];
  readonly cells: readonly CellPosition[];
};

export type Report<V extends Vocabulary> = {
  [S in keyof V & string]: {
    readonly says: S;
    readonly at: CellPosition;
    /** Key of the indicator it belongs to. */
    readonly indicator?: string;
    readonly values: Readonly<Record<V[S][number], FindingValue>>;
    /** Cells whose change makes an "ignore" lapse; default: `at`. */
    readonly reads?: readonly CellPosition[];
    readonly severity?: Severity;
    readonly fix?: Fix;
    readonly covers?: Covering;
  };
}[keyof V & string];

/** What the engine sees of a report: which rule's vocabulary it comes from no longer matters. */
export type AnyReport = {
  readonly says: string;
  readonly at: CellPosition;
  readonly indicator?: string;
  readonly values: FindingValues;
  readonly reads?: readonly CellPosition[];
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly covers?: Covering;
};

export type AnyRule = Pick<
  Rule,
  "id" | "severity" | "fixes" | "source" | "needs" | "covers" | "vocabulary"
> & { readonly check: (context: RuleContext) => Iterable<AnyReport> };

export type Rule<Id extends string = string, V extends Vocabulary = Vocabulary> = {
  readonly id: Id;
  readonly severity: Severity;
  readonly fixes: "none" | "safe" | "review";
  /** Decree or guide that asks for it. */
  readonly source?: string;
  /** Without a column of each of these roles the rule has nothing to look at. */
  readonly needs?: readonly Role[];
  /** Rules whose finding at the same cell has the same cause and says less. */
  readonly covers?: readonly string[];
  readonly vocabulary: V;
  readonly check: (context: RuleContext) => Iterable<Report<NoInfer<V>>>;
};

export function defineRule<const Id extends string, const V extends Vocabulary>(
  rule: Rule<Id, V>,
): Rule<Id, V> {
  return rule;
}
