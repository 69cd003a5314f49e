const lists: Readonly<Record<string, string>> = {
  you: "you your yours yourself u you're you've you'll you'd",
  we: "we us our ours ourselves we're we've we'll let's",
  i: "i me my mine myself i'm i've i'll i'd",
  they: "he she him her his hers they them their theirs he's she's they're they've",
  this: "this these",
  that: "that those that's",
  it: "it its it's",
  here: "here here's there there's",
  modal: "can could may might must shall should will would",
  not: "not no never none nothing nobody cannot without can't won't don't doesn't didn't isn't aren't",
  be: "is are was were be been being am",
  have: "has have had",
  do: "do does did doing done",
  which: "who what why when where how which whose what's who's here's",
  if: "if unless whether",
  call: "add apply ask book buy call check chip claim click confirm contribute discover donate download enter explore find follow get give help join learn listen look open order please pledge read register reply respond retweet rsvp rt save see share shop sign start stop submit support take tell try view visit vote watch",
  press:
    "asap before close closes closing countdown deadline due end ending ends expire expires expiring final hurry immediately last left limited now only out remaining running rush soon still today tomorrow tonight until urgent waiting while",
  time: "hour hours minute minutes second seconds day days week weeks weekend month months year years morning evening night noon midnight am pm time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
  amount:
    "all any every few half hundred many million more most much one two three four five six seven eight nine ten several some thousand double triple first next less least lot",
  wish: "congrats congratulations kudos thanks thank welcome great good nice glad happy proud wonderful wow love best luck hope enjoy sorry cheers hi hello hey appreciate",
  say: "announced announces announcing reported reports said says told according",
  and: "and but or so because since than then as",
  of: "of in on at for to from with by about into over after via up",
  the: "a an the",
};

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([name, words]) =>
    words.split(" ").map((word) => [word, name] as const),
  ),
);

/** The class of a small or telling word of English; of any other word `w`, of a sign itself. */
export function classOf(key: string): string {
  return classes.get(key) ?? (/\p{L}/u.test(key) && !key.startsWith("<") ? "w" : key);
}
