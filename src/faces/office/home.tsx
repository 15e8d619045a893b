import { longDay, weekdayName } from "../../kernel/format.ts";
import { NotFound } from "../../platform/not-found.ts";
import { page, type Shown } from "../../platform/web.tsx";
import { queueTotals } from "../../areas/requests/index.ts";
import { useTexts } from "../../ui/lang.tsx";
import { Book, Figures } from "../../ui/rec.tsx";
import { Col, Cols, Title } from "../../ui/page.tsx";
import { texts } from "../texts/index.ts";

type Data = Awaited<ReturnType<typeof queueTotals>> | undefined;

/** The office's front page: what waits, what is late, and the doors this person may open. */
export const officeHome = page({
  path: "/office",
  right: "signed_in",
  title: (_: Data, lang) => texts(lang).office,
  read: async (at): Promise<Data> => {
    if (at.actor.kind !== "staff") throw new NotFound("office");
    return at.actor.rights.has("requests.work") ? queueTotals(at) : undefined;
  },
  show: OfficeHome,
});

function OfficeHome({ data, actor, lang, today }: Shown<Data>) {
  const { desk: text, officeHome: words, office, own } = useTexts(texts);
  const doors = [
    { href: "/counter", title: text.counter, right: "requests.ask_for", note: words.counter },
    { href: "/office/queue", title: text.queue, right: "requests.work", note: words.queue },
    { href: "/search", title: text.students, right: "students.search", note: words.students },
    { href: "/office/notices", title: text.notices, right: "messages.read_own", note: own.noticesNote },
    { href: "/office/papers", title: text.withdraw, right: "documents.withdraw", note: words.withdraw },
    { href: "/office/calendar", title: text.calendar, right: "office.calendar", note: words.calendar },
    { href: "/office/access", title: text.access, right: "identity.grant", note: words.access },
  ].filter((one) => actor.rights.has(one.right));
  return (
    <>
      <Title title={office} lead={`${longDay(today, lang)}, ${weekdayName(today, lang)}`} />
      {data && (
        <Figures label={text.queue} figures={[
          { key: "late", label: words.late, value: data.late, href: "/office/queue?tab=sector&due=late", late: data.late > 0 },
          { key: "today", label: words.today, value: data.today, href: "/office/queue?tab=sector&due=today" },
          { key: "mine", label: words.mine, value: data.mine, href: "/office/queue?tab=mine" },
          { key: "all", label: words.all, value: data.sector, href: "/office/queue?tab=sector" },
        ]} />
      )}
      <Cols as="one">
        <Col label={office}>
          <Book abreast records={doors.map((one) => ({ key: one.href, title: one.title, href: one.href, children: <span className="soft">{one.note}</span> }))} />
        </Col>
      </Cols>
    </>
  );
}
