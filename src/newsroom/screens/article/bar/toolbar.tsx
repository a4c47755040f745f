/** The tools for writing: one quiet row, gone through with the arrow keys. Where there is little room, only what is needed all the time stands in it. */
import { Menu, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import * as tables from '@tiptap/pm/tables';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import type { MarkName } from '../../../../core/body/schema.ts';
import { useStore } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { kindAt, makeKind, textKinds, toggle } from '../../../editor/writing/blocks.ts';
import { toggleHeader } from '../../../editor/writing/tables.ts';
import { useNarrowerThan } from '../../../frame/use-narrower-than.ts';
import type { TextKey } from '../../../strings/strings.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { useInsertions } from '../editor-parts.ts';
import { beginComment } from '../keys.ts';
import classes from './toolbar.module.css';
import { useRovingFocus } from './use-roving-focus.ts';

export function Toolbar() {
  const room = useArticleRoom();
  const editor = useStore(room.editor);
  return editor === null ? <div className={classes['toolbar']} /> : <Tools editor={editor} />;
}

/** What the tools show of the place where the caret is. */
function placeOf(editor: Editor) {
  const { state } = editor;
  const isOn = (mark: MarkName): boolean => {
    const type = state.schema.marks[mark];
    const { from, to, empty, $from } = state.selection;
    if (type === undefined) return false;
    return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type);
  };
  return {
    kind: kindAt(state),
    block: state.selection.$from.parent.type.name,
    strong: isOn('strong'),
    emphasis: isOn('emphasis'),
    link: isOn('link'),
    language: isOn('language'),
    inTable: tables.isInTable(state),
    isSelected: !state.selection.empty,
  };
}

function Tools({ editor }: { readonly editor: Editor }) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const place = useEditorState({ editor, selector: ({ editor: now }) => placeOf(now) });
  const roving = useRovingFocus();
  const isNarrow = useNarrowerThan(36);
  const hasKeyboard = useMediaQuery('(any-pointer: fine)', true, { getInitialValueInEffect: false });
  const openDialog = (kind: 'link' | 'language' | 'keys') => () => room.dialog.set({ kind });
  const run = (command: Command): void => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  return (
    <div className={classes['toolbar']} role="toolbar" aria-label={t('editor.toolbar')} {...roving}>
      {place.block !== 'tableCell' && <KindMenu kind={place.kind} block={place.block} run={run} />}
      <Tool text="editor.strong" keys="Mod-b" isOn={place.strong} onClick={() => run(toggle('strong'))}>
        <b>B</b>
      </Tool>
      <Tool text="editor.emphasis" keys="Mod-i" isOn={place.emphasis} onClick={() => run(toggle('emphasis'))}>
        <i>I</i>
      </Tool>
      {!isNarrow && <Tool text="editor.link" keys="Mod-k" isOn={place.link} onClick={openDialog('link')} />}
      <InsertMenu editor={editor} />
      {place.inTable && <TableMenu editor={editor} run={run} />}
      <ToolMenu label={t('editor.more')}>
        {isNarrow && room.may('comment') && <Entry text="editor.comment" keys="Mod-Alt-m" onClick={() => beginComment(room)} />}
        {isNarrow && <Entry text="editor.link" keys="Mod-k" onClick={openDialog('link')} />}
        <Entry text="editor.language" keys="Mod-Alt-l" onClick={openDialog('language')} />
        <Entry text="editor.superscript" keys="Mod-." onClick={() => run(toggle('superscript'))} />
        <Entry text="editor.subscript" keys="Mod-," onClick={() => run(toggle('subscript'))} />
        <Entry text="editor.undo" keys="Mod-z" onClick={() => editor.commands.undo()} />
        <Entry text="editor.redo" keys="Mod-Shift-z" onClick={() => editor.commands.redo()} />
        {isNarrow && hasKeyboard && <Entry text="editor.keys" keys="Mod-/" onClick={openDialog('keys')} />}
      </ToolMenu>
      {!isNarrow && room.may('comment') && (
        <Tool text="editor.comment" keys="Mod-Alt-m" isDimmed={!place.isSelected} onClick={() => beginComment(room)} isShort />
      )}
      {!isNarrow && <Tool text="editor.keys" keys="Mod-/" onClick={openDialog('keys')} />}
    </div>
  );
}

interface ToolProps {
  readonly text: TextKey;
  readonly keys: string;
  readonly isOn?: boolean;
  readonly isDimmed?: boolean;
  readonly isShort?: boolean;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

function Tool({ text, keys, isOn, isDimmed = false, isShort = false, onClick, children }: ToolProps) {
  const { t } = useStrings();
  const shown = isShort ? t('comments.write') : t(text);
  return (
    <UnstyledButton
      aria-label={t(text)}
      aria-pressed={isOn}
      data-dimmed={isDimmed || undefined}
      title={`${t(text)} (${keyName(keys)})`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children ?? shown}
    </UnstyledButton>
  );
}

function ToolMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Menu position="bottom-start" shadow="none" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton>
          <span className={classes['label']}>{label}</span> <span aria-hidden="true">▾</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

function Entry({ text, keys, onClick }: { readonly text: TextKey; readonly keys?: string; readonly onClick: () => void }) {
  const { t } = useStrings();
  return (
    <Menu.Item onClick={onClick} rightSection={keys === undefined ? undefined : <kbd className={classes['key']}>{keyName(keys)}</kbd>}>
      {t(text)}
    </Menu.Item>
  );
}

const kindKeys: Readonly<Partial<Record<(typeof textKinds)[number], string>>> = {
  paragraph: 'Mod-Alt-0',
  heading: 'Mod-Alt-2',
  subheading: 'Mod-Alt-3',
  quotation: 'Mod-Shift-9',
  bulletList: 'Mod-Shift-8',
  numberedList: 'Mod-Shift-7',
};

interface KindMenuProps {
  readonly kind: (typeof textKinds)[number] | null;
  /** The name of the block in which the caret is. */
  readonly block: string;
  readonly run: (command: Command) => void;
}

/** What a block is called that is no kind of text. */
const otherKinds: Readonly<Record<string, TextKey>> = { footnote: 'editor.footnote' };

function KindMenu({ kind, block, run }: KindMenuProps) {
  const { t } = useStrings();
  return (
    <div className={classes['kind']}>
      <ToolMenu label={t(kind === null ? (otherKinds[block] ?? 'editor.otherKind') : `editor.${kind}`)}>
        <Menu.Label>{t('editor.textKind')}</Menu.Label>
        {textKinds.map((one) => {
          const keys = kindKeys[one];
          return <Entry key={one} text={`editor.${one}`} {...(keys === undefined ? {} : { keys })} onClick={() => run(makeKind(one))} />;
        })}
      </ToolMenu>
    </div>
  );
}

function InsertMenu({ editor }: { readonly editor: Editor }) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const items = useInsertions(room);
  return (
    <ToolMenu label={t('editor.insert')}>
      {items.map((item) => (
        <Entry
          key={item.text}
          text={item.text}
          onClick={() => {
            editor.view.focus();
            item.run(editor.view);
          }}
        />
      ))}
    </ToolMenu>
  );
}

const tableCommands: readonly (readonly [TextKey, Command])[] = [
  ['editor.rowAbove', tables.addRowBefore],
  ['editor.rowBelow', tables.addRowAfter],
  ['editor.columnBefore', tables.addColumnBefore],
  ['editor.columnAfter', tables.addColumnAfter],
  ['editor.headerRow', toggleHeader('row')],
  ['editor.headerColumn', toggleHeader('column')],
  ['editor.mergeCells', tables.mergeCells],
  ['editor.splitCell', tables.splitCell],
  ['editor.removeRow', tables.deleteRow],
  ['editor.removeColumn', tables.deleteColumn],
  ['editor.removeTable', tables.deleteTable],
];

/** What can be done with the table, from where the caret is. */
function TableMenu({ editor, run }: { readonly editor: Editor; readonly run: (command: Command) => void }) {
  const { t } = useStrings();
  const fitting = tableCommands.filter(([, command]) => command(editor.state));
  return (
    <ToolMenu label={t('editor.table')}>
      {fitting.map(([text, command]) => (
        <Entry key={text} text={text} onClick={() => run(command)} />
      ))}
    </ToolMenu>
  );
}
