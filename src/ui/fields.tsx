import type { ReactNode } from "react";
import { z } from "zod";
import { fieldsOf, type Field as Asked } from "../kernel/forms.ts";
import { Choice, Ticks, type Option } from "./choice.tsx";
import type { ControlProps } from "./field.tsx";
import { DayField, Email, Line, MoneyField, NumberField, Phone, Prose, Tick } from "./inputs.tsx";
import type { Problem, Typed } from "./problem.ts";

/** The words of one question; an option is a word, or a word with its one line of consequence. */
export type QuestionWords = { label: string; hint?: string; options?: Readonly<Record<string, string | { label: string; hint?: string }>> };

export type FieldsProps = {
  /** A zod object, or the fields of one. */
  of: z.ZodType | Readonly<Record<string, z.ZodType>>;
  texts: Readonly<Record<string, QuestionWords | undefined>>;
  typed?: Typed;
  problems?: readonly Problem[];
  /** What is known or preset, as it would be typed. */
  values?: Readonly<Record<string, string | undefined>>;
  /** Choices of few short words side by side. */
  inline?: readonly string[];
  idPrefix?: string;
};

/** Draws every field of a form from its schema: the control from `meta`, the words from the area's texts. */
export function Fields({ of, texts, typed, problems, values = {}, inline = [], idPrefix }: FieldsProps) {
  return asked(of).map((field) => {
    const words = texts[field.name];
    const given = { name: field.name, label: words?.label ?? field.name, hint: words?.hint, optional: field.optional, typed, problems, idPrefix };
    return <Control key={field.name} field={field} given={given} options={optionsOf(field, words)} value={values[field.name]} inline={inline.includes(field.name)} />;
  });
}

/** The labels of a form's fields, for its list of mistakes. */
export function labelsOf(texts: FieldsProps["texts"]): Record<string, ReactNode> {
  return Object.fromEntries(Object.entries(texts).map(([name, words]) => [name, words?.label]));
}

function asked(of: FieldsProps["of"]): readonly Asked[] {
  return fieldsOf(of instanceof z.ZodType ? of : z.object({ ...of }));
}

function optionsOf(field: Asked, words: QuestionWords | undefined): Option[] {
  return (field.choices ?? []).map((value) => {
    const said = words?.options?.[value];
    return typeof said === "object" ? { value, ...said } : { value, label: said ?? value };
  });
}

function Control({ field, given, options, value, inline }: { field: Asked; given: ControlProps; options: readonly Option[]; value: string | undefined; inline: boolean }) {
  switch (field.control) {
    case "choice":
      return <Choice {...given} options={options} value={value} inline={inline} />;
    case "choices":
      return <Ticks {...given} options={options} values={value?.split(",")} />;
    case "prose":
      return <Prose {...given} value={value} maxLength={field.maxLength} />;
    case "day":
      return <DayField {...given} value={value} />;
    case "count":
      return <NumberField {...given} value={value} />;
    case "money":
      return <MoneyField {...given} value={value} />;
    case "yes":
    case "tick":
      return <Tick {...given} hint={undefined} note={typeof given.hint === "string" ? given.hint : undefined} ticked={value === "yes"} />;
    case "phone":
      return <Phone {...given} value={value} />;
    case "email":
      return <Email {...given} value={value} />;
    case "pinfl":
      return <Line {...given} value={value} width="w10" inputMode="numeric" exact />;
    case "passport":
      return <Line {...given} value={value} width="w8" exact />;
    case "person_name":
      return <Line {...given} value={value} width="w20" autoComplete="name" maxLength={field.maxLength} />;
    case "line":
      return <Line {...given} value={value} width={(field.maxLength ?? 100) <= 20 ? "w8" : (field.maxLength ?? 100) <= 50 ? "w10" : "w20"} maxLength={field.maxLength} />;
  }
}
