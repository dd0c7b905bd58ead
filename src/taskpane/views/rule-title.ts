import { usePane } from '../pane-context';

/** A rule's name for people; a rule of the municipality's own policy has only its id. */
export function useRuleTitle(): (rule: string) => string {
  const { catalogue } = usePane();
  const titles: Readonly<Partial<Record<string, { readonly title: string }>>> = catalogue.rules;
  return (rule) => titles[rule]?.title ?? rule;
}
