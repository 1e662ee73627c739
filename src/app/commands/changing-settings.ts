import type { Finding } from "../../core/model/finding";
import type { ColumnMapping, IgnoredFinding, Profile } from "../../core/model/profile";
import type { Answer } from "../../core/model/question";
import { remark, withIgnored, withoutIgnored } from "../reviewing/ignore-findings";
import { runTask } from "../session/run-task";
import type { Session } from "../session/session";
import { withMapping, withoutMapping } from "../settings/mapping-columns";
import type { SettingsChange } from "../settings/save-settings";
import { fetchWork } from "./fetch-work";

export function ignore(session: Session, finding: Finding, reason: string): Promise<void> {
  const since = session.ports.now();
  return save(session, {
    change: (settings) => withIgnored(settings, finding, reason, since),
    follow: markAgain,
    outcome: { kind: "ignored" },
  });
}

export function restore(session: Session, entry: IgnoredFinding): Promise<void> {
  return save(session, {
    change: (settings) => withoutIgnored(settings, entry),
    follow: markAgain,
    outcome: { kind: "restored" },
  });
}

/** The user's own reading of an annex's columns. */
export function mapColumns(session: Session, mapping: ColumnMapping): Promise<void> {
  return save(session, { change: (settings) => withMapping(settings, mapping) });
}

/** What somebody tells about an unsure reading replaces an earlier answer. */
export function answerQuestion(session: Session, answer: Answer): Promise<void> {
  return save(session, {
    change: ({ answers = [], ...settings }) => ({
      ...settings,
      answers: [...answers.filter(({ id }) => id !== answer.id), answer],
    }),
  });
}

export function forgetMapping(
  session: Session,
  annex: Pick<ColumnMapping, "sheet" | "title">,
): Promise<void> {
  return save(session, { change: (settings) => withoutMapping(settings, annex) });
}

export function changeProfile(session: Session, profile: Profile): Promise<void> {
  return save(session, { change: (settings) => ({ ...settings, profile }) });
}

const markAgain: NonNullable<SettingsChange["follow"]> = (reviewed, _others, { ignored }) =>
  remark(reviewed, ignored);

function save(session: Session, change: SettingsChange): Promise<void> {
  return runTask(session, "save", async () => (await fetchWork()).saveSettings(session, change));
}
