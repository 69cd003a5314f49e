/** What is made of a text, kept for when the same text comes again. What is kept is bounded. */
export class Remembered<Value extends object | number> {
  readonly #make: (text: string) => Value;
  readonly #most: number;
  readonly #known = new Map<string, Value>();
  /** Mostly the same text is asked about several times in a row. */
  #lastText: string | undefined;
  #last: Value | undefined;

  /** @param most texts; with one more all are forgotten. */
  constructor(make: (text: string) => Value, most: number) {
    this.#make = make;
    this.#most = most;
  }

  of(text: string): Value {
    if (this.#last !== undefined && text === this.#lastText) return this.#last;
    const value = this.#known.get(text) ?? this.#keep(text);
    this.#lastText = text;
    this.#last = value;
    return value;
  }

  #keep(text: string): Value {
    const made = this.#make(text);
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }
}
