/** Identities. Every kind of thing has a branded string of its own, so that one cannot be passed for another. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type StoryId = Id<'story'>;
export type ArticleId = Id<'article'>;
export type RevisionId = Id<'revision'>;
export type SectionId = Id<'section'>;
export type TopicId = Id<'topic'>;
export type ContributorId = Id<'contributor'>;
export type PictureId = Id<'picture'>;
export type CorrectionId = Id<'correction'>;
export type PublishingGroupId = Id<'publishing-group'>;
export type PersonId = Id<'person'>;
export type DeskId = Id<'desk'>;
export type CommentId = Id<'comment'>;
export type JobId = Id<'job'>;
export type ApiTokenId = Id<'api-token'>;
export type GlossaryEntryId = Id<'glossary-entry'>;
export type MachineServiceId = Id<'machine-service'>;
export type MachineDraftId = Id<'machine-draft'>;

/** The id of a block of a body: unique inside its article, kept when the block moves or changes. */
export type BlockId = Id<'block'>;

/** Gives new, unique ids. Randomness enters the program here and nowhere else. */
export interface IdSource {
  next<Kind extends string>(): string & { readonly __id: Kind };
}
