import { SegmentedControl } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';

export type Width = 'telephone' | 'desk';

interface WidthChoiceProps {
  readonly width: Width;
  onChange(width: Width): void;
}

/** Telephone or desk. */
export function WidthChoice({ width, onChange }: WidthChoiceProps) {
  const { t } = useStrings();
  const widths: readonly Width[] = ['telephone', 'desk'];
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('preview.width')}
      data={widths.map((value) => ({ value, label: t(`preview.width.${value}`) }))}
      value={width}
      onChange={(value) => onChange(value === 'desk' ? 'desk' : 'telephone')}
    />
  );
}
