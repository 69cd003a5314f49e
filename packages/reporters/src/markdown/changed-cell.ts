/** `fine → thin`, and only how it stands where that is as it was. */
export function changedCell(then: string | undefined, now: string): string {
  return then === undefined || then === now ? now : `${then} → **${now}**`;
}
