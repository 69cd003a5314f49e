import { lemmasOf, wordsOf } from "@troth/core";

/** Words that carry no subject of their own. */
export const smallWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so if then than as of to in on at by for from with without into onto over
  under about after before until till up down out off through between against during per via i me my
  mine we us our ours you your yours he him his she her it its they them their theirs this that these
  those who whom whose which what when where why how all any both each every few more most much many
  no not never none other another some such same own only just very too also even still again once
  ever always here there now be am is are was were been being do does did done doing have has had
  having will would shall should can could may might must i'm i'll i've i'd we're we've we'll we'd
  you're you've you'll you'd it's it'll that's there's they're they've he's she's don't doesn't didn't
  won't can't isn't aren't wasn't weren't couldn't wouldn't shouldn't let let's yes instead rather ask
  because while since though one ones thing things else anyone anybody everyone everybody someone
  somebody nobody nothing something anything everything lot lots bit us
  `
    .trim()
    .split(/\s+/u),
);

/** Words so common that two texts with them need not speak of one thing. */
export const lightWords: ReadonlySet<string> = new Set(
  `take make get give go come put keep let see look say tell know think want need use try help work
  start begin end stop turn show find set run call mean like love feel hold bring leave live move
  day week month year time today hour minute way part place people person man woman men women
  customer customers client reader friend team company business brand shop store firm product
  products service services good better best new old big small little long short first last next
  same whole real true right free full high low early late easy hard great sure able two three four
  five six seven eight nine ten hundred thousand back well far near away around together name list
  kind sort number amount line page letter email message word sell buy order pay price cost offer
  add read write open close happen change follow ready include happy
  `
    .trim()
    .split(/\s+/u),
);

/** Words of praise for oneself, and of feeling: they claim and show nothing. */
export const stanceWords: ReadonlySet<string> = new Set(
  `passionate passion commit commitment committed dedicate dedication dedicated devote devotion
  believe belief proud pride care cherish heart core soul dna spirit ethos philosophy mission vision
  value values purpose matter matters journey truly deeply genuine genuinely authentic authenticity
  integrity excellence excellent innovation innovative quality sustainable sustainability honesty
  honest trust trusted transparency transparent respect community responsible responsibility
  conscious mindful ethical ethically fair fairness kind kindness celebrate champion embrace strive
  inspire empower unparalleled unmatched unrivalled leading premium finest exceptional amazing
  incredible beautiful meaningful thoughtful world-class dream love craftsmanship heritage tradition
  promise strong stand live breathe foundation essence culture principle everything
  `
    .trim()
    .split(/\s+/u),
);

/** Nouns that name a virtue. */
export const virtueWords: ReadonlySet<string> = new Set(
  `quality excellence innovation integrity honesty transparency trust sustainability authenticity
  creativity community teamwork service respect kindness empathy dignity fairness diversity inclusion
  courage boldness ambition passion simplicity safety freedom tradition heritage growth learning
  responsibility accountability openness truth craftsmanship perfection curiosity compassion humility
  collaboration partnership togetherness equality justice environment planet stewardship love
  happiness satisfaction success loyalty commitment dedication purpose value values people customer
  customers everything world future life lives difference standard standards high highest best better
  great`
    .trim()
    .split(/\s+/u),
);

/** Whether a word, or what it is a form of, is in a list. */
export function isOneOf(words: ReadonlySet<string>, key: string): boolean {
  return words.has(key) || lemmasOf(key).some((lemma) => words.has(lemma));
}

/** The words of a text that have a subject of their own, in order. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .map(({ key }) => key)
    .filter((key) => !smallWords.has(key));
}

/** What a word is a form of, one for all its forms: the shortest lemma, the first of equals. */
export function stemOf(key: string): string {
  return lemmasOf(key).reduce((best, one) => (one.length < best.length ? one : best), key);
}
