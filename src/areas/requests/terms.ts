/** The nine states of a case, in the order a student meets them. Forwarding changes the sector, not the state. */
export const states = ["draft", "asked", "taken_in", "returned", "awaiting_payment", "in_signature", "answered", "refused", "withdrawn"] as const;
export type State = (typeof states)[number];

/** States in which somebody still has something to do. */
export const openStates = ["asked", "taken_in", "returned", "awaiting_payment", "in_signature"] as const satisfies readonly State[];

/** What happens between the asking and the result: by the system at once, by a person at a desk, by a signed order, or on an outer platform. */
export const ways = ["now", "desk", "order", "out"] as const;
export type Way = (typeof ways)[number];

/** The seven sectors of the office (3.4.1–3.4.4 front, 3.5.1–3.5.3 back). */
export const sectors = ["student_service", "science_innovation", "international", "accounting_marketing", "statistics", "study_process", "student_documents"] as const;
export type Sector = (typeof sectors)[number];
export const frontSectors = ["student_service", "science_innovation", "international", "accounting_marketing"] as const satisfies readonly Sector[];

/** Who may ask for a service. */
export const askers = ["student", "former", "graduate", "applicant", "parent", "office", "anyone"] as const;
export type Asker = (typeof askers)[number];

/** How a term is counted. */
export const termUnits = ["seconds", "working_hours", "working_days", "calendar_days"] as const;
export type TermUnit = (typeof termUnits)[number];
export type Term = { amount: number; unit: TermUnit };

/** Where the catalogue puts a service on its page. */
export const shelves = ["study_papers", "study", "movement", "social", "international", "money", "science", "advice", "account"] as const;
export type Shelf = (typeof shelves)[number];

/** What the office already knows and shows beside the form, never asks. */
export const knownFacts = ["full_name", "programme", "group", "course_year", "study_form", "study_language", "funding", "faculty", "standing", "birth_day", "passport", "phone", "address", "citizenship"] as const;
export type KnownFact = (typeof knownFacts)[number];

/** What a returned case may lack; each has its ready sentence to the student. */
export const returnReasons = ["unreadable", "missing_page", "expired", "other_person", "wrong_paper", "not_clear"] as const;
