import { clockTime, longDay } from "../../../../kernel/format.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button } from "../../../../ui/button.tsx";
import { Facts, Fold, type Fact } from "../../../../ui/facts.tsx";
import { Icon } from "../../../../ui/icons.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { PageHead, Part, Stack } from "../../../../ui/page.tsx";
import { Verdict, type Answer } from "../../../../ui/verdict.tsx";
import { checkCode, type Checked } from "../../checking.ts";
import { titleOf } from "../../reads.ts";
import { maskedName } from "../../rules/papers.ts";
import type { Authenticity } from "../../terms.ts";
import { texts, type Texts } from "../../texts/index.ts";

/** More than one check a second from one address is no clerk. */
const limit = { bucket: "verify", per: "ip", limit: 60, seconds: 60 } as const;

/** Where a code is typed, a QR is shown to the camera, or a PDF is compared. Asked with `?c=`, it answers. */
export const verifyStart = page({
  path: "/v",
  right: "anyone",
  frame: "narrow",
  enhance: "verify",
  limit,
  title: (data: Checked | undefined, lang) => titleFor(data, lang),
  status: (data) => (data?.answer === "unknown" ? 404 : 200),
  read: ({ reader, query, today }): Promise<Checked> | undefined => {
    const typed = query.get("c")?.trim();
    return typed ? checkCode(reader, typed, today) : undefined;
  },
  show: ({ data, ...rest }: Shown<Checked | undefined>) => (data ? <Answered data={data} {...rest} /> : <Start lang={rest.lang} />),
});

/** May this paper be accepted? The address that every QR holds. */
export const verify = page({
  path: "/v/:code",
  right: "anyone",
  frame: "narrow",
  enhance: "verify",
  limit,
  title: (data: Checked, lang) => titleFor(data, lang),
  status: (data) => (data.answer === "unknown" ? 404 : 200),
  read: ({ reader, params, today }) => checkCode(reader, params.code, today),
  show: Answered,
});

function titleFor(data: Checked | undefined, lang: Lang): string {
  const text = texts(lang).verify;
  return data ? `${text.states[data.answer]} · ${text.title}` : text.title;
}

const looks: Record<Authenticity, Answer> = { valid: "valid", expired: "expired", withdrawn: "withdrawn", replaced: "withdrawn", erased: "unknown", unknown: "unknown" };

function Answered({ data, lang, now, today }: Pick<Shown<Checked>, "data" | "lang" | "now" | "today">) {
  const text = useTexts(texts).verify;
  const { answer, typed, paper } = data;
  return (
    <>
      <div>
        <div data-answer=""><Verdict answer={looks[answer]} title={text.states[answer]}>{leadOf(data, text, lang)}</Verdict></div>
        <div hidden role="alert" data-refused=""><Verdict answer="withdrawn" title={text.refuse}><span data-why="" /></Verdict></div>
      </div>
      <div className="note done" hidden role="status" data-signature=""><p>{text.signatureRight}</p></div>
      {paper ? <Compare paper={paper} /> : <Part title={text.typedCode}><p className="code">{typed}</p><p className="soft">{text.lettersNote}</p></Part>}
      <p className="soft small">{text.checkedAt(`${longDay(today, lang)}, ${clockTime(now)}`)}</p>
      {paper?.facts && <More />}
      <CodeForm again />
      <p><a className="back" href="/v">{text.pdfItself}</a></p>
      <div hidden data-verify="" data-number={paper?.number_text} {...wordsForScript(text)} />
    </>
  );
}

function leadOf({ answer, paper, replacement }: Checked, text: Texts["verify"], lang: Lang): string {
  if (!paper || answer === "unknown") return text.unknownLead;
  if (answer === "erased") return text.erasedLead;
  const withdrawn = longDay(paper.withdrawn_on ?? paper.issued_on, lang);
  if (answer === "replaced" && replacement) return text.replacedBy(withdrawn, replacement.number_text);
  if (answer === "withdrawn" || answer === "replaced") return text.withdrawnOn(withdrawn);
  if (paper.valid_until === null) return text.validForEver;
  const until = longDay(paper.valid_until, lang);
  return answer === "expired" ? text.expiredOn(until) : text.validUntil(until);
}

function Compare({ paper }: { paper: NonNullable<Checked["paper"]> }) {
  const text = useTexts(texts).verify;
  const facts: Fact[] = [
    { key: "paper", label: text.paper, value: <span lang={paper.lang}>{titleOf(paper.kind, paper.lang)}</span> },
    { key: "number", label: text.number, value: paper.number_text },
    { key: "issued", label: text.issued, value: <time dateTime={paper.issued_on} lang={paper.lang}>{longDay(paper.issued_on, paper.lang)}</time> },
  ];
  if (paper.holder_name !== null) facts.push({ key: "to", label: text.to, value: <><span data-holder="">{maskedName(paper.holder_name)}</span><span className="soft" data-masked="">{text.masked}</span></> });
  if (paper.facts) facts.push({ key: "by", label: text.by, value: <span lang={paper.lang}>{`${paper.facts.org.name}, ${paper.facts.org.unit}`}</span> });
  return <section aria-label={text.compare}><Part title={text.compare} /><Facts facts={facts} /></section>;
}

/** Needs the script: nothing that names a person may stand in an address, and a page without a note may not be asked twice. */
function More() {
  const text = useTexts(texts).verify;
  return (
    <div hidden data-more="">
      <Fold title={text.more}>
        <p className="soft">{text.moreHint}</p>
        <form className="stack form" data-more-form="" autoComplete="off">
          <div className="field"><label className="label" htmlFor="surname">{text.surname}</label><input className="input w20" id="surname" name="surname" required maxLength={100} spellCheck={false} /></div>
          <div className="field"><label className="label" htmlFor="birth-day">{text.birthDay}</label><p className="hint" id="birth-day-hint">{text.birthDayHint}</p><input className="input w10" id="birth-day" name="birthDay" required maxLength={20} inputMode="numeric" aria-describedby="birth-day-hint" /></div>
          <div className="btns"><Button>{text.show}</Button></div>
          <p role="status" />
        </form>
        <dl className="facts" data-rows="" aria-label={text.rows} hidden />
      </Fold>
    </div>
  );
}

function CodeForm({ again }: { again?: boolean }) {
  const text = useTexts(texts).verify;
  const input = <input className={again ? "input w20" : "input code"} id="c" name="c" aria-describedby={again ? undefined : "c-hint"} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60} required />;
  return (
    <form className="field" action="/v" method="get" data-code-form="">
      <label className="label" htmlFor="c">{again ? text.otherCode : text.code}</label>
      {again ? <div className="search">{input}<Button>{text.check}</Button></div> : <><p className="hint" id="c-hint">{text.codeHint}</p>{input}<Button kind="go" wide>{text.check}</Button></>}
    </form>
  );
}

function Start({ lang }: { lang: Lang }) {
  const text = useTexts(texts).verify;
  return (
    <>
      <div>
        <section hidden className="stack" data-alone="">
          <div>
            <div data-answer=""><Verdict answer="expired" title={text.signatureHolds}>{text.onlyOffline}</Verdict></div>
            <div hidden data-refused=""><Verdict answer="withdrawn" title={text.refuse}><span data-why="" /></Verdict></div>
          </div>
          <div data-known="">
            <Part title={text.compare} />
            <Facts facts={[
              { key: "paper", label: text.paper, value: <span data-f="kind" /> },
              { key: "number", label: text.number, value: <span data-f="number" /> },
              { key: "issued", label: text.issued, value: <span data-f="issued" /> },
              { key: "to", label: text.to, value: <span data-f="holder" /> },
            ]} />
            <p className="soft small" data-list="" />
          </div>
        </section>
        <div data-head=""><PageHead title={text.title} lead={text.lead} /></div>
      </div>
      <CodeForm />
      <div hidden data-needs-script="">
        <Part title={text.or} />
        <Stack>
          <label className="btn wide" hidden data-camera=""><Icon name="camera" />{text.camera}<input className="vh" type="file" accept="image/*" capture="environment" data-camera-input="" /></label>
          <label className="btn wide"><Icon name="upload" />{text.pdf}<input className="vh" type="file" accept="application/pdf" data-pdf-input="" /></label>
          <p role="status" data-said="" />
        </Stack>
      </div>
      <div>
        <Fold title={text.whereIsCode}><p>{text.whereIsCodeText}</p></Fold>
        <Fold title={text.whereGoesFile}><p>{text.whereGoesFileText}</p></Fold>
      </div>
      <div hidden data-verify="" data-shell="" data-lang={lang} {...wordsForScript(text)} />
    </>
  );
}

/** The script knows no language: its sentences come from here. */
function wordsForScript(text: Texts["verify"]) {
  return {
    "data-wrong": text.signatureWrong,
    "data-other": text.signatureOther,
    "data-is-withdrawn": text.isWithdrawn,
    "data-list-as-of": text.listAsOf("{day}"),
    "data-cannot": text.cannotOffline,
    "data-not-our-bytes": text.notOurBytes,
    "data-qr-not-found": text.qrNotFound,
    "data-not-the-holder": text.notTheHolder,
    "data-too-many": text.tooMany,
  };
}
