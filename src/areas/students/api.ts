import { z } from "zod";
import { line } from "../../kernel/fields.ts";
import { endpoint } from "../../platform/web.tsx";
import { searchPeople } from "./reads.ts";
import { texts } from "./texts/index.ts";

const personFound = z.object({
  person_id: z.string(), student_id: z.string().nullable(), number: z.string().nullable(), name: z.string(), standing: z.string(), group: z.string().nullable(), course_year: z.number().nullable(),
  by: z.enum(["exact", "similar", "layout", "number", "pinfl", "phone", "passport", "group"]), href: z.string().nullable(),
}).meta({ id: "PersonFound" });

/** What the palette asks while one types: class A data only, so it leaves no note of its own. */
export const peopleByApi = endpoint({
  method: "GET", path: "/api/people", right: "students.search", summary: "People by any part of a name, number, PINFL, phone, passport or group",
  takes: z.strictObject({ q: line({ max: 100 }) }),
  gives: z.object({ people: z.array(personFound) }),
  limit: { bucket: "people", per: "account", limit: 240, seconds: 60 },
  read: async ({ reader, actor, today, lang }, { q }) => {
    const found = await searchPeople(reader, q, { actor, today, limit: 8 });
    const { standings } = texts(lang);
    return {
      people: found.map((it) => ({
        person_id: it.person_id, student_id: it.student_id, number: it.number, name: lang === "uz" || lang === "en" ? it.full_name : it.full_name_cyrl, standing: standings[it.standing ?? "none"],
        group: it.group_code, course_year: it.course_year, by: it.by, href: it.student_id ? `/office/students/${it.student_id}` : null,
      })),
    };
  },
});

export const endpoints = [peopleByApi];
