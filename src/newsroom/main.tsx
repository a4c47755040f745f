/** Starts the newsroom in the browser. */
import './theme/mantine.css';
import './theme/room.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Newsroom } from './newsroom.tsx';
import { rememberedLanguage } from './strings/remembered.ts';
import { chooseLanguage, loadStrings } from './strings/strings.tsx';
import { styleNonce } from './theme/nonce.ts';

const place = document.getElementById('newsroom');
if (place === null) throw new Error('the page has no place for the newsroom');
const strings = await loadStrings(chooseLanguage([rememberedLanguage(), ...navigator.languages].filter((tag) => tag !== null)));
// The dialogs’ library looks for the nonce of its style sheet under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
document.documentElement.lang = strings.language;
document.documentElement.dir = strings.direction;
createRoot(place).render(
  <StrictMode>
    <Newsroom strings={strings} />
  </StrictMode>,
);
