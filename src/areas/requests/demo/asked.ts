import * as z from "zod";
import { addDays, type Day } from "../../../kernel/day.ts";
import type { Service } from "../catalogue/service.ts";
import type { Chance, Person } from "./world.ts";

type Field = { control: string; options: readonly string[]; optional: boolean };
const fields = new Map<string, readonly (readonly [string, Field])[]>();

/** What a service asks, read from its schema once. */
function fieldsOf(card: Service): readonly (readonly [string, Field])[] {
  let known = fields.get(card.code);
  if (!known) {
    known = Object.entries(card.asks as Record<string, z.ZodType>).map(([name, type]) => {
      const schema = z.toJSONSchema(type, { io: "input", unrepresentable: "any" }) as { control?: string; enum?: string[] };
      return [name, { control: schema.control ?? "line", options: schema.enum ?? [], optional: type.safeParse(undefined).success }] as const;
    });
    fields.set(card.code, known);
  }
  return known;
}

/** Days that answers name, counted from the day of asking: from so many before to so many after. */
const days: Readonly<Record<string, readonly [number, number]>> = {
  "mobility-out.from": [40, 80], "mobility-out.until": [150, 200], "absence-excuse.from": [-14, -7], "absence-excuse.until": [-6, -1], "rent-subsidy.rented_until": [90, 300],
  "foreign-registration.arrived_on": [-6, -1], "visa.needed_by": [20, 60], "temporary-registration.arrived_on": [-2, 0], "insurance.from_day": [2, 10],
};

const subjects = ["Oliy matematika 2", "Organik kimyo", "Analitik kimyo", "Fizika 1", "Fizik kimyo", "Muhandislik grafikasi", "Falsafa", "Oziq-ovqat kimyosi"];
const questions = ["Qaysi hujjatlar kerak boʻladi va qachongacha topshirish mumkin?", "Какие документы нужны и до какого числа их подать?", "Shartlari qanday va kim maslahat bera oladi?", "Bu yoʻnalish boʻyicha kimga murojaat qilsam boʻladi?"];
const names = ["Rahimov Botir", "Tursunova Nilufar", "Каримова Дилором", "Saidova Mohigul"];

const lines: Readonly<Record<string, readonly string[]>> = {
  institution: ["Belarus davlat texnologiya universiteti", "Mendeleyev nomidagi kimyo-texnologiya universiteti", "Tomsk politexnika universiteti", "Kaunas texnologiya universiteti"],
  number: ["B 0000412", "B 0000938", "M 0000120"],
  subject: subjects, subjects,
  "result-appeal.reason": ["Uchinchi masala toʻgʻri yechilgan, lekin ball qoʻyilmagan.", "Ikkinchi savol boʻyicha ball notoʻgʻri hisoblangan.", "Баллы за лабораторную работу не учтены."],
  "diploma-data-change.correct": ["Familiya pasportdagidek yozilsin", "Diplom raqamini reyestrga kiriting", "Дата выдачи указана неверно"],
  "record-correction.correct": ["Pasportdagi yozuv boʻyicha", "Yangi pasport olindi", "Адрес: г. Ташкент, ул. Намуна 14", "Tugʻilgan kun bir kunga farq qiladi"],
  competition: ["Navoiy nomidagi davlat stipendiyasi", "Yosh kimyogarlar tanlovi", "Институтский конкурс научных работ"],
  grounds: ["Ikki maqola va respublika olimpiadasida oʻrin.", "Средний балл 4,8, две публикации.", "Uch yil davomida faqat aʼlo baholar."],
  batch: ["2021-yil qabuli, kunduzgi", "2020-yil qabuli, sirtqi", "2026-yil bitiruvchilari"],
  scope: ["Kunduzgi taʼlim", "Magistratura"],
  "group-change.explanation": ["Ishim sababli ikkinchi smenada oʻqiy olmayman.", "Rus tilida oʻqish menga osonroq."],
  "dormitory.about": ["Sogʻligʻim sababli pastki qavat kerak.", "Opam ham shu yotoqxonada yashaydi.", "Прошу место рядом с учебным корпусом."],
  address: ["Toshkent sh., Namuna koʻchasi 14", "Toshkent sh., Olmazor tumani, Namuna 3-tor, 7", "г. Ташкент, ул. Намуна 21"],
  lease_number: ["1-2026/114", "88-I"],
  emergency_contact: ["Wardak Karim, +998 90 000 01 12", "Orazow Serdar, +998 90 000 01 30"],
  country: ["Germaniya", "Польша", "Janubiy Koreya", "Turkiya"],
  consulate: ["Dushanbe", "Ashxobod", "Dehli", "Kobul"],
  education_country: ["Tojikiston", "Turkmaniston", "Hindiston", "Afgʻoniston"],
  payer_name: names, payer_tin: ["300123456", "301987654"], mentor: names,
  region: ["Toshkent shahri", "Qashqadaryo", "Navoiy"],
  field: ["Polimerlar kimyosi", "Oziq-ovqat biotexnologiyasi", "Neft-kimyo", "Экология"],
  "startup.name": ["Chiqindidan oʻgʻit", "Suvni tozalovchi sorbent", "Smart-laboratoriya"],
  essence: ["Mahalliy xomashyodan arzon sorbent olish va uni kichik korxonalarga yetkazish.", "Переработка отходов пищевой промышленности в удобрения."],
  team: ["Uch talaba va bir ilmiy rahbar."],
  goal: ["Ilmiy maqola yozishni oʻrganmoqchiman.", "Хочу подготовиться к олимпиаде.", "Loyihamni grantga tayyorlamoqchiman."],
  question: questions,
  looking_for: ["kutubxona", "sport zali", "ofis ish vaqti", "часы работы архива"],
};

/** Likely answers to a service's questions, as a person would have typed them. `fixed` are those a story tells. */
export function answersTo(card: Service, person: Person, on: Day, chance: Chance, fixed: Record<string, unknown> = {}): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(card)) {
    if (name in fixed) given[name] = fixed[name];
    else if (!field.optional || chance.happens(0.4)) given[name] = likely(card, name, field, person, on, chance);
  }
  return given;
}

function likely(card: Service, name: string, field: Field, person: Person, on: Day, chance: Chance): unknown {
  switch (field.control) {
    case "choice": return name === "language" && field.options.includes(person.lang) && chance.happens(0.8) ? person.lang : field.options[Math.min(chance.below(field.options.length), chance.below(field.options.length))];
    case "tick": return chance.happens(0.7);
    case "count": return 1 + chance.below(4);
    case "money": return chance.pick(["1 500 000", "2 400 000", "3 150 000", "900 000"]);
    case "phone": return `+9989000${String(10_000 + chance.below(9_999))}`;
    case "day": {
      const [from, until] = days[`${card.code}.${name}`] ?? [-5, 0];
      return addDays(on, from + chance.below(until - from + 1));
    }
    default: {
      if (name === "programme") return (person.lang === "ru" ? person.programme_ru : person.lang === "en" ? person.programme_en : person.programme_uz)?.slice(0, 140) ?? "Kimyoviy texnologiya";
      if (name === "group") return (person.group_code ?? "11-25 KT").replace(/^(\D?\d)(\d)/, (_, stream: string, n: string) => `${stream}${n === "1" ? "2" : "1"}`);
      return chance.pick(lines[`${card.code}.${name}`] ?? lines[name] ?? questions);
    }
  }
}

/** Papers that come with a case: what is demanded, and sometimes what may come. */
export function slotsFor(card: Service, chance: Chance): string[] {
  return Object.entries(card.papers as Record<string, string>).filter(([, need]) => need === "required" || chance.happens(0.35)).map(([slot]) => slot);
}
