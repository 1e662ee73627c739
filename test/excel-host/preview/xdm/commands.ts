/** What became of a press on a ribbon button. */
export type CommandOutcome = "completed" | "not-associated" | "failed";

const NOT_ASSOCIATED = 11101;

/** Function commands on their way: pushed to the pane, waiting for `event.completed()`. */
export function createCommands() {
  const waiting = new Map<string, (outcome: CommandOutcome) => void>();
  let count = 0;

  return {
    /** The event's payload, and when the pane is done with it. A command that forgets `completed()` never is. */
    start(functionName: string, buttonId: string) {
      count += 1;
      const id = `command-${String(count)}`;
      const source = JSON.stringify({ source: { id: buttonId } });
      const outcome = new Promise<CommandOutcome>((resolve) => waiting.set(id, resolve));
      return { payload: { 0: id, 1: functionName, 2: source }, outcome };
    },
    complete(id: string, status: number): void {
      const outcomes = new Map<number, CommandOutcome>([
        [0, "completed"],
        [NOT_ASSOCIATED, "not-associated"],
      ]);
      waiting.get(id)?.(outcomes.get(status) ?? "failed");
      waiting.delete(id);
    },
  };
}
