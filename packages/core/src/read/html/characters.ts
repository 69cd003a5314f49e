import { isMask } from "../template/masks.ts";

/**
 * How the reader of a message meets a character: `space` folds into one, `blank` is white but keeps
 * its width, `nothing` is not seen at all, `mask` stands for a merge tag.
 */
export type Look = "plain" | "space" | "blank" | "nothing" | "mask";

export function lookOf(code: number): Look {
  if (code > 0x20 && code < 0x7f) return "plain";
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)) return "space";
  if (code <= 0xa0) return code === 0xa0 ? "blank" : "nothing";
  if (code === 0xad) return "nothing";
  if (code < 0x300) return "plain";
  return isMask(code) ? "mask" : lookOfRare(code);
}

/** `👩` + joiner + `💻` is one picture: there the joiner means something. */
export function joinsPictures(before: string, joiner: number, after: string): boolean {
  return joiner === 0x200d && isPicture(before.charCodeAt(0)) && isPicture(after.charCodeAt(0));
}

function isPicture(code: number): boolean {
  return (
    (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2190 && code <= 0x2bff) || code === 0xfe0f
  );
}

/** Fillers, marks of direction and zero widths: mails are padded with them. */
const unseen: ReadonlySet<number> = new Set([
  0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xfeff, 0xffa0,
]);

function lookOfRare(code: number): Look {
  if (unseen.has(code)) return "nothing";
  if (code === 0x1680 || code === 0x3000) return "blank";
  if (code < 0x2000 || code > 0x206f) return "plain";
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return "blank";
  const zeroWidth = code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  return zeroWidth ? "nothing" : "plain";
}
