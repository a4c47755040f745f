import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBody as body, anyWords as words } from '../../../test/any-body.ts';
import { aPublishedArticle, aPublishedPicture } from '../../../test/published.ts';
import { flawOf } from '../../../test/well-formed.ts';
import { checkBody } from '../../core/body/check.ts';
import { bodyHtml, feedBodyHtml } from './body.ts';

const pictures = new Map([['boat', aPublishedPicture('boat', { caption: '"<&' })]]);

describe('any body', () => {
  it('of these is one that the border lets in', () =>
    fc.assert(
      fc.property(body, (of) => {
        expect(checkBody(of.toJSON())).toMatchObject({ ok: true });
      }),
    ));
  it('is well-formed HTML on a page, and plain HTML in a feed', () =>
    fc.assert(
      fc.property(body, words, (of, dateline) => {
        const article = aPublishedArticle({ body: of, pictures, dateline });
        const { mainPicture, text, notes } = bodyHtml(article, { baseUrl: 'https://courant.example', form: 'page' });
        expect(flawOf(mainPicture.text + text.text + notes.text)).toBeNull();
        const feed = feedBodyHtml(article, 'https://courant.example');
        expect(flawOf(feed)).toBeNull();
        expect(feed).not.toMatch(/<[a-z0-9]+[^>]* (class|id|style|on[a-z]+)="/);
      }),
    ));
});
