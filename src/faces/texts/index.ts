import { bundle } from "../../kernel/texts.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { uz, type Texts } from "./uz.ts";

export const texts = bundle<Texts>({ uz, ru, en });
