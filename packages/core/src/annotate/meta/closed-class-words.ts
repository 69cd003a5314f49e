/** The languages that the check can tell apart by their small words. */
export const languages = [
  "English",
  "German",
  "French",
  "Spanish",
  "Italian",
  "Dutch",
  "Portuguese",
] as const;
export type Language = (typeof languages)[number];

/** The languages that a word in lower case is a small word of; undefined for none. */
export function languagesOf(word: string): readonly Language[] | undefined {
  return (byWord ??= readByWord()).get(word);
}

let byWord: ReadonlyMap<string, readonly Language[]> | undefined;

function readByWord(): ReadonlyMap<string, readonly Language[]> {
  const found = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of new Set(closedClassWords[language].trim().split(/\s+/u))) {
      const before = found.get(word);
      if (before === undefined) found.set(word, [language]);
      else before.push(language);
    }
  }
  return found;
}

/**
 * Articles, pronouns, prepositions, auxiliaries: the words that no text of the language does
 * without. Left out of the others: words that English also has ("die", "also", "come") and those
 * that English takes along in names ("de", "la", "los", "van", "den").
 */
const closedClassWords: Readonly<Record<Language, string>> = {
  English: `
    the a an and or but if so as of to in on at by for with from about into over up out off than
    then that this these those there here it its is are was were be been being am do does did not
    no have has had will would can could should may might must i me my you your yours we us our
    ours he him his she her they them their who what when where why how which all any some more
    most just only get got now new s t re ve ll don one
  `,
  German: `
    der das und ist sind nicht wir ihr ihre ihren ihrem sie ich mich mir dich dir uns unser unsere
    unseren ein eine einen einem einer eines mit auf für von vom zum zur bei nach aus über unter
    wie wenn dass oder aber auch noch nur schon sich haben hat wird werden wurde können kann gibt
    jetzt hier mehr sehr kein keine als durch ohne diese dieser dieses dem im euch eure
  `,
  French: `
    le les des du un une et est sont nous vous votre vos notre nos je il elle ils elles ce cette
    ces que qui dans sur avec sans par au aux mais ou où ne pas plus très être avoir ont avez avons
    était été fait chez leur leurs ses mon ton tout tous toute toutes comme aussi même dès ici
    depuis bien peut quand
  `,
  Spanish: `
    el las una uno unos unas y es son está están que qué en con por para pero como cómo más muy
    su sus tu tus mi mis nos nuestro nuestra nuestros nuestras nosotros usted ustedes te lo le les
    se ya si sí cuando donde desde hasta sin sobre este esta estos estas ese esa eso ha han hay
    tiene tienes puede puedes ser fue todo todos también del al
  `,
  Italian: `
    il gli uno una e è sono che chi non per con nel nella nei nelle sul sulla dal dalla dai della
    delle dei degli dello alla alle agli ai ma anche come più molto tuo tua tuoi tue nostro nostra
    nostri nostre suo sua ci vi si ti mi lo le questo questa questi queste quando dove senza già
    ogni tutto tutti essere stato ha hanno abbiamo puoi può se ed qui ora
  `,
  Dutch: `
    het een en zijn niet wij jij jullie je ons onze uw u ik hij zij ze deze dit dat die naar voor
    met bij uit aan op om te tot maar ook nog wel geen meer heel zeer als dan toen hebben heeft
    heb wordt worden werd kunt kun kunnen wat waar hoe wie nu hier daar er over door zonder al
    elke alle vandaag
  `,
  Portuguese: `
    o os um uma uns umas e é são não que em com por para mas como mais muito seu sua seus suas
    você vocês nós nos nosso nossa nossos nossas no na nas do da dos das ao aos à às pelo pela
    está estão já se quando onde desde até sem sobre este esta isso ele ela foi ser tem têm pode
    todo todos também ou
  `,
};
