import type { LetterTexts } from './texts.ts';
/** The letters in German. */
export declare const germanLetters: LetterTexts;
