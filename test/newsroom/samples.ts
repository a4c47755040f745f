/** For every operation of the API a call that works, and what it is about: said here once more, so that a route that asks for less is found. */
import type { Operations } from '../../src/contract/api.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Access, Sent } from '../../src/contract/operation.ts';
import type { SectionId } from '../../src/core/ids.ts';
import { toIso } from '../../src/core/instant.ts';
import type { LanguageTag } from '../../src/core/language.ts';
import { type Subject, wholePublication } from '../../src/core/permission.ts';
import { wordsOf } from '../../src/core/words.ts';
import { aContent, tag } from '../builders.ts';
import { contributorIds, pictureIds, sectionIds, topicIds } from '../newsroom.ts';
import { calledMinor, leftOut, quietEdition, type Walked, walkedSection } from './walked.ts';

export type OperationId = keyof Operations;

type Part<Id extends OperationId, Key extends 'params' | 'query' | 'body'> = Operations[Id] extends { readonly [Named in Key]: unknown }
  ? { readonly [Named in Key]: Sent<Operations[Id], Key> }
  : unknown;

/** What the permission must be had for; what needs none is about nothing. */
type About<Id extends OperationId> = Operations[Id] extends { readonly access: infer Allowed extends Access }
  ? Allowed extends 'anyone' | 'signed-in'
    ? unknown
    : { readonly about: readonly [Subject, ...Subject[]] }
  : never;

type Refusal<Id extends OperationId> = Operations[Id] extends { readonly errors: readonly (infer Code extends ErrorCode)[] } ? Code : never;

type Sample<Id extends OperationId> = Part<Id, 'params'> &
  Part<Id, 'query'> &
  Part<Id, 'body'> &
  About<Id> & {
    /** The refusals in which the call may end for some who may make it. */
    readonly mayEndIn?: readonly Refusal<Id>[];
    /** True for a call that succeeds and changes nothing although it could. */
    readonly changesNothing?: true;
  } & (Operations[Id] extends { readonly takes: 'file' } ? { readonly file: Uint8Array<ArrayBuffer> } : unknown);

export type Samples = { readonly [Id in OperationId]: Sample<Id> };

const english = tag('en');
const german = tag('de');
const later = '2026-05-01T09:00:00Z';

const inEdition = (edition: LanguageTag | null, sectionId: SectionId | null = walkedSection): Subject => ({ edition, sectionId });
const inEnglish: readonly [Subject] = [inEdition(english)];
const inAnyEdition: readonly [Subject] = [inEdition(null)];
const inBoth: readonly [Subject, Subject] = [inEdition(english), inEdition(german)];
const whole: readonly [Subject] = [wholePublication];

/** The calls, about what stands in the newsroom. `picture` is the file of one that it does not have. */
export function samplesFor(walked: Walked, picture: Uint8Array<ArrayBuffer>): Samples {
  return {
    ...accountSamples(walked),
    ...peopleSamples(walked),
    ...deskSamples(walked),
    ...publicationSamples(walked),
    ...articleSamples(walked),
    ...publishingSamples(walked),
    ...correctionSamples(walked),
    ...commentSamples(walked),
    ...historySamples(walked),
    ...alignmentSamples(walked),
    ...glossarySamples(walked),
    ...memorySamples(walked),
    ...machineSamples(walked),
    ...pictureSamples(picture),
  };
}

function accountSamples({ tokenId, passkeyId, sessionId }: Walked) {
  return {
    readSession: {},
    readAccount: {},
    readNotices: { about: whole },
    markNoticesRead: { body: { until: later } },
    changeNoticeMail: { body: { mail: 'daily' } },
    changeAccount: { body: { name: 'Other Name', language: german } },
    removePasskey: { params: { passkeyId } },
    setPassword: { body: { password: 'a long password' }, mayEndIn: ['password-exists'] },
    removePassword: {},
    // There is no mail server that could send it.
    requestNewAddress: { body: { email: 'other@test.example' }, changesNothing: true },
    readSignInSessions: {},
    endSignInSession: { params: { sessionId } },
    endSignInSessions: {},
    readApiTokens: {},
    makeApiToken: { body: { name: 'archive', scopes: ['read-desk'], expiresAt: null } },
    revokeApiToken: { params: { apiTokenId: tokenId } },
  } satisfies Partial<Samples>;
}

function peopleSamples({ invitation, resetSecret, addressSecret, colleague, member }: Walked) {
  const password = 'a long password';
  const grants = [{ role: 'editor' as const, editions: [english], sections: 'all' as const }];
  return {
    // Whoever has a publication with an owner has no such link.
    readOwnerLink: { params: { secret: 'unknown' }, mayEndIn: ['link-not-valid'] },
    becomeOwner: {
      params: { secret: 'unknown' },
      body: { name: 'Ona', email: 'ona@test.example', password, language: null },
      mayEndIn: ['link-not-valid'],
    },
    readInvitation: { params: { secret: invitation.secret } },
    acceptInvitation: { params: { secret: invitation.secret }, body: { name: 'Nils', password, language: null } },
    // There is no mail server that could send it.
    requestPasswordReset: { body: { email: member.email }, changesNothing: true },
    readPasswordReset: { params: { secret: resetSecret } },
    resetPassword: { params: { secret: resetSecret }, body: { password } },
    readPeople: { about: whole },
    invitePerson: { about: whole, body: { name: 'Mia', email: 'mia@test.example', grants, language: null } },
    withdrawInvitation: { about: whole, params: { fingerprint: invitation.fingerprint } },
    changePerson: { about: whole, params: { personId: colleague.id }, body: { name: 'Renamed', grants, suspended: true } },
    readNewAddress: { params: { secret: addressSecret } },
    confirmNewAddress: { params: { secret: addressSecret } },
    makePersonAddress: { about: whole, params: { personId: colleague.id }, body: { email: 'newer@test.example' } },
    resetPersonPassword: { about: whole, params: { personId: colleague.id }, body: { removesTwoFactor: false } },
  } satisfies Partial<Samples>;
}

function deskSamples({ drafted, untranslated, deskId }: Walked) {
  const [city, sea] = sectionIds;
  const { id: storyId } = drafted.story;
  return {
    readBoard: { about: whole, query: {} },
    readBoardRows: { about: whole, query: { ids: storyId } },
    watchDesk: { query: {}, about: whole },
    createStory: {
      about: inEnglish,
      body: { slugline: 'harbour', sectionId: city, topicIds: [topicIds[0]], deskId, edition: english },
    },
    readStory: { about: inAnyEdition, params: { storyId } },
    changeStory: {
      about: [inEdition(null, city), inEdition(null, sea)],
      params: { storyId },
      body: { slugline: 'boats', sectionId: sea, topicIds: [], deskId: null },
    },
    addTranslation: {
      about: [inEdition(german)],
      params: { storyId: untranslated.story.id },
      body: { edition: german, fromEdition: english, takesOver: false },
    },
    claimArticle: { about: [inEdition(german)], params: { storyId, edition: german }, body: { deadline: later, takesOver: true } },
    readWriters: { about: inEnglish, params: { storyId, edition: english } },
    releaseArticle: { about: inEnglish, params: { storyId, edition: english }, mayEndIn: ['claim-of-another'] },
    readStoryEvents: { about: inAnyEdition, params: { storyId } },
  } satisfies Partial<Samples>;
}

function publicationSamples({ deskId, published, drafted }: Walked) {
  const wanted = { name: 'Harbour news', slug: null };
  return {
    readPublication: { about: whole },
    changePublication: {
      about: whole,
      body: {
        name: 'New Name',
        timeZone: 'Europe/Oslo' as never,
        accent: '#112233',
        sameAs: [],
        staleNoticeHours: 6,
        tellsMachineHelp: false,
      },
    },
    saveEdition: { about: whole, params: { edition: quietEdition }, body: { name: 'Renamed', tagline: '', position: 2 } },
    addSection: { about: whole, body: { key: 'weather', kind: 'news', names: [{ ...wanted, edition: english }] } },
    nameSection: { about: whole, params: { sectionId: sectionIds[1], edition: english }, body: wanted },
    addTopic: { about: whole, body: { key: 'tides', names: [{ ...wanted, edition: english }] } },
    nameTopic: { about: whole, params: { topicId: topicIds[0], edition: english }, body: wanted },
    addContributor: { about: [{ edition: english, sectionId: null }], body: { name: 'Aada Salo', edition: english } },
    renameContributor: {
      about: whole,
      params: { contributorId: contributorIds[0] },
      body: { name: 'Ines Other', slug: 'ines-other' as never, names: [] },
    },
    addDesk: { about: whole, body: { name: 'Night' } },
    changeDesk: { about: whole, params: { deskId }, body: { name: 'Morning', position: 1 } },
    removeDesk: { about: whole, params: { deskId } },
    readFront: { about: whole, params: { edition: english } },
    arrangeFront: {
      about: [inEdition(english, null), inEdition(english)],
      params: { edition: english },
      body: { storyIds: [drafted.story.id, published.story.id] },
    },
  } satisfies Partial<Samples>;
}

function articleSamples({ drafted, submitted }: Walked) {
  const params = { articleId: drafted.article.id };
  const { head, body, ...content } = aContent({ headline: 'Ferry saved' });
  return {
    findArticles: { about: whole, query: { words: 'ferry', edition: english } },
    readArticle: { about: inEnglish, params },
    saveArticle: { about: inEnglish, params, body: { content: { ...content, byline: [], body: body.toJSON() }, changedFrom: null } },
    submitArticle: { about: inEnglish, params },
    withdrawArticle: { about: inEnglish, params: { articleId: submitted.article.id }, mayEndIn: ['article-of-another'] },
    sendBackArticle: { about: inEnglish, params: { articleId: submitted.article.id }, body: { note: 'Who said so?' } },
    approveArticle: { about: inEnglish, params, body: { words: wordsOf(drafted.revision.content) } },
    checkArticle: { about: inEnglish, params },
  } satisfies Partial<Samples>;
}

function publishingSamples({ drafted, published, scheduled, spiked, groupId }: Walked) {
  const ofDrafted = { storyId: drafted.story.id };
  const articles = drafted.seen;
  return {
    readPublishing: { about: inAnyEdition, params: ofDrafted },
    readMinorChanges: { about: inEnglish, params: { articleId: published.article.id } },
    takeBackMinorChange: { about: inEnglish, params: { articleId: published.article.id }, body: calledMinor },
    readSegmentChanges: { about: inEnglish, params: { articleId: published.article.id } },
    publishArticles: {
      about: inBoth,
      params: ofDrafted,
      body: { articles: articles.map((seen) => ({ ...seen, minor: ['headline' as const] })) },
    },
    publishCorrection: {
      about: inBoth,
      params: { storyId: published.story.id },
      body: { correctionId: null, articles: published.seen.map((seen) => ({ ...seen, notice: 'It was the other pier.' })) },
    },
    scheduleArticles: { about: inBoth, params: ofDrafted, body: { articles, moment: later } },
    followLater: { about: inBoth, params: ofDrafted, body: { articleIds: articles.map(({ articleId }) => articleId) } },
    cancelSchedule: { about: inBoth, params: { storyId: scheduled.story.id, groupId } },
    setEmbargo: { about: inBoth, params: ofDrafted, body: { embargo: later } },
    correctStory: {
      about: inBoth,
      params: { storyId: published.story.id },
      body: {
        correctionId: null,
        texts: [
          { edition: english, text: 'It was the other pier.' },
          { edition: german, text: 'Es war der andere Pier.' },
        ],
      },
    },
    takeDownArticle: { about: inEnglish, params: { articleId: published.article.id }, body: { reason: 'A court said so.' } },
    takeDownStory: { about: inBoth, params: { storyId: published.story.id }, body: { reason: 'A court said so.', told: [] } },
    spikeStory: { about: inBoth, params: ofDrafted },
    restoreStory: { about: inBoth, params: { storyId: spiked.story.id } },
  } satisfies Partial<Samples>;
}

function correctionSamples({ published, openCorrectionId, dismissedCorrectionId }: Walked) {
  const about: readonly [Subject] = [inEdition(german)];
  const params = { storyId: published.story.id, correctionId: openCorrectionId, edition: german };
  return {
    readCorrectionTasks: { about: whole, query: {} },
    draftCorrection: { about, params, body: { text: 'Es war der andere Pier.' } },
    dismissCorrection: { about, params, body: { reason: 'It was right in German.' } },
    reopenCorrection: { about, params: { ...params, correctionId: dismissedCorrectionId } },
    withdrawCorrection: {
      about: inBoth,
      params: { storyId: published.story.id, correctionId: openCorrectionId },
      body: { reason: 'It was that pier after all.' },
    },
  } satisfies Partial<Samples>;
}

function commentSamples({ drafted, commentId }: Walked) {
  const articleId = drafted.article.id;
  return {
    readComments: { about: inEnglish, params: { articleId } },
    addComment: { about: inEnglish, params: { articleId }, body: { anchor: null, text: 'Says who?' } },
    answerComment: { about: inEnglish, params: { articleId, commentId }, body: { text: 'The harbour master.' } },
    resolveComment: { about: inEnglish, params: { articleId, commentId }, body: { resolved: true } },
  } satisfies Partial<Samples>;
}

function historySamples({ drafted, preview }: Walked) {
  const articleId = drafted.article.id;
  return {
    readRevisions: { about: inEnglish, params: { articleId }, query: {} },
    readRevision: { about: inEnglish, params: { articleId, number: '1' } },
    compareRevisions: { about: inEnglish, params: { articleId }, query: { before: '1' } },
    restoreRevision: { about: inEnglish, params: { articleId }, body: { number: 1 } },
    previewArticle: { about: inEnglish, params: { articleId }, query: {} },
    sharePreview: { about: inEnglish, params: { articleId }, body: { recipient: 'a source' } },
    readPreviewLinks: { about: inEnglish, params: { articleId } },
    revokePreviewLink: { about: inEnglish, params: { articleId, fingerprint: preview.fingerprint } },
    readSharedPreview: { params: { secret: preview.secret } },
  } satisfies Partial<Samples>;
}

function alignmentSamples({ overtaken: { article, german: translation } }: Walked) {
  const params = { articleId: translation.id };
  const about: readonly [Subject] = [inEdition(german)];
  return {
    readAlignment: { about, params },
    confirmSegments: { about, params, body: { segments: ['headline'], originalRevisionId: article.draftId } },
    linkSegment: { about, params, body: { segment: 'headline', to: ['headline', 'standfirst'] } },
    unlinkSegment: { about, params, body: { segment: 'headline', from: null } },
    omitSegments: { about, params, body: { segments: ['headline'] } },
    readOriginalSwitch: { about, params },
    switchOriginal: { about: inBoth, params },
    keepSegments: { about, params, body: { segments: [leftOut] } },
  } satisfies Partial<Samples>;
}

function memorySamples({ overtaken: { german: translation } }: Walked) {
  return {
    findInMemory: { about: [inEdition(german)], params: { articleId: translation.id }, query: { segment: 'headline', of: 'translation' } },
    searchMemory: { about: whole, query: { words: 'ferry', from: english, to: german } },
    forgetMemory: { about: [inEdition(german)], params: { memoryNumber: '1' } },
    exportXliff: { about: [inEdition(german)], params: { articleId: translation.id } },
    // A file without a unit: what one with units changes is held beside its reader.
    importXliff: {
      about: [inEdition(german)],
      params: { articleId: translation.id },
      file: new TextEncoder().encode(`<xliff version="2.1" srcLang="en"><file id="f" original="${translation.id}"/></xliff>`),
      changesNothing: true,
    },
  } satisfies Partial<Samples>;
}

function machineSamples({ drafted, machine: { article, draftId, idle, serviceId } }: Walked) {
  const segment = 'headline' as const;
  const params = { articleId: article.id };
  const about: readonly [Subject] = [inEdition(german)];
  return {
    readMachineDrafts: { about, params },
    orderMachineDraft: { about, params: { articleId: idle.id }, body: { segments: 'all' as const } },
    cancelMachineDraft: { about, params: { ...params, machineDraftId: draftId } },
    takeMachineSuggestion: { about, params, body: { draftId, segment } },
    dismissMachineSuggestion: { about, params, body: { draftId, segment } },
    readMachineOffer: { about: inAnyEdition, params: { storyId: drafted.story.id }, query: {} },
    readMachineServices: { about: whole },
    saveMachineService: {
      about: whole,
      params: { machineServiceId: serviceId },
      body: {
        kind: 'deepl' as const,
        name: 'DeepL',
        address: 'https://api.deepl.com',
        key: 'secret',
        model: '',
        glossary: '',
        monthlyLimit: 500_000,
        isOn: true,
        position: 1,
      },
    },
    removeMachineService: { about: whole, params: { machineServiceId: serviceId } },
    // Nobody listens there, and that is the answer.
    testMachineService: { about: whole, params: { machineServiceId: serviceId }, changesNothing: true },
  } satisfies Partial<Samples>;
}

function glossarySamples({ overtaken, glossaryEntry: { id, changedAt } }: Walked) {
  const term = { use: 'preferred' as const, partOfSpeech: null, note: '' };
  const params = { glossaryEntryId: id };
  const both: readonly [Subject, Subject] = [inEdition(english, null), inEdition(german, null)];
  return {
    readTerms: { about: [inEdition(german)], params: { articleId: overtaken.german.id } },
    readGlossary: { about: whole, query: { languages: 'en,de' } },
    readGlossaryEntry: { about: whole, params },
    addGlossaryEntry: { about: [inEdition(english, null)], body: { note: '', terms: [{ ...term, language: english, text: 'pier' }] } },
    changeGlossaryEntry: {
      about: both,
      params,
      body: {
        note: '',
        changedAt: toIso(changedAt),
        terms: [
          { ...term, language: english, text: 'port' },
          { ...term, language: german, text: 'Port' },
        ],
      },
    },
    removeGlossaryEntry: { about: both, params },
  } satisfies Partial<Samples>;
}

function pictureSamples(file: Uint8Array<ArrayBuffer>) {
  const [pictureId] = pictureIds;
  const known = { creator: 'Jo', credit: 'Jo', copyright: '', place: '', takenAt: null };
  return {
    readPictures: { about: whole, query: {} },
    addPicture: { about: whole, query: { name: 'pier.png' }, file },
    readPicture: { about: whole, params: { pictureId } },
    changePicture: { about: whole, params: { pictureId }, body: { focus: { x: 0.2, y: 0.2 }, ...known } },
    describePicture: {
      about: [inEdition(english, null)],
      params: { pictureId, edition: english },
      body: { caption: 'The pier', altText: 'A pier' },
    },
    setPictureRights: { about: whole, params: { pictureId }, body: { licence: 'agency', licenceExpiresAt: later } },
  } satisfies Partial<Samples>;
}
