/** People who work while everything is killed: each act is written down before it is sent and after it was answered; what got no answer is sent again under the same key. */
import { appendFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { demoPassword } from "../../../src/areas/identity/demo.ts";
import type { House } from "./house.ts";

export type Kind = "certificate" | "certificate_by_api" | "message" | "ask" | "take" | "answer";
export type Op = { id: number; who: string; kind: Kind; key: string; path: string; body: Record<string, string>; json?: unknown };
/** `ok`: acknowledged, with what it was told. `refused`: told no. `unknown`: no answer, or one that says "later". */
export type Told = { outcome: "ok" | "refused" | "unknown"; status: number; to: string };
export type Done = Op & { tries: number; told: Told };

/** The same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class History {
  readonly done: Done[] = [];
  readonly house: House;
  readonly #file: string;
  #next = 1;
  stopping = false;
  constructor(house: House, file: string) {
    this.house = house;
    this.#file = file;
  }

  write(line: unknown): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  async signIn(name: string): Promise<string> {
    const answer = await fetch(`${this.house.address}/sign-in`, { method: "POST", redirect: "manual", headers: { origin: this.house.address, "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ name, password: demoPassword }) });
    const cookie = /daftar=[^;]+/.exec(answer.headers.getSetCookie().join("\n"))?.[0];
    if (answer.status !== 303 || !cookie) throw new Error(`${name} could not sign in: ${answer.status}`);
    return cookie;
  }

  /** Does one thing until it is done or refused, however often the house dies meanwhile. */
  async do(cookie: string, it: Omit<Op, "id" | "key">): Promise<Told> {
    const op: Op = { ...it, id: this.#next, key: `${it.who}-${this.#next}` };
    this.#next += 1;
    this.write({ invoke: op.id, at: Date.now(), ...op });
    for (let tries = 1; ; tries += 1) {
      const told = await this.send(cookie, op);
      this.write({ [told.outcome]: op.id, at: Date.now(), tries, status: told.status, to: told.to });
      if (told.outcome !== "unknown") {
        this.done.push({ ...op, tries, told });
        return told;
      }
      await pause(80);
    }
  }

  async send(cookie: string, { path, body, key, json }: Pick<Op, "path" | "body" | "key" | "json">): Promise<Told> {
    const headers = { cookie, origin: this.house.address, ...(json ? { "content-type": "application/json", "idempotency-key": key } : { "content-type": "application/x-www-form-urlencoded" }) };
    try {
      const answer = await fetch(this.house.address + path, { method: "POST", redirect: "manual", headers, body: json ? JSON.stringify(json) : new URLSearchParams({ ...body, _key: key }), signal: AbortSignal.timeout(8000) });
      const text = await answer.text();
      const { status } = answer;
      if (status === 303 || status === 200) return { outcome: "ok", status, to: status === 200 ? text : (answer.headers.get("location") ?? "") };
      // A twin that is still running says "later"; so does a house without its database.
      return { outcome: status >= 500 || status === 429 || text.includes("being_done") ? "unknown" : "refused", status, to: status < 500 ? (/role="alert"[\s\S]{0,600}/.exec(text)?.[0].replace(/<[^>]*>/g, " ") ?? text.slice(0, 300)) : "" };
    } catch (fault) {
      return { outcome: "unknown", status: 0, to: String((fault as Error).cause ?? fault) };
    }
  }

  /** A student's day: certificates by form and API, messages, and cases that a manager takes and answers. */
  async live(who: string, cookie: string, manager: string, about: { message: string; ask: { path: string; body: Record<string, string> } }, random: () => number): Promise<void> {
    const certificate = { purpose: "any_place", language: "uz" };
    let byApi = 0;
    while (!this.stopping) {
      const chance = random();
      if (chance < 0.35) await this.do(cookie, { who, kind: "certificate", path: "/my/services/study-certificate", body: certificate });
      else if (chance < 0.5 && byApi < 50) {
        byApi += 1;
        await this.do(cookie, { who, kind: "certificate_by_api", path: "/api/v1/requests", body: {}, json: { service: "study-certificate", asked: certificate } });
      } else if (chance < 0.7) await this.do(cookie, { who, kind: "message", path: `/my/requests/${about.message}/message`, body: { body: `${who} ${this.#next} ${Math.floor(random() * 1e9)}` } });
      else {
        const asked = await this.do(cookie, { who, kind: "ask", ...about.ask });
        const number = /requests\/(\d{4}-\d+)/.exec(asked.to)?.[1];
        if (!number) return;
        await this.do(manager, { who: "nodira", kind: "take", path: `/office/requests/${number}/take`, body: { version: "1" } });
        await this.do(manager, { who: "nodira", kind: "answer", path: `/office/requests/${number}/answer`, body: { version: "2", text: `Javob ${number}` } });
      }
      await pause(random() * 60);
    }
  }
}
