import type { FaultKind, FindPlaces } from "./fault";
import { findDeadlineImpossible } from "./kinds/deadline-impossible";
import { findDeclaredCount } from "./kinds/declared-count";
import { findFarTooLarge } from "./kinds/far-too-large";
import { findIndicatorRepeated } from "./kinds/indicator-repeated";
import { findMissing } from "./kinds/missing";
import { findNumberAsText } from "./kinds/number-as-text";
import { findNumbering } from "./kinds/numbering";
import { findStatusAgainstFigures } from "./kinds/status-against-figures";
import { findStatusMistyped } from "./kinds/status-mistyped";
import { findUnit } from "./kinds/unit";

export const FAULT_KINDS: readonly { readonly kind: FaultKind; readonly find: FindPlaces }[] = [
  { kind: "missing", find: findMissing },
  { kind: "unit", find: findUnit },
  { kind: "declared-count", find: findDeclaredCount },
  { kind: "status-against-figures", find: findStatusAgainstFigures },
  { kind: "numbering", find: findNumbering },
  { kind: "status-mistyped", find: findStatusMistyped },
  { kind: "far-too-large", find: findFarTooLarge },
  { kind: "indicator-repeated", find: findIndicatorRepeated },
  { kind: "number-as-text", find: findNumberAsText },
  { kind: "deadline-impossible", find: findDeadlineImpossible },
];
