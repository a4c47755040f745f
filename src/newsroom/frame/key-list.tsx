import classes from './key-list.module.css';

/** Keys as people read them, each with what it does. */
export function KeyList({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className={classes['keys']}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>{does}</dt>
          <dd>
            <kbd dir="ltr">{key}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
