import type { Clue } from "../../core/model/annex";
import { formatPosition } from "../../core/sheet/address";
import { en as terms } from "../terms/en";

/** Why the reader believes what it says of a table. */
export function explain(clue: Clue): string {
  switch (clue.says) {
    case "header-word":
      return `The header in ${formatPosition(clue.at)} says “${clue.word}”: ${terms.roles[clue.role]}.`;
    case "foreign-head":
      return `The header in ${formatPosition(clue.at)}, “${clue.word}”, belongs to another kind of table.`;
    case "cells-tell":
      return `The cells from ${formatPosition(clue.at)} down are those of a column “${terms.roles[clue.role]}”.`;
    case "no-header":
      return "There is no header row; what the columns mean was inferred from their cells.";
    case "cells-confirm":
      return "The cells agree with their column headers.";
    case "few-clues":
      return "Little in it points to a table of indicators.";
    case "user-mapping":
      return "What the columns mean was given by the user.";
    case "section-numbers":
      return "Its section rows are numbered as in an annex (I, II, A, 1.).";
  }
}
