import { sabotage, type Item } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps who voted where no reader sees it',
  over: 'wire',
  caughtBy: 'what is stored of a vote names nobody and no time',
  spoil: (target) => {
    let user = '';
    return {
      async connect(context) {
        const session = await target.connect(context);
        user = (session['user'] as { readonly id: string }).id;
        return session;
      },
      push: (batch, call) =>
        target.push(
          batch.map((write) =>
            write.kind === 'ballot' && write.data ? { ...write, data: { ...write.data, audit: user } } : write,
          ),
          call,
        ),
      async list(query, call) {
        const page = await target.list(query, call);
        const shown = ({ audit: _, ...item }: Item): Item => item as Item;
        return { ...page, items: page.items.map(shown) };
      },
    };
  },
});
