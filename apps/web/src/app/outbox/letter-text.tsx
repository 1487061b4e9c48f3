import { partsOf } from './letter-parts.ts';

/** A letter's text, paragraph by paragraph, with its addresses as links. */
export function LetterText({ text }: { text: string }) {
  return (
    <div className="mt-3 max-w-(--measure) space-y-3 font-serif">
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p key={paragraph} className="break-words">
            {partsOf(paragraph).map(({ text: part, isAddress }) =>
              isAddress ? (
                <a key={part} href={part} className="link break-all">
                  {part}
                </a>
              ) : (
                part
              ),
            )}
          </p>
        ))}
    </div>
  );
}
