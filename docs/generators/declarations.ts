import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A declaration of the program as a reader of its reference needs it: without the inside of functions. */
export interface Declaration {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type' | 'value';
  /** Comment above it, without stars. */
  readonly comment: string;
  readonly signature: string;
  /** Names of types that the signature mentions. */
  readonly mentions: readonly string[];
}

interface SourceText {
  readonly file: URL;
  readonly source: ts.SourceFile;
}

const opened = new Map<string, SourceText>();

function open(file: URL): SourceText {
  const known = opened.get(file.href);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const text = { file, source };
  opened.set(file.href, text);
  return text;
}

/** The file that an import or export of ours names; undefined for a library. */
function leadsTo(from: URL, specifier: ts.Expression | undefined): URL | undefined {
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
  return specifier.text.startsWith('.') ? new URL(specifier.text, from) : undefined;
}

/** What a file exports from other files, in its order: name and where it is declared. */
export function reExports(file: URL): readonly { readonly name: string; readonly from: URL }[] {
  return open(file)
    .source.statements.filter(ts.isExportDeclaration)
    .flatMap((statement) => {
      const from = leadsTo(file, statement.moduleSpecifier);
      const names = statement.exportClause;
      if (from === undefined || names === undefined || !ts.isNamedExports(names)) return [];
      return names.elements.map(({ name }) => ({ name: name.text, from }));
    });
}

/** Where a name that a file uses or passes on is declared; undefined when that is not in a file of ours. */
export function homeOf(name: string, file: URL): URL | undefined {
  const { source } = open(file);
  if (source.statements.some((statement) => declares(statement, name))) return file;
  const next = importedFrom(name, file) ?? reExports(file).find((each) => each.name === name)?.from;
  return next === undefined ? undefined : homeOf(name, next);
}

function importedFrom(name: string, file: URL): URL | undefined {
  for (const statement of open(file).source.statements.filter(ts.isImportDeclaration)) {
    const names = statement.importClause?.namedBindings;
    if (names === undefined || !ts.isNamedImports(names)) continue;
    if (names.elements.some((element) => element.name.text === name))
      return leadsTo(file, statement.moduleSpecifier);
  }
  return undefined;
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some((each) => each.name.getText() === name);
  return isNamed(statement) && statement.name?.text === name;
}

type Named = ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const isNamed = (statement: ts.Statement): statement is Named =>
  ts.isFunctionDeclaration(statement) ||
  ts.isClassDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement);

/** The comment directly above a node, as prose. */
function commentOf(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = ranges.at(-1);
  const text = last === undefined ? '' : source.text.slice(last.pos, last.end);
  if (!text.startsWith('/**')) return '';
  return text
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim();
}

/** Text of a declaration up to the body it may have. */
function headOf(node: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined }): string {
  const source = node.getSourceFile();
  const end = node.body === undefined ? node.getEnd() : node.body.getStart();
  return source.text
    .slice(node.getStart(), end)
    .replace(/^export /, '')
    .replace(/^async /, '')
    .trim();
}

const isHidden = (member: ts.ClassElement): boolean =>
  (member.name !== undefined && ts.isPrivateIdentifier(member.name)) ||
  (ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword));

function memberText(member: ts.ClassElement): string {
  const hasHead = ts.isConstructorDeclaration(member) || ts.isMethodDeclaration(member);
  const comment = commentOf(member, member.getSourceFile());
  const text = hasHead ? `${headOf(member)};` : member.getText();
  return `${comment === '' ? '' : `  /** ${comment.replaceAll('\n', ' ')} */\n`}  ${text}`;
}

function classText(node: ts.ClassDeclaration): string {
  const parents = (node.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`).join('');
  const members = node.members.filter((member) => !isHidden(member)).map(memberText);
  return [`class ${node.name?.text ?? ''}${parents} {`, ...members, '}'].join('\n');
}

/**
 * A constant by its type, not by what it holds.
 *
 * @throws Error when no type is written at it
 */
function valueText(variable: ts.VariableDeclaration): string {
  const { initializer, type } = variable;
  const isHeld = initializer && (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer));
  const written = type ?? (isHeld ? initializer.type : undefined);
  const name = variable.name.getText();
  if (written === undefined) throw new Error(`no type is written at the exported constant ${name}`);
  return `const ${name}: ${written.getText()}`;
}

function mentionsIn(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const look = (inner: ts.Node): void => {
    if (ts.isBlock(inner)) return;
    if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName)) found.push(inner.typeName.text);
    ts.forEachChild(inner, look);
  };
  look(node);
  return [...new Set(found)];
}

function described(
  statement: ts.Statement,
  name: string,
): Omit<Declaration, 'name' | 'comment' | 'mentions'> {
  if (ts.isVariableStatement(statement)) {
    const variable = statement.declarationList.declarations.find((each) => each.name.getText() === name);
    return { kind: 'value', signature: variable === undefined ? '' : valueText(variable) };
  }
  if (ts.isFunctionDeclaration(statement)) return { kind: 'function', signature: headOf(statement) };
  if (ts.isClassDeclaration(statement)) return { kind: 'class', signature: classText(statement) };
  const text = statement.getText().replace(/^export /, '');
  return { kind: 'type', signature: text.replace(/\(typeof (\w+)\)\[number\]/, membersOf(statement)) };
}

/** Replaces "one of that list" by what the list holds, when it stands in the same file. */
function membersOf(statement: ts.Statement): (whole: string, list: string) => string {
  return (whole, list) => {
    const home = statement.getSourceFile().statements.find((each) => declares(each, list));
    if (home === undefined || !ts.isVariableStatement(home)) return whole;
    const held = home.declarationList.declarations[0]?.initializer;
    const array = held !== undefined && ts.isAsExpression(held) ? held.expression : undefined;
    if (array === undefined || !ts.isArrayLiteralExpression(array)) return whole;
    return array.elements.map((element) => element.getText()).join(' | ');
  };
}

/**
 * The declaration of a name in a file of ours.
 *
 * @throws Error when the file does not declare it
 */
export function declarationOf(name: string, file: URL): Declaration {
  const { source } = open(file);
  const statement = source.statements.find((each) => declares(each, name));
  if (statement === undefined) throw new Error(`${file.pathname} does not declare ${name}`);
  const { kind, signature } = described(statement, name);
  const mentions = kind === 'value' ? (signature.match(/\b[A-Z]\w+/g) ?? []) : mentionsIn(statement);
  return { name, kind, comment: commentOf(statement, source), signature, mentions };
}
