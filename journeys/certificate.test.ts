/** Walk (a): a certificate in two taps, checked by a stranger, withdrawn by the office. With scripts and without. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { uz as documents } from "../src/areas/documents/texts/uz.ts";
import { uz as requests } from "../src/areas/requests/texts/uz.ts";
import { uz as faces } from "../src/faces/texts/uz.ts";
import { drawPicture, textOfPaper } from "../src/platform/render.ts";
import { actsOn, rows } from "./behind.ts";
import { heading, origin, person, signIn, sitDown } from "./people.ts";
import { showsCode } from "./qr.ts";

const { verify, holder, office } = documents;
const azizasPinfl = "60103079990017";

type Paper = { id: string; number_text: string; signed: string };

/** The whole way of the student, from the door to the paper. */
async function getCertificate(page: Page): Promise<{ paper: Paper; code: string; pdf: Buffer }> {
  let documentsLoaded = 0;
  await page.goto("/my");
  await signIn(page, "aziza");
  expect(new URL(page.url()).pathname).toBe("/my");
  page.on("response", (response) => {
    if (response.request().isNavigationRequest() && response.status() < 300) documentsLoaded += 1;
  });
  await page.getByRole("link", { name: faces.student.certificate, exact: true }).click();
  await page.getByRole("button", { name: requests.getNow }).click();
  await page.waitForURL(/\/my\/papers\//);
  expect(await heading(page).innerText()).toBe(holder.ready);
  expect(documentsLoaded).toBe(2);

  const code = (await page.locator("p.code").innerText()).replace(/\s+/, "-");
  const id = page.url().split("/").at(-1)!;
  const [paper] = await rows<Paper>("select id, number_text, translate(encode(signed, 'base64'), E'+/=\\n', '-_') as signed from documents.papers where id = $1", [id]);
  const href = await page.locator(`a.btn[href$="/pdf"]`).getAttribute("href");
  const answer = await page.request.get(href!);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const pdf = await answer.body();
  expect(pdf.byteLength).toBeGreaterThan(20_000);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const picture = await page.request.get((await page.locator("a.paper img").getAttribute("src"))!);
  expect(picture.headers()["content-type"]).toMatch(/^image\//);
  return { paper: paper!, code, pdf };
}

async function withdraw(number: string, scripts: boolean): Promise<void> {
  const head = await person("sherzod", { at: "desk", scripts });
  await head.goto("/office/papers");
  await head.getByLabel(office.numberLabel, { exact: true }).fill(number);
  await head.getByRole("button", { name: office.find }).click();
  const typed = head.getByLabel(office.typeNumber(number));
  const press = () => head.getByRole("button", { name: office.withdraw }).click();
  await head.getByLabel(office.reason).selectOption({ label: office.reasons.wrong_facts });
  await typed.fill("999-M/2026");
  await press();
  await head.getByText(documents.refusals.typed_number_differs).waitFor();
  expect(await head.getByText(office.done).count()).toBe(0);
  await typed.fill(number);
  await press();
  await head.getByText(office.done, { exact: true }).waitFor();
  expect(await head.getByRole("button", { name: office.withdraw }).count()).toBe(0);
}

describe.each([{ scripts: true }, { scripts: false }])("scripts: $scripts", ({ scripts }) => {
  test("asked, given, checked, withdrawn", async () => {
    const student = await sitDown({ at: "phone", scripts });
    const { paper, code, pdf } = await getCertificate(student);
    const address = `${origin}/v/${code}#${paper.signed}`;

    const said = await textOfPaper(pdf);
    for (const line of [code.slice(0, 9), code.slice(10)]) expect(said).toContain(line);
    expect(said).toContain(paper.number_text);
    expect(await showsCode(await drawPicture(pdf, 1, 1800), address)).toBe(true);
    expect(await showsCode(await drawPicture(pdf, 1, 1800), `${address.slice(0, -1)}${address.endsWith("A") ? "B" : "A"}`)).toBe(false);

    const clerk = await sitDown({ at: "phone", scripts });
    const answer = await clerk.goto(`/v/${code}`);
    expect(answer!.status()).toBe(200);
    expect(await heading(clerk).innerText()).toBe(verify.states.valid);
    const html = await answer!.text();
    expect(html).toContain("K••••••a Aziza");
    expect(html).toContain(paper.number_text);
    expect(html).not.toContain("Karimova");
    expect(html).not.toContain(azizasPinfl);

    await clerk.goto("/v");
    await clerk.getByLabel(verify.code).fill(code.toLowerCase().replaceAll("-", " "));
    await clerk.getByRole("button", { name: verify.check, exact: true }).click();
    expect(await heading(clerk).innerText()).toBe(verify.states.valid);

    await withdraw(paper.number_text, scripts);
    expect(await actsOn(paper.id)).toEqual(["documents.issued", "documents.withdrawn"]);
    const after = await clerk.goto(`/v/${code}`);
    expect(after!.status()).toBe(200);
    expect(await heading(clerk).innerText()).toBe(verify.states.withdrawn);
    await student.reload();
    expect(await heading(student).innerText()).not.toBe(holder.ready);

    const unknown = await clerk.goto("/v/0000-0000-0000-0000");
    expect(unknown!.status()).toBe(404);
    expect(await heading(clerk).innerText()).toBe(verify.states.unknown);
  });
});

test("the page itself checks the QR's signature, without a network too, and the PDF's own bytes", async () => {
  const student = await sitDown({ at: "phone" });
  const { paper, code, pdf } = await getCertificate(student);
  const at = Math.floor(paper.signed.length / 2);
  const forged = paper.signed.slice(0, at) + (paper.signed[at] === "A" ? "B" : "A") + paper.signed.slice(at + 1);

  const clerk = await sitDown({ at: "phone" });
  const look = async (fragment: string) => {
    await clerk.goto("about:blank");
    await clerk.goto(`/v/${code}#${fragment}`);
  };
  await look(paper.signed);
  await clerk.getByText(verify.signatureRight).waitFor();
  expect(await heading(clerk).innerText()).toBe(verify.states.valid);
  await look(forged);
  await clerk.getByText(verify.signatureWrong).waitFor();
  expect(await heading(clerk).innerText()).toBe(verify.refuse);

  await clerk.goto("/v");
  await clerk.locator("[data-pdf-input]").setInputFiles({ name: "paper.pdf", mimeType: "application/pdf", buffer: Buffer.concat([pdf, Buffer.from("\n")]) });
  await clerk.getByText(verify.notOurBytes).waitFor();
  await clerk.locator("[data-pdf-input]").setInputFiles({ name: "paper.pdf", mimeType: "application/pdf", buffer: pdf });
  await clerk.waitForURL(`**/v/${code}`);
  expect(await heading(clerk).innerText()).toBe(verify.states.valid);

  await clerk.goto("/v");
  await clerk.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
  // What the page is made of is kept as it passes the worker.
  await clerk.reload();
  await clerk.context().setOffline(true);
  await look(paper.signed);
  await clerk.getByText(verify.onlyOffline).waitFor();
  expect(await heading(clerk).innerText()).toBe(verify.signatureHolds);
  expect(await clerk.locator(".verdict:visible").getAttribute("class")).toBe("verdict wait");
  expect(await clerk.locator(".verdict.done:visible").count()).toBe(0);
  expect(await clerk.getByText(paper.number_text).isVisible()).toBe(true);
  await look(forged);
  await clerk.getByText(verify.signatureWrong).waitFor();
  expect(await heading(clerk).innerText()).toBe(verify.refuse);
});
