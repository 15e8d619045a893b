import { addDays, instantOf, type Day } from "../../../kernel/day.ts";
import { findService } from "../catalogue/index.ts";
import type { Sector } from "../terms.ts";
import { answersTo } from "./asked.ts";
import { dayAt } from "./clock.ts";
import { answer, answerAtOnce, ask, assign, forward, giveBack, refuseIt, say, takeIn, type Made } from "./making.ts";
import { keyOf, type Taken } from "./open.ts";
import { deciderOf } from "./past.ts";
import { asWho, headOf, staffOf, type World } from "./world.ts";

type End =
  | { paper: true }
  | { answered: string; by: string; after: number }
  | { refused: string; fact: string; change: string; by: string; after: number }
  | { returned: string; slot: string; by: string }
  | { open: "asked" | "taken_in" | "in_signature" | "awaiting_payment"; by?: string };

/** One case of a story: so many working days ago, at this time, what was asked, and where it stands. */
type Story = { code: string; service: string; ago: number; at: string; asked: (today: Day) => Record<string, unknown>; papers?: readonly string[]; counter?: string; to?: Sector; end: End; note?: string; question?: string };

const asked = (given: Record<string, unknown>) => () => given;

/** The named people's cases; every day is counted from today, so that the stories never grow old. */
const stories: readonly Story[] = [
  { code: "aziza", service: "study-certificate", ago: 12, at: "20:14", asked: asked({ purpose: "any_place", language: "uz" }), end: { paper: true } },
  {
    code: "aziza", service: "dormitory", ago: 3, at: "10:06", asked: asked({ category: "far_region", about: "Oʻquv binosiga yaqin joy boʻlsa yaxshi edi." }), papers: ["passport", "category_proof"],
    end: { returned: "Pasportingizning manzil beti yoʻq: faqat rasmli beti yuklangan. Manzil yozilgan betini ham yuklang, muddat shu kundan davom etadi.", slot: "passport", by: "nodira" },
  },
  { code: "aziza", service: "student-card", ago: 290, at: "11:20", asked: asked({ plastic: "first" }), end: { answered: "Talaba kartangiz tayyor. Uni 1-peshtaxtadan oling.", by: "karim", after: 210 } },
  {
    code: "bekzod", service: "transfer-or-restoration", ago: 46, at: "12:40", asked: asked({ move: "restoration", programme: "Kimyoviy texnologiya", study_form: "full_time" }), papers: ["academic_record"], to: "study_process",
    end: { refused: "Tiklash arizasi belgilangan oynadan tashqarida berilgan.", fact: "Oʻqishdan chetlashtirilgan: 16.02.2026, 61-T.", change: "10–20-yanvar oynasida qarzni toʻlab, qayta murojaat qiling.", by: "shahlo", after: 900 },
  },
  { code: "bekzod", service: "transcript", ago: 40, at: "09:50", asked: asked({ form: "academic_record", language: "uz" }), counter: "karim", end: { answered: "Akademik maʼlumotnoma qatʼiy blankada tayyorlandi.", by: "islom", after: 300 }, to: "student_documents" },
  {
    code: "ilyos", service: "transfer-or-restoration", ago: 70, at: "15:05", asked: asked({ move: "restoration", programme: "Marketing", study_form: "full_time" }), to: "study_process",
    end: { refused: "Kirish tartibini buzgani uchun chetlashtirilgan shaxs oʻqishga tiklanmaydi.", fact: "Sud qarori asosida chetlashtirilgan: 22.12.2025, 402-T.", change: "Bu javobni hech narsa oʻzgartirmaydi; yangi qabulda umumiy tartibda qatnashish mumkin.", by: "shahlo", after: 700 },
  },
  {
    code: "sevinch", service: "result-appeal", ago: 0, at: "09:12", asked: asked({ subject: "Organik kimyo", control: "midterm", reason: "Ikkinchi oraliq nazoratda uchinchi masala toʻgʻri yechilgan, lekin unga ball qoʻyilmagan. Ish nusxasini koʻrib chiqishingizni soʻrayman." }),
    end: { open: "asked" },
  },
  {
    code: "mohira", service: "absence-excuse", ago: 2, at: "10:35", asked: (today) => ({ ground: "illness", from: addDays(today, -15), until: addDays(today, -4) }), papers: ["evidence"], counter: "nodira", to: "study_process",
    note: "Kasallik varaqasi asli koʻrildi, muhri bor.", end: { open: "taken_in", by: "shahlo" },
  },
  { code: "mohira", service: "personal-schedule", ago: 1, at: "14:20", asked: asked({ ground: "illness", control: "midterm", subjects: "Biokimyo" }), papers: ["evidence"], to: "study_process", end: { open: "in_signature", by: "shahlo" } },
  {
    code: "temur", service: "record-correction", ago: 1, at: "11:45", asked: asked({ field: "study", correct: "Akademik taʼtil 01.11.2026 da tugagan, talaba qaytmagan" }), papers: ["evidence"], counter: "nodira", to: "study_process",
    note: "Telefonga javob bermayapti, otasi bilan gaplashildi.", end: { open: "taken_in", by: "shahlo" },
  },
  { code: "dilnoza", service: "temporary-registration", ago: 50, at: "16:10", asked: (today) => ({ arrived_on: addDays(today, -72), housing: "rented", address: "Toshkent sh., Namuna koʻchasi 9" }), papers: ["passport", "entry_page"], end: { answered: "Регистрация продлена на срок отпуска.", by: "lola", after: 200 } },
  { code: "emal", service: "temporary-registration", ago: 0, at: "09:40", asked: (today) => ({ arrived_on: addDays(today, -360), housing: "rented", address: "Toshkent sh., Olmazor tumani, Namuna 5" }), papers: ["passport", "entry_page", "housing_paper"], end: { open: "taken_in", by: "lola" }, question: "My registration ends on Sunday. Will it be in time?" },
  { code: "merdan", service: "visa", ago: 2, at: "12:15", asked: (today) => ({ need: "extension", needed_by: addDays(today, 21) }), papers: ["passport", "photo", "current_visa"], end: { open: "taken_in", by: "lola" } },
  { code: "merdan", service: "foreign-contract", ago: 55, at: "11:02", asked: asked({ second_language: "russian", payer: "family" }), end: { answered: "Договор готов на двух языках.", by: "lola", after: 150 } },
  { code: "doston", service: "diploma-duplicate", ago: 5, at: "10:50", asked: asked({ lost: "diploma", reason: "lost", number: "B 0000017" }), papers: ["loss_notice"], counter: "karim", to: "student_documents", end: { open: "awaiting_payment", by: "islom" } },
  { code: "lobar", service: "diploma-data-change", ago: 3, at: "21:30", asked: asked({ change: "name", correct: "Hoshimova, Xoshimova emas" }), papers: ["diploma"], to: "student_documents", end: { open: "taken_in", by: "islom" } },
  { code: "zarina", service: "transfer-or-restoration", ago: 2, at: "18:20", asked: asked({ move: "transfer_within", programme: "Menejment", study_form: "full_time" }), papers: ["academic_record"], to: "study_process", end: { open: "taken_in" } },
  { code: "yulduz", service: "transfer-or-restoration", ago: 1, at: "19:05", asked: asked({ move: "transfer_out", programme: "Ekologiya", study_form: "full_time" }), papers: ["ground"], end: { open: "asked" } },
  { code: "gulhayo", service: "curricula-difference", ago: 0, at: "09:25", asked: asked({ ground: "repeating", programme: "Yogʻ-moy texnologiyasi" }), end: { open: "asked" } },
  { code: "anton", service: "curricula-difference", ago: 48, at: "10:10", asked: asked({ ground: "transfer", programme: "Avtomatlashtirish" }), papers: ["academic_record"], end: { answered: "Три предмета зачтены, два нужно закрыть до конца семестра.", by: "nodira", after: 260 } },
  { code: "malika", service: "retake", ago: 1, at: "13:30", asked: asked({ subjects: "Organik kimyo 2", time: "evening" }), to: "study_process", end: { open: "awaiting_payment", by: "shahlo" } },
  { code: "jasur", service: "contract-sum", ago: 52, at: "15:44", asked: asked({ whose: "my_contract" }), end: { answered: "Kursda qolganingiz uchun toʻlov kredit boʻyicha qayta hisoblandi.", by: "javlon", after: 180 } },
  { code: "nafisa", service: "rent-subsidy", ago: 50, at: "20:25", asked: (today) => ({ address: "Toshkent sh., Namuna koʻchasi 14", lease_number: "1-2026/114", monthly_rent: "1 500 000", rented_until: addDays(today, 220) }), papers: ["passport", "lease"], end: { answered: "Ijara kompensatsiyasi tayinlandi, har oyning 7-kunigacha toʻlanadi.", by: "nodira", after: 800 } },
  { code: "oydin", service: "dormitory", ago: 60, at: "09:15", asked: asked({ category: "orphan" }), papers: ["passport", "category_proof"], counter: "nodira", to: "study_process", end: { answered: "TTJ-1, 214-xona ajratildi.", by: "shahlo", after: 400 } },
  { code: "shahboz", service: "social-register", ago: 30, at: "10:55", asked: asked({ register: "social_protection" }), papers: ["extract"], to: "statistics", end: { answered: "II guruh nogironlik boʻyicha yozuv 31.12.2026 gacha kiritildi.", by: "mansur", after: 500 } },
  { code: "otkir", service: "record-correction", ago: 80, at: "17:20", asked: asked({ field: "name", correct: "Oʻrinboyev Oʻtkir Gʻulom oʻgʻli" }), papers: ["evidence"], to: "study_process", end: { answered: "Ism-sharif pasportdagidek yozildi.", by: "shahlo", after: 400 } },
  { code: "laylo", service: "record-correction", ago: 150, at: "11:30", asked: asked({ field: "name", correct: "Tursunova (avval Rahimova)" }), papers: ["evidence"], counter: "karim", to: "study_process", end: { answered: "Familiya 183-T buyruq bilan oʻzgardi.", by: "shahlo", after: 500 } },
  { code: "madina", service: "mobility-out", ago: 75, at: "12:05", asked: (today) => ({ institution: "Kaunas texnologiya universiteti", from: addDays(today, -84), until: addDays(today, 69) }), papers: ["invitation", "learning_agreement", "passport"], to: "student_documents", end: { answered: "Oʻquv kelishuvi imzolandi, 309-T buyruq chiqdi.", by: "islom", after: 1_100 } },
  { code: "umida", service: "grant-application", ago: 45, at: "14:50", asked: asked({ kind: "scholarship", competition: "Navoiy nomidagi davlat stipendiyasi", grounds: "Oʻrtacha ball 4,97, ikki maqola." }), papers: ["achievements"], to: "study_process", end: { answered: "Nomzodingiz maʼqullandi: 379-S.", by: "shahlo", after: 700 } },
  { code: "akmal", service: "invoice", ago: 6, at: "20:40", asked: asked({ contract: "tuition" }), end: { answered: "Hisob-faktura tayyor. Toʻlov muddati oʻtgan: 25 foizni toʻlang.", by: "javlon", after: 120 } },
  { code: "husan", service: "tuition-balance", ago: 20, at: "09:33", asked: asked({}), end: { answered: "Toʻlov akangiz Hasanning raqamiga tushgan ekan, sizga oʻtkazildi.", by: "javlon", after: 330 } },
  { code: "kamola", service: "study-certificate", ago: 8, at: "22:03", asked: asked({ purpose: "any_place", language: "uz" }), end: { paper: true } },
  { code: "alina", service: "study-certificate", ago: 15, at: "13:17", asked: asked({ purpose: "embassy", language: "ru" }), end: { paper: true } },
  { code: "nigora", service: "study-certificate-english", ago: 10, at: "16:48", asked: asked({ purpose: "embassy" }), end: { paper: true } },
];

/** Tells the stories. What has not come yet by `now` is told as if it came just before. */
export function* namedCases(world: World, taken: Taken): Generator<Made> {
  for (const story of stories) {
    const made = told(world, story);
    if (!made) continue;
    if (made.closed_at === null) taken.add(keyOf(made));
    yield made;
  }
}

function told(world: World, story: Story): Made | undefined {
  const { clock, now, chance } = world;
  const person = world.byCode.get(story.code);
  if (!person) return undefined;
  const day = clock.days[clock.indexAt(now) - story.ago]!.day;
  const notAfterNow = (at: number) => Math.min(at, now - 120_000);
  const at = notAfterNow(instantOf(day, story.at).getTime());
  const card = findService(story.service)!;
  const desk = staffOf(world, card.sector === "international" ? "lola" : card.sector === "accounting_marketing" ? "javlon" : "nodira");
  const it = ask(world, {
    card, person, at, channel: story.counter ? "counter" : "self", slots: story.papers ?? [], asked: answersTo(card, person, dayAt(at), { ...chance, happens: () => false }, story.asked(dayAt(now))),
    by: story.counter ? staffOf(world, story.counter) : asWho(person),
  });
  const { end } = story;
  const by = (code: string) => (code === "mansur" ? deciderOf(world, "statistics", at) : staffOf(world, code));
  if ("paper" in end) {
    answerAtOnce(it);
    return it;
  }
  if (story.question) say(it, asWho(person), notAfterNow(at + 600_000), story.question, false, null);
  if ("open" in end && end.open === "asked") return it;
  const soon = (minutes: number) => notAfterNow(clock.plus(it.steps.at(-1)!.at, minutes));
  takeIn(it, "open" in end && end.by && !story.to ? staffOf(world, end.by) : desk, soon(25));
  if ("returned" in end) {
    giveBack(it, staffOf(world, end.by), soon(70), "missing_page", end.returned);
    it.messages.at(-1)!.seen_at = null;
    return it;
  }
  if (story.to) {
    forward(it, it.assignee!, soon(20), story.to, story.note);
    if (end.by) assign(it, headOf(world, story.to), soon(30), by(end.by));
  }
  if ("answered" in end) answer(it, by(end.by), soon(end.after), end.answered);
  else if ("refused" in end) refuseIt(it, staffOf(world, end.by), soon(end.after), { reason: end.refused, clause: card.clauses[0], facts: [end.fact], would_change: end.change });
  else if (end.open !== "taken_in") it.state = end.open;
  return it;
}
