import { Lexer, parseAllDocuments, type Document } from "yaml";
import type { Comment } from "../block.ts";

/** Every scalar is a text, however it looks. Undefined when the nesting is too deep to be parsed. */
export function parseYaml(yaml: string): readonly Document.Parsed[] | undefined {
  if (isTooDeep(yaml)) return undefined;
  try {
    return [
      ...parseAllDocuments(lineFeeds(yaml), {
        schema: "failsafe",
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
      }),
    ];
  } catch {
    return undefined;
  }
}

/** To the parser a lone carriage return ends no line. No offset moves. */
function lineFeeds(yaml: string): string {
  return yaml.replaceAll(/\r(?!\n)/gu, "\n");
}

const deepest = 400;

/** The parser calls itself at each level, and may then end the whole process instead of throwing. */
function isTooDeep(yaml: string): boolean {
  if (deepBlock.test(yaml)) return true;
  let brackets = 0;
  for (const _ of yaml.matchAll(/[[{]/gu)) if ((brackets += 1) > deepest) return nestsTooDeep(yaml);
  return false;
}

const deepBlock = new RegExp(`^[ \\t?:-]{${deepest}}`, "mu");

function nestsTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const { lexeme, scalar } of lexemesOf(yaml)) {
    if (scalar) continue;
    if (lexeme === "[" || lexeme === "{") depth += 1;
    else if (lexeme === "]" || lexeme === "}") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The comments of `yaml`, whose offsets count from `shift`; nobody but its writers reads them. */
export function yamlComments(yaml: string, shift = 0): Comment[] {
  const comments: Comment[] = [];
  for (const { lexeme, scalar, start } of lexemesOf(yaml)) {
    if (scalar || !lexeme.startsWith("#")) continue;
    const span = { start: shift + start, end: shift + start + lexeme.length };
    comments.push({ span, text: lexeme.slice(1), sent: false });
  }
  return comments;
}

function* lexemesOf(yaml: string): Generator<{ lexeme: string; scalar: boolean; start: number }> {
  let start = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(lineFeeds(yaml))) {
    // The lexer's own marks stand for nothing in the source; one says that a scalar follows.
    if (lexerMarks.has(lexeme)) {
      scalar = lexeme === scalarMark;
      continue;
    }
    yield { lexeme, scalar, start };
    start += lexeme.length;
    scalar = false;
  }
}

const scalarMark = "\u001F";
const lexerMarks: ReadonlySet<string> = new Set(["\u0002", "\u0018", scalarMark]);
