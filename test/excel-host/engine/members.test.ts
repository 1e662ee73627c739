import { readdirSync } from "node:fs";
import path from "node:path";
import { loadClient } from "../node/load-client";

type Defined = {
  readonly className: string;
  readonly members: readonly { readonly kind: string; readonly name: string }[];
};

const OBJECTS = path.join(__dirname, "objects");

function definedClasses(): readonly Defined[] {
  return readdirSync(OBJECTS).flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever lies in the folder is meant
    const exported = require(path.join(OBJECTS, file)) as Readonly<Record<string, unknown>>;
    return Object.values(exported).filter(isDefined);
  });
}

function isDefined(value: unknown): value is Defined {
  return typeof value === "object" && value !== null && "className" in value && "members" in value;
}

test("the stand-in gives no class a member that the loaded client does not know", () => {
  const { classTable } = loadClient();
  const classes = definedClasses().filter(({ className }) => className !== "Service");
  expect(classes.length).toBeGreaterThan(20);
  const unknown = classes.flatMap(({ className, members }) => {
    const client = classTable[className];
    const known = new Set(
      [
        ...Object.keys(client?.scalars ?? {}),
        ...Object.keys(client?.navigations ?? {}),
        ...Object.keys(client?.methods ?? {}),
      ].map((name) => name.toLowerCase()),
    );
    return members
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map(({ name }) => `${className}.${name}`);
  });
  expect(unknown).toEqual([]);
});
