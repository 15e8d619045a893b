import { useEffect, useState } from "react";
import { useTexts } from "../../../../ui/lang.tsx";
import { texts } from "../../texts/index.ts";
import { RefusalLetter, type Letter } from "../refusal-letter.part.tsx";

export type RefuseHandProps = { letter: Letter; facts: Readonly<Record<string, string>> };

/** The student's text grows while it is written. Without a script the button under the form shows it. */
export default function RefuseHand({ letter, facts }: RefuseHandProps) {
  const text = useTexts(texts);
  const [now, setNow] = useState(letter);
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("form#refuse");
    const stop = new AbortController();
    const renew = () => {
      if (!form) return;
      const data = new FormData(form);
      const text = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");
      const typed = (name: string) => text(data.get(name)).trim();
      setNow({
        reason: typed("reason"), clause: typed("clause"), would_change: typed("would_change"),
        facts: [...data.getAll("facts").map((key) => facts[text(key)] ?? ""), ...typed("own").split("\n").map((one) => one.trim())].filter(Boolean),
      });
    };
    form?.addEventListener("input", renew, stop);
    renew();
    return () => stop.abort();
  }, [facts]);
  return <article className="rec late letter"><p className="lead"><b>{text.states.refused}</b></p><RefusalLetter {...now} /></article>;
}
