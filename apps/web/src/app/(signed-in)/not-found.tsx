import { NothingHere } from '../../features/states/nothing-here.tsx';

export default function NotFound() {
  return <NothingHere />;
}
