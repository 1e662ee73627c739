/**
 * Where the browser tells when it has nothing to do (Safari does not), the reviewing code is run once before the
 * first click: most of a first review is compiling.
 */
export function warmUpWhenIdle(): void {
  if (!("requestIdleCallback" in window)) return;
  window.requestIdleCallback(() => {
    void import("../../app/reviewing/warm-up").then(({ warmUp }) => {
      warmUp();
    });
  });
}
