import { resolve } from "node:path";

import type { Io } from "../io.ts";
import type { ReportStyle } from "../reports.ts";
import type { Session, SessionOptions } from "../session.ts";
import { Cache, type Store } from "./cache.ts";
import { DiskStore } from "./disk-store.ts";
import { identityOf } from "./identity.ts";

/** Where entries are kept when nobody says otherwise, from the folder of the run. */
const cacheFolder = ".troth-cache";

export function openStore(folder: string | undefined, { cwd }: Io): DiskStore {
  return new DiskStore(resolve(cwd, folder ?? cacheFolder));
}

interface About {
  readonly store: Store;
  readonly session: Session;
  readonly options: SessionOptions;
  readonly styles: readonly ReportStyle[];
}

/** A cache for one run; undefined where plugins have a part in it. */
export function openCache(
  { store, session, options, styles }: About,
  { cwd }: Io,
): Cache | undefined {
  const { settingsFiles } = session;
  if (settingsFiles === undefined) return undefined;
  const identity = identityOf({ cwd, options, styles, settingsFiles });
  const about = (path: string): string =>
    `${session.settingsKey(path)} ${options.changed?.files.get(path) ?? ""}`;
  return new Cache({ store, identity, about });
}
