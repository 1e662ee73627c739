import { join } from "node:path";

const root = join(__dirname, "../../..");

export const folders = {
  root,
  /** The add-in as users get it. */
  addin: join(root, "dist"),
  /** The page around it. */
  page: join(root, ".cache/preview-page"),
  officeJs: join(root, "node_modules/@microsoft/office-js/dist"),
  annexes: join(root, "test/fixtures/annexes"),
  cache: join(root, ".cache"),
} as const;
