import { known } from "../../core/model/known";
import { done, type Result } from "../failure";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import { usableSettings } from "../settings/known-settings";
import { reviewWorkbook } from "./review-workbook";
import { sheetToShow } from "./sheet-to-show";

/** Every visible sheet, compared with each other; the one that was shown stays shown. */
export async function reviewEverySheet(session: Session): Promise<Result<Ending>> {
  const { settings, trouble } = await usableSettings(session);
  const reviewed = await reviewWorkbook(session.ports, settings);
  if (!reviewed.ok) return reviewed;
  const { sheets: book, unread } = reviewed.value;
  const shown = sheetToShow(session.store.state(), book);
  return done({
    outcome: { kind: "book-reviewed", unread, ...known({ trouble }) },
    book,
    ...known({ reviewed: shown }),
  });
}
