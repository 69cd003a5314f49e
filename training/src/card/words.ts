// What the card says in words. Figures stand nowhere here: they are measured.

export const opening = `# Model card: moves

Made by \`npm run -s evaluate -- --cross-validate --card\`: never edited.

A small linear classifier that says what each sentence of a marketing draft does to its reader: greet, reader, purpose, story, give, offer, proof, ask, urge, self, admin or other. With each move come a confidence and the words that decided. A second one of the same kind says whether a draft leaves out why its sender exists. Both are in \`packages/moves\`, run on the machine of the writer, without a network, and give the same bytes for the same draft and version, in Node and in a browser.

It serves the rules of troth: where a message asks before it gives, asks for itself alone, presses, or shows no purpose. People who write messages are its users; it judges drafts and nobody else.

It sees the words of a sentence and runs of up to three of them, the words of the sentences beside it and of the whole draft, length, place, punctuation, channel, and what the cue words and grammar of \`@troth/core\` say of the sentence and its neighbours. Four attributes are learnt beside the moves, by the same words: an ask that serves its sender alone, a benefit for the reader, what is concrete, and pressure of time. The others (conditional, hollow, the other kinds of pressure, level of an ask, who gains) come from cue words and grammar.`;

export const learning = `A support vector machine with squared hinge loss for each move and each learnt attribute, over features that stand in at least two sentences, of which those with the largest weights are kept; weights are rounded to a byte. How far rare moves are favoured, and how sure a margin makes, is learnt from folds of senders that the weights had not seen. Nothing is left to chance: the same labelled drafts give the same bytes.`;

export const labelling = `Each message was labelled whole, sentence by sentence, by careful annotation after one written guideline, **assisted by a model**; two passes over a sample agreed on most labels, but they were passes of one kind, so they agree more than people would. The sets at the end of this page were labelled by people of other projects, and are the better check.`;

export const licence = `The texts are their senders'. They are not part of troth and are not shipped: what is learnt from them is counts and weights of single words and short runs under hashes. The outside sets are judged and cross-validated; nothing that ships is learnt from a set without a licence.`;

export const reached = `All figures on these messages are cross-validated: each message is judged by weights that were trained without its sender (or, where that is unknown, without its collection). They say what to expect from a new sender of the kinds above. The weights that ship have learnt from all of these messages; what *they* reach on them is not shown, as it would flatter them. Self-serving asks and pressure are judged with every rule reading every draft; of pressure, the rules of the kinds that people labelled. The sets labelled by others are judged by what ships, which has not learnt from them, and by heads that are learnt for the measurement alone, fold by fold.`;

export const cost = `Microseconds for each sentence, the time until the weights are ready and their size are printed by \`npm run -s bench -- --table moves\`: they depend on the machine.`;

export const limits = `## Limits and biases

- **English only.** A draft in another language is not scored.
- **Whose messages.** Posts of large brands, mail of the years before 2010 (mailing lists, unsolicited mail) and American political fundraising weigh more in the data than in anybody's outbox today; charities, communities, welcome and service mail are rare; landing pages, printed cards and text messages are missing. Words of those senders and years count where a writer of today would not expect it.
- **One guideline.** What is a purpose and what is only praise of oneself is a judgement; another team may draw the line elsewhere. \`--corpus\` adds a team's own labelled drafts (CONTRIBUTING.md).
- **Rare moves are weak.** Where the table above shows few examples, expect misses and false alarms: purpose, proof, story, reader and self most of all. That is why a guess is said to be one.
- **Plain words mislead it.** It counts words; it does not understand them. Irony, quoted speech, a story that ends in an ask, and a sentence that does two things get one move.
- **It can be played.** A sentence dressed in the words of a purpose may pass as one. It measures how a draft reads, not whether it is true.
- **Confidence** is right on average over drafts like these, not for each sender.`;

export const misuse = `## Not to be used for

- judging people: authors, employees, applicants, or the character of a sender;
- judging truth: whether a claim, a deadline or a purpose is true, or lawful;
- rejecting, ranking or filtering messages automatically, without a person who reads them;
- deciding what reaches an inbox: it was not made for the mail of others, only for one's own drafts;
- measuring how persuasive a message is, or making it press harder.`;

export const again = `## Making this page anew

\`npm run -s train\` after a change of the data or the features, then \`npm run -s evaluate -- --cross-validate --card\`; \`--table learning-curve\` beside it adds what more data would bring, and takes about twice as long. Both want the labelled messages in \`../shared/corpus\`, or elsewhere with \`--corpus DIR\`.`;
