/** A newspaper in which every operation of the API finds something to work on. */
import { addComment } from '../../src/actions/add-comment.ts';
import { addDesk } from '../../src/actions/add-desk.ts';
import { addGlossaryEntry } from '../../src/actions/add-glossary-entry.ts';
import type { BegunStory } from '../../src/actions/beginnings.ts';
import { claimArticle } from '../../src/actions/claim-article.ts';
import { correctStory } from '../../src/actions/correct-story.ts';
import { dismissCorrection } from '../../src/actions/dismiss-correction.ts';
import { invitePerson } from '../../src/actions/invite-person.ts';
import { makeApiToken } from '../../src/actions/make-api-token.ts';
import { makeNewAddress } from '../../src/actions/make-new-address.ts';
import { makePasswordReset } from '../../src/actions/make-password-reset.ts';
import { omitSegments } from '../../src/actions/omit-segments.ts';
import { scheduleArticles } from '../../src/actions/schedule-articles.ts';
import { sharePreview } from '../../src/actions/share-preview.ts';
import { spikeStory } from '../../src/actions/spike-story.ts';
import { submitArticle } from '../../src/actions/submit-article.ts';
import { fingerprint } from '../../src/core/alignment/fingerprint.ts';
import type { MinorChange } from '../../src/core/alignment/readings.ts';
import type { Article } from '../../src/core/article.ts';
import type { GlossaryEntry } from '../../src/core/glossary/glossary.ts';
import type {
  ApiTokenId,
  CommentId,
  CorrectionId,
  DeskId,
  MachineDraftId,
  MachineServiceId,
  PublishingGroupId,
  SectionId,
} from '../../src/core/ids.ts';
import type { Person } from '../../src/core/person.ts';
import type { Slug } from '../../src/core/slug.ts';
import { aContent, at, reporter, tag, value } from '../builders.ts';
import { createDesk, type Desk } from '../desk.ts';
import { aTerm } from '../glossary.ts';
import { aService, saveDraftWithSuggestion } from '../machine.ts';
import { contributorIds, type Newsroom, pictureIds, sectionIds } from '../newsroom.ts';
import { aPerson, everywhere, sessionCookie } from './signed-in.ts';

/** A story with an English original and, where there is one, its German translation. All are of the section `city`. */
interface WalkedStory extends BegunStory {
  readonly german: Article;
  /** Both, with their words. */
  readonly seen: Awaited<ReturnType<Desk['seen']>>;
}

/** A change of the published article that was called minor. */
export const calledMinor: MinorChange = { segment: 'headline', before: fingerprint('Ferry came'), after: fingerprint('Ferry returns') };

/** What is there to be called about. */
export interface Walked {
  readonly drafted: WalkedStory;
  readonly untranslated: BegunStory;
  readonly submitted: WalkedStory;
  readonly published: WalkedStory;
  readonly scheduled: WalkedStory;
  readonly spiked: WalkedStory;
  /** The English headline was changed after the German one, which leaves something out. */
  readonly overtaken: WalkedStory;
  readonly groupId: PublishingGroupId;
  /** Of the published story; English has run both, and German has to run the first and has decided against the second. */
  readonly openCorrectionId: CorrectionId;
  readonly dismissedCorrectionId: CorrectionId;
  readonly commentId: CommentId;
  readonly glossaryEntry: GlossaryEntry;
  /** A service, a draft of the German article with a late headline, and another translation with something to write. */
  readonly machine: {
    readonly article: Article;
    readonly draftId: MachineDraftId;
    readonly idle: Article;
    readonly serviceId: MachineServiceId;
  };
  readonly deskId: DeskId;
  /** A reporter, whom others change. */
  readonly colleague: Person;
  /** Has no role, but a key, a passkey and a session of its own, and a password to be set. */
  readonly member: Person;
  readonly memberCookie: string;
  readonly tokenId: ApiTokenId;
  readonly passkeyId: string;
  readonly sessionId: string;
  readonly invitation: { readonly secret: string; readonly fingerprint: string };
  readonly resetSecret: string;
  readonly addressSecret: string;
  readonly preview: { readonly secret: string; readonly fingerprint: string };
}

/** What is left out of a translation on purpose. */
export const leftOut = 'kicker';

/** A section in which nothing is going on. */
export const quietSection = 'court' as SectionId;

/** An edition in which nothing is written yet. */
export const quietEdition = tag('fr');

/** Fills a newsroom with the editions `en`, `de` and `fr`. Sessions are signed with `secret`. */
export async function fillNewsroom(newsroom: Newsroom, secret: string): Promise<Walked> {
  const { parts, storage } = newsroom;
  await nameQuietSection(newsroom);
  const stories = await writeStories(newsroom);
  const { drafted } = stories;
  const colleague = await aPerson(parts, { grants: [everywhere('reporter')] });
  const member = await aPerson(parts, { grants: [] });
  const memberCookie = await sessionCookie(storage, secret, member.id);
  await sessionCookie(storage, secret, member.id);
  const sessions = await storage.read(({ accounts }) => accounts.sessions(member.id));
  const withSecret = (text: string) => ({ ...parts, newSecret: () => text });
  const articleId = drafted.article.id;
  const comment = value(await addComment(parts, { articleId, anchor: null, text: 'Who said so?', by: colleague.id }));
  const claim = { storyId: drafted.story.id, edition: tag('en'), personId: colleague.id, deadline: null, takesOver: false, by: reporter };
  value(await claimArticle(parts, claim));
  const told = { storyId: drafted.story.id, edition: tag('en'), at: parts.now(), by: 'Ona', deadline: null };
  await storage.transact(({ notices }) => notices.add({ ...told, personId: member.id, kind: 'sent-back' }, true));
  const terms = [aTerm('en', 'ferry'), aTerm('de', 'Fähre'), aTerm('de', '-Fährschiff')];
  const glossaryEntry = value(await addGlossaryEntry(parts, { note: 'The boat', terms, by: 'Ona' }));
  const desk = value(await addDesk(parts, { name: 'Evening' }));
  const token = value(
    await makeApiToken(withSecret('token'), { personId: member.id, name: 'feed', scopes: ['read-desk'], expiresAt: null }),
  );
  const invited = { name: 'Nils', email: 'nils@test.example', language: null, grants: [everywhere('editor')], invitedById: colleague.id };
  const invitation = value(await invitePerson(withSecret('invitation'), invited));
  const reset = value(await makePasswordReset(withSecret('reset'), { personId: member.id, removesTwoFactor: false, madeById: null }));
  const address = value(
    await makeNewAddress(withSecret('address'), { personId: member.id, email: 'new@test.example', madeById: member.id }),
  );
  await storage.transact(({ accounts }) => accounts.setPassword(member.id, { id: member.id, hash: 'none', at: parts.now() }));
  const shared = { articleId, recipient: 'a lawyer', revision: null, days: 7, by: colleague };
  const preview = value(await sharePreview(withSecret('preview'), shared));
  return {
    ...stories,
    ...(await correctPublished(newsroom, stories.published)),
    commentId: comment.id,
    glossaryEntry,
    machine: await addMachine(newsroom, stories),
    deskId: desk.id,
    colleague,
    member,
    memberCookie,
    tokenId: token.token.id,
    passkeyId: await addPasskey(newsroom, member),
    sessionId: sessions.at(-1)?.id ?? '',
    invitation: { secret: invitation.secret, fingerprint: invitation.link.fingerprint },
    resetSecret: reset.secret,
    addressSecret: address.secret,
    preview: { secret: preview.secret, fingerprint: preview.link.fingerprint },
  };
}

async function addMachine(
  { storage }: Newsroom,
  { drafted, overtaken }: Pick<Walked, 'drafted' | 'overtaken'>,
): Promise<Walked['machine']> {
  const service = aService();
  return await storage.transact(async (writer) => {
    await writer.machine.saveService(service);
    const draftId = await saveDraftWithSuggestion(writer, drafted.german, drafted.revision.id);
    return { article: drafted.german, draftId, idle: overtaken.german, serviceId: service.id };
  });
}

async function nameQuietSection({ storage }: Newsroom): Promise<void> {
  await storage.transact(async ({ publication }) => {
    const names = new Map((await publication.editions()).map((edition) => [edition.tag, { name: 'Court', slug: 'court' as Slug }]));
    await publication.saveSection({ id: quietSection, key: 'court', position: 9, kind: 'news', names });
  });
}

async function writeStories(
  newsroom: Newsroom,
): Promise<Pick<Walked, 'drafted' | 'untranslated' | 'submitted' | 'published' | 'scheduled' | 'spiked' | 'overtaken' | 'groupId'>> {
  const { parts, storage } = newsroom;
  const desk = createDesk(newsroom);
  const begun = async (headline: string): Promise<WalkedStory> => {
    const leadPicture = { pictureId: pictureIds[0], words: { caption: 'At the pier', altText: 'A ferry' } };
    const content = aContent({ headline, leadPicture, byline: [{ contributorId: contributorIds[0], role: 'writer' }] });
    const original = await desk.write(content);
    const german = await desk.translate(original, 'de', { ...content, headline: `${headline} auf Deutsch` });
    return { ...original, german, seen: await desk.seen(original.article, german) };
  };
  const drafted = await begun('Ferry drafted');
  const untranslated = await desk.write({ headline: 'Ferry alone' });
  const submitted = await begun('Ferry handed in');
  value(await submitArticle(parts, { articleId: submitted.article.id, personId: null, by: reporter }));
  const published = await begun('Ferry returns');
  value(await desk.publish(published.article, published.german));
  const minor = { ...calledMinor, at: newsroom.now(), by: reporter };
  await storage.transact(({ minorChanges }) => minorChanges.add(published.article.id, minor));
  await storage.transact((writer) => writer.publication.saveFront({ edition: tag('en'), pinned: [published.story.id] }));
  const scheduled = await begun('Ferry to come');
  const articles = [scheduled.article, scheduled.german].map(({ id: articleId }) => ({ articleId }));
  const moment = at('2026-04-01T09:00Z');
  const group = value(await scheduleArticles(parts, { storyId: scheduled.story.id, articles, moment, by: reporter }));
  const spiked = await begun('Ferry forgotten');
  value(await spikeStory(parts, { storyId: spiked.story.id, by: reporter }));
  const overtaken = await begun('Ferry overtaken');
  value(await omitSegments(parts, { articleId: overtaken.german.id, segments: [leftOut], by: reporter }));
  const article = await desk.revise(overtaken.article, { headline: 'Ferry overtaken again' });
  const stories = { drafted, untranslated, submitted, published, scheduled, spiked };
  return { ...stories, overtaken: { ...overtaken, article }, groupId: group.id };
}

async function correctPublished({ parts }: Newsroom, { story }: WalkedStory) {
  const request = { storyId: story.id, correctionId: null, by: reporter };
  const open = value(await correctStory(parts, { ...request, texts: new Map([[tag('en'), 'It was the other pier.']]) }));
  const dismissed = value(await correctStory(parts, { ...request, texts: new Map([[tag('en'), 'It is spelt Hamburg.']]) }));
  const decision = { storyId: story.id, correctionId: dismissed.id, edition: tag('de'), reason: 'It was right in German.', by: reporter };
  value(await dismissCorrection(parts, decision));
  return { openCorrectionId: open.id, dismissedCorrectionId: dismissed.id };
}

async function addPasskey({ storage }: Newsroom, { id }: Person): Promise<string> {
  const passkey = { public_key: 'k', person_id: id, credential_id: 'c', counter: 0, device_type: 'singleDevice', backed_up: 0 };
  const both = ['first-passkey', 'second-passkey'].map((one) => ({ id: one, ...passkey }));
  await storage.signIn.db.withTables<{ passkeys: Record<string, unknown> }>().insertInto('passkeys').values(both).execute();
  return 'first-passkey';
}

/** The section of all stories here. */
export const walkedSection = sectionIds[0];
