import { page, type Shown } from "../../platform/web.tsx";
import { useTexts } from "../../ui/lang.tsx";
import { Home } from "../../ui/page.tsx";
import { Quick } from "../../ui/rec.tsx";
import { newestUnread } from "../../areas/messages/blocks/newest.tsx";
import { ownBlocks, getAsker, knownText, type AskerFacts } from "../../areas/requests/index.ts";
import { NotFound } from "../../platform/not-found.ts";
import { texts } from "../texts/index.ts";

/** What must I do, and what is mine now? The waiting thing first, then what can be had at once. */
export const home = page({
  path: "/my",
  right: "requests.read_own",
  title: (_, lang) => texts(lang).home,
  read: ({ reader, actor }) => {
    if (!actor.person_id) throw new NotFound("person");
    return getAsker(reader, actor.person_id);
  },
  blocks: [newestUnread, ...ownBlocks],
  show: StudentHome,
});

function StudentHome({ data, lang, blocks }: Shown<AskerFacts>) {
  const { student: text } = useTexts(texts);
  const line = [knownText("course_year", data, lang), data.group_code ? text.group(data.group_code) : undefined, knownText("standing", data, lang)].filter(Boolean).join(" · ");
  return (
    <Home
      first={<><div className="head"><h1>{text.hello(lang === "ru" || lang === "uz-Cyrl" ? data.given_cyrl : data.given)}</h1><p className="soft">{line}</p></div>{blocks.waiting}</>}
      quick={<><h2>{text.quick}</h2><Quick items={[
        { href: "/my/services/study-certificate", icon: "paper", label: text.certificate },
        { href: "/my/services/study-certificate-english", icon: "outside", label: text.english },
        { href: "/my/services/dormitory", icon: "home", label: text.dormitory },
        { href: "/services", icon: "grid", label: text.allServices },
      ]} /></>}>
      {blocks.notices}
      {blocks.drafts}
      {blocks.requests}
    </Home>
  );
}
