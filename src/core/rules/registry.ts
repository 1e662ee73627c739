// Written by `npm run generate`: add a rule with `npm run new-rule FAMILY/ID`.
import headerLost from "./structure/header-lost";
import headerRepeated from "./structure/header-repeated";
import indicatorRepeated from "./structure/indicator-repeated";
import numberMissing from "./structure/number-missing";
import numberOutOfOrder from "./structure/number-out-of-order";
import numberRepeated from "./structure/number-repeated";
import numberStyleDiffers from "./structure/number-style-differs";
import numberingRowWrong from "./structure/numbering-row-wrong";
import rowSplit from "./structure/row-split";
import sectionEmpty from "./structure/section-empty";
import earlyGoalMissed from "./values/early-goal-missed";
import flatAfterReached from "./values/flat-after-reached";
import levelValueMissing from "./values/level-value-missing";
import numberStoredAsText from "./values/number-stored-as-text";
import percentScaleMixed from "./values/percent-scale-mixed";
import planBelowGoal from "./values/plan-below-goal";
import stepTooSmall from "./values/step-too-small";
import valueInOtherLevelRow from "./values/value-in-other-level-row";
import valueIsError from "./values/value-is-error";
import valueIsText from "./values/value-is-text";
import valueMissing from "./values/value-missing";
import valueNotANumber from "./values/value-not-a-number";
import valueOnBoundary from "./values/value-on-boundary";
import valueOutOfRange from "./values/value-out-of-range";
import valueRunsBackwards from "./values/value-runs-backwards";
import valueUnitDiffers from "./values/value-unit-differs";
import yearColumnsIrregular from "./values/year-columns-irregular";
import goalBelowUpperLevel from "./goals/goal-below-upper-level";
import goalDiffersElsewhere from "./goals/goal-differs-elsewhere";
import goalHasNoNumber from "./goals/goal-has-no-number";
import goalLacksMinimumWord from "./goals/goal-lacks-minimum-word";
import goalMinimumOfAll from "./goals/goal-minimum-of-all";
import goalRangeWithMinimum from "./goals/goal-range-with-minimum";
import evidenceHasNoFigure from "./status/evidence-has-no-figure";
import evidenceMissing from "./status/evidence-missing";
import evidenceOutsidePeriod from "./status/evidence-outside-period";
import evidencePartMissing from "./status/evidence-part-missing";
import evidenceRepeatsGoal from "./status/evidence-repeats-goal";
import fractionPercentDisagree from "./status/fraction-percent-disagree";
import partsDoNotAddUp from "./status/parts-do-not-add-up";
import statusCompletedThoughBelow from "./status/status-completed-though-below";
import statusContradictsTwin from "./status/status-contradicts-twin";
import statusInProgressThoughMet from "./status/status-in-progress-though-met";
import statusMissing from "./status/status-missing";
import statusOutsideVocabulary from "./status/status-outside-vocabulary";
import agenciesRunTogether from "./tasks/agencies-run-together";
import agencySpelledDifferently from "./tasks/agency-spelled-differently";
import bodyAbolished from "./tasks/body-abolished";
import cooperatingMissing from "./tasks/cooperating-missing";
import deadlineBeforePlan from "./tasks/deadline-before-plan";
import deadlineMissing from "./tasks/deadline-missing";
import deadlinePast from "./tasks/deadline-past";
import deadlineUnreadable from "./tasks/deadline-unreadable";
import deadlineVague from "./tasks/deadline-vague";
import deadlineWithoutYear from "./tasks/deadline-without-year";
import leadIsAlsoCooperating from "./tasks/lead-is-also-cooperating";
import leadMissing from "./tasks/lead-missing";
import productMissing from "./tasks/product-missing";
import separatorLeftOver from "./tasks/separator-left-over";
import declaredCountDiffers from "./summary/declared-count-differs";
import declaredCountsDoNotAddUp from "./summary/declared-counts-do-not-add-up";
import declaredDateDiffers from "./summary/declared-date-differs";
import blankLeftOpen from "./text/blank-left-open";
import bulletsOnOneLine from "./text/bullets-on-one-line";
import decimalPointAmongCommas from "./text/decimal-point-among-commas";
import legacyEncoding from "./text/legacy-encoding";
import markupLeft from "./text/markup-left";
import spacesIrregular from "./text/spaces-irregular";
import termMisspelt from "./text/term-misspelt";
import termOutdated from "./text/term-outdated";
import unicodeDecomposed from "./text/unicode-decomposed";

/** Every rule; at one cell the order of findings is the order of this list. */
export const rules = [
  headerLost,
  headerRepeated,
  indicatorRepeated,
  numberMissing,
  numberOutOfOrder,
  numberRepeated,
  numberStyleDiffers,
  numberingRowWrong,
  rowSplit,
  sectionEmpty,
  earlyGoalMissed,
  flatAfterReached,
  levelValueMissing,
  numberStoredAsText,
  percentScaleMixed,
  planBelowGoal,
  stepTooSmall,
  valueInOtherLevelRow,
  valueIsError,
  valueIsText,
  valueMissing,
  valueNotANumber,
  valueOnBoundary,
  valueOutOfRange,
  valueRunsBackwards,
  valueUnitDiffers,
  yearColumnsIrregular,
  goalBelowUpperLevel,
  goalDiffersElsewhere,
  goalHasNoNumber,
  goalLacksMinimumWord,
  goalMinimumOfAll,
  goalRangeWithMinimum,
  evidenceHasNoFigure,
  evidenceMissing,
  evidenceOutsidePeriod,
  evidencePartMissing,
  evidenceRepeatsGoal,
  fractionPercentDisagree,
  partsDoNotAddUp,
  statusCompletedThoughBelow,
  statusContradictsTwin,
  statusInProgressThoughMet,
  statusMissing,
  statusOutsideVocabulary,
  agenciesRunTogether,
  agencySpelledDifferently,
  bodyAbolished,
  cooperatingMissing,
  deadlineBeforePlan,
  deadlineMissing,
  deadlinePast,
  deadlineUnreadable,
  deadlineVague,
  deadlineWithoutYear,
  leadIsAlsoCooperating,
  leadMissing,
  productMissing,
  separatorLeftOver,
  declaredCountDiffers,
  declaredCountsDoNotAddUp,
  declaredDateDiffers,
  blankLeftOpen,
  bulletsOnOneLine,
  decimalPointAmongCommas,
  legacyEncoding,
  markupLeft,
  spacesIrregular,
  termMisspelt,
  termOutdated,
  unicodeDecomposed,
] as const;
