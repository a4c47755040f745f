/** For how many days a link with which somebody outside sees a preview may work, and usually does. */
export const longestPreviewDays = 60;
export const usualPreviewDays = 7;
