import type { markWords as vi } from "../vi/marks";
import { plural } from "./plural";

export const markWords: typeof vi = {
  heading: "Marks on the sheet",
  kinds: { highlights: "Highlight cells", comments: "Comment on cells" },
  highlightsHint: "Red: error; yellow: warning; blue: hint. Switched off, the cells are as before.",
  commentsHint: "Switched off, all comments go, except those that somebody has answered.",
  shown: {
    highlights: (sheet, cells) => `${plural(cells, "cell")} highlighted on sheet “${sheet}”.`,
    comments: (sheet, cells) => `${plural(cells, "cell")} commented on, on sheet “${sheet}”.`,
  },
  nothingToMark: (sheet) => `There is no cell to mark on sheet “${sheet}”.`,
  hidden: {
    highlights: (sheet) => `The highlights on sheet “${sheet}” are gone; the cells are as before.`,
    comments: (sheet) => `The software’s comments on sheet “${sheet}” are gone.`,
  },
  answered: (cells) => `Kept, because somebody has answered the comment: ${cells}.`,
  taken: (cells) => `Not commented, because another comment or note is there: ${cells}.`,
  remove: "Remove all marks in the file",
  removeNote:
    "Takes the software’s highlights and comments off every visible sheet, before the file is sent on.",
  removed: (sheets) => `All marks of the software are gone from ${plural(sheets, "sheet")}.`,
  nothingToRemove: "There are no marks of the software in the file.",
  answeredLeft: (comments) => `${plural(comments, "comment")} kept, because somebody has answered.`,
  older:
    "The results have changed since the cells were marked. Press Check to bring the marks up to date.",
  behind: "The marks on the sheet do not follow the new results yet.",
};
