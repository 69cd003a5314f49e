import { valueStatuses, type Result, type ValueReading } from "@troth/core";

import { statusWords } from "./value-words.ts";

/** How the messages of a file stand to one value. */
export interface ValueInMessages {
  readonly value: ValueReading["value"];
  /** `shown in row 2, row 5; said only in row 3`; `not here` where no message speaks of it. */
  readonly where: string;
}

type Messages = NonNullable<Result["messages"]>;

/** Of a file of several messages, such as a schedule: which of them show what the brand declares. */
export function valuesInMessages(messages: Messages = []): ValueInMessages[] {
  const declared = messages.find(({ values }) => values !== undefined)?.values ?? [];
  return declared.map(({ value }) => ({ value, where: placesOf(value, messages) }));
}

function placesOf(value: ValueReading["value"], messages: Messages): string {
  const told = valueStatuses.flatMap((status) => {
    if (status === "absent") return [];
    const labels = messages
      .filter(({ values = [] }) =>
        values.some((one) => one.value === value && one.status === status),
      )
      .map(({ label }) => label);
    return labels.length === 0 ? [] : [`${statusWords[status]} in ${listed(labels)}`];
  });
  return told.length === 0 ? statusWords.absent : told.join("; ");
}

/** Labels that somebody reads one by one. */
const mostLabels = 6;

function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, mostLabels).join(", ");
  const left = labels.length - mostLabels;
  return left > 0 ? `${shown} and ${left} more` : shown;
}
