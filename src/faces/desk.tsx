import type { LayoutProps } from "../platform/web.tsx";
import Palette from "../areas/students/blocks/palette.island.tsx";
import { Island } from "../ui/islands.tsx";
import { DeskLayout, withCurrent } from "../ui/layout.tsx";
import { Desk } from "../ui/page.tsx";
import { texts } from "./texts/index.ts";

/** Counter and office: what one may do is what stands in the bar. */
export function DeskFace({ lang, path, actor, children, unread, frame: _, ...document }: LayoutProps) {
  const text = texts(lang).desk;
  const all = [
    { href: "/counter", label: text.counter, right: "requests.ask_for" },
    { href: "/office/queue", label: text.queue, right: "requests.work" },
    { href: "/search", label: text.students, right: "students.search" },
    { href: "/office/notices", label: text.notices, right: "messages.read_own", ...(unread ? { count: unread } : {}) },
    { href: "/office/papers", label: text.withdraw, right: "documents.withdraw" },
    { href: "/office/calendar", label: text.calendar, right: "office.calendar" },
    { href: "/office/access", label: text.access, right: "identity.grant" },
  ];
  const nav = all.filter((one) => actor.rights.has(one.right));
  return (
    <DeskLayout {...document} lang={lang} path={path} home="/office" nav={withCurrent(nav, path)}
      {...(actor.rights.has("students.search") ? { seek: "/search" } : {})} {...(actor.account_id ? { me: { href: "/account", name: actor.name } } : {})}>
      <Desk>{children}</Desk>
      {actor.rights.has("students.search") && <Island name="palette" of={Palette} props={{ pages: nav.map(({ href, label }) => ({ href, label })) }} />}
    </DeskLayout>
  );
}
