import { programme, programmes } from "../../areas/curriculum/pages/public/programmes.tsx";
import { compareMorePaper, paperByDigest, verifierKeys, verifyWorker, withdrawnList } from "../../areas/documents/pages/public/verify.endpoints.ts";
import { verify, verifyStart } from "../../areas/documents/pages/public/verify.tsx";
import { password } from "../../areas/identity/pages/account/password.tsx";
import { sessions } from "../../areas/identity/pages/account/sessions.tsx";
import { signOut } from "../../areas/identity/pages/account/sign-out.tsx";
import { endToken, tokens } from "../../areas/identity/pages/account/tokens.tsx";
import { signIn } from "../../areas/identity/pages/public/sign-in.tsx";
import { structurePage } from "../../areas/office/pages/public/structure.tsx";
import { regulationPage } from "../../areas/regulation/pages/public/regulation.tsx";
import { servicesPage } from "../../areas/requests/pages/public/catalogue.tsx";
import { receiptPage } from "../../areas/requests/pages/public/receipt.tsx";
import { servicePage } from "../../areas/requests/pages/public/service.tsx";
import { face } from "../../platform/web.tsx";
import { People } from "../people.tsx";
import { heads } from "./heads.ts";
import { landing } from "./landing.tsx";

/** What anyone may see, and the account of whoever signed in. */
export const publicFace = face("public", People, {
  pages: [landing, servicesPage, servicePage, receiptPage, verifyStart, verify, regulationPage, programmes, programme, structurePage, signIn, signOut, sessions, password, tokens, endToken],
  endpoints: [paperByDigest, compareMorePaper, verifierKeys, withdrawnList, verifyWorker, heads],
});
