import { castPeople } from './cast-people.ts';
import { domains } from './domains.ts';
import { entitlements } from './entitlements.ts';
import { addressOf, departments, localities, type Department } from './names.ts';
import { newUser } from './new-user.ts';
import { day, hour, type Person } from './person.ts';
import type { Random } from './random.ts';

const heads: Readonly<Record<string, string>> = {
  Sales: 'miriam',
  Marketing: 'miriam',
  Finance: 'irvin',
  HR: 'diego',
  IT: 'sanne',
  Engineering: 'lynne',
  Operations: 'grace',
  Logistics: 'isaiah',
  'Customer Service': 'debra',
  Legal: 'henrietta',
};

/** Invented staff and guests, so that the tenant has `count` users in all. */
export function* inventedPeople(random: Random, bornAt: number, first: number, count: number): Generator<Person> {
  const taken = new Addresses();
  for (const { user } of castPeople(bornAt)) taken.reserve(user.userPrincipalName, user.displayName);
  const leads = new Map<string, string>();
  for (let at = 0; at < count; at += 1) {
    const position = first + at;
    if (random.chance(0.06)) {
      yield guest(random, bornAt, position, taken);
      continue;
    }
    const department = pickDepartment(random);
    const person = employee(random, bornAt, position, department, taken);
    const lead = leads.get(department.name);
    if (lead === undefined || random.chance(0.1)) leads.set(department.name, person.user.id);
    const managerKey = heads[department.name] ?? 'patti';
    person.user.managerId = lead !== undefined && random.chance(0.8) ? lead : null;
    yield person.user.managerId === null && random.chance(0.97) ? { ...person, managerKey } : person;
  }
}

function pickDepartment(random: Random): Department {
  let left = random.next() * 100;
  for (const department of departments) {
    left -= department.weight;
    if (left < 0) return department;
  }
  return departments[0];
}

function employee(random: Random, bornAt: number, position: number, department: Department, taken: Addresses): Person {
  const { place, given, surname } = newName(random, taken);
  const userPrincipalName = taken.unique(taken.write(given, surname), `@${domains.main}`);
  const synced = random.chance(0.14);
  const disabled = random.chance(0.05);
  const createdAt = bornAt - random.between(20, 3_000) * day;
  const { direct, groups } = entitlements(random, department.name);
  const user = newUser({
    position,
    id: random.id(),
    displayName: `${given} ${surname}`,
    givenName: given,
    surname,
    userPrincipalName,
    accountEnabled: !disabled,
    jobTitle: random.pick(department.titles),
    department: department.name,
    officeLocation: place.office,
    country: place.country,
    usageLocation: place.country,
    mobilePhone: random.chance(0.4) ? `${place.phone} ${random.between(1_000, 9_999)}` : null,
    businessPhones: [`${place.phone} ${String(position % 10_000).padStart(4, '0')}`],
    preferredLanguage: place.language,
    employeeId: String(10_000 + position),
    createdAt,
    lastSignInAt: lastSignIn(random, bornAt, createdAt, disabled),
    synced: synced ? true : random.chance(0.02) ? false : null,
  });
  return { user, direct, groups, owns: [] };
}

function guest(random: Random, bornAt: number, position: number, taken: Addresses): Person {
  const { given, surname } = newName(random, taken);
  const company = random.pick(['Fabrikam', 'Northwind Traders', 'Adatum', 'Tailspin Toys']);
  const home = `${addressOf(company).replaceAll('.', '')}.com`;
  const local = taken.write(given, surname);
  const createdAt = bornAt - random.between(30, 1_500) * day;
  const user = newUser({
    position,
    id: random.id(),
    displayName: `${given} ${surname}`,
    givenName: given,
    surname,
    userPrincipalName: taken.unique(local, `_${home}#EXT#@${domains.initial}`),
    mail: `${local}@${home}`,
    userType: 'Guest',
    companyName: company,
    createdAt,
    lastSignInAt: random.chance(0.25) ? null : bornAt - random.between(1, 500) * day,
    mailbox: 'none',
  });
  return { user, direct: [], groups: random.chance(0.5) ? ['digitalInitiative'] : [], owns: [] };
}

/** In a small company namesakes are rare: a name that is used up is drawn again, a few times. */
function newName(random: Random, taken: Addresses) {
  for (let tries = 5; ; tries -= 1) {
    const place = random.pick(localities);
    const given = random.pick(place.given);
    const surname = random.pick(place.surnames);
    if (tries === 0 || taken.isNew(`${given} ${surname}`)) return { place, given, surname };
  }
}

/** Addresses that are used up, and how each pair of names is written. */
class Addresses {
  readonly #used = new Map<string, number>();
  readonly #names = new Set<string>();
  readonly #reserved = new Set<string>();
  readonly #written = new Map<string, string>();

  /** Looks at the first thousand only: beyond that there are more people than names. */
  isNew(name: string): boolean {
    if (this.#names.has(name)) return false;
    if (this.#names.size < 1_000) this.#names.add(name);
    return true;
  }

  write(given: string, surname: string): string {
    const name = `${given} ${surname}`;
    const known = this.#written.get(name);
    if (known !== undefined) return known;
    const fresh = addressOf(given, surname);
    this.#written.set(name, fresh);
    return fresh;
  }

  /** Belongs to a member of the cast. */
  reserve(userPrincipalName: string, displayName: string): void {
    this.#names.add(displayName);
    this.#reserved.add(userPrincipalName.toLowerCase());
  }

  /** `local`, or `local2`, `local3` … followed by `rest`. No name ends in a digit, so these meet nobody else. */
  unique(local: string, rest: string): string {
    const plain = `${local}${rest}`;
    let number = this.#used.get(plain) ?? 0;
    let name = plain;
    do {
      number += 1;
      if (number > 1) name = `${local}${number}${rest}`;
    } while (this.#reserved.has(name));
    this.#used.set(plain, number);
    return name;
  }
}

function lastSignIn(random: Random, bornAt: number, createdAt: number, disabled: boolean): number | null {
  if (random.chance(0.05)) return null;
  const draw = random.next();
  const hours =
    disabled || draw > 0.9
      ? random.between(91 * 24, 420 * 24)
      : draw > 0.8
        ? random.between(15 * 24, 90 * 24)
        : random.between(1, 14 * 24);
  return Math.max(createdAt + hour, bornAt - hours * hour);
}
