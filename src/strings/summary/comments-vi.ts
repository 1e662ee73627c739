export const comments = {
  /** How every comment of ours begins. */
  mark: "[Rà soát phụ lục]",
  more: (findings: number) => `Còn ${String(findings)} điểm nữa ở ô này, xem trong khung rà soát.`,
};
