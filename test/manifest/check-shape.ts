import type { ManifestElement } from "./manifest-element";
import { type ManifestProblem, problem } from "./manifest-problem";
import { type ElementShape, imageShapes, shapes } from "./manifest-shapes";

/** Elements and attributes: the known ones, in their order, as often as allowed. */
export function* checkShape(
  element: ManifestElement,
  parent?: ManifestElement,
): Generator<ManifestProblem> {
  const shape = shapeOf(element, parent);
  if (shape === undefined) {
    yield problem(element, "is not an element that a task-pane manifest knows");
    return;
  }
  yield* checkAttributes(element, shape);
  if (shape.children === undefined) yield* checkText(element);
  else yield* checkChildren(element, shape.children);
  for (const child of element.children) yield* checkShape(child, element);
}

function shapeOf(element: ManifestElement, parent?: ManifestElement): ElementShape | undefined {
  if (element.name !== "bt:Image") return shapes[element.name];
  return parent?.name === "vo:Icon" ? imageShapes.inIcon : imageShapes.inResources;
}

function* checkAttributes(
  element: ManifestElement,
  { required = [], optional = [] }: ElementShape,
): Generator<ManifestProblem> {
  for (const name of required) {
    if (!element.attributes.has(name)) yield problem(element, `lacks the attribute ${name}`);
  }
  const known = new Set([...required, ...optional]);
  for (const name of element.attributes.keys()) {
    if (!known.has(name)) yield problem(element, `has the unknown attribute ${name}`);
  }
}

function* checkText(element: ManifestElement): Generator<ManifestProblem> {
  if (element.text.trim() === "") yield problem(element, "is empty");
  if (element.children.length > 0) yield problem(element, "may hold text only");
}

function* checkChildren(
  element: ManifestElement,
  allowed: NonNullable<ElementShape["children"]>,
): Generator<ManifestProblem> {
  if (element.text.trim() !== "") yield problem(element, "may not hold text");
  const names = element.children.map(({ name }) => name);

  for (const { name, least } of allowed) {
    if (least === 1 && !names.includes(name)) {
      yield problem(element, `lacks ${name.replace("vo:", "")}`);
    }
  }
  let reached = 0;
  for (const child of element.children) {
    const place = allowed.findIndex(({ name }) => name === child.name);
    const most = allowed[place]?.most ?? Infinity;
    if (place === -1) yield problem(child, `may not stand in ${element.name.replace("vo:", "")}`);
    else if (place < reached) yield problem(child, "stands too late: the order is fixed");
    else if (names.filter((name) => name === child.name).length > most) {
      yield problem(child, "may stand only once");
    }
    reached = Math.max(reached, place);
  }
}
