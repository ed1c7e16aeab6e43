import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { useState } from "react";
import { LanguageProvider, useLanguage } from "./language.tsx";
import { router } from "./routes.tsx";
import { theme } from "./theme.ts";
import { Unreachable } from "./trouble.ts";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: false,
      /** A server that is away is asked again; a refusal stays what it is. */
      refetchInterval: (query) => (query.state.error instanceof Unreachable ? 5_000 : false),
    },
  },
});

const stillTheme = { ...theme, token: { ...theme.token, motion: false } };

function Themed() {
  const { name } = useLanguage();
  // Asked once: who changes it in the system sees it at the next visit.
  const [still] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  return (
    <ConfigProvider
      theme={still ? stillTheme : theme}
      locale={name === "zh" ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <RouterProvider router={router} />
    </ConfigProvider>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Themed />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
