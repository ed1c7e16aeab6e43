import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
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

function Themed() {
  const { name } = useLanguage();
  return (
    <ConfigProvider theme={theme} locale={name === "zh" ? zhCN : enUS} button={{ autoInsertSpace: false }}>
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
