/** From 1. Only asked where something is wrong. */
export function lineAt(source: string, offset: number): number {
  return (source.slice(0, offset).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
}
