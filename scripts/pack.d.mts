/** Of a `package.json`, what a release reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly homepage?: string;
  readonly license?: string;
  readonly type?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly sideEffects?: boolean | readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: {
    readonly type: string;
    readonly url: string;
    readonly directory?: string;
  };
}
/** Every package that is not private, each behind those that it needs. Folders count from the root. */
export function publicPackages(): { readonly folder: string; readonly manifest: Manifest }[];
/** Packs what is built, in the same order; `tarball` is a path in `destination`. */
export function pack(destination: string): {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly tarball: string;
}[];
