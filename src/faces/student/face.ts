import { myPaperPdf, myPaperPicture } from "../../areas/documents/pages/holder/paper.endpoints.ts";
import { myPaper } from "../../areas/documents/pages/holder/paper.tsx";
import { myPapers } from "../../areas/documents/pages/holder/papers.tsx";
import { myNotices } from "../../areas/messages/pages/own/notices.tsx";
import { myNotice } from "../../areas/messages/pages/own/one.tsx";
import { uploadFromForm } from "../../areas/requests/api.ts";
import { askPage } from "../../areas/requests/pages/student/ask.tsx";
import { draft } from "../../areas/requests/pages/student/draft.ts";
import { receiptPdf } from "../../areas/requests/pages/student/receipt-paper.ts";
import { correctPage, messagePage, requestPage, withdrawPage } from "../../areas/requests/pages/student/request.tsx";
import { requestsPage } from "../../areas/requests/pages/student/requests.tsx";
import { ownLooks } from "../../areas/students/pages/student/looks.tsx";
import { face } from "../../platform/web.tsx";
import { People } from "../people.tsx";
import { home } from "./home.tsx";
import { me } from "./me.tsx";

export const studentFace = face("student", People, {
  pages: [home, me, requestsPage, requestPage, correctPage, messagePage, withdrawPage, askPage, myPapers, myPaper, ownLooks, myNotices, myNotice],
  endpoints: [draft, uploadFromForm, receiptPdf, myPaperPdf, myPaperPicture],
});
