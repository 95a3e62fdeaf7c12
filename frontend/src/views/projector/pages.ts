/** Laying blocks of known height into columns and pages, so that everything is shown whole. Pure. */

export interface Block {
  id: string;
  height: number;
  /** The block that heads this one; repeated where its group goes on in another column. */
  head?: string | undefined;
  isHead?: boolean;
}

/** One column: ids of blocks from top to bottom; a repeated head has the prefix "+". */
export type Column = string[];

/**
 * Fills columns of the given height in order, `columns` to a page. A head is never the last of a column; what is higher
 * than a column stands alone in one.
 */
export function paginate(blocks: readonly Block[], height: number, columns: number, gap: number): Column[][] {
  const heads = new Map(blocks.filter(({ isHead }) => isHead).map((block) => [block.id, block]));
  const filled: Column[] = [];
  let column: Column = [];
  let used = 0;
  const put = (id: string, size: number) => {
    used += size + (column.length > 0 ? gap : 0);
    column.push(id);
  };
  const close = () => {
    if (column.length > 0) filled.push(column);
    column = [];
    used = 0;
  };
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    const needed = block.isHead && next?.head === block.id ? block.height + gap + next.height : block.height;
    if (column.length > 0 && used + gap + needed > height) close();
    const head = block.head === undefined ? undefined : heads.get(block.head);
    if (column.length === 0 && head && head.height + gap + block.height <= height) put(`+${head.id}`, head.height);
    put(block.id, block.height);
  });
  close();
  const pages: Column[][] = [];
  for (let at = 0; at < filled.length; at += columns) pages.push(filled.slice(at, at + columns));
  return pages;
}

/** The same, with columns of about the same height where everything fits on one page. */
export function even(blocks: readonly Block[], height: number, columns: number, gap: number): Column[][] {
  const all = blocks.reduce((sum, block) => sum + block.height + gap, 0);
  for (let lower = all / columns; lower < height; lower += gap + 8) {
    const pages = paginate(blocks, lower, columns, gap);
    if (pages.length === 1) return pages;
  }
  return paginate(blocks, height, columns, gap);
}
