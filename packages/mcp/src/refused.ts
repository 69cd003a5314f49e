/** What cannot be done, and what to do instead: an answer to whoever asked, not a fault. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly what: string;
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(`${what} ${remedy}`);
    this.what = what;
    this.remedy = remedy;
  }
}
