/** The grammar that decides how a word is inflected. Phrases of other kinds do not change. */
export type PartOfSpeech = "verb" | "noun" | "other";

/**
 * The forms of a lemma, always in the same order, so that two lemmas can be swapped form by form:
 * verbs `[base, third person, past, participle, -ing]`, nouns `[singular, plural]`, others `[it]`.
 * Of several words, a verb changes the first ("move the needle"), a noun the last ("quick win").
 */
export function formsOf(lemma: string, part: PartOfSpeech): readonly string[] {
  if (part === "other") return [lemma];
  const words = lemma.split(" ");
  if (part === "noun") {
    const last = words.pop() ?? "";
    return [lemma, [...words, pluralOf(last)].join(" ")];
  }
  const [head = "", ...rest] = words;
  return verbForms(head).map((form) => [form, ...rest].join(" "));
}

/** The lemmas that a word may be a form of, itself among them: "mended" is of "mend". */
export function lemmasOf(word: string): readonly string[] {
  const known = lemmas.get(word);
  if (known !== undefined) return known;
  const found = [...guesses(word)].filter(
    (lemma) => lemma === word || formsOf(lemma, "verb").includes(word) || pluralOf(lemma) === word,
  );
  if (lemmas.size < mostKept) lemmas.set(word, found);
  return found;
}

const lemmas = new Map<string, readonly string[]>();
/** Words of one language; a text that has more is none. */
const mostKept = 50_000;

function guesses(word: string): Set<string> {
  const found = new Set([word, ...(bases.get(word) ?? [])]);
  for (const [ending, others] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const other of others) found.add(stem + other);
    if (stem.at(-1) === stem.at(-2)) found.add(stem.slice(0, -1));
  }
  return found;
}

/** What a form ends in, and what its lemma may end in. */
const endings: readonly (readonly [ending: string, lemma: readonly string[]])[] = [
  ["ies", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ied", ["y"]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
];

/**
 * What `to` reads as where `from` stands in `form`: "leveraging" to "use" is "using". Undefined
 * when the form is not one of `from`, or may be two that differ in `to` ("set": "put" or "chose").
 */
export function sameForm(
  form: string,
  from: string,
  to: string,
  part: PartOfSpeech,
): string | undefined {
  const given = formsOf(from, part);
  const wanted = new Set(formsOf(to, part).filter((_, at) => given[at] === form));
  return wanted.size === 1 ? [...wanted][0] : undefined;
}

/** `text` with the capitals of `like`: "USE" for "LEVERAGE", "Use" for "Leverage". */
export function inCaseOf(like: string, text: string): string {
  const letters = like.replaceAll(/\P{L}/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  const first = letters.charAt(0);
  if (first === "" || first !== first.toUpperCase()) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The indefinite article before `word`, by its sound as far as its letters tell: "an hour". */
export function articleFor(word: string): "a" | "an" {
  if (/^(?:hour|honest|honou?r|heir)/iu.test(word)) return "an";
  if (/^(?:us[aeiu]|uni(?!n|m)|eu|one|once)/iu.test(word)) return "a";
  return /^[aeiou]/iu.test(word) ? "an" : "a";
}

function verbForms(base: string): readonly string[] {
  const past = irregular.get(base)?.split(" ") ?? [endWith(base, "ed"), endWith(base, "ed")];
  // "do" and "go" take "-es", a noun such as "photo" does not.
  const third = /[^aeiou]o$/u.test(base) ? `${base}es` : endWith(base, "s");
  return [base, third, ...past, endWith(base, "ing")];
}

function pluralOf(noun: string): string {
  return endWith(noun, "s");
}

function endWith(word: string, ending: "s" | "ed" | "ing"): string {
  if (ending === "s") {
    if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
    return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (ending === "ed" && /[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
  if (/[^eoy]e$/u.test(word)) return `${word.slice(0, -1)}${ending}`;
  if (ending === "ed" && word.endsWith("e")) return `${word}d`;
  // "plan" doubles its last letter, "open" and "show" do not.
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(word)) return `${word}${word.at(-1)}${ending}`;
  return `${word}${ending}`;
}

/** Past and participle of verbs that do not take "-ed". */
const irregular: ReadonlyMap<string, string> = new Map([
  ["bring", "brought brought"],
  ["build", "built built"],
  ["buy", "bought bought"],
  ["choose", "chose chosen"],
  ["come", "came come"],
  ["cut", "cut cut"],
  ["do", "did done"],
  ["draw", "drew drawn"],
  ["drive", "drove driven"],
  ["find", "found found"],
  ["get", "got got"],
  ["give", "gave given"],
  ["go", "went gone"],
  ["grow", "grew grown"],
  ["hear", "heard heard"],
  ["hit", "hit hit"],
  ["hold", "held held"],
  ["keep", "kept kept"],
  ["lead", "led led"],
  ["know", "knew known"],
  ["leave", "left left"],
  ["lend", "lent lent"],
  ["let", "let let"],
  ["lose", "lost lost"],
  ["make", "made made"],
  ["pay", "paid paid"],
  ["put", "put put"],
  ["ring", "rang rung"],
  ["read", "read read"],
  ["run", "ran run"],
  ["say", "said said"],
  ["see", "saw seen"],
  ["sell", "sold sold"],
  ["send", "sent sent"],
  ["set", "set set"],
  ["sew", "sewed sewn"],
  ["show", "showed shown"],
  ["speak", "spoke spoken"],
  ["speed", "sped sped"],
  ["spend", "spent spent"],
  ["stand", "stood stood"],
  ["take", "took taken"],
  ["teach", "taught taught"],
  ["tell", "told told"],
  ["think", "thought thought"],
  ["throw", "threw thrown"],
  ["wear", "wore worn"],
  ["win", "won won"],
  ["write", "wrote written"],
]);

/** The verbs of an irregular form. */
const bases: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(irregular, ([base, forms]) =>
    forms.split(" ").map((form): [string, readonly string[]] => [form, [base]]),
  ).flat(),
);
