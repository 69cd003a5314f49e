/** The page that explains a rule. */
export function pageOf(rule: string): string {
  return `https://troth.example/rules/${rule}`;
}
