import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  /** Where most words change, a line through them would hide what is read. */
  many: { textDecorationLine: 'underline', textDecorationStyle: 'dotted', color: 'inherit' },
  added: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
});

/** Words that would go; with `many` of them they are marked more lightly. */
export function Removed({ children, many = false }: { readonly children: string; readonly many?: boolean }) {
  const styles = useStyles();
  return <del className={mergeClasses(styles.removed, many && styles.many)}>{children}</del>;
}

/** Words that would come. */
export function Added({ children }: { readonly children: string }) {
  return <ins className={useStyles().added}>{children}</ins>;
}
