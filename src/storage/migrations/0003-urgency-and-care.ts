/** How urgent jobs are, links for new mail addresses, and what finds old rows that nobody needs. Frozen: what changes later is a migration of its own. */

/** The columns of links, in their order. */
const linkColumns = 'fingerprint, kind, details, made_at, made_by_id, expires_at, used_at';

/** Gives every job an urgency, lets links be for a new mail address, and adds the indexes by which old rows are found. */
export const urgencyAndCare = {
  number: 3,
  name: 'urgency-and-care',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    return [
      // 0: has its moment; 1: somebody waits for it; 2: nobody does.
      'alter table jobs add column urgency integer not null default 2 check (urgency between 0 and 2)',
      "update jobs set urgency = 0 where kind = 'publish-group'",
      'create index jobs_by_urgency on jobs (urgency, due_at, created_at, id) where finished_at is null',
      // SQLite cannot change a check, so the links move to a table with another one.
      `create table secret_links_of_all_kinds (
        fingerprint ${text} primary key, kind ${text} not null
          check (kind in ('owner', 'invitation', 'password-reset', 'new-address', 'preview')),
        details ${text} not null, made_at bigint not null, made_by_id ${text} references people (id), expires_at bigint not null,
        used_at bigint
      )`,
      `insert into secret_links_of_all_kinds (${linkColumns}) select ${linkColumns} from secret_links`,
      'drop table secret_links',
      'alter table secret_links_of_all_kinds rename to secret_links',
      'create index secret_links_by_kind on secret_links (kind, expires_at)',
      'create index secret_links_used on secret_links (used_at) where used_at is not null',
      'create index sign_in_sessions_by_expiry on sign_in_sessions (expires_at)',
      'create index sign_in_verifications_by_expiry on sign_in_verifications (expires_at)',
      'create index sign_in_rates_by_age on sign_in_rates (last_request)',
    ];
  },
};
