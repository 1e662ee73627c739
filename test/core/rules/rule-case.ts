import type { RuleId } from "../../../src/strings/rules/sentences";
import type { Profile } from "../../../src/core/model/profile";

/** "warning E4 cells": severity, cell, what is said. */
export type Found = `${"error" | "warning" | "hint"} ${string}`;

export type Table = {
  /** Written as `readTable` explains. */
  readonly table: string;
  readonly finds: readonly Found[];
  readonly profile?: Profile;
  /** A table on another sheet of the same workbook. */
  readonly elsewhere?: string;
};

/** What a rule is for, with a table it marks and one it does not: both are run, and both are in its page. */
export type RuleCase<Id extends RuleId = RuleId> = {
  readonly rule: Id;
  /** For the page: when it speaks up and when it keeps quiet, as one would tell a colleague. */
  readonly about: { readonly vi: string; readonly en: string };
  readonly bad: Table;
  readonly good: Omit<Table, "finds">;
  readonly more?: Readonly<Record<string, Table>>;
};
