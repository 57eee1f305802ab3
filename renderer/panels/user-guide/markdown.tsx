import type { MarkedToken, Tokens } from 'marked';
import type { ReactNode } from 'react';
import { isWebAddress } from '../../../shared/host/web-address.ts';
import { isGuidePage, userGuideSentences } from '../../../shared/locales/user-guide.ts';
import { useSentences } from '../../store/use-store.ts';
import { knownTokens } from './read.ts';
import { openUserGuide } from './state.ts';

interface MarkdownProps {
  readonly tokens: readonly MarkedToken[];
  readonly pictures: ReadonlyMap<string, string>;
}

/** Markdown as elements. No text is ever HTML: a tag in it stands there as it is written. */
export function Markdown({ tokens, pictures }: MarkdownProps): ReactNode {
  return tokens.map((token) => <Piece key={keyOf(token)} token={token} pictures={pictures} />);
}

const keys = new WeakMap<object, number>();
let given = 0;

/** A number of its own for each part of a page, whatever stands in it twice. */
function keyOf(part: object): number {
  const known = keys.get(part);
  if (known !== undefined) return known;
  given += 1;
  keys.set(part, given);
  return given;
}

interface PieceProps {
  readonly token: MarkedToken;
  readonly pictures: ReadonlyMap<string, string>;
}

function Piece({ token, pictures }: PieceProps): ReactNode {
  const inner = 'tokens' in token && token.tokens && (
    <Markdown tokens={knownTokens(token.tokens)} pictures={pictures} />
  );
  switch (token.type) {
    case 'heading':
      return token.depth <= 2 ? <h4>{inner}</h4> : <h5>{inner}</h5>;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'list':
      return <List list={token} pictures={pictures} />;
    case 'table':
      return <Table table={token} pictures={pictures} />;
    case 'link':
      return <Link href={token.href}>{inner}</Link>;
    case 'image':
      return <Picture address={pictures.get(token.href)} says={token.text} />;
    case 'space':
      return null;
    case 'text':
      return inner || token.text;
    default:
      return token.raw;
  }
}

function List({ list, pictures }: { readonly list: Tokens.List } & Pick<MarkdownProps, 'pictures'>) {
  const items = list.items.map((item) => (
    <li key={keyOf(item)}>
      <Markdown tokens={knownTokens(item.tokens)} pictures={pictures} />
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table, pictures }: { readonly table: Tokens.Table } & Pick<MarkdownProps, 'pictures'>) {
  const cell = ({ tokens }: Tokens.TableCell) => <Markdown tokens={knownTokens(tokens)} pictures={pictures} />;
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((head) => (
            <th key={keyOf(head)} scope="col">
              {cell(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={keyOf(row)}>
            {row.map((one) => (
              <td key={keyOf(one)}>{cell(one)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To another page of the guide, or outside to an https address; anything else is no link. */
function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const words = useSentences(userGuideSentences);
  const page = href.replace(/\.md$/, '');
  if (isGuidePage(page)) {
    return (
      <button type="button" className="text-button guide-link" onClick={() => openUserGuide(page)}>
        {children}
      </button>
    );
  }
  if (!isWebAddress(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={words.outside(href)}>
      {children}
    </a>
  );
}

function Picture({ address, says }: { readonly address: string | undefined; readonly says: string }) {
  return address === undefined ? <em>{says}</em> : <img src={address} alt={says} loading="lazy" />;
}
