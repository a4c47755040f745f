import { expect, it } from 'vitest';
import { focusAfterKey, focusAt, focusOfSite } from './focus-point.ts';

const middle = { x: 0.5, y: 0.5 };
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

it('arrows move the point by a hundredth', () => expect(focusAfterKey(middle, key('ArrowLeft'))).toEqual({ x: 0.49, y: 0.5 }));
it('arrows with Shift move it by a tenth', () => expect(focusAfterKey(middle, key('ArrowDown', true))).toEqual({ x: 0.5, y: 0.6 }));
it('Home brings it to the middle', () => expect(focusAfterKey({ x: 0, y: 1 }, key('Home'))).toEqual(middle));
it('it never leaves the picture', () => expect(focusAfterKey({ x: 1, y: 0 }, key('ArrowRight'))).toEqual({ x: 1, y: 0 }));
it('other keys leave it alone', () => expect(focusAfterKey(middle, key('Tab'))).toBeNull());
it('a place outside the picture is brought inside', () => expect(focusAt({ x: -0.2, y: 1.4 })).toEqual({ x: 0, y: 1 }));
it('the reader site knows it in tenths', () => expect(focusOfSite({ x: 0.34, y: 0.77 })).toEqual({ x: 0.3, y: 0.8 }));
