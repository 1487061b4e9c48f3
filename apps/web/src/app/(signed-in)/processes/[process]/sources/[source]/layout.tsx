import { loadSource } from '../../../../../../features/process/load.ts';
import { referenceOf } from '../../../../../../lib/reference.ts';

type Props = LayoutProps<'/processes/[process]/sources/[source]'>;

/** Asks for the source before anything is sent, so that an address that leads nowhere answers 404. */
export default async function SourceLayout({ params, children }: Props) {
  const { process, source } = await params;
  await loadSource(process, referenceOf(source));
  return children;
}
