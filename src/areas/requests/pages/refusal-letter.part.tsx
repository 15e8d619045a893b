import { useTexts } from "../../../ui/lang.tsx";
import { Why } from "../../../ui/why.tsx";
import { texts } from "../texts/index.ts";

export type Letter = { reason: string; clause: string; facts: readonly string[]; would_change: string };

/** A refusal as the one refused reads it: what, by which clause, on which facts, what would change it, and where to complain. */
export function RefusalLetter({ reason, clause, facts, would_change }: Letter) {
  const text = useTexts(texts);
  return (
    <>
      <Why verdict={reason} rules={[{ passed: false, title: facts.length > 0 ? text.factsUsed : text.desk.ground, clause, ...(facts.length > 0 ? { said: facts.join("; ") } : {}) }]} change={would_change} />
      <p className="soft">{text.ifYouDisagree}</p>
    </>
  );
}
