import { advice } from './advice.ts';
import { billing } from './billing.ts';
import { devices } from './devices.ts';
import { groups } from './groups.ts';
import { guests } from './guests.ts';
import { holds } from './holds.ts';
import { licenses } from './licenses.ts';
import { mail } from './mail.ts';
import { onedrive } from './onedrive.ts';
import { restore } from './restore.ts';
import { roles } from './roles.ts';
import { synced } from './synced.ts';

/** Every answer, by subject. The first entry of a topic is the general one. */
export const knowledge = [
  ...advice,
  ...mail,
  ...holds,
  ...onedrive,
  ...groups,
  ...billing,
  ...licenses,
  ...roles,
  ...restore,
  ...synced,
  ...guests,
  ...devices,
] as const;

export type AnswerId = (typeof knowledge)[number]['id'];
