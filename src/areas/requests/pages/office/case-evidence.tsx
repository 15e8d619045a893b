import { fileSize } from "../../../../kernel/format.ts";
import { LinkButton } from "../../../../ui/button.tsx";
import { useLang, useTexts } from "../../../../ui/lang.tsx";
import { Tabs } from "../../../../ui/nav.tsx";
import { Well } from "../../../../ui/verdict.tsx";
import type { Words } from "../../catalogue/service.ts";
import type { AttachmentRow } from "../../records/case.ts";
import { texts } from "../../texts/index.ts";

/** The papers that came with a case, one open at a time, its pages as pictures of ours. Absent where none was asked for. */
export function Evidence({ files, number, query, card }: { files: readonly AttachmentRow[]; number: string; query: URLSearchParams; card: Words }) {
  const text = useTexts(texts);
  const lang = useLang();
  const sorted = [...files.filter((file) => !file.replaced_at), ...files.filter((file) => file.replaced_at)];
  const open = sorted.find((file) => file.id === query.get("file")) ?? sorted[0];
  if (!open) return Object.keys(card.papers).length > 0 ? <section className="sect"><h2>{text.evidence}</h2><p className="soft">{text.noEvidence}</p></section> : null;
  const page = Math.min(Math.max(1, Math.trunc(Number(query.get("page"))) || 1), Math.max(1, open.pages));
  const href = (file: AttachmentRow, at = 1) => `/office/requests/${number}?file=${file.id}${at > 1 ? `&page=${at}` : ""}#evidence`;
  const bytes = `/office/requests/${number}/files/${open.id}`;
  return (
    <section className="sect evid" id="evidence">
      <div className="line"><h2>{text.evidence}</h2><Tabs label={text.evidence} tabs={sorted.map((file) => ({ href: href(file), label: `${card.papers[file.slot]?.label ?? file.name}${file.replaced_at ? ` (${text.desk.replaced})` : ""}`, current: file === open }))} /></div>
      <Well page={page} pages={open.pages} tools={(
        <>
          <span className="soft">{open.name}, {fileSize(open.size, lang)}</span>
          {page > 1 && <LinkButton kind="quiet" href={href(open, page - 1)}>{text.desk.previousPage}</LinkButton>}
          {page < open.pages && <LinkButton kind="quiet" href={href(open, page + 1)}>{text.desk.nextPage}</LinkButton>}
          <LinkButton kind="quiet" href={bytes}>{text.desk.openFile}</LinkButton>
        </>
      )}>
        <a className="paper" href={bytes}><img src={`${bytes}/picture?page=${page}`} alt={text.desk.pictureOf(open.name, page)} /></a>
      </Well>
    </section>
  );
}
