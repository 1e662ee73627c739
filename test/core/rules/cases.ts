// Written by `npm run generate`: add a rule with `npm run new-rule FAMILY/ID`.
import type { RuleId } from "../../../src/strings/rules/sentences";
import type { RuleCase } from "./rule-case";
import { headerLost } from "./structure/header-lost.case";
import { headerRepeated } from "./structure/header-repeated.case";
import { indicatorRepeated } from "./structure/indicator-repeated.case";
import { numberMissing } from "./structure/number-missing.case";
import { numberOutOfOrder } from "./structure/number-out-of-order.case";
import { numberRepeated } from "./structure/number-repeated.case";
import { numberStyleDiffers } from "./structure/number-style-differs.case";
import { numberingRowWrong } from "./structure/numbering-row-wrong.case";
import { rowSplit } from "./structure/row-split.case";
import { sectionEmpty } from "./structure/section-empty.case";
import { earlyGoalMissed } from "./values/early-goal-missed.case";
import { flatAfterReached } from "./values/flat-after-reached.case";
import { levelValueMissing } from "./values/level-value-missing.case";
import { numberStoredAsText } from "./values/number-stored-as-text.case";
import { percentScaleMixed } from "./values/percent-scale-mixed.case";
import { planBelowGoal } from "./values/plan-below-goal.case";
import { stepTooSmall } from "./values/step-too-small.case";
import { valueInOtherLevelRow } from "./values/value-in-other-level-row.case";
import { valueIsError } from "./values/value-is-error.case";
import { valueIsText } from "./values/value-is-text.case";
import { valueMissing } from "./values/value-missing.case";
import { valueNotANumber } from "./values/value-not-a-number.case";
import { valueOnBoundary } from "./values/value-on-boundary.case";
import { valueOutOfRange } from "./values/value-out-of-range.case";
import { valueRunsBackwards } from "./values/value-runs-backwards.case";
import { valueUnitDiffers } from "./values/value-unit-differs.case";
import { yearColumnsIrregular } from "./values/year-columns-irregular.case";
import { goalBelowUpperLevel } from "./goals/goal-below-upper-level.case";
import { goalDiffersElsewhere } from "./goals/goal-differs-elsewhere.case";
import { goalHasNoNumber } from "./goals/goal-has-no-number.case";
import { goalLacksMinimumWord } from "./goals/goal-lacks-minimum-word.case";
import { goalMinimumOfAll } from "./goals/goal-minimum-of-all.case";
import { goalRangeWithMinimum } from "./goals/goal-range-with-minimum.case";
import { evidenceHasNoFigure } from "./status/evidence-has-no-figure.case";
import { evidenceMissing } from "./status/evidence-missing.case";
import { evidenceOutsidePeriod } from "./status/evidence-outside-period.case";
import { evidencePartMissing } from "./status/evidence-part-missing.case";
import { evidenceRepeatsGoal } from "./status/evidence-repeats-goal.case";
import { fractionPercentDisagree } from "./status/fraction-percent-disagree.case";
import { partsDoNotAddUp } from "./status/parts-do-not-add-up.case";
import { statusCompletedThoughBelow } from "./status/status-completed-though-below.case";
import { statusContradictsTwin } from "./status/status-contradicts-twin.case";
import { statusInProgressThoughMet } from "./status/status-in-progress-though-met.case";
import { statusMissing } from "./status/status-missing.case";
import { statusOutsideVocabulary } from "./status/status-outside-vocabulary.case";
import { agenciesRunTogether } from "./tasks/agencies-run-together.case";
import { agencySpelledDifferently } from "./tasks/agency-spelled-differently.case";
import { bodyAbolished } from "./tasks/body-abolished.case";
import { cooperatingMissing } from "./tasks/cooperating-missing.case";
import { deadlineBeforePlan } from "./tasks/deadline-before-plan.case";
import { deadlineMissing } from "./tasks/deadline-missing.case";
import { deadlinePast } from "./tasks/deadline-past.case";
import { deadlineUnreadable } from "./tasks/deadline-unreadable.case";
import { deadlineVague } from "./tasks/deadline-vague.case";
import { deadlineWithoutYear } from "./tasks/deadline-without-year.case";
import { leadIsAlsoCooperating } from "./tasks/lead-is-also-cooperating.case";
import { leadMissing } from "./tasks/lead-missing.case";
import { productMissing } from "./tasks/product-missing.case";
import { separatorLeftOver } from "./tasks/separator-left-over.case";
import { declaredCountDiffers } from "./summary/declared-count-differs.case";
import { declaredCountsDoNotAddUp } from "./summary/declared-counts-do-not-add-up.case";
import { declaredDateDiffers } from "./summary/declared-date-differs.case";
import { blankLeftOpen } from "./text/blank-left-open.case";
import { bulletsOnOneLine } from "./text/bullets-on-one-line.case";
import { decimalPointAmongCommas } from "./text/decimal-point-among-commas.case";
import { legacyEncoding } from "./text/legacy-encoding.case";
import { markupLeft } from "./text/markup-left.case";
import { spacesIrregular } from "./text/spaces-irregular.case";
import { termMisspelt } from "./text/term-misspelt.case";
import { termOutdated } from "./text/term-outdated.case";
import { unicodeDecomposed } from "./text/unicode-decomposed.case";

/** One case for each rule: a rule without one does not compile. */
export const cases: { readonly [Id in RuleId]: RuleCase<Id> } = {
  "header-lost": headerLost,
  "header-repeated": headerRepeated,
  "indicator-repeated": indicatorRepeated,
  "number-missing": numberMissing,
  "number-out-of-order": numberOutOfOrder,
  "number-repeated": numberRepeated,
  "number-style-differs": numberStyleDiffers,
  "numbering-row-wrong": numberingRowWrong,
  "row-split": rowSplit,
  "section-empty": sectionEmpty,
  "early-goal-missed": earlyGoalMissed,
  "flat-after-reached": flatAfterReached,
  "level-value-missing": levelValueMissing,
  "number-stored-as-text": numberStoredAsText,
  "percent-scale-mixed": percentScaleMixed,
  "plan-below-goal": planBelowGoal,
  "step-too-small": stepTooSmall,
  "value-in-other-level-row": valueInOtherLevelRow,
  "value-is-error": valueIsError,
  "value-is-text": valueIsText,
  "value-missing": valueMissing,
  "value-not-a-number": valueNotANumber,
  "value-on-boundary": valueOnBoundary,
  "value-out-of-range": valueOutOfRange,
  "value-runs-backwards": valueRunsBackwards,
  "value-unit-differs": valueUnitDiffers,
  "year-columns-irregular": yearColumnsIrregular,
  "goal-below-upper-level": goalBelowUpperLevel,
  "goal-differs-elsewhere": goalDiffersElsewhere,
  "goal-has-no-number": goalHasNoNumber,
  "goal-lacks-minimum-word": goalLacksMinimumWord,
  "goal-minimum-of-all": goalMinimumOfAll,
  "goal-range-with-minimum": goalRangeWithMinimum,
  "evidence-has-no-figure": evidenceHasNoFigure,
  "evidence-missing": evidenceMissing,
  "evidence-outside-period": evidenceOutsidePeriod,
  "evidence-part-missing": evidencePartMissing,
  "evidence-repeats-goal": evidenceRepeatsGoal,
  "fraction-percent-disagree": fractionPercentDisagree,
  "parts-do-not-add-up": partsDoNotAddUp,
  "status-completed-though-below": statusCompletedThoughBelow,
  "status-contradicts-twin": statusContradictsTwin,
  "status-in-progress-though-met": statusInProgressThoughMet,
  "status-missing": statusMissing,
  "status-outside-vocabulary": statusOutsideVocabulary,
  "agencies-run-together": agenciesRunTogether,
  "agency-spelled-differently": agencySpelledDifferently,
  "body-abolished": bodyAbolished,
  "cooperating-missing": cooperatingMissing,
  "deadline-before-plan": deadlineBeforePlan,
  "deadline-missing": deadlineMissing,
  "deadline-past": deadlinePast,
  "deadline-unreadable": deadlineUnreadable,
  "deadline-vague": deadlineVague,
  "deadline-without-year": deadlineWithoutYear,
  "lead-is-also-cooperating": leadIsAlsoCooperating,
  "lead-missing": leadMissing,
  "product-missing": productMissing,
  "separator-left-over": separatorLeftOver,
  "declared-count-differs": declaredCountDiffers,
  "declared-counts-do-not-add-up": declaredCountsDoNotAddUp,
  "declared-date-differs": declaredDateDiffers,
  "blank-left-open": blankLeftOpen,
  "bullets-on-one-line": bulletsOnOneLine,
  "decimal-point-among-commas": decimalPointAmongCommas,
  "legacy-encoding": legacyEncoding,
  "markup-left": markupLeft,
  "spaces-irregular": spacesIrregular,
  "term-misspelt": termMisspelt,
  "term-outdated": termOutdated,
  "unicode-decomposed": unicodeDecomposed,
};
