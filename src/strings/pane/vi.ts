import { annexWords } from "./vi/annex";
import { countWords } from "./vi/counts";
import { findingWords } from "./vi/findings";
import { shellWords } from "./vi/shell";
import { helpWords } from "./vi/help";
import { liveWords } from "./vi/live";
import { markWords } from "./vi/marks";
import { outcomeWords } from "./vi/outcomes";
import { outputWords } from "./vi/outputs";
import { settingsWords } from "./vi/settings";

/** What the task pane says. */
export const vi = {
  shell: shellWords,
  outcomes: outcomeWords,
  annex: annexWords,
  counts: countWords,
  findings: findingWords,
  live: liveWords,
  marks: markWords,
  outputs: outputWords,
  settings: settingsWords,
  help: helpWords,
};
