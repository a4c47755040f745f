/** All readers and writers of one transaction. */
import { DatabaseAccountReader, DatabaseAccountWriter } from './accounts.ts';
import { DatabaseArticleReader, DatabaseArticleWriter } from './articles.ts';
import { DatabaseChangeReader, DatabaseChangeWriter } from './changes.ts';
import { DatabaseCommentReader, DatabaseCommentWriter } from './comments.ts';
import { DatabaseCorrectionReader } from './corrections.ts';
import { DatabaseDeskReader, DatabaseDeskWriter } from './desk.ts';
import type { Session, WritingSession } from './dialect.ts';
import { DatabaseDraftReader, DatabaseDraftWriter } from './drafts.ts';
import { DatabaseGlossaryReader, DatabaseGlossaryWriter } from './glossary.ts';
import { DatabaseImportReader, DatabaseImportWriter } from './imports.ts';
import { DatabaseJobReader, DatabaseJobWriter } from './jobs.ts';
import { DatabaseMachineReader, DatabaseMachineWriter } from './machine.ts';
import { DatabaseMemoryReader, DatabaseMemoryWriter } from './memory.ts';
import { DatabaseMinorChangeReader, DatabaseMinorChangeWriter } from './minor-changes.ts';
import { DatabaseNoticeReader, DatabaseNoticeWriter } from './notices.ts';
import { DatabaseOldRowsWriter } from './old-rows.ts';
import { DatabasePeopleReader, DatabasePeopleWriter } from './people.ts';
import { DatabasePictureReader, DatabasePictureWriter } from './pictures.ts';
import { DatabasePublicationReader, DatabasePublicationWriter } from './publication.ts';
import { DatabasePublishedReader } from './published.ts';
import { DatabasePublishedWriter } from './published-writer.ts';
import type { Reader, Writer } from './storage.ts';
import { DatabaseStoryReader, DatabaseStoryWriter } from './stories.ts';

/** What can be read in a session. */
export function readerOf(session: Session): Reader {
  return {
    publication: new DatabasePublicationReader(session),
    stories: new DatabaseStoryReader(session),
    corrections: new DatabaseCorrectionReader(session),
    articles: new DatabaseArticleReader(session),
    pictures: new DatabasePictureReader(session),
    published: new DatabasePublishedReader(session),
    changes: new DatabaseChangeReader(session),
    imports: new DatabaseImportReader(session),
    people: new DatabasePeopleReader(session),
    accounts: new DatabaseAccountReader(session),
    desk: new DatabaseDeskReader(session),
    drafts: new DatabaseDraftReader(session),
    comments: new DatabaseCommentReader(session),
    jobs: new DatabaseJobReader(session),
    notices: new DatabaseNoticeReader(session),
    memory: new DatabaseMemoryReader(session),
    machine: new DatabaseMachineReader(session),
    minorChanges: new DatabaseMinorChangeReader(session),
    glossary: new DatabaseGlossaryReader(session),
  };
}

/** What can be read and written in a session. */
export function writerOf(session: WritingSession): Writer {
  return {
    publication: new DatabasePublicationWriter(session),
    stories: new DatabaseStoryWriter(session),
    corrections: new DatabaseCorrectionReader(session),
    articles: new DatabaseArticleWriter(session),
    pictures: new DatabasePictureWriter(session),
    published: new DatabasePublishedWriter(session),
    changes: new DatabaseChangeWriter(session),
    imports: new DatabaseImportWriter(session),
    people: new DatabasePeopleWriter(session),
    accounts: new DatabaseAccountWriter(session),
    desk: new DatabaseDeskWriter(session),
    drafts: new DatabaseDraftWriter(session),
    comments: new DatabaseCommentWriter(session),
    jobs: new DatabaseJobWriter(session),
    notices: new DatabaseNoticeWriter(session),
    memory: new DatabaseMemoryWriter(session),
    machine: new DatabaseMachineWriter(session),
    minorChanges: new DatabaseMinorChangeWriter(session),
    glossary: new DatabaseGlossaryWriter(session),
    oldRows: new DatabaseOldRowsWriter(session),
  };
}
