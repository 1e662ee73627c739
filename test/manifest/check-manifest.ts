import { checkAddresses } from "./check-addresses";
import { checkCommands } from "./check-commands";
import { checkIcons, type ReadAsset } from "./check-icons";
import { checkIdentity } from "./check-identity";
import { checkResources } from "./check-resources";
import { checkShape } from "./check-shape";
import { parseManifest } from "./manifest-element";
import type { ManifestProblem } from "./manifest-problem";

/**
 * Microsoft's validator sends the manifest to its own server; this one needs no network, so it runs with every test.
 * Stricter than the schema: what we do not use is not allowed.
 */
export function checkManifest(
  xml: string,
  { read, forUsers }: { readonly read: ReadAsset; readonly forUsers: boolean },
): readonly ManifestProblem[] {
  const root = parseManifest(xml);
  if (root.name !== "OfficeApp") {
    return [{ element: root.name, line: root.line, says: "must be OfficeApp of version 1.1" }];
  }
  return [
    ...checkShape(root),
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkIcons(root, read),
    ...checkAddresses(root, forUsers),
    ...checkCommands(root),
  ];
}
