/** A draft with a finding in the subject, and one behind an emoji and a combining accent. */
export const draft = `---
subject: "Re: Your kiln slot"
channel: promo
---

Hi Sam,

🎉 Cafe\u0301 friends, we leverage a new kiln for the twelve potters of the harbour street.

Book a slot today. The shelves are dry, the clay is soft, and the bread next door is warm.

Ana from Tern Street
`;
