import { newId, type CustomXmlPart, type WorkbookModel } from "../../model/workbook";
import { asText } from "../arguments";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";

type Part = { readonly workbook: WorkbookModel; readonly part: CustomXmlPart };
type Scope = { readonly workbook: WorkbookModel; readonly namespace: string | null };

const partClass = defineClass<Part>("CustomXmlPart", {
  identity: ({ part }) => ({ Id: part.id }),
  read: {
    id: ({ part }) => part.id,
    namespaceUri: ({ part }) => namespaceOf(part.xml),
  },
  call: { getXml: ({ part }) => part.xml },
  change: {
    setXml: ({ part }, [xml]) => {
      part.xml = checkedXml(xml);
    },
    delete: ({ workbook, part }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter(({ id }) => id !== part.id);
    },
  },
});

const lookUps = {
  getCount: (scope: Scope) => partsIn(scope).length,
  getItem: (scope: Scope, [id]: readonly unknown[]) => {
    const found = find(scope, asText(id));
    if (found === null) throw new HostProblem("ItemNotFound");
    return found;
  },
  getItemOrNullObject: (scope: Scope, [id]: readonly unknown[]) => find(scope, asText(id)),
};

const scopedClass = defineClass<Scope>("CustomXmlPartScopedCollection", {
  items: (scope) => objects(scope),
  item: (scope, id) => find(scope, String(id)),
  call: {
    ...lookUps,
    getOnlyItem: (scope) => {
      const found = only(scope);
      if (found === null) throw new HostProblem("GeneralException");
      return found;
    },
    getOnlyItemOrNullObject: (scope) => only(scope),
  },
});

const allClass = defineClass<Scope>("CustomXmlPartCollection", {
  items: (scope) => objects(scope),
  item: (scope, id) => find(scope, String(id)),
  call: {
    ...lookUps,
    getByNamespace: ({ workbook }, [namespace]) =>
      scopedClass.of({ workbook, namespace: asText(namespace) }),
  },
  change: {
    add: ({ workbook }, [xml]) => {
      const part: CustomXmlPart = { id: newId(workbook), xml: checkedXml(xml) };
      workbook.customXmlParts.push(part);
      return partClass.of({ workbook, part });
    },
  },
});

export const customXmlPartsClass: Pick<HostClass<WorkbookModel>, "of"> = {
  of: (workbook) => allClass.of({ workbook, namespace: null }),
};

/** The namespace of the root element, which is all that Excel looks at. */
function namespaceOf(xml: string): string {
  const root = /<(?!\?|!)([\w:.-]+)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.includes(":") === true ? `:${root[1].split(":")[0] ?? ""}` : "";
  return new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

/** Excel refuses what is not XML; a look at the outermost tags is enough to notice. */
function checkedXml(xml: unknown): string {
  const text = asText(xml).trim();
  const root = /<(?!\?|!)([\w:.-]+)/.exec(text)?.[1];
  const isClosed = root !== undefined && (text.endsWith(`</${root}>`) || text.endsWith("/>"));
  if (!isClosed) throw new HostProblem("InvalidArgument");
  return asText(xml);
}

function partsIn({ workbook, namespace }: Scope): readonly CustomXmlPart[] {
  return workbook.customXmlParts.filter(
    ({ xml }) => namespace === null || namespaceOf(xml) === namespace,
  );
}

function objects(scope: Scope) {
  return partsIn(scope).map((part) => partClass.of({ workbook: scope.workbook, part }));
}

function find(scope: Scope, id: string) {
  const part = partsIn(scope).find((candidate) => candidate.id === id);
  return part === undefined ? null : partClass.of({ workbook: scope.workbook, part });
}

/** One part exactly; several are an error in Excel, none is null. */
function only(scope: Scope) {
  const [first, second] = objects(scope);
  if (second !== undefined) throw new HostProblem("GeneralException");
  return first ?? null;
}
