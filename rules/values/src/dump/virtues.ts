/** Words that mean about the same value to a reader. */
const groups: readonly (readonly [group: string, words: string])[] = [
  [
    "honesty",
    "honest|honesty|integrity|transparency|openness|trust|truth|authenticity|accountability",
  ],
  ["quality", "quality|excellence|craftsmanship|perfection"],
  ["innovation", "innovation|creativity|curiosity|imagination|ingenuity"],
  ["customers", "customer satisfaction|customer success|customer focus|customers first|service"],
  ["respect", "respect|kindness|empathy|compassion|dignity|humility"],
  ["community", "teamwork|collaboration|community|belonging|partnership|togetherness"],
  ["fairness", "diversity|inclusion|equity|equality|fairness|justice"],
  ["planet", "sustainability|environment|planet|stewardship"],
  ["courage", "courage|boldness|ambition|passion"],
  ["simplicity", "simplicity"],
  ["safety", "safety|security"],
  ["freedom", "freedom|liberty|independence"],
  ["tradition", "tradition|heritage"],
  ["growth", "growth|learning|education"],
];

const groupOf: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([group, words]) => words.split("|").map((word) => [word, group] as const)),
);

const virtue = new RegExp(`\\b(?:${groups.map(([, words]) => words).join("|")})\\b`, "giu");

/** The virtues that a text names, in its order, one of each group. */
export function virtuesIn(text: string): { readonly group: string; readonly word: string }[] {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(virtue)) {
    const group = groupOf.get(word.toLowerCase()) ?? word;
    if (!found.has(group)) found.set(group, word.toLowerCase());
  }
  return Array.from(found, ([group, word]) => ({ group, word }));
}
