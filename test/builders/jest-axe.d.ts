/** jest-axe ships no types; this is all that the tests use of it. */
declare module "jest-axe" {
  export function axe(
    element: Element,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly help: string }[] }>;
}
