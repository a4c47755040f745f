/** Machine translation: services, drafts and their texts, and what was sent. Frozen: whatever changes later is a migration of its own. */

/** Makes the tables of machine translation. */
export const machineDrafts = {
  number: 10,
  name: 'machine-drafts',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    return [
      `create table machine_services (
        id ${text} not null primary key, kind ${text} not null check (kind in ('libretranslate', 'deepl', 'apertium', 'chat')),
        name ${text} not null, address ${text} not null, service_key ${text} not null, model ${text} not null, glossary ${text} not null,
        monthly_limit bigint, is_on integer not null check (is_on in (0, 1)), position integer not null
      )`,
      `create table machine_usage (
        service_id ${text} not null, month ${text} not null, characters bigint not null, tokens bigint not null,
        primary key (service_id, month)
      )`,
      `create table machine_drafts (
        id ${text} not null primary key, article_id ${text} not null references articles (id), service_id ${text} not null,
        service_name ${text} not null, original_revision_id ${text} not null references revisions (id), ordered_at bigint not null,
        ordered_by ${text} not null, state ${text} not null check (state in ('waiting', 'working', 'done', 'failed', 'cancelled')),
        failure ${text}, characters bigint not null, tokens bigint not null, finished_at bigint
      )`,
      'create index machine_drafts_of_article on machine_drafts (article_id, ordered_at)',
      `create table machine_texts (
        draft_id ${text} not null references machine_drafts (id), position integer not null, segment ${text} not null,
        read_as ${text} not null, targets ${text} not null,
        state ${text} not null
          check (state in ('waiting', 'arrived', 'written', 'suggested', 'taken', 'dismissed', 'dropped')),
        content ${text}, lost integer not null, primary key (draft_id, position)
      )`,
    ];
  },
};
