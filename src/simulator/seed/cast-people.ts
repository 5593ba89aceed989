import type { UserRecord } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import { cast } from './cast/cast.ts';
import { leavers } from './cast/leavers.ts';
import type { CastMember } from './cast/member.ts';
import { domains } from './domains.ts';
import { addressOf, localities } from './names.ts';
import { newUser } from './new-user.ts';
import { day, hour, type Person } from './person.ts';

export function castPeople(bornAt: number): readonly Person[] {
  return [...cast, ...leavers].map((member, position) => castPerson(member, position, bornAt));
}

function castPerson(member: CastMember, position: number, bornAt: number): Person {
  const { direct = [], groups = [], owns = [], key, manager } = member;
  const user = newUser({ ...identity(member, bornAt, position), ...work(member, position), ...state(member, bornAt) });
  return { user, direct, groups, owns, key, ...(manager === undefined ? {} : { managerKey: manager }) };
}

function identity(member: CastMember, bornAt: number, position: number) {
  const { given, surname, displayName = `${given} ${surname}`, id = seededId(`cast/${member.key}`) } = member;
  const plain = member.userPrincipalName ?? `${addressOf(given, surname)}@${domains.main}`;
  return {
    position,
    id,
    displayName,
    givenName: given === '' ? null : given,
    surname: surname === '' ? null : surname,
    userPrincipalName: member.deletedDaysAgo === undefined ? plain : `${id.replaceAll('-', '')}${plain}`,
    mail: mailOf(member, plain),
    aliases: member.aliases ?? [],
    createdAt: bornAt - (member.createdDaysAgo ?? 400 + ((position * 37) % 2_400)) * day,
  };
}

function mailOf(member: CastMember, plain: string): string | null {
  if (member.guest) return `${addressOf(member.given, member.surname)}@fabrikam.com`;
  return member.mailbox === 'none' ? null : (member.mail ?? plain);
}

function work(member: CastMember, position: number): Partial<UserRecord> {
  const place = localities[member.place ?? 0] ?? localities[0];
  const shared = member.mailbox === 'shared' || member.mailbox === 'room';
  const employee = !shared && member.guest !== true;
  return {
    jobTitle: member.title === '' ? null : member.title,
    department: member.department === '' ? null : member.department,
    companyName: member.guest ? 'Fabrikam' : 'Contoso',
    officeLocation: place.office,
    country: place.country,
    usageLocation: place.country,
    businessPhones: employee ? [`${place.phone} ${String(100 + position).padStart(4, '0')}`] : [],
    preferredLanguage: place.language,
    employeeId: employee ? String(10_000 + position) : null,
  };
}

function state(member: CastMember, bornAt: number): Partial<UserRecord> {
  const { signedInHoursAgo: hours = null, deletedDaysAgo: days } = member;
  return {
    accountEnabled: member.disabled !== true,
    userType: member.guest ? 'Guest' : 'Member',
    lastSignInAt: hours === null ? null : bornAt - hours * hour,
    synced: member.synced ?? null,
    mailbox: member.guest ? 'none' : (member.mailbox ?? 'user'),
    deletedAt: days === undefined ? null : bornAt - days * day - 5 * hour,
  };
}
