import { lazy } from 'react';

const menus = () => import('./menus');

export const MoreMenu = lazy(async () => ({ default: (await menus()).MoreMenu }));
export const OtherFixesMenu = lazy(async () => ({ default: (await menus()).OtherFixesMenu }));
export const IgnoreMenu = lazy(async () => ({ default: (await menus()).IgnoreMenu }));
export const Notices = lazy(async () => ({ default: (await import('./notices')).Notices }));
export const Waiting = lazy(async () => ({ default: (await import('./waiting')).Waiting }));
