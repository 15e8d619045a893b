import { calendarBetween, dayKind, type DayKind } from "../../areas/office/index.ts";
import { getService, wayAndTerm, wordsOf } from "../../areas/requests/index.ts";
import { longDay, weekdayName } from "../../kernel/format.ts";
import { page, type Shown } from "../../platform/web.tsx";
import { Buttons, LinkButton } from "../../ui/button.tsx";
import { SearchBox } from "../../ui/filters.tsx";
import { Tel } from "../../ui/inline.tsx";
import { useTexts } from "../../ui/lang.tsx";
import { Duo, Front, HeadRow } from "../../ui/page.tsx";
import { Rows } from "../../ui/rec.tsx";
import { texts } from "../texts/index.ts";

const most = ["study-certificate", "dormitory", "transcript", "tuition-contract", "absence-excuse", "retake"];

/** The front page asks what one needs; beside it, what the office is today. */
export const landing = page({
  path: "/",
  right: "anyone",
  title: (_: DayKind, lang) => texts(lang).landing.title,
  read: async ({ reader, today }): Promise<DayKind> => dayKind(await calendarBetween(reader, today, today), today),
  show: Landing,
});

function Landing({ data: day, lang, today, actor }: Shown<DayKind>) {
  const { landing: text, phone, signIn } = useTexts(texts);
  const soft = (words: string) => <span className="soft small">{words}</span>;
  const asked = most.map((code) => {
    const card = getService(code);
    return { key: code, href: `/services/${code}`, title: wordsOf(card, lang).title, value: soft(wayAndTerm(card, card.term, lang)) };
  });
  return (
    <>
      <Front label={text.question}>
        <h1>{text.question}</h1>
        <SearchBox action="/services" label={text.question} go />
        <p className="soft">{text.lead}</p>
      </Front>
      <Duo>
        <>
          <HeadRow title={text.mostAsked}><a href="/services">{text.all}</a></HeadRow>
          <Rows rows={asked} />
          <h2>{text.check}</h2>
          <p className="soft">{text.checkHint}</p>
          <SearchBox action="/v" name="c" label={text.code} showLabel button={text.checkIt} code />
        </>
        <>
          <h2>{text.atOffice}</h2>
          <Rows rows={[
            { key: "hours", title: text.hours, value: day.works ? <span className="num">{day.opens}–{day.closes}</span> : text.closed },
            ...(day.works && day.lunch ? [{ key: "lunch", title: text.lunch, value: <span className="num">{day.lunch.from}–{day.lunch.until}</span> }] : []),
            { key: "phone", title: text.phone, value: <Tel>{phone}</Tel> },
          ]} />
          <p className="soft small">{longDay(today, lang)}, {weekdayName(today, lang)}</p>
          {actor.kind === "visitor" && <><h2>{text.studies}</h2><p className="soft">{text.studiesHint}</p><Buttons><LinkButton href="/sign-in" icon="enter">{signIn}</LinkButton></Buttons></>}
        </>
      </Duo>
    </>
  );
}
