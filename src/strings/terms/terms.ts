import type { LayoutName } from "../../core/model/annex";
import type { Role, ValueKind } from "../../core/model/column";
import type { Level } from "../../core/model/level";
import type { Status } from "../../core/model/assessment";
import type { Severity } from "../../core/model/finding";

/** The field's own words, one for each kind that core knows; shared by pane, sheets and reports. */
export type Terms = {
  readonly statuses: Readonly<Record<Status, string>>;
  /** Where goal and figures decide instead of the status column: never worded as a declaration. */
  readonly computedStatuses: Readonly<Record<Status, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly valueKinds: Readonly<Record<ValueKind, string>>;
  readonly layouts: Readonly<Record<LayoutName, string>>;
};
