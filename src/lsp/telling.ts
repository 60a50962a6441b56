import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import { printable } from '../core/printable.ts';

const tell = (connection: Connection, type: MessageType, text: string): void => {
  const message = printable(`ungarble: ${text}`);
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
};

/** One line for the person at the editor. */
export const inform = (connection: Connection, text: string): void =>
  tell(connection, MessageType.Info, text);

/** The same of what went wrong. */
export const complain = (connection: Connection, error: unknown): void =>
  tell(connection, MessageType.Error, error instanceof Error ? error.message : String(error));
