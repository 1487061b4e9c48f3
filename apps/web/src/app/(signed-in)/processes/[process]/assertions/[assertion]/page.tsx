import { redirect } from 'next/navigation';
import { assertions } from '@parley/contracts';
import { ask } from '../../../../../../lib/api.ts';
import { referenceOf } from '../../../../../../lib/reference.ts';

/** What was said is shown where it was said on: at its item. Its own address leads there. */
export default async function AssertionPage({
  params,
}: PageProps<'/processes/[process]/assertions/[assertion]'>) {
  const { process, assertion } = await params;
  const { item, key } = await ask(assertions.get, { params: { process, id: referenceOf(assertion) } });
  redirect(`/processes/${process}/items/${item.key}#${encodeURIComponent(key)}`);
}
