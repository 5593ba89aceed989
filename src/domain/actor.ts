import type { UserId } from './user.ts';

/** The admin who asks, as the channel authenticated them. */
export interface Actor {
  readonly id: UserId;
  readonly tenantId: string;
  readonly displayName: string;
}
