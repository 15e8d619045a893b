import { z } from "zod";
import { choice, choices, count, day, line, money, passport, personName, phone, pinfl, prose, yes } from "../kernel/fields.ts";
import { Button, Buttons, CopyButton, IconButton, LinkButton, PrintButton, ShareButton } from "./button.tsx";
import { Choice } from "./choice.tsx";
import { CalendarSum, DeadlineChip } from "./deadline.tsx";
import { Known } from "./field.tsx";
import { Fields, labelsOf } from "./fields.tsx";
import { FileField } from "./file-field.tsx";
import { Form, RefusalBox } from "./form.tsx";
import { Changes, Facts, Fold } from "./facts.tsx";
import { Icon } from "./icons.tsx";
import { Amount, ClauseLink, Code, Money, Num, Tel, Time } from "./inline.tsx";
import { Line } from "./inputs.tsx";
import { KitLists } from "./kit-lists.tsx";
import { Banner, Empty, Note, Progress, Undo } from "./notes.tsx";
import { Page, PageHead } from "./page.tsx";
import type { Problem } from "./problem.ts";
import { Kit, kitPaper, kitQuestions as questions, kitSum as sum, kitWords as words } from "./kit-samples.tsx";
import { Says, Why } from "./why.tsx";
import { StateTag, WithdrawnTag, type StateWord } from "./state.tsx";
import { Messages, Steps, Timeline } from "./timeline.tsx";
import { PaperPreview, Scans, Verdict } from "./verdict.tsx";

const asked = z.strictObject({
  purpose: choice(["any", "army", "embassy", "court"]),
  language: choice(["uz", "ru", "en"]),
  district: choice(["a", "b", "c", "d", "e", "f", "g", "h"]),
  papers: choices(["passport", "birth"]),
  contract_day: day(),
  name: personName(),
  phone: phone(),
  rent: money(),
  rooms: count({ max: 20 }),
  pinfl: pinfl(),
  passport: passport(),
  reference: line({ max: 20 }),
  reason: prose().optional(),
  consent: yes(),
});

const problems: readonly Problem[] = [
  { field: "contract_day", code: "no_such_day" },
  { field: "phone", code: "not_a_phone" },
  { field: "rooms", code: "out_of_range", facts: { min: 0, max: 20 } },
  { field: "consent", code: "must_agree" },
];
const typed = { "contract_day.day": ["31"], "contract_day.month": ["2"], "contract_day.year": ["2026"], phone: ["+998 90 123 45"], rooms: ["70"], name: ["Karimova Aziza"], purpose: ["army"] };
const states: readonly StateWord[] = ["draft", "asked", "taken_in", "returned", "awaiting_payment", "in_signature", "answered", "refused", "withdrawn"];

/** Every component with its states, for the eye and for the checks: `/dev/kit`. */
export function KitPage() {
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} clause="4.1/19" />
      <div className="kits">
        <Kit title="Button">
          <Buttons><Button kind="go" hotkey="Ctrl Enter">Yuborish</Button><Button hotkey="H">Oʻtkazish</Button><Button kind="quiet">Saqlab qoʻyish</Button></Buttons>
          <Buttons><Button kind="danger">Buyruqni bekor qilish</Button><IconButton icon="zoom" label="Kattalashtirish" type="button" /><LinkButton href="#ready" icon="download">PDF, 84 kB</LinkButton></Buttons>
          <Buttons><Button busy>Yuborilmoqda…</Button><Button name="sign" shut="Avval 1 xato tuzatiladi">Imzolash</Button></Buttons>
          <Buttons><PrintButton /><ShareButton url="/v/K7MQ-4RTX" title="Maʼlumotnoma" /><CopyButton text="2026-004512" /></Buttons>
        </Kit>
        <Kit title="Tag"><Buttons>{states.map((one) => <StateTag state={one} key={one} />)}<WithdrawnTag /></Buttons></Kit>
        <Kit title="DeadlineChip">
          <Buttons><DeadlineChip label="3 ish kuni qoldi" /><DeadlineChip tone="wait" label="Bugun, 18:00 gacha" /><DeadlineChip tone="late" label="2 kun kechikdi" sum={sum} /><DeadlineChip tone="paused" label="Toʻxtagan" /></Buttons>
        </Kit>
        <Kit title="CalendarSum"><CalendarSum {...sum} /></Kit>
        <Kit title="Fields">
          <Form formKey="kit-1" files label="Namuna">
            <Fields of={asked} texts={questions} inline={["language"]} values={{ purpose: "any", language: "uz", contract_day: "2026-09-05", rent: "1 200 000" }} idPrefix="a-" />
            <FileField name="scan" label="Pasport, 2-bet" idPrefix="a-" kept={[{ id: "01", name: "pasport.pdf", size: 840_000, pages: 2 }]} />
            <Known label="Guruhi" from="hujjatlardan">12-23 KT</Known>
            <Line name="login" label="Talaba raqami" autoComplete="username" exact value="312231100412" idPrefix="a-" />
            <Button kind="go">Yuborish</Button>
          </Form>
        </Kit>
        <Kit title="Fields, 422">
          <Form formKey="kit-2" version={7} problems={problems} labels={labelsOf(questions)} draft={{ url: "/drafts/kit", person: "kit" }}>
            <Fields of={asked} texts={questions} typed={typed} problems={problems} />
          </Form>
        </Kit>
        <Kit title="RefusalBox"><RefusalBox sentence="Ariza qabuli 1-dekabrda ochiladi." clause="4.1/18"><LinkButton href="#remind">Eslatib qoʻying</LinkButton></RefusalBox></Kit>
        <Kit title="Choice">
          <Choice name="form" idPrefix="c-" label="Qanday olasiz?" value="pdf" options={[{ value: "pdf", label: "PDF", hint: "hozir, 2 daqiqada", hotkey: "1" }, { value: "paper", label: "Asl nusxa", hint: "1 ish kuni, ofisdan", hotkey: "2" }]} />
        </Kit>
        <KitLists />
        <Kit title="Facts">
          <Facts facts={[
            { key: "1", label: "Toifa", value: "Boquvchisini yoʻqotgan", change: "#change" },
            { key: "2", label: "Hujjat", value: "guvohnoma.pdf", note: "2 bet, 412 kB", change: "#change" },
            { key: "3", label: "Ball", value: <Amount of={35} />, note: "20 toifa + 15 masofa", why: "#why" },
            { key: "4", label: "Toʻlov", value: <Money tiyin={41200000} />, wrong: "#wrong" },
            { key: "5", label: "Berilgan", value: <Time at="2026-11-24" /> },
          ]} />
        </Kit>
        <Kit title="Changes"><Changes changes={[{ key: "1", label: "Holati", before: "Oʻqimoqda", after: "Taʼtilda" }, { key: "2", label: "Stipendiya", before: "412 000 soʻm", after: "toʻxtaydi" }]} unchanged="12 ta oʻzgarmagan" /></Kit>
        <Kit title="Fold">
          <Fold title="Hujjatlar" count={6} last="38-M/2026" hotkey="2"><p>38-M/2026, 37-M/2026</p></Fold>
          <Fold title="Buyruqlar" count={1} hotkey="3" open><p>44-K, 31.08.2026</p></Fold>
        </Kit>
        <Kit title="Why">
          <Why verdict="Hozir ariza berib boʻlmaydi: qabul 1-dekabrda ochiladi" note="Uchta shartdan ikkitasi bajarilgan." change="1-dekabrdan mumkin" rules={[
            { passed: true, title: "Fandan qarz bor", found: "54 ball", limit: "60 ball", clause: "4.1/18" },
            { passed: false, title: "Ariza qabuli ochiq", said: "1–14-dekabr, 96-son buyruq", clause: "4.1/18" },
            { passed: true, title: "Toʻlov qarzi yoʻq", found: <Money tiyin={0} /> },
          ]} />
          <Says tone="wait">Joy hozir yetmaydi. Tavsiya: navbatda qoldirib, 30-noyabrga javob berish.</Says>
        </Kit>
        <Kit title="Timeline">
          <Timeline moments={[
            { key: "1", title: "Yuborildi", when: <Time at={new Date("2026-11-20T04:41:00Z")} /> },
            { key: "2", title: "Koʻrilmoqda: sizni kutmoqda", when: "24-noyabr, 10:12", as: "now" },
            { key: "3", title: "Karim Saidov", when: "24-noyabr, 11:02", as: "inner", children: <p>Komendant bilan gaplashildi.</p> },
            { key: "4", title: "Javob", when: <Time at="2026-11-27" as="until" />, as: "later" },
          ]} />
        </Kit>
        <Kit title="Messages">
          <Messages messages={[
            { key: "1", who: "Nodira Aliyeva", when: "24-noyabr, 10:12", text: "2-betning past qismi kesilgan. Qolgan hujjatlar joyida." },
            { key: "2", who: "", when: "24-noyabr, 10:30", text: "Bugun kechqurun yuklayman.", own: true },
            { key: "3", who: "Karim Saidov", when: "24-noyabr, 11:02", text: "3-bino komendanti: oy oxirida joy boʻshaydi.", inner: true },
          ]} />
        </Kit>
        <Kit title="Steps"><Steps steps={[{ key: "1", title: "Sevara Mirzayeva", note: "Tuzdi, 24-noyabr", as: "done" }, { key: "2", title: "Nodira Aliyeva", note: "1 ish kuni qoldi", as: "now" }, { key: "3", title: "Direktor", note: "Imzolaydi" }]} /></Kit>
        <Kit title="Verdict">
          <Verdict answer="valid" title="Haqiqiy">Hujjatni ofis bergan. 2027-yil 24-mayga qadar kuchda.</Verdict>
          <Verdict answer="expired" title="Amal muddati tugagan">Hujjat haqiqiy, lekin muddati oʻtgan.</Verdict>
          <Verdict answer="withdrawn" title="Bekor qilingan">Bu hujjat 3-dekabrdan kuchga ega emas.</Verdict>
          <Verdict answer="unknown" title="Topilmadi">Bunday kod yoʻq. Kodni tekshiring.</Verdict>
        </Kit>
        <Kit title="Code, Scans, Paper"><Code>K7MQ-4RTX</Code><Scans right="Toʻrt burchak koʻrinadi" wrong="Pasti kesilgan" /><PaperPreview href="#pdf" image={kitPaper} alt="Maʼlumotnoma, raqami 41-M/2026" /></Kit>
        <Kit title="Notes">
          <Banner>Direktor oʻrnida: Shavkat Rahmonov, 24–28-noyabr.</Banner><Banner tone="wait">Siz oʻqiyotganda ish oʻzgardi: javob yuborildi.</Banner><Banner tone="late">Internet yoʻq. Hali yuborilmadi.</Banner>
          <Note tone="done" title="Keyin nima boʻladi">Yotoqxona sektori koʻradi. Javob 4-dekabrgacha.</Note><Note tone="wait" icon="clock">Muddat toʻxtab turibdi.</Note><Note tone="late" icon="alert">4 ta band hali bajarilmayapti.</Note>
        </Kit>
        <Kit title="Empty">
          <Empty kind="nothing_yet" act={<LinkButton href="#services" kind="go">Maʼlumotnoma olish</LinkButton>}>Hali arizangiz yoʻq. Koʻproq maʼlumotnoma soʻraladi.</Empty>
          <Empty kind="nothing_found" clear="#all">“Karimuv” topilmadi.</Empty><Empty kind="nothing_left">Navbat boʻsh. Oxirgi ish 16:42 da yopildi.</Empty>
        </Kit>
        <Kit title="Progress, Undo"><Progress value={4200} max={12000} label="Tekshirilmoqda">Tekshirilmoqda: 4 200 / 12 000.</Progress><Undo action="/undo" formKey="kit-3">20 ta ish Karim Saidovga oʻtdi</Undo></Kit>
        <Kit title="Inline"><p><ClauseLink clause="4.1/18" /> · <Num>2026-004512</Num> · <Tel>+998 71 200 00 00</Tel> · <Amount of={12.5} percent /> · <Time at="2026-11-24" as="short" /></p><p><Icon name="eye" className="i-in" /> Nodira Aliyeva ham ochgan, 14:05 dan beri</p></Kit>
      </div>
    </Page>
  );
}
