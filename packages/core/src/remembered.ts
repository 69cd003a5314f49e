/** What is made of a text, kept for when the same text comes again. What is kept is bounded. */
export class Remembered<Value extends object | number> {
  readonly #make: (text: string) => Value;
  readonly #most: number;
  readonly #known = new Map<string, Value>();

  /** @param most texts; with one more all are forgotten. */
  constructor(make: (text: string) => Value, most: number) {
    this.#make = make;
    this.#most = most;
  }

  of(text: string): Value {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text);
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }
}
