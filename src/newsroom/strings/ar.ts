import { access } from './access/ar.ts';
import { alignment } from './alignment/ar.ts';
import { board } from './board/ar.ts';
import { common } from './common/ar.ts';
import { editor } from './editor/ar.ts';
import { errors } from './errors/ar.ts';
import { glossary } from './glossary/ar.ts';
import { history } from './history/ar.ts';
import { machine } from './machine/ar.ts';
import { memory } from './memory/ar.ts';
import { notices } from './notices/ar.ts';
import { pictures } from './pictures/ar.ts';
import { publishing } from './publishing/ar.ts';
import { settings } from './settings/ar.ts';
import { signIn } from './sign-in/ar.ts';
import { story } from './story/ar.ts';

/** Every text of the newsroom in one language. */
export const catalogue = {
  ...common,
  ...errors,
  ...signIn,
  ...pictures,
  ...board,
  ...notices,
  ...settings,
  ...story,
  ...editor,
  ...access,
  ...publishing,
  ...history,
  ...alignment,
  ...machine,
  ...memory,
  ...glossary,
};
