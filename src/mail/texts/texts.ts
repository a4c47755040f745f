/** What a catalogue of letters has. */

export interface LetterFacts {
  readonly publication: string;
  readonly name: string;
  readonly link: string;
  /** Until when the link works, in words of the language. */
  readonly until: string;
}

export interface ChangedAddressFacts extends Pick<LetterFacts, 'publication' | 'name'> {
  /** The new address. */
  readonly email: string;
}

interface Words {
  readonly subject: string;
  readonly text: string;
}

export interface LetterTexts {
  invitation(facts: LetterFacts): Words;
  passwordReset(facts: LetterFacts): Words;
  /** To the new address. */
  newAddress(facts: LetterFacts): Words;
  /** To the former address. */
  addressChanged(facts: ChangedAddressFacts): Words;
}
