import { loadMeeting } from '../../../../../../features/process/load.ts';
import { referenceOf } from '../../../../../../lib/reference.ts';

type Props = LayoutProps<'/processes/[process]/meetings/[meeting]'>;

/** Asks for the meeting before anything is sent, so that an address that leads nowhere answers 404. */
export default async function MeetingLayout({ params, children }: Props) {
  const { process, meeting } = await params;
  await loadMeeting(process, referenceOf(meeting));
  return children;
}
