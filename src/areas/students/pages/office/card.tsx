import { shortDay } from "../../../../kernel/format.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { LinkButton } from "../../../../ui/button.tsx";
import { Facts, Fold } from "../../../../ui/facts.tsx";
import { Time } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Col, Cols, Sect } from "../../../../ui/page.tsx";
import { Timeline } from "../../../../ui/timeline.tsx";
import { Hidden, PersonHead } from "../../blocks/head.tsx";
import { StandingLine } from "../../blocks/line.tsx";
import { getCard, type Card } from "../../reads.ts";
import { countLooks, listLooks, type Look } from "../../records/looks.ts";
import { cardDay } from "../../rules/card-day.ts";
import { fullNameOf } from "../../rules/names.ts";
import { texts } from "../../texts/index.ts";
import { placeOfLooker, whatWasLooked, whyLooked } from "../../words.ts";

type Data = { card: Card; looks: Look[]; counted: { looks: number; revealed: number } };

/** From where one came, as the note's reason: a case, a ticket, a search. */
function reasonOf(query: URLSearchParams): string {
  const [code = "", number = ""] = (query.get("from") ?? "").split(" ");
  const known = ["case", "ticket", "search", "counter"].includes(code) ? code : "card";
  return /^[\w-]{1,20}$/.test(number) ? `${known} ${number}` : known;
}

/** Who is this today? A face adds the sections of other areas as blocks; `?on=` shows any day. */
export const card = page({
  path: "/office/students/:id",
  right: "students.look",
  title: (data: Data, lang) => `${fullNameOf(data.card.person, lang)} · ${data.card.student.number}`,
  read: async (at): Promise<Data> => {
    const found = await getCard(at.reader, at.params.id, { actor: at.actor, on: cardDay(at.query.get("on"), at.today) });
    return { card: found, looks: await listLooks(at.reader, found.person.id, 1, 6), counted: await countLooks(at.reader, found.person.id) };
  },
  looks: ({ card: found }, { query }) => ({ subject: found.person.id, class: "B", reason: reasonOf(query) }),
  show: CardPage,
});

function CardPage({ data: { card: it, looks, counted }, lang, today, actor, blocks }: Shown<Data>) {
  const text = useTexts(texts);
  const here = `/office/students/${it.student.student_id}`;
  return (
    <>
      {it.on !== today && <Note tone="wait">{text.head.asOf(shortDay(it.on))} <a href={here}>{text.head.toToday}</a></Note>}
      {it.doubles.length > 0 && (
        <Note tone="wait" title={text.head.maybeDouble}>
          {text.head.maybeDoubleLead} {it.doubles.map((one) => <a key={one.person_id} href={`/office/students/${one.student_id}`}>{one.full_name} ({one.number})</a>)}
        </Note>
      )}
      <PersonHead card={it} acts={actor.rights.has("students.correct") ? <LinkButton href={`${here}/correct`}>{text.correct.title}</LinkButton> : undefined} />
      <Cols as="side">
        <Col label={text.line.title} work>
          {blocks.today}
          <StandingLine card={it} today={today} />
          {Object.entries(blocks).filter(([name]) => name !== "today").map(([name, part]) => <div key={name}>{part}</div>)}
          <Contacts card={it} />
        </Col>
        <Col label={text.looks.onCard}>
          <Sect title={text.looks.onCard} note={text.looks.count(counted.looks, counted.revealed)}>
            <Timeline moments={looks.map((look) => ({
              key: String(look.note_id), when: <Time at={look.said_at} />, title: look.name ?? text.looks.system,
              children: <p className="soft small">{placeOfLooker(look, lang)}. {whatWasLooked(look, lang)}. {whyLooked(look, lang)}</p>,
            }))} />
            <p className="soft small">{text.looks.studentSees}</p>
          </Sect>
        </Col>
      </Cols>
    </>
  );
}

function Contacts({ card: it }: { card: Card }) {
  const text = useTexts(texts);
  const lives = it.person.lives as keyof typeof text.contacts.livesAt | null;
  return (
    <Fold title={text.contacts.title} last={it.person.address ?? undefined} hotkey="6">
      <Facts facts={[
        { key: "phone", label: text.fields.phone, value: <Hidden card={it} field="phone" /> },
        { key: "email", label: text.contacts.email, value: it.person.email ?? text.head.none },
        { key: "address", label: text.contacts.address, value: it.person.address ?? text.head.none },
        { key: "lives", label: text.contacts.lives, value: lives ? text.contacts.livesAt[lives] : text.head.none },
        { key: "citizenship", label: text.contacts.citizenship, value: it.person.citizenship },
      ]} />
    </Fold>
  );
}
