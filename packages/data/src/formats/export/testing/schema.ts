import { validateXML } from 'xmllint-wasm';
import { textOf } from '../../../story/testing/folder.ts';

/** What is wrong with an XML text by a RELAX NG grammar of the fixtures; nothing where it is valid. */
export async function faultsOf(xml: string, grammar: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'export.xml', contents: xml }],
    schema: [textOf(`test/fixtures/schemas/${grammar}`)],
    extension: 'relaxng',
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}
