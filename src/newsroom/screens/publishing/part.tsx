import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './publishing.module.css';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel under its title. */
export function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
