import { EditorState, type Transaction } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { bodySchema } from '../../core/body/schema.ts';
import { fillFigure, placeOfBlock } from './fill-figure.ts';
import type { WholePicture } from './picture-queries.ts';

const { figure, paragraph, doc } = bodySchema.nodes;

function aPicture(id: string, caption: string, altText: string): WholePicture {
  const words = [{ edition: 'en', caption, altText }];
  return { id, words, written: { headline: '', caption: '', altText: '', instructions: '' } } as unknown as WholePicture;
}

const ferry = aPicture('ferry', 'The ferry is back.', 'A ferry');
const swifts = aPicture('swifts', 'Swifts over Skerra.', '');

/** The figure, after a paragraph, in which a picture was put. */
function filled(picture: WholePicture, { caption = '', alt = '', before = null as WholePicture | null } = {}): string {
  const holder = figure.create({ id: 'f', alt, picture: before?.id ?? null }, caption === '' ? null : bodySchema.text(caption));
  const content = doc.create(null, [paragraph.create({ id: 'p' }, bodySchema.text('Text')), holder]);
  const view = {
    state: EditorState.create({ doc: content }),
    dispatch(change: Transaction) {
      view.state = view.state.apply(change);
    },
  };
  fillFigure(view, placeOfBlock(view, 'f') ?? -1, { picture, before, edition: 'en' });
  const node = view.state.doc.lastChild;
  return `${node?.attrs['picture']}: ${node?.textContent} (${node?.attrs['alt']})`;
}

it('an empty figure takes the words that the picture offers', () => expect(filled(ferry)).toBe('ferry: The ferry is back. (A ferry)'));
it('what a person wrote stays', () => expect(filled(ferry, { caption: 'At last!', alt: 'A ship' })).toBe('ferry: At last! (A ship)'));
it('the words that the picture before had offered go with it', () =>
  expect(filled(swifts, { before: ferry, caption: 'The ferry is back.', alt: 'A ferry' })).toBe('swifts: Swifts over Skerra. ()'));
it('a caption goes also if the new picture offers none', () =>
  expect(filled(aPicture('plain', '', ''), { before: ferry, caption: 'The ferry is back.', alt: 'A ferry' })).toBe('plain:  ()'));
