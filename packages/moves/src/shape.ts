import { moves, tokensOf, type BareUnit, type MoveContext, type Vote } from "@troth/core";

/** A draft while the shapes of its units are read. */
export interface ShapedDraft {
  readonly units: readonly BareUnit[];
  readonly votes: readonly Vote[];
  /** By move: the share of units that cues give to it. */
  readonly shares: readonly number[];
  readonly context: MoveContext;
}

type Named = readonly [name: string, value: number];

/** What can be said of a unit beside its words: length, place, signs, cues, neighbours. */
export function shapeOf(draft: ShapedDraft, at: number): readonly Named[] {
  const unit = draft.units[at];
  if (unit === undefined) return [];
  return [
    ...lengths(unit),
    ...placeIn(draft, at),
    ...signs(unit),
    ...cuesOf(draft.votes[at], ""),
    ...neighbours(draft, at),
    ...moves.map((move, n): Named => [`draft:${move}`, draft.shares[n] ?? 0]),
  ].filter(([, value]) => value !== 0);
}

function lengths({ text }: BareUnit): Named[] {
  const words = tokensOf(text).length;
  return [0, 1, 2, 3, 5, 8, 12, 20, 30].map((least): Named => [
    `words>${least}`,
    Number(words > least),
  ]);
}

function placeIn({ units, context }: ShapedDraft, at: number): Named[] {
  const { length } = units;
  const unit = units[at];
  const fifth = Math.min(4, Math.floor((5 * at) / Math.max(1, length - 1)));
  const begins = units[at - 1]?.block !== unit?.block;
  const ends = units[at + 1]?.block !== unit?.block;
  return [
    [`fifth:${fifth}`, 1],
    [`from start:${Math.min(at, 4)}`, 1],
    [`from end:${Math.min(length - 1 - at, 4)}`, 1],
    ...[1, 3, 8, 20, 50].map((least): Named => [`units>${least}`, Number(length > least)]),
    [`zone:${unit?.zone}`, 1],
    [`role:${unit?.block.role}`, 1],
    [`channel:${context.channel}`, 1],
    ["begins", Number(begins)],
    ["ends", Number(ends)],
    ["alone", Number(begins && ends)],
  ];
}

const groups: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["you", "you your yours yourself"],
  ["we", "we us our ours"],
  ["I", "i me my mine"],
  ["others", "they them their he she his her"],
  ["past", "was were had did made said went came got began started"],
].map(([name = "", words = ""]) => [name, new Set(words.split(" "))] as const);

const patterns: readonly (readonly [string, RegExp])[] = [
  ["digit", /\d/u],
  ["money", /[$£€]/u],
  ["percent", /%/u],
  ["quote", /[“"]/u],
  ["tag", /#/u],
  ["at", /@/u],
  ["asks", /\?["”')\]]?\s*$/u],
  ["exclaims", /!\s*$/u],
];

function signs({ text }: BareUnit): Named[] {
  const letters = text.replaceAll(/\P{L}/gu, "");
  const capitals = text.replaceAll(/\P{Lu}/gu, "");
  const words = text.split(" ").filter((word) => word !== "");
  const titled = words.filter((word) => /^\p{Lu}/u.test(word));
  const keys = new Set(tokensOf(text).map(({ key }) => key));
  return [
    ["capitals", Number(capitals.length > 0.6 * letters.length && letters.length > 0)],
    ["title", Number(titled.length > 0.6 * words.length)],
    ...patterns.map(([name, pattern]): Named => [name, Number(pattern.test(text))]),
    ["link", Number(keys.has("[link]"))],
    ["mail", Number(keys.has("[email]"))],
    [`last:${kindOf(text.trimEnd().at(-1))}`, 1],
    [`first:${kindOf(text.trimStart().at(0))}`, 1],
    ...groups.map(([name, group]): Named => [
      name,
      Number([...group].some((word) => keys.has(word))),
    ]),
  ];
}

function kindOf(sign = ""): string {
  if (/\p{Lu}/u.test(sign)) return "A";
  if (/\p{L}/u.test(sign)) return "a";
  return /\p{N}/u.test(sign) ? "0" : sign;
}

/** As large as most scores get. */
const full = 6;

function cuesOf(vote: Vote | undefined, before: string): Named[] {
  if (vote === undefined) return [];
  const found = new Map<string, number>();
  for (const { vote: name, weight } of vote.hits) {
    found.set(name, (found.get(name) ?? 0) + Math.min(weight, full) / full);
  }
  return [
    ...[...found].map(([name, value]): Named => [`${before}cue:${name}`, value]),
    ...moves.map((move, at): Named => [`${before}alone:${move}`, (vote.alone[at] ?? 0) / full]),
    ...moves.map((move): Named => [`${before}score:${move}`, vote.score[move] / full]),
    [`asks for:${vote.asks?.level ?? "nothing"}`, 1],
  ];
}

function neighbours({ units, votes }: ShapedDraft, at: number): Named[] {
  return [-2, -1, 1, 2].flatMap((by): Named[] => {
    const unit = units[at + by];
    const vote = votes[at + by];
    if (unit === undefined || vote === undefined) return [[`${by}:none`, 1]];
    const best = moves.reduce((a, b) => (vote.score[b] > vote.score[a] ? b : a));
    return [
      [`${by}:move:${best}`, 1],
      [`${by}:zone:${unit.zone}`, 1],
      [`${by}:asks`, Number(unit.text.trimEnd().endsWith("?"))],
      ...moves.map((move): Named => [`${by}:score:${move}`, vote.score[move] / 8]),
    ];
  });
}
