/** Server and browser between Jest's set-up and tear-down, which share one process. */
export const running: { close: () => Promise<void> } = { close: () => Promise.resolve() };
