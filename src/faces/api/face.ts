import { z } from "zod";
import { regulationApi } from "../../areas/regulation/api.ts";
import { ask, fileOfRequest, listServices, messagesOfRequest, myRequests, oneRequest, oneService, sendMessage, takeBack, uploadByApi } from "../../areas/requests/api.ts";
import { myPaperByApi, myPapersByApi, verifyByApi } from "../../areas/documents/api.ts";
import { endpoint, face, type AnyEndpoint } from "../../platform/web.tsx";
import { openApi } from "../../platform/web/openapi.ts";
import { People } from "../people.tsx";

const endpoints: AnyEndpoint[] = [regulationApi, listServices, oneService, verifyByApi, ask, myRequests, oneRequest, takeBack, messagesOfRequest, sendMessage, uploadByApi, fileOfRequest, myPapersByApi, myPaperByApi];

/** The document is made from the doors themselves. */
const description = endpoint({
  method: "GET",
  path: "/api/v1/openapi.json",
  right: "anyone",
  summary: "This document",
  cache: "minute",
  gives: z.record(z.string(), z.unknown()),
  read: ({ origin }) => openApi(endpoints, { title: "Daftar", version: "1", server: origin }),
});

/** For other programs: the same acts as the pages, told in JSON. */
export const apiFace = face("api", People, { endpoints: [...endpoints, description] });
