import type { Route } from '../protocol/router.ts';
import { administrativeUnitRoutes } from './administrative-units.ts';
import { appRoutes } from './apps.ts';
import { auditRoutes } from './audit.ts';
import { changeSubscriptionRoutes } from './change-subscriptions.ts';
import { deletedItemRoutes } from './deleted-items.ts';
import { deviceRoutes } from './devices.ts';
import { groupRoutes } from './groups.ts';
import { mailAndFileRoutes } from './mail-and-files.ts';
import { organizationRoutes } from './organization.ts';
import { roleRoutes } from './roles.ts';
import { skuRoutes } from './skus.ts';
import { userLicenseRoutes } from './user-licenses.ts';
import { userRelationRoutes } from './user-relations.ts';
import { userRoutes } from './users.ts';

/** Every operation the tenant answers; anything else is 501. Order matters: the first that fits wins. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...userRelationRoutes,
  ...userLicenseRoutes,
  ...deletedItemRoutes,
  ...groupRoutes,
  ...roleRoutes,
  ...administrativeUnitRoutes,
  ...skuRoutes,
  ...mailAndFileRoutes,
  ...deviceRoutes,
  ...appRoutes,
  ...auditRoutes,
  ...organizationRoutes,
  ...changeSubscriptionRoutes,
];
