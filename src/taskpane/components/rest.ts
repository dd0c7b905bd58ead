/** What the letter's own page needs after its first findings. */
export { IgnoreMenu, MoreMenu, OtherFixesMenu } from './menus';
export { Notices } from './notices';
