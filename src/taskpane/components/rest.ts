/** What the letter's own page needs after its first findings. */
export { IgnoreMenu, MoreMenu, OtherFixesMenu } from './menus';
export { NoteBars } from './note-bars';
export { Notices } from './notices';
export { Welcome } from './welcome';
