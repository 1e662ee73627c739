/** Trouble on order: what goes wrong at the n-th batch (from 0). */
export type Fault = { readonly batch: number } & FaultKind;

type FaultKind =
  /** The whole request is refused, nothing of it happens. */
  | { readonly kind: "refused"; readonly hostError: number }
  /** An action fails: the ones before it are done. */
  | { readonly kind: "stops"; readonly atAction: number; readonly code: string }
  /** Everything is done, the answer does not arrive. */
  | { readonly kind: "lost"; readonly hostError: number }
  /** No answer, ever. Nothing is done. */
  | { readonly kind: "hangs" }
  /** Somebody does something right before; nothing else is wrong. */
  | { readonly kind: "meanwhile"; readonly act: () => void };

export function faultOf(faults: readonly Fault[], batch: number): Fault | undefined {
  return faults.find((fault) => fault.batch === batch);
}
