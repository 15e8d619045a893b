/** What the operator's commands share. */

/** A file of src/commands. */
export interface Command {
  /** One line for the list. */
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code; nothing means 0 */
  run(args: readonly string[]): Promise<number | void>;
}

/** The operator asked for something that cannot be done; the message says why. */
export class CommandProblem extends Error {}
