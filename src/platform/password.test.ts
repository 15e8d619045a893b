import { describe, expect, test } from "vitest";
import { hashPassword, HashingBusy, oneTimePassword, verifyPassword } from "./password.ts";

describe("a hash", () => {
  test("fits its password and no other, byte for byte", async () => {
    const hash = await hashPassword("koʻk choynak");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1,keyid=1\$[^$]{22}\$[^$]{43}$/);
    expect(await verifyPassword("koʻk choynak", hash)).toEqual({ right: true, old: false });
    expect(await verifyPassword("koʻk choynak ", hash)).toEqual({ right: false, old: false });
    expect(await verifyPassword("ko'k choynak", hash)).toEqual({ right: false, old: false });
  });

  test("is salted: the same password twice gives two", async () => {
    expect(await hashPassword("koʻk choynak")).not.toBe(await hashPassword("koʻk choynak"));
  });

  test("of a smaller cost is told to be old", async () => {
    const hash = (await hashPassword("koʻk choynak")).replace("m=19456", "m=19455");
    expect((await verifyPassword("koʻk choynak", hash)).old).toBe(true);
  });

  test.each([null, "", "plain", "$argon2id$v=19$m=99999999,t=2,p=1,keyid=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA", "$argon2i$v=19$m=1,t=1,p=1,keyid=1$a$b"])("nothing fits %s", async (hash) => {
    expect((await verifyPassword("koʻk choynak", hash)).right).toBe(false);
  });
});

test("past two at once and fifty waiting one is told to come again, and the rest are served", async () => {
  const all = await Promise.allSettled(Array.from({ length: 60 }, () => verifyPassword("x", null)));
  expect(all.filter((one) => one.status === "rejected" && one.reason instanceof HashingBusy)).toHaveLength(8);
  expect(await verifyPassword("x", null)).toEqual({ right: false, old: false });
});

test("one-time passwords are readable and differ", () => {
  const many = new Set(Array.from({ length: 1000 }, oneTimePassword));
  expect(many.size).toBe(1000);
  for (const one of many) expect(one).toMatch(/^[abcdefghjkmnpqrstuvwxyz2-9]{4}(-[abcdefghjkmnpqrstuvwxyz2-9]{4}){2}$/);
});
