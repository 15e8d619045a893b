import { addDays, yearOf, type Day } from "../../../kernel/day.ts";
import type { Level, StudyForm } from "../terms.ts";
import type { Chance } from "./chance.ts";
import { demoDay } from "./calendar.ts";
import type { MadeName } from "./names.ts";
import type { PersonRow } from "./rows.ts";
import type { Place } from "./tables.ts";

/** What papers and places a made person has. Numbers are of ranges that no living person holds: district 999, series XX, +998 90 000. */
export class Registry {
  readonly #running = new Map<string, number>();
  #passports = 100;
  #foreign = 100;
  #phones = 100;

  /** Right date and check digit, district 999. */
  pinfl(bornOn: Day, sex: "m" | "f", running?: number): string {
    const first = (yearOf(bornOn) >= 2000 ? 5 : 3) + (sex === "f" ? 1 : 0);
    const head = `${first}${bornOn.slice(8, 10)}${bornOn.slice(5, 7)}${bornOn.slice(2, 4)}999`;
    const next = running ?? (this.#running.get(head) ?? 100) + 1;
    if (running === undefined) this.#running.set(head, next);
    return withCheckDigit(head + String(next).padStart(3, "0"));
  }

  passport(): string {
    this.#passports += 1;
    return `XX${String(this.#passports).padStart(7, "0")}`;
  }

  foreignPassport(): string {
    this.#foreign += 1;
    return `T${String(this.#foreign).padStart(7, "0")}`;
  }

  /** Ten thousand numbers for more people: brothers, sisters and parents share one. */
  phone(): string {
    this.#phones = (this.#phones % 9_999) + 1;
    return `+99890000${String(this.#phones).padStart(4, "0")}`;
  }
}

export function withCheckDigit(thirteen: string): string {
  const sum = [...thirteen].reduce((total, digit, i) => total + Number(digit) * [7, 3, 1][i % 3]!, 0);
  return thirteen + String(sum % 10);
}

const ages: Record<"day" | "later", readonly (readonly [number, number])[]> = {
  day: [[17, 8], [18, 52], [19, 15], [20, 15], [21, 3], [22, 2], [23, 2], [24, 1], [25, 1], [29, 1]],
  later: [[17, 1], [18, 12], [19, 13], [20, 12], [21, 9], [22, 8], [23, 8], [24, 6], [25, 6], [28, 13], [33, 8], [39, 4]],
};

/** A birth day that gives the age at admission its share; one in five hundred is known by the year alone. */
export function bornFor(chance: Chance, admittedOn: Day, level: Level, form: StudyForm): Day {
  const age = chance.weighed(form === "full_time" ? ages.day : ages.later) + (level === "master" ? 5 : 0);
  const born = addDays(`${yearOf(admittedOn) - age}${admittedOn.slice(4)}`, -chance.below(364) - 1);
  return chance.happens(0.002) ? `${yearOf(born)}-01-01` : born;
}

export type Home = { region: string; district: string; lives: string };

export function homeOf(chance: Chance, places: readonly Place[]): Home {
  const region = chance.weighed(places.map((place) => [place.region, place.regionShare] as const));
  const districts = places.find((place) => place.region === region)!.districts;
  const district = chance.weighed(districts.map((it) => [it.soato, it.share] as const));
  const near = region === "1726" || region === "1727";
  const lives = near ? chance.weighed([["home", 88], ["rented", 7], ["relatives", 5]]) : chance.weighed([["home", 31], ["dormitory", 16], ["rented", 38], ["relatives", 15]]);
  return { region, district, lives };
}

export type NewPerson = { id: string; name: MadeName; sex: "m" | "f"; born_on: Day; citizenship: string; home: Home | null; number: string | null };

/** The papers, phones and addresses of one made person. */
export function personRow(chance: Chance, registry: Registry, it: NewPerson): PersonRow {
  const citizen = it.citizenship === "UZ";
  const issued = addDays(demoDay, -200 - chance.below(3_000));
  const street = 1 + chance.below(140);
  return {
    ...it.name,
    id: it.id, sex: it.sex, born_on: it.born_on, citizenship: it.citizenship,
    pinfl: citizen ? registry.pinfl(it.born_on, it.sex) : null,
    passport: citizen ? registry.passport() : registry.foreignPassport(),
    passport_until: addDays(`${yearOf(issued) + 10}${issued.slice(4)}`.replace("-02-29", "-02-28"), -1),
    phone: registry.phone(),
    email: it.number ? `t${it.number}@talaba.example` : null,
    region: it.home?.region ?? null, district: it.home?.district ?? null, lives: it.home?.lives ?? null,
    address: it.home ? `Namuna koʻchasi, ${street}-uy` : null,
  };
}
