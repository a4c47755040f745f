import { access } from './access/en.ts';
import { alignment } from './alignment/en.ts';
import { board } from './board/en.ts';
import { common } from './common/en.ts';
import { editor } from './editor/en.ts';
import { errors } from './errors/en.ts';
import { glossary } from './glossary/en.ts';
import { history } from './history/en.ts';
import { machine } from './machine/en.ts';
import { memory } from './memory/en.ts';
import { notices } from './notices/en.ts';
import { pictures } from './pictures/en.ts';
import { publishing } from './publishing/en.ts';
import { settings } from './settings/en.ts';
import { signIn } from './sign-in/en.ts';
import { story } from './story/en.ts';

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
