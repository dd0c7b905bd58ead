import { lazy } from 'react';

/** One file, since most of it shares what it needs. */
const rest = () => import(/* webpackChunkName: "rest" */ './rest');

export const MoreMenu = lazy(async () => ({ default: (await rest()).MoreMenu }));
export const OtherFixesMenu = lazy(async () => ({ default: (await rest()).OtherFixesMenu }));
export const IgnoreMenu = lazy(async () => ({ default: (await rest()).IgnoreMenu }));
export const NoteBars = lazy(async () => ({ default: (await rest()).NoteBars }));
export const Welcome = lazy(async () => ({ default: (await rest()).Welcome }));
export const Notices = lazy(async () => ({ default: (await rest()).Notices }));
