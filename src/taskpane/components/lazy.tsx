import { lazy } from 'react';

/** Menus and notices share most of what they need, so they come in one file. */
const rest = () => import('./rest');

export const MoreMenu = lazy(async () => ({ default: (await rest()).MoreMenu }));
export const OtherFixesMenu = lazy(async () => ({ default: (await rest()).OtherFixesMenu }));
export const IgnoreMenu = lazy(async () => ({ default: (await rest()).IgnoreMenu }));
export const NoteBars = lazy(async () => ({ default: (await rest()).NoteBars }));
export const Welcome = lazy(async () => ({ default: (await rest()).Welcome }));
export const Notices = lazy(async () => ({ default: (await rest()).Notices }));
