/** Never end a sentence: what they point to always follows. Without the last stop. */
export const bound: ReadonlySet<string> = words(`
  e.g eg i.e ie vs v viz cf esp approx incl excl aka
  mr mrs ms mx messrs dr prof rev fr hon pres sen rep gov gen lt col capt sgt maj cmdr adm
  p.s p.p.s ps pps n.b nb attn
`);

/** End a sentence only where a word that opens sentences follows: "Leeds St. We are open." */
export const often: ReadonlySet<string> = words(`
  inc ltd co corp llc plc bros gmbh pty l.p l.l.c l.l.p s.a b.v
  st ste ave rd blvd ln hwy sq mt ft bldg apt dept univ assn assoc org intl natl
  jr sr esq ph.d m.d b.a m.a m.sc b.sc
  jan feb mar apr jun jul aug sep sept oct nov dec
  tue tues thu thur thurs fri
  vol pp ch tel est ca
`);

/** Mostly plain words: abbreviations only where a number follows ("No. 1", "Mar. 3"). */
export const beforeNumber: ReadonlySet<string> = words(`
  no nos art fig vol p pp ch sec ext tel est ca min max
  mar sat sun mon wed fri jun exp
`);

/** All that may be abbreviated words. */
export const abbreviations: ReadonlySet<string> = new Set([...bound, ...often, ...beforeNumber]);

/** Names that are written with their own exclamation mark. */
export const shoutedNames: ReadonlySet<string> = words("yahoo joomla jeopardy yum");

/** Follow "5 p.m." inside its sentence: zones, days and months. */
export const afterClock: ReadonlySet<string> = words(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest aest
  eastern central mountain pacific london new local
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  mon tue wed thu fri sat sun
`);

/** Open a new sentence behind an abbreviation; names seldom begin with them. */
export const openers: ReadonlySet<string> = words(`
  i we you he she it they the this that these those there here our your my their its a an all
  if when what why how who where which while as in on at for from with by to and but or so yet
  no not yes please thanks thank don doesn didn isn can won could will would should have has had
  let now today then also once since after before until because every each most many some any
  both just only even do does did is are was were
  order shop buy book call click get join read see learn sign start stop try visit reply register
  save send share come find check download enjoy give help keep look make meet take tell want
  watch use plus unsubscribe copyright
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
