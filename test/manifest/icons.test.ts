import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

test("the pictures in assets/ are what icons.svg draws", () => {
  // In a process of its own: the drawing is an ES module, which this test's transform does not load.
  const script = `import("./assets/draw-icons.mjs").then(({ drawIcons }) =>
    console.log(JSON.stringify([...drawIcons()].map(([name, png]) => [name, png.toString("base64")]))))`;
  const drawn = JSON.parse(
    execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }),
  ) as readonly (readonly [string, string])[];

  const stored = readdirSync(join(root, "assets")).filter((name) => name.endsWith(".png"));
  expect(Object.fromEntries(drawn)).toEqual(
    Object.fromEntries(
      stored.map((name) => [name, readFileSync(join(root, "assets", name)).toString("base64")]),
    ),
  );
});
