/** What cannot be done, and what to do instead: an answer to whoever asked, not a fault. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(message: string, remedy: string) {
    super(`${message} ${remedy}`);
  }
}
