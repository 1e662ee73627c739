import type { Annex } from "../../model/annex";
import { fold } from "../../text/fold";

const NAMED = /\b(?:muc tieu|chi tieu) (?:cua )?cap tren\b|\bupper[- ]level (?:goal|target)s?\b/;

/** A sheet "Mục tiêu cấp trên": goals that an office keeps for comparing, whatever level it names. */
export function isKeptForComparing({ sheet }: Annex): boolean {
  return NAMED.test(fold(sheet));
}
