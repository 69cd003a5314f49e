import type { Move, Severity, Verdict } from "@troth/core";
import { createColors } from "picocolors";

/** How a report for people is drawn. */
export interface Look {
  /** Columns to fill, 40 to 100. */
  readonly width: number;
  readonly color: boolean;
}

type Paint = (text: string) => string;

/** The few paints that the reports use; without colour they leave text as it is. */
export interface Style {
  readonly color: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly hint: Paint;
  readonly mark: Readonly<Record<Severity, Paint>>;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly verdict: Readonly<Record<Verdict, Paint>>;
  readonly move: Readonly<Record<Move, Paint>>;
}

export function createStyle(color: boolean): Style {
  const paints = createColors(color);
  const { bold, dim, green, cyan, red, yellow, blue, underline } = paints;
  const severity = { error: red, warn: yellow, info: blue };
  return {
    color,
    bold,
    dim,
    good: green,
    hint: cyan,
    severity,
    mark: {
      error: (text) => red(underline(text)),
      warn: (text) => yellow(underline(text)),
      info: (text) => blue(underline(text)),
    },
    verdict: { blocked: red, review: yellow, clear: green, "not-scored": dim },
    move: {
      greet: paints.greenBright,
      reader: cyan,
      purpose: paints.magenta,
      story: paints.magentaBright,
      give: green,
      offer: blue,
      proof: paints.blueBright,
      ask: yellow,
      urge: red,
      self: paints.redBright,
      admin: dim,
      other: dim,
    },
  };
}

/** The width to use for a terminal of so many columns; 80 where there is none. */
export function comfortableWidth(columns: number | undefined): number {
  return Math.min(100, Math.max(40, columns ?? 80));
}

export const symbols: Readonly<Record<Severity, string>> = { error: "✖", warn: "▲", info: "•" };
