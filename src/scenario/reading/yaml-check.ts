import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Text } from '../../domain/text.ts';
import type { Findings, Place } from '../problems.ts';

/** No file of ours is a tenth of these; they keep a hostile file from taking minutes. */
const mostTokens = 200_000;
const mostLevels = 32;
const mostSyntaxErrors = 10;

type Spot = (offset: number) => Place;

/** What the walk over the nodes carries along. */
interface Look {
  readonly document: Document.Parsed;
  readonly at: Spot;
  readonly findings: Findings;
}

const badAlias = {
  detail: { sv: 'ett alias utan ankare före sig', en: 'an alias without an anchor before it' },
  advice: { sv: 'sätt texten inom citattecken', en: 'put the text in quotes' },
};

/** What is wrong in the words of a user, and what to do, by the parser's code. */
const syntax: Readonly<Record<string, { detail: Text; advice: Text }>> = {
  TAB_AS_INDENT: {
    detail: { sv: 'en tabb som indrag', en: 'a tab as indentation' },
    advice: { sv: 'använd mellanslag', en: 'use spaces' },
  },
  BAD_INDENT: {
    detail: { sv: 'ett indrag som inte stämmer', en: 'an indentation that does not fit' },
    advice: {
      sv: 'låt raden börja i samma kolumn som sina syskon',
      en: 'let the line begin in the same column as its siblings',
    },
  },
  MISSING_CHAR: {
    detail: { sv: 'ett tecken som fattas', en: 'a missing character' },
    advice: {
      sv: 'stäng citattecken, ] eller }, och skriv kolon efter nyckeln',
      en: 'close the quote, ] or }, and write a colon after the key',
    },
  },
  BAD_ALIAS: badAlias,
  MULTIPLE_DOCS: {
    detail: { sv: 'flera dokument (---) i en fil', en: 'several documents (---) in one file' },
    advice: { sv: 'dela upp i en fil per dokument', en: 'split into one file for each document' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    detail: { sv: 'två kolon på en rad', en: 'two colons on one line' },
    advice: {
      sv: 'sätt texten inom citattecken eller bryt raden',
      en: 'put the text in quotes or break the line',
    },
  },
  TAG_RESOLVE_FAILED: {
    detail: { sv: 'en okänd märkning (!namn)', en: 'an unknown tag (!name)' },
    advice: { sv: 'ta bort märkningen', en: 'take the tag out' },
  },
  RESOURCE_EXHAUSTION: {
    detail: { sv: 'alltför många nivåer', en: 'far too many levels' },
    advice: { sv: 'ta bort nivåer', en: 'take levels out' },
  },
};

const otherSyntax = {
  detail: { sv: 'tecken som inte kan läsas som YAML', en: 'characters that cannot be read as YAML' },
  advice: {
    sv: 'se över kolon, indrag, citattecken och klamrar på raden',
    en: 'look over colons, indentation, quotes and brackets on the line',
  },
};

/** Tokens that mark a place and take up no characters. */
const marks = new Set(['\u0002', '\u0018', '\u001f', '\ufeff']);

function levelChange(token: string): number {
  if (token === '[' || token === '{') return 1;
  return token === ']' || token === '}' ? -1 : 0;
}

/** Looks at the tokens alone, in linear time, for what the parser is slow on: very many, keys written with `?`, stray brackets. */
function hasSaneTokens(text: string, at: Spot, findings: Findings): boolean {
  let count = 0;
  let offset = 0;
  let open = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    open += levelChange(token);
    if (token === '?') {
      findings.add(at(offset), 'not-a-plain-key');
      return false;
    }
    if (open < 0) {
      findings.add(at(offset), 'yaml', otherSyntax);
      return false;
    }
    if (count > mostTokens) {
      findings.add(at(offset), 'too-many-values', { most: mostTokens });
      return false;
    }
    if (!marks.has(token)) offset += token.length;
  }
  return true;
}

function reportSyntax(errors: readonly YAMLError[], at: Spot, findings: Findings): void {
  const lines = new Set<number>();
  for (const { code, pos } of errors) {
    const place = at(pos[0]);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    findings.add(place, 'yaml', syntax[code] ?? otherSyntax);
    if (lines.size === mostSyntaxErrors) return;
  }
}

function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

/** An alias must stand for something before it, and not inside itself. */
function reportAlias(alias: Alias, document: Document.Parsed, at: Spot, findings: Findings): void {
  const target = alias.resolve(document);
  const [start, end] = [startOf(target), target?.range?.[1] ?? 0];
  const offset = startOf(alias);
  if (target === undefined || (start <= offset && offset < end)) {
    findings.add(at(offset), 'yaml', badAlias);
  }
}

/** Keys must be plain, each once; levels few. One set per map keeps this linear. */
function reportStructure(node: unknown, level: number, look: Look): void {
  const { at, findings } = look;
  if (isAlias(node)) reportAlias(node, look.document, at, findings);
  if (!isMap<Node, Node | null>(node) && !isSeq<Node>(node)) return;
  if (level >= mostLevels) {
    findings.add(at(startOf(node)), 'too-deep', { depth: level, most: mostLevels });
    return;
  }
  if (isSeq<Node>(node)) {
    for (const item of node.items) reportStructure(item, level + 1, look);
    return;
  }
  const seen = new Map<string, number>();
  for (const pair of node.items) {
    reportKey(pair, seen, look);
    reportStructure(pair.value, level + 1, look);
  }
}

function reportKey({ key }: Pair<Node, unknown>, seen: Map<string, number>, { at, findings }: Look): void {
  const place = at(startOf(key));
  const name = isScalar(key) && !isAlias(key) ? String(key.value) : undefined;
  if (name === undefined || name === '' || name === 'null' || name === '__proto__') {
    findings.add(place, 'not-a-plain-key');
    return;
  }
  const first = seen.get(name);
  if (first !== undefined) findings.add({ ...place, path: name }, 'duplicate-key', { key: name, first });
  else seen.set(name, place.line);
}

/** Parses text as one YAML document. Undefined when its syntax or structure is wrong; the reasons are in `findings`. */
export function checkYaml(
  file: string,
  text: string,
  lines: LineCounter,
  findings: Findings,
): Document.Parsed | undefined {
  const before = findings.count;
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  const at: Spot = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), path: '.' };
  };
  if (!hasSaneTokens(text, at, findings)) return undefined;
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  reportSyntax([...document.errors, ...document.warnings], at, findings);
  if (findings.count > before) return undefined;
  reportStructure(document.contents, 0, { document, at, findings });
  return findings.count > before ? undefined : document;
}
