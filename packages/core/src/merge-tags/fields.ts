/** What a field says about the person who reads: their name, or where they work. */
export type PersonalField = "first name" | "last name" | "name" | "company";

/**
 * Which it is, if any, by the name of the field as it is written: `FNAME`, `lead.First Name`,
 * `customer.first_name`. Never the name of a product, a shop or the sender.
 */
export function personalField(written: string): PersonalField | undefined {
  const path = written
    .replaceAll(/[${}@]/gu, "")
    .split(/[.:]/u)
    .map((part) => plain(part));
  const last = path.at(-1) ?? "";
  const holder = path.at(-2);
  const field = fields.get(last);
  if (field === undefined) return undefined;
  if (holder === undefined) return field === "company" ? undefined : field;
  return readers.has(holder) ? field : undefined;
}

/** `First Name`, `first_name` and `FIRSTNAME` are one. */
function plain(part: string): string {
  return part.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

const fields: ReadonlyMap<string, PersonalField> = new Map<string, PersonalField>([
  ...["firstname", "fname", "givenname", "forename", "nickname", "firstnamefix"].map(
    (name) => [name, "first name"] as const,
  ),
  ...["lastname", "lname", "surname", "familyname"].map((name) => [name, "last name"] as const),
  ...["name", "fullname", "yourname", "customername", "contactname", "recipientname"].map(
    (name) => [name, "name"] as const,
  ),
  ...["subscribername", "membername"].map((name) => [name, "name"] as const),
  ...["company", "companyname", "organization", "organisation", "accountname"].map(
    (name) => [name, "company"] as const,
  ),
]);

/** Whose field it is, where that is the reader. */
const readers: ReadonlySet<string> = new Set(
  (
    "user customer contact recipient subscriber lead person profile member client reader guest " +
    "donor student attendee customattribute contactattribute traits attributes data var vars " +
    "contactfield leadfield personalization trigger customfields fields usr receiver"
  ).split(" "),
);

/** Whether a tool can only fill the field in when it sends: it belongs to one reader. */
export function isOfReader(written: string): boolean {
  if (personalField(written) !== undefined) return true;
  const path = written.split(/[.:]/u).map((part) => plain(part));
  const last = path.at(-1) ?? "";
  if (/^(?:e?mail|emailaddress)$|unsub|optout|webversion|viewinbrowser/u.test(last)) return true;
  return path.length > 1 && readers.has(path[0] ?? "");
}
