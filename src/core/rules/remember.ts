/**
 * Several rules ask the same of one annex: it is worked out for the first, and forgotten with the annex. Keys are
 * contexts, annexes and snapshots, of which there are few: thousands of weak keys would slow down every clean-up.
 */
export function remember<Of extends object, T>(read: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly answer: T }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.answer;
    const answer = read(of);
    known.set(of, { answer });
    return answer;
  };
}
