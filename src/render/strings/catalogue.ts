/** The reader strings of one language: what pages and feeds say in their own voice. A text may have `{named}` arguments. */

/** A text that depends on a number, by the CLDR plural categories that the language has; `other` always. */
export type Plural = { readonly other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

export interface Catalogue {
  readonly skipToContent: string;
  readonly editions: string;
  readonly sections: string;
  readonly latest: string;
  readonly topics: string;
  readonly archive: string;
  readonly feeds: string;
  /** Arguments: `time`. */
  readonly published: string;
  readonly updated: string;
  /** Arguments: `names`, a list already joined by the language's rules. */
  readonly by: string;
  readonly translatedBy: string;
  readonly photographsBy: string;
  readonly illustrationsBy: string;
  readonly editedBy: string;
  readonly alsoIn: string;
  /** Arguments: `language`, by its own name. */
  readonly originallyIn: string;
  /** Said of a passage of a translation. Arguments: `date`. */
  readonly changedInOriginal: string;
  /** Said of an article that a machine helped to make and people have confirmed. */
  readonly machineHelped: string;
  readonly corrections: string;
  /** Arguments: `date`. */
  readonly correctionOf: string;
  /** What the page of corrections is, in one sentence. */
  readonly correctionsAbout: string;
  readonly allCorrections: string;
  readonly noCorrections: string;
  /** Arguments: `section`. */
  readonly moreFrom: string;
  /** Arguments: `name`. */
  readonly storiesBy: string;
  readonly earlier: string;
  readonly later: string;
  /** Arguments: `count`. */
  readonly storyCount: Plural;
  /** What a table without a caption is called to those who hear the page. */
  readonly table: string;
  readonly footnotes: string;
  readonly backToText: string;
  /** Arguments: `provider`. */
  readonly openEmbed: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly goneTitle: string;
  /** Arguments: `date`. */
  readonly goneText: string;
  readonly existsIn: string;
  readonly toFront: string;
  readonly chooseEdition: string;
  readonly nothingYet: string;
  /** Arguments: `publication`. */
  readonly copyright: string;
}

/** The keys whose text has arguments, and which. */
export const catalogueArguments: Readonly<Partial<Record<keyof Catalogue, readonly string[]>>> = {
  published: ['time'],
  updated: ['time'],
  by: ['names'],
  translatedBy: ['names'],
  photographsBy: ['names'],
  illustrationsBy: ['names'],
  editedBy: ['names'],
  originallyIn: ['language'],
  changedInOriginal: ['date'],
  correctionOf: ['date'],
  moreFrom: ['section'],
  storiesBy: ['name'],
  storyCount: ['count'],
  openEmbed: ['provider'],
  goneText: ['date'],
  copyright: ['publication'],
};
