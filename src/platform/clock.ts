let shift = 0;

/** The one clock of the product. Everything that needs the time is given it from here, through a desk or a reading. */
export function now(): Date {
  return new Date(Date.now() + shift);
}

/** Moves the clock so that today is `day`: demonstrations and tests on a loopback host only. */
export function setToday(day: string): void {
  const wanted = new Date(`${day}T00:00:00+05:00`).getTime();
  const midnight = Math.floor((Date.now() + 5 * 3600_000) / 86_400_000) * 86_400_000 - 5 * 3600_000;
  shift = wanted - midnight;
}
