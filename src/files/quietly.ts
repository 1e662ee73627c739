/** The library complains to the console about parts that we do not use (colours, number formats with conditions). */
export function quietly<T>(work: () => T): T {
  /* eslint-disable no-console -- muted, not used: a clerk's screen is no place for a library's remarks */
  const { error, warn } = console;
  console.error = console.warn = (): void => undefined;
  try {
    return work();
  } finally {
    console.error = error;
    console.warn = warn;
  }
  /* eslint-enable no-console */
}
