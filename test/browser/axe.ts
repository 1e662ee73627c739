import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
};

/** jest-axe brings the engine along; in a real browser it sees colours and sizes too. */
const engine = readFileSync(
  require.resolve("axe-core/axe.min.js", { paths: [require.resolve("jest-axe")] }),
  "utf8",
);

/** WCAG 2.1 A and AA; axe's own further advice supposes whole pages, not panes. */
const guidelines = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]);

/** What axe finds wrong in a frame: rule and place. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(engine);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run({ runOnly: ${guidelines} })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${String(target)}`),
  );
}
