import type { Annex } from "../model/annex";
import type { Indicator } from "../model/indicator";
import type { Level } from "../model/level";
import { memoise } from "../text/memoise";
import type { DeclaredMeaning } from "../model/assessment";
import { readOtherLevel } from "../reading/statuses/read-other-level";

/** Why a row stands outside the total. */
export type Aside =
  | { readonly aside: "other-level"; readonly level: Level; readonly word: string }
  | { readonly aside: "not-applicable"; readonly word: string };

type ReadStatus = (text: string) => DeclaredMeaning;

/** Longer notes explain ("Không phát sinh hồ sơ trong quý I do …"), they do not take the row out. */
const LONGEST_NOTE = 30;

/** The texts that may take a row out, the plainest first; "nt" repeats what stands above. */
function* wordsOf({
  status,
  note,
  evidence,
  values,
}: Indicator): Generator<["status" | "note", string]> {
  if (status !== undefined) yield ["status", status.text];
  if (note !== undefined) yield ["note", note.text];
  if (status?.text.trim() === "" && evidence !== undefined) yield ["note", evidence.text];
  // "Chỉ tiêu cấp tỉnh" written across the year columns instead of a note.
  if (values.every(({ parts }) => parts.length === 0))
    for (const { text } of values) yield ["note", text];
}

function readAside(
  indicator: Indicator,
  above: ReadonlyMap<string, string>,
  read: ReadStatus,
  otherLevel: (text: string) => Level | undefined,
): Aside | undefined {
  for (const [place, text] of wordsOf(indicator)) {
    const meaning = text === "" ? "undetermined" : read(text);
    const word = meaning === "as-above" ? (above.get(place) ?? "") : text;
    const level = otherLevel(word);
    if (level !== undefined) return { aside: "other-level", level, word };
    const brief = place === "status" || word.length <= LONGEST_NOTE;
    if (brief && word !== "" && read(word) === "not-applicable")
      return { aside: "not-applicable", word };
  }
  return undefined;
}

/** The rows that another level answers for, or that do not apply, by indicator key. */
export function rowsAside(
  { indicators }: Annex,
  own: Level | undefined,
  read: ReadStatus,
): ReadonlyMap<string, Aside> {
  const otherLevel = memoise((text) => readOtherLevel(text, own) ?? null);
  const above = new Map<string, string>();
  const asides = new Map<string, Aside>();
  for (const indicator of indicators) {
    const inherited = indicator.parent === undefined ? undefined : asides.get(indicator.parent);
    const aside =
      readAside(indicator, above, read, (text) => otherLevel(text) ?? undefined) ?? inherited;
    if (aside !== undefined) asides.set(indicator.key, aside);
    for (const place of ["status", "note"] as const) {
      const text = indicator[place]?.text ?? "";
      if (text === "" || read(text) !== "as-above") above.set(place, text);
    }
  }
  // Where nobody knows the own level and every row names one, the marks tell nothing apart.
  return own === undefined &&
    indicators.every(({ key }) => asides.get(key)?.aside === "other-level")
    ? new Map()
    : asides;
}
