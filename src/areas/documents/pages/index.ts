/** Everything of this area that a face places under an address. */
export { myPaper } from "./holder/paper.tsx";
export { myPaperPdf, myPaperPicture, paperPdf, paperPicture } from "./holder/paper.endpoints.ts";
export { myPapers } from "./holder/papers.tsx";
export { withdraw } from "./office/withdraw.tsx";
export { compareMorePaper, paperByDigest, verifierKeys, verifyWorker, withdrawnList } from "./public/verify.endpoints.ts";
export { verify, verifyStart } from "./public/verify.tsx";
