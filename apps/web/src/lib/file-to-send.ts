import { fileIn } from './file-content.ts';
import { refusedHere } from './refused-here.ts';

/** In bytes, as the service has it for whatever is brought in. */
const LARGEST = 24 * 1024 * 1024;

/** The file of a form's field; or what speaks against it, which the service would say as well, after all of it was sent. */
export function fileToSend(form: FormData, name: string): File | ReturnType<typeof refusedHere> {
  const file = fileIn(form, name);
  if (file === null) return refusedHere(name, 'required');
  if (file.size === 0) return refusedHere(name, 'empty');
  return file.size > LARGEST ? refusedHere(name, 'too_large') : file;
}
