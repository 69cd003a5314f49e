/** In every browser, and in Node since version 16. */
declare const atob: (text: string) => string;

/** The bytes that base64 without line breaks stands for. */
export function fromBase64(text: string): Uint8Array {
  const letters = atob(text);
  const { length } = letters;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
