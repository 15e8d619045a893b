import { texts as documents } from "../areas/documents/texts/index.ts";
import { texts as identity } from "../areas/identity/texts/index.ts";
import { texts as office } from "../areas/office/texts/index.ts";
import { texts as requests } from "../areas/requests/texts/index.ts";
import { texts as students } from "../areas/students/texts/index.ts";

/** Every code that some area has a sentence for: a broken constraint of that name is a refusal, any other is a fault. */
export const refusalCodes: readonly string[] = [documents, identity, office, requests, students].flatMap((of) => Object.keys(of("uz").refusals));
