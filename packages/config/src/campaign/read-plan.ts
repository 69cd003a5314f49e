import { dirname, resolve } from "node:path";

import { isDay, isZone, readStated, zoneNames } from "@troth/campaign";
import type { CampaignMode, CampaignPlan, PlannedOffer, PlannedTouch } from "@troth/campaign";
import type { Channel, Medium, Span } from "@troth/core";

import { parseAndCheck } from "../check.ts";
import { ConfigError } from "../config-error.ts";
import { readConfigFile } from "../files.ts";
import { nearest } from "../nearest.ts";
import type { NamedIn } from "../profile/load.ts";
import { lineAt } from "./lines.ts";
import { checkOrder } from "./order.ts";
import { entryPlaces, type EntryPlaces } from "./places.ts";
import { campaignSchema, offersSchema } from "./schema.ts";

/** A plan with the files of its touches. */
export interface ReadPlan {
  readonly plan: CampaignPlan;
  /** Absolute paths by the id of the touch. */
  readonly files: ReadonlyMap<string, string>;
  /** Absolute; where the register stands in a file of its own. */
  readonly offersFile?: string;
  /** The profile that the plan names, and the line that does. */
  readonly profile?: { readonly path: string; readonly namedIn: NamedIn };
  /** The plan says at which stage its readers are, not a default. */
  readonly statesStage: boolean;
}

/** A file as it is written, with the path to show for it. */
export interface PlanFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly source: string;
}

interface WrittenOffer {
  readonly id: string;
  readonly code?: string;
  readonly percent?: number;
  readonly starts?: string;
  readonly ends?: string;
  readonly timezone?: string;
  readonly limits?: string;
  readonly extension_reason?: string;
}

interface WrittenTouch {
  readonly id: string;
  readonly file: string;
  readonly channel?: Channel;
  readonly medium?: Medium;
  readonly day?: number;
  readonly send?: string;
  readonly after?: readonly string[];
  readonly when?: string;
  readonly offers?: readonly string[];
  readonly variant_of?: string;
}

interface WrittenCampaign {
  readonly campaign: string;
  readonly profile?: string;
  readonly audience?: string;
  readonly start_stage?: number;
  readonly mode?: CampaignMode;
  readonly timezone?: string;
  readonly start?: string;
  readonly offers_file?: string;
  readonly offers?: readonly WrittenOffer[];
  readonly touches: readonly WrittenTouch[];
}

/**
 * Reads `campaign.yaml` and its register.
 *
 * @param path absolute.
 * @param show how a path is shown to people.
 * @param textOf the text of a file by its absolute path, where it is at hand; else it is read.
 * @throws {ConfigError} where the plan cannot be read, naming line and remedy.
 */
export function readPlan(
  path: string,
  show: (path: string) => string,
  textOf: (path: string) => string | undefined = () => undefined,
): ReadPlan {
  const read = (file: string): string => textOf(file) ?? readConfigFile(file);
  const file = { path, shown: show(path), source: read(path) };
  const written = parseAndCheck(path, file.source, campaignSchema) as WrittenCampaign;
  const timezone = written.timezone ?? "UTC";
  checkZone(file, timezone);
  if (written.start !== undefined) checkDay(file, written.start);
  const { offersFile, offers } = readRegister(file, written, { show, read });
  const places = entryPlaces(file.source, ["touches"]);
  const checker = new Checker(file, timezone);
  const touches = written.touches.map((touch, at) => {
    checker.check(touch, places[at]);
    return toTouch(touch, { file, span: places[at]?.span, show });
  });
  checkOrder(file, touches);
  const { audience, start, start_stage: startStage = 1, mode = "steady" } = written;
  return {
    plan: {
      path: file.shown,
      name: written.campaign,
      ...(audience !== undefined && { audience }),
      startStage,
      mode,
      timezone,
      ...(start !== undefined && { start }),
      touches,
      offers,
    },
    files: new Map(written.touches.map((one) => [one.id, resolve(dirname(path), one.file)])),
    ...(offersFile !== undefined && { offersFile }),
    ...(written.profile !== undefined && {
      profile: {
        path: resolve(dirname(path), written.profile),
        namedIn: { path, line: lineOfText(file, "profile:") },
      },
    }),
    statesStage: written.start_stage !== undefined,
  };
}

function toTouch(
  touch: WrittenTouch,
  { file, span, show }: { file: PlanFile; span: Span | undefined; show: (path: string) => string },
): PlannedTouch {
  const { id, channel, medium, day, send, when, variant_of: variantOf } = touch;
  return {
    id,
    path: show(resolve(dirname(file.path), touch.file)),
    ...(channel !== undefined && { channel }),
    ...(medium !== undefined && { medium }),
    ...(day !== undefined && { day }),
    ...(send !== undefined && { send }),
    after: touch.after ?? [],
    ...(when !== undefined && { when }),
    offers: touch.offers ?? [],
    ...(variantOf !== undefined && { variantOf }),
    place: { path: file.shown, source: file.source, span: span ?? { start: 0, end: 0 } },
  };
}

function readRegister(
  file: PlanFile,
  written: WrittenCampaign,
  { show, read }: { show: (path: string) => string; read: (path: string) => string },
): { offers: readonly PlannedOffer[]; offersFile?: string } {
  const zone = written.timezone ?? "UTC";
  const own = toOffers(file, written.offers ?? [], { path: ["offers"], zone });
  if (written.offers_file === undefined) return { offers: own };
  const path = resolve(dirname(file.path), written.offers_file);
  const register = { path, shown: show(path), source: readRegisterFile(path, file, read) };
  const value = parseAndCheck(path, register.source, offersSchema) as
    | readonly WrittenOffer[]
    | { readonly offers: readonly WrittenOffer[] };
  const listed = "offers" in value ? value.offers : value;
  const inFile = "offers" in value ? ["offers"] : [];
  const offers = [...own, ...toOffers(register, listed, { path: inFile, zone })];
  refuseTwice(register, offers);
  return { offers, offersFile: path };
}

function readRegisterFile(path: string, plan: PlanFile, read: (path: string) => string): string {
  try {
    return read(path);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const line = lineOfText(plan, "offers_file:");
    const message = `The offer register cannot be read: \`offers_file\` names ${path}.`;
    throw new ConfigError({ path: plan.path, line, message, remedy: error.remedy });
  }
}

function toOffers(
  file: PlanFile,
  written: readonly WrittenOffer[],
  { path, zone }: { readonly path: readonly string[]; readonly zone: string },
): PlannedOffer[] {
  if (written.length === 0) return [];
  const places = entryPlaces(file.source, path);
  const placeAt = (span: Span | undefined) => ({
    path: file.shown,
    source: file.source,
    span: span ?? { start: 0, end: 0 },
  });
  const offers = written.map((offer, at): PlannedOffer => {
    const { span, keys } = places[at] ?? { span: undefined, keys: new Map<string, Span>() };
    checkOffer(file, offer, { keys, zone });
    const { id, code, percent, starts, ends, timezone, limits } = offer;
    const reason = offer.extension_reason;
    const endsAt = keys.get("ends");
    return {
      id,
      ...(code !== undefined && { code }),
      ...(percent !== undefined && { percent }),
      ...(starts !== undefined && { starts }),
      ...(ends !== undefined && { ends }),
      ...(timezone !== undefined && { timezone }),
      ...(limits !== undefined && { limits }),
      ...(reason !== undefined && { extensionReason: reason }),
      place: placeAt(keys.get("id") ?? span),
      ...(endsAt && { endsPlace: placeAt(endsAt) }),
    };
  });
  refuseTwice(file, offers);
  return offers;
}

function refuseTwice(file: PlanFile, offers: readonly PlannedOffer[]): void {
  const seen = new Set<string>();
  for (const { id, place } of offers) {
    if (seen.has(id)) {
      throw new ConfigError({
        path: file.path,
        line: lineAt(place.source, place.span.start),
        message: `Two offers have the id \`${id}\`.`,
        remedy: "Give each its own, or keep one of them.",
      });
    }
    seen.add(id);
  }
}

function checkOffer(
  file: PlanFile,
  { id, starts, ends, timezone }: WrittenOffer,
  { keys, zone }: { readonly keys: ReadonlyMap<string, Span>; readonly zone: string },
): void {
  const lineOf = (key: string): number => lineAt(file.source, keys.get(key)?.start ?? 0);
  if (timezone !== undefined) checkZone(file, timezone, lineOf("timezone"));
  for (const [key, value] of [
    ["starts", starts],
    ["ends", ends],
  ] as const) {
    if (value === undefined || readStated(value, timezone ?? zone) !== undefined) continue;
    throw noSuchTime(file, { what: `\`${key}\` of the offer \`${id}\``, value, line: lineOf(key) });
  }
}

/** What of a touch can be wrong in itself. */
class Checker {
  readonly #file: PlanFile;
  readonly #zone: string;
  /** Where each id stands first. */
  readonly #starts = new Map<string, number>();

  constructor(file: PlanFile, zone: string) {
    this.#file = file;
    this.#zone = zone;
  }

  /** @throws {ConfigError} */
  check({ id, day, send }: WrittenTouch, places: EntryPlaces | undefined): void {
    const { path, source } = this.#file;
    const start = places?.span.start ?? 0;
    const first = this.#starts.get(id);
    if (first !== undefined) {
      throw new ConfigError({
        path,
        line: lineAt(source, start),
        message: `Two touches have the id \`${id}\`: on line ${lineAt(source, first)} and here.`,
        remedy: "Give each touch an id of its own.",
      });
    }
    this.#starts.set(id, start);
    if (day === undefined && send === undefined) {
      throw new ConfigError({
        path,
        line: lineAt(source, start),
        message: `The touch \`${id}\` has neither \`day\` nor \`send\`.`,
        remedy: "Add `day: 3`, counted from the first day of the campaign, or `send: 2026-10-05`.",
      });
    }
    if (send === undefined || readStated(send, this.#zone) !== undefined) return;
    const line = lineAt(source, places?.keys.get("send")?.start ?? start);
    throw noSuchTime(this.#file, { what: `\`send\` of \`${id}\``, value: send, line });
  }
}

function noSuchTime(
  { path }: PlanFile,
  { what, value, line }: { readonly what: string; readonly value: string; readonly line: number },
): ConfigError {
  const shaped = /^\d{4}-\d\d-\d\d/u.test(value);
  return new ConfigError({
    path,
    line,
    message: `${what} is \`${value}\`, ${shaped ? "which no calendar or clock has" : "which is no date"}.`,
    remedy: shaped
      ? "Check the day of the month and the time."
      : "Write 2026-10-05, or with a time 2026-10-05T09:30.",
  });
}

function checkDay(file: PlanFile, start: string): void {
  if (isDay(start)) return;
  throw noSuchTime(file, { what: "`start`", value: start, line: lineOfText(file, "start:") });
}

function checkZone(file: PlanFile, zone: string, line = lineOfText(file, "timezone:")): void {
  if (isZone(zone)) return;
  const meant = nearest(zone, zoneNames()) ?? zoneOfCity(zone);
  throw new ConfigError({
    path: file.path,
    line,
    message: `\`${zone}\` is not a time zone.`,
    remedy:
      meant === undefined
        ? "Write an IANA name, such as Europe/London or America/New_York."
        : `Did you mean \`${meant}\`?`,
  });
}

/** “London” for Europe/London. */
function zoneOfCity(name: string): string | undefined {
  const city = name.trim().toLowerCase().replaceAll(" ", "_");
  return zoneNames().find((zone) => zone.toLowerCase().endsWith(`/${city}`));
}

function lineOfText({ source }: PlanFile, start: string): number {
  const at = source.split(/\r\n|\r|\n/u).findIndex((line) => line.startsWith(start));
  return at + 1;
}
