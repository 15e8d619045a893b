import { useTexts } from "../../../../ui/lang.tsx";
import { Tabs } from "../../../../ui/nav.tsx";
import type { Actor } from "../../../../platform/actor.ts";
import { texts } from "../../texts/index.ts";

/** The parts of one's account; tokens only for those who may make them. */
export function AccountParts({ here, actor }: { here: string; actor: Actor }) {
  const { account } = useTexts(texts);
  const tabs = [
    { href: "/account", label: account.sessions },
    { href: "/account/password", label: account.password },
    ...(actor.rights.has("identity.token_own") ? [{ href: "/account/tokens", label: account.tokens }] : []),
  ];
  return <Tabs label={account.parts} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === here }))} />;
}
