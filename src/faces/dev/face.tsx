import { drawSpecimen, folderOf, kindNamed, knownKinds, paperLanguages, type Printable } from "../../areas/documents/index.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NotFound } from "../../platform/not-found.ts";
import { Answer, endpoint, face, page } from "../../platform/web.tsx";
import { KitPage } from "../../ui/kit-page.tsx";
import { Rows } from "../../ui/rec.tsx";
import { People } from "../people.tsx";

/** Every part of the kit with its states, in the language and scheme of the reader. */
const kit = page({ path: "/dev/kit", right: "anyone", title: () => "Kit", read: () => null, show: KitPage });

/** Every kind of paper, drawn from its sample. */
const papers = page({
  path: "/dev/papers",
  right: "anyone",
  title: () => "Papers",
  read: () => knownKinds().flatMap((kind) => paperLanguages.map((lang) => ({ key: `${kind.name}-${lang}`, title: `${kind.titles[lang].title} (${lang})`, href: `/dev/papers/${kind.name}/${lang}` }))),
  show: ({ data }) => <Rows rows={data} />,
});

const specimen = endpoint({
  method: "GET",
  path: "/dev/papers/:kind/:lang",
  right: "anyone",
  summary: "A kind of paper, drawn from its sample.",
  read: async ({ params }) => {
    const kind = kindNamed(params.kind);
    const lang = paperLanguages.find((one) => one === params.lang);
    if (!kind || !lang) throw new NotFound("kind");
    const sample = JSON.parse(readFileSync(join(folderOf(kind), "sample.json"), "utf8")) as Record<string, Printable>;
    const { pdf } = await drawSpecimen(kind, sample[lang] ?? Object.values(sample)[0]!, lang);
    return new Answer(pdf, { "content-type": "application/pdf" });
  },
});

/** For the next person: only where `bin/dev` serves. */
export const devFace = face("dev", People, { pages: [kit, papers], endpoints: [specimen] });
