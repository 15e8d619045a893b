import { paperPdf, paperPicture } from "../../areas/documents/pages/holder/paper.endpoints.ts";
import { withdraw } from "../../areas/documents/pages/office/withdraw.tsx";
import { accessAccount } from "../../areas/identity/pages/office/access-account.tsx";
import { accessClose, accessPassword, accessRevoke } from "../../areas/identity/pages/office/access-ends.tsx";
import { accessNew } from "../../areas/identity/pages/office/access-new.tsx";
import { access } from "../../areas/identity/pages/office/access.tsx";
import { officeNotices } from "../../areas/messages/pages/own/notices.tsx";
import { officeNotice } from "../../areas/messages/pages/own/one.tsx";
import { calendarPage } from "../../areas/office/pages/office/calendar.tsx";
import { markedDayPage } from "../../areas/office/pages/office/marked-day.tsx";
import { casesBlock } from "../../areas/requests/blocks/cases.tsx";
import { counterPage } from "../../areas/requests/pages/counter/counter.tsx";
import { givenPage } from "../../areas/requests/pages/counter/given.tsx";
import { servePage } from "../../areas/requests/pages/counter/serve.tsx";
import { caseFile, casePicture, casePresence } from "../../areas/requests/pages/office/case.endpoints.ts";
import { answerPage, assignPage, casePage, forwardPage, messagePage, notePage, refusePage, returnPage, takePage } from "../../areas/requests/pages/office/case.tsx";
import { queueSheet } from "../../areas/requests/pages/office/queue.endpoints.ts";
import { handOverPage, putBackPage, queuePage, takeAllPage } from "../../areas/requests/pages/office/queue.tsx";
import { peopleByApi } from "../../areas/students/api.ts";
import { card } from "../../areas/students/pages/office/card.tsx";
import { correct } from "../../areas/students/pages/office/correct.tsx";
import { reveal } from "../../areas/students/pages/office/reveal.tsx";
import { search } from "../../areas/students/pages/office/search.tsx";
import { face } from "../../platform/web.tsx";
import { DeskFace } from "../desk.tsx";
import { officeHome } from "./home.tsx";

/** All rooms of the office: the queue, the case, the student's card, papers, the calendar, access. */
export const officeFace = face("office", DeskFace, {
  islands: true,
  pages: [
    officeHome, counterPage, givenPage, servePage, queuePage, handOverPage, putBackPage, takeAllPage,
    casePage, takePage, returnPage, forwardPage, answerPage, refusePage, messagePage, notePage, assignPage,
    search, { ...card, blocks: [casesBlock] }, correct, reveal, withdraw, calendarPage, markedDayPage, officeNotices, officeNotice, access, accessNew, accessAccount, accessClose, accessPassword, accessRevoke,
  ],
  endpoints: [queueSheet, caseFile, casePicture, casePresence, peopleByApi, paperPdf, paperPicture],
});
