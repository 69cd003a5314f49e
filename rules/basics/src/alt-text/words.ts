import { keyOf } from "../key.ts";

/** Words that fit every image, and so say nothing about this one. */
export function isGeneric(alt: string): boolean {
  return generic.has(keyOf(alt.replaceAll("_", " ")));
}

const generic: ReadonlySet<string> = new Set([
  "alt",
  "alt text",
  "alternative text",
  "banner image",
  "company logo",
  "feature image",
  "graphic",
  "header image",
  "hero",
  "hero image",
  "icon",
  "image",
  "image alt",
  "image alt text",
  "image description",
  "image here",
  "images",
  "img",
  "insert alt text here",
  "logo",
  "logo here",
  "logo image",
  "main image",
  "masthead image",
  "photo",
  "photograph",
  "pic",
  "picture",
  "placeholder",
  "placeholder image",
  "product image",
  "untitled",
  "your image",
  "your logo",
  "your logo here",
]);

/** "hero_v2.png", "IMG_2034", "DSC00012". */
export function isFileName(alt: string): boolean {
  const text = alt.trim();
  return text.length <= longestName && (withEnding.test(text) || byCamera.test(text));
}

const longestName = 120;
const withEnding = /^[^/\\\n]*\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/iu;
const byCamera = /^(?:img|image|dsc|dscn|dscf|pxl|photo|screen ?shot|screenshot)[-_ ]?\d[\d_-]*$/iu;

/** The words of a file's name that may tell what it shows: "icons/facebook-32.png" is "facebook". */
export function nameWords(src: string): string[] {
  const file = src.slice(0, 500).split(/[?#]/u)[0]?.split("/").at(-1) ?? "";
  const words = file
    .replace(/\.\w{2,4}$/u, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.filter((word) => word.length > 2 && !nameless.has(word));
}

const nameless: ReadonlySet<string> = new Set(
  "icon icons img image images logo small large big btn button color colour dark light white black grey gray the and for mail email header footer".split(
    " ",
  ),
);

/** A file that is there to keep its place, to draw a line or to count: nothing to be told. */
export function isDecor(src: string): boolean {
  const words = nameWords(src);
  return (
    words.some((word) => decor.has(word)) ||
    (words.length > 0 && words.every((word) => decorAlone.has(word))) ||
    /\b1x1\b/u.test(src.slice(-200))
  );
}

const decor: ReadonlySet<string> = new Set(
  "background beacon divider pixel separator shadow spacer tracker tracking transparent".split(" "),
);

/** In a longer name these may be the thing itself: "border-collie.jpg", "open-studio.jpg". */
const decorAlone: ReadonlySet<string> = new Set(
  "arrow blank border bullet clear corner dot empty gradient line open rule trans".split(" "),
);
