import { bundle } from "../../kernel/texts.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import type { Texts } from "./uz.ts";

export const texts = bundle<Texts>({ uz, ru, en });
