import type { CorpusArguments } from "../arguments";
import type { GroupScore, Measures } from "../measure";
import { listLines } from "./list-lines";
import { recallLines } from "./recall-lines";
import { ruleLines, totalLines, worstLines } from "./total-lines";

function groupLines({ name, scores, shaken }: GroupScore, verbose: boolean): readonly string[] {
  if (scores.length === 0) return [];
  const each = scores.flatMap(({ slug, misses, findings }) => [
    ...(misses.length === 0 ? [] : [`  ${slug}: ${misses.join("; ")}`]),
    ...findings.said.map((said) => `  ${slug}: ${said}`),
  ]);
  return [
    `== ${name}`,
    ...totalLines(scores),
    "rules, errors and warnings:",
    ...ruleLines(scores),
    "worst tables:",
    ...worstLines(scores),
    ...(verbose ? ["table by table:", ...each] : []),
    ...shaken.flatMap((one) => [
      `== ${name}, ${one.way}`,
      ...totalLines(one.scores).slice(0, 2),
      ...totalLines(one.scores).slice(-1),
      ...ruleLines(one.scores).filter((line) => line.includes("over a third")),
    ]),
  ];
}

function otherLines({ of, taken }: Measures["others"], verbose: boolean): readonly string[] {
  if (of === 0) return [];
  const named = taken.map((slug) => `  taken for an annex: ${slug}`);
  const alone = `${String(of - taken.length)}/${String(of)}`;
  return ["== other tables", `left alone ${alone}`, ...(verbose ? named : [])];
}

/** What the command prints. */
export function reportLines(
  { groups, others, goalPhrases, statusWords, planted }: Measures,
  { verbose, seed }: CorpusArguments,
): readonly string[] {
  return [
    ...groups.flatMap((group) => groupLines(group, verbose)),
    ...otherLines(others, verbose),
    ...listLines("== goal phrases", goalPhrases, verbose),
    ...listLines("== status words", statusWords, verbose),
    ...(planted.length === 0 ? [] : [`== recall, seed ${String(seed)}`]),
    ...recallLines(planted, verbose),
  ];
}
