import type { MailboxKind } from '../../tenant/records.ts';
import type { GroupName } from '../group-catalogue.ts';
import type { ProductName } from '../products.ts';

/** People every Contoso has. Their ids do not depend on the seed. */
export interface CastMember {
  /** The name other members call their manager by; unique. */
  readonly key: string;
  readonly given: string;
  readonly surname: string;
  readonly displayName?: string;
  readonly id?: string;
  readonly userPrincipalName?: string;
  readonly title: string;
  readonly department: string;
  readonly manager?: string;
  /** Position in the list of localities; 0 is Amsterdam. */
  readonly place?: number;
  readonly direct?: readonly (ProductName | { readonly product: ProductName; readonly off: readonly string[] })[];
  readonly groups?: readonly GroupName[];
  readonly owns?: readonly GroupName[];
  /** Hours before the tenant's birth; null: never. */
  readonly signedInHoursAgo?: number | null;
  readonly disabled?: true;
  readonly synced?: true;
  readonly guest?: true;
  readonly mailbox?: MailboxKind;
  /** The primary address where it is not the name. */
  readonly mail?: string;
  readonly aliases?: readonly string[];
  readonly deletedDaysAgo?: number;
  /** Days before the tenant's birth; more than a year unless told. */
  readonly createdDaysAgo?: number;
}
