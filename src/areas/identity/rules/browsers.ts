const names: readonly [RegExp, string][] = [
  [/YaBrowser\//, "Yandex"], [/OPR\/|Opera/, "Opera"], [/Edg(e|A|iOS)?\//, "Edge"], [/SamsungBrowser\//, "Samsung Internet"], [/UCBrowser\//, "UC Browser"],
  [/Firefox\/|FxiOS\//, "Firefox"], [/Chrome\/|CriOS\//, "Chrome"], [/Safari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"], [/Android/, "Android"], [/Windows/, "Windows"], [/Mac OS X|Macintosh/, "macOS"], [/Linux/, "Linux"],
];

/** A browser by its own word, as its owner knows it: "Chrome, Android"; undefined if it says nothing known. */
export function browserOf(userAgent: string): string | undefined {
  const found = [names, systems].map((list) => list.find(([sign]) => sign.test(userAgent))?.[1]).filter((name) => name !== undefined);
  return found.length > 0 ? found.join(", ") : undefined;
}
