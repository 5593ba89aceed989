import { administrators } from './administrators.ts';
import { leaders } from './leaders.ts';
import type { CastMember } from './member.ts';
import { others } from './others.ts';
import { staff } from './staff.ts';

/** Everyone every Contoso has and who still works there. */
export const cast: readonly CastMember[] = [...leaders, ...administrators, ...staff, ...others];
