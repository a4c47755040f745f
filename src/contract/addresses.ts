/**
 * The table of contents of the API: every operation with its method and path. It stands apart from the schemas so that the newsroom can
 * call an operation without loading them.
 */

export interface Address {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With its parameters in braces. */
  readonly path: `/api/${string}`;
}

export const addresses = {
  // The desk
  readBoard: { method: 'get', path: '/api/board' },
  readBoardRows: { method: 'get', path: '/api/board/rows' },
  watchDesk: { method: 'get', path: '/api/board/changes' },
  createStory: { method: 'post', path: '/api/stories' },
  readStory: { method: 'get', path: '/api/stories/{storyId}' },
  changeStory: { method: 'put', path: '/api/stories/{storyId}' },
  addTranslation: { method: 'post', path: '/api/stories/{storyId}/articles' },
  claimArticle: { method: 'put', path: '/api/stories/{storyId}/claims/{edition}' },
  readWriters: { method: 'get', path: '/api/stories/{storyId}/writers/{edition}' },
  releaseArticle: { method: 'delete', path: '/api/stories/{storyId}/claims/{edition}' },
  readStoryEvents: { method: 'get', path: '/api/stories/{storyId}/events' },

  // The publication's fixtures
  readPublication: { method: 'get', path: '/api/publication' },
  addSection: { method: 'post', path: '/api/sections' },
  nameSection: { method: 'put', path: '/api/sections/{sectionId}/names/{edition}' },
  addTopic: { method: 'post', path: '/api/topics' },
  nameTopic: { method: 'put', path: '/api/topics/{topicId}/names/{edition}' },
  addContributor: { method: 'post', path: '/api/contributors' },
  renameContributor: { method: 'put', path: '/api/contributors/{contributorId}' },
  saveEdition: { method: 'put', path: '/api/editions/{edition}' },
  changePublication: { method: 'put', path: '/api/publication' },
  addDesk: { method: 'post', path: '/api/desks' },
  changeDesk: { method: 'put', path: '/api/desks/{deskId}' },
  removeDesk: { method: 'delete', path: '/api/desks/{deskId}' },
  readMachineServices: { method: 'get', path: '/api/machine-services' },
  saveMachineService: { method: 'put', path: '/api/machine-services/{machineServiceId}' },
  removeMachineService: { method: 'delete', path: '/api/machine-services/{machineServiceId}' },
  testMachineService: { method: 'post', path: '/api/machine-services/{machineServiceId}/test' },
  readFront: { method: 'get', path: '/api/fronts/{edition}' },
  arrangeFront: { method: 'put', path: '/api/fronts/{edition}' },

  // Articles and their drafts
  findArticles: { method: 'get', path: '/api/articles' },
  readArticle: { method: 'get', path: '/api/articles/{articleId}' },
  saveArticle: { method: 'put', path: '/api/articles/{articleId}/content' },
  submitArticle: { method: 'post', path: '/api/articles/{articleId}/submit' },
  withdrawArticle: { method: 'post', path: '/api/articles/{articleId}/withdraw' },
  sendBackArticle: { method: 'post', path: '/api/articles/{articleId}/send-back' },
  approveArticle: { method: 'post', path: '/api/articles/{articleId}/approve' },
  checkArticle: { method: 'get', path: '/api/articles/{articleId}/checks' },
  readRevisions: { method: 'get', path: '/api/articles/{articleId}/revisions' },
  readRevision: { method: 'get', path: '/api/articles/{articleId}/revisions/{number}' },
  compareRevisions: { method: 'get', path: '/api/articles/{articleId}/comparison' },
  restoreRevision: { method: 'post', path: '/api/articles/{articleId}/restore' },
  readAlignment: { method: 'get', path: '/api/articles/{articleId}/alignment' },
  readMinorChanges: { method: 'get', path: '/api/articles/{articleId}/minor-changes' },
  takeBackMinorChange: { method: 'post', path: '/api/articles/{articleId}/minor-changes/take-back' },
  readOriginalSwitch: { method: 'get', path: '/api/articles/{articleId}/original-switch' },
  switchOriginal: { method: 'post', path: '/api/articles/{articleId}/original-switch' },
  confirmSegments: { method: 'post', path: '/api/articles/{articleId}/alignment/confirm' },
  linkSegment: { method: 'post', path: '/api/articles/{articleId}/alignment/link' },
  unlinkSegment: { method: 'post', path: '/api/articles/{articleId}/alignment/unlink' },
  omitSegments: { method: 'post', path: '/api/articles/{articleId}/alignment/omit' },
  keepSegments: { method: 'post', path: '/api/articles/{articleId}/alignment/keep' },
  readMachineDrafts: { method: 'get', path: '/api/articles/{articleId}/machine-drafts' },
  orderMachineDraft: { method: 'post', path: '/api/articles/{articleId}/machine-drafts' },
  cancelMachineDraft: { method: 'delete', path: '/api/articles/{articleId}/machine-drafts/{machineDraftId}' },
  takeMachineSuggestion: { method: 'post', path: '/api/articles/{articleId}/machine-suggestions/take' },
  dismissMachineSuggestion: { method: 'post', path: '/api/articles/{articleId}/machine-suggestions/dismiss' },
  readMachineOffer: { method: 'get', path: '/api/stories/{storyId}/machine-offer' },
  readComments: { method: 'get', path: '/api/articles/{articleId}/comments' },
  addComment: { method: 'post', path: '/api/articles/{articleId}/comments' },
  answerComment: { method: 'post', path: '/api/articles/{articleId}/comments/{commentId}/remarks' },
  resolveComment: { method: 'put', path: '/api/articles/{articleId}/comments/{commentId}/resolution' },
  readTerms: { method: 'get', path: '/api/articles/{articleId}/terms' },

  // The translation memory
  exportXliff: { method: 'get', path: '/api/articles/{articleId}/xliff' },
  importXliff: { method: 'post', path: '/api/articles/{articleId}/xliff' },
  findInMemory: { method: 'get', path: '/api/articles/{articleId}/memory' },
  searchMemory: { method: 'get', path: '/api/memory' },
  forgetMemory: { method: 'delete', path: '/api/memory/{memoryNumber}' },

  // The glossary
  readGlossary: { method: 'get', path: '/api/glossary' },
  addGlossaryEntry: { method: 'post', path: '/api/glossary' },
  readGlossaryEntry: { method: 'get', path: '/api/glossary/{glossaryEntryId}' },
  changeGlossaryEntry: { method: 'put', path: '/api/glossary/{glossaryEntryId}' },
  removeGlossaryEntry: { method: 'delete', path: '/api/glossary/{glossaryEntryId}' },

  // Publishing
  readPublishing: { method: 'get', path: '/api/stories/{storyId}/publishing' },
  readSegmentChanges: { method: 'get', path: '/api/articles/{articleId}/changes' },
  publishArticles: { method: 'post', path: '/api/stories/{storyId}/publish' },
  publishCorrection: { method: 'post', path: '/api/stories/{storyId}/publish-correction' },
  scheduleArticles: { method: 'post', path: '/api/stories/{storyId}/schedule' },
  followLater: { method: 'post', path: '/api/stories/{storyId}/followers' },
  cancelSchedule: { method: 'delete', path: '/api/stories/{storyId}/schedule/{groupId}' },
  setEmbargo: { method: 'put', path: '/api/stories/{storyId}/embargo' },
  correctStory: { method: 'post', path: '/api/stories/{storyId}/corrections' },
  readCorrectionTasks: { method: 'get', path: '/api/corrections' },
  draftCorrection: { method: 'put', path: '/api/stories/{storyId}/corrections/{correctionId}/drafts/{edition}' },
  dismissCorrection: { method: 'put', path: '/api/stories/{storyId}/corrections/{correctionId}/dismissals/{edition}' },
  reopenCorrection: { method: 'delete', path: '/api/stories/{storyId}/corrections/{correctionId}/dismissals/{edition}' },
  withdrawCorrection: { method: 'post', path: '/api/stories/{storyId}/corrections/{correctionId}/withdraw' },
  takeDownStory: { method: 'post', path: '/api/stories/{storyId}/take-down' },
  takeDownArticle: { method: 'post', path: '/api/articles/{articleId}/take-down' },
  spikeStory: { method: 'post', path: '/api/stories/{storyId}/spike' },
  restoreStory: { method: 'post', path: '/api/stories/{storyId}/restore' },

  // Previews
  previewArticle: { method: 'get', path: '/api/articles/{articleId}/preview' },
  sharePreview: { method: 'post', path: '/api/articles/{articleId}/preview-links' },
  readPreviewLinks: { method: 'get', path: '/api/articles/{articleId}/preview-links' },
  revokePreviewLink: { method: 'delete', path: '/api/articles/{articleId}/preview-links/{fingerprint}' },
  readSharedPreview: { method: 'get', path: '/api/previews/{secret}' },

  // Pictures
  readPictures: { method: 'get', path: '/api/pictures' },
  addPicture: { method: 'post', path: '/api/pictures' },
  readPicture: { method: 'get', path: '/api/pictures/{pictureId}' },
  changePicture: { method: 'put', path: '/api/pictures/{pictureId}' },
  describePicture: { method: 'put', path: '/api/pictures/{pictureId}/words/{edition}' },
  setPictureRights: { method: 'put', path: '/api/pictures/{pictureId}/rights' },

  // People and access
  readSession: { method: 'get', path: '/api/session' },
  readOwnerLink: { method: 'get', path: '/api/owner-link/{secret}' },
  becomeOwner: { method: 'post', path: '/api/owner-link/{secret}' },
  readInvitation: { method: 'get', path: '/api/invitations/{secret}' },
  acceptInvitation: { method: 'post', path: '/api/invitations/{secret}' },
  requestPasswordReset: { method: 'post', path: '/api/password-resets' },
  readPasswordReset: { method: 'get', path: '/api/password-resets/{secret}' },
  resetPassword: { method: 'post', path: '/api/password-resets/{secret}' },
  readNewAddress: { method: 'get', path: '/api/new-addresses/{secret}' },
  confirmNewAddress: { method: 'post', path: '/api/new-addresses/{secret}' },
  readAccount: { method: 'get', path: '/api/account' },
  changeAccount: { method: 'put', path: '/api/account' },
  readNotices: { method: 'get', path: '/api/notices' },
  markNoticesRead: { method: 'put', path: '/api/notices/read' },
  changeNoticeMail: { method: 'put', path: '/api/notices/mail' },
  setPassword: { method: 'put', path: '/api/account/password' },
  removePassword: { method: 'delete', path: '/api/account/password' },
  requestNewAddress: { method: 'post', path: '/api/account/new-address' },
  removePasskey: { method: 'delete', path: '/api/account/passkeys/{passkeyId}' },
  readSignInSessions: { method: 'get', path: '/api/account/sessions' },
  endSignInSession: { method: 'delete', path: '/api/account/sessions/{sessionId}' },
  endSignInSessions: { method: 'delete', path: '/api/account/sessions' },
  readPeople: { method: 'get', path: '/api/people' },
  invitePerson: { method: 'post', path: '/api/people/invitations' },
  withdrawInvitation: { method: 'delete', path: '/api/people/invitations/{fingerprint}' },
  changePerson: { method: 'put', path: '/api/people/{personId}' },
  resetPersonPassword: { method: 'post', path: '/api/people/{personId}/password-reset' },
  makePersonAddress: { method: 'post', path: '/api/people/{personId}/new-address' },
  readApiTokens: { method: 'get', path: '/api/account/tokens' },
  makeApiToken: { method: 'post', path: '/api/account/tokens' },
  revokeApiToken: { method: 'delete', path: '/api/account/tokens/{apiTokenId}' },
} as const satisfies Record<string, Address>;

export type OperationId = keyof typeof addresses;
