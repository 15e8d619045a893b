import { expect, test } from "vitest";
import { toCyrillic } from "./cyrillic.ts";
import { exceptionStems } from "./cyrillic-exceptions.ts";

test.each(`
yengil–енгил · yetti–етти · qayerda–қаерда · ekin–экин · poema–поэма · sheʼr–шеър · eʼlon–эълон · yoʻl–йўл · YOʻQ–ЙЎҚ · yoshlar–ёшлар · dunyo–дунё ·
tayyor–тайёр · rayon–район · Isʼhoq–Исҳоқ · Ishoqov–Ишоқов · SHAHAR–ШАҲАР · Shahar–Шаҳар · taʻlim–таълим · qatʼiy–қатъий · moʻjiza–мўъжиза · oʻgʻli–ўғли ·
aytsa–айтса · konstitutsiya–конституция · attestatsiyadan–аттестациядан · konferensiya–конференция · pensiya–пенсия · konsertga–концертга · litsey–лицей ·
obyekt–объект · premyera–премьера · byuro–бюро · oktabrda–октябрда · noyabrgacha–ноябргача · parolni–паролни · modullar–модуллар · fakultetga–факультетга ·
sessiya–сессия · HEMIS tizimi–HEMIS тизими · JSHSHIR–ЖШШИР · G'ofurov–Ғофуров · xarajat–харажат · hojatxona–ҳожатхона ·
funksiya–функция · komissiya–комиссия · moʻtabar–мўътабар · moʻtadil–мўътадил · sirk–цирк · sex–цех · oktabr–октябрь · aktor–актёр · yod–йод
`.split("·").map((pair) => pair.trim().split("–") as [string, string]))("%s is %s", (latin, cyrillic) => {
  expect(toCyrillic(latin)).toBe(cyrillic);
});

test.each([
  ["III. Vazifalar, V. Huquqlar, XXI asr", "III. Вазифалар, V. Ҳуқуқлар, XXI аср"],
  ["Ofisga shu raqamni ayting: X7K-402.", "Офисга шу рақамни айтинг: X7K-402."],
  ["“rasm.heic” ochilmaydi. JPEG, PNG yoki PDF yuklang.", "“rasm.heic” очилмайди. JPEG, PNG ёки PDF юкланг."],
  ["Bu xizmat boʻyicha ochiq arizangiz bor: 2026-004512.", "Бу хизмат бўйича очиқ аризангиз бор: 2026-004512."],
  ["{name}ga javob berildi", "{name}га жавоб берилди"],
  ["\uE0000\uE001ga oʻtdi", "\uE0000\uE001га ўтди"],
  ["3-kurs, 4.1/18-band, 18:00da", "3-курс, 4.1/18-банд, 18:00да"],
  ["HEMISdan olindi; QR-kod; OneID orqali", "HEMISдан олинди; QR-код; OneID орқали"],
  ["a@b.uz va /my/requests", "a@b.uz ва /my/requests"],
  ["yoʻq. Ha.", "йўқ. Ҳа."],
  ["", ""],
])("%s", (latin, cyrillic) => {
  expect(toCyrillic(latin)).toBe(cyrillic);
});

test("every exception stem stands alone and takes endings", () => {
  for (const [stem, cyrillic] of Object.entries(exceptionStems)) {
    expect(toCyrillic(stem)).toBe(cyrillic);
    expect(toCyrillic(`${stem}larni`)).toBe(`${cyrillic.replace(/ь$/, "")}ларни`);
  }
});
