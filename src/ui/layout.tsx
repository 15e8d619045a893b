import type { ReactNode } from "react";
import type { Lang } from "../kernel/lang.ts";
import { Icon, Mark, type IconName } from "./icons.tsx";
import { DrawnContext, IslandScript, type Drawn } from "./islands.tsx";
import { LangContext, useWords } from "./lang.tsx";
import { Banner } from "./notes.tsx";
import { texts } from "./texts/index.ts";

/** The files of a build, by their public addresses. */
export type Assets = {
  css: string;
  enhance: string;
  client?: string;
  fonts: Readonly<Record<"latin" | "cyrillic" | "cyrillicExt", string>>;
};

export type DocumentProps = {
  /** `thing · place`; the product's name is added. */
  title: string;
  lang: Lang;
  scheme?: "light" | "dark" | undefined;
  assets: Assets;
  /** Scripts beside their pages. */
  scripts?: readonly string[];
  /** Classes of the body: `desk`, `fit`, `has-thumb`. */
  bodyClass?: string;
  /** The page came back with mistakes: its title says so first. */
  mistaken?: boolean;
  children: ReactNode;
};

const fontsOf: Record<Lang, readonly (keyof Assets["fonts"])[]> = {
  uz: ["latin"],
  en: ["latin"],
  ru: ["latin", "cyrillic"],
  "uz-Cyrl": ["latin", "cyrillic", "cyrillicExt"],
};

/** The whole document. Nothing inline: the policy allows no style and no script but our files. */
export function Document({ title, lang, scheme, assets, scripts = [], bodyClass, mistaken, children }: DocumentProps) {
  const words = texts(lang);
  const drawn: Drawn = new Set();
  const named = title === words.product || title.endsWith(` · ${words.product}`) ? title : `${title} · ${words.product}`;
  return (
    <html lang={lang} data-scheme={scheme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={scheme ?? "light dark"} />
        <title>{`${mistaken ? `${words.mistake}: ` : ""}${named}`}</title>
        {fontsOf[lang].map((one) => <link key={one} rel="preload" href={assets.fonts[one]} as="font" type="font/woff2" crossOrigin="anonymous" />)}
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.enhance} />
        {scripts.map((src) => <script key={src} type="module" src={src} />)}
      </head>
      <body className={bodyClass} data-sending={words.sending} data-session-over={words.sessionOver} data-sign-in={words.signIn} data-offline={words.offline} data-online={words.online} data-send-now={words.sendNow}>
        <LangContext value={lang}>
          <DrawnContext value={drawn}>
            <a className="skip" href="#main">{words.skip}</a>
            {children}
            {assets.client && <IslandScript src={assets.client} />}
          </DrawnContext>
        </LangContext>
      </body>
    </html>
  );
}

export type NavItem = { href: string; label: string; icon?: IconName; current?: boolean; count?: number };

/** The item whose address is the longest beginning of the path is the one that is open. */
export function withCurrent(items: readonly Omit<NavItem, "current">[], path: string): NavItem[] {
  const at = path.split("?")[0]!;
  const holds = (href: string) => at === href || at.startsWith(href.endsWith("/") ? href : `${href}/`);
  const best = items.filter((one) => holds(one.href)).toSorted((a, b) => b.href.length - a.href.length)[0];
  return items.map((one) => ({ ...one, current: one === best }));
}

const faces: readonly { lang: Lang; label: string }[] = [
  { lang: "uz", label: "Oʻz" },
  { lang: "uz-Cyrl", label: "Ўз" },
  { lang: "ru", label: "Ру" },
  { lang: "en", label: "En" },
];

/** Four links on every page, one tap; the chosen one is underlined, not coloured only. */
export function Languages({ lang, path }: { lang: Lang; path: string }) {
  const words = useWords();
  return (
    <nav className="langs" aria-label={words.language}>
      {faces.map((one) => (
        <a key={one.lang} href={`/lang/${one.lang}?back=${encodeURIComponent(path)}`} lang={one.lang} hrefLang={one.lang} rel="nofollow" aria-current={one.lang === lang ? "true" : undefined}
          title={texts(one.lang).languages[one.lang]}>{one.label}</a>
      ))}
    </nav>
  );
}

/** Light, dark, or as the device wishes; kept in a cookie, so that the server draws it and nothing flashes. */
export function Schemes({ scheme, path }: { scheme: "light" | "dark" | undefined; path: string }) {
  const { scheme: words } = useWords();
  return (
    <nav className="schemes" aria-label={words.label}>
      {(["light", "dark", "device"] as const).map((one) => (
        <a key={one} href={`/scheme/${one}?back=${encodeURIComponent(path)}`} rel="nofollow" aria-current={one === (scheme ?? "device") ? "true" : undefined}>{words[one]}</a>
      ))}
    </nav>
  );
}

function Logo({ href }: { href: string }) {
  const words = useWords();
  return <a className="logo" href={href}><Mark />{words.product}</a>;
}

function Items({ items, thumb }: { items: readonly NavItem[]; thumb?: boolean }) {
  return items.map((one) => (
    <a key={one.href} href={one.href} aria-current={one.current ? "page" : undefined}>
      {thumb && one.icon && <Icon name={one.icon} />}
      <span>{one.label}{one.count ? <span className="n-new"> {one.count}</span> : null}</span>
    </a>
  ));
}

export type FootProps = { said: ReactNode; links: readonly { href: string; label: string }[]; help: readonly ReactNode[] };

/** The foot: links first, help last, on every page in the same place; under them how the pages look. */
export function Foot({ said, links, help, children }: FootProps & { children?: ReactNode }) {
  return (
    <footer className="foot">
      <div className="foot-in">
        <p>{said}</p>
        <ul>
          {links.map((one) => <li key={one.href}><a href={one.href}>{one.label}</a></li>)}
          {help.map((one, at) => <li key={`help-${at}`}>{one}</li>)}
        </ul>
        {children}
      </div>
    </footer>
  );
}

export type PeopleLayoutProps = Omit<DocumentProps, "bodyClass"> & {
  path: string;
  home: string;
  nav?: readonly NavItem[];
  /** At the end of the bar: sign in, or who one is. */
  end?: ReactNode;
  banner?: ReactNode;
  demo?: boolean;
  foot: FootProps;
};

/** Student and public pages: languages in the bar, sections under the thumb on a phone. */
export function PeopleLayout({ path, home, nav = [], end, banner, demo, foot, children, ...document }: PeopleLayoutProps) {
  const words = texts(document.lang);
  return (
    <Document {...document} bodyClass={nav.length > 0 ? "has-thumb" : undefined}>
      <header className="bar">
        <div className="bar-in">
          <Logo href={home} />
          {nav.length > 0 && <nav className="nav" aria-label={words.sections}><Items items={nav} /></nav>}
          {end}
          <Languages lang={document.lang} path={path} />
        </div>
      </header>
      {demo && !banner && <Banner>{words.demo}</Banner>}
      {banner}
      {children}
      <Foot {...foot}>{nav.length === 0 && <Schemes scheme={document.scheme} path={path} />}</Foot>
      {nav.length > 0 && <nav className="thumb" aria-label={`${words.sections} 2`}><Items items={nav} thumb /></nav>}
    </Document>
  );
}

export type DeskLayoutProps = Omit<DocumentProps, "bodyClass"> & {
  path: string;
  home: string;
  nav: readonly NavItem[];
  /** Where the search page is; the palette takes its place where a script runs. */
  seek?: string;
  me?: { href: string; name: string };
  banner?: ReactNode;
  demo?: boolean;
  /** The page fills the window and its columns scroll in themselves. */
  fit?: boolean;
};

/** Counter, office, director: one bar, then all the room for the work. */
export function DeskLayout({ path, home, nav, seek, me, banner, demo, fit = true, children, ...document }: DeskLayoutProps) {
  const words = texts(document.lang);
  return (
    <Document {...document} bodyClass={fit ? "desk fit" : "desk"}>
      <header className="bar">
        <Logo href={home} />
        <nav className="nav" aria-label={words.sections}><Items items={nav} /></nav>
        {seek && <a className="seek" href={seek} data-palette="">{<Icon name="search" />}{words.seek} <kbd>Ctrl K</kbd></a>}
        <Languages lang={document.lang} path={path} />
        {me && <a className="me" href={me.href}>{me.name}</a>}
      </header>
      {demo && !banner && <Banner>{words.demo}</Banner>}
      {banner}
      {children}
    </Document>
  );
}
