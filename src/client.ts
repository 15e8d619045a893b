import { createElement, type ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";
import { langs, type Lang } from "./kernel/lang.ts";
import { LangContext } from "./ui/lang.tsx";

type Loaded = { default: ComponentType<Record<string, unknown>> };

const files: Record<string, () => Promise<Loaded>> = {
  ...import.meta.glob<Loaded>("./areas/**/*.island.tsx"),
  ...import.meta.glob<Loaded>("./faces/**/*.island.tsx"),
};
const byName = new Map(Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf("/") + 1).replace(".island.tsx", ""), load]));

const lang: Lang = langs.find((one) => one === document.documentElement.lang) ?? "uz";

/** Wakes every island that the page drew. */
for (const place of document.querySelectorAll<HTMLElement>("[data-island]")) {
  const load = byName.get(place.dataset.island ?? "");
  if (!load) throw new Error(`No island is called ${place.dataset.island}.`);
  void load().then(({ default: Part }) => {
    const props = JSON.parse(place.dataset.props ?? "{}") as Record<string, unknown>;
    hydrateRoot(place, createElement(LangContext, { value: lang }, createElement(Part, props)));
  });
}
