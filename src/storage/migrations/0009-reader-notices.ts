/** What a publication tells its readers of how a text came about. Frozen: whatever changes later is a migration of its own. */

/** Adds what is told; a publication that is there already goes on telling nothing until it is told to. */
export const readerNotices = {
  number: 9,
  name: 'reader-notices',
  statements: (): readonly string[] => [
    'alter table publications add column stale_notice_hours integer',
    'alter table publications add column tells_machine_help integer not null default 0 check (tells_machine_help in (0, 1))',
  ],
};
