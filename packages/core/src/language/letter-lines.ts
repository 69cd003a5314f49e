/** "Hi Sam,": a whole line that greets and does nothing else. */
export function isGreeting(line: string): boolean {
  const text = line.trim();
  if (text.length > 60) return false;
  const word = greetingWord.exec(text)?.[0];
  const greets =
    word === undefined ? nameAlone.test(text) : addressee.test(text.slice(word.length));
  return greets && !isClosing(text);
}

const greetingWord =
  /^(?:hi|hello|hey|hiya|howdy|dear|greetings|good (?:morning|afternoon|evening|day))(?![\p{L}\p{N}'’-])/iu;
const addressee =
  /^(?:,? [^.,?!:;\n]{1,40})?(?:, (?:and )?\p{Lu}[^.,?!:;\n]{0,20}){0,3} ?[,!:.–—-]{0,2}(?: ?\p{Extended_Pictographic})?$/u;

const nameAlone = /^(?:\uFFFC|[\p{Lu}[][\p{L}'’\]_-]{1,20})(?: \p{Lu}[\p{L}'’-]{1,20})?,$/u;

/** "Best wishes,": a whole line that leads to a name. */
export function isClosing(line: string): boolean {
  const text = line.trim();
  return text.length <= 45 && closing.test(text);
}

const closing = new RegExp(
  "^(?:(?:with )?(?:all |very |my |our |kind |kindest |warm |warmest |many |best |much )*" +
    "(?:best|thanks|thank you|cheers|warmly|regards|wishes|love|gratitude|appreciation)" +
    "|sincerely|cordially|respectfully|faithfully|truly|yours|take care|talk soon|speak soon" +
    "|see you|until (?:next|then)|onwards?|in solidarity|with (?:hope|thanks|care)|ta|hugs|xo)" +
    "(?: (?:so much|again|all|everyone|always|ever|truly|sincerely|faithfully|soon|then|there|next" +
    "|in advance|for (?:reading|your (?:time|help|support))|from all of us|around" +
    "|week|month|time|and|best|all the best|kind regards" +
    "|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,4}[,!.–—]*$",
  "iu",
);
