/**
 * Whole numbers with their values, in the order in which they were added. One list serves for unit
 * after unit: making it anew would cost more than filling it.
 */
export class Pairs {
  keys = new Int32Array(64);
  values = new Float64Array(64);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(key: number, value: number): void {
    if (this.length === this.keys.length) this.#grow();
    this.keys[this.length] = key;
    this.values[this.length] = value;
    this.length += 1;
  }

  #grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.keys.set(keys);
    this.values = new Float64Array(2 * values.length);
    this.values.set(values);
  }
}
