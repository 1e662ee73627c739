import { fingerprint } from "../../text/fingerprint";
import { fold } from "../../text/fold";

type Headed = { readonly column: number; readonly header: string };

const headsOf = (columns: readonly Headed[]): string =>
  columns.map(({ header }) => fold(header)).join("|");

/** The same column in every table with these heads, wherever the table stands. */
export function columnQuestionId(columns: readonly Headed[], column: number): string {
  const place = columns.findIndex((each) => each.column === column);
  return `column:${fingerprint(`${headsOf(columns)}#${String(place)}`)}`;
}

/** Tables without a head are told apart by their title. */
export function annexQuestionId(columns: readonly Headed[], title: string): string {
  const heads = headsOf(columns);
  const isHeadless = heads.replaceAll("|", "") === "";
  return `annex:${fingerprint(isHeadless ? `${heads}#${fold(title)}` : heads)}`;
}

export function statusQuestionId(word: string): string {
  return `status-word:${fold(word)}`;
}
