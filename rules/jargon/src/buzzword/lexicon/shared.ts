/** What is sold under many names. */
export const products =
  "solution platform suite system tool software product offering framework architecture " +
  "infrastructure technology portfolio toolset service program programme";

/** Who buys, sells or works. */
export const firms =
  "you your team business organization organisation enterprise company brand user customer " +
  "employee client leader marketer developer professional stakeholder workforce";

/** What is promised to grow. */
export const talents =
  "potential value growth productivity efficiency performance revenue synergy roi";

export const makesSo = "Say what makes it so, in a fact that the reader can check.";
export const whatItDoes = "Say what it does for the reader.";
export const nameThem = "Name the people.";
export const figures = "Give the figure, or what the reader will notice.";
export const whatIsNew = "Say what is new about it.";
