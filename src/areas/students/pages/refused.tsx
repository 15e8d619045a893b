import type { Refusal } from "../../../kernel/verdict.ts";
import { RefusalBox } from "../../../ui/form.tsx";
import { useLang } from "../../../ui/lang.tsx";
import { refusalOfTheDesk } from "../../../ui/refusal.ts";
import { refusalTextOf } from "../index.ts";
import { texts } from "../texts/index.ts";

/** Why the rules said no, in this area's words. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const lang = useLang();
  if (!refusal) return null;
  return <RefusalBox sentence={refusalTextOf(refusal, lang) ?? refusalOfTheDesk(refusal.code, lang) ?? texts(lang).refusals.not_your_right} clause={refusal.clause} />;
}
