import type { Profile } from "../settings/profile";
import type { DeclaredMeaning } from "./assessment";

/** What a status cell says ("Đã thực hiện", "(cấp tỉnh thực hiện)", "nt", "—"). */
export function readStatus(_text: string, _profile?: Profile): DeclaredMeaning {
  return "unknown";
}
