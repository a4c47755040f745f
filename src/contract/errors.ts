/** Every refusal of the API by its stable code: its HTTP status and what it means. `docs/errors.md` is made from this list. */

interface ErrorDescription {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** What happened and what to do, in one or two sentences. */
  readonly meaning: string;
}

const list = {
  'bad-request': { status: 400, meaning: 'The request is not what the operation takes. `details.problems` names each wrong part.' },
  'not-signed-in': {
    status: 401,
    meaning: 'Nobody is signed in, or the key is unknown, expired or revoked. Sign in again, or make a new key.',
  },
  'not-allowed': { status: 403, meaning: 'Your roles do not allow this here. Ask an owner of the publication for the role.' },
  'scope-missing': { status: 403, meaning: 'The key was made without the scope that this needs. Make a key that has it.' },
  'foreign-origin': { status: 403, meaning: 'A page of another site sent this with your session. Use the newsroom, or a key.' },
  'not-found': { status: 404, meaning: 'There is nothing at this address, or nothing that you may see.' },
  'too-many-requests': { status: 429, meaning: 'Too many attempts. Wait for as many seconds as `Retry-After` says.' },
  'too-large': { status: 413, meaning: 'The request is larger than the operation takes. `details.limit` says how many bytes are taken.' },

  // Signing in, people and their links
  'expiry-in-past': { status: 422, meaning: 'The moment of expiry lies in the past. Choose a later one, or none.' },
  'last-owner': {
    status: 409,
    meaning: 'Somebody must own the publication, and this is the last owner at work. Make another person an owner first.',
  },
  'last-way-in': {
    status: 409,
    meaning: 'Without this nobody could sign in to the account. Add another passkey or a password first.',
  },
  'link-not-valid': {
    status: 410,
    meaning: 'This link was used, has expired, was replaced by a newer one or never existed. Ask for a new one.',
  },
  'passkey-refused': { status: 401, meaning: 'The passkey was not accepted. Try again, or sign in with your password.' },
  'password-exists': {
    status: 409,
    meaning: 'The account has a password already. Change it by giving the present one, or ask for a new one on the sign-in screen.',
  },
  'person-exists': { status: 409, meaning: 'Somebody with this mail address is in the newsroom already. Change that person instead.' },
  'sign-in-again': { status: 403, meaning: 'You signed in some time ago. For this, sign out and in again.' },
  'two-factor-expired': { status: 401, meaning: 'The time for the code is over. Begin to sign in again.' },
  'wrong-code': { status: 401, meaning: 'The code is not right. Codes change every half minute: take the newest one.' },
  'wrong-credentials': {
    status: 401,
    meaning: 'The mail address and the password do not belong together. Check both, or ask for a new password.',
  },
  'wrong-password': { status: 422, meaning: 'The present password is not right. Check it and try again.' },

  // Articles
  'draft-moved-on': {
    status: 409,
    meaning:
      'Somebody has written in the article since the revision that you changed. Read it again, and make your change in what is there now.',
  },
  'not-public': { status: 409, meaning: 'Readers cannot see the article now. Preview the draft instead.' },
  'not-scheduled': { status: 409, meaning: 'The article is not scheduled. Preview the draft instead.' },
  'revision-not-found': { status: 404, meaning: 'The article has no such revision. Load its history again.' },

  // Translations and what they render
  'article-is-original': {
    status: 409,
    meaning: 'The article is no translation, so it renders nothing. Open one of its translations.',
  },
  'original-segment-unknown': {
    status: 409,
    meaning: 'The original does not have this segment (`details.segment`), or not any more. Read the alignment again.',
  },
  'segment-not-fitting': {
    status: 422,
    meaning:
      'Words beside a text render words of their own kind, and a text renders texts (`details.segment`, `details.original`). Choose another segment.',
  },
  'segment-unknown': {
    status: 409,
    meaning: 'The translation does not have this segment (`details.segment`), or not any more. Read the alignment again.',
  },

  // Machine translation
  'machine-address-not-safe': {
    status: 422,
    meaning: 'The service needs an address of the web without a name, a password or a query in it, such as https://api.deepl.com.',
  },
  'machine-draft-empty': {
    status: 409,
    meaning: 'There is nothing for a machine to write: nothing asked for is missing or left behind by the original, or it waits already.',
  },
  'machine-draft-not-found': { status: 404, meaning: 'The article has no such machine draft. Load the article again.' },
  'machine-draft-under-way': { status: 409, meaning: 'A machine is writing in this article. Wait until it has finished, or call it off.' },
  'machine-limit-reached': {
    status: 409,
    meaning:
      'This would send more than the month’s limit of the service allows (`details.limit`, `details.characters`). Ask an owner to raise it, or for less.',
  },
  'machine-model-missing': { status: 422, meaning: 'A chat service writes with a model. Say which one.' },
  'machine-service-missing': {
    status: 409,
    meaning: 'No machine translation service is set up and turned on. An owner does that in the settings.',
  },
  'suggestion-not-fitting': {
    status: 409,
    meaning:
      'The suggestion has no single place: several segments render this, or one renders more than this (`details.segment`). Copy what you want of it.',
  },
  'suggestion-not-found': { status: 404, meaning: 'This suggestion does not wait any more (`details.segment`). Load the article again.' },

  // The glossary
  'glossary-entry-changed': {
    status: 409,
    meaning: 'Somebody else has changed the entry since you read it. Read it again, and make your change in what it says now.',
  },
  'term-twice': {
    status: 422,
    meaning: 'A term stands twice in one language (`details.text`, `details.language`). Take one of the two away.',
  },
  'terms-missing': { status: 422, meaning: 'An entry of the glossary needs at least one term. Enter one, or remove the entry.' },

  'xliff-of-another-article': {
    status: 409,
    meaning: 'The file is of another article (`details.original`). Choose the one that was downloaded here.',
  },
  'xliff-unreadable': {
    status: 422,
    meaning: 'The file is no XLIFF 2, or broken (`details.line`, `details.reason`). Have the other program save it again.',
  },

  // The desk and its stories
  'article-approved': {
    status: 409,
    meaning: 'The article is approved already (`details.articleId`), so it cannot wait for that. Publish it.',
  },
  'article-exists': { status: 409, meaning: 'The story has an article in this edition already. Open that one.' },
  'claim-of-another': {
    status: 409,
    meaning: 'Somebody else has claimed this. Ask that person, or an editor of the edition, to release it.',
  },
  'claimed-already': { status: 409, meaning: 'Somebody else has claimed this. Choose something else, or take it over.' },
  'may-not-assign': { status: 403, meaning: 'You may claim this for yourself, but not for somebody else. An editor of the edition may.' },
  'minor-change-not-found': {
    status: 404,
    meaning: 'Nobody called this change minor, or somebody took that back already. Read the list again.',
  },
  'original-missing': {
    status: 409,
    meaning: 'The story has no original yet, so there is nothing to translate. Write the original first.',
  },
  'person-may-not-claim': {
    status: 422,
    meaning: 'That person may not write in this edition. Choose somebody else, or give that person a role there.',
  },
  'slugline-missing': { status: 422, meaning: 'The story has no slugline. Give it a working name.' },
  'source-missing': {
    status: 409,
    meaning: 'The story has no article in the edition that the translation was to be made from. Make it from another one.',
  },
  'story-not-found': { status: 404, meaning: 'There is no such story, or none that you may see.' },
  'story-spiked': { status: 409, meaning: 'The story is spiked. Restore it first.' },

  // The publication's fixtures
  'address-not-safe': { status: 422, meaning: 'This is no address of the web. Write it in full, beginning with https://.' },
  'address-taken': {
    status: 409,
    meaning: 'Another page or a redirect has this address (`details.address`). Choose another name or slug.',
  },
  'contributor-not-found': { status: 404, meaning: 'There is no such contributor. Load the page again.' },
  'desk-exists': { status: 409, meaning: 'A desk has this name already. Choose another one.' },
  'desk-unknown': { status: 422, meaning: 'The publication has no such desk. Choose another one.' },
  'edition-reserved': { status: 422, meaning: 'The address of such an edition belongs to the program. Choose another language tag.' },
  'edition-unknown': { status: 422, meaning: 'The publication has no such edition. Choose one of those that it has.' },
  'name-missing': { status: 422, meaning: 'A name is missing. Write one.' },
  'publication-missing': { status: 409, meaning: 'There is no publication yet. Make one with `courant init`.' },
  'section-exists': { status: 409, meaning: 'A section has this key already. Choose another one.' },
  'section-not-in-edition': {
    status: 409,
    meaning: 'The story is public in an edition that does not have this section. Name the section in that edition, or choose another one.',
  },
  'section-unknown': { status: 422, meaning: 'The publication has no such section. Choose another one.' },
  'slug-reserved': { status: 422, meaning: 'Another kind of page stands at the address of this slug. Choose another one.' },
  'topic-exists': { status: 409, meaning: 'A topic has this key already. Choose another one.' },
  'topic-unknown': { status: 422, meaning: 'The publication has no such topic. Choose another one.' },

  // Pictures
  'picture-broken': {
    status: 422,
    meaning: 'The picture is broken or cut off (`details.reason`). Get the file again from where it came.',
  },
  'picture-empty': { status: 422, meaning: 'The picture file is empty. Get it again from where it came.' },
  'picture-is-markup': {
    status: 422,
    meaning: 'This is a drawing or a page (`details.kind`), which could carry scripts. Save it as PNG, at least 1920 pixels wide.',
  },
  'picture-not-found': { status: 404, meaning: 'There is no such picture. Load the library again.' },
  'picture-too-large': {
    status: 422,
    meaning:
      'The picture has more megapixels than can be taken (`details.megapixels`, `details.limit`). Make it smaller, or save it as JPEG.',
  },
  'picture-too-long': {
    status: 422,
    meaning: 'A side of the picture has more pixels than can be taken (`details.side`, `details.limit`). Cut it or make it smaller.',
  },
  'picture-unknown': {
    status: 422,
    meaning:
      'This is no picture of a kind that is taken (`details.kind` says what it is, if that is known). Save it as JPEG, PNG, GIF, WebP or AVIF.',
  },

  // The way to the reader
  'article-not-found': { status: 404, meaning: 'There is no such article in this story. Load the story again.' },
  'article-not-in-review': {
    status: 409,
    meaning: 'Only what was handed in and nobody has approved yet can be taken back; this article is in another state (`details.state`).',
  },
  'article-not-public': { status: 409, meaning: 'Readers cannot see this article, so there is nothing to take down.' },
  'article-not-submitted': {
    status: 409,
    meaning: 'Only what was handed in or approved can be sent back; this article is in another state (`details.state`).',
  },
  'article-of-another': {
    status: 409,
    meaning: 'Only whoever has claimed an article takes it back. Claim it first, or ask an editor to send it back.',
  },
  'article-scheduled': {
    status: 409,
    meaning: 'The article is scheduled (`details.scheduledFor`). Cancel the schedule first.',
  },
  'article-spiked': { status: 409, meaning: 'The story was spiked. Restore it first.' },
  'body-empty': { status: 422, meaning: 'The article has no text (`details.articleId`). Write it before publishing.' },
  'correction-not-found': { status: 404, meaning: 'The story has no such correction. Load the story again.' },
  'correction-run': {
    status: 409,
    meaning: 'The edition has run this correction (`details.edition`). Give it other words with `correctStory`, which readers see at once.',
  },
  'correction-task-missing': {
    status: 409,
    meaning: 'The readers of this edition never saw the error (`details.edition`): it has nothing to run or to decide.',
  },
  'correction-text-missing': { status: 422, meaning: 'A correction needs its words in every edition that is named (`details.edition`).' },
  'correction-withdrawn': { status: 409, meaning: 'This correction was withdrawn. Make a new one.' },
  'credit-missing': {
    status: 422,
    meaning: 'Nobody is named for a picture (`details.pictureId`). Enter its credit, or take the picture out.',
  },
  'embargo-after-schedule': {
    status: 409,
    meaning:
      'An article is scheduled before the embargo would end (`details.scheduledFor`). Schedule it later first, or choose an earlier embargo.',
  },
  'embargo-in-past': { status: 422, meaning: 'The embargo lies in the past. Choose a later moment, or none.' },
  'headline-missing': { status: 422, meaning: 'The article has no headline (`details.articleId`). Write one before publishing.' },
  'machine-text-unconfirmed': {
    status: 422,
    meaning: 'Paragraphs of a machine were confirmed by nobody (`details.blocks`). Read and confirm them first.',
  },
  'note-missing': { status: 422, meaning: 'An article is sent back with a note. Say what is missing.' },
  'nothing-to-publish': { status: 422, meaning: 'No article was named. Choose at least one language.' },
  'nothing-to-take-down': { status: 409, meaning: 'Readers can see the story in no language, so there is nothing to take down.' },
  'picture-right-expired': {
    status: 422,
    meaning: 'The right to show a picture has ended (`details.pictureId`). Renew it, or take the picture out.',
  },
  'published-in-future': { status: 422, meaning: 'The day of the article lies in the future. Schedule it instead.' },
  'reason-missing': { status: 422, meaning: 'This is not done without a reason. Write it.' },
  'schedule-before-embargo': {
    status: 422,
    meaning: 'The moment lies before the end of the embargo (`details.embargo`). Choose a later one, or change the embargo.',
  },
  'schedule-in-past': { status: 422, meaning: 'The moment has passed. Choose a later one, or publish now.' },
  'schedule-not-found': { status: 409, meaning: 'This schedule has been carried out or cancelled already. Load the story again.' },
  'story-already-public': {
    status: 409,
    meaning: 'Readers can see the story in some language already. Take its articles down first.',
  },
  'story-embargoed': {
    status: 409,
    meaning: 'The story is under an embargo (`details.embargo`). Schedule it for then, or lift the embargo.',
  },
  'story-not-public': { status: 409, meaning: 'Readers have never seen this story. Change the text instead of correcting it.' },

  'words-changed': {
    status: 409,
    meaning:
      'Somebody has changed the article since you saw its words (`details.articleId`, `details.changedBy`). Ask for `checkArticle` again, read ' +
      'what is new, and send the `words` that it gives.',
  },

  unexpected: { status: 500, meaning: 'Something went wrong on our side; nothing was changed. Please try again.' },
} satisfies Record<string, ErrorDescription>;

export type ErrorCode = keyof typeof list;

export const errors: Readonly<Record<ErrorCode, ErrorDescription>> = list;

/** What every operation may refuse. */
export const sharedErrors = [
  'bad-request',
  'not-signed-in',
  'not-allowed',
  'scope-missing',
  'foreign-origin',
  'not-found',
  'too-large',
  'unexpected',
] as const satisfies readonly ErrorCode[];

export type SharedError = (typeof sharedErrors)[number];

/** The body of every refusal. */
export interface ErrorAnswer {
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> };
}
