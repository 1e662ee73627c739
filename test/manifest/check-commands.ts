import type { ManifestElement } from "./manifest-element";
import { child, find, walk } from "./manifest-element";
import { type ManifestProblem, problem } from "./manifest-problem";

/** What the buttons do, and that commands, pane and runtime are one page: the shared runtime. */
export function* checkCommands(root: ManifestElement): Generator<ManifestProblem> {
  yield* checkRequirements(root);
  for (const action of find(root, "vo:Action")) yield* checkAction(action);

  const runtime = find(root, "vo:Runtime")[0];
  if (runtime === undefined) return;
  const shared = runtime.attributes.get("resid");
  const lifetime = runtime.attributes.get("lifetime");
  if (lifetime !== "long" && lifetime !== "short") {
    yield problem(runtime, "needs a lifetime, long or short");
  }
  if (lifetime !== "long") return;
  for (const page of [...find(root, "vo:FunctionFile"), ...find(root, "vo:SourceLocation")]) {
    if (page.attributes.get("resid") === shared) continue;
    yield problem(page, `must name ${shared ?? "?"}, the page of the shared runtime`);
  }
}

function* checkAction(action: ManifestElement): Generator<ManifestProblem> {
  const type = action.attributes.get("xsi:type") ?? "";
  const needs = { ExecuteFunction: "vo:FunctionName", ShowTaskpane: "vo:SourceLocation" }[type];
  if (needs === undefined) {
    yield problem(action, "must be ExecuteFunction or ShowTaskpane");
  } else if (child(action, needs) === undefined) {
    yield problem(action, `of type ${type} lacks ${needs.replace("vo:", "")}`);
  }
}

/** The base sets decide whether the add-in is offered at all. */
function* checkRequirements(root: ManifestElement): Generator<ManifestProblem> {
  const sets = [...find(root, "Set"), ...find(root, "bt:Set")];
  for (const element of walk(root)) {
    for (const name of ["MinVersion", "DefaultMinVersion"]) {
      if (/^\d+\.\d+$/.test(element.attributes.get(name) ?? "1.1")) continue;
      yield problem(element, `has a ${name} that is not one`);
    }
  }
  const named = (name: string) => sets.find(({ attributes }) => attributes.get("Name") === name);
  const requirements = child(root, "Requirements") ?? root;
  if (named("ExcelApi")?.name !== "Set") yield problem(requirements, "lacks the set ExcelApi");
  if (find(root, "vo:Runtime").length > 0 && named("SharedRuntime") === undefined) {
    yield problem(requirements, "lacks the set SharedRuntime, which Runtimes needs");
  }
}
