import type { Refusal } from "../../../kernel/verdict.ts";
import { RefusalBox } from "../../../ui/form.tsx";
import { useLang, useTexts } from "../../../ui/lang.tsx";
import { refusalOfTheDesk } from "../../../ui/refusal.ts";
import { texts } from "../texts/index.ts";

/** Why the rules said no, in this area's words. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const lang = useLang();
  const { refusals } = useTexts(texts);
  if (!refusal) return null;
  const all: Readonly<Record<string, string | ((facts: Record<string, string | number>) => string)>> = refusals;
  const said = all[refusal.code] ?? refusalOfTheDesk(refusal.code, lang) ?? refusals.not_your_right;
  return <RefusalBox sentence={typeof said === "string" ? said : said(refusal.facts ?? {})} />;
}
