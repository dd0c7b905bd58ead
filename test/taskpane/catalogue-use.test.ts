import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every text of the pane's catalogues is read somewhere in the product. The compiler tells what a name in the code stands for; where
 * a text is chosen by a value (`texts.parts[id]`), all that the value's type allows count as read.
 */

const root = join(__dirname, '../..');
/** Who speaks with these texts: the pane, and the command line where it shows a report. */
const SURFACES = ['src/taskpane', 'src/cli'];
const CATALOGUES = ['src/messages/lv/pane.ts', 'src/messages/lv/pane-views.ts'].map((file) => join(root, file));

function program(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const sources = SURFACES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  );
  return ts.createProgram([...sources, ...CATALOGUES], { ...options, types: [] });
}

/** The catalogues' own entries, by where they stand: a text, or a function that makes one. */
function textsOf(source: ts.SourceFile): ReadonlyMap<ts.Node, string> {
  const texts = new Map<ts.Node, string>();
  const collect = (object: ts.ObjectLiteralExpression, path: string) => {
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const name = `${path}.${property.name.getText(source).replace(/'/g, '')}`;
      if (ts.isObjectLiteralExpression(property.initializer)) collect(property.initializer, name);
      else texts.set(property, name);
    }
  };
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isObjectLiteralExpression(initializer)) collect(initializer, name.getText(source));
  }
  return texts;
}

function readIn(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.Node> {
  const read = new Set<ts.Node>();
  const add = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration);
  };
  const addChosen = (object: ts.Type, key: ts.Type) => {
    for (const one of key.isUnion() ? key.types : [key])
      if (one.isStringLiteral()) for (const part of alternatives(object)) add(part.getProperty(one.value));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node))
      addChosen(checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node.argumentExpression));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText(source);
      for (const part of alternatives(checker.getTypeAtLocation(node.parent))) add(part.getProperty(name));
    } else if (ts.isJsxSpreadAttribute(node) || ts.isSpreadAssignment(node)) {
      for (const part of alternatives(checker.getTypeAtLocation(node.expression))) part.getProperties().forEach(add);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return read;
}

function alternatives(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

test('no text of the pane is there in vain', () => {
  const all = program();
  const checker = all.getTypeChecker();
  const read = new Set<ts.Node>();
  for (const source of all.getSourceFiles())
    if (SURFACES.some((folder) => source.fileName.includes(`/${folder}/`)))
      for (const node of readIn(source, checker)) read.add(node);
  const texts = CATALOGUES.flatMap((file) => {
    const source = all.getSourceFile(file);
    return source ? [...textsOf(source)] : [];
  });
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(([node]) => !read.has(node)).map(([, path]) => path)).toEqual([]);
}, 60_000);
