import type { Lang } from "../../kernel/lang.ts";
import { noticeNamed } from "./kind.ts";
import type { Notice } from "./terms.ts";
import { texts } from "./texts/index.ts";

/** A notice in words. One that its kind cannot read any more still leads where it led. */
export function wordsOf({ kind, facts }: Pick<Notice, "kind" | "facts">, lang: Lang): { title: string; text: string | undefined } {
  const known = noticeNamed(kind);
  const read = known?.facts.safeParse(facts);
  if (!known || !read?.success) return { title: texts(lang).unknown, text: undefined };
  const title = known.title?.(read.data, lang);
  const text = known.text(read.data, lang);
  return title === undefined ? { title: text, text: undefined } : { title, text };
}
