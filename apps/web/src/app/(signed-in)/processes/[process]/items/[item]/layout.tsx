import { loadItem } from '../../../../../../features/process/load.ts';
import { referenceOf } from '../../../../../../lib/reference.ts';

type Props = LayoutProps<'/processes/[process]/items/[item]'>;

/** Asks for the item before anything is sent, so that an address that leads nowhere answers 404. */
export default async function ItemLayout({ params, children }: Props) {
  const { process, item } = await params;
  await loadItem(process, referenceOf(item));
  return children;
}
