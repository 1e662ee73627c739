import type { vi } from "./vi";
import { annexWords } from "./en/annex";
import { countWords } from "./en/counts";
import { findingWords } from "./en/findings";
import { shellWords } from "./en/shell";
import { helpWords } from "./en/help";
import { liveWords } from "./en/live";
import { markWords } from "./en/marks";
import { outcomeWords } from "./en/outcomes";
import { outputWords } from "./en/outputs";
import { settingsWords } from "./en/settings";

export const en: typeof vi = {
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
