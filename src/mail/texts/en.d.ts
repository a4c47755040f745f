import type { LetterTexts } from './texts.ts';
/** The letters in English. */
export declare const englishLetters: LetterTexts;
