import { resolve } from 'node:path';
import type { ArticleId } from '../../core/ids.ts';
import { exportXliff } from '../../exchange/xliff/article-xliff.ts';
import { type Command, CommandFailure, dataOption, type ExitCode, UsageError } from '../command.ts';
import { configOf, withPublication } from '../workplace.ts';
import { writeWhole } from '../written-file.ts';

/** `courant export xliff`: a translation for somebody who works with another program. */
export const exportXliffCommand: Command = {
  name: 'export xliff',
  operands: 'FILE',
  about: 'writes a translation beside its original as XLIFF 2.1',
  options: {
    article: { takes: 'ID', about: 'the translation, by the id that its address in the newsroom ends with (needed)' },
    data: dataOption,
  },
  run(given, terminal) {
    const [name, ...others] = given.operands;
    if (name === undefined || others.length > 0) throw new UsageError('courant export xliff needs one FILE.');
    const articleId = given.value('article') as ArticleId | undefined;
    if (articleId === undefined) throw new UsageError('courant export xliff needs --article ID.');
    return withPublication<ExitCode>(configOf(given, terminal), terminal, async ({ storage, ids }) => {
      const made = await storage.read((reader) => exportXliff({ ids }, reader, { articleId, readable: null }));
      if (!made.ok) throw new CommandFailure(missing(made.error.code, articleId));
      const { value } = made;
      async function* pieces(): AsyncGenerator<string> {
        yield value;
      }
      await writeWhole(resolve(terminal.folder, name), pieces(), () => true);
      terminal.output.write(`${name}: ${value.split('<unit ').length - 1} units.\n`);
      return 0;
    });
  },
};

function missing(code: 'article-not-found' | 'article-is-original', articleId: ArticleId): string {
  if (code === 'article-not-found') return `There is no article ${articleId}. Its id is the end of its address in the newsroom.`;
  return `The article ${articleId} is no translation. Name one of its translations.`;
}
