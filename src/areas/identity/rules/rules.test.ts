import { describe, expect, test } from "vitest";
import { roles, type Role } from "../terms.ts";
import { foldedSignInName, mayDisable, mayGrant, mayRevoke } from "./accounts.ts";
import { browserOf } from "./browsers.ts";
import { secondsUntil, waitAfter, waits } from "./lock-out.ts";
import { mayBePassword } from "./passwords.ts";
import { isCommon, refusedCount } from "./refused-passwords.ts";
import { grants, ownerOnly, publicRights, rightsOf, rightsOfToken, type Right } from "./rights.ts";
import { lifetimeOf } from "./sessions.ts";
import { mayMakeToken } from "./tokens.ts";

const codeOf = (verdict: ReturnType<typeof mayGrant>) => (verdict.allowed ? "allowed" : verdict.refusal.code);

describe("a password", () => {
  const owner = { sign_in_name: "aziza", surname: "Karimova", given: "Aziza" };
  test.each([
    ["nine characters", "abcdefgh9", "password_too_short"],
    ["ten signs of four bytes are ten", "🌿🌊🌙🔥🍎🚲🎻📚🧭🪁", "allowed"],
    ["a phrase", "koʻk choynak tomda", "allowed"],
    ["no composition is asked for", "xzkwjqvmbtrp", "allowed"],
    ["spaces at the ends stay", "  uzun soʻz  ", "allowed"],
    ["129 characters", "q1".repeat(64) + "z", "password_too_long"],
    ["128 characters", "koʻkchoy ".repeat(14) + "ab", "allowed"],
    ["commonest", "qwerty12345", "password_is_common"],
    ["commonest with capitals and signs", "Qwerty-12345!", "password_is_common"],
    ["commonest of the house", "parol_2026!!", "password_is_common"],
    ["one sign again and again", "zzzzzzzzzzzzz", "password_is_common"],
    ["a pair again and again", "q7q7q7q7q7q7", "password_is_common"],
    ["own name and a year", "Karimova2007", "password_is_guessable"],
    ["own names together", "AzizaKarimova", "password_is_guessable"],
    ["a word of the house and a year", "hemis+registrator-77321", "password_is_guessable"],
    ["own name inside a long phrase", "aziza bogʻda kitob oʻqiydi", "allowed"],
  ])("%s", (_, password, expected) => {
    expect(codeOf(mayBePassword(password, owner))).toBe(expected);
  });

  test("more than three thousand common ones are refused", () => {
    expect(refusedCount).toBeGreaterThan(3000);
    expect(isCommon("Toshkent123!")).toBe(true);
  });
});

describe("waiting after wrong tries", () => {
  test.each([[1, 0], [5, 0], [6, 2], [7, 4], [10, 32], [14, 512], [15, 900], [16, 900], [1000, 900]])("after %i: %i s", (failures, seconds) => {
    expect(waitAfter(failures)).toBe(seconds);
  });
  test("the waits handed to the counting statement are the same, to the longest", () => {
    expect(waits).toEqual(waits.map((_, i) => waitAfter(i + 1)));
    expect(waits.at(-1)).toBe(waitAfter(10_000));
  });
  test("a part of a second is told as one", () => {
    expect(secondsUntil(new Date(1200), new Date(1000))).toBe(1);
  });
});

describe("a session lives", () => {
  test.each([
    ["staff", false, 1800, 36_000], ["staff", true, 1800, 36_000], ["student", false, 7200, 43_200], ["student", true, 604_800, 2_592_000],
  ] as const)("%s, remembered %s: idle %i s, %i s at most", (kind, remember, idleSeconds, seconds) => {
    expect(lifetimeOf(kind, remember)).toEqual({ idleSeconds, seconds });
  });
});

describe("a sign-in name", () => {
  test.each([
    [" Aziza ", "aziza"], ["ＫＡＲＩＭ", "karim"], ["oʻtkir", "otkir"], ["O'tkir", "otkir"], ["9992 5110 0001", "999251100001"], ["а", undefined], ["азиза", undefined], ["a", undefined], ["-a", undefined], ["a".repeat(41), undefined], ["a;drop", undefined],
  ])("%s → %s", (typed, folded) => {
    expect(foldedSignInName(typed)).toBe(folded);
  });
});

describe("giving and taking roles", () => {
  const a = "a";
  test.each([
    ["to another", a, "b", "auditor", {}, "allowed"],
    ["to oneself", a, a, "auditor", {}, "nobody_grants_to_oneself"],
    ["a manager without a sector", a, "b", "manager", {}, "a_manager_needs_a_sector"],
    ["a manager of an unknown sector", a, "b", "manager", { sector: "x" }, "no_such_sector"],
    ["a manager of a sector", a, "b", "manager", { sector: "statistics" }, "allowed"],
    ["a head without a department", a, "b", "head", {}, "a_head_needs_a_department"],
    ["a head of an unknown department", a, "b", "head", { department: "x" }, "no_such_department"],
    ["a dean without a faculty", a, "b", "dean", {}, "a_dean_needs_a_faculty"],
  ] as const)("%s", (_, granter, grantee, role, scope, expected) => {
    expect(codeOf(mayGrant(granter, grantee, role, scope))).toBe(expected);
  });
  test.each([
    ["another's", a, "b", "teacher", 0, "allowed"],
    ["one's own", a, a, "teacher", 5, "nobody_revokes_from_oneself"],
    ["of the last administrator", a, "b", "administrator", 0, "last_administrator_stays"],
    ["of one of two administrators", a, "b", "administrator", 1, "allowed"],
  ] as const)("taking %s", (_, by, holder, role, others, expected) => {
    expect(codeOf(mayRevoke(by, holder, role, others))).toBe(expected);
  });
  test.each([
    ["another's", "b", null, false, 0, "allowed"],
    ["one's own", a, null, false, 5, "nobody_disables_oneself"],
    ["a closed one", "b", "2026-11-01", false, 5, "already_disabled"],
    ["the last administrator's", "b", null, true, 0, "last_administrator_stays"],
  ] as const)("closing %s", (_, id, disabled_on, administrator, others, expected) => {
    expect(codeOf(mayDisable(a, { id, disabled_on, administrator }, others))).toBe(expected);
  });
});

describe("rights", () => {
  const holders = (right: keyof typeof grants): readonly Role[] => grants[right];
  test("nobody who only watches may change anything", () => {
    const changing = /\.(decide|issue|withdraw|reissue|assign|correct|sign|draft|grant|disable|create|change|appoint|calendar|work|import)$/;
    for (const role of ["auditor", "accountant", "dean"] as const) expect([...rightsOf([role])].filter((right) => changing.test(right))).toEqual([]);
  });
  test("the one who gives roles decides nothing of the office's work", () => {
    expect([...rightsOf(["administrator"])].filter((right) => /^(requests|documents|orders|grading)\./.test(right) && !(publicRights as readonly string[]).includes(right))).toEqual([]);
  });
  test.each(["identity.grant", "identity.disable", "identity.create"] as const)("%s is the administrator's alone", (right) => {
    expect(holders(right)).toEqual(["administrator"]);
  });
  test("a student has no right over others", () => {
    expect([...rightsOf(["student"])].filter((right) => /^(students\.(look$|search|reveal|correct)|requests\.(work|decide|read$)|journal|office)/.test(right))).toEqual([]);
  });
  test("every role can sign out and change its password", () => {
    for (const role of roles) expect(rightsOf([role]).has("identity.sign_out")).toBe(true);
    for (const role of roles) expect(rightsOf([role]).has("identity.change_password")).toBe(true);
  });
  test("roles add up", () => {
    expect(rightsOf(["teacher", "auditor"])).toEqual(new Set([...rightsOf(["teacher"]), ...rightsOf(["auditor"])]));
  });
  test("a token has what was asked and is still there, never what is the owner's alone", () => {
    const owner = rightsOf(["administrator"]);
    expect([...rightsOfToken(owner, ["identity.read", "identity.grant", "requests.work"])]).toEqual(["identity.read"]);
    for (const right of ownerOnly) expect(rightsOfToken(new Set<Right>([right]), [right]).size).toBe(0);
  });
});

describe("a token", () => {
  const rights = new Set(["requests.work", "identity.change_password"]);
  test.each([
    ["no scope", [], "2026-12-01", "a_token_needs_a_scope"],
    ["a right one lacks", ["orders.sign"], "2026-12-01", "a_token_may_no_more_than_its_owner"],
    ["a right of persons only", ["identity.change_password"], "2026-12-01", "a_token_may_no_more_than_its_owner"],
    ["ending today", ["requests.work"], "2026-11-24", "a_token_ends_in_the_future"],
    ["ending in a year", ["requests.work"], "2027-11-24", "allowed"],
    ["ending a day later", ["requests.work"], "2027-11-25", "token_lasts_a_year_at_most"],
  ])("%s", (_, scopes, ends_on, expected) => {
    expect(codeOf(mayMakeToken({ name: "x", scopes, ends_on }, rights, "2026-11-24", "2027-11-24"))).toBe(expected);
  });
});

test.each([
  ["Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36", "Chrome, Android"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Safari/604.1", "Safari, iOS"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 YaBrowser/24.1 Safari/537.36", "Yandex, Windows"],
  ["curl/8.0", undefined],
])("the browser of %s", (userAgent, expected) => {
  expect(browserOf(userAgent)).toBe(expected);
});
