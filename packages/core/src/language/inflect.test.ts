import { expect, test } from "vitest";

import { articleFor, formsOf, inCaseOf, lemmasOf, sameForm } from "./inflect.ts";

test.for([
  ["use", "use uses used used using"],
  ["simplify", "simplify simplifies simplified simplified simplifying"],
  ["reach", "reach reaches reached reached reaching"],
  ["plan", "plan plans planned planned planning"],
  ["open", "open opens opened opened opening"],
  ["see", "see sees saw seen seeing"],
  ["do", "do does did done doing"],
  ["lead", "lead leads led led leading"],
  ["agree", "agree agrees agreed agreed agreeing"],
] as const)("a verb: %s", ([lemma, forms]) => {
  expect(formsOf(lemma, "verb").join(" ")).toBe(forms);
});

test("of several words, a verb changes the first and a noun the last", () => {
  expect(formsOf("move the needle", "verb")[4]).toBe("moving the needle");
  expect(formsOf("core competency", "noun")[1]).toBe("core competencies");
});

test("a swap keeps the form", () => {
  expect(sameForm("leveraging", "leverage", "use", "verb")).toBe("using");
  expect(sameForm("leveraged", "leverage", "use", "verb")).toBe("used");
  expect(sameForm("synergies", "synergy", "gain", "noun")).toBe("gains");
});

test("a form that may be two is not swapped when they differ", () => {
  expect(sameForm("executed", "execute", "do", "verb")).toBeUndefined();
  expect(sameForm("executing", "execute", "do", "verb")).toBe("doing");
  expect(sameForm("execution", "execute", "do", "verb")).toBeUndefined();
});

test("capitals are kept", () => {
  expect(inCaseOf("LEVERAGE", "use")).toBe("USE");
  expect(inCaseOf("Leveraging", "using")).toBe("Using");
  expect(inCaseOf("leverage", "use")).toBe("use");
  expect(inCaseOf("360-degree", "full")).toBe("full");
});

test.for([
  ["use", "a"],
  ["useful", "a"],
  ["hour", "an"],
  ["unimportant", "an"],
  ["unit", "a"],
  ["easy", "an"],
  ["lesson", "a"],
] as const)("the article of %s", ([word, article]) => {
  expect(articleFor(word)).toBe(article);
});

test.for([
  ["mended", "mend"],
  ["repairs", "repair"],
  ["planned", "plan"],
  ["batteries", "battery"],
  ["made", "make"],
  ["roasting", "roast"],
  ["priced", "price"],
] as const)("%s is a form of %s", ([form, lemma]) => {
  expect(lemmasOf(form)).toContain(lemma);
});

test("a word that only looks like a form has no lemma but itself", () => {
  expect(lemmasOf("red")).toEqual(["red"]);
  expect(lemmasOf("news")).toEqual(["news", "new"]);
});
