import type { Profile } from "../../model/profile";
import { fold, plain } from "../../text/fold";
import { trimEndMarks } from "../../text/trim-marks";
import type { DeclaredMeaning } from "../../model/assessment";
import { findWording } from "./find-wording";
import { nearestStatus } from "./nearest-status";
import { readOtherLevel } from "./read-other-level";
import { shareDone } from "./share-done";

/** Words that fold to "dang" or "dat" and mean neither: "đã đăng tải", "đất đai". */
const LOOKALIKES = /(?<!\p{L})(?:đăng|đảng|đẳng|đáng|dạng|dâng|đất|đặt|dắt)(?!\p{L})/giu;
const LIKELY = /[dđ][ăảẳáạâấặắ](?:ng|t)/i;
const OPENING = /^[\s\-+*•("“[]+(?=[^\s)])/u;
const CLOSING = /[\s.;,)"”\]]/u;
const STILL_DONE =
  /^((?:da|dat|hoan thanh|vuot)\b.*?)[,;.]? ?(?:va )?(?:dang )?(?:tiep tuc )?duy tri.*$/;
const FINISHED = /^(?:completed|in-progress)$/;

function readFolded(folded: string): DeclaredMeaning {
  const wording = findWording(folded);
  if (wording === undefined) return nearestStatus(folded);
  if (!FINISHED.test(wording.means) || /\bdang\b/.test(folded)) return wording.means;
  const share = shareDone(folded);
  if (share === undefined) return wording.means;
  if (share === "a result") return "unknown";
  return share < 1 ? "in-progress" : "completed";
}

/** What a status cell says ("Đã thực hiện", "(cấp tỉnh thực hiện)", "nt", "—"). */
export function readStatus(text: string, profile?: Profile): DeclaredMeaning {
  const whole = plain(text);
  const spelled = LIKELY.test(whole) ? whole.replace(LOOKALIKES, "_") : whole;
  const folded = fold(spelled);
  const bare = trimEndMarks(folded.replace(OPENING, ""), CLOSING);
  const own = ownMeaning(profile, folded) ?? ownMeaning(profile, bare);
  if (own !== undefined) return own;
  if (readOtherLevel(spelled) !== undefined) return "other-level";
  return readFolded((bare === "" ? folded : bare).replace(STILL_DONE, "$1"));
}

/** A profile is an object that was read from JSON: "constructor" is a word of every object, and of no office. */
function ownMeaning(profile: Profile | undefined, word: string): DeclaredMeaning | undefined {
  const words = profile?.statusWords ?? {};
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
