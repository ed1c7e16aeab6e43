import type { ThemeConfig } from "antd";

/** Paper, ink and one seal red. `style.css` holds the same colours for what is not Ant Design's. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#1f2328",
    colorLink: "#2258b8",
    colorInfo: "#2258b8",
    colorSuccess: "#1a7f4b",
    colorWarning: "#8a5800",
    colorError: "#b3261e",
    colorText: "#1f2328",
    colorTextSecondary: "#5b6470",
    colorTextTertiary: "#5b6470",
    colorTextPlaceholder: "#6b7280",
    colorTextDescription: "#5b6470",
    colorBorder: "#cfd4da",
    colorBorderSecondary: "#e6e8eb",
    colorBgLayout: "#f6f7f8",
    borderRadius: 6,
    fontSize: 14,
    fontFamily: "var(--font)",
    wireframe: false,
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.16s",
  },
  components: {
    Table: { headerBg: "#fafbfb", headerColor: "#5b6470", headerSplitColor: "transparent", rowHoverBg: "#f9fafb" },
    Button: { primaryShadow: "none", defaultShadow: "none" },
  },
};
