/** The word that `written` most likely means: one slip away, in a long word two. */
export function nearest<Word extends string>(
  written: string,
  words: readonly Word[],
): Word | undefined {
  const plain = written.toLowerCase().slice(0, 40);
  let best: Word | undefined;
  let fewest = Infinity;
  for (const word of words) {
    const slips = countSlips(plain, word);
    if (slips >= fewest || slips > mostSlips(plain, word)) continue;
    best = word;
    fewest = slips;
  }
  return best;
}

/** Short words, and words with another first letter, are two slips from words that are meant. */
function mostSlips(written: string, word: string): number {
  return word.length >= 7 && written[0] === word[0] ? 2 : 1;
}

/** Letters to add, leave out, change or swap with their neighbour. */
function countSlips(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (above[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
