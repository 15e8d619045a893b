import type { LayoutProps } from "../platform/web.tsx";
import { PeopleLayout, withCurrent } from "../ui/layout.tsx";
import { Back } from "../ui/nav.tsx";
import { Page } from "../ui/page.tsx";
import { Tel } from "../ui/inline.tsx";
import { texts } from "./texts/index.ts";

/** Public and student pages share one frame: what differs is the navigation of one who is signed in. */
export function People({ lang, path, actor, frame, unread, children, ...document }: LayoutProps) {
  const text = texts(lang);
  const nav = actor.kind === "student"
    ? [
        { href: "/my", label: text.home, icon: "home" as const },
        { href: "/services", label: text.services, icon: "grid" as const },
        { href: "/my/requests", label: text.requests, icon: "papers" as const },
        { href: "/my/me", label: text.me, icon: "person" as const, ...(unread ? { count: unread } : {}) },
      ]
    : [];
  const current = path.startsWith("/my/services") ? path.replace("/my/services", "/services") : /^\/(my\/(papers|looks|notices)|account)/.test(path) ? "/my/me" : path;
  return (
    <PeopleLayout {...document} lang={lang} path={path} home={actor.kind === "student" ? "/my" : "/"} nav={withCurrent(nav, current === "/my" ? "/my" : current)}
      end={actor.kind === "visitor" ? <nav className="nav"><a href="/services">{text.services}</a><a href="/sign-in">{text.signIn}</a></nav> : actor.kind === "staff" ? <nav className="nav"><a href="/office">{text.office}</a></nav> : undefined}
      foot={{
        said: text.hours,
        links: [{ href: "/regulation", label: text.regulation }, { href: "/v", label: text.verify }, { href: "/programmes", label: text.programmes }, { href: "/office-structure", label: text.structure }],
        help: [<Tel key="tel">{text.phone}</Tel>],
      }}>
      <Page narrow={frame === "narrow"} law={frame === "law"}>{actor.kind === "staff" && path.startsWith("/account") && <Back href="/office">{text.office}</Back>}{children}</Page>
    </PeopleLayout>
  );
}
