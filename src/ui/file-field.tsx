import { fileSize } from "../kernel/format.ts";
import { ariaOf, Field, type ControlProps } from "./field.tsx";
import { Icon } from "./icons.tsx";
import { useLang, useSentence, useWords } from "./lang.tsx";

/** A file that already lies with us; `size` in bytes. */
export type KeptFile = { id: string; name: string; size?: number; pages?: number };

const refusals = ["file_type", "file_too_big", "file_empty", "file_broken", "file_encrypted", "file_active", "file_too_many_pages", "file_too_many_pixels"] as const;

export type FileFieldProps = ControlProps & {
  kept?: readonly KeptFile[];
  many?: boolean;
  accept?: string;
  /** Where each file goes at once (multipart, field `file`). */
  uploadTo?: string;
};

/**
 * A real file input. Files already with us are ticked boxes that send their ids: untick one and it stays behind.
 * With the script each file goes up at once; without it the files go with the form.
 */
export function FileField({ kept = [], many = true, accept = "image/jpeg,image/png,application/pdf", uploadTo = "/api/v1/uploads", ...given }: FileFieldProps) {
  const words = useWords();
  const lang = useLang();
  const sentence = useSentence();
  const field = { ...given, hint: given.hint ?? words.file.hint };
  const { "aria-invalid": _, ...aria } = ariaOf(field);
  const wordsForScript = {
    "data-sending": words.file.sending,
    "data-shrinking": words.file.shrinking,
    "data-attach": words.file.attach,
    "data-remove": words.file.remove,
    "data-retry": words.file.retry,
    "data-another": words.file.another,
    "data-failed": words.file.failed,
    "data-kb": fileSize(1000, lang).replace("1", "{n}"),
    "data-mb": fileSize(1_000_000, lang).replace("1", "{n}"),
    "data-comma": lang === "en" ? "." : ",",
    "data-refusals": JSON.stringify(Object.fromEntries(refusals.map((code) => [code, sentence({ code })]))),
  };
  return (
    <Field {...field}>
      <div className="drop" data-upload={uploadTo} data-name={field.name} {...wordsForScript}>
        <ul className="files">
          {kept.map((one) => (
            <li key={one.id}>
              <label className="check">
                <input type="checkbox" name={field.name} value={one.id} defaultChecked />
                <b>{one.name}</b>
                <span className="soft small">{[one.pages ? words.file.pages(one.pages) : "", one.size ? fileSize(one.size, lang) : ""].filter(Boolean).join(", ")}<small>{words.file.attach}</small></span>
              </label>
            </li>
          ))}
        </ul>
        <span className="btn pick"><Icon name="upload" />{kept.length > 0 && many ? words.file.another : words.file.choose}
          <input {...aria} type="file" name={field.name} multiple={many} accept={accept} />
        </span>
        <span className="soft small" data-drop-word="" hidden>{words.file.drop}</span>
      </div>
    </Field>
  );
}
