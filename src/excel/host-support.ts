/** The lowest API level with which everything works: merged areas came with it. */
const FLOOR = "1.13";

export type HostSupport = {
  /** Undefined: this Excel can do all that is needed. */
  readonly missing: string | undefined;
  /** Excel's own undo takes our writes back as one step. */
  readonly groupsUndo: boolean;
};

export function getHostSupport(): HostSupport {
  const { requirements } = Office.context;
  const isEnough = requirements.isSetSupported("ExcelApi", FLOOR);
  return {
    missing: isEnough ? undefined : `ExcelApi ${FLOOR}`,
    groupsUndo: requirements.isSetSupported("ExcelApi", "1.20"),
  };
}
