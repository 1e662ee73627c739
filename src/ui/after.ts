/** The clock of this page, for the session; the returned function takes the wait back. */
export function after(milliseconds: number, onTime: () => void): () => void {
  const timer = setTimeout(onTime, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
