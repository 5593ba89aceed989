import type { Comparison, Expression, Literal, Path } from './expression.ts';
import { FilterSyntaxError, lex, type Token } from './lexer.ts';

const comparisons: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const functions: readonly string[] = ['startswith', 'endswith', 'contains'];
const isComparison = (text: string): text is Comparison => comparisons.includes(text);
const isFunction = (text: string): text is 'startswith' | 'endswith' | 'contains' => functions.includes(text);

/** Parses a `$filter`; throws {@link FilterSyntaxError} with the position of the first wrong word. */
export function parseFilter(text: string): Expression {
  const parser = new FilterParser(lex(text));
  const expression = parser.or();
  parser.expectEnd();
  return expression;
}

class FilterParser {
  readonly #tokens: readonly Token[];
  readonly #variables: string[] = [];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  or(): Expression {
    let left = this.#and();
    while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  expectEnd(): void {
    if (this.#peek().kind !== 'end') throw this.#wrong();
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#not() };
    return left;
  }

  #not(): Expression {
    if (this.#takeWord('not')) return { kind: 'not', operand: this.#not() };
    return this.#primary();
  }

  #primary(): Expression {
    if (this.#takeSymbol('(')) {
      const inner = this.or();
      this.#expectSymbol(')');
      return inner;
    }
    const name = this.#peek().text.toLowerCase();
    if (isFunction(name) && this.#peek(1).text === '(') return this.#call(name);
    return this.#comparison();
  }

  #call(name: 'startswith' | 'endswith' | 'contains'): Expression {
    this.#at += 1;
    this.#expectSymbol('(');
    const path = this.#path();
    this.#expectSymbol(',');
    const value = this.#next();
    if (value.kind !== 'string') throw this.#wrong(value);
    this.#expectSymbol(')');
    if (this.#takeWord('eq')) {
      const truth = this.#literal();
      if (truth.value === false) {
        return { kind: 'not', operand: { kind: 'call', name, path, value: value.text } };
      }
      if (truth.value !== true) throw this.#wrong();
    }
    return { kind: 'call', name, path, value: value.text };
  }

  #comparison(): Expression {
    const path = this.#path();
    const last = path.steps.at(-1);
    const head: Path = { ...path, steps: path.steps.slice(0, -1) };
    if ((last === 'any' || last === 'all') && this.#takeSymbol('(')) return this.#lambda(last, head);
    if (this.#takeWord('in')) return { kind: 'in', path, values: this.#list() };
    const operator = this.#next();
    const word = operator.text.toLowerCase();
    if (operator.kind !== 'name' || !isComparison(word)) throw this.#wrong(operator);
    const value = this.#literal();
    if (last !== '$count') return { kind: 'compare', operator: word, path, value };
    if (value.type !== 'number') throw this.#wrong(operator);
    return { kind: 'count', path: head, operator: word, value: value.value };
  }

  #lambda(quantifier: 'any' | 'all', path: Path): Expression {
    if (this.#takeSymbol(')')) return { kind: 'lambda', quantifier, path };
    const variable = this.#next();
    if (variable.kind !== 'name') throw this.#wrong(variable);
    this.#expectSymbol(':');
    this.#variables.push(variable.text);
    const predicate = this.or();
    this.#variables.pop();
    this.#expectSymbol(')');
    return { kind: 'lambda', quantifier, path, predicate };
  }

  #path(): Path {
    const steps: string[] = [];
    do {
      const step = this.#next();
      if (step.kind !== 'name') throw this.#wrong(step);
      steps.push(step.text);
    } while (this.#takeSymbol('/'));
    const [first] = steps;
    if (first !== undefined && this.#variables.includes(first)) return { variable: first, steps: steps.slice(1) };
    return { steps };
  }

  #list(): readonly Literal[] {
    this.#expectSymbol('(');
    const values: Literal[] = [this.#literal()];
    while (this.#takeSymbol(',')) values.push(this.#literal());
    this.#expectSymbol(')');
    return values;
  }

  #literal(): Literal {
    const token = this.#next();
    switch (token.kind) {
      case 'string':
      case 'guid':
        return { type: token.kind, value: token.text };
      case 'number':
        return { type: 'number', value: Number(token.text) };
      case 'date':
        return { type: 'date', value: Date.parse(token.text) };
      case 'name':
        if (/^(true|false)$/i.test(token.text)) return { type: 'boolean', value: /^true$/i.test(token.text) };
        if (/^null$/i.test(token.text)) return { type: 'null', value: null };
        throw this.#wrong(token);
      default:
        throw this.#wrong(token);
    }
  }

  #peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? { kind: 'end', text: '', at: 0 };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    const taken = token.kind === 'name' && token.text.toLowerCase() === word;
    if (taken) this.#at += 1;
    return taken;
  }

  #takeSymbol(symbol: string): boolean {
    const token = this.#peek();
    const taken = token.kind === 'symbol' && token.text === symbol;
    if (taken) this.#at += 1;
    return taken;
  }

  #expectSymbol(symbol: string): void {
    if (!this.#takeSymbol(symbol)) throw this.#wrong();
  }

  #wrong(token: Token = this.#peek()): FilterSyntaxError {
    return new FilterSyntaxError(token.at);
  }
}
