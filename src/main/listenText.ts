/** Why the server cannot listen, in both languages: the language may not be settled yet. */
export const listenText = {
  notLoopback: (host: string) =>
    `没有登录功能之前，只能监听本机地址（127.0.0.1、::1 或 localhost），不能监听 ${host}。\n` +
    `Until there is sign-in, only a loopback address is listened on (127.0.0.1, ::1 or localhost), not ${host}.`,
  taken: (host: string, port: number) =>
    `端口 ${port} 已被别的程序占用。请换一个端口（PORT=${port + 1} npm start），或先停掉占用它的程序。\n` +
    `Port ${port} on ${host} is taken by another program. Choose another (PORT=${port + 1} npm start), or stop that program.`,
} as const;
