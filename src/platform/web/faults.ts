import { randomInt } from "node:crypto";

const letters = "ACDEFGHJKLMNPQRTUVWXY";

/** A number that can be read aloud on the telephone: "X7K-402". */
export function newFaultNumber(): string {
  const letter = () => letters[randomInt(letters.length)]!;
  return `${letter()}${randomInt(10)}${letter()}-${String(randomInt(1000)).padStart(3, "0")}`;
}

const away = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "57P01", "57P02", "57P03", "08000", "08001", "08003", "08006", "53300"]);

/** Is the database out of reach, rather than unwilling? */
export function databaseIsAway(fault: unknown): boolean {
  const { code, message } = (fault ?? {}) as { code?: string; message?: string };
  return (code !== undefined && away.has(code)) || /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(message ?? "");
}

/** Text that no text column holds (NUL, halves of pairs): the sender's doing, whatever door it came through. */
export function cannotBeKept(fault: unknown): boolean {
  return ["22021", "22P05"].includes((fault as { code?: string } | undefined)?.code ?? "");
}
