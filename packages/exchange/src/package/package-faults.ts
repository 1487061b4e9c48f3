export interface PackageFault {
  readonly code: string;
  readonly message: string;
}

/** What speaks against an archive. */
export class PackageFaults extends Error {
  readonly faults: readonly PackageFault[];

  constructor(faults: readonly PackageFault[]) {
    super(faults.map(({ message }) => message).join('; '));
    this.faults = faults;
  }
}
