/** What a history and the rows must say together. Each checker answers in words what is wrong; none means right. */
import type { Done } from "./client.ts";

export type Rows = {
  /** Papers issued since the history began. */
  papers: { id: string; noted: number; asked: number }[];
  messages: { body: string; count: number }[];
  cases: { number: string; service: string; state: string; answer: string | null; paper_id: string | null; taken: number; answered: number; asked: number; noted: number }[];
  registers: { of: string; year: number; last: number; count: number; distinct: number; max: number }[];
};

const numberIn = (to: string) => /requests\/(\d{4}-\d+)/.exec(to)?.[1];

/** *Set* and *once*: each acknowledged act is there, whole, one time; nothing is there that nobody did. */
export function check(history: readonly Done[], rows: Rows): string[] {
  const wrong: string[] = [];
  const papers = new Map(rows.papers.map((it) => [it.id, it]));
  const messages = new Map(rows.messages.map((it) => [it.body, it.count]));
  const cases = new Map(rows.cases.map((it) => [it.number, it]));
  const given = new Set<string>();
  for (const { kind, told, body, id, path } of history) {
    if (told.outcome !== "ok") {
      wrong.push(`${kind} ${id} was refused: ${told.status} ${told.to}`);
      continue;
    }
    if (kind === "certificate" || kind === "certificate_by_api") {
      const paper = kind === "certificate" ? /papers\/([0-9a-f-]{36})/.exec(told.to)?.[1] : (JSON.parse(told.to) as { paper_id: string }).paper_id;
      if (!paper || !papers.has(paper)) wrong.push(`${kind} ${id}: the paper ${paper} was acknowledged and is lost`);
      else if (given.has(paper)) wrong.push(`${kind} ${id}: the paper ${paper} was given for two askings`);
      else given.add(paper);
    } else if (kind === "message") {
      const count = messages.get(body.body!) ?? 0;
      if (count !== 1) wrong.push(`message ${id} is there ${count} times`);
    } else {
      const number = numberIn(kind === "ask" ? told.to : path);
      const it = number === undefined ? undefined : cases.get(number);
      if (!it) wrong.push(`${kind} ${id}: the case ${number} was acknowledged and is lost`);
      else if (kind === "take" && it.taken !== 1) wrong.push(`take ${id}: ${number} was taken ${it.taken} times`);
      else if (kind === "answer" && (it.answered !== 1 || it.state !== "answered" || it.answer !== `Javob ${number}`)) wrong.push(`answer ${id}: ${number} is ${it.state}, answered ${it.answered} times`);
    }
  }
  for (const { id } of rows.papers) if (!given.has(id)) wrong.push(`the paper ${id} was given to nobody who asked`);
  const asked = new Set(history.filter(({ kind, told }) => kind === "ask" && told.outcome === "ok").map(({ told }) => numberIn(told.to)));
  for (const { number, paper_id } of rows.cases) if (!paper_id && !asked.has(number)) wrong.push(`the case ${number} was asked by nobody`);
  return [...wrong, ...torn(rows), ...dense(rows)];
}

/** *No torn act*: an answered case has its paper or its words, and each act its step and its note. */
export function torn({ papers, cases }: Pick<Rows, "papers" | "cases">): string[] {
  return [
    ...papers.filter((it) => it.noted !== 1 || it.asked !== 1).map((it) => `the paper ${it.id} has ${it.noted} notes and answers ${it.asked} cases`),
    ...cases.filter((it) => it.state === "answered" && it.answer === null && it.paper_id === null).map((it) => `the case ${it.number} is answered with nothing`),
    ...cases.filter((it) => it.asked !== 1).map((it) => `the case ${it.number} has ${it.asked} first steps`),
    ...cases.filter((it) => it.noted !== 1 + it.taken + (it.paper_id === null ? it.answered : 0)).map((it) => `the case ${it.number} has ${it.noted} notes for its steps`),
  ];
}

/** *Unique and dense*: every number of a register from 1 to its last, once. */
export function dense({ registers }: Pick<Rows, "registers">): string[] {
  return registers.filter((it) => it.count !== it.last || it.distinct !== it.last || it.max !== it.last).map((it) => `the register ${it.of} ${it.year} says ${it.last}, and holds ${it.count} (${it.distinct} different, up to ${it.max})`);
}
