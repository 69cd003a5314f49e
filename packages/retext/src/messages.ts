import { createLocator, type Finding, type Locate, type Result, type Span } from "@troth/core";
import type { VFile } from "vfile";

/** Adds a message for each finding, and for each note about the file itself. */
export function addMessages(file: VFile, { source, findings, notes }: Result): undefined {
  const locate = createLocator(source);
  for (const { message, span } of notes) {
    file.info(message, { source: "troth", ...(span && { place: placeOf(locate, span) }) });
  }
  for (const finding of findings) addFinding(file, finding, placeOf(locate, finding.span));
}

function addFinding(file: VFile, finding: Finding, place: ReturnType<typeof placeOf>): void {
  const message = file.message(finding.message, {
    place,
    source: "troth",
    ruleId: finding.rule,
  });
  message.fatal = fatal[finding.severity];
  message.actual = finding.source;
  message.expected = expectedOf(finding);
  message.note = noteOf(finding);
  if (finding.url !== "") message.url = finding.url;
}

/** In unified an error makes the file fail, and information has neither. */
const fatal: Readonly<Record<Finding["severity"], boolean | undefined>> = {
  error: true,
  warn: false,
  info: undefined,
};

/** What may stand in place of the very words of the finding. */
function expectedOf({ span, suggestions }: Finding): string[] {
  return suggestions.flatMap(({ edits }) => {
    const [edit, ...others] = edits;
    const isWhole = edit?.start === span.start && edit.end === span.end && others.length === 0;
    return isWhole ? [edit.text] : [];
  });
}

function noteOf({ why, suggestions }: Finding): string {
  return [why, ...suggestions.map(({ label }) => `- ${label}`)].join("\n");
}

function placeOf(locate: Locate, { start, end }: Span) {
  return { start: locate(start), end: locate(end) };
}
