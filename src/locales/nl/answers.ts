import { advice } from './answers/advice.ts';
import { billing } from './answers/billing.ts';
import { devices } from './answers/devices.ts';
import { groups } from './answers/groups.ts';
import { guests } from './answers/guests.ts';
import { holds } from './answers/holds.ts';
import { licenses } from './answers/licenses.ts';
import { mail } from './answers/mail.ts';
import { onedrive } from './answers/onedrive.ts';
import { restore } from './answers/restore.ts';
import { roles } from './answers/roles.ts';
import { synced } from './answers/synced.ts';

/** What the bot answers to questions, one file a subject. */
export const answers = {
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
};
