import { fold } from "../../text/fold";
import { memoise } from "../../text/memoise";
import { AGENCY_OPENERS } from "../../words/lists/agency-words";
import { DEADLINE_OPENERS } from "../../words/lists/deadline-words";
import { matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import { lowerAt, type Tokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { wordSet } from "../../words/word-set";
import { isVerdictCell } from "../statuses/read-verdict";
import { isFigure } from "./is-figure";
import { isUnit } from "./is-unit";
import { readOrdinal } from "./ordinal";

/** What a single cell of the body looks like; several may hold at once. */
export type CellSigns = {
  readonly ordinal: boolean;
  readonly figure: boolean;
  readonly status: boolean;
  readonly agency: boolean;
  readonly deadline: boolean;
  readonly unit: boolean;
  /** "x" or a tick under a head that says what is ticked. */
  readonly mark: boolean;
  readonly length: number;
};

/** Longer texts are sentences: they are never folded here. */
const SHORT = 90;
const UNIT_LENGTH = 24;

const MARK = /^\s*[xX×✓✔√☑]\s*$/;
const AGENCY = phrasesByFirst(AGENCY_OPENERS);
const isSeveral = wordSet("các những toàn thể");
const DEADLINE = phrasesByFirst(DEADLINE_OPENERS);
const DAY_OR_PERIOD =
  /^(?:quy [i1-4]|thang \d|nam (?:19|20)\d{2}|\d{1,2} thang|ngay \d|\d{1,2}\/(?:\d{1,2}\/)?\d{4}$|20\d\d(?: ?[-–] ?20\d\d)?$|q[1-4])/;

const SILENT: CellSigns = {
  ordinal: false,
  figure: false,
  status: false,
  agency: false,
  deadline: false,
  unit: false,
  mark: false,
  length: 0,
};

/** Remembered beyond one sheet: the pane reads it again after every change. */
export const readCell: (text: string) => CellSigns = memoise((text) => {
  const length = text.trim().length;
  if (length > SHORT) return { ...SILENT, length };
  const folded = fold(text);
  const tokens = tokenise(folded);
  return {
    ordinal: readOrdinal(text) !== undefined,
    figure: isFigure(tokens),
    status: isVerdictCell(text, tokens),
    agency: isAgency(tokens),
    deadline: matchBeginning(tokens, 0, DEADLINE) !== undefined || DAY_OR_PERIOD.test(folded),
    mark: MARK.test(text),
    unit: length <= UNIT_LENGTH && isUnit(tokens),
    length,
  };
});

function isAgency(tokens: Tokens): boolean {
  let at = "-+*".includes(lowerAt(tokens, 0)) && lowerAt(tokens, 0) !== "" ? 1 : 0;
  while (isSeveral(tokens, at)) at += 1;
  return matchBeginning(tokens, at, AGENCY) !== undefined;
}
