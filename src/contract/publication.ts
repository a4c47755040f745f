/** The publication's fixtures: its record, editions, sections, topics, contributors, desks and fronts. */
import { z } from 'zod';
import { type TimeZone, timeZone } from '../core/instant.ts';
import { longestSilence } from '../core/publication.ts';
import { operation } from './operation.ts';
import { contributorId, deskId, edition, line, moment, name, sectionId, slugText, storyId, topicId } from './values.ts';

const zone = z.string().refine((text) => timeZone(text).ok, 'is no time zone, such as Europe/Berlin') as unknown as z.ZodType<
  TimeZone,
  TimeZone
>;

/** What desks and commands call a section or topic. */
const key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no key: small letters a to z, digits and hyphens');

const nameInEdition = z.object({ edition, name: z.string(), slug: slugText });

/** A name with the slug of its address; null makes the slug of the name. */
const wantedName = z.object({ name, slug: slugText.nullable() });
const wantedNames = z.array(wantedName.extend({ edition })).max(100);

const section = z.object({ id: sectionId, key: z.string(), kind: z.enum(['news', 'opinion']), names: z.array(nameInEdition) });
const topic = z.object({ id: topicId, key: z.string(), names: z.array(nameInEdition) });
const desk = z.object({ id: deskId, name: z.string(), position: z.number().int() });
const contributorNames = z.array(z.object({ edition, name, about: line })).max(100);
const contributor = z.object({ id: contributorId, name: z.string(), slug: slugText, names: contributorNames });
const editionRecord = z.object({ tag: edition, name: z.string(), tagline: z.string(), position: z.number().int() });
const position = z.number().int().min(0).max(10_000);

const record = z.object({
  name,
  timeZone: zone,
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'is no colour, such as #b23413'),
  sameAs: z.array(z.string().trim().max(500)).max(50),
  /** The hours after which a page says of a passage that its original has changed since; null for never saying it. */
  staleNoticeHours: z.number().int().min(0).max(longestSilence).nullable(),
  /** True if a page that a machine helped to make says so. */
  tellsMachineHelp: z.boolean(),
});

export const readPublication = operation('readPublication', {
  summary: 'Gives the publication with its editions, sections, topics, contributors and desks.',
  access: 'read-desk',
  answer: z.object({
    publication: record.extend({ baseUrl: z.string() }),
    editions: z.array(editionRecord),
    sections: z.array(section),
    topics: z.array(topic),
    contributors: z.array(contributor),
    /** Contributors who share a name with another one, and where readers were last given an article that names each; null if nowhere. */
    namesakes: z.array(z.object({ contributorId, lastNamed: z.object({ at: moment, sectionId }).nullable() })),
    desks: z.array(desk),
  }),
  errors: [],
});

export const changePublication = operation('changePublication', {
  summary: 'Changes the record of the publication. Every page is made anew.',
  access: 'manage-publication',
  body: record,
  errors: ['address-not-safe', 'name-missing', 'publication-missing'],
});

export const saveEdition = operation('saveEdition', {
  summary: 'Begins an edition, or changes its name, tagline and place among the others.',
  access: 'manage-publication',
  params: z.object({ edition }),
  body: z.object({ name, tagline: line, position }),
  answer: editionRecord,
  errors: ['address-taken', 'edition-reserved', 'name-missing'],
});

export const addSection = operation('addSection', {
  summary: 'Adds a section behind the others, with its names in the editions that have it.',
  access: 'manage-sections',
  body: z.object({ key, kind: section.shape.kind, names: wantedNames }),
  answer: section,
  errors: ['address-taken', 'edition-unknown', 'name-missing', 'section-exists', 'slug-reserved'],
});

export const nameSection = operation('nameSection', {
  summary: 'Names a section in an edition. An old address leads to the new one.',
  access: 'manage-sections',
  params: z.object({ sectionId, edition }),
  body: wantedName,
  answer: section,
  errors: ['address-taken', 'edition-unknown', 'name-missing', 'section-unknown', 'slug-reserved'],
});

export const addTopic = operation('addTopic', {
  summary: 'Adds a topic with its names in the editions that have it.',
  access: 'manage-sections',
  body: z.object({ key, names: wantedNames }),
  answer: topic,
  errors: ['address-taken', 'edition-unknown', 'name-missing', 'topic-exists'],
});

export const nameTopic = operation('nameTopic', {
  summary: 'Names a topic in an edition. An old address leads to the new one.',
  access: 'manage-sections',
  params: z.object({ topicId, edition }),
  body: wantedName,
  answer: topic,
  errors: ['address-taken', 'edition-unknown', 'name-missing', 'topic-unknown'],
});

export const addContributor = operation('addContributor', {
  summary: 'Enters a contributor, or gives the one who has this name already.',
  access: 'add-contributor',
  body: z.object({ name, edition }),
  answer: contributor,
  errors: ['name-missing'],
});

export const renameContributor = operation('renameContributor', {
  summary: 'Renames a contributor on every page. Old addresses lead to the new one.',
  access: 'manage-sections',
  params: z.object({ contributorId }),
  body: z.object({ name, slug: slugText, names: contributorNames }),
  answer: contributor,
  errors: ['address-taken', 'contributor-not-found', 'name-missing'],
});

export const addDesk = operation('addDesk', {
  summary: 'Adds a desk behind the others.',
  access: 'manage-sections',
  body: z.object({ name }),
  answer: desk,
  errors: ['desk-exists', 'name-missing'],
});

export const changeDesk = operation('changeDesk', {
  summary: 'Changes the name and the place of a desk.',
  access: 'manage-sections',
  params: z.object({ deskId }),
  body: z.object({ name, position }),
  answer: desk,
  errors: ['desk-exists', 'desk-unknown', 'name-missing'],
});

export const removeDesk = operation('removeDesk', {
  summary: 'Dissolves a desk. Its stories stay, without a desk.',
  access: 'manage-sections',
  params: z.object({ deskId }),
  errors: ['desk-unknown'],
});

export const readFront = operation('readFront', {
  summary: 'Gives the stories that the front editor of an edition placed, the lead first.',
  access: 'read-desk',
  params: z.object({ edition }),
  answer: z.object({ storyIds: z.array(storyId) }),
  errors: ['edition-unknown'],
});

export const arrangeFront = operation('arrangeFront', {
  summary: 'Places stories on the front of an edition, the lead first, instead of those that were placed before.',
  access: 'arrange-front',
  params: z.object({ edition }),
  body: z.object({ storyIds: z.array(storyId).max(100) }),
  answer: z.object({ storyIds: z.array(storyId) }),
  errors: ['edition-unknown', 'story-not-found'],
});
