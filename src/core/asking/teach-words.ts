import type { Profile } from "../model/profile";
import { TAUGHT_MEANINGS, type Answer } from "../model/question";
import { statusQuestionId } from "../recognise/questions/question-ids";
import { fold } from "../text/fold";

const PREFIX = statusQuestionId("");

/** The office's words and those that an answer has taught; an answer is of today, so it goes first. */
export function teachWords(profile: Profile, answers: readonly Answer[]): Profile {
  const taught = answers.flatMap(({ id, option }) => {
    if (!id.startsWith(PREFIX)) return [];
    const status = typeof option === "number" ? TAUGHT_MEANINGS[option] : option.status;
    return status === undefined ? [] : [[fold(id.slice(PREFIX.length)), status] as const];
  });
  if (taught.length === 0) return profile;
  return { ...profile, statusWords: { ...profile.statusWords, ...Object.fromEntries(taught) } };
}
