import type { ReactNode } from "react";
import { daysOverdue } from "../rules/standing.ts";
import { shortDay } from "../../../kernel/format.ts";
import { block } from "../../../platform/web.tsx";
import { Time } from "../../../ui/inline.tsx";
import { useLang, useTexts } from "../../../ui/lang.tsx";
import { Note } from "../../../ui/notes.tsx";
import { Masthead } from "../../../ui/page.tsx";
import { Tag, type Tone } from "../../../ui/state.tsx";
import { getCard, type Card } from "../reads.ts";
import { cardDay } from "../rules/card-day.ts";
import { fullNameOf } from "../rules/names.ts";
import { texts } from "../texts/index.ts";
import type { HiddenField, Standing } from "../terms.ts";
import { placeLine } from "../words.ts";

const tones: Record<Standing, Tone> = { studying: "done", on_leave: "wait", expelled: "late", transferred_out: "off", graduated: "off", died: "off" };

/** Who stands before me, and what is he today: names in both scripts, standing, place, masked papers. */
export function PersonHead({ card, plain, acts }: { card: Card; plain?: boolean; acts?: ReactNode }) {
  const lang = useLang();
  const text = useTexts(texts);
  const standing = card.standing?.standing;
  const title = fullNameOf(card.person, lang);
  const other = fullNameOf(card.person, lang === "uz" || lang === "en" ? "ru" : "uz");
  const overdue = standing === "on_leave" ? daysOverdue(card.standing?.planned_until ?? null, card.on) : 0;
  const former = card.formerNames[0];
  return (
    <>
      <Masthead tone={standing ? tones[standing] : "off"} title={title}
        tags={<>{other !== title && <span className="soft">{other}</span>} <Tag tone={standing ? tones[standing] : "off"}>{text.standings[standing ?? "none"]}</Tag></>}
        line={card.place ? placeLine(card.place, lang) : undefined} more={plain ? undefined : <Papers card={card} />} acts={acts}
        back={plain ? { href: `/office/students/${card.student.student_id}`, label: `${text.head.number} ${card.student.number}` } : undefined} />
      {overdue > 0 && <Note tone="late">{text.head.overdue(overdue)}</Note>}
      {former && <p className="soft small pad">{text.head.before(lang === "ru" || lang === "uz-Cyrl" ? former.surname_cyrl : former.surname, shortDay(former.until))}</p>}
    </>
  );
}

function Papers({ card }: { card: Card }) {
  const text = useTexts(texts);
  return (
    <>
      <span>№ {card.student.number}</span>
      <span>{text.head.born} <Time at={card.person.born_on} as="short" /></span>
      <Hidden card={card} field="pinfl" />
      <Hidden card={card} field="passport" />
      <span>{text.head.tells}</span>
    </>
  );
}

/** A masked field with the link that opens it. */
export function Hidden({ card, field }: { card: Card; field: HiddenField }) {
  const text = useTexts(texts);
  const value = card.person.hidden[field];
  return (
    <span>
      {text.fields[field]} {value ? <><b>{value.shown}</b>{!value.revealed && <> <a href={`/office/students/${card.student.student_id}/show/${field}`}>{text.head.show}<span className="vh"> {text.fields[field]}</span></a></>}</> : <span className="soft">{text.head.none}</span>}
    </span>
  );
}

/** The head of a person on other areas' desk pages, where the address names a student. */
export const whoBlock = block({
  name: "who",
  right: "students.look",
  read: (at) => getCard(at.reader, (at.params as Record<string, string>).id ?? at.query.get("student") ?? "", { actor: at.actor, on: cardDay(at.query.get("on"), at.today) }),
  show: ({ data }) => <PersonHead card={data} plain />,
});
