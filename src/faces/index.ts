import type { Face } from "../platform/web.tsx";
import { apiFace } from "./api/face.ts";
import { officeFace } from "./office/face.ts";
import { publicFace } from "./public/face.ts";
import { studentFace } from "./student/face.ts";

/** Every face, the public one first: it draws what belongs to no face. */
export const faces: readonly Face[] = [publicFace, studentFace, officeFace, apiFace];
