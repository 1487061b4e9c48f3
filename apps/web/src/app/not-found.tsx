import { NothingHere } from '../features/states/nothing-here.tsx';

export default function NotFound() {
  return (
    <main id="main" className="page">
      <NothingHere />
    </main>
  );
}
