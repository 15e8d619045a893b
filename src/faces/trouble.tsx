import type { ReactNode } from "react";
import type { Lang } from "../kernel/lang.ts";
import type { Trouble } from "../platform/web/serving.ts";
import { Button, Buttons, LinkButton } from "../ui/button.tsx";
import { Tel } from "../ui/inline.tsx";
import { Rec } from "../ui/rec.tsx";
import { texts } from "./texts/index.ts";

/** What a person reads when there is no page: what happened, what is safe, what to do next. */
export function drawTrouble({ kind, number, retryAfter, kept, lang }: Trouble & { lang: Lang }): { title: string; body: ReactNode } {
  const { trouble: text, phone } = texts(lang);
  const { title, text: said } = text[kind];
  const sentence = typeof said === "string" ? said : said(String(retryAfter ?? 60));
  const fields = Object.entries(kept?.fields ?? {}).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const body = (
    <section className="stack pad">
      <div className="head"><h1>{title}</h1><p className="soft">{sentence}{fields.length > 0 && ` ${text.kept}`}</p></div>
      {kind === "fault" && number && <Rec tone="late"><p>{text.tell}</p><p className="code">{number}</p></Rec>}
      {kept && fields.length > 0
        ? <form method="post" action={kept.path}>{fields.map((one, at) => <input key={at} type="hidden" name={one.name} value={one.value} />)}<Buttons><Button kind="go">{text.again}</Button></Buttons></form>
        : <Buttons><LinkButton kind="go" href="/">{text.toHome}</LinkButton></Buttons>}
      {(kind === "fault" || kind === "database_away") && <><h2>{text.reach}</h2><p><Tel>{phone}</Tel></p></>}
    </section>
  );
  return { title, body };
}
