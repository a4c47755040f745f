import { describe, expect, it } from 'vitest';
import { withLooksAside } from './looks-aside.ts';

describe('the looks of pasted markup are set aside', () => {
  it.each([
    ['<p style="color:red">a</p>', '<p data-style="color:red">a</p>'],
    ["<P STYLE = 'color:red' class=x>a</P>", "<P data-style = 'color:red' class=x>a</P>"],
    ['<p class="x"\nstyle=color:red>a</p>', '<p class="x"\ndata-style=color:red>a</p>'],
    ['<a onClick="x()" href=y>a</a>', '<a data-onclick="x()" href=y>a</a>'],
    ['<v:shape id=a style="x" />', '<v:shape id=a data-style="x" />'],
    ['<style type="text/css"><!-- p.x{a:b} --></style>', '<script type="text/plain" data-style><!-- p.x{a:b} --></script>'],
  ])('%s', (html, expected) => expect(withLooksAside(html)).toBe(expected));
});

describe('what only looks like a style stays', () => {
  it.each([
    'a style="b" in the text, 1 < 2 style="c"',
    '<p title="a style=b > c" data-style-id="d">x</p>',
    '<p title=\'<b style="c">\'>x</p>',
    '<!-- <p style="a"> -->',
    '<![if !supportLists]>·<![endif]>',
    '<styled-part>x</styled-part>',
  ])('%s', (html) => expect(withLooksAside(html)).toBe(html));
});
