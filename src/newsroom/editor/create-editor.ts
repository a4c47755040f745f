/** The body's editor: TipTap on the live draft, with everything that writing needs. It knows nothing of React. */
import { Editor, Extension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { keydownHandler } from '@tiptap/pm/keymap';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { LanguageTag } from '../../core/language.ts';
import { blockCare } from './blocks/block-care.ts';
import { type ClipboardParts, clipboard } from './clipboard.ts';
import { commentAnchors } from './comments/anchors.ts';
import { caretPresence } from './live/caret-presence.ts';
import type { DraftOwner, DraftSession } from './live/draft-session.ts';
import { withCaretKept } from './live/keep-caret.ts';
import { isFromElsewhere } from './live/origin.ts';
import { ownUndo } from './live/own-undo.ts';
import { colourOf } from './live/people-here.ts';
import type { Store } from './live/store.ts';
import { undoCaret } from './live/undo-caret.ts';
import { type LinkPlace, linkPlace } from './menus/link-place.ts';
import { type SlashParts, slashMenu } from './menus/slash.ts';
import { draftExtensions } from './schema/draft-extensions.ts';
import { originalsBetween, type Places } from './segments/originals-between.ts';
import { segmentMarks } from './segments/segment-marks.ts';
import { settling } from './suggestions/review.ts';
import { suggested } from './suggestions/suggest.ts';
import { blockViews, type ViewParts } from './views/block-views.ts';
import { undoneAlone } from './writing/blocks.ts';
import { openFootnote } from './writing/footnotes.ts';
import { freshSelection } from './writing/fresh-selection.ts';
import { writingRulesPlugin } from './writing/input-rules.ts';
import { keepInSight, sightMargin } from './writing/keep-in-sight.ts';
import { bodyKeys } from './writing/keys.ts';

export interface EditorParts {
  readonly session: DraftSession;
  readonly person: DraftOwner;
  readonly language: LanguageTag;
  readonly mayEdit: boolean;
  /** What the body is called, for those who hear it. */
  readonly label: string;
  readonly placeholder: string;
  readonly views: ViewParts;
  readonly slash: SlashParts;
  /** Told of the link that the caret stands in. */
  readonly link: Store<LinkPlace | null>;
  readonly clipboard: ClipboardParts;
  /** True while what the person changes is only to be noted. */
  readonly isSuggesting: () => boolean;
  /** Told that the person changed something that cannot be noted, and that it was left as it is. */
  readonly onNotNoted: () => void;
  /** Where the original's paragraphs go that stand between those of their translation. */
  readonly originalPlaces: Places;
  readonly onComment: (threadId: string | null) => void;
}

/** Opens the editor in an element. Whoever opens it destroys it. */
export function createEditor(element: HTMLElement, parts: EditorParts): Editor {
  const { session, person, language, mayEdit, label } = parts;
  const { awareness } = session.provider;
  const presence = awareness === null ? null : caretPresence(awareness);
  return new Editor({
    element,
    editable: mayEdit,
    injectCSS: false,
    enableCoreExtensions: { keymap: false, drop: false, paste: false, delete: false, textDirection: false },
    extensions: [
      ...draftExtensions(),
      Collaboration.configure({ fragment: session.body, yUndoOptions: { undoManager: session.undo } }),
      CollaborationCaret.configure({ provider: { awareness: presence }, user: person, render: caretOf, selectionRender: selectionOf }),
      writing(parts),
    ],
    editorProps: {
      attributes: {
        class: 'page-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(!mayEdit),
        lang: language,
        spellcheck: 'true',
      },
      scrollMargin: sightMargin,
      scrollThreshold: sightMargin,
      handleScrollToSelection: keepInSight(),
    },
    onFocus: () => session.moveTo('body'),
    onBlur: () => session.moveTo(null),
  });
}

function writing(parts: EditorParts): Extension {
  let rules: Plugin | null = null;
  return Extension.create({
    name: 'writing',
    priority: 50,
    addProseMirrorPlugins() {
      rules = writingRulesPlugin(this.editor.schema);
      return [
        freshSelection(),
        undoCaret(parts.session.undo),
        ownUndo(parts.session.undo),
        slashMenu(parts.slash),
        linkPlace(parts.link),
        rules,
        bodyKeymap(),
        clipboard(parts.clipboard, this.editor.schema),
        typingOverDeleted(),
        blockCare(() => crypto.randomUUID()),
        commentAnchors(parts.onComment),
        openFootnote(),
        segmentMarks(),
        originalsBetween(parts.originalPlaces),
        placeholder(parts.placeholder),
        new Plugin({ props: { nodeViews: blockViews(parts.views) } }),
        tableEditing(),
        gapCursor(),
        dropCursor({ color: false, class: 'drop-place' }),
      ];
    },
    dispatchTransaction({ transaction, next }: { transaction: Transaction; next: (transaction: Transaction) => void }) {
      const { state } = this.editor;
      if (transaction.getMeta(undoneAlone) === true) parts.session.undo.stopCapturing();
      if (isFromElsewhere(transaction)) next(withCaretKept(transaction, state));
      else if (parts.isSuggesting() && transaction.docChanged && transaction.getMeta(settling) !== true) {
        const noted = noteOf(transaction, { state, by: parts.person.id, rules });
        if (noted !== null) next(noted);
        else parts.onNotNoted();
      } else next(transaction);
    },
  });
}

interface Noting {
  readonly state: EditorState;
  /** The id of the person. */
  readonly by: string;
  /** Those for what is typed as signs. */
  readonly rules: Plugin | null;
}

/** The change as a suggestion; where signs would become a block and that cannot be suggested, they stay signs. Null where nothing can. */
function noteOf(transaction: Transaction, { state, by, rules }: Noting): Transaction | null {
  const suggester = { by, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
  const noted = suggested(transaction, state, suggester);
  const signs: { readonly from: number; readonly to: number; readonly text: string } | undefined =
    rules === null ? undefined : transaction.getMeta(rules);
  if (noted !== null || signs === undefined) return noted;
  return suggested(state.tr.insertText(signs.text, signs.from, signs.to), state, suggester);
}

/** The keys of the body. What a keyboard writes with AltGr is a sign, and no key with Control and Alt. */
function bodyKeymap(): Plugin {
  const handle = keydownHandler({ ...bodyKeys() });
  return new Plugin({ props: { handleKeyDown: (view, event) => !event.getModifierState('AltGraph') && handle(view, event) } });
}

/** What is typed into words that are suggested to go does not go with them. */
function typingOverDeleted(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, ...typed) {
        const [from, to, text] = typed;
        const { tr, schema, doc, storedMarks } = view.state;
        const deletion = schema.marks['deletion'];
        if (deletion === undefined || !deletion.isInSet(storedMarks ?? doc.resolve(from).marks())) return false;
        view.dispatch(
          tr
            .insertText(text, from, to)
            .removeMark(from, from + text.length, deletion)
            .scrollIntoView(),
        );
        return true;
      },
    },
  });
}

function placeholder(text: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const first = doc.firstChild;
        if (doc.childCount !== 1 || first?.type.name !== 'paragraph' || first.content.size > 0) return null;
        return DecorationSet.create(doc, [Decoration.node(0, first.nodeSize, { class: 'is-empty', 'data-placeholder': text })]);
      },
    },
  });
}

function caretOf({ id, name }: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `caret person-${colourOf(String(id))}`;
  const flag = document.createElement('span');
  flag.className = 'caret-name';
  flag.textContent = String(name);
  caret.append('\u2060', flag, '\u2060');
  return caret;
}

function selectionOf({ id }: Record<string, unknown>) {
  return { class: `others-selection person-${colourOf(String(id))}` };
}
