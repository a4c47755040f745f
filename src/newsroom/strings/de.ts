import { access } from './access/de.ts';
import { alignment } from './alignment/de.ts';
import { board } from './board/de.ts';
import { common } from './common/de.ts';
import { editor } from './editor/de.ts';
import { errors } from './errors/de.ts';
import { glossary } from './glossary/de.ts';
import { history } from './history/de.ts';
import { machine } from './machine/de.ts';
import { memory } from './memory/de.ts';
import { notices } from './notices/de.ts';
import { pictures } from './pictures/de.ts';
import { publishing } from './publishing/de.ts';
import { settings } from './settings/de.ts';
import { signIn } from './sign-in/de.ts';
import { story } from './story/de.ts';

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
